import type { ExtractedRelation, Extraction } from '../../src/extraction/index.js';
import { COUNTRIES, RELATION_TYPES, type RelationType } from '../../src/ontology/index.js';

/** A sentence coded with its one event and the pairs, from actor to target, between which it passes. */
export interface WireRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  /** ISO 3166-1 alpha-3 codes, or `IGO` for an international body. */
  readonly dyads: readonly (readonly string[])[];
  /** Whether the order of the pairs says nothing. */
  readonly reciprocal: boolean;
}

/** Counts over many records. */
export interface WireCounts {
  records: number;
  /** Records of which some relation joins the right two, whatever it says of them. */
  pairs: number;
  /** Records of which some relation joins the right two, in the right order, with an event that is meant. */
  hits: number;
}

/** Which event classes tell of a relation that occurred. */
const EVENTS: Partial<Record<RelationType, readonly string[]>> = {
  MET: ['CONSULT'],
  SPOKE_WITH: ['CONSULT'],
  VISITED: ['CONSULT'],
  HOSTED: ['CONSULT'],
  INVITED: ['CONSULT'],
  MEDIATED: ['CONSULT'],
  PARTNER_OF: ['COOPERATE', 'SUPPORT'],
  AGREED_WITH: ['AGREE', 'COOPERATE'],
  SIGNED_WITH: ['AGREE', 'COOPERATE', 'SUPPORT'],
  ESTABLISHED_RELATIONS_WITH: ['AGREE', 'SUPPORT'],
  PRAISED: ['SUPPORT'],
  SUPPORTS: ['SUPPORT'],
  RECOGNIZED: ['SUPPORT'],
  AIDED: ['AID'],
  CONCEDED_TO: ['CONCEDE', 'RETREAT', 'SUPPORT'],
  URGED: ['DEMAND'],
  ACCUSED: ['DISAPPROVE'],
  REJECTED: ['REJECT'],
  THREATENED: ['THREATEN'],
  PROTESTED_TO: ['DISAPPROVE', 'PROTEST'],
  SANCTIONED: ['SANCTION', 'COERCE'],
  EXPELLED: ['SANCTION', 'COERCE'],
  CUT_TIES_WITH: ['SANCTION'],
  MOBILIZED_AGAINST: ['MOBILIZE', 'THREATEN'],
  COERCED: ['COERCE', 'ASSAULT'],
  ATTACKED: ['ASSAULT', 'FIGHT'],
};

/** Announced, these are consent; any other act announced is a threat. */
const WELCOME_WHEN_ANNOUNCED: ReadonlySet<RelationType> = new Set([
  'MET',
  'VISITED',
  'HOSTED',
  'MEDIATED',
  'PARTNER_OF',
  'AIDED',
  'CONCEDED_TO',
  'SUPPORTS',
  'RECOGNIZED',
  'ESTABLISHED_RELATIONS_WITH',
]);

const ALPHA3 = new Map(COUNTRIES.map(({ code, alpha3 }) => [code, alpha3]));

export const noWireCounts = (): WireCounts => ({ records: 0, pairs: 0, hits: 0 });

/** Adds to `counts` how an extraction tells the event of `record`. */
export function addWireRecord(counts: WireCounts, record: WireRecord, extraction: Extraction): void {
  const codes = new Map(extraction.entities.map((entity) => [entity.id, codeOf(entity)]));
  const ends = extraction.relations
    .filter(({ type }) => EVENTS[type] !== undefined)
    .map((relation) => ({ relation, from: codes.get(relation.subject), to: codes.get(relation.object) }));
  const joins = ({ from, to }: (typeof ends)[number], eitherWay: boolean): boolean =>
    record.dyads.some(([a, b]) => (from === a && to === b) || (eitherWay && from === b && to === a));
  counts.records += 1;
  if (ends.some((end) => joins(end, true))) counts.pairs += 1;
  const isHit = ends.some(
    (end) =>
      joins(end, record.reciprocal || RELATION_TYPES[end.relation.type].symmetric) && tells(end.relation, record.event),
  );
  if (isHit) counts.hits += 1;
}

/** The code of what an entity acts for; undefined for what no record codes. */
const codeOf = ({ country, kind }: Extraction['entities'][number]): string | undefined =>
  country === null ? (kind === 'Organization' ? 'IGO' : undefined) : ALPHA3.get(country);

/** Whether a relation tells of an event of this class: as it is, announced, or refused. */
function tells({ type, status, negated }: ExtractedRelation, event: string): boolean {
  if (EVENTS[type]?.includes(event)) return true;
  if (negated) return event === 'REJECT';
  if (status === 'occurred') return false;
  return event === (WELCOME_WHEN_ANNOUNCED.has(type) ? 'AGREE' : 'THREATEN');
}
