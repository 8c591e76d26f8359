import { MODALS } from '../../ontology/words/governors.js';
import { Form, guessForm, type Lexicon, type VerbForm } from '../lexicon/index.js';
import type { Reading } from '../mentions/reading.js';
import { BE, DO, HAVE, NOT } from '../words/auxiliaries.js';
import { WordClass } from '../words/word-classes.js';
import type { VerbGroup } from './chunk.js';

const PARTICLES = new Set(
  'on upon for off in down out back up over away aside home by as free part through open round around'.split(' '),
);

/** What a word is as a verb. */
export const verbForm = (lexicon: Lexicon, word: string): VerbForm => lexicon.forms.get(word) ?? guessForm(word);

/** What may stand between an auxiliary and its verb, of a subject of several. */
const FLOATING = new Set(['both', 'all', 'each', 'jointly']);

const skipsInside = (pos: string): boolean => pos === 'ADV';

/** Reads the verb group that starts at token `at`: auxiliaries, negation, adverbs, head and particle. */
export function readVerbGroup(
  r: Reading,
  lexicon: Lexicon,
  at: number,
  to: number,
): { verb: VerbGroup; last: number } | null {
  const { low, pos, value, classes } = r.tokens;
  let i = at;
  let modal: string | null = null;
  let negated = false;
  let perfect = false;
  let be = false;
  let past = false;
  let infinitive = false;
  let aux = false;
  const skipQuotes = (): void => {
    while (i < to && (value[i] === '"' || value[i] === '“' || value[i] === '”')) i++;
  };
  if (low[i] === 'to') {
    infinitive = true;
    i++;
  }
  if (low[i] === 'not' || low[i] === 'never') {
    // "not to recognise"
    negated = true;
    i++;
    if (low[i] === 'to') {
      infinitive = true;
      i++;
    }
  }
  for (let guard = 0; i < to && guard < 12; guard++) {
    skipQuotes();
    if (!((classes[i] ?? 0) & WordClass.Auxiliary) && pos[i] !== 'ADV' && !FLOATING.has(low[i] ?? '')) break;
    const word = low[i] ?? '';
    if (NOT.has(word)) {
      negated = true;
      i++;
      continue;
    }
    if (
      MODALS.has(word) &&
      (pos[i] === 'AUX' || pos[i] === 'VERB') &&
      !(word === "'d" && verbForm(lexicon, low[i + 1] ?? '').forms & Form.Participle)
    ) {
      modal = word;
      if (word === 'would' || word === 'could' || word === 'might') past = true;
      aux = true;
      i++;
      if (low[i] === 'be' && !(pos[i + 1] === 'VERB')) {
        // "will be" before anything but a verb is a main verb.
        be = true;
        i++;
      }
      continue;
    }
    if (word === 'no' && low[i + 1] === 'longer') {
      negated = true;
      i += 2;
      continue;
    }
    // "have both condemned", "were all expelled"
    if (FLOATING.has(word) && aux && pos[i + 1] === 'VERB' && /(ed|en|ing|t)$/.test(low[i + 1] ?? '')) {
      i++;
      continue;
    }
    if (skipsInside(pos[i] ?? '') && (aux || infinitive || be || perfect)) {
      i++;
      continue;
    }
    if (skipsInside(pos[i] ?? '') && i === at) {
      i++;
      continue;
    }
    const next = nextVerb(r, i + 1, to);
    if (HAVE.has(word) && !(word === "'d" && modal === "'d")) {
      if (low[i + 1] === 'yet' && low[i + 2] === 'to') {
        negated = true;
        aux = true;
        i += 3;
        continue;
      }
      if (low[i + 1] === 'to' && next === i + 2 && verbForm(lexicon, low[i + 2] ?? '').forms & Form.Base) {
        modal = 'have to';
        aux = true;
        i += 2;
        continue;
      }
      if (next > 0 && verbForm(lexicon, low[next] ?? '').forms & Form.Participle) {
        perfect = true;
        aux = true;
        if (word === 'had') past = true;
        i++;
        continue;
      }
      return done('have', i, 'finite');
    }
    if (BE.has(word) && (word !== "'s" || aux || next > 0)) {
      if (low[i + 1] === 'to' && verbForm(lexicon, low[i + 2] ?? '').forms & Form.Base && next === i + 2) {
        modal = 'be to';
        aux = true;
        i += 2;
        continue;
      }
      if (low[i + 1] === 'going' && low[i + 2] === 'to') {
        modal = 'going to';
        aux = true;
        i += 3;
        continue;
      }
      if (word === 'was' || word === 'were') past = true;
      be = true;
      aux = true;
      // "is arming", "was still arming"
      const ing = pos[i + 1] === 'ADV' && !NOT.has(low[i + 1] ?? '') ? i + 2 : i + 1;
      if (next < 0 && isMissedIng(r, lexicon, ing, to)) {
        i = ing;
        continue;
      }
      if (next > 0 && verbForm(lexicon, low[next] ?? '').forms & (Form.Participle | Form.Ing)) {
        i++;
        continue;
      }
      if (BE.has(low[i + 1] ?? '')) {
        i++;
        continue;
      }
      if (NOT.has(low[i + 1] ?? '')) negated = true;
      return done('be', i, 'finite');
    }
    if (DO.has(word) && next > 0 && !(verbForm(lexicon, low[next] ?? '').forms & Form.Ing)) {
      if (word === 'did') past = true;
      aux = true;
      i++;
      continue;
    }
    break;
  }
  skipQuotes();
  if (i >= to) return null;
  const absolute = low[at] === 'having' || low[at] === 'being';
  const head = verbForm(lexicon, low[i] ?? '');
  const verbal = pos[i] === 'VERB' || pos[i] === 'AUX' || lexicon.forms.has(low[i] ?? '');
  if (!verbal) return be ? done('be', i - 1, 'finite') : null;
  if (be) {
    const passive = (head.forms & Form.Participle) !== 0 && !(head.forms & Form.Ing);
    return done(head.lemma, i, absolute ? 'ing' : 'finite', passive);
  }
  if (infinitive) return done(head.lemma, i, 'infinitive');
  if (absolute) return done(head.lemma, i, 'ing', be);
  if (aux) return done(head.lemma, i, 'finite');
  if (head.forms & Form.Ing) return done(head.lemma, i, 'ing');
  if (head.forms & Form.Past) past = true;
  if (head.forms & Form.Participle && !(head.forms & Form.Past) && !(head.forms & Form.Base))
    return done(head.lemma, i, 'participle', true);
  return done(head.lemma, i, 'finite');

  function done(
    lemma: string,
    headAt: number,
    form: VerbGroup['form'],
    passive = false,
  ): { verb: VerbGroup; last: number } {
    let last = headAt + 1;
    let name = lemma;
    const particle = low[last] ?? '';
    // "went on Tuesday to Cairo" against "he went on, …" and "went on to thank"
    const goesSomewhere = lemma === 'go' && particle === 'on' && !/^(,|to)$/.test(low[last + 1] ?? '');
    if (PARTICLES.has(particle) && lexicon.phrasal.has(`${lemma} ${particle}`) && !goesSomewhere) {
      name = `${lemma} ${particle}`;
      last++;
    } else if (
      pos[last] === 'PRON' &&
      PARTICLES.has(low[last + 1] ?? '') &&
      lexicon.phrasal.has(`${lemma} ${low[last + 1]}`) &&
      !/^(its|his|her|their)$/.test(low[last] ?? '')
    )
      name = `${lemma} ${low[last + 1]}`;
    const kind = infinitive && form === 'finite' ? 'infinitive' : form;
    return { verb: { lemma: name, headAt, form: kind, passive, negated, modal, perfect, past }, last };
  }
}

/** "is arming Sudan": an -ing form of the tables that the tagger took for a noun, with an object or a phrase behind it. */
function isMissedIng(r: Reading, lexicon: Lexicon, i: number, to: number): boolean {
  const { low, pos } = r.tokens;
  return (
    i + 1 < to &&
    (pos[i] === 'NOUN' || pos[i] === 'ADJ') &&
    ((lexicon.forms.get(low[i] ?? '')?.forms ?? 0) & Form.Ing) !== 0 &&
    low[i + 1] !== 'of' &&
    /^(DET|PROPN|ADJ|NUM|PRON|ADP|NOUN|ADV)$/.test(pos[i + 1] ?? '')
  );
}

/** The next verb after adverbs and "not", or −1. */
function nextVerb(r: Reading, from: number, to: number): number {
  const { low, pos, value } = r.tokens;
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (value[i] === '"' || value[i] === '“' || value[i] === '”') continue;
    const tag = pos[i];
    if (tag === 'VERB' || tag === 'AUX' || BE.has(low[i] ?? '')) return i;
    if (FLOATING.has(low[i] ?? '') && i === from) continue;
    if (tag !== 'ADV' && tag !== 'PART' && !NOT.has(low[i] ?? '') && low[i] !== 'yet' && low[i] !== 'also') {
      // Participles that the tagger took for adjectives: "was summoned", "has accused".
      if (/(ed|en|ing)$/.test(low[i] ?? '') && tag === 'ADJ') return i;
      return -1;
    }
  }
  return -1;
}
