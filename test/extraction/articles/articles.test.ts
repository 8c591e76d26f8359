import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, RELATION_TYPES, STATUSES } from '../../../src/ontology/index.js';
import { type AnnotatedArticle, readAnnotatedArticles } from './annotated-article.js';
import { foldName } from './linking.js';

const folder = (name: string): AnnotatedArticle[] =>
  readAnnotatedArticles(fileURLToPath(new URL(name, import.meta.url)));
const dev = folder('dev');
const heldOut = folder('held-out');

/** What is wrong with an annotation, in words: an empty list for a sound one. */
function problemsOf(article: AnnotatedArticle): string[] {
  const problems: string[] = [];
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const text = foldName(article.text);
  if (entities.size !== article.entities.length) problems.push('two entities share an id');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(article.publishedAt)) problems.push('publishedAt is no day');
  for (const { kind, name, aliases } of article.entities) {
    if (!ENTITY_KINDS.includes(kind)) problems.push(`${name}: unknown kind ${kind}`);
    if (kind === 'Person' && !text.includes(foldName(name))) problems.push(`${name} is not in the text`);
    if (kind === 'Organization' && ![name, ...aliases].some((each) => text.includes(foldName(each))))
      problems.push(`${name} is in the text under none of its names`);
  }
  for (const relation of article.relations) {
    const label = `${relation.type} ${relation.subject} ${relation.object}`;
    const row = RELATION_TYPES[relation.type];
    const subject = entities.get(relation.subject);
    const object = entities.get(relation.object);
    if (row === undefined || subject === undefined || object === undefined) {
      problems.push(`${label}: unknown type or end`);
      continue;
    }
    if (!row.subject.includes(subject.kind) || !row.object.includes(object.kind))
      problems.push(`${label}: not between ${subject.kind} and ${object.kind}`);
    if (subject === object) problems.push(`${label}: with itself`);
    if (!STATUSES.includes(relation.status)) problems.push(`${label}: unknown status`);
    if (relation.attributedTo !== null && !entities.has(relation.attributedTo))
      problems.push(`${label}: the words of nobody known`);
    const { start, end } = relation.evidence;
    if (start >= end || article.text.slice(start, end) !== relation.evidenceText)
      problems.push(`${label}: its offsets do not give its sentence`);
    for (const date of [relation.date, relation.endDate])
      if (date !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) problems.push(`${label}: ${date} is no date`);
    if ((relation.type === 'HOLDS_OFFICE') !== Boolean(relation.title)) problems.push(`${label}: title`);
  }
  return problems;
}

describe('annotated articles', () => {
  it.each([...dev, ...heldOut].map((article) => [article.id, article] as const))('%s is sound', (_id, article) => {
    expect(problemsOf(article)).toEqual([]);
  });

  it('are at least a third on the side that only judges, and none is on both', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual((dev.length + heldOut.length) / 3);
    const texts = new Set([...dev, ...heldOut].map((article) => article.text));
    expect(texts.size).toBe(dev.length + heldOut.length);
  });

  it('show every relation type on each side', () => {
    for (const side of [dev, heldOut]) {
      const types = new Set(side.flatMap((a) => a.relations.filter((r) => r.optional !== true).map((r) => r.type)));
      expect(Object.keys(RELATION_TYPES).filter((type) => !types.has(type as keyof typeof RELATION_TYPES))).toEqual([]);
    }
  });
});
