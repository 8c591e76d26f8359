import type { ExtractedEntity, Extraction } from '../../extraction/index.js';
import type { EntityKind } from '../../ontology/index.js';
import { inSpokenOrder } from '../names/person-name.js';
import { isGeneric, isOccasion, withoutYear, yearIn } from '../names/thing-name.js';
import { blockOfName, type KeyParts, keyOfParts, keyText, kindCode } from './key.js';
import type { KeyedEntity, KeyOffice } from './key-record.js';
import { isOwnerless, knownIdOf, ownersTold } from './known-id.js';
import { officesTold } from './offices-told.js';

/** What keys depend on besides the extraction. */
export interface KeyedArticle {
  readonly id: string;
  /** ISO day, or null. */
  readonly publishedOn: string | null;
}

const ACRONYM_LIMIT = 10;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&-]{2,10}$/u;
const NOTHING = {
  aliases: [],
  country: null,
  offices: [],
  gender: null,
  seen: null,
  scope: null,
  known: null,
} as const;

const personParts = (entity: ExtractedEntity, offices: readonly KeyOffice[], publishedOn: string | null): KeyParts => {
  const states = new Set(offices.map((office) => office.served).filter((served) => served.length === 2));
  const [only = null] = states.size === 1 ? states : [];
  const month = offices.some((office) => !office.former);
  return {
    ...NOTHING,
    kind: 'Person',
    name: keyText(inSpokenOrder(entity.name)),
    country: entity.country ?? only,
    offices,
    gender: entity.gender,
    // Months tell a change of office from two people at once; who has none is told well enough by the year.
    seen: publishedOn?.slice(0, month ? 7 : 4) ?? null,
  };
};

const thingParts = (entity: ExtractedEntity, article: KeyedArticle): KeyParts => {
  const name = keyText(entity.name);
  const aliases = [...new Set(entity.aliases.map(keyText))]
    .filter((alias) => alias !== name && alias.length <= ACRONYM_LIMIT && ACRONYM.test(alias))
    .sort();
  const nobodys = entity.kind === 'Organization' && entity.country !== null ? false : isGeneric(name);
  const loose = entity.kind !== 'Place' && (nobodys || isOwnerless(entity));
  const scope = loose ? article.id : null;
  const base = { ...NOTHING, kind: entity.kind, country: entity.country, scope };
  if (entity.kind === 'Place' || entity.kind === 'Country') return { ...base, name };
  if (entity.kind === 'Organization') return { ...base, name, aliases };
  const year = yearIn(name) ?? (isOccasion(name) && scope === null ? (article.publishedOn?.slice(0, 4) ?? null) : null);
  return { ...base, name: withoutYear(name), aliases, country: null, seen: year };
};

const knownParts = (kind: EntityKind, known: string): KeyParts => ({ ...NOTHING, kind, name: '', known });

const partsOf = (entity: ExtractedEntity, article: KeyedArticle, offices: readonly KeyOffice[]): KeyParts => {
  // A gazetteer of the operator's own: its id is beyond doubt, its name is in the key.
  if (entity.gazetteerId !== null)
    return {
      ...NOTHING,
      kind: entity.kind,
      name: keyText(entity.name),
      country: entity.country,
      gender: entity.gender,
      known: `${kindCode(entity.kind)}:${keyText(entity.gazetteerId.replace(/^[a-z]+:/, ''))}`,
    };
  return entity.kind === 'Person' ? personParts(entity, offices, article.publishedOn) : thingParts(entity, article);
};

/**
 * The key of each entity of an extraction, in its order. A key depends on nothing but this article and its extraction;
 * many articles share one. An entity without any letter in its name still gets one.
 */
export const keysOf = (article: KeyedArticle, extraction: Extraction): readonly KeyedEntity[] => {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const offices = officesTold(extraction, entities);
  const owners = ownersTold(extraction.entities);
  return extraction.entities.map((entity) => {
    const known = knownIdOf(entity) ?? owners.get(entity.id) ?? null;
    const parts =
      known === null ? partsOf(entity, article, offices.get(entity.id) ?? []) : knownParts(entity.kind, known);
    const block = parts.known ?? blockOfName(parts.kind, parts.name, parts.scope);
    return { entity: entity.id, key: keyOfParts(parts), block };
  });
};
