import { Form } from '../lexicon/index.js';
import { type Chunk, readOtherwise, type VerbGroup } from './chunk.js';
import type { ClauseText } from './scan.js';

/** Chunks that can stand between two verbs of which the second goes on with the auxiliary of the first. */
const BETWEEN: ReadonlySet<Chunk['kind']> = new Set(['noun', 'prep', 'time', 'adv', 'adj', 'comma']);

/** What is done to somebody; verbs that are as often said of somebody's own doing are none: "was received and discussed". */
const SUFFERED =
  /^(arrest|detain|deport|expel|kill|wound|injure|beat|beat up|torture|jail|imprison|shoot|shoot dead|execute|hang|behead|take|release|free|fly|send|send back|send home|ban|fine|seize|impound|sentence|charge|abduct|kidnap|hold|destroy|bomb|burn|rob|rape|strip|interrogate|question|handcuff|drive|murder|assassinate|slaughter|lynch|stab|gun down|ambush|massacre|mutilate|decapitate|evict|loot|confiscate|capture|raid)$/;

/**
 * "has left Kabul and fallen back", "were beaten and deported": behind "and" a past form goes on with the auxiliary of the
 * verb before, active or passive as that one is.
 */
export function shareAuxiliaries(text: ClauseText, chunks: Chunk[]): void {
  for (let c = 2; c < chunks.length; c++) {
    const chunk = chunks[c];
    const verb = chunk?.verb;
    if (!chunk || !verb || chunks[c - 1]?.kind !== 'and' || chunks[c - 1]?.word === 'but') continue;
    if (verb.modal || verb.perfect || verb.negated || !isPastForm(text, chunk)) continue;
    const first = auxiliaryBefore(chunks, c - 2);
    if (!first) continue;
    if (first.perfect && !first.passive && verb.form === 'participle')
      chunks[c] = readOtherwise(chunk, verb, { form: 'finite', passive: false, perfect: true, past: true });
    else if (
      first.passive &&
      SUFFERED.test(verb.lemma) &&
      verb.form !== 'ing' &&
      !verb.passive &&
      !hasObject(chunks[c + 1])
    )
      chunks[c] = readOtherwise(chunk, verb, { form: 'finite', passive: true, past: true });
  }
}

/** One bare word that can be a participle. */
function isPastForm({ r, lexicon }: ClauseText, { verb, first, last }: Chunk): boolean {
  if (!verb || last - first > 2) return false;
  const word = r.tokens.low[verb.headAt] ?? '';
  const known = lexicon.forms.get(word);
  return known ? (known.forms & Form.Participle) !== 0 && (known.forms & Form.Base) === 0 : word.endsWith('ed');
}

/** The verb before, of the same clause, where it is finite. */
function auxiliaryBefore(chunks: readonly Chunk[], from: number): VerbGroup | null {
  for (let k = from; k >= 0; k--) {
    const { kind, verb } = chunks[k] ?? {};
    if (verb) return verb.form === 'finite' ? verb : null;
    if (kind === undefined || !BETWEEN.has(kind)) return null;
  }
  return null;
}

const hasObject = (next: Chunk | undefined): boolean => next?.kind === 'noun' || next?.kind === 'sub';
