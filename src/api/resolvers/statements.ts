import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findStatement, listStatements } from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { StatementArgs } from '../types/arguments.js';
import { Statement, StatementConnection } from '../types/statement.js';

/** How one finds statements. */
@Resolver()
export class StatementQueries {
  @Query(() => StatementConnection, {
    description: 'What was said, with sentence and article: between whom, of what type, when, by whose word.',
  })
  statements(@Args(() => StatementArgs) args: StatementArgs, @Ctx() context: ApiContext) {
    return listStatements(context.reader, args);
  }

  @Query(() => Statement, { nullable: true, description: 'The statement of this id.' })
  statement(@Arg('id', () => ID, { description: 'A hash.' }) id: string, @Ctx() context: ApiContext) {
    return findStatement(context.reader, id);
  }
}
