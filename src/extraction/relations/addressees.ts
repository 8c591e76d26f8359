import type { RelationType } from '../../ontology/index.js';
import { phrasesAfter } from '../clauses/arguments.js';
import { verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';
import type { OpenAct } from './verbal.js';

/** What one writes or says to somebody, and with whom one sits together. */
const WRITTEN =
  /^(letter|letters|message|messages|telegram|telegrams|cable|note|notes|memorandum|missive|email|e-mail|reply|statement|tweet|post|greeting)$/;
const SPOKEN = /^(call|calls|conversation|phone-call|videoconference)$/;
const MEETING = /^(meeting|meetings|talks|audience|discussions|conversation)$/;
/** Acts of speech whose addressee need not be named again. */
const ADDRESSED: ReadonlySet<RelationType> = new Set([
  'PRAISED',
  'URGED',
  'PROTESTED_TO',
  'ACCUSED',
  'INVITED',
  'THREATENED',
  'SUPPORTS',
  'CONCEDED_TO',
  'REJECTED',
]);

/**
 * "In a letter to the Russian president, Estonia's president expressed condolences": whoever the phrase that opens the clause is addressed
 * to is written to, and is the other side of an act of speech that names nobody. `open`: acts with no other side; `found`: what is read.
 */
export function readAddressees(ctx: SentenceContext, open: readonly OpenAct[], found: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  ctx.s.chunks.forEach((chunk, c) => {
    const head = chunk.noun?.head ?? '';
    if (!/^(in|during|at|by|through)$/.test(ctx.s.chunks[c - 1]?.word ?? '')) return;
    if (!WRITTEN.test(head) && !SPOKEN.test(head) && !MEETING.test(head)) return;
    const to = phrasesAfter(ctx.s, c).find((p) => /^(to|with)$/.test(p.word));
    const other = to ? ctx.partiesOrOwners(to.group) : [];
    if (!to || !other.length) return;
    const last = to.group.at(-1) ?? c;
    const v = governed(ctx, c, last);
    if (v < 0) return;
    const from = ctx.subjects(v).filter((p) => !other.some((o) => o.entity === p.entity));
    if (!from.length) return;
    if (WRITTEN.test(head) && to.word === 'to' && !/^(statement|tweet|post|note|notes)$/.test(head))
      claims.push(...contact(ctx, v, chunk.noun?.headAt ?? 0, head, from, other, found));
    for (const act of open) {
      if (act.verb < v || !ADDRESSED.has(act.type) || act.subjects[0]?.entity !== from[0]?.entity) continue;
      if (found.some((f) => f.triggerSpan?.start === ctx.tokenSpan(act.trigger).start)) continue;
      // "condemned the attack": what was done by others.
      if (act.type === 'ACCUSED' && !act.frame.nouns) continue;
      claims.push(...buildClaims(ctx, { ...act, objects: other, rule: `addressed:${act.rule}`, confidence: 0.68 }));
    }
  });
  return claims;
}

/** The verb of the clause that the phrase with noun `c` opens or closes; −1 for none. */
function governed(ctx: SentenceContext, c: number, last: number): number {
  const { chunks } = ctx.s;
  const opens = c <= 1 || chunks[c - 2]?.kind === 'comma' || chunks[c - 2]?.kind === 'break';
  let end = last + 1;
  while (/^(prep|noun|time|adv)$/.test(chunks[end]?.kind ?? '')) end++;
  if (opens && chunks[end]?.kind === 'comma') {
    for (let k = end + 1; k < chunks.length; k++) if (verbAt(ctx.s, k)?.form === 'finite') return k;
    return -1;
  }
  for (let k = c - 2; k >= 0; k--) if (verbAt(ctx.s, k)?.form === 'finite') return k;
  return -1;
}

function contact(
  ctx: SentenceContext,
  v: number,
  trigger: number,
  head: string,
  subjects: readonly Party[],
  objects: readonly Party[],
  found: readonly Claim[],
): Claim[] {
  if (found.some((f) => f.type === 'SPOKE_WITH')) return [];
  return buildClaims(ctx, {
    type: 'SPOKE_WITH',
    subjects,
    objects,
    verb: v,
    trigger,
    rule: `addressed:SPOKE_WITH:${head}`,
    confidence: 0.55,
    standing: { status: 'occurred', negated: false },
  });
}
