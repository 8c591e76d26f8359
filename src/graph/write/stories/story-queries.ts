import { kept, runKept } from '../../kept/kept-plan.js';
import type { Tx } from '../../transaction.js';
import { BANDS } from './shingles.js';

/** Served by the constraint `article_id`. */
const STORIES = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:COPY_OF]->(first:Article)
WITH DISTINCT coalesce(first, a) AS root
OPTIONAL MATCH (root)<-[:COPY_OF]-(copy:Article)
WITH root, collect({id: copy.id, publishedOn: copy.publishedOn}) AS copies
RETURN {id: root.id, publishedOn: root.publishedOn} AS root, [copy IN copies WHERE copy.id IS NOT NULL] AS copies`);

const band = (at: number): string => `MATCH (o:Article {sketch${at}: row.sketch[${at}]})
  USING INDEX o:Article(sketch${at}, sketchDay) WHERE span[0] <= o.sketchDay <= span[1] RETURN o`;

/** Served by the indexes `article_copies_…`: however many articles have such a sketch, only those of the days in question are seen. */
const CANDIDATES = kept(`UNWIND $in.rows AS row UNWIND row.spans AS span
CALL (row, span) { ${Array.from({ length: BANDS }, (_, at) => band(at)).join(' UNION ')} }
WITH row, o WHERE o.id <> row.id AND coalesce(o.source, '') <> coalesce(row.source, '')
RETURN row.id AS id, o.id AS other`);

/** Served by the constraint `article_id`. */
const TEXTS = kept(`UNWIND $in.ids AS id MATCH (a:Article {id: id})
RETURN a.id AS id, a.source AS source, a.publishedOn AS publishedOn, a.text AS text`);

/** Served by the constraint `article_id`. */
const UNLINK = kept('UNWIND $in.ids AS id MATCH (:Article {id: id})-[c:COPY_OF]->() DELETE c');

/** Served by the constraint `article_id`. */
const LINK = kept(`UNWIND $in.rows AS row MATCH (a:Article {id: row.id}) MATCH (first:Article {id: row.first})
CREATE (a)-[:COPY_OF]->(first)`);

/** What tells which article of a story came first. */
export interface Dated {
  readonly id: string;
  readonly publishedOn: string | null;
}

/** One article with what it is compared by. */
export interface StoryText extends Dated {
  readonly source: string | null;
  readonly text: string;
}

/** The stories, as they are stored, that these articles belong to. */
export async function readStories(
  tx: Tx,
  ids: readonly string[],
): Promise<{ readonly root: Dated; readonly copies: readonly Dated[] }[]> {
  return ids.length === 0 ? [] : runKept(tx, STORIES, { ids });
}

/** An article with its sketch, and the spans of days that its copies may be of. */
export interface CopyQuestion {
  readonly id: string;
  readonly source: string | null;
  readonly sketch: readonly number[];
  readonly spans: readonly (readonly [string, string])[];
}

/** Stored articles of another source and of these days that agree with one of the given in a band of the sketch. */
export async function readCandidates(
  tx: Tx,
  rows: readonly CopyQuestion[],
): Promise<{ readonly id: string; readonly other: string }[]> {
  return rows.length === 0 ? [] : runKept(tx, CANDIDATES, { rows });
}

export async function readTexts(tx: Tx, ids: readonly string[]): Promise<StoryText[]> {
  return ids.length === 0 ? [] : runKept<StoryText>(tx, TEXTS, { ids });
}

/** Takes the given articles' links to the first of their story away, and sets those of `links`. */
export async function relinkCopies(
  tx: Tx,
  unlinked: readonly string[],
  links: readonly { readonly id: string; readonly first: string }[],
): Promise<void> {
  await Promise.all([
    unlinked.length > 0 ? runKept(tx, UNLINK, { ids: unlinked }) : null,
    links.length > 0 ? runKept(tx, LINK, { rows: links }) : null,
  ]);
}
