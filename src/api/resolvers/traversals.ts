import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { findPaths, measureInfluence, readNetwork } from '../../graph/read/index.js';
import type { EntityKind } from '../../ontology/index.js';
import type { ApiContext } from '../request/context.js';
import { PathArgs } from '../types/arguments.js';
import { EntityKindEnum } from '../types/enums.js';
import { NetworkFilter } from '../types/filters.js';
import { InfluenceMetric } from '../types/orders.js';
import { PartialDate } from '../types/scalars.js';
import { Influence, Network, Paths } from '../types/traversal.js';

/** Questions that walk the graph. */
@Resolver()
export class TraversalQueries {
  @Query(() => Paths, { description: 'How two entities are connected, each step with one best piece of evidence.' })
  paths(@Args(() => PathArgs) args: PathArgs, @Ctx() context: ApiContext) {
    return findPaths(context.reader, args);
  }

  @Query(() => Network, { description: 'What is around some entities, for drawing: the strongest ties first.' })
  network(
    @Arg('ids', () => [ID], { description: 'Where to start: 1 to 50 entities.' }) ids: string[],
    @Arg('depth', () => Int, {
      defaultValue: 1,
      description: 'How many steps out, 1 to 3; 0: only ties among the entities given.',
    })
    depth: number,
    @Arg('limit', () => Int, { defaultValue: 100, description: 'At most so many edges, 1 to 12,000.' }) limit: number,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which ties.' }) filter: NetworkFilter | null,
    @Ctx() context: ApiContext,
  ) {
    return readNetwork(context.reader, { ids, depth, limit, filter });
  }

  @Query(() => Influence, { description: 'The most connected, the brokers between groups, and the groups themselves.' })
  influence(
    @Arg('kind', () => EntityKindEnum, { nullable: true, description: 'Rank only this kind; all kinds are weighed.' })
    kind: EntityKind | null,
    @Arg('metric', () => InfluenceMetric, { defaultValue: InfluenceMetric.CONNECTIONS, description: 'What counts.' })
    metric: InfluenceMetric,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Leave out ties first seen later.' }) asOf:
      | string
      | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many entries, 0 to 200.' }) first: number,
    @Ctx() context: ApiContext,
  ) {
    return measureInfluence(context.reader, { kind, metric, asOf, first });
  }
}
