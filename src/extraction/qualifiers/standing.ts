import type { Status } from '../../ontology/index.js';
import {
  CHANCE_ADJECTIVES,
  CONDITIONALS,
  FACTUAL_VERBS,
  INFINITIVE_NOUNS,
  MODALS,
  NEGATING_ADJECTIVES,
  NEGATING_VERBS,
  OBJECT_CONTROL,
  PLANNING_ADJECTIVES,
  PLANNING_VERBS,
  REPORTING_VERBS,
  WISHING_VERBS,
} from '../../ontology/words/governors.js';
import type { SentenceReading } from '../clauses/sentence-reading.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';

/** Whether it happened, is planned or only possible, and whether the text denies it. */
export interface Standing {
  readonly status: Status;
  readonly negated: boolean;
}

const OCCURRED: Standing = { status: 'occurred', negated: false };
const rank: Record<Status, number> = { occurred: 0, planned: 1, hypothetical: 2 };

/** The less certain of two; two denials make none. */
export const combine = (a: Standing, b: Standing): Standing => ({
  status: rank[a.status] >= rank[b.status] ? a.status : b.status,
  negated: a.negated !== b.negated,
});

const solidLeft = (s: SentenceReading, c: number): number => {
  let k = c - 1;
  while (s.chunks[k]?.kind === 'adv' || s.chunks[k]?.kind === 'time') k--;
  return k;
};

/** How the verb at chunk `v` stands: its own modal and "not", the verbs, nouns and adjectives that govern it, and its conditions. */
export function standingOf(s: SentenceReading, v: number, depth = 0): Standing {
  const verb = verbAt(s, v);
  if (!verb || depth > 6) return OCCURRED;
  let own: Standing = { status: (verb.modal && MODALS.get(verb.modal)) || 'occurred', negated: verb.negated };
  if (verb.modal === 'would' && verb.perfect) own = { ...own, status: 'hypothetical' };
  if (verb.form === 'infinitive') return combine(own, governedInfinitive(s, v, depth));
  if (verb.form === 'ing') return combine(own, governedParticiple(s, v, depth));
  if (verb.form === 'participle') {
    const left = solidLeft(s, v);
    if (s.chunks[left]?.kind === 'verb') return combine(own, standingOf(s, left, depth + 1));
    return own;
  }
  // "Rather than sanction Niger, …"
  const before = s.chunks[solidLeft(s, v)];
  if (before?.kind === 'prep' && before.word === 'without') own = { ...own, negated: true };
  return combine(own, combine(clauseStanding(s, v, own, depth), negativeSubject(s, v)));
}

function governedInfinitive(s: SentenceReading, v: number, depth: number): Standing {
  const left = solidLeft(s, v);
  const before = s.chunks[left];
  if (!before) return OCCURRED;
  if (before.kind === 'verb') return combine(byVerb(verbAt(s, left)?.lemma ?? ''), standingOf(s, left, depth + 1));
  if (before.kind === 'adj') {
    const word = before.word;
    const be = previousVerb(s, left);
    const outer = be >= 0 ? standingOf(s, be, depth + 1) : OCCURRED;
    if (NEGATING_ADJECTIVES.has(word)) return combine({ status: 'occurred', negated: true }, outer);
    if (PLANNING_ADJECTIVES.has(word)) return combine({ status: 'planned', negated: false }, outer);
    if (CHANCE_ADJECTIVES.has(word)) return combine({ status: 'hypothetical', negated: false }, outer);
    return outer;
  }
  if (before.kind === 'and' || before.kind === 'comma') {
    const earlier = previousVerb(s, left);
    return earlier >= 0 ? { ...standingOf(s, earlier, depth + 1), negated: false } : OCCURRED;
  }
  if (before.kind === 'noun') {
    const noun = nounAt(s, left);
    const first = s.groups[left]?.[0] ?? left;
    const at = solidLeft(s, first);
    const governor = s.chunks[at]?.kind === 'verb' ? at : s.chunks[at]?.kind === 'prep' ? solidLeft(s, at) : -1;
    const governing = verbAt(s, governor);
    const outer = governor >= 0 && governing ? standingOf(s, governor, depth + 1) : OCCURRED;
    const byNoun = noun ? INFINITIVE_NOUNS.get(noun.head) : undefined;
    if (byNoun) {
      if (byNoun === 'negated') return combine({ status: 'occurred', negated: true }, outer);
      // "rejected a call to …": the noun alone decides; what was done to it says nothing of the act.
      return {
        status: byNoun,
        negated: governing ? NEGATING_VERBS.has(governing.lemma) && byNoun === 'planned' : false,
      };
    }
    if (governing && OBJECT_CONTROL.has(governing.lemma)) return combine(byVerb(governing.lemma), outer);
    if (governing && (PLANNING_VERBS.has(governing.lemma) || WISHING_VERBS.has(governing.lemma)))
      return combine(byVerb(governing.lemma), outer);
    return outer;
  }
  const main = previousVerb(s, v);
  return main >= 0
    ? combine(
        verbAt(s, main)?.form === 'finite' && before.kind === 'prep' ? OCCURRED : byVerb(verbAt(s, main)?.lemma ?? ''),
        standingOf(s, main, depth + 1),
      )
    : OCCURRED;
}

/** What a governing verb makes of what it governs: a plan, a wish, a denial, or nothing. */
export function byVerb(lemma: string): Standing {
  if (NEGATING_VERBS.has(lemma)) return { status: 'occurred', negated: true };
  if (FACTUAL_VERBS.has(lemma)) return OCCURRED;
  if (WISHING_VERBS.has(lemma)) return { status: 'hypothetical', negated: false };
  if (PLANNING_VERBS.has(lemma)) return { status: 'planned', negated: false };
  return OCCURRED;
}

function governedParticiple(s: SentenceReading, v: number, depth: number): Standing {
  const left = solidLeft(s, v);
  const before = s.chunks[left];
  if (before?.kind === 'verb') return combine(byVerb(verbAt(s, left)?.lemma ?? ''), standingOf(s, left, depth + 1));
  if (before?.kind === 'prep') {
    if (before.word === 'to' && verbAt(s, solidLeft(s, left))?.lemma === 'look')
      return { status: 'hypothetical', negated: false };
    if (before.word === 'without' || before.word === 'from') return { status: 'occurred', negated: true };
    const outer = solidLeft(s, left);
    const governor = verbAt(s, outer);
    if (governor && (before.word === 'on' || before.word === 'against' || before.word === 'about')) {
      // "agreed on opening", "decided against joining"
      if (before.word === 'against') return { status: 'occurred', negated: true };
      return combine(byVerb(governor.lemma), standingOf(s, outer, depth + 1));
    }
    const noun = nounAt(s, outer);
    const byNoun = noun ? INFINITIVE_NOUNS.get(noun.head) : undefined;
    if (before.word === 'of' && byNoun && byNoun !== 'negated') return { status: byNoun, negated: false };
    return OCCURRED;
  }
  if (before?.kind === 'and') {
    const earlier = previousVerb(s, left);
    if (earlier >= 0) return standingOf(s, earlier, depth + 1);
  }
  return OCCURRED;
}

const previousVerb = (s: SentenceReading, from: number): number => {
  for (let c = from - 1; c >= 0; c--) {
    if (s.chunks[c]?.kind === 'verb') return c;
    if (s.chunks[c]?.kind === 'break') return -1;
  }
  return -1;
};

/** "Neither X nor Y recognised", "no country has", "nobody". */
function negativeSubject(s: SentenceReading, v: number): Standing {
  for (let c = v - 1; c >= 0 && c > v - 8; c--) {
    const chunk = s.chunks[c];
    if ((chunk?.kind === 'verb' && chunk.verb?.lemma !== 'do') || chunk?.kind === 'break' || chunk?.kind === 'sub')
      break;
    if (
      chunk?.noun &&
      (chunk.noun.opener === 'neither' ||
        chunk.noun.opener === 'no' ||
        chunk.noun.head === 'none' ||
        chunk.noun.head === 'nobody')
    )
      return { status: 'occurred', negated: true };
    if (chunk?.kind === 'and' && chunk.word === 'nor') return { status: 'occurred', negated: true };
  }
  return OCCURRED;
}

const HOPES = new Set([
  'hope',
  'wish',
  'demand',
  'urge',
  'propose',
  'suggest',
  'recommend',
  'request',
  'insist',
  'ask',
  'prefer',
  'desire',
  'pray',
  'consider',
  'wonder',
  'call_for',
  'require',
]);
const DENIALS = new Set(['deny', 'doubt', 'dispute', 'refute', 'reject', 'dismiss']);
const EXPECTS = new Set(['expect', 'promise', 'pledge', 'vow', 'threaten', 'anticipate', 'predict', 'foresee', 'plan']);
const HOPE_NOUNS = new Set([
  'hope',
  'hopes',
  'wish',
  'desire',
  'expectation',
  'confidence',
  'possibility',
  'chance',
  'demand',
  'fear',
  'fears',
  'prospect',
  'condition',
  'call',
]);

/** What the clause around a finite verb makes of it: "if", "unless", "hopes that", "denied that". */
function clauseStanding(s: SentenceReading, v: number, own: Standing, depth: number): Standing {
  const opener = clauseOpener(s, v);
  const chunk = s.chunks[opener];
  if (chunk?.kind === 'sub') {
    if (CONDITIONALS.has(chunk.word)) return { status: 'hypothetical', negated: false };
    if (chunk.word === 'that') {
      const g = solidLeft(s, opener);
      const noun = nounAt(s, g);
      if (noun && HOPE_NOUNS.has(noun.head) && noun.head !== 'confidence')
        return { status: 'hypothetical', negated: false };
      const verb = verbAt(s, g) ?? verbAt(s, solidLeft(s, g));
      if (verb) return byComplement(verb.lemma, verb.negated, own);
    }
  } else if (chunk?.kind === 'verb' && chunk.verb) {
    const outer = byComplement(chunk.verb.lemma, chunk.verb.negated, own);
    if (outer !== OCCURRED) return outer;
    if (!REPORTING_VERBS.has(chunk.verb.lemma) && depth < 4) return OCCURRED;
  }
  // "will impose sanctions unless …", "would attack if …"
  if (own.status === 'planned') {
    for (let c = v + 1; c < s.chunks.length; c++) {
      const next = s.chunks[c];
      if (next?.kind === 'break') break;
      if (next?.kind === 'sub' && CONDITIONALS.has(next.word) && next.word !== 'whether')
        return { status: 'hypothetical', negated: false };
    }
    for (let c = v - 1; c >= 0; c--)
      if (s.chunks[c]?.kind === 'sub' && CONDITIONALS.has(s.chunks[c]?.word ?? '') && s.chunks[c]?.word !== 'whether')
        return { status: 'hypothetical', negated: false };
  }
  return OCCURRED;
}

function byComplement(lemma: string, negated: boolean, own: Standing): Standing {
  if (HOPES.has(lemma)) return { status: 'hypothetical', negated: false };
  if (EXPECTS.has(lemma) && own.status === 'occurred') return { status: 'planned', negated: false };
  if (DENIALS.has(lemma)) return { status: 'occurred', negated: true };
  if (negated && (lemma === 'think' || lemma === 'believe' || lemma === 'expect'))
    return { status: 'occurred', negated: true };
  return OCCURRED;
}

/**
 * The chunk that opens the clause of finite verb `v`: a subordinator, or the verb that governs it without one
 * ("said France would"); −1 for a main clause.
 */
export function clauseOpener(s: SentenceReading, v: number): number {
  for (let c = v - 1; c >= 0; c--) {
    const chunk = s.chunks[c];
    switch (chunk?.kind) {
      case 'sub':
        return c;
      case 'rel':
        return -1;
      case 'break':
        return -1;
      case 'verb': {
        const verb = chunk.verb;
        if (!verb) return -1;
        // Verbs joined by "and" or a comma share what opens their clause.
        const joined = joinedTo(s, c, v);
        if (joined) {
          if (verb.form !== 'finite') continue;
          return clauseOpener(s, c);
        }
        if (verb.form === 'infinitive' || verb.form === 'participle') continue;
        // "has at all times backed": the auxiliary of the same verb.
        if (
          /^(have|be|do)$/.test(verb.lemma) &&
          s.chunks.slice(c + 1, v).every((x, k) => x.kind !== 'noun' || s.chunks[c + k]?.kind === 'prep')
        )
          continue;
        const next = s.chunks[c + 1];
        // "X expressed thanks, and Y praised Z": another subject behind "and" opens a clause of its own.
        for (let k = c + 1; k < v; k++)
          if (s.chunks[k]?.kind === 'and' && s.chunks[k + 1]?.kind === 'noun' && !s.groups[k + 1]?.some((g) => g < k))
            return -1;
        const direct = next?.kind === 'noun' || next?.kind === 'adv' || next?.kind === 'time' || next?.kind === 'prep';
        return direct && (REPORTING_VERBS.has(verb.lemma) || HOPES.has(verb.lemma) || DENIALS.has(verb.lemma)) ? c : -1;
      }
      default:
        continue;
    }
  }
  return -1;
}

/** Whether "and" or a comma joins verb `c` to verb `v` with no subject of its own between. */
function joinedTo(s: SentenceReading, c: number, v: number): boolean {
  const left = solidLeft(s, v);
  const kind = s.chunks[left]?.kind;
  return (kind === 'and' || kind === 'comma') && left > c;
}
