/**
 * How well the rules read annotated articles:
 *   npx tsx test/extraction/articles/score.ts [dev|held-out|DIR] [--misses]
 * `--misses` lists what was missed and what was extra. It refuses the held-out folder: nobody tunes rules on that.
 */
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRuleExtractor } from '../../../src/extraction/index.js';
import { readAnnotatedArticles } from './annotated-article.js';
import { addArticle, emptyFigures, type Figures } from './figures.js';
import { f1, precision, recall, type Share, type Tally } from './tally.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const three = (value: number): string => value.toFixed(3);
const tallyLine = (name: string, tally: Tally): string =>
  `${name.padEnd(28)} F1 ${three(f1(tally))}  P ${three(precision(tally))}  R ${three(recall(tally))}  (${tally.right} right, ${tally.extra} extra, ${tally.missed} missed)`;
const shareLine = (name: string, { hits, of }: Share): string =>
  `${name.padEnd(28)} ${of === 0 ? '  –  ' : three(hits / of)} of ${of}`;

const TALLY_LABELS: Record<keyof Figures['tallies'], string> = {
  actors: 'actors',
  persons: 'persons',
  offices: 'offices',
  standing: 'standing relations',
  events: 'acts',
  relations: 'relations',
  status: 'relations, status, negation',
  pairs: 'pairs by quad',
};
const SHARE_LABELS: Record<keyof Figures['shares'], string> = {
  attribution: 'attribution, of matched',
  date: 'date, of matched with one',
  evidence: 'evidence, of matched',
  officeTitle: 'office title, of matched',
};

function print(figures: Figures): void {
  for (const [name, label] of Object.entries(TALLY_LABELS))
    console.log(tallyLine(label, figures.tallies[name as keyof Figures['tallies']]));
  for (const [name, label] of Object.entries(SHARE_LABELS))
    console.log(shareLine(label, figures.shares[name as keyof Figures['shares']]));
  console.log('\nconfidence: share of statements that are right');
  figures.calibration.forEach((share, tenth) => {
    if (share.of > 0) console.log(shareLine(tenth === 9 ? '  0.9 and more' : `  0.${tenth} to 0.${tenth + 1}`, share));
  });
  console.log('\nby type');
  for (const [type, tally] of [...figures.perType].sort(([a], [b]) => a.localeCompare(b)))
    console.log(tallyLine(`  ${type}`, tally));
}

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'dev';
const folder = ['dev', 'held-out'].includes(wanted) ? `${HERE}${wanted}` : wanted;
const wantsMisses = process.argv.includes('--misses');
if (!existsSync(folder)) {
  console.error(`No folder ${folder}. Give dev, held-out or a folder of annotated articles.`);
  process.exit(2);
}
if (wantsMisses && realpathSync(folder).split(/[\\/]/).includes('held-out')) {
  console.error(
    'The held-out articles give figures only: a rule written from their misses would no longer be tested by them.',
  );
  process.exit(2);
}

const figures = emptyFigures();
const articles = readAnnotatedArticles(folder);
const extractor = createRuleExtractor();
for (const article of articles) {
  const { id, title, publishedAt, text } = article;
  addArticle(figures, article, await extractor.extract({ id, title, publishedOn: publishedAt, text }));
}
console.log(`${articles.length} articles from ${folder}, read by ${extractor.name}`);
print(figures);
if (wantsMisses) {
  console.log('');
  for (const { article, what, claim, sentence } of figures.misses)
    console.log([article, what, claim, sentence.slice(0, 200)].join('\t'));
}
