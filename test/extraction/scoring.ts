import type { ArticleText } from '../../src/articles/index.js';
import type { ExtractedRelation, Extraction, Extractor } from '../../src/extraction/index.js';
import { type Case, type Comparison, compare, type Table } from './claims.js';

/** One case with what the extractor made of it. */
export interface CaseResult {
  readonly expected: Case;
  readonly extraction: Extraction;
  readonly comparison: Comparison;
}

/** How an extractor did on one table, or on several together. */
export interface Figures {
  readonly cases: number;
  /** Cases in which nothing is missing, wrong or extra. */
  readonly clean: number;
  readonly expected: number;
  readonly found: number;
  readonly wrong: number;
  readonly extra: number;
}

const articleOf = (expected: Case, id: string): ArticleText => ({
  id,
  title: expected.title ?? '',
  publishedOn: expected.on ?? null,
  text: expected.say,
});

/** Lets an extractor read every case of a table. */
export async function run(table: Table, extractor: Extractor): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const [index, expected] of table.cases.entries()) {
    const extraction = await extractor.extract(articleOf(expected, `${table.construction}-${index}`));
    results.push({ expected, extraction, comparison: compare(expected, extraction) });
  }
  return results;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Adds up the results of cases. */
export function figuresOf(results: readonly CaseResult[]): Figures {
  const each = results.map(({ comparison }) => comparison);
  const isClean = ({ missing, wrong, extra }: Comparison) => missing.length + wrong.length + extra.length === 0;
  return {
    cases: each.length,
    clean: each.filter(isClean).length,
    expected: sum(results.map(({ expected }) => expected.has.length)),
    found: sum(each.map(({ found }) => found.length)),
    wrong: sum(each.map(({ wrong }) => wrong.length)),
    extra: sum(each.map(({ extra }) => extra.length)),
  };
}

/** Share of the expected claims that were found, 0 to 1; 1 where none is expected. */
export const recallOf = (figures: Figures): number => (figures.expected ? figures.found / figures.expected : 1);

/** Share of what was extracted that is right, 0 to 1; where nothing is expected, the share of cases left alone. */
export function precisionOf(figures: Figures): number {
  if (figures.expected === 0) return figures.cases ? figures.clean / figures.cases : 1;
  const extracted = figures.found + figures.wrong + figures.extra;
  return extracted ? figures.found / extracted : 1;
}

const share = (value: number): string => value.toFixed(3);

/** One line of figures. */
export const lineOf = (name: string, figures: Figures): string =>
  [
    name.padEnd(28),
    `recall ${share(recallOf(figures))}`,
    `precision ${share(precisionOf(figures))}`,
    `clean ${String(figures.clean).padStart(3)}/${String(figures.cases).padEnd(3)}`,
    `(${figures.expected} expected, ${figures.found} found, ${figures.wrong} wrong, ${figures.extra} extra)`,
  ].join('  ');

/** An extracted relation in the notation of claims. */
export function claimOf(extraction: Extraction, relation: ExtractedRelation): string {
  const nameOf = (id: string) => extraction.entities.find((entity) => entity.id === id)?.name ?? id;
  return [
    `${relation.type} ${nameOf(relation.subject)} -> ${nameOf(relation.object)}`,
    relation.status === 'occurred' ? '' : ` ${relation.status}`,
    relation.negated ? ' not' : '',
    relation.attributedTo ? ` by ${nameOf(relation.attributedTo)}` : '',
    relation.date ? ` on ${relation.date}` : '',
    relation.endDate ? ` until ${relation.endDate}` : '',
    relation.title ? ` "${relation.title}"` : '',
  ].join('');
}

/** What went wrong in a case, one line each, under its sentence; nothing where nothing did. */
export function missesOf({ expected, extraction, comparison }: CaseResult): readonly string[] {
  const lines = [
    ...comparison.missing.map((claim) => `  missing  ${claim.text}`),
    ...comparison.wrong.map(
      ({ claim, relation, why }) => `  wrong    ${claim.text}   got ${claimOf(extraction, relation)} (${why})`,
    ),
    ...comparison.extra.map((relation) => `  extra    ${claimOf(extraction, relation)}   [${relation.rule}]`),
  ];
  return lines.length > 0 ? [`${expected.on ?? ''} ${expected.say}`.trim(), ...lines] : [];
}
