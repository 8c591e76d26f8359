import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import type { RelationType } from '../../ontology/index.js';
import { DirectionEnum, QuadEnum, RelationTypeEnum } from './enums.js';
import { ArticleFilter, CounterpartFilter, EntityFilter, StatementFilter } from './filters.js';
import { ArticleOrder, EntityOrder, StatementOrder, TieOrder } from './orders.js';
import { PageArgs } from './page.js';
import { PartialDate } from './scalars.js';

const maybe = { nullable: true } as const;

/** What `Entity.ties` takes. */
@ArgsType()
export class TieArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], { ...maybe, description: 'Any of these types.' })
  types?: RelationType[] | null;

  @Field(() => CounterpartFilter, { ...maybe, description: 'Only ties with such entities.' })
  with?: CounterpartFilter | null;

  @Field(() => DirectionEnum, { defaultValue: DirectionEnum.ANY, description: 'Which way the tie goes.' })
  direction = DirectionEnum.ANY;

  @Field(() => [QuadEnum], { ...maybe, description: 'Any of these quads.' })
  quad?: QuadEnum[] | null;

  @Field(() => PartialDate, { ...maybe, description: 'Count only what was seen then or later.' })
  since?: string | null;

  @Field(() => PartialDate, { ...maybe, description: 'Count only what was seen then or earlier.' })
  until?: string | null;

  @Field(() => Float, { ...maybe, description: 'Only ties of at least this confidence.' })
  minConfidence?: number | null;

  @Field(() => TieOrder, { defaultValue: TieOrder.STORIES, description: 'Which come first.' })
  orderBy = TieOrder.STORIES;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Count what a country's or body's people did, while in office, as its own; `via` names them. A story counts once for each of them.",
  })
  includeOfficeHolders = false;
}

/** What the lists of offices, members, parts and accreditations take. */
@ArgsType()
export class StandingArgs extends PageArgs {
  @Field(() => PartialDate, { ...maybe, description: 'Only what held on this day; without it, all that ever held.' })
  asOf?: string | null;
}

/** What every list of statements takes. */
@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => StatementFilter, { ...maybe, description: 'Which statements.' })
  filter?: StatementFilter | null;

  @Field(() => StatementOrder, { defaultValue: StatementOrder.NEWEST, description: 'Which come first.' })
  orderBy = StatementOrder.NEWEST;
}

/** What `entities` takes. */
@ArgsType()
export class EntityArgs extends PageArgs {
  @Field(() => EntityFilter, { ...maybe, description: 'Which entities.' })
  filter?: EntityFilter | null;

  @Field(() => EntityOrder, { defaultValue: EntityOrder.NAME, description: 'Which come first.' })
  orderBy = EntityOrder.NAME;
}

/** What `articles` takes. */
@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleFilter, { ...maybe, description: 'Which articles.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder, { defaultValue: ArticleOrder.NEWEST, description: 'Which come first.' })
  orderBy = ArticleOrder.NEWEST;
}

/** What `paths` takes. */
@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'Where the way starts.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: 'At most so many steps, 1 to 6.' })
  maxHops = 4;

  @Field(() => [RelationTypeEnum], { ...maybe, description: 'Along these types only.' })
  types?: RelationType[] | null;

  @Field(() => PartialDate, { ...maybe, description: 'Only ties last seen then or later.' })
  since?: string | null;

  @Field(() => PartialDate, { ...maybe, description: 'Only ties first seen then or earlier.' })
  until?: string | null;

  @Field(() => Int, { defaultValue: 5, description: 'So many of each list, 1 to 20.' })
  first = 5;
}
