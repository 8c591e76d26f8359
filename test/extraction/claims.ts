import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/extraction/index.js';
import { RELATION_TYPE_NAMES, RELATION_TYPES, type RelationType, type Status } from '../../src/ontology/index.js';
import { normaliseName, sameNames } from './names.js';

/** A short passage and all that an extractor should find in it; see `parseClaim` for the claims' notation. */
export interface Case {
  readonly say: string;
  /** The day on which it was published. */
  readonly on?: string;
  readonly title?: string;
  /** Every relation that it states, but `HOLDS_OFFICE`, `PART_OF` and `ACCREDITED_TO` may go without saying. */
  readonly has: readonly string[];
  /** Relations on which annotators may differ: neither asked for nor held against. */
  readonly may?: readonly string[];
  /** Relations that would be a grave misreading, even of a type that may go without saying. */
  readonly hasNot?: readonly string[];
}

/** The cases of one construction of the language. */
export interface Table {
  readonly construction: string;
  readonly cases: readonly Case[];
}

/** One claim, parsed. Names hold every form that is accepted. */
export interface Claim {
  readonly text: string;
  readonly type: RelationType;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly status: Status;
  readonly negated: boolean;
  /** Names of the speaker; `[]`: in the article's own voice; `null`: whoever. */
  readonly by: readonly string[] | null;
  readonly on: string | null;
  readonly until: string | null;
  readonly title: string | null;
}

/** What an extraction got wrong in one case. */
export interface Comparison {
  readonly found: readonly Claim[];
  readonly missing: readonly Claim[];
  /** Extracted, though nothing of the kind is expected. */
  readonly extra: readonly ExtractedRelation[];
  /** Of the right type between the right two, but with another status, speaker, date or title. */
  readonly wrong: readonly { readonly claim: Claim; readonly relation: ExtractedRelation; readonly why: string }[];
}

const CLAIM =
  /^(?<type>[A-Z_]+) (?<subject>.+?) -> (?<object>.+?)(?: (?<status>planned|hypothetical))?(?<not> not)?(?: by (?<by>.+?))?(?: on (?<on>\d{4}(?:-\d\d){0,2}))?(?: until (?<until>\d{4}(?:-\d\d){0,2}))?(?: "(?<title>[^"]*)")?$/;

const UNLISTED_TOLERATED: ReadonlySet<RelationType> = new Set(['HOLDS_OFFICE', 'PART_OF', 'ACCREDITED_TO']);

const alternatives = (names: string): readonly string[] => names.split('|').map((name) => name.trim());

/**
 * Reads one claim: `TYPE Subject -> Object [planned|hypothetical] [not] [by Speaker] [on DATE] [until DATE] ["title"]`.
 * `A|B` accepts either name; `by ?` accepts any speaker or none. Throws on anything else.
 */
export function parseClaim(text: string): Claim {
  const parts = CLAIM.exec(text)?.groups;
  const type = RELATION_TYPE_NAMES.find((name) => name === parts?.type);
  if (!parts?.subject || !parts.object || !type) throw new Error(`Not a claim: ${text}`);
  const status: Status = parts.status === 'planned' || parts.status === 'hypothetical' ? parts.status : 'occurred';
  return {
    text,
    type,
    subject: alternatives(parts.subject),
    object: alternatives(parts.object),
    status,
    negated: parts.not !== undefined,
    by: parts.by === '?' ? null : parts.by ? alternatives(parts.by) : [],
    on: parts.on ?? null,
    until: parts.until ?? null,
    title: parts.title ?? null,
  };
}

type Entities = ReadonlyMap<string, ExtractedEntity>;

const isNamed = (entities: Entities, id: string, names: readonly string[]): boolean => {
  const entity = entities.get(id);
  return entity !== undefined && sameNames([entity.name, ...entity.aliases], names);
};

/** Same type between the same two, whichever way round where the type is symmetric. */
function sharesKey(entities: Entities, claim: Claim, relation: ExtractedRelation): boolean {
  if (claim.type !== relation.type) return false;
  const joins = (from: string, to: string) =>
    isNamed(entities, from, claim.subject) && isNamed(entities, to, claim.object);
  return (
    joins(relation.subject, relation.object) ||
    (RELATION_TYPES[claim.type].symmetric && joins(relation.object, relation.subject))
  );
}

const sharesStatus = (claim: Claim, relation: ExtractedRelation): boolean =>
  claim.status === relation.status && claim.negated === relation.negated;

function attributionDiffers(entities: Entities, claim: Claim, relation: ExtractedRelation): boolean {
  if (claim.by === null) return false;
  if (claim.by.length === 0) return relation.attributedTo !== null;
  return relation.attributedTo === null || !isNamed(entities, relation.attributedTo, claim.by);
}

/** Which of its fields tell a relation from the claim with which it shares a key; none: it says just that. */
function differences(entities: Entities, claim: Claim, relation: ExtractedRelation): readonly string[] {
  const titleDiffers = claim.title !== null && normaliseName(claim.title) !== normaliseName(relation.title ?? '');
  const checks: readonly (readonly [string, boolean])[] = [
    ['status', claim.status !== relation.status],
    ['negation', claim.negated !== relation.negated],
    ['speaker', attributionDiffers(entities, claim, relation)],
    ['date', claim.on !== null && claim.on !== relation.date],
    ['end date', claim.until !== null && claim.until !== relation.endDate],
    ['title', titleDiffers],
  ];
  return checks.filter(([, differs]) => differs).map(([field]) => field);
}

/** Holds an extraction against a case. A relation that repeats a claim once found is no error. */
export function compare(expected: Case, extraction: Extraction): Comparison {
  const entities: Entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const has = expected.has.map(parseClaim);
  const may = (expected.may ?? []).map(parseClaim);
  const hasNot = (expected.hasNot ?? []).map(parseClaim);
  const found: Claim[] = [];
  const missing: Claim[] = [];
  const wrong: { claim: Claim; relation: ExtractedRelation; why: string }[] = [];
  const accounted = new Set<ExtractedRelation>();
  for (const claim of has) {
    const candidates = extraction.relations
      .filter((relation) => sharesKey(entities, claim, relation))
      .map((relation) => ({ relation, why: differences(entities, claim, relation) }))
      .sort((a, b) => a.why.length - b.why.length);
    const best = candidates[0];
    if (!best) missing.push(claim);
    else if (best.why.length > 0) wrong.push({ claim, relation: best.relation, why: best.why.join(', ') });
    else found.push(claim);
    if (best) accounted.add(best.relation);
  }
  const allowed = [...has, ...may];
  const agrees = (claim: Claim, relation: ExtractedRelation) =>
    sharesKey(entities, claim, relation) && sharesStatus(claim, relation);
  const isExtra = (relation: ExtractedRelation): boolean => {
    if (accounted.has(relation) || allowed.some((claim) => agrees(claim, relation))) return false;
    return !UNLISTED_TOLERATED.has(relation.type) || hasNot.some((claim) => agrees(claim, relation));
  };
  return { found, missing, wrong, extra: extraction.relations.filter(isExtra) };
}
