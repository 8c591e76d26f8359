import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import {
  changesSince,
  type GraphCounts,
  graphCounts,
  listArticles,
  listStatements,
  newEntities,
  newTies,
  retractionsBetween,
  SYMMETRIC_TYPES,
  sourceCounts,
  statementDates,
} from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { gathered } from '../request/loaders.js';
import { ArticleConnection } from '../types/article.js';
import { Decision } from '../types/curation.js';
import { Entity } from '../types/entity.js';
import { Changes, DateSpan, KindCount, Retraction, SourceCount, Stats, TypeCount, Viewer } from '../types/overview.js';
import { PageArgs } from '../types/page.js';
import { Instant } from '../types/scalars.js';
import { StatementConnection } from '../types/statement.js';
import { Tie } from '../types/tie.js';

/** One of the counts; all are read at once, whichever of them an operation asks for. */
async function counts<K extends keyof GraphCounts>(context: ApiContext, name: K): Promise<GraphCounts[K]> {
  const loader = gathered<'counts', GraphCounts>(context, 'counts', async (keys) => {
    const found = await graphCounts(context.reader);
    return keys.map(() => found);
  });
  return (await loader.load('counts'))[name];
}

/** What the graph holds. */
@Resolver(() => Stats)
export class StatsFields {
  @Query(() => Stats, { description: 'What the graph holds.' })
  stats(@Ctx() context: ApiContext): Stats {
    context.ofTheMoment = true;
    return { at: new Date().toISOString() };
  }

  @Query(() => Viewer, { description: 'Who is asking, and what they may do.' })
  me(@Ctx() context: ApiContext): Viewer {
    context.ofTheMoment = true;
    return context.viewer;
  }

  @FieldResolver(() => Int, { description: 'Entities.' })
  entities(@Ctx() context: ApiContext) {
    return counts(context, 'entities');
  }

  @FieldResolver(() => Int, { description: 'Articles.' })
  articles(@Ctx() context: ApiContext) {
    return counts(context, 'articles');
  }

  @FieldResolver(() => Int, { description: 'Statements.' })
  statements(@Ctx() context: ApiContext) {
    return counts(context, 'statements');
  }

  @FieldResolver(() => Int, { description: 'Ties of all types.' })
  ties(@Ctx() context: ApiContext) {
    return counts(context, 'ties');
  }

  @FieldResolver(() => [KindCount], { description: 'Entities of each kind.' })
  entitiesByKind(@Ctx() context: ApiContext) {
    return counts(context, 'entitiesByKind');
  }

  @FieldResolver(() => [TypeCount], { description: 'Ties of each relation type.' })
  tiesByType(@Ctx() context: ApiContext) {
    return counts(context, 'tiesByType');
  }

  @FieldResolver(() => [SourceCount], { description: 'Articles of each outlet, most first.' })
  sources(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 0 to 200.' }) first: number,
    @Ctx() context: ApiContext,
  ) {
    return sourceCounts(context.reader, first);
  }

  @FieldResolver(() => DateSpan, { description: 'The days that statements speak of.' })
  span(@Ctx() context: ApiContext) {
    return statementDates(context.reader);
  }
}

/** What is new. */
@Resolver(() => Changes)
export class ChangesFields {
  @Query(() => Changes, { description: 'What the graph learned after this moment: for "what is new since yesterday".' })
  changes(
    @Arg('since', () => Instant, { description: 'Not counted itself.' }) since: string,
    @Ctx() context: ApiContext,
  ) {
    context.ofTheMoment = true;
    return changesSince(context.reader, since, new Date().toISOString());
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles taken in, the first first.' })
  articles(@Root() changes: Changes, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    const filter = { ingestedSince: changes.since, ingestedUntil: changes.until };
    return listArticles(context.reader, { ...page, filter, orderBy: 'LEARNED' });
  }

  @FieldResolver(() => StatementConnection, { description: 'Statements learned, the first first.' })
  statements(@Root() changes: Changes, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    const filter = { ingestedSince: changes.since, ingestedUntil: changes.until };
    return listStatements(context.reader, { ...page, filter, orderBy: 'INGESTED' });
  }

  @FieldResolver(() => [Entity], { description: 'Entities that nothing older names, 200 at most.' })
  newEntities(@Root() changes: Changes, @Ctx() context: ApiContext) {
    return newEntities(context.reader, changes);
  }

  @FieldResolver(() => [Tie], { description: 'Ties that nothing older bears out, 200 at most.' })
  newTies(@Root() changes: Changes, @Ctx() context: ApiContext) {
    return newTies(context.reader, changes, SYMMETRIC_TYPES);
  }

  @FieldResolver(() => [Retraction], { description: 'Articles withdrawn, 200 at most.' })
  retractions(@Root() changes: Changes, @Ctx() context: ApiContext) {
    return retractionsBetween(context.reader, changes);
  }

  @FieldResolver(() => [Decision], { description: "Curators' decisions made or undone, 200 at most." })
  decisions(@Root() changes: Changes, @Ctx() context: ApiContext) {
    return context.curation.decisionsBetween(changes, context);
  }
}
