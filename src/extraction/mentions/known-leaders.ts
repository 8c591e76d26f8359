import { COMMON_SURNAMES, LEADERS, type LeaderRow } from '../../ontology/leaders/index.js';
import { type DraftEntity, nameWords } from './entity-book.js';
import type { Mentions } from './index.js';

/** Years around a term in which a surname alone, with no first name, still means its holder. */
const SLACK = 1;
/** Offices by which heads of state or government are called. */
const HEAD_TITLE =
  /president|premier|prime minister|chancellor|taoiseach|\b(leader|strongman|dictator|ruler|chairman|king|queen|emir|sultan|shah|prince|sheikh|general|gen\.?|colonel|col\.?|marshal|ayatollah|imam|imperial)\b|general secretary/;
const FOREIGN_TITLE =
  /foreign|external|secretary of state|state secretary|defen[cs]e|adviser|envoy|negotiator|\b(minister|secretary)\b/;
const OF_OTHERS = /^(vice|deputy|former vice|spokes|ambassador|mayor|governor|senator|congress)/;

interface Known {
  readonly row: LeaderRow;
  /** Every way to write the short name, as folded words. */
  readonly shorts: readonly (readonly string[])[];
  readonly words: readonly string[];
}

const known: readonly Known[] = LEADERS.map((row) => ({
  row,
  shorts: [row.short, ...row.spellings].map(nameWords),
  words: nameWords(row.name),
}));

/** Leaders by the last word of each spelling of their short names. */
const byLastWord = new Map<string, Known[]>();
for (const leader of known)
  for (const last of new Set(leader.shorts.map((words) => words.at(-1) ?? ''))) {
    const list = byLastWord.get(last);
    if (list) list.push(leader);
    else byLastWord.set(last, [leader]);
  }

const shortNames = new Set(known.flatMap(({ shorts }) => shorts.map((words) => words.join(' '))));

const longNames = new Set([...shortNames, ...known.map(({ words }) => words.join(' '))]);
const firstWords = new Set([...longNames].map((name) => name.split(' ')[0] ?? ''));

/** Whether the folded words of tokens `first` to `last`, with neither office nor first name, are a name by which a leader is known: "Gorbachev", "Hun Sen". */
export function isLeadersName(low: readonly string[], first: number, last: number): boolean {
  const head = low[first] ?? '';
  if (last - first === 1) return shortNames.has(head) && !COMMON_SURNAMES.has(head);
  if (!firstWords.has(nameWords(head)[0] ?? '')) return false;
  return longNames.has(nameWords(low.slice(first, last).join(' ')).join(' '));
}

/**
 * Gives persons of whom the text tells no state that of the leader of their name, as a guess. What the text says goes
 * before: an office of some state or body, other first names. `year`: of the article; null: not known. `stateOf`: the entity of a country's code.
 */
export function guessLeaders(
  { book, mentions }: Mentions,
  year: number | null,
  stateOf: (code: string) => number | null,
): void {
  const told = new Set<number>();
  for (const { entity, offices } of mentions)
    if (offices.some(({ served, owner }) => served !== null || owner !== null)) told.add(entity);
  for (const person of [...book.entities]) {
    if (person.kind !== 'Person' || person.gazetteerId !== null || person.serves.length || told.has(person.index))
      continue;
    const code = stateOfLeader(person, year);
    const state = code === null ? null : stateOf(code);
    if (state === null) continue;
    person.serves.push(state);
    person.country ??= code;
  }
}

/** The one state whose leader a person can be; null where there is none, or more than one. */
function stateOfLeader({ words, titles }: DraftEntity, year: number | null): string | null {
  const last = words.at(-1);
  const first = words[0];
  if (last === undefined || first === undefined) return null;
  const rows = [...(byLastWord.get(last) ?? []), ...(first === last ? [] : (byLastWord.get(first) ?? []))];
  const meant = rows.filter(
    (leader) => isMeant(leader, words, titles) && (year === null || year >= leader.row.from - SLACK),
  );
  // Of several the one in office; a former one only where there is no other of the name.
  const inOffice = meant.filter(({ row }) => year === null || row.to === null || year <= row.to + SLACK);
  const bare = !shortNames.has(words.join(' ')) || titles.every((title) => /former|\bex\b|\blate\b/.test(title));
  const states = new Set((inOffice.length || !bare ? inOffice : meant).map(({ row }) => row.country));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

function isMeant(leader: Known, words: readonly string[], titles: readonly string[]): boolean {
  const { row, shorts } = leader;
  const name = words.join(' ');
  // "King Hussein" goes by his title as well.
  const short = shorts.some((s) => s.join(' ') === name || titles.some((title) => s.join(' ') === `${title} ${name}`));
  if (!short) return isFullName(leader, words);
  if (titles.length) {
    const fits = row.office === 'head' ? HEAD_TITLE : FOREIGN_TITLE;
    return titles.some((title) => fits.test(title) && !OF_OTHERS.test(title));
  }
  return !COMMON_SURNAMES.has(words.join(' '));
}

/** "Ronald Reagan", "F. W. de Klerk", "William Jefferson Clinton" by his last name and first letter alone is nobody yet. */
function isFullName({ words: full, shorts }: Known, words: readonly string[]): boolean {
  const short = shorts.find((s) => s.every((word) => words.includes(word)));
  if (!short) return false;
  const given = words.filter((word) => !short.includes(word));
  const own = full.filter((word) => !shorts[0]?.includes(word));
  if (!given.length) return false;
  if (!own.length) return words.join(' ') === full.join(' ');
  // Every given name that both write must agree, from the first on: in full or by its first letter.
  return given.slice(0, own.length).every((word, i) => {
    const other = own[i] ?? '';
    return (
      word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
    );
  });
}
