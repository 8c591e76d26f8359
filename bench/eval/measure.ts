import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleExtractor } from '../../src/extraction/index.js';
import { readAnnotatedArticles } from '../../test/extraction/articles/annotated-article.js';
import { addArticle, emptyFigures } from '../../test/extraction/articles/figures.js';
import { f1, type Share } from '../../test/extraction/articles/tally.js';
import { SEEN } from '../../test/extraction/cases/index.js';
import type { Table } from '../../test/extraction/claims.js';
import { HELD_OUT } from '../../test/extraction/held-out/index.js';
import { type CaseResult, figuresOf, precisionOf, recallOf, run } from '../../test/extraction/scoring.js';
import type { SetFigures } from './figures.js';
import { addWireRecord, noWireCounts, type WireRecord } from './wire-scorer.js';

/** A set of texts that figures are measured on. */
export interface EvaluationSet {
  readonly name: string;
  /** Whether it is there: what lies beside the repository may not be. */
  readonly present: boolean;
  /** Lets the extractor read all of it. */
  measure(extractor: RuleExtractor): Promise<SetFigures>;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The repository's own sets, which every checkout has. */
export const OWN_SETS: readonly EvaluationSet[] = [
  articles('articles/dev', path('../../test/extraction/articles/dev')),
  articles('articles/held-out', path('../../test/extraction/articles/held-out')),
  wire('wire/dev', path('../../test/extraction/wire/dev.json')),
  wire('wire/held-out', path('../../test/extraction/wire/held-out.json')),
  cases('cases/seen', SEEN),
  cases('cases/held-out', HELD_OUT),
];

/** Sets that may lie beside the repository. */
export const NEIGHBOUR_SETS: readonly EvaluationSet[] = [
  articles('shared/dev', path('../../../shared/eval/dev')),
  wire('shared/plover-dev', path('../../../shared/eval/plover-dev.json')),
];

const shareOf = ({ hits, of }: Share): number | null => (of === 0 ? null : hits / of);

function articles(name: string, folder: string): EvaluationSet {
  return {
    name,
    present: existsSync(folder),
    async measure(extractor) {
      const counted = emptyFigures();
      const all = readAnnotatedArticles(folder);
      for (const article of all) {
        const { id, title, publishedAt, text } = article;
        addArticle(counted, article, extractor.extract({ id, title, publishedOn: publishedAt, text }));
      }
      const { tallies, shares, calibration } = counted;
      const sure = calibration[9];
      const figures = {
        actors: f1(tallies.actors),
        persons: f1(tallies.persons),
        offices: f1(tallies.offices),
        relations: f1(tallies.relations),
        status: f1(tallies.status),
        pairs: f1(tallies.pairs),
        attribution: shareOf(shares.attribution),
        date: shareOf(shares.date),
        evidence: shareOf(shares.evidence),
        sure: sure === undefined ? null : shareOf(sure),
      };
      return { set: name, kind: 'articles', texts: all.length, figures };
    },
  };
}

function wire(name: string, file: string): EvaluationSet {
  return {
    name,
    present: existsSync(file),
    async measure(extractor) {
      const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: readonly WireRecord[] };
      const counts = noWireCounts();
      for (const record of records) {
        const { id, text } = record;
        addWireRecord(counts, record, extractor.extract({ id, title: '', publishedOn: null, text }));
      }
      const figures = {
        recall: counts.records === 0 ? null : counts.hits / counts.records,
        pairs: counts.records === 0 ? null : counts.pairs / counts.records,
        agreement: counts.pairs === 0 ? null : counts.hits / counts.pairs,
      };
      return { set: name, kind: 'wire', texts: records.length, figures };
    },
  };
}

function cases(name: string, tables: readonly Table[]): EvaluationSet {
  return {
    name,
    present: true,
    async measure(extractor) {
      const results: CaseResult[] = [];
      for (const table of tables) results.push(...(await run(table, extractor)));
      const counted = figuresOf(results);
      const figures = {
        recall: recallOf(counted),
        precision: precisionOf(counted),
        clean: counted.clean / counted.cases,
      };
      return { set: name, kind: 'cases', texts: counted.cases, figures };
    },
  };
}
