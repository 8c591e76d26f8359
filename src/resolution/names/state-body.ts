import {
  MINISTRIES_BY_OTHER_NAMES,
  MINISTRY_ABBREVIATIONS,
  MINISTRY_FIELDS,
  STATE_BODIES,
  STATE_BODY_SPELLINGS,
} from '../tables/state-bodies.js';
import { wordsOf } from './fold.js';
import { BODY_BY_SLUG, COUNTRY_BY_CODE, cutCountry } from './gazetteer-names.js';

/** A body that each state has one of: "the Foreign Ministry of Latvia". */
export interface StateBody {
  /** Without the country, folded: `ministry of foreign affairs`. */
  readonly body: string;
  /** ISO 3166-1 alpha-2; null where the name does not hold it and nothing else tells. */
  readonly country: string | null;
}

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'on', 'in']);
const LINKS = /^(?:(?:of|for|the|republic|kingdom|state)\s+)+|(?:\s+(?:of|for|the|republic|kingdom|state))+$/g;

const fieldOf = (text: string): string | null => {
  const trimmed = text.replace(LINKS, '').trim();
  return (
    MINISTRY_ABBREVIATIONS.get(trimmed) ??
    /^(.+) ministry$/.exec(trimmed)?.[1] ??
    /^ministry (?:of|for) (?:the )?(.+)$/.exec(trimmed)?.[1] ??
    null
  );
};

const bodyOf = (text: string, country: string | null): string | null => {
  const field = fieldOf(text);
  if (field !== null) {
    const one = MINISTRY_FIELDS.get(field) ?? field;
    return MINISTRIES_BY_OTHER_NAMES.get(country ?? '')?.get(one) ?? `ministry of ${one}`;
  }
  const plain = text.replace(LINKS, '').trim();
  const spelled = STATE_BODY_SPELLINGS.get(plain) ?? plain;
  return STATE_BODIES.has(spelled) ? spelled : null;
};

const parse = (name: string, country: string | null): StateBody | null => {
  const words = wordsOf(name);
  if (words.length > 14) return null;
  const cut = cutCountry(words);
  const code = cut?.code ?? country;
  const body = bodyOf((cut?.rest ?? words).join(' '), code) ?? (cut ? bodyOf(words.join(' '), country) : null);
  return body === null ? null : { body, country: code };
};

const parsed = new Map<string, StateBody | null>();
const PARSED_LIMIT = 20_000;

/**
 * Reads "Foreign Ministry of X", "X's Ministry of Foreign Affairs", "the X foreign ministry", "MFA of X" and other bodies
 * that every state has, as one. `country` is the code that the article gives, if any. Null for all other bodies.
 */
export const parseStateBody = (name: string, country: string | null): StateBody | null => {
  const asked = `${country ?? ''}|${name}`;
  const before = parsed.get(asked);
  if (before !== undefined) return before;
  const result = parse(name, country);
  if (parsed.size >= PARSED_LIMIT) parsed.clear();
  parsed.set(asked, result);
  return result;
};

/** `org:ministry-of-foreign-affairs-lv`. */
export const stateBodyId = (body: string, country: string): string =>
  `org:${body.replaceAll(' ', '-')}-${country.toLowerCase()}`;

const titled = (body: string): string =>
  body
    .split('-')
    .map((word, at) => (at > 0 && SMALL_WORDS.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ')
    .replace(/^Ministry of Interior$/, 'Ministry of the Interior');

/** Name, country and other names of a body by the id that `stateBodyId` gave; null for any other id. */
export const stateBodyOfId = (
  id: string,
): { readonly name: string; readonly country: string; readonly aliases: readonly string[] } | null => {
  const parts = /^org:(.+)-([a-z]{2})$/.exec(id);
  const code = parts?.[2]?.toUpperCase() ?? '';
  const row = COUNTRY_BY_CODE.get(code);
  if (!parts?.[1] || !row || BODY_BY_SLUG.has(id.slice('org:'.length))) return null;
  const own = titled(parts[1]);
  const demonym = row.demonyms[0];
  if (code === 'US' && own.startsWith('Department')) {
    const field = /^Department of (?:the )?(.+)$/.exec(own)?.[1];
    return {
      name: `US ${own}`,
      country: code,
      aliases: [`${own} of the United States`, ...(field ? [`US ${field} Department`] : [])].sort(),
    };
  }
  const field = /^Ministry of (?:the )?(.+)$/.exec(own)?.[1];
  const short = field === 'Foreign Affairs' ? 'Foreign' : field;
  const aliases = short
    ? [`${short} Ministry of ${row.name}`, ...(demonym ? [`${demonym} ${short} Ministry`] : [])]
    : demonym
      ? [`${demonym} ${own}`]
      : [];
  return { name: `${own} of ${row.name}`, country: code, aliases: aliases.sort() };
};
