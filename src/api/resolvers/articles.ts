import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  changesOfArticle,
  findArticle,
  listArticles,
  mentionPage,
  SYMMETRIC_TYPES,
  spansOfArticle,
  statementsOfArticle,
} from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { bodyOf, mentionsIn } from '../request/details.js';
import { ArticleArgs } from '../types/arguments.js';
import { Article, ArticleChanges, ArticleConnection, HighlightedSpan, MentionConnection } from '../types/article.js';
import { PageArgs } from '../types/page.js';
import { StatementConnection } from '../types/statement.js';

/** How one finds and reads articles. */
@Resolver(() => Article)
export class ArticleFields {
  @Query(() => ArticleConnection, { description: 'Articles that a filter picks.' })
  articles(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() context: ApiContext) {
    return listArticles(context.reader, args);
  }

  @Query(() => Article, { nullable: true, description: 'The article of this id.' })
  article(@Arg('id', () => ID, { description: 'A hash.' }) id: string, @Ctx() context: ApiContext) {
    return findArticle(context.reader, id);
  }

  @FieldResolver(() => String, { description: 'The whole text, as it was given.' })
  async text(@Root() article: Article, @Ctx() context: ApiContext) {
    return (await bodyOf(context, article.id))?.text;
  }

  @FieldResolver(() => String, { description: 'SHA-256 over title, date, source and text.' })
  async contentHash(@Root() article: Article, @Ctx() context: ApiContext) {
    return (await bodyOf(context, article.id))?.contentHash;
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The first article of its story, where this is a wire copy.',
  })
  async copyOf(@Root() article: Article, @Ctx() context: ApiContext) {
    return (await bodyOf(context, article.id))?.copyOf;
  }

  @FieldResolver(() => [Article], { description: 'Wire copies of it, 100 at most.' })
  async copies(@Root() article: Article, @Ctx() context: ApiContext) {
    return (await bodyOf(context, article.id))?.copies;
  }

  @FieldResolver(() => MentionConnection, { description: 'Whom and what it names, in order of first mention.' })
  async entities(@Root() article: Article, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return mentionPage(await mentionsIn(context, article.id), page);
  }

  @FieldResolver(() => [HighlightedSpan], {
    description: 'What to highlight in the text, in order: names and evidence sentences, 5,000 at most.',
  })
  async spans(@Root() article: Article, @Ctx() context: ApiContext) {
    return spansOfArticle(context.reader, article.id, await mentionsIn(context, article.id));
  }

  @FieldResolver(() => StatementConnection, { description: 'What it says, in the order of its text.' })
  statements(@Root() article: Article, @Args(() => PageArgs) page: PageArgs, @Ctx() context: ApiContext) {
    return statementsOfArticle(context.reader, article.id, page);
  }

  @FieldResolver(() => ArticleChanges, { description: 'What it brought to the graph.' })
  changes(@Root() article: Article, @Ctx() context: ApiContext) {
    return changesOfArticle(context.reader, article.id, SYMMETRIC_TYPES);
  }
}
