import { dateWords } from '../words/dates';

/** What one key tells of an entity: fields of `docs/identity.md`, as far as articles gave them. */
export interface KeyWords {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly offices: readonly string[];
  readonly gender: 'female' | 'male' | null;
  readonly seen: string | null;
}

const GENDERS: Readonly<Record<string, 'female' | 'male'>> = { f: 'female', m: 'male' };

/** `ForeignMinister@FJ` as `Foreign Minister (FJ)`; a tilde before it tells of one who no longer holds it. */
function officeWords(office: string): string {
  const [title = '', of] = office.split('@');
  const words = title.replace(/^~/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const body = of?.replace(/^\w+:/, '').replaceAll('-', ' ');
  return `${title.startsWith('~') ? 'former ' : ''}${words}${body ? ` (${body})` : ''}`;
}

/** The words of a key; a key of another shape is its own name. */
export function keyWords(key: string): KeyWords {
  const [, name, , country, offices, gender, seen] = key.split('|');
  if (!name) return { name: key, country: null, offices: [], gender: null, seen: null };
  return {
    name,
    country: country || null,
    offices: (offices ?? '')
      .split(';')
      .filter((office) => office !== '')
      .map(officeWords),
    gender: GENDERS[gender ?? ''] ?? null,
    seen: seen ? dateWords(seen) : null,
  };
}

/** All that a key tells, in one line. */
export function keyLine(key: string): string {
  const { name, country, offices, gender, seen } = keyWords(key);
  return [name, ...offices, country, gender, seen].filter((part) => part !== null).join(', ');
}
