import type { RelationType } from '../../../ontology/index.js';
import { STATE_ROLES } from '../../../ontology/words/roles.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt, verbAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import { firstOther } from '../first-other.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

interface Stance {
  readonly type: RelationType;
  readonly prep: RegExp;
}

/** What stands behind "be" and tells how one is disposed to another: "is in favour of X's entry", "is at odds with X". */
const IN: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...['favour', 'favor', 'support', 'sympathy', 'agreement', 'solidarity', 'line'].map(
    (noun) => [noun, { type: 'SUPPORTS' as const, prep: /^(of|with)$/ }] as const,
  ),
  ...['odds', 'loggerheads', 'variance', 'disagreement', 'dispute'].map(
    (noun) => [noun, { type: 'REJECTED' as const, prep: /^with$/ }] as const,
  ),
  ...['talks', 'negotiations', 'contact', 'touch', 'consultation', 'consultations', 'communication'].map(
    (noun) => [noun, { type: 'MET' as const, prep: /^with$/ }] as const,
  ),
  ['war', { type: 'ATTACKED', prep: /^with$/ }],
  ['breach', { type: 'REJECTED', prep: /^of$/ }],
  ['defiance', { type: 'REJECTED', prep: /^of$/ }],
]);

/** "is against the deployment of UN troops", "is in favour of X's entry", "are at odds", "would be out of Cambodia by May". */
function readStance(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { preps } = ctx.arguments(v);
  const [first, next] = preps;
  const subjects = ctx.subjects(v);
  if (!first || !subjects.length) return [];
  const give = (type: RelationType, objects: readonly Party[], word: string): Claim[] =>
    buildClaims(ctx, {
      type,
      subjects,
      objects,
      verb: v,
      trigger: ctx.s.chunks[first.at]?.first ?? verb.headAt,
      rule: `stance:${type}:${word}`,
      confidence: 0.75,
    });
  if (first.word === 'against') return give('REJECTED', ctx.partiesOrOwners(first.group), 'against');
  const isForces = ctx
    .subjectChunks(v)
    .some((c) => STATE_ROLES.has(nounAt(ctx.s, c)?.head ?? '') && /s$/.test(nounAt(ctx.s, c)?.head ?? ''));
  if (first.word === 'out of' || (first.word === 'from' && ctx.says('out'))) {
    if (isForces) return give('CONCEDED_TO', ctx.partiesOrOwners(first.group), 'out');
    return [];
  }
  const noun = nounAt(ctx.s, first.group[0] ?? -1);
  const stance = noun && /^(in|at)$/.test(first.word) ? IN.get(noun.head) : undefined;
  if (!noun || !stance || noun.mention) return [];
  const of = stance.prep.test('of')
    ? noun.ofs.flatMap((o) => [...ctx.refs.denotes(o), ...ctx.refs.about(o)]).slice(0, 1)
    : [];
  const objects = of.length
    ? of.map((entity) => ({ entity, chunk: first.group[0] ?? v, certainty: 0.9 }))
    : next && stance.prep.test(next.word)
      ? ctx.partiesOrOwners(next.group)
      : [];
  if (objects.length) return give(stance.type, objects, noun.head);
  if (subjects.length !== 2 || !/^(odds|loggerheads|war|talks|negotiations|dispute)$/.test(noun.head)) return [];
  const [a, b] = subjects;
  if (!a || !b) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([from, to]) =>
    from && to
      ? buildClaims(ctx, {
          type: stance.type,
          subjects: [from],
          objects: [to],
          verb: v,
          trigger: verb.headAt,
          rule: `stance:${stance.type}:${noun.head}`,
          confidence: 0.5,
        })
      : [],
  );
}

/** What somebody has none of who refuses: "has no intention of". */
const UNWILLING =
  /^(intention|intentions|plan|plans|interest|desire|wish|reason|need|time|use|inclination|appetite|obligation|right|business|ground|grounds|cause|choice)$/;

/** "has no intention of returning the islands to Japan", "sees no reason to pay Germany", "showed no interest in X's offer". */
function readUnwilling(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct } = ctx.arguments(v);
  const at = direct?.find((c) => {
    const noun = nounAt(ctx.s, c);
    const none = noun !== null && (/^(no|little)$/.test(noun.opener) || /^(no|little)$/.test(noun.words[0] ?? ''));
    return none && UNWILLING.test(noun?.head ?? '');
  });
  if (at === undefined) return [];
  const subjects = ctx.subjects(v);
  const own = nounAt(ctx.s, at)?.ofs.flatMap((o) => [...ctx.refs.denotes(o), ...ctx.refs.about(o)]) ?? [];
  const objects = own.length
    ? own.slice(0, 1).map((entity) => ({ entity, chunk: at, certainty: 0.9 }))
    : firstOther(ctx, at, subjects);
  return buildClaims(ctx, {
    type: 'REJECTED',
    subjects,
    objects,
    verb: v,
    trigger: verb.headAt,
    rule: `unwilling:REJECTED:${verb.lemma}`,
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

const TALKS = /^(talks|negotiations|meeting|discussions|dialogue|summit|round|consultations|conference|contacts)$/;
const FAILING =
  /^(collapse|fail|break down|founder|stall|break up|deadlock|breakdown|falter|come unstuck|fall through|flounder)$/;

/** "Talks between A and B collapsed", "broke up without agreement": neither gave the other what it wanted. */
function readFailedTalks(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const { preps, direct } = ctx.arguments(v);
  const inFailure =
    /^(end|break up|conclude|close|finish|break off|adjourn)$/.test(verb.lemma) &&
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

const PENALTIES =
  /^(force|strike|strikes|war|sanctions|sanction|action|attack|attacks|retaliation|invasion|intervention|embargo|reprisals|option|bombing|blockade)$/;

/** "did not rule out the use of force against Taiwan": a threat. */
function readNotRuledOut(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { direct, preps } = ctx.arguments(v);
  const nor = verb.negated || /^(refuse|decline)$/.test(verbAt(ctx.s, v - 1)?.lemma ?? '');
  const named = direct?.find((c) => {
    const noun = nounAt(ctx.s, c);
    return !!noun && (PENALTIES.test(noun.head) || noun.ofs.some((of) => PENALTIES.test(of.head)));
  });
  if (!nor || named === undefined) return [];
  const prep = preps.find((p) => /^(against|on|at)$/.test(p.word));
  const subjects = ctx.subjects(v);
  return buildClaims(ctx, {
    type: 'THREATENED',
    subjects,
    objects: prep ? ctx.partiesOrOwners(prep.group) : firstOther(ctx, v, subjects),
    verb: v,
    trigger: verb.headAt,
    rule: 'not-ruled-out:THREATENED',
    confidence: 0.75,
    standing: { status: 'occurred', negated: false },
  });
}

const WRONGS: ReadonlyMap<string, RegExp> = new Map([
  ['use', /^(gas|weapons|weapon|force|agents|mercenaries|napalm|chemicals)$/],
  ...['violate', 'break', 'breach', 'flout'].map(
    (verb) =>
      [
        verb,
        /^(treaty|agreement|accord|ceasefire|cease-fire|truce|airspace|border|frontier|sovereignty|pact|rights|resolution|resolutions|law|convention|embargo|sanctions|waters|promise|commitments|obligations|territory)$/,
      ] as const,
  ),
]);

/** "Iran said Iraq had used poison gas": an accusation by whoever says it. */
function readTold(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  const things = WRONGS.get(verb.lemma);
  if (!things || verb.passive || verb.negated || verb.modal) return [];
  if (!(ctx.arguments(v).direct ?? []).some((c) => things.test(nounAt(ctx.s, c)?.head ?? ''))) return [];
  const speaker = ctx.speaker(v);
  const teller = speaker ? ctx.parties(speaker.chunks)[0] : undefined;
  if (!teller) return [];
  const own = ctx.refs.standsFor(teller.entity);
  return buildClaims(ctx, {
    type: 'ACCUSED',
    subjects: [teller],
    objects: ctx.subjects(v).filter((p) => ctx.refs.standsFor(p.entity) !== own),
    verb: v,
    trigger: verb.headAt,
    rule: `told:ACCUSED:${verb.lemma}`,
    confidence: 0.7,
    standing: { status: 'occurred', negated: false },
    teller: teller.entity,
  });
}

/** "It is up to China to leave", "it is time for Pakistan to act, X said": asked of them by whoever says so. */
function readTimeFor(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.negated || verb.passive) return [];
  const { chunks } = ctx.s;
  const [c, d] = [chunks[v + 1], chunks[v + 2]];
  const isTime = nounAt(ctx.s, v + 1)?.head === 'time' || (c?.kind === 'time' && /time/.test(word(ctx, v + 1)));
  const isUp =
    /\bup$/.test(word(ctx, v)) || c?.word === 'up' || c?.word === 'up to' || (c?.kind === 'adv' && c.word === 'up');
  let k = -1;
  if (isTime && d?.word === 'for') k = v + 3;
  else if (isUp) k = chunks.findIndex((x, i) => i > v && x.kind === 'noun');
  if (k < 0 || chunks[k]?.kind !== 'noun' || chunks[(ctx.s.groups[k]?.at(-1) ?? k) + 1]?.verb?.form !== 'infinitive')
    return [];
  const tellers = ctx.tellers(v).slice(0, 1);
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: tellers,
    objects: ctx.parties(ctx.s.groups[k] ?? [k]).filter((p) => !tellers.some((t) => t.entity === p.entity)),
    verb: v,
    trigger: verb.headAt,
    rule: 'time-for:URGED',
    confidence: 0.7,
    standing: { status: 'occurred', negated: false },
    teller: tellers[0]?.entity ?? null,
  });
}

const word = (ctx: SentenceContext, c: number): string =>
  ctx.mentions.reading.slice(ctx.s.chunks[c]?.first ?? 0, ctx.s.chunks[c]?.last ?? 0).toLowerCase();

export const STANCE: VerbReader = { of: (lemma) => /^(be|remain|stand|stay)$/.test(lemma), read: readStance };

export const UNWILLINGNESS: VerbReader = {
  of: (lemma) => /^(have|see|show|find|express|feel)$/.test(lemma),
  read: readUnwilling,
};

export const NOT_RULED_OUT: VerbReader = { of: (lemma) => /^(rule out|exclude)$/.test(lemma), read: readNotRuledOut };

export const WRONGDOING: VerbReader = { of: (lemma) => WRONGS.has(lemma), read: readTold };

export const TIME_FOR: VerbReader = { of: (lemma) => lemma === 'be', read: readTimeFor };

export const FAILED_TALKS: VerbReader = { of: () => true, read: readFailedTalks };
