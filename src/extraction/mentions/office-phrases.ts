import { FORMER_WORDS, LEADING_HEADS } from '../../ontology/words/office-frames.js';
import { OFFICE_HEADS, OFFICE_RANKS, type OfficeHead, PORTFOLIOS } from '../../ontology/words/offices.js';
import { HEAD_FORMS } from '../words/office-forms.js';
import type { Hit } from './gazetteer.js';
import { readOfficeLeft } from './office-left.js';
import { OfficeRight } from './office-right.js';
import type { Reading } from './reading.js';

/** Who an office is held in, as far as its own words tell. `owner`: tokens of "its", "the bloc's" … to be resolved later. */
export interface OfficePhrase {
  /** Tokens of the whole phrase, determiner and "of Georgia" included. */
  readonly first: number;
  readonly last: number;
  readonly headAt: number;
  readonly head: string;
  readonly entry: OfficeHead;
  readonly plural: boolean;
  /** As written, without determiner and country: `Minister for Culture`. */
  readonly title: string;
  readonly served: Hit | null;
  readonly owner: readonly [number, number] | null;
  readonly accreditedTo: readonly Hit[];
  /** States that several holders serve, in order; empty where one is named or none. */
  readonly servedBySeveral: readonly Hit[];
  readonly former: boolean;
  readonly definite: boolean;
}

/**
 * Reads the office whose head stands at token `at`, within tokens `from` to `to` of one sentence: "the former Deputy
 * Minister for Culture of Georgia". Null where the word there is no head of an office.
 */
export function readOffice(r: Reading, at: number, from: number, to: number): OfficePhrase | null {
  const { low } = r.tokens;
  const head = HEAD_FORMS.get(low[at] ?? '');
  const entry = head === undefined ? undefined : OFFICE_HEADS.get(head);
  if (head === undefined || !entry) return null;
  // "the charge that" is no "chargé d'affaires".
  if (head === 'charge' && !(low[at + 1] ?? '').startsWith("d'")) return null;
  // "attaches importance to" is a verb.
  if (head === 'attache' && r.tokens.pos[at] === 'VERB') return null;
  // "deputy foreign minister", "chief diplomat", "executive director": the head is the noun that follows.
  if (LEADING_HEADS.has(head) && at + 1 < to && goesOn(low[at + 1] ?? '')) return null;
  const left = readOfficeLeft(r, at, from);
  const right = new OfficeRight(r, at, to, entry, left, head !== low[at]);
  return {
    first: left.first,
    last: right.last,
    headAt: at,
    head,
    entry,
    plural: head !== low[at],
    title: titleOf(r, [...left.title.filter((k) => low[k] !== 'visiting'), at, ...right.title]),
    served: right.served,
    owner: right.owner,
    accreditedTo: right.accreditedTo,
    servedBySeveral: right.servedBySeveral,
    former: left.title.some((k) => FORMER_WORDS.has(low[k] ?? '')),
    definite: left.definite,
  };
}

const goesOn = (word: string): boolean => HEAD_FORMS.has(word) || PORTFOLIOS.has(word) || OFFICE_RANKS.has(word);

/** The tokens of a title as they are written, a gap between them folded to one space. */
function titleOf(r: Reading, at: readonly number[]): string {
  let text = '';
  let before = -2;
  for (const k of at) {
    if (before >= 0) text += before === k - 1 ? r.gap(k) : ' ';
    text += r.tokens.value[k] ?? '';
    before = k;
  }
  return text;
}
