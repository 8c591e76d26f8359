import {
  HEAD_SUFFIXES,
  HONORIFICS,
  OFFICE_HEADS,
  OFFICE_RANKS,
  type OfficeHead,
  PORTFOLIOS,
} from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import type { Hit } from './gazetteer.js';
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
  readonly former: boolean;
  readonly definite: boolean;
}

const PLURALS = new Map<string, string>();
for (const head of OFFICE_HEADS.keys()) {
  PLURALS.set(
    head.endsWith('y') ? `${head.slice(0, -1)}ies` : head.endsWith('man') ? `${head.slice(0, -3)}men` : `${head}s`,
    head,
  );
}
/** Every word that can be the head of an office, singular and plural, to its singular. */
export const HEAD_FORMS: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...OFFICE_HEADS.keys()].map((w) => [w, w] as const),
  ...PLURALS,
]);

const LEADING_HEADS = new Set(['deputy', 'chief', 'executive', 'lieutenant', 'member']);
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'whose']);
const STATE_FRAMES = new Set([
  'republic',
  'kingdom',
  'state',
  'sultanate',
  'principality',
  'commonwealth',
  'federation',
  'union',
  'government',
  'people',
]);
const GENERIC_OWNERS = new Set([
  'bloc',
  'union',
  'alliance',
  'organization',
  'organisation',
  'agency',
  'council',
  'court',
  'bank',
  'fund',
  'commission',
  'country',
  'nation',
  'group',
  'body',
  'movement',
  'kingdom',
  'republic',
  'association',
  'committee',
  'party',
  'island',
  'emirate',
  'forum',
  'institution',
]);

const isTopic = (r: Reading, i: number): boolean => {
  const { low, shape, pos } = r.tokens;
  const word = low[i] ?? '';
  if (PORTFOLIOS.has(word)) return true;
  return (
    shape[i] === Shape.Capitalised &&
    r.hitAt[i] === -1 &&
    !HEAD_FORMS.has(word) &&
    !HONORIFICS.has(word) &&
    pos[i] !== 'DET' &&
    pos[i] !== 'PRON' &&
    pos[i] !== 'ADP' &&
    pos[i] !== 'SCONJ' &&
    pos[i] !== 'VERB' &&
    pos[i] !== 'AUX' &&
    pos[i] !== 'ADV'
  );
};

/** Reads the office whose head stands at token `at`, within tokens `from` to `to` of one sentence. */
export function readOffice(r: Reading, at: number, from: number, to: number): OfficePhrase | null {
  const { low, value, shape } = r.tokens;
  const head = HEAD_FORMS.get(low[at] ?? '');
  if (head === undefined) return null;
  const entry = OFFICE_HEADS.get(head);
  if (!entry || (head === 'charge' && !(low[at + 1] ?? '').startsWith("d'"))) return null;
  // "deputy foreign minister", "chief diplomat", "executive director": the head is the noun that follows.
  if (
    LEADING_HEADS.has(head) &&
    at + 1 < to &&
    (HEAD_FORMS.has(low[at + 1] ?? '') || PORTFOLIOS.has(low[at + 1] ?? '') || OFFICE_RANKS.has(low[at + 1] ?? ''))
  )
    return null;
  const plural = head !== low[at];
  const leading: number[] = [];
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
      if (hit.form === 'metonym' || (hit.ref.kind === 'Organization' && hit.ref.body.country))
        for (let k = hit.last - 1; k >= hit.first; k--) leading.unshift(k);
      left = hit.first;
      j = hit.first;
      continue;
    }
    if (word === "'s" || word === "'") {
      const before = r.hitAt[j - 1] ?? -1;
      if (before >= 0 && !served) {
        left = j;
        continue;
      }
      if (!served && GENERIC_OWNERS.has(low[j - 1] ?? '')) {
        let k = j - 1;
        while (
          k - 1 >= from &&
          /^(the|this|that|west|east|south|north|african|asian|european|pacific|regional)$/.test(low[k - 1] ?? '')
        )
          k--;
        owner = [k, j];
        left = k;
      }
      break;
    }
    if (OWNERS.has(word)) {
      if (!served) owner = [j, j + 1];
      left = j;
      break;
    }
    if (word === 'the' || word === 'a' || word === 'an' || word === 'this' || word === 'that') {
      definite = word === 'the' || word === 'this' || word === 'that';
      left = j;
      break;
    }
    const ranked = OFFICE_RANKS.has(word);
    if (
      ranked ||
      (!served && isTopic(r, j)) ||
      (word === '-' && j - 1 >= from && r.glued(j) && (leading[0] === j + 1 || j + 1 === at))
    ) {
      if (shape[j] === Shape.Capitalised && !ranked && !PORTFOLIOS.has(word) && shape[at] === Shape.Lower) break;
      leading.unshift(j);
      left = j;
      continue;
    }
    const joins = word === 'and' || word === '&' || word === ',';
    if (
      joins &&
      !served &&
      leading[0] === j + 1 &&
      !OFFICE_RANKS.has(low[j + 1] ?? '') &&
      j - 1 >= from &&
      isTopic(r, j - 1) &&
      PORTFOLIOS.has(low[j - 1] ?? '')
    ) {
      leading.unshift(j);
      continue;
    }
    break;
  }
  while (leading.length && /^(and|&|,|-)$/.test(low[leading[0] ?? 0] ?? '')) leading.shift();

  let right = at + 1;
  const titleEnd: number[] = [];
  const take = (until: number): void => {
    for (; right < until; right++) titleEnd.push(right);
  };
  if (value[right] === '-' && HEAD_SUFFIXES.has(low[right + 1] ?? '')) take(right + 2);
  else if (HEAD_SUFFIXES.has(low[right] ?? '') && low[right] !== 'elect') take(right + 1);
  const accreditedTo: Hit[] = [];
  for (let guard = 0; guard < 4 && right < to; guard++) {
    const prep = low[right] ?? '';
    if (prep !== 'of' && prep !== 'for' && prep !== 'to' && prep !== 'in' && prep !== 'at' && prep !== 'on') break;
    let k = right + 1;
    while (
      k < to &&
      /^(the|republic|kingdom|state|sultanate|principality|commonwealth|federal|democratic|people|'s|of|islamic|hashemite|grand|duchy)$/.test(
        low[k] ?? '',
      ) &&
      (low[k] === 'the' || STATE_FRAMES.has(low[k] ?? '') || k > right + 1) &&
      (r.hitAt[k] ?? -1) === -1
    ) {
      if (low[k] === 'state' && low[k + 1] !== 'of') break;
      k++;
    }
    const hit = r.hits[r.hitAt[k] ?? -1];
    if (hit && hit.first === k && hit.form !== 'demonym') {
      if (prep === 'to' || prep === 'in' || prep === 'at') {
        if (!entry.accredited || (prep !== 'to' && hit.form === 'place')) break;
        accreditedTo.push(hit);
        if (prep === 'to' && hit.ref.kind === 'Organization') for (let m = right; m < hit.last; m++) titleEnd.push(m);
        right = hit.last;
        while ((low[right] === 'and' || low[right] === ',') && low[right] !== undefined) {
          const skip = low[right + 1] === 'the' ? right + 2 : right + 1;
          const more = r.hits[r.hitAt[skip] ?? -1];
          if (!more || more.first !== skip || more.form === 'demonym') break;
          const after = low[more.last] ?? '';
          if (!/^(,|and|\.|\)|;)$/.test(after)) break;
          accreditedTo.push(more);
          right = more.last;
        }
        continue;
      }
      if (
        served?.ref.kind === 'Organization' &&
        hit.ref.kind === 'Country' &&
        served.ref.body.country === hit.ref.country.code
      ) {
        right = hit.last;
        continue;
      }
      if (prep === 'on' || served || hit.form === 'place') break;
      served = hit;
      // "Speaker of the Knesset": a state's own body is part of the title.
      if (hit.ref.kind === 'Organization' && hit.ref.body.country)
        for (let m = right; m < hit.last; m++) titleEnd.push(m);
      right = hit.last;
      continue;
    }
    if (prep !== 'of' && prep !== 'for' && !(prep === 'on' && isTopic(r, right + 1))) break;
    if (low[right + 1] === 'state') {
      take(right + 2);
      continue;
    }
    let m = right + 1;
    if (low[m] === 'the' && isTopic(r, m + 1) && shape[m + 1] === Shape.Capitalised) m++;
    const begin = m;
    while (
      m < to &&
      ((isTopic(r, m) &&
        (m === begin || PORTFOLIOS.has(low[m] ?? '') || /^(and|&|,|the|of)$/.test(low[m - 1] ?? ''))) ||
        (/^(and|&|,|the|of)$/.test(low[m] ?? '') &&
          isTopic(r, m + 1) &&
          m > begin &&
          !(low[m] === ',' && !hasAnd(r, m, to))))
    )
      m++;
    if (m > begin && !(shape[begin] === Shape.Lower && !PORTFOLIOS.has(low[begin] ?? ''))) {
      take(m);
      continue;
    }
    if (prep === 'of' && low[right + 1] === 'the' && GENERIC_OWNERS.has(low[right + 2] ?? '') && !served && !owner) {
      owner = [right + 1, right + 3];
      right += 3;
    }
    break;
  }
  const titleTokens = [...leading, at, ...titleEnd];
  const title = joinTitle(r, titleTokens);
  const former = titleTokens.some((k) => /^(former|ex|then|late|ousted|deposed|exiled)$/.test(low[k] ?? '') && k < at);
  return {
    first: Math.min(left, leading[0] ?? left),
    last: right,
    headAt: at,
    head,
    entry,
    plural,
    title,
    served,
    owner,
    accreditedTo,
    former,
    definite,
  };
}

/** Whether a list of topics after a comma ends in "and": "Culture, Youth and Sports". */
function hasAnd(r: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 8); k++) {
    const word = r.tokens.low[k] ?? '';
    if (word === 'and' || word === '&') return isTopic(r, k + 1);
    if (word !== ',' && !isTopic(r, k)) return false;
  }
  return false;
}

function joinTitle(r: Reading, at: readonly number[]): string {
  let text = '';
  let before = -2;
  for (const k of at) {
    if (before >= 0) text += before === k - 1 ? r.gap(k) : ' ';
    text += r.tokens.value[k] ?? '';
    before = k;
  }
  return text;
}
