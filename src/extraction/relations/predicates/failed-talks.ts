import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

const TALKS = /^(talks|negotiations|meeting|discussions|dialogue|summit|round|consultations|conference|contacts)$/;
/** Verbs that say how talks ended only with what stands behind them. */
const ENDING = /^(end|break up|conclude|close|finish|break off|adjourn)$/;
const FAILING =
  /^(collapse|fail|break down|founder|stall|break up|deadlock|breakdown|falter|come unstuck|fall through|flounder)$/;

/** "Talks between A and B collapsed", "broke up without agreement": neither gave the other what it wanted. */
function readFailedTalks(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const { preps, direct } = ctx.arguments(v);
  const inFailure =
    ENDING.test(verb.lemma) &&
    (preps.some(
      ({ word, group }) =>
        (word === 'in' &&
          group.some((c) =>
            /^(failure|deadlock|disagreement|stalemate|impasse|acrimony)$/.test(nounAt(ctx.s, c)?.head ?? ''),
          )) ||
        (word === 'without' &&
          group.some((c) =>
            /^(agreement|result|results|accord|progress|breakthrough|deal|decision)$/.test(
              nounAt(ctx.s, c)?.head ?? '',
            ),
          )),
    ) ||
      without(ctx, v));
  if (!inFailure && !FAILING.test(verb.lemma)) return [];
  const chunk = ctx.subjectChunks(v)[0] ?? -1;
  const talks = nounAt(ctx.s, chunk);
  // "ended four hours of talks"
  const isTalks = (c: number): boolean => {
    const noun = nounAt(ctx.s, c);
    return !!noun && (TALKS.test(noun.head) || noun.ofs.some((of) => TALKS.test(of.head)));
  };
  const about = talks && TALKS.test(talks.head) ? chunk : (direct ?? []).find(isTalks);
  const between =
    ctx.s.chunks[chunk + 1]?.word === 'between' ? ctx.parties(ctx.s.groups[chunk + 2] ?? [chunk + 2]) : [];
  const owners = between.length ? between : talks && TALKS.test(talks.head) ? ctx.owners(chunk) : [];
  const parties = owners.length > 1 ? owners : about !== undefined && about !== chunk ? ctx.subjects(v) : [];
  const [a, b] = parties;
  if (!a || !b || parties.length > 2) return [];
  const pair = (from: Party, to: Party): Claim[] =>
    buildClaims(ctx, {
      type: 'REJECTED',
      subjects: [from],
      objects: [to],
      verb: v,
      trigger: verb.headAt,
      rule: `failed-talks:REJECTED:${verb.lemma}`,
      confidence: 0.5,
    });
  return [...pair(a, b), ...pair(b, a)];
}

/** "ended the talks without narrowing their differences" */
const without = (ctx: SentenceContext, v: number): boolean =>
  ctx.s.chunks
    .slice(v + 1)
    .some(
      ({ kind, word }, k) =>
        kind === 'prep' &&
        word === 'without' &&
        /^(narrow|reach|agree|resolve|bridge|settle|achieve|make|overcome|produce)$/.test(
          verbAt(ctx.s, v + k + 2)?.lemma ?? '',
        ),
    );

export const FAILED_TALKS: VerbReader = {
  of: (lemma) => ENDING.test(lemma) || FAILING.test(lemma),
  read: readFailedTalks,
};
