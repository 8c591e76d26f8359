import { expect } from 'vitest';
import type { ArticleText } from '../../src/articles/index.js';
import type { Extraction, Span } from '../../src/extraction/index.js';
import { RELATION_TYPES, STATUSES } from '../../src/ontology/index.js';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const isIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** What is wrong with an extraction of this article, whatever the article says; nothing where all holds together. */
export function flawsOf({ id, text }: ArticleText, extraction: Extraction): readonly string[] {
  const flaws: string[] = [];
  const check = (holds: boolean, flaw: string): void => {
    if (!holds) flaws.push(flaw);
  };
  const stands = ({ start, end }: Span): boolean =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    isIn({ start, end }, { start: 0, end: text.length }) &&
    text.slice(start, end).trim() !== '';
  check(extraction.article === id, 'it is of another article');
  const kinds = new Map(extraction.entities.map((entity) => [entity.id, entity.kind]));
  check(kinds.size === extraction.entities.length, 'two entities have one id');
  extraction.entities.forEach((entity, index) => {
    check(entity.id === `e${index + 1}`, `${entity.id} stands at place ${index + 1}`);
    check(entity.name.trim() !== '', `${entity.id} has no name`);
    check(entity.mentions.every(stands), `${entity.id} has a mention of nothing`);
  });
  extraction.relations.forEach((relation, index) => {
    const { type, subject, object, attributedTo, evidence, subjectSpan, objectSpan, triggerSpan } = relation;
    const at = `relation ${index} (${relation.rule})`;
    const { subject: subjects, object: objects } = RELATION_TYPES[type];
    const [from, to] = [kinds.get(subject), kinds.get(object)];
    check(from !== undefined && (subjects as readonly string[]).includes(from), `${at}: ${type} of ${from}`);
    check(to !== undefined && (objects as readonly string[]).includes(to), `${at}: ${type} to ${to}`);
    check(subject !== object, `${at}: of an entity with itself`);
    check(attributedTo === null || kinds.has(attributedTo), `${at}: by nobody`);
    check(STATUSES.includes(relation.status), `${at}: status ${relation.status}`);
    check(relation.confidence >= 0 && relation.confidence <= 1, `${at}: confidence ${relation.confidence}`);
    for (const date of [relation.date, relation.endDate])
      check(date === null || DATE.test(date), `${at}: date ${date}`);
    const isUndated = relation.date === null && relation.endDate === null;
    check(isUndated === (relation.dateBasis === null), `${at}: a date without a basis, or the reverse`);
    check((relation.title !== null) === (type === 'HOLDS_OFFICE'), `${at}: title ${relation.title}`);
    check(stands(evidence), `${at}: evidence is nothing`);
    for (const span of [subjectSpan, objectSpan, triggerSpan])
      check(span === null || (stands(span) && isIn(span, evidence)), `${at}: words outside of its evidence`);
  });
  return flaws;
}

/** Fails unless all of an extraction lies in its text and holds together. */
export function expectWellFormed(article: ArticleText, extraction: Extraction): void {
  expect(flawsOf(article, extraction)).toEqual([]);
}
