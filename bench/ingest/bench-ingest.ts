import { Command } from 'commander';
import { benchGrowth } from './bench-growth.js';
import { benchWhole } from './bench-whole.js';
import { benchWriting } from './bench-writing.js';

/** `npm run bench:ingest -- [--only PART] [--articles N] …`: prints the figures of bench/README.md, section "ingest". */
const { only, articles, sample, turns } = new Command('bench:ingest')
  .option('--only <part>', 'writing, whole or growth')
  .option('--articles <number>', 'articles of the growing graph', '100000')
  .option('--sample <number>', 'articles of the other two parts', '3000')
  .option('--turns <number>', 'turns of the comparison', '5')
  .parse()
  .opts<{ only?: string; articles: string; sample: string; turns: string }>();

if (only === undefined || only === 'writing') await benchWriting(Number(sample), Number(turns));
if (only === undefined || only === 'whole') await benchWhole(Number(sample));
if (only === undefined || only === 'growth') await benchGrowth(Number(articles));
