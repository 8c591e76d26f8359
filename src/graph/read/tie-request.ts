import { type EntityKind, RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import type { PageRequest } from './page.js';
import type { TieRow } from './rows.js';

export type TieOrderName = 'STORIES' | 'COUNT' | 'LAST_ON' | 'FIRST_ON' | 'CONFIDENCE';

/** Which ties of an entity a client wants; the fields are documented in the GraphQL schema. */
export interface TieRequest extends PageRequest {
  readonly types?: readonly RelationType[] | null;
  readonly with?: {
    readonly ids?: readonly string[] | null;
    readonly kinds?: readonly EntityKind[] | null;
    readonly country?: string | null;
  } | null;
  readonly direction: 'ANY' | 'OUT' | 'IN';
  readonly quad?: readonly number[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly minConfidence?: number | null;
  readonly orderBy: TieOrderName;
  readonly includeOfficeHolders: boolean;
  /** Conditions on the stored tie as a whole: last seen since, first seen until, at least so many stories. */
  readonly stored?: {
    readonly since?: string | null | undefined;
    readonly until?: string | null | undefined;
    readonly minStories?: number | null | undefined;
  };
}

/** How ties are ordered: by `key` of the tie `r`, then by the other end's id, then by type and direction. */
export interface TieOrder {
  readonly key: string;
  readonly descending: boolean;
  readonly kind: 'string' | 'number';
  readonly of: (row: TieRow) => string | number;
}

export const TIE_ORDERS: Readonly<Record<TieOrderName, TieOrder>> = {
  STORIES: { key: 'r.stories', descending: true, kind: 'number', of: (row) => row.stories },
  COUNT: { key: 'r.count', descending: true, kind: 'number', of: (row) => row.count },
  LAST_ON: { key: "coalesce(r.lastOn, '')", descending: true, kind: 'string', of: (row) => row.lastOn ?? '' },
  FIRST_ON: { key: "coalesce(r.firstOn, '')", descending: false, kind: 'string', of: (row) => row.firstOn ?? '' },
  CONFIDENCE: { key: 'r.confidence', descending: true, kind: 'number', of: (row) => row.confidence },
};

/** The types that a request leaves: its `types` of its `quad`s, in the order of the ontology. */
export function wantedTypes(request: Pick<TieRequest, 'types' | 'quad'>): readonly RelationType[] {
  return RELATION_TYPE_NAMES.filter((type) => {
    const quad = RELATION_TYPES[type].quad;
    const typed = !request.types || request.types.includes(type);
    return typed && (!request.quad || (quad !== null && request.quad.includes(quad)));
  });
}

export const SYMMETRIC_TYPES: readonly RelationType[] = RELATION_TYPE_NAMES.filter(
  (type) => RELATION_TYPES[type].symmetric,
);

/** What the last part of the order compares: `MET0`; 1 where the asked entity is the object. */
export function slotOf(row: TieRow): string {
  return `${row.type}${row.direction === 'IN' ? 1 : 0}`;
}

/** Whether a request is answered by ties as they are stored, or by adding up statements anew. */
export function needsStatements(request: TieRequest): boolean {
  return Boolean(request.since || request.until || request.includeOfficeHolders);
}
