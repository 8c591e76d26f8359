import { RELATION_TYPES, type RelationType } from '../../ontology/index.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { buildClaims } from './build-claims.js';
import { type Claim, type Party, standingIn } from './claim.js';
import { doersOf, pointsBack } from './deeds.js';
import type { SentenceContext } from './sentence-context.js';

/** Verbs that answer what somebody else said or did, with the things that they answer. */
const REPLIES: ReadonlyMap<string, RelationType> = new Map([
  ['reject', 'REJECTED'],
  ['say', 'REJECTED'],
  ['deny', 'REJECTED'],
  ['dismiss', 'REJECTED'],
  ['refute', 'REJECTED'],
  ['rebuff', 'REJECTED'],
  ['decline', 'REJECTED'],
  ['refuse', 'REJECTED'],
  ['rule out', 'REJECTED'],
  ['spurn', 'REJECTED'],
  ['brush off', 'REJECTED'],
  ['turn down', 'REJECTED'],
  ['demand', 'URGED'],
  ['insist on', 'URGED'],
  ['call for', 'URGED'],
  ['press for', 'URGED'],
  ['seek', 'URGED'],
  ['accept', 'AGREED_WITH'],
  ['condemn', 'ACCUSED'],
  ['denounce', 'ACCUSED'],
  ['criticise', 'ACCUSED'],
  ['criticize', 'ACCUSED'],
  ['deplore', 'ACCUSED'],
  ['protest', 'ACCUSED'],
  ['dispute', 'REJECTED'],
  ['contest', 'REJECTED'],
  ['wave away', 'REJECTED'],
  ['brush aside', 'REJECTED'],
  ['shrug off', 'REJECTED'],
  ['disown', 'REJECTED'],
]);
/** Answers to what was said, of which "which" can be the whole: "accused Burundi of it, which Bujumbura denies". */
const DENIALS = /^(deny|reject|dispute|dismiss|refute|contest)$/;
const ANSWERED = new Set(
  'charge charges accusation accusations allegation allegations claim claims request requests demand demands proposal proposals offer offers call calls ultimatum criticism appeal report reports idea it this that apology explanation compensation move decision step measure measures expulsion expulsions sanctions attack strike release return freedom liberation withdrawal pull-out pullout retreat repatriation handover extradition reopening lifting removal end halt suspension explanation explanations clarification inquiry investigation redress satisfaction damages reinstatement'.split(
    ' ',
  ),
);
/** Types of claim that call for an answer. */
const CALLS_FOR_ANSWER = new Set<RelationType>([
  'ACCUSED',
  'URGED',
  'THREATENED',
  'PROTESTED_TO',
  'SANCTIONED',
  'EXPELLED',
  'ATTACKED',
  'INVITED',
  'COERCED',
  'CUT_TIES_WITH',
  'REJECTED',
  'MOBILIZED_AGAINST',
]);
/** Acts that others can copy: "Chile and Peru followed suit". */
const COPIED = new Set<RelationType>(['CUT_TIES_WITH', 'EXPELLED', 'SANCTIONED', 'RECOGNIZED', 'ACCUSED']);
/** What one declines to tell, and refuses nobody by it. */
const SILENT = new Set(
  'comment say elaborate speculate discuss confirm name identify disclose reveal talk speak answer specify explain be'.split(
    ' ',
  ),
);
const HISTORY = 12;
const RECENT = 40;

/**
 * "Somalia rejects the charge", "Russia demanded an apology": an answer to what the text has just told, whose other
 * side it does not name again. `history` is what was told lately, this sentence's last.
 */
export function readReplies(ctx: SentenceContext, history: readonly Claim[], found: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  ctx.verbs.forEach((v) => {
    const verb = verbAt(ctx.s, v);
    if (!verb || verb.passive) return;
    if (verb.lemma === 'follow') {
      claims.push(...follow(ctx, v, history));
      return;
    }
    if (verb.lemma === 'do' && doesTheSame(ctx, v)) {
      claims.push(...copyLatest(ctx, v, [...history, ...found], 'same'));
      return;
    }
    if (verb.lemma === 'join') claims.push(...join(ctx, v, history));
    claims.push(...askedOf(ctx, v));
    const type = REPLIES.get(verb.lemma);
    if (!type || found.some((c) => c.triggerSpan?.start === ctx.tokenSpan(verb.headAt).start)) return;
    const { direct, infinitive } = ctx.arguments(v);
    const noun = nounAt(ctx.s, direct?.[0] ?? -1);
    // "refuses to offer one": what was asked of it.
    const refuses =
      !direct &&
      infinitive !== null &&
      /^(refuse|decline)$/.test(verb.lemma) &&
      !SILENT.has(verbAt(ctx.s, infinitive)?.lemma ?? '');
    const whole = isWhole(ctx, v);
    // "Poland demanded payment. Berlin said no."
    const saysNo = verb.lemma === 'say' && /^no\.?$/.test(noun?.head ?? '');
    if (verb.lemma === 'say' && !saysNo) return;
    if (!refuses && !whole && !saysNo && (!noun || !ANSWERED.has(noun.head || noun.opener))) return;
    if (refuses && found.some((c) => (c.triggerSpan?.start ?? 0) >= ctx.span(v).start)) return;
    for (const named of ctx.subjects(v)) {
      const told = [...history.slice(-HISTORY), ...found];
      const subject = answering(ctx, v, named, direct?.[0] ?? -1, found);
      const asked = type === 'URGED' ? addressee(ctx, subject, found, v) : null;
      const doers =
        asked === null
          ? doersOf(ctx, direct?.[0] ?? -1, subject.entity, told, ctx.span(v).start, type === 'URGED')
          : [asked];
      const last = doers.length
        ? null
        : (answeredBy(ctx, subject, told, v) ?? lastSpeaker(ctx, subject, direct?.[0] ?? -1));
      const others = last === null ? doers : [last];
      claims.push(
        ...buildClaims(ctx, {
          type,
          subjects: [subject],
          objects: others.map((entity) => ({ entity, chunk: subject.chunk, certainty: 0.9 })),
          verb: v,
          trigger: verb.headAt,
          rule: `reply:${type}:${verb.lemma}`,
          confidence: 0.82,
        }),
      );
    }
  });
  return claims;
}

/** ", which Bujumbura denies", ", something Kigali disputes": the answer is to the whole clause before. */
function isWhole(ctx: SentenceContext, v: number): boolean {
  const { chunks } = ctx.s;
  const lemma = verbAt(ctx.s, v)?.lemma ?? '';
  if (!DENIALS.test(lemma)) return false;
  let k = v - 1;
  while (/^(adv|time)$/.test(chunks[k]?.kind ?? '')) k--;
  const before = chunks[k - 1];
  if (chunks[k]?.kind !== 'noun') return false;
  return (
    (before?.kind === 'rel' && before.word === 'which' && chunks[k - 2]?.kind === 'comma') ||
    /^(something|things?)$/.test(before?.noun?.head ?? '')
  );
}

/** ", a charge it denies": "it" is whoever the charge was against. */
function answering(ctx: SentenceContext, v: number, named: Party, chunk: number, found: readonly Claim[]): Party {
  const word = nounAt(ctx.s, named.chunk)?.head ?? '';
  if (!/^(it|he|she|they)$/.test(word) || !/^an?$/.test(nounAt(ctx.s, chunk)?.opener ?? '')) return named;
  const at = ctx.span(v).start;
  const charge = found.findLast((c) => CALLS_FOR_ANSWER.has(c.type) && (c.triggerSpan?.start ?? at) < at);
  return charge && charge.subject === named.entity ? standingIn(named, charge.object) : named;
}

/** "denied this": what the sentence before has said, whose subject it was. */
function lastSpeaker(ctx: SentenceContext, subject: Party, chunk: number): number | null {
  const { topic } = ctx.refs.salience;
  if (topic === null || !pointsBack(ctx, chunk) || ctx.mentions.book.get(topic).kind !== 'Person') return null;
  const [own, other] = [subject.entity, topic].map((e) => ctx.refs.standsFor(e));
  return own === other ? null : topic;
}

/** "calls in the envoy and insists on an apology": whom the subject has just dealt with in the same sentence. */
function addressee(ctx: SentenceContext, subject: Party, found: readonly Claim[], v: number): number | null {
  const at = ctx.span(v).start;
  const last = found.findLast(
    (c) =>
      c.subject === subject.entity && (c.triggerSpan?.start ?? at) < at && (RELATION_TYPES[c.type].quad ?? 0) === 3,
  );
  return last ? last.object : null;
}

/** Who accused, asked or threatened the subject (or the state that it serves, or whom it serves) last. */
function answeredBy(ctx: SentenceContext, subject: Party, history: readonly Claim[], v: number): number | null {
  const { book } = ctx.mentions;
  const mine = new Set([subject.entity, ...book.get(subject.entity).serves]);
  const at = ctx.span(v).start;
  for (const claim of history.slice(-HISTORY).reverse()) {
    if (claim.sentence.index === ctx.s.sentence.index && (claim.triggerSpan?.start ?? 0) > at) continue;
    if (ctx.s.sentence.index - claim.sentence.index > 4) return null;
    const imputed = claim.speaker !== null && mine.has(claim.subject) && !RELATION_TYPES[claim.type].standing;
    if (!CALLS_FOR_ANSWER.has(claim.type) && !imputed) continue;
    if (mine.has(claim.object) && !mine.has(claim.subject)) return claim.subject;
    if (mine.has(claim.object)) continue;
    // "said that Sudan had armed the rebels": Sudan answers whoever said it.
    if (mine.has(claim.subject) && claim.speaker !== null && !mine.has(claim.speaker)) return claim.speaker;
    // The subject's own people were spoken of by a person of another state.
    const served = book.get(claim.object).serves.some((s) => mine.has(s));
    if (served && !mine.has(claim.subject)) return claim.subject;
  }
  return null;
}

/** "Ecuador, Chile and Peru followed with similar moves": the latest act that can be copied, by others. */
function follow(ctx: SentenceContext, v: number, history: readonly Claim[]): Claim[] {
  const args = ctx.arguments(v);
  const nouns = [...(args.direct ?? []), ...args.preps.filter((p) => p.word === 'with').flatMap((p) => p.group)].map(
    (c) => nounAt(ctx.s, c),
  );
  const alike = nouns.some(
    (n) =>
      n !== null && (n.head === 'suit' || n.words.includes('similar') || (n.head === 'sanctions' && n.ofs.length > 0)),
  );
  return alike ? copyLatest(ctx, v, history, 'follow') : [];
}

/** "after Saudi Arabia had done the same", "Peru did likewise" */
function doesTheSame(ctx: SentenceContext, v: number): boolean {
  const noun = nounAt(ctx.s, ctx.arguments(v).direct?.[0] ?? -1);
  return (
    (noun?.opener === 'the' && (noun.head === 'same' || noun.words.includes('same'))) ||
    ctx.s.chunks[v + 1]?.word === 'likewise'
  );
}

/** The latest act that others can copy, done by the subject of verb `v`. */
function copyLatest(ctx: SentenceContext, v: number, history: readonly Claim[], word: string): Claim[] {
  const models = [...history]
    .reverse()
    .filter(
      (c) =>
        COPIED.has(c.type) &&
        c.type !== 'ACCUSED' &&
        c.status === 'occurred' &&
        !c.negated &&
        ctx.mentions.book.get(c.subject).kind === 'Country',
    );
  // Who broke off relations and closed the airspace besides is followed in the first.
  const [latest] = models;
  const model = models.find((c) => c.type === 'CUT_TIES_WITH' && c.object === latest?.object) ?? latest;
  return model ? copy(ctx, v, model, word) : [];
}

/** "did not join the criticism": of whomever it was of. */
function join(ctx: SentenceContext, v: number, history: readonly Claim[]): Claim[] {
  const noun = nounAt(ctx.s, ctx.arguments(v).direct?.[0] ?? -1);
  const type =
    noun && /^(criticism|condemnation)$/.test(noun.head)
      ? 'ACCUSED'
      : noun && /^(sanctions|embargo|boycott)$/.test(noun.head)
        ? 'SANCTIONED'
        : null;
  if (!type || noun?.owners.length || noun?.ofs.length) return [];
  const own =
    [...history.slice(-RECENT)].reverse().find((c) => c.type === type) ??
    [...history.slice(-RECENT)].reverse().find((c) => RELATION_TYPES[c.type].quad === 3);
  return own ? copy(ctx, v, { ...own, type }, 'join') : [];
}

function copy(ctx: SentenceContext, v: number, model: Claim, word: string): Claim[] {
  return buildClaims(ctx, {
    type: model.type,
    subjects: ctx.subjects(v),
    objects: [{ entity: model.object, chunk: v, certainty: 0.9 }],
    verb: v,
    trigger: verbAt(ctx.s, v)?.headAt ?? 0,
    rule: `reply:${model.type}:${word}`,
    confidence: 0.8,
  });
}

/** "rejected a demand by Athens", "turned down her request": whoever made it has asked. */
function askedOf(ctx: SentenceContext, v: number): Claim[] {
  const verb = verbAt(ctx.s, v);
  if (
    !verb ||
    !/^(reject|refuse|turn down|dismiss|rebuff|spurn|ignore|accept|heed|grant|resist|defy|meet)$/.test(verb.lemma)
  )
    return [];
  const { direct, preps } = ctx.arguments(v);
  const chunk = direct?.[0] ?? -1;
  const noun = nounAt(ctx.s, chunk);
  if (
    direct?.length !== 1 ||
    !noun ||
    !/^(demand|demands|request|requests|appeal|appeals|plea|call|calls)$/.test(noun.head)
  )
    return [];
  const by = preps.find((p) => /^(by|from)$/.test(p.word));
  const askers = by ? ctx.parties(by.group) : ctx.owners(chunk);
  // A court rejects appeals of law.
  const asked = ctx.subjects(v).filter((p) => ctx.mentions.book.get(p.entity).bodyClass !== 'court');
  return buildClaims(ctx, {
    type: 'URGED',
    subjects: askers.filter((p) => !asked.some((a) => a.entity === p.entity)),
    objects: asked,
    verb: v,
    trigger: noun.headAt,
    rule: `reply:URGED:asked`,
    confidence: 0.55,
    standing: { status: 'occurred', negated: false },
  });
}
