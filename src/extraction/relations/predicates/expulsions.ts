import { LEAVING_VERBS, SENDING_AWAY_VERBS } from '../../../ontology/words/predicate-words.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { postings } from '../postings.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

/** "declared the envoy persona non grata", "gave the diplomats 48 hours to leave", "was told to leave Saudi Arabia". */
function readExpulsion(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const args = ctx.arguments(v);
  const unwelcome = verb.lemma === 'declare' && (ctx.says('grata') || ctx.says('gratae') || ctx.says('unwelcome'));
  const going = args.infinitive !== null && LEAVING_VERBS.has(verbAt(ctx.s, args.infinitive)?.lemma ?? '');
  const deadline = (args.direct ?? []).some((c) => /^(hours|days|week)$/.test(nounAt(ctx.s, c)?.head ?? ''));
  if (!unwelcome && !(going && (verb.lemma !== 'give' || deadline || args.indirect))) return [];
  const base = {
    type: 'EXPELLED' as const,
    verb: v,
    trigger: verb.headAt,
    rule: `sent-away:EXPELLED:${verb.lemma}`,
    confidence: 0.88,
  };
  if (verb.passive) {
    // "was told to leave Saudi Arabia": with nobody who told, the country that is left did.
    const host = args.infinitive === null ? [] : ctx.parties(ctx.arguments(args.infinitive).direct ?? []);
    const agents = ctx.subjects(v);
    return buildClaims(ctx, { ...base, subjects: agents.length ? agents : host, objects: ctx.grammaticalSubjects(v) });
  }
  const target = args.indirect ?? (deadline ? [] : (args.direct ?? []));
  // "gave the envoy's 48 hours": the object is the deadline, and whoever owns it must go.
  const owners = !args.indirect && deadline && args.direct ? ctx.owners(args.direct[0] ?? v) : [];
  const hosts = ctx.subjects(v);
  const objects = target.length ? ctx.partiesOrOwners(target) : owners;
  return [
    ...buildClaims(ctx, { ...base, subjects: hosts, objects }),
    ...postings(ctx, objects, hosts, verb.headAt, 'sent-away'),
  ];
}

export const EXPULSION: VerbReader = { of: (lemma) => SENDING_AWAY_VERBS.has(lemma), read: readExpulsion };
