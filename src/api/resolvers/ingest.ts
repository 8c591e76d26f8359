import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../request/context.js';
import { ArticleInput } from '../types/filters.js';
import { Job, JobConnection, RetractionResult } from '../types/job.js';
import { PageArgs } from '../types/page.js';

/** Articles in and out. */
@Resolver()
export class IngestResolver {
  @Mutation(() => Job, {
    description:
      'Takes articles in. Returns at once with a job to follow; a bad article is named in it, the others are loaded. Role: contributor.',
  })
  ingestArticles(
    @Arg('articles', () => [ArticleInput], { description: '1 to 1,000 articles.' }) articles: ArticleInput[],
    @Ctx() context: ApiContext,
  ) {
    return context.work.ingest(articles, context);
  }

  @Mutation(() => RetractionResult, {
    description:
      'Withdraws articles: all that they said leaves the graph; that they were withdrawn is remembered. Role: contributor.',
  })
  retractArticles(
    @Arg('ids', () => [ID], { description: '1 to 1,000 ids.' }) ids: string[],
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) reason: string | null,
    @Ctx() context: ApiContext,
  ) {
    return context.work.retract(ids, reason, context);
  }

  @Query(() => Job, { nullable: true, description: 'The job of this id. Role: contributor.' })
  job(@Arg('id', () => ID, { description: 'As `ingestArticles` gave it.' }) id: string, @Ctx() context: ApiContext) {
    return context.work.job(id, context);
  }

  @Query(() => JobConnection, { description: 'Jobs, the latest first. Role: contributor.' })
  jobs(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return context.work.jobs(page, context);
  }
}
