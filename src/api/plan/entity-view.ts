import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow } from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { gathered } from '../request/loaders.js';
import { type EntityFieldName, entityField } from './entity-lists.js';
import { type ResolvedEntity, readAhead } from './root-entity.js';

/**
 * What a field of an entity gives: what was read along with the entity, else one query for all entities that this
 * level of the operation asks the same of.
 */
export async function entityView(
  context: ApiContext,
  entity: ResolvedEntity,
  name: EntityFieldName,
  args: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const ahead = readAhead(entity, String(info.path.key));
  if (ahead !== undefined) return ahead;
  const field = entityField(name);
  const loader = gathered<EntityRow, unknown>(context, `${name}${JSON.stringify(args)}`, async (entities) => {
    const found = await field?.many(context.reader, entities, args);
    return entities.map((asked) => found?.get(asked.id) ?? null);
  });
  return loader.load(entity);
}
