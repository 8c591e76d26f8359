import { phrasesAfter } from '../clauses/arguments.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { asServed } from './postings.js';
import type { SentenceContext } from './sentence-context.js';

const HANDING = new Set(['present', 'hand', 'hand over', 'submit', 'deliver']);
const TAKING = new Set(['receive', 'accept']);

/**
 * Letters of credence: "presented his credentials to President X", "received the credentials of ambassadors A and B".
 * The envoy is accredited to the state of whoever receives them, and has met that person.
 */
export function readCredentials(ctx: SentenceContext): Claim[] {
  const claims: Claim[] = [];
  for (const v of ctx.verbs) {
    const verb = verbAt(ctx.s, v);
    if (!verb || (!HANDING.has(verb.lemma) && !TAKING.has(verb.lemma))) continue;
    const args = ctx.arguments(v);
    const papers = (args.direct ?? []).find((c) => isCredentials(ctx, c));
    if (papers === undefined) continue;
    const to = args.preps.find((p) => p.word === 'to');
    const handing = HANDING.has(verb.lemma);
    const envoys = handing ? ctx.subjects(v) : [...ctx.owners(papers), ...named(ctx, papers)];
    const hosts = handing ? (to ? ctx.partiesOrOwners(to.group) : []) : ctx.subjects(v);
    const base = { verb: v, trigger: verb.headAt, confidence: 0.9, standing: ctx.standing(v) };
    const persons = envoys.filter((p) => ctx.mentions.book.get(p.entity).kind === 'Person');
    claims.push(
      ...buildClaims(ctx, {
        ...base,
        type: 'ACCREDITED_TO',
        subjects: persons,
        objects: hosts.flatMap((p) => asServed(ctx, p)),
        rule: `credentials:ACCREDITED_TO:${verb.lemma}`,
      }),
    );
    claims.push(
      ...buildClaims(ctx, {
        ...base,
        type: 'MET',
        subjects: persons,
        objects: hosts.filter((p) => ctx.mentions.book.get(p.entity).kind === 'Person'),
        rule: `credentials:MET:${verb.lemma}`,
      }),
    );
  }
  return claims;
}

/** Whether noun chunk `c` is letters of credence. */
export function isCredentials(ctx: SentenceContext, c: number): boolean {
  const noun = nounAt(ctx.s, c);
  return (
    noun !== null &&
    (noun.head === 'credentials' ||
      (noun.head === 'letters' && /^cred/.test(noun.ofs[0]?.head ?? '')) ||
      noun.ofs.some(
        (of) => of.head === 'credentials' || (of.head === 'letters' && /^cred/.test(of.ofs[0]?.head ?? '')),
      ))
  );
}

/** Persons named behind "from" and "of", and joined to them. */
function named(ctx: SentenceContext, papers: number): readonly Party[] {
  const behind = phrasesAfter(ctx.s, papers).filter((p) => p.word === 'from' || p.word === 'of');
  const joined = ctx.s.groups[papers]?.filter((c) => c !== papers) ?? [];
  return [...behind.flatMap((p) => ctx.parties(p.group)), ...ctx.parties(joined)];
}
