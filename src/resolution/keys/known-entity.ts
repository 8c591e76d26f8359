import { BODY_BY_SLUG, COUNTRY_BY_CODE } from '../names/gazetteer-names.js';
import { stateBodyOfId } from '../names/state-body.js';
import type { ResolvedEntity } from '../resolved.js';

const sortedWithout = (names: readonly string[], name: string): readonly string[] =>
  [...new Set(names)].filter((alias) => alias !== name).sort();

/**
 * The entity of a key that is known beyond doubt: a country, a body of the gazetteer, a body that every state has one
 * of. All of it comes from tables, so that writers need not ask each other. Null for every other key.
 */
export const knownEntity = (key: string): ResolvedEntity | null => {
  if (key.includes('|')) return null;
  const [prefix, tail = ''] = key.split(':');
  if (prefix === 'country') {
    const row = COUNTRY_BY_CODE.get(tail);
    if (!row) return null;
    const aliases = sortedWithout(row.aliases ?? [], row.name);
    return { id: key, kind: 'Country', name: row.name, aliases, country: row.code, gender: null, keys: [key] };
  }
  if (prefix !== 'org') return null;
  const body = BODY_BY_SLUG.get(tail);
  if (body) {
    const aliases = sortedWithout(body.aliases ?? [], body.name);
    const country = body.country ?? null;
    return { id: key, kind: 'Organization', name: body.name, aliases, country, gender: null, keys: [key] };
  }
  const own = stateBodyOfId(key);
  return own && { id: key, kind: 'Organization', ...own, gender: null, keys: [key] };
};
