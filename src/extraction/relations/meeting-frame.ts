import type { Claim } from './claim.js';

const MEETING = new Set([
  'meeting',
  'talks',
  'conversation',
  'discussion',
  'audience',
  'discussions',
  'negotiations',
  'exchange',
  'session',
]);

/** A sentence that speaks of a meeting without saying who met: "The meeting discussed …". */
export interface MeetingSentence {
  readonly claim: Pick<Claim, 'sentence' | 'triggerSpan'>;
}

/** Whether a noun opens a meeting frame: the meeting as something known, with nobody named beside it. */
export const isMeetingNoun = (head: string): boolean => MEETING.has(head);

/**
 * The meeting that an article describes and never states: between the two office-holders who spoke there and serve
 * different states or bodies. `speakers` are persons in the order in which they speak; `serves` tells whom they serve.
 */
export function describedMeeting(
  sentences: readonly MeetingSentence[],
  speakers: readonly number[],
  serves: (person: number) => readonly number[],
): Claim[] {
  const first = speakers[0];
  if (first === undefined || sentences.length === 0) return [];
  const own = serves(first);
  const other = speakers.find((p) => p !== first && serves(p).length > 0 && !serves(p).some((s) => own.includes(s)));
  if (other === undefined || own.length === 0) return [];
  return sentences.slice(0, 2).map(({ claim }) => ({
    type: 'MET',
    subject: first,
    object: other,
    status: 'occurred',
    negated: false,
    speaker: null,
    date: null,
    endDate: null,
    dateBasis: null,
    title: null,
    sentence: claim.sentence,
    subjectSpan: null,
    objectSpan: null,
    triggerSpan: claim.triggerSpan,
    rule: 'frame:MET:described-meeting',
    confidence: 0.75,
  }));
}
