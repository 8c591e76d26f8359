import { verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';

/** "at the invitation of X": X invited whoever the clause is about; who met "in Y" so has visited Y. */
export function readInvitations(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach(({ noun }, c) => {
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

/** The verb whose subject was invited: the last before the invitation, else the first finite one behind it. */
function verbAround(ctx: SentenceContext, c: number): number {
  const { chunks } = ctx.s;
  for (let k = c - 1; k >= 0; k--) if (chunks[k]?.verb) return k;
  return chunks.findIndex((chunk, k) => k > c && chunk.verb?.form === 'finite');
}
