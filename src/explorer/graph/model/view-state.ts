import type {
  EntityKind,
  NetworkFilter,
  Quad,
  RelationType,
  StatementFilter,
  Status,
} from '../../generated/graphql/graphql';
import { listOf } from '../../location/location';
import { isKind } from '../../words/kinds';
import { isQuadKey } from '../../words/quads';
import { isRelationType, quadOfType, RELATION_TYPES } from '../../words/relations';

/** Ties drawn at most, unless the address says otherwise. */
export const DEFAULT_LIMIT = 200;

/** What the graph view shows, all of it read from the address. */
export interface ViewState {
  readonly ids: readonly string[];
  readonly table: boolean;
  readonly depth: number;
  /** Ties at most. */
  readonly limit: number;
  readonly filters: Filters;
  /** Places that the person has chosen: entity to coordinates. */
  readonly pins: ReadonlyMap<string, Point>;
  readonly hidden: ReadonlySet<string>;
  /** `n~entity` or `e~edge`. */
  readonly selected: string | null;
  /** The ends of the path that is looked for. */
  readonly from: string | null;
  readonly to: string | null;
  /** Which of the ways found stands out, from 1. */
  readonly way: number;
  /** What part of the drawing is in sight; null: all of it. */
  readonly camera: CameraPlace | null;
}

/** The middle of what is in sight and its share of the drawing's width: 0.5, 0.5 and 1 show all. */
export interface CameraPlace extends Point {
  readonly ratio: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What narrows the drawing. Empty lists and nulls narrow nothing. */
export interface Filters {
  readonly types: readonly RelationType[];
  readonly kinds: readonly EntityKind[];
  readonly since: string | null;
  readonly until: string | null;
  readonly minConfidence: number;
  readonly minStories: number;
  readonly statuses: readonly Status[];
  readonly sources: readonly string[];
}

const STATUSES: readonly string[] = ['OCCURRED', 'PLANNED', 'HYPOTHETICAL'];
const isStatus = (text: string): text is Status => STATUSES.includes(text);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (params: URLSearchParams, name: string): string | null => {
  const text = params.get(name);
  return text && DAY.test(text) ? text : null;
};
const number = (params: URLSearchParams, name: string, fallback: number, least: number, most: number): number => {
  const value = Number(params.get(name) ?? fallback);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
};

/** The state that an address tells of; what is wrong in it counts as not given. */
export function readViewState(params: URLSearchParams): ViewState {
  return {
    ids: listOf(params, 'ids'),
    table: params.get('view') === 'table',
    depth: number(params, 'depth', 1, 1, 3),
    limit: number(params, 'limit', DEFAULT_LIMIT, 10, 12_000),
    filters: {
      types: listOf(params, 'types').filter(isRelationType),
      kinds: listOf(params, 'kinds').filter(isKind),
      since: day(params, 'since'),
      until: day(params, 'until'),
      minConfidence: number(params, 'conf', 0, 0, 1),
      minStories: number(params, 'stories', 1, 1, 1000),
      statuses: listOf(params, 'status').filter(isStatus),
      sources: params
        .getAll('source')
        .flatMap((text) => text.split('~'))
        .filter((text) => text !== ''),
    },
    pins: new Map(listOf(params, 'pin').flatMap(readPin)),
    hidden: new Set(listOf(params, 'hide')),
    selected: params.get('sel'),
    from: params.get('from'),
    to: params.get('to'),
    way: number(params, 'way', 1, 1, 1000),
    camera: readCamera(params.get('cam')),
  };
}

function readCamera(text: string | null): CameraPlace | null {
  const [x, y, ratio] = (text ?? '').split('~').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every((part) => Number.isFinite(part) && Math.abs(part) < 100) && ratio > 0
    ? { x, y, ratio }
    : null;
}

/** A camera's place as an address holds it; null where all is in sight. */
export function writeCamera({ x, y, ratio }: CameraPlace): string | null {
  const text = [x, y, ratio].map((part) => part.toFixed(3)).join('~');
  return text === '0.500~0.500~1.000' ? null : text;
}

function readPin(text: string): [string, Point][] {
  const [id, x, y] = text.split('~');
  const point = { x: Number(x), y: Number(y) };
  return id && x && y && Number.isFinite(point.x) && Number.isFinite(point.y) ? [[id, point]] : [];
}

/** Pins as an address holds them. */
export const writePins = (pins: ReadonlyMap<string, Point>): string[] =>
  [...pins].map(([id, { x, y }]) => `${id}~${x.toFixed(2)}~${y.toFixed(2)}`);

/** Whether nothing narrows the drawing. */
export const isUnfiltered = ({ types, kinds, since, until, minConfidence, minStories, ...others }: Filters): boolean =>
  [types, kinds, others.statuses, others.sources].every((list) => list.length === 0) &&
  since === null &&
  until === null &&
  minConfidence === 0 &&
  minStories === 1;

/** Whether ties cannot answer a filter, so that statements must be counted. */
export const needsStatements = ({ statuses, sources }: Filters): boolean => statuses.length > 0 || sources.length > 0;

/** The filters as the service's network takes them. */
export function networkFilter({ types, kinds, since, until, minConfidence, minStories }: Filters): NetworkFilter {
  return {
    types: types.length > 0 ? [...types] : null,
    kinds: kinds.length > 0 ? [...kinds] : null,
    since,
    until,
    minConfidence: minConfidence > 0 ? minConfidence : null,
    minStories: minStories > 1 ? minStories : null,
  };
}

/** The filters as statements take them. */
export function statementFilter({ types, since, until, minConfidence, statuses, sources }: Filters): StatementFilter {
  return {
    types: types.length > 0 ? [...types] : null,
    since,
    until,
    minConfidence: minConfidence > 0 ? minConfidence : null,
    status: statuses.length > 0 ? [...statuses] : null,
    sources: sources.length > 0 ? [...sources] : null,
  };
}

/** The statements around what is asked for, which are counted where ties cannot answer a filter. */
export function statementsAround({ ids, filters }: Pick<ViewState, 'ids' | 'filters'>): StatementFilter {
  return { ...statementFilter(filters), negated: false, and: [{ or: ids.map((id) => ({ between: [id] })) }] };
}

/** The statements of a line of the drawing (`a|b|class`) that the filters let through; null for no such line. */
export function edgeStatements(edge: string, filters: Filters): StatementFilter | null {
  const [a, b, quad] = edge.split('|');
  if (!a || !b || !quad || !isQuadKey(quad)) return null;
  const base = { ...statementFilter(filters), between: [a, b] };
  if (quad !== 'STANDING') return { ...base, quad: [quad satisfies Quad] };
  const standing = RELATION_TYPES.filter((type) => quadOfType(type) === 'STANDING');
  return { ...base, types: standing.filter((type) => filters.types.length === 0 || filters.types.includes(type)) };
}
