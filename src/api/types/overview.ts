import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EntityKind, RelationType } from '../../ontology/index.js';
import { Entity } from './entity.js';
import { EntityKindEnum, RelationTypeEnum } from './enums.js';
import { LAZY, PageInfo } from './page.js';
import { Instant, PartialDate } from './scalars.js';

@ObjectType({ description: 'An entity that a search found.', simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque cursor.' })
  cursor!: string;

  @Field(() => Entity, { description: 'What was found.' })
  node!: Entity;

  @Field(() => Float, { description: 'How well it matches; the best has the greatest score.' })
  score!: number;

  @Field(() => String, { description: 'The name or alias that matches best.' })
  matched!: string;
}

@ObjectType({ description: 'A page of what a search found, best first.', simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The page, with cursors and scores.' })
  edges!: readonly SearchEdge[];

  @Field(() => [Entity], { description: 'The page without cursors.' })
  nodes!: readonly Entity[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Extensions(LAZY)
  @Field(() => Int, { description: 'How many there are in all pages, 200 at most. Counted only when asked for.' })
  totalCount!: number;
}

@ObjectType({ description: 'How many entities there are of a kind.', simpleResolvers: true })
export class KindCount {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  kind!: EntityKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How much there is of a relation type.', simpleResolvers: true })
export class TypeCount {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  type!: RelationType;

  @Field(() => Int, { description: 'Pairs that have such a tie.' })
  ties!: number;
}

@ObjectType({ description: 'How much an outlet has given.', simpleResolvers: true })
export class SourceCount {
  @Field(() => String, { nullable: true, description: 'The outlet; null for articles without one.' })
  source!: string | null;

  @Field(() => Int, { description: 'Its articles.' })
  articles!: number;
}

/** Counts over the whole graph; each field is read when asked for. */
@ObjectType({ description: 'What the graph holds. Each count is made only when asked for.' })
export class Stats {
  @Field(() => Instant, { simple: true, description: 'When it was asked.' })
  at!: string;
}

@ObjectType({ description: 'An article that was withdrawn.', simpleResolvers: true })
export class Retraction {
  @Field(() => ID, { description: 'The id that the article had.' })
  article!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn.' })
  at!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as said then.' })
  reason!: string | null;
}

/** What is new since a moment. */
@ObjectType({ description: 'What the graph learned after a moment and up to another.' })
export class Changes {
  @Field(() => Instant, { simple: true, description: 'The moment that was asked for.' })
  since!: string;

  @Field(() => Instant, { simple: true, description: 'The moment up to which this is whole: ask from here next time.' })
  until!: string;

  @Field(() => String, { simple: true, description: 'For `newStatements(after: …)`, to go on live from here.' })
  cursor!: string;
}

@ObjectType({ description: 'Who is asking, and what they may do.', simpleResolvers: true })
export class Viewer {
  @Field(() => String, { description: "The key's name, the token's subject, or `local`." })
  name!: string;

  @Field(() => String, {
    description: '`reader`, `contributor`, `curator` or `admin`: each may do what those before it may.',
  })
  role!: string;
}

@ObjectType({ description: 'The first and the last day of which the graph knows.', simpleResolvers: true })
export class DateSpan {
  @Field(() => PartialDate, { nullable: true, description: 'The first.' })
  firstOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last.' })
  lastOn!: string | null;
}
