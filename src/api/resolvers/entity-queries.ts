import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { listEntities, searchEntities } from '../../graph/read/index.js';
import type { EntityKind } from '../../ontology/index.js';
import { rootEntity } from '../plan/root-entity.js';
import type { ApiContext } from '../request/context.js';
import { EntityArgs } from '../types/arguments.js';
import { Country, Entity, EntityConnection } from '../types/entity.js';
import { EntityKindEnum } from '../types/enums.js';
import { SearchConnection } from '../types/overview.js';
import { PageArgs } from '../types/page.js';

/** How one finds entities. */
@Resolver()
export class EntityQueries {
  @Query(() => Entity, {
    nullable: true,
    description: 'The entity of this id, or what it became when it was merged; null where there is none.',
  })
  entity(
    @Arg('id', () => ID, {
      description: '`country:AZ`, `org:icesco`, `person:anar-karimov`.',
    })
    id: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return rootEntity(context, id, info);
  }

  @Query(() => Country, { nullable: true, description: 'The country of this ISO 3166-1 code, alpha-2.' })
  country(
    @Arg('code', () => String, { description: '`AZ`; `XK` for Kosovo.' }) code: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return rootEntity(context, `country:${code.toUpperCase()}`, info);
  }

  @Query(() => EntityConnection, { description: 'Entities that a filter picks.' })
  entities(@Args(() => EntityArgs) args: EntityArgs, @Ctx() context: ApiContext) {
    return listEntities(context.reader, args);
  }

  @Query(() => SearchConnection, {
    description:
      'Entities by name: every word counts, as do aliases, beginnings of words and small slips of the pen; best first.',
  })
  search(
    @Arg('text', () => String, { description: 'A name, or a part of one.' }) text: string,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true, description: 'Only these kinds.' }) kinds:
      | EntityKind[]
      | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ) {
    return searchEntities(context.reader, { text, kinds, ...page });
  }
}
