import type { VerbFrame } from '../../ontology/words/frame.js';
import { LEAVING_VERBS } from '../../ontology/words/predicate-words.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { comesForOtherReasons } from './arrivals.js';
import { namesPerson } from './frame-noun.js';
import type { SentenceContext } from './sentence-context.js';

/** Words that make an aircraft or a ship one that helps. */
const PEACEFUL = new Set(
  'fire fighting firefighting rescue relief medical hospital cargo transport humanitarian ambulance supply passenger civilian'.split(
    ' ',
  ),
);

/** What is fought over with arms. */
const LAND =
  /^(border|frontier|territory|valley|islands?|islet|villages?|strip|region|province|peninsula|land|waters|oilfields?)$/;

const ASSURE = new Set(['assure', 'reassure']);

/** Whether what stands beside verb `v` makes something else of it than its frame says: "gave them 48 hours to leave" asks nothing. */
export function saysSomethingElse(
  ctx: SentenceContext,
  v: number,
  frame: VerbFrame,
  acted: readonly number[],
): boolean {
  const verb = verbAt(ctx.s, v);
  const args = ctx.arguments(v);
  if (!verb) return true;
  // "gave the diplomats 48 hours to leave" is an expulsion, read elsewhere.
  if (
    frame.type === 'URGED' &&
    verb.lemma === 'give' &&
    LEAVING_VERBS.has(verbAt(ctx.s, args.infinitive ?? -1)?.lemma ?? '')
  )
    return true;
  // "deployed a force in support of the mission"
  if (
    frame.type === 'MOBILIZED_AGAINST' &&
    args.preps.some(
      (p) =>
        p.word === 'in' && p.group.some((c) => /^(support|defence|defense|aid)$/.test(nounAt(ctx.s, c)?.head ?? '')),
    )
  )
    return true;
  // "sent troops across the border to help the rebels"
  const aim = args.infinitive ?? -1;
  if (
    frame.type === 'MOBILIZED_AGAINST' &&
    /^(help|assist|support|aid|rescue)$/.test(verbAt(ctx.s, aim)?.lemma ?? '') &&
    ctx.partiesOrOwners(ctx.arguments(aim).direct ?? []).length
  )
    return true;
  // "sent two fire-fighting aircraft": no threat.
  if (frame.type === 'MOBILIZED_AGAINST' && acted.some((c) => nounAt(ctx.s, c)?.words.some((w) => PEACEFUL.has(w))))
    return true;
  // "sees X as an ally" is no meeting, nor is "saw X win".
  if (
    frame.type === 'MET' &&
    verb.lemma === 'see' &&
    (verb.passive ||
      acted.length === 0 ||
      args.preps.some((p) => p.word === 'as') ||
      args.clause ||
      verbAt(ctx.s, args.end)?.form === 'finite')
  )
    return true;
  // "boarded their flights"
  if (
    frame.type === 'COERCED' &&
    verb.lemma === 'board' &&
    acted.some((c) => /^(flights?|planes?|trains?|bus|buses|aircraft)$/.test(nounAt(ctx.s, c)?.head ?? ''))
  )
    return true;
  // "helped Israel and Hamas reach a truce" mediates.
  if (
    frame.type === 'AIDED' &&
    verb.lemma === 'help' &&
    /^(reach|agree|sign|settle|negotiate|reconcile|conclude|resolve)$/.test(
      verbAt(ctx.s, args.infinitive ?? -1)?.lemma ?? '',
    ) &&
    acted.length > 1
  )
    return true;
  // "came round to Kenya's proposal" goes nowhere.
  if (frame.type === 'VISITED' && verb.lemma === 'come' && /^a?round$/.test(ctx.s.chunks[v + 1]?.word ?? ''))
    return true;
  // "sent its envoy, X, to Y" is no aid.
  if (frame.type === 'AIDED' && frame.except && namesPerson(ctx, acted)) return true;
  // "assured her that …" only tells; "assured her of support" supports.
  if (ASSURE.has(verb.lemma) && (args.clause || ctx.s.chunks[args.end]?.word === 'that')) return true;
  // "welcomed the president at the airport" is a meeting; "welcomed his decision" is praise.
  if (frame.type === 'PRAISED' && verb.lemma === 'welcome' && namesPerson(ctx, acted)) return true;
  // "would welcome a visit": one that has yet to be made.
  if (frame.type === 'PRAISED' && verb.lemma === 'welcome' && verb.modal === 'would') return true;
  // Those who flee or come for work make no visits.
  if (frame.type === 'VISITED' && comesForOtherReasons(ctx, v)) return true;
  // States and ministers who clash "over tariffs" come to no blows.
  if (
    frame.type === 'ATTACKED' &&
    /^(clash|battle|fight)$/.test(verb.lemma) &&
    args.preps.some(
      (p) => /^(over|about)$/.test(p.word) && !p.group.some((c) => LAND.test(nounAt(ctx.s, c)?.head ?? '')),
    ) &&
    !ctx.says('troops') &&
    !ctx.says('forces') &&
    !ctx.says('soldiers')
  )
    return true;
  return false;
}
