import type { StatementsAroundQuery } from '../../generated/graphql/graphql';
import type { Brief } from '../../pieces/entity-link';
import { isSymmetric } from '../../words/relations';
import { edgesOf, type GraphModel, type GraphNode, type GraphTie } from './model';
import type { ViewState } from './view-state';

type Said = StatementsAroundQuery['statements']['nodes'][number];

/**
 * A drawing counted from statements, as the service counts ties, for filters that ties do not have (status, source).
 * Stories are articles here: wire copies are not told apart.
 */
export function modelOfStatements(
  statements: readonly Said[],
  { ids: asked, filters }: Pick<ViewState, 'ids' | 'filters'>,
  truncated: boolean,
): GraphModel {
  const { kinds, minStories } = filters;
  const passes = ({ id, kind }: Brief): boolean => kinds.length === 0 || kinds.includes(kind) || asked.includes(id);
  const nodes = new Map<string, GraphNode>();
  const groups = new Map<string, Said[]>();
  for (const statement of statements) {
    const { subject, object, type } = statement;
    if (!passes(subject) || !passes(object)) continue;
    for (const entity of [subject, object]) nodes.set(entity.id, { entity, depth: asked.includes(entity.id) ? 0 : 1 });
    const swap = isSymmetric(type) && subject.id > object.id;
    const id = swap ? `${type}|${object.id}|${subject.id}` : `${type}|${subject.id}|${object.id}`;
    const group = groups.get(id);
    if (group) group.push(statement);
    else groups.set(id, [statement]);
  }
  const ties = [...groups].flatMap(([id, group]) => tieOf(id, group)).filter(({ stories }) => stories >= minStories);
  const reached = new Set([...asked, ...ties.flatMap(({ source, target }) => [source, target])]);
  return { nodes: new Map([...nodes].filter(([id]) => reached.has(id))), edges: edgesOf(ties), truncated };
}

function tieOf(id: string, group: readonly Said[]): GraphTie[] {
  const [first] = group;
  if (!first) return [];
  const [, source = '', target = ''] = id.split('|');
  const days = group.flatMap(({ seenOn }) => (seenOn ? [seenOn] : [])).sort();
  return [
    {
      id,
      source,
      target,
      type: first.type,
      quad: first.quad ?? null,
      stories: new Set(group.map(({ article }) => article.id)).size,
      count: group.length,
      confidence: Math.max(...group.map(({ confidence }) => confidence)),
      firstOn: days[0] ?? null,
      lastOn: days.at(-1) ?? null,
      titles: [],
    },
  ];
}
