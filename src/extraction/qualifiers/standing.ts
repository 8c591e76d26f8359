import { MODALS } from '../../ontology/words/governors.js';
import type { VerbGroup } from '../clauses/chunk.js';
import { solidBefore } from '../clauses/neighbours.js';
import { type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import { clauseStanding, negativeSubject } from './clause-standing.js';
import { governedInfinitive, governedParticiple } from './governed-verbs.js';
import { combine, OCCURRED, type Standing } from './standing-values.js';

export { byVerb, combine, type Standing } from './standing-values.js';

/**
 * How the verb at chunk `v` stands: its own modal and "not", the verbs, nouns and adjectives that govern it, and its
 * conditions. "has refused to meet" is denied, "would meet if" only possible. `depth`: how many verbs were followed.
 */
export function standingOf(s: SentenceReading, v: number, depth = 0): Standing {
  const verb = verbAt(s, v);
  if (!verb || depth > 6) return OCCURRED;
  const own = ownStanding(verb);
  const standingAt = (governor: number): Standing => standingOf(s, governor, depth + 1);
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  switch (verb.form) {
    case 'infinitive':
      return combine(own, governedInfinitive(s, v, standingAt));
    case 'ing':
      return combine(own, governedParticiple(s, v, standingAt));
    case 'participle':
      return before?.kind === 'verb' ? combine(own, standingAt(left)) : own;
    case 'finite': {
      // "Rather than sanction Niger, …"
      const instead = before?.kind === 'prep' && before.word === 'without';
      const here = instead ? { ...own, negated: true } : own;
      return combine(here, combine(clauseStanding(s, v, here, depth), negativeSubject(s, v)));
    }
  }
}

/** "will meet" is planned, "may meet" and "would have met" are only possible, "did not meet" is denied. */
function ownStanding({ modal, perfect, negated }: VerbGroup): Standing {
  // "was to have visited": it did not come to that.
  if (modal === 'be to' && perfect) return { status: 'occurred', negated: true };
  if (modal === 'would' && perfect) return { status: 'hypothetical', negated };
  return { status: (modal && MODALS.get(modal)) || 'occurred', negated };
}
