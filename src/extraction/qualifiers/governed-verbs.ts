import {
  CHANCE_ADJECTIVES,
  INFINITIVE_NOUNS,
  NEGATING_ADJECTIVES,
  NEGATING_VERBS,
  OBJECT_CONTROL,
  PLANNING_ADJECTIVES,
  PLANNING_VERBS,
  WISHING_VERBS,
} from '../../ontology/words/governors.js';
import { solidBefore, verbBefore } from '../clauses/neighbours.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import { byVerb, combine, DENIED, OCCURRED, PLANNED, POSSIBLE, type Standing } from './standing-values.js';

/** How the verb at a chunk stands itself. */
export type StandingAt = (verb: number) => Standing;

const lemmaAt = (s: SentenceReading, v: number): string => verbAt(s, v)?.lemma ?? '';

/** What is done by saying so. */
const PERFORMED = new Set(
  'thank congratulate commend praise express welcome reiterate reaffirm stress emphasise emphasize underline condemn pay applaud salute apologise apologize'.split(
    ' ',
  ),
);

const PLEADING = /^(persuade|convince|pressure|talk|press|coax|cajole)$/;

/** What governs the infinitive at chunk `v` makes of it: "refused to", "is ready to", "a plan to", "urged Fiji to". */
export function governedInfinitive(s: SentenceReading, v: number, standingAt: StandingAt): Standing {
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  switch (before?.kind) {
    case undefined:
      return OCCURRED;
    case 'verb':
      // "I would like to thank": who says so has thanked.
      if (/^(like|wish|want)$/.test(lemmaAt(s, left)) && PERFORMED.has(lemmaAt(s, v))) return OCCURRED;
      // "failed to persuade": who tried has asked.
      if (PLEADING.test(lemmaAt(s, v)) && /^(try|attempt|fail|seek)$/.test(lemmaAt(s, left))) return standingAt(left);
      return combine(byVerb(lemmaAt(s, left)), standingAt(left));
    case 'adj': {
      const be = verbBefore(s, left);
      return combine(byAdjective(before.word), be >= 0 ? standingAt(be) : OCCURRED);
    }
    case 'and':
    case 'comma': {
      const earlier = verbBefore(s, left);
      return earlier >= 0 ? { ...standingAt(earlier), negated: false } : OCCURRED;
    }
    case 'noun':
      return governedByNoun(s, left, standingAt);
    default: {
      const main = verbBefore(s, v);
      if (main < 0) return OCCURRED;
      const apart = verbAt(s, main)?.form === 'finite' && before?.kind === 'prep';
      return combine(apart ? OCCURRED : byVerb(lemmaAt(s, main)), standingAt(main));
    }
  }
}

/** "is unable to", "is set to", "is likely to". */
function byAdjective(word: string): Standing {
  if (NEGATING_ADJECTIVES.has(word)) return DENIED;
  if (PLANNING_ADJECTIVES.has(word)) return PLANNED;
  return CHANCE_ADJECTIVES.has(word) ? POSSIBLE : OCCURRED;
}

/** "made an offer to", "urged Fiji to": the noun at chunk `left` decides, or the verb of which it is the object. */
function governedByNoun(s: SentenceReading, left: number, standingAt: StandingAt): Standing {
  const at = solidBefore(s, s.groups[left]?.[0] ?? left);
  const governor = s.chunks[at]?.kind === 'verb' ? at : s.chunks[at]?.kind === 'prep' ? solidBefore(s, at) : -1;
  const governing = verbAt(s, governor)?.lemma;
  const outer = governing === undefined ? OCCURRED : standingAt(governor);
  const noun = nounAt(s, left);
  const byNoun = INFINITIVE_NOUNS.get(noun?.head ?? '');
  // "accepted an invitation to visit" makes a plan of it; "has no plans to" denies it.
  if (governing === 'accept' && /^(invitation|offer|request)$/.test(noun?.head ?? '')) return combine(PLANNED, outer);
  if (byNoun && noun?.opener === 'no') return { status: byNoun === 'negated' ? 'occurred' : byNoun, negated: true };
  if (byNoun === 'negated') return combine(DENIED, outer);
  // "rejected a call to …": the noun alone decides; what was done to it says nothing of the act.
  if (byNoun)
    return {
      status: byNoun,
      negated: governing !== undefined && NEGATING_VERBS.has(governing) && byNoun === 'planned',
    };
  const governs =
    governing !== undefined &&
    (OBJECT_CONTROL.has(governing) || PLANNING_VERBS.has(governing) || WISHING_VERBS.has(governing));
  return governs ? combine(byVerb(governing), outer) : outer;
}

/** What governs the -ing form at chunk `v` makes of it: "avoided meeting", "without meeting", "decided against joining". */
export function governedParticiple(s: SentenceReading, v: number, standingAt: StandingAt): Standing {
  const left = solidBefore(s, v);
  const before = s.chunks[left];
  if (before?.kind === 'verb') return combine(byVerb(lemmaAt(s, left)), standingAt(left));
  if (before?.kind === 'prep') return behindPreposition(s, left, before.word, standingAt);
  const earlier = before?.kind === 'and' ? verbBefore(s, left) : -1;
  return earlier >= 0 ? standingAt(earlier) : OCCURRED;
}

function behindPreposition(s: SentenceReading, prep: number, word: string, standingAt: StandingAt): Standing {
  const outer = solidBefore(s, prep);
  const governor = verbAt(s, outer);
  // "looks forward to welcoming"
  if (word === 'to' && governor?.lemma === 'look') return POSSIBLE;
  if (word === 'without' || word === 'from') return DENIED;
  if (governor && word === 'against') return DENIED;
  // "agreed on opening"
  if (governor && (word === 'on' || word === 'about')) return combine(byVerb(governor.lemma), standingAt(outer));
  // "hackers capable of launching attacks"
  if (word === 'of' && s.chunks[outer]?.word === 'capable') return POSSIBLE;
  const byNoun = word === 'of' ? INFINITIVE_NOUNS.get(nounAt(s, outer)?.head ?? '') : undefined;
  return byNoun && byNoun !== 'negated' ? { status: byNoun, negated: false } : OCCURRED;
}
