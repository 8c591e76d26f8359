import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { RelationType } from '../../ontology/index.js';
import { Entity } from './entity.js';
import { DirectionEnum, QuadEnum, RelationTypeEnum } from './enums.js';
import { connectionTypes } from './page.js';
import { PartialDate } from './scalars.js';

/** A tie: the sum of what is said of one pair under one type. */
@ObjectType({
  description:
    'All that is said of one pair under one relation type, added up: what occurred, is not negated and was not rejected by a curator.',
})
export class Tie {
  @Field(() => ID, { simple: true, description: 'Type and ends: `MET|org:icesco|person:anar-karimov`.' })
  id!: string;

  @Field(() => RelationTypeEnum, { simple: true, description: 'What the tie says.' })
  type!: RelationType;

  @Field(() => QuadEnum, { simple: true, nullable: true, description: 'The class of the act, where the type has one.' })
  quad!: QuadEnum | null;

  @Field(() => Entity, { simple: true, description: 'Where the tie starts; of a symmetric tie, the smaller id.' })
  subject!: Entity;

  @Field(() => Entity, { simple: true, description: 'Where the tie ends.' })
  object!: Entity;

  @Field(() => Entity, { simple: true, description: 'The other end, seen from the entity that was asked.' })
  counterpart!: Entity;

  @Field(() => DirectionEnum, {
    simple: true,
    description: 'Seen from the entity that was asked: `OUT`, `IN`, or `ANY` for a symmetric tie.',
  })
  direction!: DirectionEnum;

  @Field(() => Int, { simple: true, description: 'Statements.' })
  count!: number;

  @Field(() => Int, { simple: true, description: 'Stories: articles, with each wire copy counted with its original.' })
  stories!: number;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'When it was first so.' })
  firstOn!: string | null;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'When it was last so.' })
  lastOn!: string | null;

  @Field(() => Float, { simple: true, description: 'The greatest confidence of its statements, 0 to 1.' })
  confidence!: number;

  @Field(() => [String], { simple: true, description: 'Titles as written, sorted; of `HOLDS_OFFICE` alone.' })
  titles!: readonly string[];

  @Field(() => [Entity], {
    simple: true,
    description: 'In a roll-up: the office-holders whose acts are counted in; empty where the entity acted itself.',
  })
  via!: readonly Entity[];
}

@ObjectType({ description: 'A page of ties.', simpleResolvers: true })
export class TieConnection extends connectionTypes('Tie', 'ties', () => Tie) {}

@ObjectType({ description: 'Who came next in an office that one person holds at a time.', simpleResolvers: true })
export class Successor {
  @Field(() => Entity, { description: 'Who.' })
  entity!: Entity;

  @Field(() => PartialDate, { description: 'Since when: stated, else first seen.' })
  since!: string;
}

/** An office, membership, part or accreditation with the time for which it is borne out. */
@ObjectType({
  description:
    'An office, a membership, a part or an accreditation, and for how long articles bear it out. It holds on a day D (`asOf`) when it began by D (stated, else first seen) and had not ended before D: by its stated end, by being told of as over, or, in an office that one person holds at a time, by a successor.',
})
export class Standing {
  @Field(() => ID, { simple: true, description: 'Type, ends and office.' })
  id!: string;

  @Field(() => RelationTypeEnum, { simple: true, description: 'Which of the standing relations it is.' })
  type!: RelationType;

  @Field(() => Entity, { simple: true, description: 'Who holds, belongs or is accredited.' })
  subject!: Entity;

  @Field(() => Entity, { simple: true, description: 'Where, or to whom.' })
  object!: Entity;

  @Field(() => String, { simple: true, nullable: true, description: 'A title as written, for an office.' })
  title!: string | null;

  @Field(() => [String], { simple: true, description: 'All titles as written, sorted; of an office alone.' })
  titles!: readonly string[];

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Class and field of the office (`Minister/culture`), the same however titles word it.',
  })
  office!: string | null;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'When articles first bear it out.' })
  firstOn!: string | null;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'When they last do.' })
  lastOn!: string | null;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'The begin that a text states, if one does.' })
  begin!: string | null;

  @Field(() => PartialDate, { simple: true, nullable: true, description: 'The end that a text states, if one does.' })
  until!: string | null;

  @Field(() => PartialDate, {
    simple: true,
    nullable: true,
    description: 'When it was first told of as over ("the former minister") or denied, after it was last borne out.',
  })
  overBy!: string | null;

  @Field(() => Successor, { simple: true, nullable: true, description: 'Who came next, where that is seen.' })
  successor!: Successor | null;

  @Field(() => Int, { simple: true, description: 'Statements that say so.' })
  count!: number;

  @Field(() => Int, { simple: true, description: 'Stories that say so.' })
  stories!: number;

  @Field(() => Float, { simple: true, description: 'The greatest confidence among them, 0 to 1.' })
  confidence!: number;
}

@ObjectType({ description: 'A page of offices, memberships, parts or accreditations.', simpleResolvers: true })
export class StandingConnection extends connectionTypes('Standing', 'standing relations', () => Standing) {}
