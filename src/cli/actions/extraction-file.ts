import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../extraction/index.js';

/** An extraction as it is exchanged: fields in a fixed order, `country` left out where there is none. */
export function extractionFile(extraction: Extraction, id: string, explain: boolean): object {
  return {
    article: id,
    ...(explain ? { extractor: extraction.extractor } : {}),
    entities: extraction.entities.map((entity) => entityFile(entity, explain)),
    relations: extraction.relations.map((relation) => relationFile(relation, explain)),
  };
}

function entityFile(entity: ExtractedEntity, explain: boolean): object {
  const { id, kind, name, aliases, country, mentions } = entity;
  return {
    id,
    kind,
    name,
    aliases,
    ...(country === null ? {} : { country }),
    ...(explain ? { gazetteerId: entity.gazetteerId, gender: entity.gender } : {}),
    mentions,
  };
}

function relationFile(relation: ExtractedRelation, explain: boolean): object {
  const { type, subject, object, status, negated, attributedTo, date, endDate, title, confidence, evidence } = relation;
  const { rule, dateBasis, subjectSpan, objectSpan, triggerSpan } = relation;
  return {
    type,
    subject,
    object,
    status,
    negated,
    attributedTo,
    date,
    endDate,
    title,
    confidence,
    evidence,
    ...(explain ? { rule, dateBasis, subjectSpan, objectSpan, triggerSpan } : {}),
  };
}
