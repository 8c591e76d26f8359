import type { References } from '../discourse/references.js';
import type { Sentence } from '../document/index.js';
import type { Mention, Mentions, OfficePhrase } from '../mentions/index.js';
import type { Claim } from './claim.js';
import { type OfficeSurroundings, ServedGuess } from './served-guess.js';

/** Titles of who is posted to one state, as long as they are in office. */
const ENVOYS_TO_ONE_STATE =
  /^(?:(?:the|acting|new|newly appointed|outgoing) )*(?:ambassador|high commissioner|charg[eé] d[’']affaires)(?:[- ](?:designate|extraordinary).*)?$/i;

/** Reads HOLDS_OFFICE and ACCREDITED_TO from a person's mention, and settles whom the person serves. */
export class OfficeReader {
  private readonly guess: ServedGuess;
  /** The first office told of each person, for "his counterpart". */
  private readonly firstOffice = new Map<number, OfficePhrase>();
  private readonly mentions: Mentions;

  constructor(
    private readonly refs: References,
    private readonly around: OfficeSurroundings,
  ) {
    this.mentions = around.mentions;
    this.guess = new ServedGuess(around);
  }

  read(mention: Mention, sentence: Sentence): Claim[] {
    const { book } = this.mentions;
    const person = book.get(mention.entity);
    const claims: Claim[] = [];
    for (const office of mention.offices) {
      if (!this.firstOffice.has(mention.entity) && office.head !== 'counterpart' && office.head !== 'colleague')
        this.firstOffice.set(mention.entity, office);
      let certainty = 0.96;
      let served = [...this.refs.servedBy(office)];
      if (!served.length) {
        const guess = this.guess.of(office, mention, sentence, person.serves, this.statesOfSubject(mention.entity));
        if (guess) {
          served = [guess.entity];
          certainty = guess.certainty;
        }
      }
      const title = this.titleOf(office, mention);
      for (const entity of served) {
        if (!person.serves.includes(entity)) person.serves.push(entity);
        if (person.country === null) person.country = book.get(entity).country;
        claims.push(this.claim('HOLDS_OFFICE', mention, office, entity, sentence, title, certainty));
      }
      const host = this.visited(office, mention);
      if (host !== null && !served.includes(host))
        claims.push(this.claim('VISITED', mention, office, host, sentence, null, 0.78));
      for (const hit of office.accreditedTo) {
        const { ref } = hit;
        const entity =
          ref.kind === 'Country'
            ? book.country(ref.country).index
            : ref.kind === 'Organization'
              ? book.body(ref.body).index
              : null;
        if (entity !== null && !served.includes(entity))
          claims.push(this.claim('ACCREDITED_TO', mention, office, entity, sentence, null, 0.92));
      }
      if (
        !office.accreditedTo.length &&
        office.head === 'ambassador' &&
        this.around.datelineCountry !== null &&
        served.length &&
        !served.includes(this.around.datelineCountry) &&
        !office.former
      )
        claims.push(this.claim('ACCREDITED_TO', mention, office, this.around.datelineCountry, sentence, null, 0.7));
    }
    return claims;
  }

  /**
   * Where envoys are posted whose text does not say it: to the country that the article speaks of most beside their own.
   * `claims`: all that the article gave.
   */
  postings(claims: readonly Claim[]): Claim[] {
    const { book } = this.mentions;
    const posted = new Set(claims.filter((c) => c.type === 'ACCREDITED_TO').map((c) => c.subject));
    const out: Claim[] = [];
    for (const claim of claims) {
      if (claim.type !== 'HOLDS_OFFICE' || posted.has(claim.subject)) continue;
      // Whose envoy was summoned is posted where that was done.
      const summons = /^(?:the )?(?:ambassador|envoy|attach[eé]|diplomat|consul)$/i.test(claim.title ?? '')
        ? claims.find(
            (c) =>
              (c.type === 'PROTESTED_TO' || c.type === 'EXPELLED') &&
              c.object === claim.object &&
              book.get(c.subject).kind === 'Country',
          )
        : undefined;
      if (summons) {
        posted.add(claim.subject);
        out.push({
          ...claim,
          type: 'ACCREDITED_TO',
          object: summons.subject,
          objectSpan: null,
          title: null,
          confidence: 0.8,
        });
        continue;
      }
      if (!ENVOYS_TO_ONE_STATE.test(claim.title ?? '')) continue;
      if (book.get(claim.object).kind !== 'Country') continue;
      posted.add(claim.subject);
      // A dispatch tells of envoys where it is filed, or of those to a body that sits there.
      if (this.around.filed) continue;
      // At a council or commission, envoys speak to it and not to a country.
      if (this.speaksOfBody()) return [];
      const host = [...this.guess.namedStates()].find(([state, count]) => state !== claim.object && count > 1)?.[0];
      if (host !== undefined && this.guess.namedStates().has(claim.object))
        out.push({ ...claim, type: 'ACCREDITED_TO', object: host, objectSpan: null, title: null, confidence: 0.65 });
    }
    return out;
  }

  /** "his visiting Indian counterpart": the state of the host, else where the article is filed from. */
  private visited(office: OfficePhrase, mention: Mention): number | null {
    const { low } = this.mentions.reading.tokens;
    let visiting = false;
    for (let i = office.first; i < office.headAt; i++) visiting ||= low[i] === 'visiting';
    if (!visiting) return null;
    const hosts = this.statesOfSubject(mention.entity);
    return hosts.length === 1 ? (hosts[0] ?? null) : this.around.datelineCountry;
  }

  /** The states that those whom the sentence began with serve, other than this person. */
  private statesOfSubject(person: number): readonly number[] {
    const subject = this.refs.sentenceSubject;
    return subject.includes(person) ? [] : subject.flatMap((e) => this.mentions.book.get(e).serves);
  }

  /** Whether the text is about an international body more than about any country. */
  private speaksOfBody(): boolean {
    const { book, mentions } = this.mentions;
    const most = Math.max(0, ...[...this.guess.namedStates().values()]);
    const counts = new Map<number, number>();
    for (const { entity } of mentions) {
      const e = book.get(entity);
      if (e.kind !== 'Organization' || e.country !== null) continue;
      const count = (counts.get(entity) ?? 0) + 1;
      if (count >= most) return true;
      counts.set(entity, count);
    }
    return false;
  }

  /** "his Somali counterpart" holds what the other holds. */
  private titleOf(office: OfficePhrase, mention: Mention): string {
    if (office.head !== 'counterpart' && office.head !== 'colleague') return office.title;
    const other = this.around.salience.find(
      (e) => e.kind === 'Person' && e.index !== mention.entity && e.titles.length > 0,
      false,
    );
    if (other === null) return office.title;
    const known = this.firstOffice.get(other);
    if (!known) return office.title;
    const person = this.mentions.book.get(mention.entity);
    person.titles.push(known.title.toLowerCase());
    return known.title;
  }

  private claim(
    type: 'HOLDS_OFFICE' | 'ACCREDITED_TO' | 'VISITED',
    mention: Mention,
    office: OfficePhrase,
    object: number,
    sentence: Sentence,
    title: string | null,
    confidence: number,
  ): Claim {
    const { start, end } = this.mentions.reading.tokens;
    const span = (first: number, last: number): { start: number; end: number } => ({
      start: start[first] ?? 0,
      end: end[last - 1] ?? 0,
    });
    return {
      type,
      subject: mention.entity,
      object,
      status: 'occurred',
      negated: false,
      speaker: null,
      date: null,
      endDate: null,
      dateBasis: null,
      title,
      sentence,
      subjectSpan: span(mention.nameFirst, mention.nameLast),
      objectSpan: office.served ? span(office.served.first, office.served.last) : null,
      triggerSpan: span(office.headAt, office.headAt + 1),
      rule: `office:${office.head}`,
      confidence,
    };
  }
}
