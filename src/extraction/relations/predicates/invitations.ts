import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { asState } from '../postings.js';
import type { SentenceContext } from '../sentence-context.js';

/** "at the invitation of X": X invited whoever the clause is about; who met "in Y" so has visited Y. */
export function readInvitations(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach(({ noun }, c) => {
    if (/^(request|behest|urging|insistence)$/.test(noun?.head ?? ''))
      claims.push(...requestAt(ctx, c, noun?.headAt ?? 0));
    if (noun?.head === 'invitation') claims.push(...invitationAt(ctx, c, noun.headAt));
  });
  return claims;
}

function invitationAt(ctx: SentenceContext, c: number, trigger: number): Claim[] {
  const before = ctx.s.chunks[c - 1];
  if (before?.kind !== 'prep' || !/^(at|on|upon|by|following)$/.test(before.word)) return [];
  const hosts = ctx.owners(c);
  const verb = hosts.length ? verbAround(ctx, c) : -1;
  if (verb < 0) return [];
  const guests = ctx.grammaticalSubjects(verb).filter((g) => !hosts.some((h) => h.entity === g.entity));
  const invited = buildClaims(ctx, {
    type: 'INVITED',
    subjects: hosts,
    objects: guests,
    verb: -1,
    trigger,
    rule: 'noun:INVITED:at-invitation',
    confidence: 0.85,
  });
  // "is leading a delegation on a visit at the invitation of the Chinese government": the visit is to whoever invites.
  const journey = nounAt(ctx.s, c - 2);
  if (journey && /^(visit|trip|tour|mission|stay)$/.test(journey.head))
    return [
      ...invited,
      ...buildClaims(ctx, {
        type: 'VISITED',
        subjects: guests,
        objects: hosts.flatMap((h) => asState(ctx, h)),
        verb,
        trigger,
        rule: 'noun:VISITED:at-invitation',
        confidence: 0.8,
      }),
    ];
  const place = ctx.arguments(verb).preps.find((p) => p.word === 'in');
  if (!place || verbAt(ctx.s, verb)?.lemma !== 'meet') return invited;
  const visited = buildClaims(ctx, {
    type: 'VISITED',
    subjects: guests,
    objects: ctx.parties(place.group),
    verb,
    trigger,
    rule: 'noun:VISITED:at-invitation',
    confidence: 0.8,
  });
  return [...invited, ...visited];
}

/** "postponed the move at the request of the United Nations": who asked whoever the clause is about. */
function requestAt(ctx: SentenceContext, c: number, trigger: number): Claim[] {
  if (ctx.s.chunks[c - 1]?.word !== 'at') return [];
  const askers = ctx.owners(c);
  const before = ctx.s.chunks.findLastIndex((chunk, k) => k < c && chunk.verb?.form === 'finite');
  const behind = ctx.s.chunks.findIndex((chunk, k) => k > c && chunk.verb?.form === 'finite');
  const opens = ctx.s.chunks[c - 2]?.kind === 'comma' || ctx.s.chunks[c - 2]?.kind === 'sub' || c === 1;
  const verb = opens && behind >= 0 ? behind : before;
  if (!askers.length || verb < 0) return [];
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: askers,
    objects: ctx.subjects(verb).filter((p) => !askers.some((a) => a.entity === p.entity)),
    verb: -1,
    trigger,
    rule: 'noun:URGED:at-request',
    confidence: 0.8,
  });
}

/** The verb whose subject was invited: the last before the invitation, else the first finite one behind it. */
function verbAround(ctx: SentenceContext, c: number): number {
  const { chunks } = ctx.s;
  for (let k = c - 1; k >= 0; k--) if (chunks[k]?.verb) return k;
  return chunks.findIndex((chunk, k) => k > c && chunk.verb?.form === 'finite');
}
