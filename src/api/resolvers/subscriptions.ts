import { Arg, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { ApiContext } from '../request/context.js';
import { StatementFilter } from '../types/filters.js';
import { Job } from '../types/job.js';
import { Statement } from '../types/statement.js';

@ObjectType({ description: 'A statement that is new, and where to go on after a break.', simpleResolvers: true })
export class NewStatement {
  @Field(() => String, { description: 'Hand it to `newStatements(after: …)` to go on after this one.' })
  cursor!: string;

  @Field(() => Statement, { description: 'What is new.' })
  statement!: Statement;
}

/** What a subscription's source is given. */
interface Source<A> {
  readonly args: A;
  readonly context: ApiContext;
}

/** News as it comes, over WebSocket (graphql-ws) or server-sent events (graphql-sse). */
@Resolver()
export class SubscriptionResolver {
  @Subscription(() => Job, {
    description:
      'A job, each time it moves, until it ends. Starting again gives its present state first. Role: contributor.',
    subscribe: ({ args, context }: Source<{ id: string }>) => context.live.job(args.id, context),
  })
  jobProgress(@Root() job: Job, @Arg('id', () => ID, { description: 'The job.' }) _id: string): Job {
    return job;
  }

  @Subscription(() => NewStatement, {
    description:
      'Statements that a filter picks, as the graph learns of them; none is left out between one cursor and the next.',
    subscribe: ({ args, context }: Source<{ filter?: StatementFilter | null; after?: string | null }>) =>
      context.live.statements(args.filter ?? null, args.after ?? null, context),
  })
  newStatements(
    @Root() news: NewStatement,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which statements.' })
    _filter: StatementFilter | null,
    @Arg('after', () => String, { nullable: true, description: 'The last cursor seen; without it, from now on.' })
    _after: string | null,
  ): NewStatement {
    return news;
  }
}
