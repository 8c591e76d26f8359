import type { ExtractedEntity, Extraction } from '../../extraction/index.js';
import { slugOf } from '../names/fold.js';
import { BODY_BY_SLUG, bodyNamed, COUNTRY_BY_CODE, countryNamed } from '../names/gazetteer-names.js';
import { inSpokenOrder } from '../names/person-name.js';
import { parseStateBody, stateBodyId, stateBodyOfId } from '../names/state-body.js';
import { isGeneric, isOccasion, withoutYear, yearIn } from '../names/thing-name.js';
import { officesOfTitle } from '../offices/title.js';
import { blockOfName, type KeyParts, keyOfParts, keyText, kindCode } from './key.js';
import type { KeyedEntity, KeyOffice } from './key-record.js';

/** What keys depend on besides the extraction. */
export interface KeyedArticle {
  readonly id: string;
  /** ISO day, or null. */
  readonly publishedOn: string | null;
}

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

/** "Democratic Party" of Indonesia is not the body of another state that goes by that name. */
const isBodyOf = (id: string, country: string | null): boolean => {
  const owner = BODY_BY_SLUG.get(id.slice('org:'.length))?.country;
  return owner === undefined || country === null || owner === country;
};

const knownIdOf = (entity: ExtractedEntity): string | null => {
  const given = entity.gazetteerId;
  if (given !== null) {
    const [prefix, tail = ''] = given.split(':');
    if (prefix === 'country' && COUNTRY_BY_CODE.has(tail)) return given;
    if (prefix === 'org' && BODY_BY_SLUG.has(tail)) return given;
  }
  if (entity.kind === 'Country') {
    const byCode = entity.country !== null && COUNTRY_BY_CODE.has(entity.country) ? `country:${entity.country}` : null;
    return byCode ?? countryNamed(entity.name);
  }
  if (entity.kind !== 'Organization') return null;
  const body = bodyNamed(entity.name);
  if (body !== null && isBodyOf(body, entity.country)) return body;
  const own = parseStateBody(entity.name, entity.country);
  if (own === null || own.country === null) return null;
  const id = stateBodyId(own.body, own.country);
  const names = stateBodyOfId(id);
  // The gazetteer may list it under an id of its own ("US Department of State").
  return (names && [names.name, ...names.aliases].map(bodyNamed).find((listed) => listed !== null)) ?? id;
};

/** How an office names what it serves: the country's code, for its own bodies too, else the body's id or slug. */
const servedBy = (object: ExtractedEntity): string => {
  const id = knownIdOf(object);
  if (object.country !== null) return object.country;
  if (id?.startsWith('country:')) return id.slice('country:'.length);
  return id ?? `org:${slugOf(object.name)}`;
};

const officesOf = (
  extraction: Extraction,
  entities: ReadonlyMap<string, ExtractedEntity>,
): ReadonlyMap<string, readonly KeyOffice[]> => {
  const all = new Map<string, Map<string, KeyOffice>>();
  const hosts = new Map<string, Set<string>>();
  for (const relation of extraction.relations) {
    const object = entities.get(relation.object);
    if (relation.type === 'ACCREDITED_TO' && object && !relation.negated)
      hosts.set(relation.subject, (hosts.get(relation.subject) ?? new Set()).add(servedBy(object).toLowerCase()));
  }
  for (const relation of extraction.relations) {
    const object = entities.get(relation.object);
    if (relation.type !== 'HOLDS_OFFICE' || relation.negated || relation.status !== 'occurred' || !object) continue;
    const served = servedBy(object);
    for (const { row, portfolio, former, coming } of officesOfTitle(relation.title ?? '', served)) {
      if (coming) continue;
      const host = row.label === 'Ambassador' ? [...(hosts.get(relation.subject) ?? [])].sort() : [];
      const office = { class: row.label, portfolio: [...portfolio, ...host].join('-'), served, former };
      const own = all.get(relation.subject) ?? new Map<string, KeyOffice>();
      own.set(JSON.stringify(office), office);
      all.set(relation.subject, own);
    }
  }
  return new Map(
    [...all].map(([id, offices]) => [
      id,
      [...offices.keys()]
        .sort()
        .map((text) => offices.get(text))
        .filter((office) => office !== undefined),
    ]),
  );
};

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

/** "the Central Bank" with no word on whose. */
const isOwnerless = (entity: ExtractedEntity): boolean =>
  entity.kind === 'Organization' && parseStateBody(entity.name, entity.country)?.country === null;

const thingParts = (entity: ExtractedEntity, article: KeyedArticle): KeyParts => {
  const name = keyText(entity.name);
  const aliases = [...new Set(entity.aliases.map(keyText))]
    .filter((alias) => alias !== name && ACRONYM.test(alias))
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

const partsOf = (entity: ExtractedEntity, article: KeyedArticle, offices: readonly KeyOffice[]): KeyParts => {
  const known = knownIdOf(entity);
  if (known !== null) return { ...NOTHING, kind: entity.kind, name: '', known };
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
  const offices = officesOf(extraction, entities);
  return extraction.entities.map((entity) => {
    const parts = partsOf(entity, article, offices.get(entity.id) ?? []);
    const block = parts.known ?? blockOfName(parts.kind, parts.name, parts.scope);
    return { entity: entity.id, key: keyOfParts(parts), block };
  });
};
