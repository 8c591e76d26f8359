import { BARE_INFINITIVE_VERBS } from '../../ontology/words/clause-verbs.js';
import { Form } from '../lexicon/index.js';
import { type Chunk, readOtherwise } from './chunk.js';
import { type ClauseText, PASS, type Scan } from './scan.js';
import { readVerbGroup } from './verb-groups.js';

/** "to support", "not to recognise"; in "to talks" and "to Cairo" the "to" is a preposition. */
export function infinitive(scan: Scan, i: number): number {
  const word = scan.r.tokens.low[i];
  if ((word !== 'to' && word !== 'not') || !opensInfinitive(scan, i, scan.to)) return PASS;
  const group = readVerbGroup(scan.r, scan.lexicon, i, scan.to);
  return group ? scan.pushVerb(i, group.last, group.verb) : PASS;
}

const NOUNS_BEHIND_TO: ReadonlySet<string> = new Set('task war court trial arbitration blows power talks'.split(' '));

function opensInfinitive({ r, lexicon, mentionAt }: ClauseText, i: number, to: number): boolean {
  const { low, pos } = r.tokens;
  let k = low[i] === 'not' ? i + 1 : i;
  if (low[k] !== 'to') return false;
  k++;
  while (k < to && (pos[k] === 'ADV' || low[k] === 'not')) k++;
  if (mentionAt.has(k) || r.glued(k + 1)) return false;
  const word = low[k] ?? '';
  // "took Hungary to task for", "went to war over".
  if (NOUNS_BEHIND_TO.has(word) && (/^(ADP|PUNCT|CCONJ|SCONJ)$/.test(pos[k + 1] ?? '') || k + 1 >= to)) return false;
  const known = lexicon.forms.get(word);
  if (known && known.forms & Form.Base && !(pos[k] === 'NOUN' && low[k - 1] !== 'to'))
    return pos[k] !== 'DET' && pos[k] !== 'ADJ';
  return (pos[k] === 'VERB' && !/(ed|ing|s)$/.test(word)) || word === 'be' || word === 'have';
}

/** "to abandon its programme and return the captives": a base form behind "and" goes on with the infinitive before it. */
function goesOnInfinitive(
  { r, lexicon }: Pick<ClauseText, 'r' | 'lexicon'>,
  chunks: readonly Chunk[],
  c: number,
): boolean {
  const forms = lexicon.forms.get(r.tokens.low[chunks[c]?.verb?.headAt ?? -1] ?? '')?.forms ?? 0;
  if (!(forms & Form.Base) || forms & Form.Past) return false;
  for (let k = c - 2; k >= 0; k--) {
    const { kind, verb } = chunks[k] ?? {};
    if (kind === 'verb') return verb?.form === 'infinitive' && !verb.passive;
    if (kind === 'break' || kind === 'sub' || kind === 'rel') return false;
  }
  return false;
}

/** "to help defend Saudi Arabia": a base form behind "help" is an infinitive. */
export function markBareInfinitives({ r, lexicon }: ClauseText, chunks: Chunk[]): void {
  for (let c = 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (chunk?.verb?.form !== 'finite' || chunk.verb.headAt !== chunk.first || chunk.verb.passive) continue;
    if (chunks[c - 1]?.kind === 'and' && goesOnInfinitive({ r, lexicon }, chunks, c)) {
      chunks[c] = readOtherwise(chunk, chunk.verb, { form: 'infinitive' });
      continue;
    }
    let object = c - 1;
    // "helped A and B reach a truce"
    while (chunks[object]?.kind === 'noun' && chunks[object - 1]?.kind === 'and' && chunks[object - 2]?.kind === 'noun')
      object -= 2;
    const before = chunks[c - 1]?.verb ?? (chunks[object]?.kind === 'noun' ? chunks[object - 1]?.verb : null);
    if (!before || !BARE_INFINITIVE_VERBS.has(before.lemma)) continue;
    const known = lexicon.forms.get(r.tokens.low[chunk.verb.headAt] ?? '');
    if (!known || known.forms & Form.Base) chunks[c] = readOtherwise(chunk, chunk.verb, { form: 'infinitive' });
  }
}

/** "urged it to stop X, lift Y and withdraw": a base form with no subject of its own shares the "to" before it. */
export function markSharedInfinitives({ r, lexicon }: ClauseText, chunks: Chunk[]): void {
  for (let c = 2; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (chunk?.verb?.form !== 'finite' || chunk.verb.headAt !== chunk.first || chunk.verb.modal) continue;
    const link = chunks[c - 1]?.kind;
    if (link !== 'comma' && link !== 'and') continue;
    const known = lexicon.forms.get(r.tokens.low[chunk.verb.headAt] ?? '');
    if (!known || known.forms !== Form.Base) continue;
    if (sharesTo(r.tokens.low, chunks, c)) chunks[c] = readOtherwise(chunk, chunk.verb, { form: 'infinitive' });
  }
}

/** Whether an infinitive stands before chunk `c`, below a verb whose tense a base form cannot go on with. */
function sharesTo(low: readonly string[], chunks: readonly Chunk[], c: number): boolean {
  let below = false;
  for (let k = c - 2; k >= 0; k--) {
    const { kind, verb } = chunks[k] ?? {};
    if (kind === 'break' || kind === 'sub' || kind === 'rel') return false;
    if (verb?.form === 'infinitive') below = true;
    if (verb?.form === 'finite')
      return below && (verb.past || verb.perfect || verb.modal !== null || /s$/.test(low[verb.headAt] ?? ''));
  }
  return false;
}
