import { SUBJUNCTIVE_VERBS } from '../../ontology/words/clause-verbs.js';
import { Form } from '../lexicon/index.js';
import type { NounPhrase } from './chunk.js';
import type { ClauseText } from './scan.js';

/** "demanded that Belarus release Anna Kowalska": the base form is the clause's verb. */
export function isSubjunctive({ r, lexicon }: ClauseText, at: number, i: number): boolean {
  const { low } = r.tokens;
  if (low[at - 1] !== 'that') return false;
  // "insisted on Saturday that Ecuador pull back"
  const governor = lexicon.forms.get(low[low[at - 3] === 'on' ? at - 4 : at - 2] ?? '');
  const here = lexicon.forms.get(low[i] ?? '');
  return !!governor && SUBJUNCTIVE_VERBS.has(governor.lemma) && !!here && (here.forms & Form.Base) !== 0;
}

/** "Azerbaijan and Montenegro support each other", "both countries plan to levy": a base form behind a plural. */
export function isPluralsVerb(
  { r, lexicon, mentionAt }: ClauseText,
  { at, mention }: { at: number; mention: NounPhrase['mention'] },
  i: number,
): boolean {
  const { low, pos } = r.tokens;
  const known = lexicon.forms.get(low[i] ?? '');
  if (!known || !(known.forms & Form.Base) || pos[i] === 'PROPN') return false;
  const next = low[i + 1] ?? '';
  if (mention && mention.form !== 'demonym' && low[at - 1] === 'and')
    return next === 'each' || pos[i + 1] === 'DET' || mentionAt.has(i + 1);
  const verbs = lexicon.forms.get(low[i + 2] ?? '');
  return (
    /^(countries|nations|states|sides|governments|leaders|ministers|parties|neighbours|neighbors|members|presidents)$/.test(
      low[i - 1] ?? '',
    ) &&
    next === 'to' &&
    !!verbs &&
    (verbs.forms & Form.Base) !== 0
  );
}
