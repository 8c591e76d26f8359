import { z } from 'zod';
import { ENTITY_KINDS, RELATION_TYPE_NAMES, STATUSES } from '../../ontology/index.js';

/** One entity of a model's answer. */
export const ANSWERED_ENTITY = z.strictObject({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  gender: z.enum(['female', 'male']).nullable(),
});

/** One relation of a model's answer; its ends are ids of the answer's entities. */
export const ANSWERED_RELATION = z.strictObject({
  type: z.enum(RELATION_TYPE_NAMES),
  subject: z.string(),
  object: z.string(),
  status: z.enum(STATUSES),
  negated: z.boolean(),
  attributedTo: z.string().nullable(),
  date: z.string().nullable(),
  endDate: z.string().nullable(),
  title: z.string().nullable(),
  confidence: z.number(),
  evidence: z.string(),
  subjectWords: z.string().nullable(),
  objectWords: z.string().nullable(),
  triggerWords: z.string().nullable(),
});

export type AnsweredEntity = z.output<typeof ANSWERED_ENTITY>;
export type AnsweredRelation = z.output<typeof ANSWERED_RELATION>;

/** The whole answer. Its members are checked one by one, so that one bad member does not cost the others. */
export const ANSWER = z.object({ entities: z.array(z.unknown()), relations: z.array(z.unknown()) });
export type Answer = z.output<typeof ANSWER>;

/** What the endpoint is asked to keep to (JSON Schema, for structured output). */
export const ANSWER_JSON_SCHEMA = z.toJSONSchema(
  z.strictObject({ entities: z.array(ANSWERED_ENTITY), relations: z.array(ANSWERED_RELATION) }),
) as Record<string, unknown>;
