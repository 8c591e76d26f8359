import type { Article } from '../../../articles/index.js';
import type { ExtractedRelation, Extraction, Span } from '../../../extraction/index.js';
import { keysOf } from '../../../resolution/index.js';
import type { PreparedArticle, PreparedMention, PreparedStatement } from './prepared-article.js';
import { statementId } from './statement-id.js';

/** Neo4j's range indexes take values of up to about 8,000 bytes; a key beyond this is no name but broken text. */
const LONGEST_KEY = 2_000;

/** One article of a batch, with what the extractor found in it. */
export interface BatchItem {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** What the graph stores for an article: mentions by key, statements with their ids. Pure. */
export function prepareArticle({ article, extraction }: BatchItem): PreparedArticle {
  const keyed = keysOf(article, extraction).filter((one) => one.key.length <= LONGEST_KEY);
  const keyOf = new Map(keyed.map((one) => [one.entity, one.key]));
  const { id, url, title, publishedOn, source, text, contentHash } = article;
  return {
    ...{ id, url, title, publishedOn, source, text, contentHash },
    extractor: extraction.extractor,
    mentions: mentionsOf(keyed, new Map(extraction.entities.map((entity) => [entity.id, entity.mentions]))),
    statements: statementsOf(article, extraction.relations, keyOf),
  };
}

function mentionsOf(
  keyed: readonly { readonly entity: string; readonly key: string; readonly block: string }[],
  spans: ReadonlyMap<string, readonly Span[]>,
): readonly PreparedMention[] {
  const byKey = new Map<string, { block: string; spans: Span[] }>();
  for (const { entity, key, block } of keyed) {
    const own = byKey.get(key) ?? { block, spans: [] };
    own.spans.push(...(spans.get(entity) ?? []));
    byKey.set(key, own);
  }
  return [...byKey]
    .map(([key, { block, spans: own }]) => {
      const inOrder = own.sort((a, b) => a.start - b.start || a.end - b.end);
      return { key, block, starts: inOrder.map((span) => span.start), ends: inOrder.map((span) => span.end) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function statementsOf(
  article: Article,
  relations: readonly ExtractedRelation[],
  keyOf: ReadonlyMap<string, string>,
): readonly PreparedStatement[] {
  const byId = new Map<string, PreparedStatement>();
  for (const relation of relations) {
    const statement = statementOf(article, relation, keyOf);
    if (statement === null) continue;
    const other = byId.get(statement.id);
    if (other === undefined || isBetter(statement, other)) byId.set(statement.id, statement);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of two that say the same at the same place: the surer, then the one whose rule sorts first. */
const isBetter = (one: PreparedStatement, other: PreparedStatement): boolean =>
  one.confidence > other.confidence ||
  (one.confidence === other.confidence && JSON.stringify(one) < JSON.stringify(other));

function statementOf(
  article: Article,
  relation: ExtractedRelation,
  keyOf: ReadonlyMap<string, string>,
): PreparedStatement | null {
  const subjectKey = keyOf.get(relation.subject);
  const objectKey = keyOf.get(relation.object);
  if (subjectKey === undefined || objectKey === undefined) return null;
  const said = {
    type: relation.type,
    status: relation.status,
    negated: relation.negated,
    on: relation.date,
    until: relation.endDate,
    dateBasis: relation.dateBasis,
    seenOn: relation.date ?? article.publishedOn,
    title: relation.title,
    confidence: relation.confidence,
    evidence: relation.evidence,
    sentence: article.text.slice(relation.evidence.start, relation.evidence.end),
    subjectSpan: relation.subjectSpan,
    objectSpan: relation.objectSpan,
    triggerSpan: relation.triggerSpan,
    rule: relation.rule,
    subjectKey,
    objectKey,
    attributedKey: relation.attributedTo === null ? null : (keyOf.get(relation.attributedTo) ?? null),
  };
  return { id: statementId(article.id, said), ...said };
}
