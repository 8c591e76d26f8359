import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  agreementIds,
  checkRange,
  directTies,
  listStatements,
  meetingsOf,
  rolledUpTies,
  timelineOf,
  trendOf,
} from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { entityOf, statementOf, statementsPage } from '../request/details.js';
import { type ReadPair, readPair, sharedOf, tieOf, tiesOf } from '../request/pair.js';
import { Granularity } from '../types/orders.js';
import { PageArgs } from '../types/page.js';
import { Meeting, Relationship, SharedActor, TimelineStep, Trend } from '../types/relationship.js';
import { PartialDate } from '../types/scalars.js';
import { StatementConnection } from '../types/statement.js';
import { Tie } from '../types/tie.js';

const MOST_MEETINGS = 100;

/** What is between two entities. */
@Resolver(() => Relationship)
export class RelationshipFields {
  @Query(() => Relationship, {
    nullable: true,
    description: 'All that is between two entities; null where one is unknown.',
  })
  relationship(
    @Arg('a', () => ID, { description: 'The first.' }) a: string,
    @Arg('b', () => ID, { description: 'The second.' }) b: string,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Count nothing later.' }) asOf: string | null,
    @Ctx() context: ApiContext,
  ) {
    return readPair(context, a, b, asOf ?? null);
  }

  @FieldResolver(() => [Tie], { description: 'Ties between the two themselves, both ways, most stories first.' })
  async ties(@Root() pair: ReadPair, @Ctx() context: ApiContext) {
    return tiesOf(context, pair, directTies(pair.sides, await pair.evidence()));
  }

  @FieldResolver(() => [Tie], {
    description: 'The same with what their office-holders did while in office counted in; `via` names them.',
  })
  async rolledUp(@Root() pair: ReadPair, @Ctx() context: ApiContext) {
    return tiesOf(context, pair, rolledUpTies(pair.sides, await pair.evidence()));
  }

  @FieldResolver(() => [Meeting], { description: 'Who met or spoke with whom, the latest first, 100 at most.' })
  async meetings(@Root() pair: ReadPair, @Ctx() context: ApiContext) {
    const sums = meetingsOf(pair.sides, await pair.evidence()).slice(0, MOST_MEETINGS);
    return Promise.all(
      sums.map(async ({ left, right, tie }) => ({
        left: await entityOf(context, left),
        right: await entityOf(context, right),
        tie: await tieOf(context, tie, left),
      })),
    );
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What they agreed, signed and established, by themselves or through office-holders, the latest first.',
  })
  async agreements(@Root() pair: ReadPair, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return statementsPage(context, agreementIds(await pair.evidence()), page);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'All that is said of the two themselves, also what is planned, hoped for or denied, the latest first.',
  })
  statements(@Root() pair: ReadPair, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    const filter = { between: [pair.a.id, pair.b.id], until: pair.asOf };
    return listStatements(context.reader, { ...page, filter, orderBy: 'NEWEST' });
  }

  @FieldResolver(() => [TimelineStep], {
    description:
      'How it went, step by step, from the first to the last statement; empty steps are left out. Roll-up included.',
  })
  async timeline(
    @Root() pair: ReadPair,
    @Arg('granularity', () => Granularity, { defaultValue: Granularity.MONTH, description: 'The length of a step.' })
    granularity: Granularity,
  ) {
    return timelineOf(await pair.evidence(), granularity);
  }

  @FieldResolver(() => Trend, { description: 'Whether it warms or cools, and what moved it. Roll-up included.' })
  async trend(
    @Root() pair: ReadPair,
    @Arg('days', () => Int, { defaultValue: 365, description: 'The length of a span, 1 to 3,650 days.' }) days: number,
    @Ctx() context: ApiContext,
  ) {
    checkRange('days', days, 1, 3650);
    const trend = trendOf(await pair.evidence(), days, pair.asOf);
    const movedBy = await Promise.all(trend.movedBy.map((id) => statementOf(context, id)));
    return { ...trend, movedBy: movedBy.filter((statement) => statement !== null) };
  }

  @FieldResolver(() => [SharedActor], {
    description: 'Actors that both cooperate with (quads 1 and 2), strongest first.',
  })
  sharedPartners(
    @Root() pair: ReadPair,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 0 to 100.' }) first: number,
  ) {
    return sharedOf(pair, 'partners', first);
  }

  @FieldResolver(() => [SharedActor], {
    description: 'Actors that both are in conflict with (quads 3 and 4), strongest first.',
  })
  sharedAdversaries(
    @Root() pair: ReadPair,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 0 to 100.' }) first: number,
  ) {
    return sharedOf(pair, 'adversaries', first);
  }
}
