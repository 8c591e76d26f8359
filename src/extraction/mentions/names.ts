import { FEMALE_NAMES, MALE_NAMES } from '../../ontology/index.js';
import { HONORIFICS, PORTFOLIOS } from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import { HEAD_FORMS } from '../words/office-forms.js';
import type { Reading } from './reading.js';

const PARTICLES = new Set([
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'ul',
  'ur',
  'van',
  'der',
  'den',
  'von',
  'zu',
  'de',
  'da',
  'dos',
  'das',
  'do',
  'di',
  'du',
  'la',
  'le',
  'del',
  'della',
  'ben',
  'abu',
  'abd',
  'ould',
  'ter',
  'ten',
  'y',
  'e',
  'san',
  'st.',
  'st',
]);
const ORDINALS = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|jr|jr\.|sr|sr\.)$/;
/** Capitalised words that are never part of a person's name. */
const NOT_NAMES = new Set(
  `q. q january february april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept sept. sep sep. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday
   the a an in on at of and or but for to from by with he she it they we i his her its their our this that these those there here when while after before since until as if although though because however moreover meanwhile also both all each
   north south east west northern southern eastern western central new great security council assembly ministry parliament congress committee commission court treaty agreement convention conference summit forum group union
   people peoples agreement accord joint international national federal republic kingdom states state government foreign prime islamic muslim christian jewish arab western european african asian latin caribbean pacific mediterranean balkan nordic baltic gulf
   district province region river sea ocean gulf strait straits island islands mount lake bay cape port airport university institute bank television radio news agency press daily times post`.split(
    /\s+/,
  ),
);

/** Tokens of a name that starts at `from`: given names, particles, initials, hyphens, a regnal number. Null where none does. */
export function readName(r: Reading, from: number, to: number, afterTitle: boolean): readonly [number, number] | null {
  const { low, value, shape } = r.tokens;
  let i = from;
  let capitals = 0;
  let last = from;
  for (; i < to && i - from < 9; i++) {
    const word = low[i] ?? '';
    const s = shape[i];
    const hit = r.hits[r.hitAt[i] ?? -1];
    if (hit) {
      // A name may hold a country's or a city's: "Israel Katz", "Michelle London"; a demonym or a longer name ends it.
      const alone =
        hit.last - hit.first === 1 &&
        (hit.form === 'name' || hit.form === 'capital' || hit.form === 'place') &&
        // "Amal Haddad": a movement's name that is a given name too.
        (hit.ref.kind !== 'Organization' || (capitals === 0 && (MALE_NAMES.has(word) || FEMALE_NAMES.has(word)))) &&
        s === Shape.Capitalised;
      const nextIsName =
        i + 1 < to &&
        shape[i + 1] === Shape.Capitalised &&
        (r.hitAt[i + 1] ?? -1) === -1 &&
        !HEAD_FORMS.has(low[i + 1] ?? '') &&
        !NOT_NAMES.has(low[i + 1] ?? '') &&
        value[i + 1] !== '.';
      // "Sheikh Sabah al-Ahmad al-Sabah"
      const article = (k: number): boolean => /^(al|el|ul|an|as|ash)$/.test(low[k] ?? '') && value[k + 1] === '-';
      const custom = hit.ref.kind === 'Custom';
      if (custom) break;
      if (!alone) break;
      const first = afterTitle && (nextIsName || article(i + 1));
      const within = last === i && (capitals === 1 || hit.form === 'place');
      if (capitals === 0 ? !first : !within && !article(i - 2)) break;
      capitals++;
      last = i + 1;
      continue;
    }
    if (s === Shape.Capitalised || s === Shape.Upper) {
      if (capitals === 0 && /^(march|april|june|august)$/.test(word) && /^\d+$/.test(low[i - 1] ?? '')) break;
      if (NOT_NAMES.has(word) && !(word === 'march' || word === 'april' || word === 'june' || word === 'august')) break;
      if (
        HEAD_FORMS.has(word) &&
        word !== 'king' &&
        word !== 'pope' &&
        word !== 'judge' &&
        word !== 'prince' &&
        word !== 'marshal' &&
        word !== 'deputy'
      )
        break;
      if (capitals === 0 && HONORIFICS.has(word)) break;
      if (PORTFOLIOS.has(word) && capitals === 0) break;
      capitals++;
      last = i + 1;
      continue;
    }
    if (
      capitals > 0 &&
      (PARTICLES.has(word) || (word === 'd' && value[i + 1] === "'")) &&
      i + 1 < to &&
      (shape[i + 1] === Shape.Capitalised || PARTICLES.has(low[i + 1] ?? '') || value[i + 1] === '-')
    )
      continue;
    if (
      capitals === 0 &&
      PARTICLES.has(word) &&
      afterTitle &&
      (shape[i + 1] === Shape.Capitalised || value[i + 1] === '-')
    )
      continue;
    if (
      value[i] === '-' &&
      i > from &&
      r.glued(i) &&
      (shape[i + 1] === Shape.Capitalised || shape[i + 1] === Shape.Lower) &&
      PARTICLES.size > 0
    ) {
      if (shape[i + 1] === Shape.Lower && !/^[a-z]{2,}$/.test(low[i + 1] ?? '')) break;
      if (shape[i + 1] === Shape.Lower) {
        // Korean and Chinese given names: "Kim Dae-jung".
        if (capitals === 0) break;
        i++;
        last = i + 1;
      }
      continue;
    }
    if (
      capitals > 0 &&
      value[i] === '.' &&
      r.tokens.start[i] === r.tokens.end[i - 1] &&
      (value[i - 1] ?? '').length === 1 &&
      i + 1 < to
    )
      continue;
    break;
  }
  if (
    last < to &&
    capitals > 0 &&
    ORDINALS.test(low[last] ?? '') &&
    shape[last] === Shape.Upper &&
    (value[last] ?? '').length > 0
  )
    last++;
  return capitals > 0 ? [from, last] : null;
}
