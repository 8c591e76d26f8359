import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findTie, type StandingRow, type TieRow } from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { evidenceFor, statementsPage } from '../request/details.js';
import { PageArgs } from '../types/page.js';
import { StatementConnection } from '../types/statement.js';
import { Standing, Tie } from '../types/tie.js';

/** The evidence that a tie rests on. */
@Resolver(() => Tie)
export class TieFields {
  @Query(() => Tie, { nullable: true, description: 'The tie of this id.' })
  tie(
    @Arg('id', () => ID, { description: '`MET|org:icesco|person:anar-karimov`' }) id: string,
    @Ctx() context: ApiContext,
  ) {
    return findTie(context.reader, id);
  }

  @FieldResolver(() => StatementConnection, { description: 'What it is the sum of, the latest first.' })
  statements(@Root() tie: TieRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    if (tie.evidence !== undefined) return statementsPage(context, tie.evidence, page);
    return evidenceFor(context, { type: tie.type, subject: tie.subject.id, object: tie.object.id }, page);
  }
}

/** The evidence that an office or membership rests on. */
@Resolver(() => Standing)
export class StandingFields {
  @FieldResolver(() => StatementConnection, { description: 'What says so, the latest first.' })
  statements(@Root() standing: StandingRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    const { type, titles, subject, object } = standing;
    return evidenceFor(context, { type, titles, subject: subject.id, object: object.id }, page);
  }
}
