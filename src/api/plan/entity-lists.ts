import {
  articlesView,
  COUNTRY_VIEW,
  type EntityRow,
  type EntityView,
  KEYS_VIEW,
  needsStatements,
  type PageRequest,
  type Reader,
  type StandingList,
  type StandingRequest,
  type StatementListRequest,
  standingOfMany,
  statementsView,
  type TieRequest,
  tiesOfMany,
  tiesView,
  viewMany,
} from '../../graph/read/index.js';

/** How a field of an entity is read. */
export interface EntityField<A> {
  /** The read as a view that joins the query for the entity itself; null where this request needs queries of its own. */
  readonly view: (reader: Reader, args: A) => EntityView | null;
  /** The same for many entities at once, by id. */
  readonly many: (reader: Reader, entities: readonly EntityRow[], args: A) => Promise<ReadonlyMap<string, unknown>>;
}

function viewed<A>(view: (reader: Reader, args: A) => EntityView): EntityField<A> {
  return { view, many: (reader, entities, args) => viewMany(reader, entities, view(reader, args)) };
}

const standing = (type: StandingList['type'], outward: boolean): EntityField<StandingRequest> => ({
  view: () => null,
  many: (reader, entities, args) => standingOfMany(reader, entities, { type, outward }, args),
});

const ties: EntityField<TieRequest> = {
  view: (reader, args) => (needsStatements(args) ? null : tiesView(reader, args)),
  many: tiesOfMany,
};

/** Every field of an entity that is not a property of its node. */
export const ENTITY_FIELDS = {
  country: viewed(() => COUNTRY_VIEW),
  keys: viewed(() => KEYS_VIEW),
  ties,
  statements: viewed<StatementListRequest>(statementsView),
  articles: viewed<PageRequest>(articlesView),
  offices: standing('HOLDS_OFFICE', true),
  officeHolders: standing('HOLDS_OFFICE', false),
  memberships: standing('MEMBER_OF', true),
  members: standing('MEMBER_OF', false),
  partOf: standing('PART_OF', true),
  parts: standing('PART_OF', false),
  accreditations: standing('ACCREDITED_TO', true),
  accredited: standing('ACCREDITED_TO', false),
} as const satisfies Readonly<Record<string, EntityField<never>>>;

export type EntityFieldName = keyof typeof ENTITY_FIELDS;

/** The field of this name, if it is one that is read. */
export function entityField(name: string): EntityField<unknown> | null {
  return name in ENTITY_FIELDS ? (ENTITY_FIELDS[name as EntityFieldName] as unknown as EntityField<unknown>) : null;
}
