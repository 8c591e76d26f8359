import { INTRANSITIVE_VERBS, MEANS_NOUNS, SUBJUNCTIVE_VERBS } from '../../ontology/words/clause-verbs.js';
import { OBJECT_CONTROL, REPORTING_VERBS } from '../../ontology/words/governors.js';
import { Form } from '../lexicon/index.js';
import { type Chunk, readOtherwise } from './chunk.js';
import type { ClauseText } from './scan.js';

/** Verbs of letting and forcing, which no finite clause follows: "allowed two men convicted of spying to leave". */
const TAKES_NO_CLAUSE = /^(allow|permit|force|order|enable|compel|oblige|press|persuade|authorise|authorize|invite)$/;
const PLACE_PREPOSITION = /^(in|at|on|near)$/;

/**
 * "the charges made by Bahrain", "a tanker, seized by Gibraltar,", "the envoy sent to Cairo said": a past form behind a
 * noun that does not act but is acted on is a participle.
 */
export function reduceRelatives(text: ClauseText, chunks: Chunk[]): void {
  for (let c = 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    const verb = chunk?.verb;
    if (!chunk || !verb || !canBeParticiple(text, chunk)) continue;
    // "a plan welcomed by Uganda but turned down by Sudan"
    if (chunks[c - 1]?.kind === 'and' && hasAgent(chunks, c) && followsParticiple(chunks, c)) {
      chunks[c] = readOtherwise(chunk, verb, { form: 'participle', passive: true });
      continue;
    }
    // "dismissed the communique as dictated by Washington"
    if (chunks[c - 1]?.word === 'as' && chunks[c - 1]?.kind !== 'noun' && chunks[c + 1]?.word === 'by') {
      chunks[c] = { ...chunk, verb: { ...verb, form: 'participle', passive: true } };
      continue;
    }
    const behind = chunks[c - 1]?.kind === 'comma' ? chunks[c - 2]?.kind : chunks[c - 1]?.kind;
    if (behind !== 'noun' || INTRANSITIVE_VERBS.has(verb.lemma)) continue;
    if (
      opensWithNoun(chunks, c) ||
      isActedOn(chunks, c) ||
      hasAgent(chunks, c) ||
      isFollowedByVerb(chunks, c) ||
      closesObject(chunks, c)
    )
      chunks[c] = readOtherwise(chunk, verb, { form: 'participle', passive: true });
  }
}

function followsParticiple(chunks: readonly Chunk[], c: number): boolean {
  const before = chunks.findLast((chunk, k) => k < c && chunk.verb !== null)?.verb;
  return before?.form === 'participle' && before.passive;
}

/** A bare past form, as "made" and "seized" are and "had made" is not. */
function canBeParticiple({ r, lexicon }: ClauseText, { verb, first, last }: Chunk): boolean {
  if (verb?.form !== 'finite' || verb.passive || verb.modal || verb.perfect || last - first > 2) return false;
  const word = r.tokens.low[verb.headAt] ?? '';
  const known = lexicon.forms.get(word);
  return known ? (known.forms & Form.Participle) !== 0 : word.endsWith('ed');
}

/** "Under the accords signed in Geneva, X is to": the noun of the phrase that opens the sentence, with no object behind. */
function opensWithNoun(chunks: readonly Chunk[], c: number): boolean {
  return (
    c === 2 &&
    chunks[0]?.kind === 'prep' &&
    chunks[1]?.kind === 'noun' &&
    !chunks[1].noun?.mention &&
    /^(prep|time)$/.test(chunks[3]?.kind ?? '') &&
    chunks.slice(4).some(({ verb }) => verb?.form === 'finite')
  );
}

/** Verbs that are done to somebody: ", suspended from the bloc since May," tells what the noun before has undergone. */
const UNDERGONE = new Set(
  'suspend expel ban bar accuse detain arrest jail isolate appoint elect base locate found establish wedge exclude exile oust depose blacklist strand sandwich'.split(
    ' ',
  ),
);

function isActedOn(chunks: readonly Chunk[], c: number): boolean {
  return (
    chunks[c - 1]?.kind === 'comma' &&
    UNDERGONE.has(chunks[c]?.verb?.lemma ?? '') &&
    /^(prep|time)$/.test(chunks[c + 1]?.kind ?? '')
  );
}

/** "seized in the strait on Monday by Gibraltar", but not "spoke by telephone". */
function hasAgent(chunks: readonly Chunk[], c: number): boolean {
  let k = c + 1;
  for (let steps = 0; steps < 4; steps++) {
    if (chunks[k]?.kind === 'time' || chunks[k]?.kind === 'adv') k++;
    else if (
      PLACE_PREPOSITION.test(chunks[k]?.word ?? '') &&
      chunks[k]?.kind === 'prep' &&
      chunks[k + 1]?.kind === 'noun'
    )
      k += 2;
    else break;
  }
  const agent = chunks[k + 1];
  return chunks[k]?.word === 'by' && agent?.kind === 'noun' && !MEANS_NOUNS.has(agent.noun?.head ?? '');
}

/** "The envoy sent to Cairo said": another finite verb follows with no subject of its own. */
function isFollowedByVerb(chunks: readonly Chunk[], c: number): boolean {
  if (chunks[c - 1]?.kind !== 'noun' || chunks[c + 1]?.kind !== 'prep') return false;
  for (let k = c + 1; k < chunks.length; k++) {
    const kind = chunks[k]?.kind;
    if (kind === 'verb')
      return chunks[k]?.verb?.form === 'finite' && chunks[k - 1]?.kind === 'noun' && chunks[k - 2]?.kind === 'prep';
    if (kind !== 'prep' && kind !== 'noun' && kind !== 'time') return false;
  }
  return false;
}

/** "welcomed the changes carried out lately": a past form right behind the object of a verb that governs no clause. */
function closesObject(chunks: readonly Chunk[], c: number): boolean {
  const object = chunks[c - 1];
  const governor = chunks[c - 2]?.verb?.lemma;
  return (
    object?.kind === 'noun' &&
    !object.noun?.mention &&
    governor !== undefined &&
    !REPORTING_VERBS.has(governor) &&
    !SUBJUNCTIVE_VERBS.has(governor) &&
    (!OBJECT_CONTROL.has(governor) || TAKES_NO_CLAUSE.test(governor)) &&
    governor !== 'be'
  );
}
