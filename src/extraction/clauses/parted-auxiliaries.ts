import { Form } from '../lexicon/index.js';
import { type Chunk, readOtherwise } from './chunk.js';
import type { ClauseText } from './scan.js';

const AUXILIARY = /^(have|be)$/;
const MODAL = /^(will|would|shall|may|might|can|could|must|should)$/;

/** "has today frozen", "had for years blocked", "will on Monday receive": what stands between the auxiliary and its verb parts them. */
export function joinPartedAuxiliaries({ r, lexicon }: Pick<ClauseText, 'r' | 'lexicon'>, chunks: Chunk[]): void {
  for (let c = 0; c < chunks.length - 2; c++) {
    const aux = chunks[c];
    const lone = aux !== undefined && aux.last === aux.first + 1;
    const word = lone ? (r.tokens.low[aux.first] ?? '') : '';
    const isAux = !!aux?.verb && lone && AUXILIARY.test(aux.verb.lemma);
    const isModal = lone && !aux?.verb && MODAL.test(word);
    if (!aux || (!isAux && !isModal)) continue;
    const v = pastInsertion(chunks, c + 1);
    const chunk = chunks[v];
    if (v < 0 || !chunk?.verb || chunk.verb.headAt !== chunk.first || chunk.verb.form === 'infinitive') continue;
    const forms = lexicon.forms.get(r.tokens.low[chunk.verb.headAt] ?? '')?.forms ?? 0;
    if (!(forms & (isModal ? Form.Base : Form.Participle))) continue;
    const be = aux.verb?.lemma === 'be';
    // "is on the verge" and "is at war" stand by themselves.
    if (be && !chunks.slice(c + 1, v).every((x) => x.kind === 'time' || x.kind === 'adv')) continue;
    chunks[v] = readOtherwise(chunk, chunk.verb, {
      form: 'finite',
      passive: be,
      negated: chunk.verb.negated || (aux.verb?.negated ?? false),
      modal: isModal ? word : (aux.verb?.modal ?? null),
      perfect: !isModal && !be,
      past: !isModal && /^(had|was|were)$/.test(word),
    });
    chunks[c] = { kind: 'adv', first: aux.first, last: aux.last, word, noun: null, verb: null };
  }
}

/** The verb behind times, adverbs and phrases that name nobody; −1 where there is none. */
function pastInsertion(chunks: readonly Chunk[], from: number): number {
  let k = from;
  while (k < chunks.length && k - from < 6) {
    const chunk = chunks[k];
    if (chunk?.kind === 'verb') return k > from ? k : -1;
    if (chunk?.kind === 'time' || chunk?.kind === 'adv') k++;
    else if (chunk?.kind === 'prep' && chunks[k + 1]?.noun && !chunks[k + 1]?.noun?.mention) k += 2;
    else return -1;
  }
  return -1;
}
