import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type EntityRow, type EntityView, heirOf, type ViewedEntity, viewEntity } from '../../graph/read/index.js';
import type { ApiContext } from '../request/context.js';
import { entityField } from './entity-lists.js';
import { selectedFields } from './selection.js';

/** Values that were read along with an entity, by the response key of the field that asks for them. */
const READ_AHEAD = Symbol('read ahead');

/** An entity as resolvers hand it on. */
export type ResolvedEntity = EntityRow & { readonly [READ_AHEAD]?: ReadonlyMap<string, unknown> };

/** More views than this make a query that Neo4j plans too long; the rest is read by queries of its own. */
const MOST_VIEWS = 3;

/**
 * The entity of this id with what the operation asks of it, in one query where that can be;
 * null where there is none.
 */
export async function rootEntity(
  context: ApiContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<ResolvedEntity | null> {
  const planned = plannedViews(context, info);
  const views = planned.map(({ view }) => view);
  const found = (await viewEntity(context.reader, id, views)) ?? (await viewHeir(context, id, views));
  if (found === null) return null;
  const ahead = new Map(planned.map(({ key }, index) => [key, found.views[index]]));
  return { ...found.entity, [READ_AHEAD]: ahead };
}

/** What an entity became that a curator merged with another: whoever kept its id still finds it. */
async function viewHeir(context: ApiContext, id: string, views: readonly EntityView[]): Promise<ViewedEntity | null> {
  const heir = await heirOf(context.reader, id);
  return heir === null ? null : viewEntity(context.reader, heir, views);
}

/** What was read along with `entity` for the field at `key`; undefined where nothing was. */
export function readAhead(entity: ResolvedEntity, key: string): unknown {
  return entity[READ_AHEAD]?.get(key);
}

function plannedViews(context: ApiContext, info: GraphQLResolveInfo): { key: string; view: EntityView }[] {
  const planned: { key: string; view: EntityView }[] = [];
  const sets = info.fieldNodes.map((node) => node.selectionSet);
  for (const [key, [node]] of selectedFields(sets, info)) {
    if (node === undefined || planned.length === MOST_VIEWS) continue;
    const view = viewOf(context, node, info);
    if (view !== null) planned.push({ key, view });
  }
  return planned;
}

function viewOf(context: ApiContext, node: FieldNode, info: GraphQLResolveInfo): EntityView | null {
  const field = entityField(node.name.value);
  const type = getNamedType(info.returnType);
  if (field === null || !(isInterfaceType(type) || isObjectType(type))) return null;
  const definition = (type as GraphQLInterfaceType).getFields()[node.name.value];
  if (definition === undefined) return null;
  return field.view(context.reader, getArgumentValues(definition, node, info.variableValues));
}
