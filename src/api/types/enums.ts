import { registerEnumType } from 'type-graphql';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES, type RelationType } from '../../ontology/index.js';

type Described = Readonly<Record<string, { description: string }>>;

/** Makes an enum of TypeScript out of a list of names, each its own value. */
const names = <T extends string>(list: readonly T[]): Readonly<Record<T, T>> =>
  Object.freeze(Object.fromEntries(list.map((name) => [name, name])) as Record<T, T>);

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  Person: 'One named human.',
  Country:
    'A state or territory with an ISO 3166 code; its government, its capital and its nameless officials stand for it.',
  Organization: 'An international organisation, ministry, parliament, party, company, armed group or other named body.',
  Place: 'A city, region or building where something happens; not an actor.',
  Event: 'A named forum, summit, conference, process or war.',
  Agreement: 'A treaty, accord, memorandum, plan, resolution or joint project.',
};

export const EntityKindEnum = names(ENTITY_KINDS);
registerEnumType(EntityKindEnum, {
  name: 'EntityKind',
  description: 'What sort of thing an entity is.',
  valuesConfig: Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, { description: KIND_WORDS[kind] }])) as Described,
});

const RELATION_NAMES = Object.keys(RELATION_TYPES) as RelationType[];

/** What a relation type says, in one line of the schema: direction, meaning, code and quad. */
function describeRelation(type: RelationType): string {
  const row = RELATION_TYPES[type];
  const arrow = row.symmetric ? '↔' : '→';
  const code = row.plover.length === 0 ? '' : ` PLOVER ${row.plover.join(', ')}, quad ${row.quad}.`;
  return `${row.subject.join(', ')} ${arrow} ${row.object.join(', ')}: ${row.description}.${code}`;
}

export const RelationTypeEnum = names(RELATION_NAMES);
registerEnumType(RelationTypeEnum, {
  name: 'RelationType',
  description: 'What one entity does to, or is of, another. `↔` is symmetric, `→` goes from subject to object.',
  valuesConfig: Object.fromEntries(
    RELATION_NAMES.map((type) => [type, { description: describeRelation(type) }]),
  ) as Described,
});

/** PLOVER's quads under names; the values are its numbers. */
export enum QuadEnum {
  VERBAL_COOPERATION = 1,
  MATERIAL_COOPERATION = 2,
  VERBAL_CONFLICT = 3,
  MATERIAL_CONFLICT = 4,
}
registerEnumType(QuadEnum, {
  name: 'Quad',
  description: 'The four classes of acts of PLOVER and CAMEO.',
  valuesConfig: {
    VERBAL_COOPERATION: { description: 'Quad 1: meets, agrees, praises, supports. Weighs +1 in a tone.' },
    MATERIAL_COOPERATION: { description: 'Quad 2: aids, gives way, establishes relations. Weighs +2 in a tone.' },
    VERBAL_CONFLICT: { description: 'Quad 3: urges, accuses, rejects, threatens, protests. Weighs -1 in a tone.' },
    MATERIAL_CONFLICT: { description: 'Quad 4: sanctions, expels, coerces, attacks. Weighs -2 in a tone.' },
  },
});

export enum StatusEnum {
  OCCURRED = 'occurred',
  PLANNED = 'planned',
  HYPOTHETICAL = 'hypothetical',
}
registerEnumType(StatusEnum, {
  name: 'Status',
  description: 'Where the words place a relation in time.',
  valuesConfig: {
    OCCURRED: { description: 'Told as having happened, or as holding.' },
    PLANNED: { description: 'Announced, scheduled, agreed for later.' },
    HYPOTHETICAL: { description: 'Hoped, asked for, conditional, possible.' },
  },
});

export enum JudgementEnum {
  ACCEPTED = 'accepted',
  REJECTED = 'rejected',
}
registerEnumType(JudgementEnum, {
  name: 'Judgement',
  description: "A curator's word on a statement.",
  valuesConfig: {
    ACCEPTED: { description: 'A curator read the sentence and agrees.' },
    REJECTED: { description: 'A curator found it wrong; it counts in no tie.' },
  },
});

export enum DateBasisEnum {
  STATED = 'stated',
  INFERRED = 'inferred',
}
registerEnumType(DateBasisEnum, {
  name: 'DateBasis',
  description: 'How the date of a statement is known.',
  valuesConfig: {
    STATED: { description: 'The text gives the whole date.' },
    INFERRED: { description: "Worked out from the article's own date ('on Tuesday', 'until January 15')." },
  },
});

export enum DirectionEnum {
  ANY = 'ANY',
  OUT = 'OUT',
  IN = 'IN',
}
registerEnumType(DirectionEnum, {
  name: 'Direction',
  description: 'Which way a tie goes, seen from the entity that is asked. Symmetric ties count both ways.',
  valuesConfig: {
    ANY: { description: 'Both ways.' },
    OUT: { description: 'The entity is the subject: it praised, it visited.' },
    IN: { description: 'The entity is the object: it was praised, it was visited.' },
  },
});
