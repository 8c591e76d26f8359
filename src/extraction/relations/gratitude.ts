import { AID_DEEDS, AID_NOUNS, SUPPORT_DEEDS, SUPPORT_NOUNS } from '../../ontology/words/gratitude.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import { type Claim, type Party, standingIn } from './claim.js';
import { asState } from './postings.js';
import type { SentenceContext } from './sentence-context.js';

/**
 * What thanks say of the one who is thanked: "thanked Peru for sending rescue teams" tells that Peru has helped the state or body
 * for which the thanks are given. `found`: what other rules have read in the sentence, which name the one helped themselves.
 */
export function readGratitude(ctx: SentenceContext, found: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  ctx.verbs.forEach((v) => {
    const verb = verbAt(ctx.s, v);
    if (!verb || verb.negated) return;
    const args = ctx.arguments(v);
    const thanks = (args.direct ?? []).some((c) =>
      /^(gratitude|thanks|appreciation)$/.test(nounAt(ctx.s, c)?.head ?? ''),
    );
    // "thanks for its support to Serbia": the "to" is the support's.
    const first = args.preps.find((p) => p.word === 'to' || p.word === 'for');
    const to = first?.word === 'to' ? first : undefined;
    const named = verb.lemma === 'thank' ? ctx.parties(args.direct ?? []) : thanks && to ? ctx.parties(to.group) : [];
    const by = ctx.subjects(v);
    if (!by.length || !(named.length || thanks)) return;
    const deeds = deedsAfter(ctx, v);
    // "gratitude for the donation and for Hungary's support": thanked is whose the deeds are.
    const own = by.flatMap((p) => [p.entity, ...ctx.mentions.book.get(p.entity).serves]);
    const owners = named.length ? [] : deeds.flatMap((d) => ctx.owners(d.chunk)).filter((p) => !own.includes(p.entity));
    const thanked = named.length ? named : owners.slice(0, 1);
    if (!thanked.length) return;
    for (const deed of deeds) {
      const beneficiaries = by.flatMap((p) => beneficiary(ctx, p));
      const doers = thanked.flatMap((p) =>
        asState(ctx, p)
          .concat(isBody(ctx, p) ? [p] : [])
          .slice(0, 1),
      );
      if (found.some((c) => c.type === deed.type && doers.some((d) => d.entity === c.subject))) continue;
      claims.push(
        ...buildClaims(ctx, {
          type: deed.type,
          subjects: doers,
          objects: beneficiaries.filter((b) => !doers.some((d) => d.entity === b.entity)),
          verb: v,
          trigger: deed.trigger,
          rule: `gratitude:${deed.type}:${deed.word}`,
          confidence: 0.78,
          standing: { status: 'occurred', negated: false },
        }),
      );
    }
  });
  return claims;
}

/** Deeds by which one gives way: "thanked Delhi for reopening the border". */
const CONCESSIONS = new Set(['reopen', 'lift', 'free', 'ease', 'repatriate']);

interface Deed {
  readonly type: 'AIDED' | 'SUPPORTS' | 'CONCEDED_TO';
  readonly trigger: number;
  readonly word: string;
  readonly chunk: number;
}

/** What the thanks are for: a noun or an -ing verb behind "for". */
function deedsAfter(ctx: SentenceContext, v: number): readonly Deed[] {
  const { chunks } = ctx.s;
  const deeds: Deed[] = [];
  for (let c = v + 1; c < chunks.length; c++) {
    const chunk = chunks[c];
    if (!chunk || chunk.kind === 'break' || chunk.kind === 'sub' || chunk.verb?.form === 'finite') break;
    if (chunk.word !== 'for') continue;
    const noun = nounAt(ctx.s, c + 1);
    if (noun) {
      // "for its support for Chad": whoever is named is helped, and the noun's own rule tells.
      if (noun.mention || (!noun.owners.length && noun.ofs.some((of) => of.mention))) continue;
      const type = SUPPORT_NOUNS.has(noun.head) ? 'SUPPORTS' : AID_NOUNS.has(noun.head) ? 'AIDED' : null;
      if (type) deeds.push({ type, trigger: noun.headAt, word: noun.head, chunk: c + 1 });
      continue;
    }
    const verb = verbAt(ctx.s, c + 1);
    if (!verb || verb.negated) break;
    const type = SUPPORT_DEEDS.has(verb.lemma)
      ? 'SUPPORTS'
      : AID_DEEDS.has(verb.lemma)
        ? 'AIDED'
        : CONCESSIONS.has(verb.lemma)
          ? 'CONCEDED_TO'
          : null;
    if (type) deeds.push({ type, trigger: verb.headAt, word: verb.lemma, chunk: c + 1 });
    break;
  }
  return deeds;
}

const isBody = (ctx: SentenceContext, { entity }: Party): boolean =>
  ctx.mentions.book.get(entity).kind === 'Organization';

/** For whom somebody gives thanks: the state or body served. */
function beneficiary(ctx: SentenceContext, party: Party): readonly Party[] {
  const e = ctx.mentions.book.get(party.entity);
  const served = e.serves[0];
  if (e.kind === 'Person') return served === undefined ? [] : [standingIn(party, served)];
  return [party];
}
