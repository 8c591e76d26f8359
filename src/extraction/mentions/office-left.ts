import { GENERIC_OWNERS, OFFICE_OWNERS, OWNER_ADJECTIVES } from '../../ontology/words/office-frames.js';
import { FORMS_OF_ADDRESS, OFFICE_RANKS, PORTFOLIOS } from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import type { Hit } from './gazetteer.js';
import { isTopic } from './office-heads.js';
import type { Reading } from './reading.js';

/** What stands before the head of an office. */
export interface OfficeLeft {
  readonly first: number;
  /** Tokens of the title before its head: "deputy", "foreign". */
  readonly title: readonly number[];
  /** The state or body before it: "Georgian", "NATO's". */
  readonly served: Hit | null;
  /** Tokens of a pronoun or common noun that owns it: "its", "the bloc". */
  readonly owner: readonly [number, number] | null;
  /** Whether "the", "this" or "that" opens it. */
  readonly definite: boolean;
}

/** Reads leftwards from the office's head at token `at`: "the bloc's former | president", "Georgia's deputy foreign | minister". */
export function readOfficeLeft(r: Reading, at: number, from: number): OfficeLeft {
  const { low } = r.tokens;
  const title: number[] = [];
  let served: Hit | null = null;
  let owner: readonly [number, number] | null = null;
  let definite = false;
  let left = at;
  for (let j = at - 1; j >= from; j--) {
    const word = low[j] ?? '';
    const hitIndex = r.hitAt[j] ?? -1;
    if (hitIndex >= 0) {
      const hit = r.hits[hitIndex];
      if (!hit || hit.form === 'place' || (served && hit.form !== 'metonym')) break;
      served = hit;
      // "Kremlin spokesman", "Knesset speaker": a state's own house is part of the title.
      if (hit.form === 'metonym' || (hit.ref.kind === 'Organization' && hit.ref.body.country))
        for (let k = hit.last - 1; k >= hit.first; k--) title.unshift(k);
      left = hit.first;
      j = hit.first;
      continue;
    }
    if (word === "'s" || word === "'") {
      if ((r.hitAt[j - 1] ?? -1) >= 0 && !served) {
        left = j;
        continue;
      }
      if (!served && GENERIC_OWNERS.has(low[j - 1] ?? '')) {
        left = ownersStart(r, j - 1, from);
        owner = [left, j];
      }
      break;
    }
    if (FORMS_OF_ADDRESS.has(word)) break;
    if (OFFICE_OWNERS.has(word)) {
      if (!served) owner = [j, j + 1];
      left = j;
      break;
    }
    if (word === 'the' || word === 'a' || word === 'an' || word === 'this' || word === 'that') {
      definite = word !== 'a' && word !== 'an';
      left = j;
      break;
    }
    const ranked = OFFICE_RANKS.has(word);
    const hyphen = word === '-' && j - 1 >= from && r.glued(j) && (title[0] === j + 1 || j + 1 === at);
    if (ranked || hyphen || (!served && isTopic(r, j))) {
      if (isNameBeforeLowerHead(r, j, at) && !ranked) break;
      title.unshift(j);
      left = j;
      continue;
    }
    if (served || title[0] !== j + 1 || !joinsTopics(r, j, from)) break;
    title.unshift(j);
  }
  while (title.length && /^(and|&|,|-)$/.test(low[title[0] ?? 0] ?? '')) title.shift();
  return { first: Math.min(left, title[0] ?? left), title, served, owner, definite };
}

/** The first token of an owner that ends at token `last`: "the West African bloc". */
function ownersStart(r: Reading, last: number, from: number): number {
  let k = last;
  while (k - 1 >= from && OWNER_ADJECTIVES.has(r.tokens.low[k - 1] ?? '')) k--;
  return k;
}

/** "Otieno minister": a capitalised word that is no portfolio is no part of a title in lower case. */
function isNameBeforeLowerHead(r: Reading, j: number, at: number): boolean {
  const { low, shape } = r.tokens;
  return shape[j] === Shape.Capitalised && !PORTFOLIOS.has(low[j] ?? '') && shape[at] === Shape.Lower;
}

/** "youth and sports minister": what joins two portfolios. */
function joinsTopics(r: Reading, j: number, from: number): boolean {
  const { low } = r.tokens;
  return (
    (low[j] === 'and' || low[j] === '&' || low[j] === ',') &&
    !OFFICE_RANKS.has(low[j + 1] ?? '') &&
    j - 1 >= from &&
    PORTFOLIOS.has(low[j - 1] ?? '')
  );
}
