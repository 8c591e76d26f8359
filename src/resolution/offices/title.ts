import {
  COMING_WORDS,
  FORMER_WORDS,
  HOLDING_WORDS,
  OFFICE_CLASSES,
  type OfficeClassRow,
} from '../../ontology/office-classes.js';
import { wordsOf } from '../names/fold.js';

/** What one part of a title says: "Deputy Prime Minister and Foreign Minister" has two. */
export interface TitleOffice {
  readonly row: OfficeClassRow;
  /** Words of its field, folded and sorted, for classes that have one: "Minister of Culture" → `culture`. */
  readonly portfolio: readonly string[];
  readonly former: boolean;
  /** Not held yet: "president-elect", "nominee". */
  readonly coming: boolean;
}

interface Phrase {
  readonly row: OfficeClassRow;
  readonly words: readonly string[];
}

const GAP = 5;
const FORMER = new Set(FORMER_WORDS);
const COMING = new Set(COMING_WORDS);
const EMPTY_WORDS = new Set([
  ...HOLDING_WORDS,
  ...FORMER_WORDS,
  ...COMING_WORDS,
  ...'of for and in to on at a an with by'.split(' '),
]);
const PHRASES: readonly Phrase[] = OFFICE_CLASSES.flatMap((row) =>
  row.phrases.map((phrase) => ({ row, words: phrase.split(' ') })),
);

/** One spelling for the fields of government that have several. */
const FIELD_SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  economic: 'economy',
  economics: 'economy',
  financial: 'finance',
  cultural: 'culture',
  agricultural: 'agriculture',
  industrial: 'industry',
  educational: 'education',
  internal: 'interior',
  home: 'interior',
  labor: 'labour',
  sports: 'sport',
  sciences: 'science',
  environmental: 'environment',
  exchequer: 'finance',
  treasury: 'finance',
  transportation: 'transport',
  tourist: 'tourism',
  telecommunications: 'communications',
  women: 'womens',
};

/** Places of the phrase's words within `words`, or null. `*` lets up to five words stand between. */
const placesOf = (phrase: readonly string[], words: readonly string[]): readonly number[] | null => {
  const match = (at: number, from: number): readonly number[] | null => {
    const wanted = phrase[at];
    if (wanted === undefined) return [];
    if (wanted === '*') {
      for (let gap = 0; gap <= GAP; gap += 1) {
        const rest = match(at + 1, from + gap);
        if (rest) return rest;
      }
      return null;
    }
    if (words[from] !== wanted) return null;
    const rest = match(at + 1, from + 1);
    return rest && [from, ...rest];
  };
  for (let from = 0; from < words.length; from += 1) {
    const places = match(0, from);
    if (places) return places;
  }
  return null;
};

const serves = (row: OfficeClassRow, served: string): boolean =>
  row.states === undefined || row.states.includes(served);

const officeOf = (words: readonly string[], served: string): TitleOffice | null => {
  for (const { row, words: phrase } of PHRASES) {
    if (!serves(row, served)) continue;
    const places = placesOf(phrase, words);
    if (!places) continue;
    const rest = words.filter((word, at) => !places.includes(at) && !EMPTY_WORDS.has(word));
    const office = new Set(phrase);
    const field = rest.filter((word) => !office.has(word) && word.length > 1);
    return {
      row,
      portfolio: row.portfolio ? [...new Set(field.map((word) => FIELD_SPELLINGS[word] ?? word))].sort() : [],
      former: words.some((word) => FORMER.has(word)),
      coming: words.some((word) => COMING.has(word)),
    };
  }
  return null;
};

/** Parts of a title that name an office each; "Minister of Culture and Information" is one part. */
const partsOf = (title: string, served: string): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  for (const piece of title.split(/[,;/]|\band\b|&/iu)) {
    const words = [...wordsOf(piece)];
    if (words.length === 0) continue;
    const last = parts.at(-1);
    if (last === undefined || officeOf(words, served) !== null) parts.push(words);
    else last.push(...words);
  }
  return parts;
};

const read = new Map<string, readonly TitleOffice[]>();
const READ_LIMIT = 20_000;
/** Characters of a title that are read: longer ones are no titles. */
const TITLE_LIMIT = 300;

/**
 * The offices that a title names, most telling class of each; none for what is no office ("businessman").
 * `served` is the country's code or the body's id; it tells what "Secretary of State" means. Empty: unknown.
 */
export const officesOfTitle = (title: string, served: string): readonly TitleOffice[] => {
  const asked = `${served}|${title}`;
  const before = read.get(asked);
  if (before) return before;
  const parts = partsOf(title.slice(0, TITLE_LIMIT), served);
  const offices = parts.map((words) => officeOf(words, served)).filter((office) => office !== null);
  // "Former" at the head of a title stands for all its parts: "former president and prime minister".
  const allFormer = offices[0]?.former ?? false;
  const result = offices.map((office) => (allFormer ? { ...office, former: true } : office));
  if (read.size >= READ_LIMIT) read.clear();
  read.set(asked, result);
  return result;
};

/**
 * Labels that the holder of these titles carries in the graph, sorted: `ForeignMinister`, `Minister`. Offices told as
 * former or as still to come give none. `served` as in `officesOfTitle`.
 */
export const labelsOfTitles = (titles: readonly string[], served = ''): readonly string[] => {
  const labels = titles
    .flatMap((title) => officesOfTitle(title, served))
    .filter((office) => !office.former && !office.coming)
    .flatMap(({ row }) => [row.label, ...(row.also ?? [])]);
  return [...new Set(labels)].sort();
};
