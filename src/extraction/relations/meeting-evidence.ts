import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { subjectOf } from '../clauses/subjects.js';
import type { EntityBook } from '../mentions/index.js';
import { isReporting } from '../qualifiers/quote-speakers.js';
import type { Claim } from './claim.js';
import { describedMeeting, isMeetingNoun, type MeetingSentence } from './meeting-frame.js';
import type { SentenceContext } from './sentence-context.js';

/** Gathers, sentence by sentence, what shows that an article describes a meeting that it never states. */
export class MeetingEvidence {
  private readonly speakers: number[] = [];
  private readonly sentences: MeetingSentence[] = [];

  constructor(private readonly book: EntityBook) {}

  /** Notes who speaks in a sentence and whether it tells of "the meeting". */
  hear(ctx: SentenceContext): void {
    for (let v = 0; v < ctx.s.chunks.length; v++) {
      const verb = verbAt(ctx.s, v);
      if (verb?.form !== 'finite') continue;
      const speaker = ctx.grammaticalSubjects(v)[0]?.entity;
      if (speaker === undefined) this.hearMeetingAct(ctx, v);
      else if (isReporting(verb.lemma) && this.isPerson(speaker) && !this.speakers.includes(speaker))
        this.speakers.push(speaker);
    }
    for (let c = 0; c < ctx.s.chunks.length; c++) this.hearMeetingNamed(ctx, c);
  }

  /** The meeting that the speakers had, unless two persons are already told to have met or spoken. */
  claims(told: readonly Claim[]): readonly Claim[] {
    const stated = told.some(
      ({ type, subject, object }) =>
        (type === 'MET' || type === 'SPOKE_WITH') && this.isPerson(subject) && this.isPerson(object),
    );
    return stated ? [] : describedMeeting(this.sentences, this.speakers, (person) => this.book.get(person).serves);
  }

  private isPerson(entity: number): boolean {
    return this.book.get(entity).kind === 'Person';
  }

  /** "The meeting discussed …", "Talks focused on …". */
  private hearMeetingAct(ctx: SentenceContext, v: number): void {
    const subject = subjectOf(ctx.s, v);
    const noun = subject?.kind === 'chunks' ? nounAt(ctx.s, subject.chunks[0] ?? -1) : null;
    if (!noun || !isMeetingNoun(noun.head) || noun.modifiers.length) return;
    const behind = ctx.s.chunks[(subject?.kind === 'chunks' ? (subject.chunks[0] ?? 0) : 0) + 1]?.word;
    if (behind === 'between' || behind === 'with') return;
    if (noun.opener === 'the' || (noun.opener === '' && !noun.owners.length)) this.note(ctx, noun);
  }

  /** "… was the main subject of the meeting", "… closed the meeting", "during their talks". */
  private hearMeetingNamed(ctx: SentenceContext, c: number): void {
    const { chunks, sentence } = ctx.s;
    const noun = nounAt(ctx.s, c);
    if (!noun) return;
    const held = [noun, ...noun.ofs].find(
      (n) => !n.mention && isMeetingNoun(n.head) && n.opener === 'the' && !n.modifiers.length && !n.ofs.length,
    );
    const next = chunks[c + 1]?.word;
    const heard = this.sentences.some(({ claim }) => claim.sentence === sentence);
    // "to resume the six-party talks": others are still to hold them.
    const ahead = ctx.s.chunks.slice(Math.max(0, c - 2), c).some(({ verb }) => verb?.form === 'infinitive');
    if (held && !ahead && next !== 'between' && next !== 'with' && !heard) this.note(ctx, held);
    if (
      isMeetingNoun(noun.head) &&
      /^(during|at|in)$/.test(chunks[c - 1]?.word ?? '') &&
      /^(the|their)$/.test(noun.opener || noun.owners[0]?.opener || '') &&
      !noun.modifiers.length
    )
      this.note(ctx, noun);
  }

  private note(ctx: SentenceContext, noun: NounPhrase): void {
    this.sentences.push({ claim: { sentence: ctx.s.sentence, triggerSpan: ctx.tokenSpan(noun.headAt) } });
  }
}
