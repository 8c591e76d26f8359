import { DEMANDING_MODALS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const SUFFERING = new Set(['face', 'suffer', 'pay', 'risk', 'regret', 'invite', 'incur', 'bear']);
const PUNISHMENTS = new Set(
  'consequences consequence price penalty penalties retaliation sanctions strikes strike action loss isolation war attack attacks response tariffs tariff embargo reprisals punishment measures blow intervention wrath force cuts expulsion boycott destruction annihilation'.split(
    ' ',
  ),
);

/** "Washington said Tehran would face consequences", "Iran must pay a price, Israel said": a threat to the clause's subject by whoever says it. */
function readConsequences(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.lemma === 'meet' && verb.passive && verb.modal) return readAnswered(ctx, v, verb);
  if (verb.passive && /^(will|would|shall)$/.test(verb.modal ?? '') && !verb.negated && HARMED.test(verb.lemma))
    return readHarmed(ctx, v, verb);
  if (!SUFFERING.has(verb.lemma) || verb.passive || verb.negated || verb.perfect) return [];
  // "must face sanctions" asks others to act, and threatens nothing.
  if ((verb.past && !verb.modal) || DEMANDING_MODALS.has(verb.modal ?? '')) return [];
  const { direct } = ctx.arguments(v);
  if (
    !direct?.some((c) => tellsOfPunishment(ctx, c)) &&
    !(/^(regret|pay|suffer)$/.test(verb.lemma) && verb.modal && !direct)
  )
    return [];
  const tellers = ctx.tellers(v);
  return buildClaims(ctx, {
    type: 'THREATENED',
    subjects: tellers.slice(0, 1),
    objects: ctx.grammaticalSubjects(v),
    verb: v,
    trigger: verb.headAt,
    rule: `consequences:THREATENED:${verb.lemma}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
    teller: tellers[0]?.entity ?? null,
  });
}

function tellsOfPunishment(ctx: SentenceContext, c: number): boolean {
  const noun = nounAt(ctx.s, c);
  return (
    noun !== null && !noun.mention && (PUNISHMENTS.has(noun.head) || noun.ofs.some((of) => PUNISHMENTS.has(of.head)))
  );
}

/** "said that any attack would be met with force": a threat to whoever might do it. */
function readAnswered(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const force = ctx
    .arguments(v)
    .preps.find((p) => /^(with|by)$/.test(p.word) && p.group.some((c) => tellsOfPunishment(ctx, c)));
  const deed = ctx.subjectChunks(v)[0] ?? -1;
  if (!force || deed < 0) return [];
  const teller = ctx.tellers(v)[0];
  if (!teller) return [];
  const own = ctx.refs.standsFor(teller.entity);
  const rival = ctx.refs.salience.otherThan(own);
  const owned = ctx.owners(deed).filter((p) => p.entity !== own);
  return buildClaims(ctx, {
    type: 'THREATENED',
    subjects: [teller],
    objects: owned.length || rival === null ? owned : [{ entity: rival, chunk: deed, certainty: 0.85 }],
    verb: v,
    trigger: verb.headAt,
    rule: 'consequences:THREATENED:met-with',
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

const HARMED =
  /^(bomb|attack|strike|hit|destroy|kill|punish|crush|annihilate|turn|wipe out|isolate|sink|target|execute|behead|shoot|shoot down|invade|defeat|bury|burn|blow up|shell|avenge)$/;

/** "said the Serbs would be bombed": a threat to them by whoever says it. */
function readHarmed(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const teller = ctx.tellers(v)[0];
  if (!teller || ctx.arguments(v).preps.some(({ word }) => word === 'by')) return [];
  const own = ctx.refs.standsFor(teller.entity);
  return buildClaims(ctx, {
    type: 'THREATENED',
    subjects: [teller],
    objects: ctx.grammaticalSubjects(v).filter((p) => ctx.refs.standsFor(p.entity) !== own),
    verb: v,
    trigger: verb.headAt,
    rule: `consequences:THREATENED:${verb.lemma}`,
    confidence: 0.65,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

export const CONSEQUENCES: VerbReader = {
  of: (lemma) => lemma === 'meet' || SUFFERING.has(lemma) || HARMED.test(lemma),
  read: readConsequences,
};
