import type { Brief } from '../../pieces/entity-link';
import { QUAD_KEYS } from '../../words/quads';
import type { GraphEdge, GraphModel, GraphTie } from './model';

/** One tie as the table shows it. */
export interface TieRow {
  readonly subject: Brief;
  readonly object: Brief;
  readonly tie: GraphTie;
  readonly edge: GraphEdge;
}

/** The columns that one can sort by, with their headings. */
export const SORTS = [
  ['subject', 'Who'],
  ['type', 'Does what'],
  ['object', 'To whom'],
  ['quad', 'Class'],
  ['stories', 'Stories'],
  ['lastOn', 'When'],
  ['confidence', 'Confidence'],
] as const;

export type SortKey = (typeof SORTS)[number][0];

/** The column that a text names; else the number of stories. */
export const sortKey = (text: string | null): SortKey => SORTS.find(([key]) => key === text)?.[0] ?? 'stories';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: Readonly<Record<SortKey, (a: TieRow, b: TieRow) => number>> = {
  subject: (a, b) => text(a.subject.name, b.subject.name),
  object: (a, b) => text(a.object.name, b.object.name),
  type: (a, b) => text(a.tie.type, b.tie.type),
  quad: (a, b) => QUAD_KEYS.indexOf(a.edge.quad) - QUAD_KEYS.indexOf(b.edge.quad),
  stories: (a, b) => b.tie.stories - a.tie.stories,
  lastOn: (a, b) => text(b.tie.lastOn ?? '', a.tie.lastOn ?? ''),
  confidence: (a, b) => b.tie.confidence - a.tie.confidence,
};

/** The ties of a model in order of a column, then of stories. */
export function rowsOf(model: GraphModel, sort: SortKey): TieRow[] {
  const rows = [...model.edges.values()].flatMap((edge) =>
    edge.ties.flatMap((tie): TieRow[] => {
      const subject = model.nodes.get(tie.source)?.entity;
      const object = model.nodes.get(tie.target)?.entity;
      return subject && object ? [{ subject, object, tie, edge }] : [];
    }),
  );
  return rows.sort((a, b) => ORDERS[sort](a, b) || ORDERS.stories(a, b) || text(a.tie.id, b.tie.id));
}
