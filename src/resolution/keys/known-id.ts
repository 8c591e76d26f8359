import type { ExtractedEntity } from '../../extraction/index.js';
import { BODY_BY_SLUG, bodyNamed, COUNTRY_BY_CODE, countryNamed } from '../names/gazetteer-names.js';
import { parseStateBody, stateBodyId, stateBodyOfId } from '../names/state-body.js';

/** "Democratic Party" of Indonesia is not the body of another state that goes by that name. */
const isBodyOf = (id: string, country: string | null): boolean => {
  const owner = BODY_BY_SLUG.get(id.slice('org:'.length))?.country;
  return owner === undefined || country === null || owner === country;
};

/** The id of a body that every state has one of; the gazetteer may list it under its own ("US Department of State"). */
const idOfStateBody = (body: string, country: string): string => {
  const id = stateBodyId(body, country);
  const names = stateBodyOfId(id);
  return (names && [names.name, ...names.aliases].map(bodyNamed).find((listed) => listed !== null)) ?? id;
};

/** The id of an entity that is beyond doubt: a country, a body of the gazetteer, a body of a known state; else null. */
export const knownIdOf = (entity: ExtractedEntity): string | null => {
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
  return own === null || own.country === null ? null : idOfStateBody(own.body, own.country);
};

const bodyOf = ({ kind, name, country }: ExtractedEntity) =>
  kind === 'Organization' ? parseStateBody(name, country) : null;

/** "the Central Bank" with no word on whose. */
export const isOwnerless = (entity: ExtractedEntity): boolean => bodyOf(entity)?.country === null;

/**
 * The ids of those bodies of states whose owner another mention in the article tells: "the Ministry of Culture" beside
 * one, and only one, "Ministry of Culture of Azerbaijan". By entity.
 */
export const ownersTold = (entities: readonly ExtractedEntity[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>();
  for (const entity of entities) {
    const told = bodyOf(entity);
    if (told?.country) owners.set(told.body, (owners.get(told.body) ?? new Set()).add(told.country));
  }
  return new Map(
    entities.flatMap((entity) => {
      const told = bodyOf(entity);
      const [owner, other] = told?.country === null ? [...(owners.get(told.body) ?? [])] : [];
      return told && owner !== undefined && other === undefined ? [[entity.id, idOfStateBody(told.body, owner)]] : [];
    }),
  );
};
