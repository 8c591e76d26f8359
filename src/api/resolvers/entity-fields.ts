import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { entityView } from '../plan/entity-view.js';
import type { ResolvedEntity } from '../plan/root-entity.js';
import type { ApiContext } from '../request/context.js';
import { StandingArgs, StatementArgs, TieArgs } from '../types/arguments.js';
import { ArticleConnection } from '../types/article.js';
import { Country, Entity } from '../types/entity.js';
import { PageArgs } from '../types/page.js';
import { StatementConnection } from '../types/statement.js';
import { StandingConnection, TieConnection } from '../types/tie.js';

const standing = (what: string) => `${what} Each with the time for which articles bear it out.`;

/** What one can ask of any entity. */
@Resolver(() => Entity)
export class EntityFields {
  @FieldResolver(() => Country, { nullable: true, description: 'The state that it is, belongs to or serves.' })
  country(@Root() entity: ResolvedEntity, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return entityView(context, entity, 'country', {}, info);
  }

  @FieldResolver(() => TieConnection, {
    description: 'Whom it has dealt with, and how: one tie for each pair and type, most stories first.',
  })
  ties(
    @Root() entity: ResolvedEntity,
    @Args(() => TieArgs) args: TieArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'ties', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('The offices that it holds or held.') })
  offices(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'offices', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('Who holds or held office in it.') })
  officeHolders(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'officeHolders', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('The bodies that it is or was a member of.') })
  memberships(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'memberships', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('Its members.') })
  members(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'members', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('What it is or was a part of.') })
  partOf(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'partOf', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('Its parts and organs.') })
  parts(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'parts', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('Where it is or was accredited.') })
  accreditations(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'accreditations', args, info);
  }

  @FieldResolver(() => StandingConnection, { description: standing('Who is or was accredited to it.') })
  accredited(
    @Root() entity: ResolvedEntity,
    @Args(() => StandingArgs) args: StandingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'accredited', args, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What is said of it, as subject or object.' })
  statements(
    @Root() entity: ResolvedEntity,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'statements', args, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name it, the last published first.' })
  articles(
    @Root() entity: ResolvedEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityView(context, entity, 'articles', args, info);
  }

  @FieldResolver(() => [String], {
    description: 'What resolution knows it by, one key for each way in which articles gave it; for `split`.',
  })
  keys(@Root() entity: ResolvedEntity, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return entityView(context, entity, 'keys', {}, info);
  }
}
