import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import { type Claim, weighted } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** Verbs by which words are put to somebody. */
const TELLING = /^(tell|urge|order|warn|bid|call on|implore|remind)$/;

/** '"Stop the shelling," the president told Russia': what is told in so many words is asked. */
function readToldOrder(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive || verb.negated || !ordersBefore(ctx, v)) return [];
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: ctx.subjects(v),
    objects: ctx.parties(ctx.arguments(v).direct ?? []),
    verb: v,
    trigger: verb.headAt,
    rule: `told:URGED:${verb.lemma}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

/** Whether the sentence opens with a quoted order: a bare base form with no subject of its own. */
function ordersBefore(ctx: SentenceContext, v: number): boolean {
  const first = ctx.s.chunks.findIndex((c) => c.kind !== 'adv' && c.kind !== 'break');
  const order = verbAt(ctx.s, first);
  if (!order || first >= v || order.form !== 'finite' || order.past || order.modal || order.perfect) return false;
  const { document } = ctx.mentions.reading;
  return (document.quoteOf[order.headAt] ?? -1) >= 0;
}

const DUE = /^(essential|vital|important|crucial|necessary|imperative|incumbent)$/;

/** "It was vital for Belgrade to hand over the general, the minister said": asked of whoever ought to. */
function readDuty(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.form !== 'infinitive' || verb.negated) return [];
  const { chunks, groups } = ctx.s;
  const lead = groups[v - 1]?.[0] ?? v - 1;
  if (chunks[v - 1]?.kind !== 'noun' || !/^(for|to|on)$/.test(chunks[lead - 1]?.word ?? '')) return [];
  const due = chunks[lead - 2];
  const word = due?.verb?.lemma ?? due?.noun?.head ?? due?.word ?? '';
  if (!DUE.test(word) || !ctx.says('it')) return [];
  const be = due?.verb ? lead - 2 : lead - 3;
  const tellers = verbAt(ctx.s, be) ? ctx.tellers(be) : ctx.tellers(v);
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: tellers.slice(0, 1),
    objects: ctx.parties(groups[v - 1] ?? [v - 1]),
    verb: v,
    trigger: verb.headAt,
    rule: `duty:URGED:${word}`,
    confidence: 0.72,
    standing: { status: 'occurred', negated: false },
    teller: null,
  });
}

const ACCORD =
  /^(reach|agree|sign|settle|resolve|negotiate|end|talk|conclude|reconcile|strike|hammer out|seal|overcome|bury|meet|hold)$/;

/** "helped Israel and Hamas reach a truce", "got the two sides to talk": who brings the two together. */
function readHelpedAccord(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct, infinitive } = ctx.arguments(v);
  const accord = verbAt(ctx.s, infinitive ?? -1);
  if (!direct || !accord || !ACCORD.test(accord.lemma)) return [];
  const sides = ctx.parties(direct);
  if (sides.length < 2) return [];
  return buildClaims(ctx, {
    type: 'MEDIATED',
    subjects: ctx.subjects(v),
    objects: sides,
    verb: v,
    trigger: verb.headAt,
    rule: `accord:MEDIATED:${verb.lemma}`,
    confidence: 0.72,
  });
}

/** "vetoed a resolution condemning Israel", "used its veto against sanctions on Syria": a veto shields whom it spares. */
function readShield(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated) return [];
  const args = ctx.arguments(v);
  const acted = (verb.passive ? ctx.subjectChunks(v) : args.direct) ?? [];
  const at = acted.at(-1) ?? -1;
  const text = nounAt(ctx.s, at);
  const vetoes = /^(use|cast)$/.test(verb.lemma);
  if (
    !text ||
    !(vetoes ? /^veto(es)?$/ : /^(resolution|draft|text|motion|statement|sanctions|embargo|vote)$/).test(text.head)
  )
    return [];
  const spared = () => {
    const telling = verbAt(ctx.s, at + 1);
    if (
      telling?.form === 'ing' &&
      /^(condemn|criticise|criticize|denounce|censure|impose|threaten|blame|deplore|accuse|punish|sanction|rebuke)$/.test(
        telling.lemma,
      )
    ) {
      const inside = ctx.arguments(at + 1);
      const on = inside.preps.find((p) => p.word === 'on' || p.word === 'against');
      const put = on ? ctx.partiesOrOwners(on.group) : [];
      return put.length ? put : ctx.partiesOrOwners(inside.direct ?? []);
    }
    // "used its veto against sanctions on Syria"
    const named = args.preps.filter((p) => /^(on|against)$/.test(p.word)).findLast((p) => ctx.parties(p.group).length);
    return named ? ctx.parties(named.group) : [];
  };
  return buildClaims(ctx, {
    type: 'SUPPORTS',
    subjects: ctx.subjects(v),
    objects: spared().map((p) => weighted(p, 0.85)),
    verb: v,
    trigger: verb.headAt,
    rule: `shield:SUPPORTS:${verb.lemma}`,
    confidence: 0.65,
  });
}

export const TOLD_ORDER: VerbReader = { of: (lemma) => TELLING.test(lemma), read: readToldOrder };

export const DUTY: VerbReader = { of: () => true, read: readDuty };

export const HELPED_ACCORD: VerbReader = {
  of: (lemma) => /^(help|get|persuade|encourage|assist|coax|nudge|push|prod|enable)$/.test(lemma),
  read: readHelpedAccord,
};

export const SHIELD: VerbReader = { of: (lemma) => /^(veto|block|use|oppose|cast)$/.test(lemma), read: readShield };
