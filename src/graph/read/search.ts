import type { EntityKind } from '../../ontology/index.js';
import { SETTLED } from './full-text.js';
import {
  checkRange,
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  type Page,
  type PageEdge,
  type PageRequest,
  pageOf,
} from './page.js';
import { entityMap } from './projections.js';
import type { NamedQuery, Reader } from './reader.js';
import type { EntityRow } from './rows.js';

export interface SearchRequest extends PageRequest {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null | undefined;
}

/** A found entity: how well it matches, and by which of its names. */
export interface SearchEdge extends PageEdge<EntityRow> {
  readonly score: number;
  readonly matched: string;
}

/** So many candidates of the index are ranked; a search has no more results than that. */
export const MAX_FOUND = 200;

const LONGEST_SEARCH = 200;

/**
 * What the words as they stand find; where no entity is so named, what small slips find too. Both from the full-text
 * index entity_search: looking for slips costs four times the rest, and who wrote a whole name made none.
 */
const FOUND = `${SETTLED}
CALL db.index.fulltext.queryNodes('entity_search', $words, {limit: ${MAX_FOUND}}) YIELD node AS e, score
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, score, CASE WHEN toLower(e.name) = $folded THEN 100 WHEN any(n IN e.aliases WHERE toLower(n) = $folded) THEN 50 ELSE 0 END AS whole
WITH collect([e, score, whole]) AS found, coalesce(max(whole), 0) AS named
CALL (found, named) {
  WITH * WHERE named > 0 UNWIND found AS f RETURN f[0] AS e, f[1] AS score, f[2] AS whole
  UNION ALL
  WITH * WHERE named = 0
  CALL db.index.fulltext.queryNodes('entity_search', $slips, {limit: ${MAX_FOUND}}) YIELD node AS e, score
  WHERE $kinds IS NULL OR e.kind IN $kinds
  RETURN e, score, 0 AS whole
}`;

/**
 * A whole name counts most, then how well the words match, then how much there is to say of the entity (its degree, on
 * a logarithmic scale).
 */
const SEARCH: NamedQuery = {
  name: 'search',
  text: `${FOUND}
WITH e, score * (1 + 0.05 * log(1 + COUNT { (e)--() })) + whole AS rank ORDER BY rank DESC, e.id SKIP $skip LIMIT $limit
RETURN ${entityMap('e')} AS row, rank ORDER BY rank DESC, e.id`,
};

/** Served by the same index. */
const COUNT: NamedQuery = { name: 'search.count', text: `${FOUND} RETURN count(e) AS total` };

/**
 * A page of the entities whose names or aliases match, best first.
 * @throws EntenteError `BAD_ARGUMENT`, `BAD_CURSOR`
 */
export async function searchEntities(reader: Reader, request: SearchRequest): Promise<Page<EntityRow, SearchEdge>> {
  const first = checkRange('first', request.first, 0, MAX_PAGE);
  checkRange('text', request.text.length, 0, LONGEST_SEARCH);
  const place = decodeCursor(request.after, ['number']);
  const skip = place === null ? 0 : Number(place[0]) + 1;
  const words = luceneQuery(request.text, false);
  const slips = luceneQuery(request.text, true);
  const parameters = { words, slips, kinds: request.kinds, folded: request.text.trim().toLowerCase() };
  const found =
    words === null
      ? []
      : await reader.run<{ row: EntityRow; rank: number }>(SEARCH, { ...parameters, skip, limit: first + 1 });
  const places = new Map(found.map(({ row, rank }, index) => [row, { rank, at: skip + index }]));
  const total = async () =>
    words === null ? 0 : ((await reader.run<{ total: number }>(COUNT, parameters))[0]?.total ?? 0);
  return pageOf(
    found.map(({ row }) => row),
    request,
    (row) => encodeCursor([places.get(row)?.at ?? 0]),
    total,
    (edge): SearchEdge => ({
      ...edge,
      score: places.get(edge.node)?.rank ?? 0,
      matched: bestName(edge.node, request.text),
    }),
  );
}

/** Words that the index's analyzer leaves out, so that to ask for them finds nothing. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * Each word as itself or as a beginning, and with `slips` also with small slips (one for four letters or more, two for
 * eight or more); all words must occur. Null where there is no word. Operators of Lucene's query language cannot get through.
 */
export function luceneQuery(text: string, slips: boolean): string | null {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .map((word) => {
      const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
      return `+(${word}^4 ${word}*^2${slips && most > 0 ? ` ${word}~${most}` : ''})`;
    })
    .join(' ');
}

function bestName(entity: EntityRow, text: string): string {
  const folded = text.trim().toLowerCase();
  const names = [entity.name, ...entity.aliases];
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === folded,
    (name) => name.startsWith(folded),
    (name) => name.includes(folded),
  ];
  for (const test of tests) {
    const name = names.find((known) => test(known.toLowerCase()));
    if (name !== undefined) return name;
  }
  return entity.name;
}
