import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import type { References } from '../discourse/references.js';
import type { TextDocument } from '../document/index.js';
import type { EntityBook, Mention } from '../mentions/index.js';
import type { SentenceContext } from '../relations/sentence-context.js';

/** Verbs beside those of speech that show who speaks at a meeting. */
const REMARKS = new Set([
  'call for',
  'call on',
  'urge',
  'complain',
  'demand',
  'propose',
  'offer',
  'hope',
  'listen',
  'stress',
  'ask',
  'reiterate',

  'praise',
  'thank',
  'welcome',
  'appreciate',
  'congratulate',
  'express',
  'hail',
  'commend',
  'voice',
  'invite',
  'discuss',
  'raise',
  'brief',
]);

export const isReporting = (lemma: string): boolean => REPORTING_VERBS.has(lemma) || REMARKS.has(lemma);

/** Who speaks in each quotation: the subject of the verb of speech beside it, else whoever spoke last in the paragraph. */
export class QuoteSpeakers {
  private readonly speaker = new Map<number, number>();
  /** Whose statement the article is. */
  private author: number | null = null;
  private last: { entity: number; paragraph: number } | null = null;

  constructor(private readonly document: TextDocument) {}

  of(quote: number): number | null {
    return this.speaker.get(quote) ?? null;
  }

  /** Learns from an opening sentence whose words the article gives: "Remarks by X", "Statement of the EU". `here`: its mentions. */
  noteAuthor(s: SentenceReading, here: readonly Mention[], book: EntityBook): void {
    if (this.author !== null || s.sentence.index > 1) return;
    const { low } = this.document.tokens;
    for (let i = s.sentence.first; i < s.sentence.last; i++) {
      if (!/^(remarks|statement|speech|declaration|address|message|communique|communiqué|letter)$/.test(low[i] ?? ''))
        continue;
      if (!/^(by|of|from)$/.test(low[i + 1] ?? '')) continue;
      const named = here.find((m) => m.nameFirst > i && m.first - i < 8 && book.get(m.entity).kind !== 'Place');
      this.author = named?.entity ?? null;
      return;
    }
  }

  /** Learns the speakers of a sentence's quotations; called for each sentence in order. */
  read(ctx: SentenceContext): void {
    const { s } = ctx;
    const { quoteOf } = this.document;
    const quotes = new Set<number>();
    for (let i = s.sentence.first; i < s.sentence.last; i++) if ((quoteOf[i] ?? -1) >= 0) quotes.add(quoteOf[i] ?? -1);
    let spoke: number | null = null;
    for (let v = 0; v < s.chunks.length; v++) {
      const verb = verbAt(s, v);
      if (!verb || (quoteOf[verb.headAt] ?? -1) >= 0 || !isReporting(verb.lemma)) continue;
      const subject = ctx.subjects(v)[0];
      if (subject) {
        spoke = subject.entity;
        break;
      }
    }
    if (spoke === null && quotes.size) {
      // "Maja Lind: "We …"" and quotes that hang on any verb with an actor.
      for (let v = 0; v < s.chunks.length && spoke === null; v++) {
        const verb = verbAt(s, v);
        if (verb?.form === 'finite' && (quoteOf[verb.headAt] ?? -1) < 0) spoke = ctx.subjects(v)[0]?.entity ?? null;
      }
    }
    for (const quote of quotes) {
      const entity =
        spoke ??
        this.speaker.get(quote) ??
        (this.last !== null && s.sentence.paragraph - this.last.paragraph <= 1 ? this.last.entity : null);
      if (entity !== null && entity !== undefined && !this.speaker.has(quote)) this.speaker.set(quote, entity);
    }
    if (spoke !== null) this.last = { entity: spoke, paragraph: s.sentence.paragraph };
  }

  /** Whom "we" means: in a quotation the state or body that the speaker serves; "I" is the speaker. */
  firstPerson(
    s: SentenceReading,
    c: number,
    refs: References,
    book: EntityBook,
    speakerOf: (quote: number) => number | null,
  ): readonly number[] {
    const chunk = s.chunks[c];
    const quote = this.document.quoteOf[chunk?.first ?? 0] ?? -1;
    const speaker = quote >= 0 ? speakerOf(quote) : this.author;
    if (speaker === null || !refs) return [];
    const word = chunk?.noun?.opener ?? '';
    const person = book.get(speaker);
    if (/^(i|me|my)$/.test(word) || person.kind !== 'Person') return [speaker];
    const served = person.serves[0];
    return served === undefined ? [speaker] : [served];
  }
}
