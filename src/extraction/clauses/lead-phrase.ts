import type { Mention } from '../mentions/index.js';
import type { ClauseText } from './scan.js';

/** Prepositions that the tagger may take for conjunctions, among others. */
const LEADS = /^(after|before|since|until|despite|unlike|like|following|during|amid|given|notwithstanding)$/;

/**
 * Whether the name behind a noun is the subject of the clause, as no comma says: "In response | Ghana left", "At the end of the
 * talks | Ghana's envoy left". So it is where nothing but phrases with prepositions stands before it and a verb, or an owner's
 * mark, right behind.
 */
export function followsLead(text: ClauseText, before: Mention | null, named: Mention, i: number, to: number): boolean {
  return endsPhrase(text, before, i) && actsBehind(text, named, to) && isLead(text, i);
}

/** Whether a phrase can end before `i`: in a noun, or in a city ("In Paris | Malian officials left"). */
function endsPhrase({ r }: ClauseText, before: Mention | null, i: number): boolean {
  if (r.tokens.pos[i - 1] === 'NOUN' || r.tokens.low[i - 1] === 'turn') return true;
  return before?.last === i && (before.form === 'capital' || before.form === 'place');
}

function actsBehind({ r, mentionAt }: ClauseText, named: Mention, to: number): boolean {
  const { low, pos } = r.tokens;
  let k = named.last;
  if (low[k] === "'s" || low[k] === '’s') return true;
  if (low[k] === 'and' && mentionAt.has(k + 1)) return true;
  // "Malian troops left"
  if (named.form === 'demonym') while (k < to && /^(NOUN|ADJ|PROPN)$/.test(pos[k] ?? '')) k++;
  while (k < to && pos[k] === 'ADV') k++;
  return k < to && /^(VERB|AUX)$/.test(pos[k] ?? '') && !(low[k] ?? '').endsWith('ing');
}

/** Whether the tokens before `i`, back to a mark or to "that", are phrases with prepositions and no more. */
function isLead({ r }: ClauseText, i: number): boolean {
  const { low, pos } = r.tokens;
  let k = i;
  while (k > 0 && !/^(PUNCT|SPACE)$/.test(pos[k - 1] ?? '') && low[k - 1] !== 'that') {
    k--;
    if (/^(VERB|AUX)$/.test(pos[k] ?? '') && !LEADS.test(low[k] ?? '')) return false;
  }
  return pos[k] === 'ADP' || LEADS.test(low[k] ?? '');
}
