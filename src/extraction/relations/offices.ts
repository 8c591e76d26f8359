import { OFFICES_OF_ONE_STATE } from '../../ontology/words/offices.js';
import type { References } from '../discourse/references.js';
import type { Salience } from '../discourse/salience.js';
import type { Sentence } from '../document/index.js';
import type { Mention, Mentions, OfficePhrase } from '../mentions/index.js';
import type { Claim } from './claim.js';

/** Reads HOLDS_OFFICE and ACCREDITED_TO from a person's mention, and settles whom the person serves. */
export class OfficeReader {
  private statesByCount: readonly number[] | null = null;
  /** The first office told of each person, for "his counterpart". */
  private readonly firstOffice = new Map<number, OfficePhrase>();

  constructor(
    private readonly mentions: Mentions,
    private readonly refs: References,
    private readonly salience: Salience,
    private readonly country: (code: string) => number | null,
    private readonly datelineCountry: number | null,
    private readonly titleStates: readonly number[],
  ) {}

  read(mention: Mention, sentence: Sentence): Claim[] {
    const { book } = this.mentions;
    const person = book.get(mention.entity);
    const claims: Claim[] = [];
    for (const office of mention.offices) {
      if (!this.firstOffice.has(mention.entity) && office.head !== 'counterpart')
        this.firstOffice.set(mention.entity, office);
      let certainty = 0.96;
      let served = [...this.refs.servedBy(office)];
      if (!served.length) {
        const guess = this.guess(office, mention, person.serves);
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
        this.datelineCountry !== null &&
        served.length &&
        !served.includes(this.datelineCountry) &&
        !office.former
      )
        claims.push(this.claim('ACCREDITED_TO', mention, office, this.datelineCountry, sentence, null, 0.7));
    }
    return claims;
  }

  /** "his Somali counterpart" holds what the other holds. */
  private titleOf(office: OfficePhrase, mention: Mention): string {
    if (office.head !== 'counterpart') return office.title;
    const other = this.salience.find(
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

  /** Whom an office serves that names nobody: the one state that has such an office, what the person served before, else the country spoken of. */
  private guess(
    office: OfficePhrase,
    mention: Mention,
    known: readonly number[],
  ): { entity: number; certainty: number } | null {
    const { book } = this.mentions;
    const title = office.title.toLowerCase();
    if (known[0] !== undefined) return { entity: known[0], certainty: 0.9 };
    const field =
      /^(?:deputy |first |acting |former )*(\w+) minister/.exec(title)?.[1] ??
      /minister (?:of|for) (?:the )?(\w+)/.exec(title)?.[1];
    if (field) {
      const ministry = book.entities.find(
        (e) => e.bodyClass === 'ministry' && e.country !== null && e.name.toLowerCase().includes(field),
      );
      const state = ministry?.country ? this.country(ministry.country) : null;
      if (state !== null) return { entity: state, certainty: 0.9 };
    }
    const near = this.nearState(mention);
    const subject = near ?? this.topicState();
    const one = OFFICES_OF_ONE_STATE.get(title.replace(/^(former|acting|then) /, ''));
    if (one) {
      const state = this.country(one);
      if (state !== null) return { entity: state, certainty: 0.88 };
    }
    if (
      office.entry.serves === 'body' ||
      (/director|secretary.general|commissioner/.test(title) && !/minister/.test(title))
    ) {
      const body = this.salience.find((e) => e.kind === 'Organization' && e.country === null);
      if (body !== null) return { entity: body, certainty: 0.75 };
    }
    if (office.entry.weak && office.title.split(' ').length < 2) return null;
    const free = (e: number | null): e is number => e !== null && !this.taken(e, title, mention.entity);
    const state =
      [this.datelineCountry, subject, this.salience.mainCountry(), ...this.titleStates, ...this.namedStates()].find(
        (e) => free(e ?? null),
      ) ?? null;
    return state === null ? null : { entity: state, certainty: 0.8 };
  }

  /** Whether another person is known to hold this office of this state: a country has one president at a time. */
  private taken(state: number, title: string, person: number): boolean {
    const { book } = this.mentions;
    const bare = title.replace(/^(the|h\.e\.) /, '');
    if (
      !/^(president|prime minister|premier|king|queen|emir|sultan|chancellor|foreign minister|minister of foreign affairs|[a-z]+ minister)$/.test(
        bare,
      )
    )
      return false;
    return book.entities.some(
      (e) => e.kind === 'Person' && e.index !== person && e.serves.includes(state) && e.titles.includes(bare),
    );
  }

  /** Countries of the whole text, those named most first. */
  private namedStates(): readonly number[] {
    if (this.statesByCount) return this.statesByCount;
    const { book, mentions } = this.mentions;
    const counts = new Map<number, number>();
    for (const m of mentions)
      if (book.get(m.entity).kind === 'Country') counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
    this.statesByCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([entity]) => entity);
    return this.statesByCount;
  }

  /** A country named shortly before in the same sentence, not behind "with", "to" or "against". */
  private nearState(mention: Mention): number | null {
    const { low, value } = this.mentions.reading.tokens;
    const { mentions } = this.mentions;
    for (let i = firstFrom(mentions, mention.first) - 1; i >= 0; i--) {
      const m = mentions[i];
      if (!m) break;
      if (mention.first - m.last > 40) break;
      let crossed = false;
      for (let k = m.last; k < mention.first && !crossed; k++)
        crossed =
          value[k] === '.' || value[k] === '"' || value[k] === '”' || this.mentions.reading.tokens.pos[k] === 'SPACE';
      if (crossed) break;
      const before = low[m.first - 1] === 'the' ? low[m.first - 2] : low[m.first - 1];
      if (/^(with|to|against|on|from|by|between|over|for)$/.test(before ?? '')) continue;
      const entity = this.mentions.book.get(m.entity);
      if (entity.kind === 'Country') return m.entity;
      if (entity.kind === 'Person' && entity.serves[0] !== undefined) return null;
    }
    return null;
  }

  private topicState(): number | null {
    const { book } = this.mentions;
    const topic = this.salience.topic;
    if (topic !== null) {
      const e = book.get(topic);
      if (e.kind === 'Country') return topic;
      if (e.kind === 'Organization' && e.country) return this.country(e.country);
      const state = e.serves.find((x) => book.get(x).kind === 'Country');
      if (state !== undefined) {
        const recent = this.salience.find((x) => x.kind === 'Country', false);
        return recent ?? state;
      }
    }
    return this.salience.find((e) => e.kind === 'Country');
  }

  private claim(
    type: 'HOLDS_OFFICE' | 'ACCREDITED_TO',
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

/** The index of the first mention at or after a token; mentions are in order. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
