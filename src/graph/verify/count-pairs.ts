import type { StreamTx } from '../quiet.js';
import { type CountedStatement, type Tie, type TieEnds, tieKey, tieOf } from '../write/index.js';

/** Served by the index `statement_pair`, in its order: all statements, those of one pair together. */
const STATEMENTS = `MATCH (s:Statement) WHERE s.pair > '' AND s.sortKey >= ''
MATCH (s)-[:IN]->(a:Article) MATCH (s)-[:SUBJECT]->(subject:Entity) MATCH (s)-[:OBJECT]->(object:Entity)
RETURN s.id AS id, a.id AS article, head([(a)-[:COPY_OF]->(first:Article) | first.id]) AS story, s.type AS type,
  s.status AS status, s.negated AS negated, s.judgement AS judgement, subject.id AS subject, object.id AS object,
  s.seenOn AS seenOn, s.title AS title, s.confidence AS confidence, s.pair AS pair
ORDER BY s.pair`;

type Row = CountedStatement & { readonly story: string | null; readonly pair: string };

interface Tally {
  readonly ends: TieEnds;
  count: number;
  readonly stories: Set<string>;
  readonly days: { first: string | null; last: string | null };
  confidence: number;
  readonly titles: Set<string>;
}

/** The ties that the stored statements sum up to, pair after pair; in memory is one pair's tally at a time. */
export async function* countedTies(tx: StreamTx, onStatement: () => void): AsyncGenerator<Tie> {
  let pair = '';
  let tallies = new Map<string, Tally>();
  for await (const row of tx.stream<Row>(STATEMENTS)) {
    onStatement();
    if (row.pair !== pair) {
      yield* sumsOf(tallies);
      tallies = new Map();
      pair = row.pair;
    }
    add(tallies, row);
  }
  yield* sumsOf(tallies);
}

function add(tallies: Map<string, Tally>, row: Row): void {
  const ends = tieOf(row);
  if (ends === null) return;
  const key = tieKey(ends);
  const tally = tallies.get(key) ?? {
    ...{ ends, count: 0, stories: new Set(), days: { first: null, last: null }, confidence: 0, titles: new Set() },
  };
  tallies.set(key, tally);
  const { days } = tally;
  tally.count++;
  tally.stories.add(row.story ?? row.article);
  if (row.seenOn !== null && (days.first === null || row.seenOn < days.first)) days.first = row.seenOn;
  if (row.seenOn !== null && (days.last === null || row.seenOn > days.last)) days.last = row.seenOn;
  tally.confidence = Math.max(tally.confidence, row.confidence);
  if (row.type === 'HOLDS_OFFICE' && row.title !== null) tally.titles.add(row.title);
}

function* sumsOf(tallies: ReadonlyMap<string, Tally>): Generator<Tie> {
  for (const { ends, count, stories, days, confidence, titles } of tallies.values()) {
    const sum = { count, stories: stories.size, firstOn: days.first, lastOn: days.last, confidence };
    yield { ...ends, ...sum, titles: [...titles].sort() };
  }
}
