import { RELATION_TYPES, type RelationType, type Status } from '../../ontology/index.js';
import { OUTLAWS } from '../../ontology/words/roles.js';
import { nounAt } from '../clauses/sentence-reading.js';
import type { Span } from '../extraction.js';
import type { DraftEntity, EntityBook } from '../mentions/index.js';
import { topVerb } from '../qualifiers/attribution.js';
import { combine, type Standing } from '../qualifiers/standing.js';
import { type Claim, type Party, standingIn } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** What a rule found, before parties are paired. */
export interface Finding {
  readonly type: RelationType;
  readonly subjects: readonly Party[];
  readonly objects: readonly Party[];
  /** The verb whose clause says it; −1 where no verb does. */
  readonly verb: number;
  readonly trigger: number;
  readonly rule: string;
  readonly confidence: number;
  readonly standing?: Standing | undefined;
  /** Who tells of it, where the rule knows better than the clause ("X reiterated Y's support"). */
  readonly teller?: number | null | undefined;
  /** Status or denial that the words themselves bring. */
  readonly frame?: { readonly status: Status | null; readonly negated: boolean } | undefined;
}

/** What several findings have alike. */
export type FindingBase = Omit<Finding, 'subjects' | 'objects' | 'confidence'>;

/**
 * A finding on a common base. Written out, since V8 gives each copy that is spread a shape of its own, and all that reads such
 * objects is slow.
 */
export const findingOf = (
  { type, verb, trigger, rule, standing, teller, frame }: FindingBase,
  subjects: readonly Party[],
  objects: readonly Party[],
  confidence: number,
): Finding => ({ type, subjects, objects, verb, trigger, rule, confidence, standing, teller, frame });

const PERSON_ENDED = new Set<RelationType>(['MET', 'SPOKE_WITH']);

/** Whether an entity can stand at an end of a relation of this type. */
export function fits(entity: DraftEntity, type: RelationType, end: 'subject' | 'object'): boolean {
  return (RELATION_TYPES[type][end] as readonly string[]).includes(entity.kind);
}

/** What the present tense with a day to come announces: "leaves for Nigeria on Friday". */
const SCHEDULED = new Set<RelationType>(['VISITED', 'MET', 'HOSTED', 'SPOKE_WITH', 'SIGNED_WITH']);

/** Acts that need two states as much as a quarrel does. */
const NOT_WITHIN_ONE_STATE = new Set<RelationType>(['CONCEDED_TO', 'AIDED', 'RECOGNIZED', 'MEDIATED']);

const HELPFUL = new Set<RelationType>(['SUPPORTS', 'AIDED', 'PARTNER_OF', 'PRAISED', 'CONCEDED_TO']);

/** Acts of states that a text may tell of whoever decided them: the president who severs relations does so for the state. */
const STATE_ACTS = new Set<RelationType>(['CUT_TIES_WITH', 'ESTABLISHED_RELATIONS_WITH', 'HOSTED', 'PARTNER_OF']);

function asActor(book: EntityBook, party: Party, type: RelationType, end: 'subject' | 'object'): Party {
  const entity = book.get(party.entity);
  const rolls = STATE_ACTS.has(type) || (type === 'RECOGNIZED' && end === 'object');
  const state = entity.serves[0];
  return entity.kind === 'Person' && rolls && state !== undefined
    ? { entity: state, chunk: party.chunk, certainty: party.certainty * 0.95 }
    : party;
}

/** Whether there are two parties to pair. */
const canPair = ({ subjects, objects }: Finding, symmetric: boolean): boolean =>
  objects.length ? subjects.length > 0 : symmetric && subjects.length > 1;

/** Pairs the parties of a finding: across the two sides, or within one side of a symmetric relation. */
export function buildClaims(ctx: SentenceContext, finding: Finding): Claim[] {
  const { type } = finding;
  const { book } = ctx.mentions;
  const row = RELATION_TYPES[type];
  if (!canPair(finding, row.symmetric)) return [];
  const claims: Claim[] = [];
  const standing =
    finding.standing ??
    (finding.verb >= 0 ? ctx.standing(finding.verb) : { status: 'occurred' as const, negated: false });
  let full = finding.frame
    ? combine(standing, { status: finding.frame.status ?? 'occurred', negated: finding.frame.negated })
    : standing;
  const speaker = finding.verb >= 0 ? ctx.speaker(finding.verb) : null;
  const speakers = speaker ? ctx.parties(speaker.chunks) : [];
  const soon = full.status === 'occurred' && SCHEDULED.has(type) && finding.verb >= 0 && ctx.looksAhead(finding.verb);
  if (soon) full = { ...full, status: 'planned' };
  const ahead = full.status !== 'occurred';
  const top = finding.verb >= 0 ? topVerb(ctx.s, finding.verb) : -1;
  const time =
    finding.verb < 0
      ? null
      : (ctx.time(finding.verb, ahead) ??
        (top !== finding.verb ? ctx.time(top, ahead) : null) ??
        (speaker && speaker.verb > finding.verb && !ahead ? ctx.time(speaker.verb, ahead) : null));
  const sentenceVoice = quotedVoice(ctx, finding.trigger);
  const add = (from: Party, to: Party): void => {
    const own = asActor(book, from, type, 'subject');
    const a = type === 'PRAISED' ? asSpeaker(ctx, own, speakers[0]?.entity ?? sentenceVoice) : own;
    const b = asActor(book, to, type, 'object');
    if (a.entity === b.entity) return;
    // "support for the militias of Ituri" is none for their state.
    if (HELPFUL.has(type) && book.get(b.entity).kind === 'Country' && OUTLAWS.test(nounAt(ctx.s, b.chunk)?.head ?? ''))
      return;
    const subject = book.get(a.entity);
    const object = book.get(b.entity);
    if (!fits(subject, type, 'subject') || !fits(object, type, 'object')) return;
    // A minister does not threaten his own country: the words were misread.
    if (subject.serves.includes(b.entity) && ((row.quad !== null && row.quad >= 3) || NOT_WITHIN_ONE_STATE.has(type)))
      return;
    // "They have both asked me", said the head of a body: it is none of "them".
    if (object.serves.includes(a.entity) && /^(they|both|them)$/.test(nounAt(ctx.s, a.chunk)?.head ?? '')) return;
    const voice = finding.teller ?? speakers[0]?.entity ?? sentenceVoice;
    claims.push({
      type,
      subject: a.entity,
      object: b.entity,
      status: full.status,
      negated: full.negated,
      speaker:
        voice === undefined ||
        voice === null ||
        voice === a.entity ||
        // "A, B and C said that they would": each for itself.
        (speakers.length > 1 && speakers.some((p) => p.entity === a.entity)) ||
        (row.symmetric && voice === b.entity)
          ? null
          : voice,
      date: time?.date ?? null,
      endDate: time?.endDate ?? null,
      dateBasis: time && (time.date || time.endDate) ? time.basis : null,
      title: null,
      sentence: ctx.s.sentence,
      subjectSpan: spanOf(ctx, a.chunk),
      objectSpan: spanOf(ctx, b.chunk),
      triggerSpan: ctx.tokenSpan(finding.trigger),
      rule: finding.rule,
      confidence: finding.confidence * a.certainty * b.certainty,
    });
  };
  if (row.symmetric && finding.objects.length === 0) {
    for (let i = 0; i < finding.subjects.length; i++)
      for (let j = i + 1; j < finding.subjects.length; j++) {
        const a = finding.subjects[i];
        const b = finding.subjects[j];
        if (a && b) add(a, b);
      }
    return claims;
  }
  // "Armenian and Georgian ministers toured Iran and Iraq respectively": pair by pair.
  const paired =
    finding.subjects.length > 1 && finding.subjects.length === finding.objects.length && ctx.says('respectively');
  finding.subjects.forEach((a, i) => {
    finding.objects.forEach((b, j) => {
      if (!paired || i === j) add(a, b);
    });
  });
  if (
    PERSON_ENDED.has(type) &&
    finding.subjects.length > 1 &&
    finding.objects.length &&
    finding.rule.includes(':together')
  ) {
    for (let i = 0; i < finding.subjects.length; i++)
      for (let j = i + 1; j < finding.subjects.length; j++) {
        const a = finding.subjects[i];
        const b = finding.subjects[j];
        if (a && b) add(a, b);
      }
  }
  return claims;
}

/** The words of a party, where the sentence has any. */
const spanOf = (ctx: SentenceContext, chunk: number): Span | null => (chunk < 0 ? null : ctx.span(chunk));

/** "We thank Libya," the minister said: thanks are the speaker's own. */
function asSpeaker(ctx: SentenceContext, party: Party, voice: number | null | undefined): Party {
  if (voice === null || voice === undefined || nounAt(ctx.s, party.chunk)?.head !== 'we') return party;
  return ctx.mentions.book.get(voice).serves.includes(party.entity) ? standingIn(party, voice) : party;
}

/** Who is quoted at a token, where it stands in a quotation. */
function quotedVoice(ctx: SentenceContext, token: number): number | null {
  const { quoteOf } = ctx.mentions.reading.document;
  if ((quoteOf[token] ?? -1) < 0) return null;
  return ctx.quoteSpeaker(quoteOf[token] ?? -1);
}
