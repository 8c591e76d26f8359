import type { EntityKind } from '../../ontology/index.js';
import type { Span } from '../extraction.js';
import { type KnownNames, nameKey } from '../gazetteer/index.js';
import { ANSWERED_ENTITY, type AnsweredEntity } from './answer.js';
import { countDrop, type DropCounts } from './drops.js';
import type { FoldedText } from './folded-text.js';

/** An entity of an answer that the text bears out. */
export interface KeptEntity {
  /** The same for one thing in all answers about an article. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly gazetteerId: string | null;
  readonly gender: 'female' | 'male' | null;
  /** Not empty; in order, none within another. */
  readonly mentions: readonly Span[];
}

/** What the names of a text are checked against. */
export interface Ground {
  readonly text: FoldedText;
  readonly known: KnownNames;
  readonly counts: DropCounts;
}

/** What of an answered entity stands in the text, under its canonical name; null, counted, where nothing does. */
export function keepEntity(
  answered: unknown,
  { text, known, counts }: Ground,
): { id: string; entity: KeptEntity } | null {
  const parsed = ANSWERED_ENTITY.safeParse(answered);
  if (!parsed.success) {
    countDrop(counts, 'entity-malformed');
    return null;
  }
  const { id, kind, gender, ...written } = parsed.data;
  const identity = identityOf(parsed.data, known);
  if (identity === null) {
    countDrop(counts, 'country-unknown');
    return null;
  }
  const mentions: Span[] = [];
  const surfaces: string[] = [];
  for (const form of new Set([written.name, ...written.aliases].map((name) => name.trim()))) {
    const found = isName(form) && mayMean(form, identity.country, kind, known) ? [...text.words(form)] : [];
    if (found.length > 0) surfaces.push(form);
    else if (form !== written.name.trim()) countDrop(counts, 'alias-not-in-text');
    mentions.push(...found);
  }
  if (surfaces.length === 0) {
    countDrop(counts, 'entity-not-in-text');
    return null;
  }
  const name = identity.name ?? groundedName(written.name.trim(), surfaces, identity.country, known);
  const entity: KeptEntity = {
    key: identity.gazetteerId ?? `${kind}|${nameKey(name)}`,
    kind,
    name,
    aliases: surfaces.filter((surface) => surface !== name).sort(),
    country: identity.country,
    gazetteerId: identity.gazetteerId,
    gender: kind === 'Person' ? gender : null,
    mentions: outermost(mentions),
  };
  return { id, entity };
}

interface Identity {
  /** The gazetteer's name; null where the text has to give it. */
  readonly name: string | null;
  readonly country: string | null;
  readonly gazetteerId: string | null;
}

/** Which row of the gazetteers it is, if any; null for a country that there is not. */
function identityOf({ kind, name, country }: AnsweredEntity, known: KnownNames): Identity | null {
  const row = country === null ? undefined : known.country(`country:${country}`);
  if (kind === 'Country') {
    const state = row ?? known.country(name);
    return state ? { name: state.name, country: state.code, gazetteerId: `country:${state.code}` } : null;
  }
  const body = kind === 'Organization' ? known.body(name) : undefined;
  if (body) return { name: body.name, country: body.country ?? null, gazetteerId: `org:${body.id}` };
  return { name: null, country: row?.code ?? null, gazetteerId: null };
}

/** "he" and "the talks" are no names, and would be found all over the text. */
const isName = (form: string): boolean => form.length > 1 && /\p{Lu}|\p{Lo}/u.test(form);

/** A form that the gazetteers know as another country's does not mean this one. */
function mayMean(form: string, country: string | null, kind: EntityKind, known: KnownNames): boolean {
  if (kind !== 'Country' || country === null) return true;
  const meanings = known.meanings(form);
  return meanings.size === 0 || meanings.has(country);
}

/**
 * The name where the text has it, or has it but for the "of COUNTRY" that the ontology adds to a body of a state;
 * else the longest form that the text does have.
 */
function groundedName(name: string, surfaces: readonly string[], country: string | null, known: KnownNames): string {
  const longest = surfaces.reduce((best, surface) => (surface.length > best.length ? surface : best));
  const state = country === null ? undefined : known.country(`country:${country}`);
  const isBorneOut = surfaces.some((surface) => surface === name || (state && name === `${surface} of ${state.name}`));
  return isBorneOut ? name : longest;
}

/** The spans that lie in no other, in order. */
export function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
