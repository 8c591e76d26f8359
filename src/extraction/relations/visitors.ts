import { SPEECH_ACTS } from '../../ontology/words/governors.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import { type Claim, type Party, standingIn } from './claim.js';
import { isEnvoy } from './postings.js';
import type { SentenceContext } from './sentence-context.js';

const TOLD = /^(tell|assure|inform|brief|urge|ask|thank|receive|meet|host|welcome|greet)$/;

/**
 * "told visiting Oil Minister X that …": whoever is called visiting visits the state of the one who acts on him, and
 * what is said to a visitor is said face to face.
 */
export function readVisitors(ctx: SentenceContext): Claim[] {
  const { low } = ctx.mentions.reading.tokens;
  const { book } = ctx.mentions;
  return ctx.verbs.flatMap((v) => {
    const verb = verbAt(ctx.s, v);
    if (verb && /^(welcome|receive|greet|host|usher)$/.test(verb.lemma)) {
      const arrivals = welcomed(ctx, v);
      if (arrivals.length) return arrivals;
    }
    if (!verb || verb.passive || !(TOLD.test(verb.lemma) || SPEECH_ACTS.has(verb.lemma))) return [];
    const args = ctx.arguments(v);
    const guests: Party[] = [];
    for (const c of [...(args.direct ?? []), ...(args.indirect ?? [])]) {
      const mention = nounAt(ctx.s, c)?.mention;
      if (!mention || book.get(mention.entity).kind !== 'Person') continue;
      const from = Math.max(ctx.s.chunks[c]?.first ?? 0, mention.first - 1);
      if (low.slice(from, mention.nameFirst).includes('visiting'))
        guests.push({ entity: mention.entity, chunk: c, certainty: 1 });
    }
    const hosts = ctx.subjects(v);
    if (!guests.length || !hosts.length) return [];
    const base = { verb: v, trigger: verb.headAt, rule: 'visitor:VISITED', confidence: 0.8 } as const;
    const states = hosts.flatMap((h) => {
      const state = ctx.refs.standsFor(h.entity);
      return book.get(state).kind === 'Country' ? [standingIn(h, state)] : [];
    });
    const abroad = guests.filter((g) => !states.some((s) => book.get(g.entity).serves.includes(s.entity)));
    const standing = { status: 'occurred', negated: false } as const;
    return [
      ...buildClaims(ctx, { ...base, type: 'VISITED', subjects: abroad, objects: states, standing }),
      ...(verb.lemma === 'tell' || verb.lemma === 'assure' || verb.lemma === 'inform'
        ? buildClaims(ctx, { ...base, type: 'MET', subjects: hosts, objects: guests, rule: 'visitor:MET', standing })
        : []),
    ];
  });
}

/** "welcomed her counterpart to Bratislava": whoever is welcomed somewhere has come there. */
function welcomed(ctx: SentenceContext, v: number): Claim[] {
  const { book } = ctx.mentions;
  const verb = verbAt(ctx.s, v);
  const args = ctx.arguments(v);
  const to = args.preps.find((p) => p.word === 'to' || (p.word === 'in' && verb?.passive));
  const where = to ? ctx.parties(to.group).filter((p) => book.get(p.entity).kind === 'Country') : [];
  const guests = verb?.passive ? ctx.grammaticalSubjects(v) : ctx.parties(args.direct ?? []);
  return buildClaims(ctx, {
    type: 'VISITED',
    subjects: guests.filter(
      (g) =>
        book.get(g.entity).kind === 'Person' &&
        !isEnvoy(ctx, g) &&
        book.get(g.entity).serves.length > 0 &&
        !where.some((w) => book.get(g.entity).serves.includes(w.entity)),
    ),
    objects: where,
    verb: v,
    trigger: verb?.headAt ?? 0,
    rule: 'welcomed:VISITED',
    confidence: 0.75,
  });
}
