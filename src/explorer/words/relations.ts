import type { RelationType } from '../generated/graphql/graphql';
import { RELATIONS } from '../generated/relations';
import { QUADS, type QuadKey } from './quads';

/** All relation types, in the order of the ontology. */
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/** What a relation is called: "praised". */
export const relationLabel = (type: RelationType): string => RELATIONS[type].label;

/** What it is called from the object's side: "was praised by". */
export const relationInverse = (type: RelationType): string => RELATIONS[type].inverse;

/** What it means, for hints. */
export const relationDescription = (type: RelationType): string => RELATIONS[type].description;

/** Whether "A to B" says the same as "B to A". */
export const isSymmetric = (type: RelationType): boolean => RELATIONS[type].symmetric;

/** The ontology numbers quads as PLOVER does, from 1; the schema names them. */
const BY_NUMBER: readonly QuadKey[] = [
  'STANDING',
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
];

/** The class of acts that a type belongs to. */
export const quadOfType = (type: RelationType): QuadKey => BY_NUMBER[RELATIONS[type].quad ?? 0] ?? 'STANDING';

/** The types of a class, in the order of the ontology. */
export const typesOfQuad = (key: QuadKey): RelationType[] => RELATION_TYPES.filter((type) => quadOfType(type) === key);

/** Whether a text names a relation type. */
export const isRelationType = (text: string): text is RelationType => Object.hasOwn(RELATIONS, text);

/** All classes with their types, for filters. */
export const TYPES_BY_QUAD: readonly (readonly [QuadKey, RelationType[]])[] = [...QUADS, 'STANDING' as const].map(
  (key) => [key, typesOfQuad(key)] as const,
);
