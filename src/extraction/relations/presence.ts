import { phrasesAfter } from '../clauses/arguments.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { combine } from '../qualifiers/standing.js';
import { buildClaims } from './build-claims.js';
import type { Claim } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

const EXPECTED = new Set(['due', 'expected', 'scheduled']);

/**
 * Visits told as presence: "was in Hanoi on Friday", "is due in Bujumbura on Thursday". Only of persons who serve
 * another state or body than the one where they are.
 */
export function readPresence(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  for (const v of ctx.verbs) {
    const verb = verbAt(ctx.s, v);
    if (verb?.lemma !== 'be' && !(verb?.lemma === 'expect' && verb.passive)) continue;
    let c = v + 1;
    let expected = verb.lemma === 'expect';
    while (
      ctx.s.chunks[c]?.kind === 'adv' ||
      ctx.s.chunks[c]?.kind === 'time' ||
      (ctx.s.chunks[c]?.kind === 'adj' && EXPECTED.has(ctx.s.chunks[c]?.word ?? ''))
    ) {
      expected ||= ctx.s.chunks[c]?.kind === 'adj';
      c++;
    }
    const where = phrasesAfter(ctx.s, c - 1)[0];
    if (where?.word !== 'in' || where.at !== c) continue;
    const { book } = ctx.mentions;
    const hosts = ctx.parties(where.group).filter((p) => book.get(p.entity).kind === 'Country');
    const visiting = ctx.s.chunks
      .slice(where.at, where.at + 6)
      .some(({ noun }) => noun !== null && /^(visit|talks|trip|tour|mission|summit)$/.test(noun.head));
    const guests = ctx.grammaticalSubjects(v).filter((p) => {
      const e = book.get(p.entity);
      if (e.kind === 'Organization')
        return (visiting || expected) && e.country === null && nounAt(ctx.s, p.chunk)?.mention === null;
      // "The Indian minister is in Kathmandu for a visit": nameless, the state itself.
      if (e.kind === 'Country')
        return visiting && nounAt(ctx.s, p.chunk)?.mention === null && !hosts.some((h) => h.entity === p.entity);
      return e.kind === 'Person' && e.serves.length > 0 && !hosts.some((h) => e.serves.includes(h.entity));
    });
    const standing = expected ? combine(ctx.standing(v), { status: 'planned', negated: false }) : ctx.standing(v);
    claims.push(
      ...buildClaims(ctx, {
        type: 'VISITED',
        subjects: guests,
        objects: hosts,
        verb: v,
        trigger: verb.headAt,
        rule: 'presence:VISITED',
        confidence: 0.82,
        standing,
      }),
    );
  }
  return claims;
}
