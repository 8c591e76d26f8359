import { GENERIC_OWNERS, STATE_NAME_OPENERS, STATE_NAME_WORDS } from '../../ontology/words/office-frames.js';
import { HEAD_SUFFIXES, type OfficeHead, PORTFOLIOS } from '../../ontology/words/offices.js';
import { Shape } from '../document/index.js';
import type { Hit } from './gazetteer.js';
import { isTopic, listsTopics } from './office-heads.js';
import type { OfficeLeft } from './office-left.js';
import type { Reading } from './reading.js';

const PREPOSITIONS = new Set(['of', 'for', 'to', 'in', 'at', 'on']);
const JOINING = /^(and|&|,|the|of)$/;

/** Reads what stands behind the head of an office: "-general", "of culture and sports", "of Georgia", "to Chad and Mali". */
export class OfficeRight {
  /** The token after all of it. */
  last: number;
  served: Hit | null;
  owner: readonly [number, number] | null;
  /** Tokens of the title behind its head. */
  readonly title: number[] = [];
  readonly accreditedTo: Hit[] = [];
  /** States served by several: "the ministers of Jordan and Iraq". */
  readonly servedBySeveral: Hit[] = [];
  /** Whether the office speaks for its state elsewhere. */
  private readonly posted: boolean;
  private readonly isColleague: boolean;

  constructor(
    private readonly r: Reading,
    at: number,
    private readonly to: number,
    entry: OfficeHead,
    left: OfficeLeft,
    private readonly plural: boolean,
  ) {
    this.last = at + 1;
    // "High Commissioner to Fiji", but a commissioner alone is posted nowhere.
    this.isColleague = /^(counterpart|colleague)$/.test(r.tokens.low[at] ?? '');
    this.posted = entry.accredited === true || (r.tokens.low[at] === 'commissioner' && r.tokens.low[at - 1] === 'high');
    this.served = left.served;
    this.owner = left.owner;
    this.suffix();
    let phrases = 0;
    while (phrases < 4 && this.last < to && this.phrase()) phrases++;
  }

  /** "Director-General", "Secretary General"; "-elect" belongs to the title only with its hyphen. */
  private suffix(): void {
    const { low, value } = this.r.tokens;
    const word = low[this.last] ?? '';
    // "the Minister Responsible for Defence"
    if (word === 'responsible' && low[this.last + 1] === 'for') this.take(this.last + 1);
    // "Ambassador Extraordinary and Plenipotentiary"
    if (word === 'extraordinary')
      this.take(
        low[this.last + 1] === 'and' && low[this.last + 2] === 'plenipotentiary' ? this.last + 3 : this.last + 1,
      );
    else if (value[this.last] === '-' && HEAD_SUFFIXES.has(low[this.last + 1] ?? '')) this.take(this.last + 2);
    else if (HEAD_SUFFIXES.has(word) && word !== 'elect') this.take(this.last + 1);
  }

  /** All up to token `until` is part of the title. */
  private take(until: number): void {
    for (; this.last < until; this.last++) this.title.push(this.last);
  }

  /** Reads one prepositional phrase; whether another may follow. */
  private phrase(): boolean {
    const { r } = this;
    let prep = r.tokens.low[this.last] ?? '';
    // "his counterparts from Chile and Peru"
    if (prep === 'from' && (this.plural || this.isColleague)) prep = 'of';
    if (!PREPOSITIONS.has(prep)) return false;
    const k = this.nameStart();
    const hit = r.hits[r.hitAt[k] ?? -1];
    if (hit && hit.first === k && hit.form === 'demonym' && prep === 'of' && this.ofNationalBody(hit)) return true;
    if (!hit || hit.first !== k || hit.form === 'demonym') return this.topics(prep);
    // "the EU's envoy for Sudan"
    const abroad = prep === 'for' && this.posted && (this.served !== null || this.owner !== null);
    return prep === 'to' || prep === 'in' || prep === 'at' || abroad
      ? this.accredited(prep, hit)
      : this.ofState(prep, hit);
  }

  /** Where the known name begins behind "of": past "the Republic of". */
  private nameStart(): number {
    const { low } = this.r.tokens;
    const begin = this.last + 1;
    let k = begin;
    while (k < this.to && STATE_NAME_WORDS.has(low[k] ?? '') && (this.r.hitAt[k] ?? -1) === -1) {
      if (k === begin && low[k] !== 'the' && !STATE_NAME_OPENERS.has(low[k] ?? '')) break;
      if (low[k] === 'state' && low[k + 1] !== 'of') break;
      k++;
    }
    return k;
  }

  /** "ambassador to Chad and Mali", "envoy in Cairo": where the office speaks for its state. */
  private accredited(prep: string, hit: Hit): boolean {
    const { r } = this;
    const { low } = r.tokens;
    if (!this.posted) return this.inCapital(prep, hit);
    if (prep !== 'to' && hit.form === 'place') return false;
    this.accreditedTo.push(hit);
    if (prep === 'to' && hit.ref.kind === 'Organization') this.take(hit.last);
    this.last = hit.last;
    while (low[this.last] === 'and' || low[this.last] === ',') {
      const at = low[this.last + 1] === 'the' ? this.last + 2 : this.last + 1;
      const more = r.hits[r.hitAt[at] ?? -1];
      if (!more || more.first !== at || more.form === 'demonym') break;
      if (!/^(,|and|\.|\)|;)$/.test(low[more.last] ?? '')) break;
      this.accreditedTo.push(more);
      this.last = more.last;
    }
    return true;
  }

  /** "the longest-serving minister in Minsk": a government is named by its capital. */
  private inCapital(prep: string, hit: Hit): boolean {
    if (prep !== 'in' || hit.form !== 'capital' || this.served || this.owner || this.plural) return false;
    this.served = hit;
    this.last = hit.last;
    return true;
  }

  /** "minister of Georgia", "speaker of the Knesset". */
  private ofState(prep: string, hit: Hit): boolean {
    const { served } = this;
    // "the Knesset's speaker of Israel": the state of the body that was named before.
    if (
      served?.ref.kind === 'Organization' &&
      hit.ref.kind === 'Country' &&
      served.ref.body.country === hit.ref.country.code
    ) {
      this.last = hit.last;
      return true;
    }
    // "the Swedish head of UNSCOM": what one heads is served, not whence one comes.
    const body = hit.ref.kind === 'Organization' && !hit.ref.body.country;
    if (prep === 'of' && body && served?.form === 'demonym' && served.first < this.last) {
      this.served = hit;
      this.last = hit.last;
      return true;
    }
    if (prep === 'on' || served || hit.form === 'place') return false;
    this.served = hit;
    // "Speaker of the Knesset": a state's own body is part of the title.
    if (hit.ref.kind === 'Organization' && hit.ref.body.country) this.take(hit.last);
    this.last = hit.last;
    if (this.plural && hit.ref.kind === 'Country') this.moreServed(hit);
    return true;
  }

  /** "of Jordan and Iraq", "of Jordan, Iraq and Oman" */
  private moreServed(first: Hit): void {
    const { r } = this;
    const { low } = r.tokens;
    const all = [first];
    let k = first.last;
    let end = k;
    while (low[k] === ',' || low[k] === 'and') {
      const at = low[k + 1] === 'and' || low[k + 1] === 'the' ? k + 2 : k + 1;
      const more = r.hits[r.hitAt[at] ?? -1];
      if (more?.first !== at || more.ref.kind !== 'Country' || more.form === 'demonym') break;
      all.push(more);
      // A list is one only with its "and".
      if (low[k] === 'and' || low[k + 1] === 'and') end = more.last;
      k = more.last;
    }
    if (end === first.last) return;
    this.servedBySeveral.push(...all.filter((hit) => hit.last <= end));
    this.last = end;
  }

  /** "of state", "for Culture, Youth and Sports", "of the council" with no name behind. */
  private topics(prep: string): boolean {
    const { r } = this;
    const { low, shape } = r.tokens;
    const begin = this.last + 1;
    if (prep !== 'of' && prep !== 'for' && !(prep === 'on' && isTopic(r, begin))) return false;
    if (low[begin] === 'state') {
      this.take(begin + 1);
      return true;
    }
    if (prep === 'of' && !this.served && !this.owner && this.ofSecretaryGeneral(begin)) return true;
    const from =
      low[begin] === 'the' && isTopic(r, begin + 1) && shape[begin + 1] === Shape.Capitalised ? begin + 1 : begin;
    const until = this.topicsEnd(from);
    if (until > from && !(shape[from] === Shape.Lower && !PORTFOLIOS.has(low[from] ?? ''))) {
      this.take(until);
      return true;
    }
    if (
      prep === 'of' &&
      low[begin] === 'the' &&
      GENERIC_OWNERS.has(low[begin + 1] ?? '') &&
      !this.served &&
      !this.owner
    ) {
      this.owner = [begin, begin + 2];
      this.last = begin + 2;
    }
    return false;
  }

  /** "head of the Cuban foreign ministry's America department": the office serves the state whose body it is. */
  private ofNationalBody(hit: Hit): boolean {
    const { low, pos } = this.r.tokens;
    if (this.served || this.owner || hit.ref.kind !== 'Country') return false;
    let k = hit.last;
    while (k < this.to && (/^(NOUN|PROPN|ADJ)$/.test(pos[k] ?? '') || low[k] === "'s")) k++;
    if (
      !/^(ministry|department|agency|service|office|bureau|parliament|council|committee|commission|bank|police|army|navy|delegation|directorate|division)$/.test(
        low[k - 1] ?? '',
      )
    )
      return false;
    this.served = hit;
    this.last = k;
    return true;
  }

  /** "of the Secretary-General": the office serves whatever that person serves. */
  private ofSecretaryGeneral(begin: number): boolean {
    const { low, value } = this.r.tokens;
    if (low[begin] !== 'the' || low[begin + 1] !== 'secretary') return false;
    const at = value[begin + 2] === '-' ? begin + 3 : begin + 2;
    if (low[at] !== 'general') return false;
    this.owner = [begin, at + 1];
    this.last = at + 1;
    return true;
  }

  private topicsEnd(from: number): number {
    const { r, to } = this;
    const { low } = r.tokens;
    let m = from;
    while (m < to) {
      const topic = isTopic(r, m) && (m === from || PORTFOLIOS.has(low[m] ?? '') || JOINING.test(low[m - 1] ?? ''));
      const joins =
        m > from && JOINING.test(low[m] ?? '') && isTopic(r, m + 1) && !(low[m] === ',' && !listsTopics(r, m, to));
      if (!topic && !joins) break;
      m++;
    }
    return m;
  }
}
