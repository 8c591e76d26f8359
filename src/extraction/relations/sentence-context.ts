import { RELATION_TYPES } from '../../ontology/index.js';
import { PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import { type Arguments, argumentsOf } from '../clauses/arguments.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, type SentenceReading, verbAt } from '../clauses/sentence-reading.js';
import { type SubjectRef, subjectOf } from '../clauses/subjects.js';
import type { References } from '../discourse/references.js';
import type { Span } from '../extraction.js';
import type { Mentions } from '../mentions/index.js';
import { type SpeakerRef, speakerOf } from '../qualifiers/attribution.js';
import { type Standing, standingOf } from '../qualifiers/standing.js';
import { type ResolvedTime, resolveTime } from '../times/dates.js';
import type { TimeExpression } from '../times/time-expressions.js';
import { agentsOf, launchersOf } from './agents.js';
import { type Claim, type Party, standingIn } from './claim.js';
import { authorsOf } from './documents.js';
import { localForces } from './local-forces.js';
import { timesOfVerbs } from './times-of-verbs.js';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'both', 'its', 'his', 'their']);

const SPEAKERS = new Set(['we', 'us', 'i', 'me']);
const NAMED_BODIES = new Set(
  'mission group agency company bank operation body movement union party firm court fund'.split(' '),
);
const DELEGATIONS = new Set(['delegation', 'mission', 'team']);
const ON_BEHALF = new Set(
  'request invitation behest urging insistence initiative auspices mediation help support'.split(' '),
);
const NOBODY: readonly Party[] = [];
const NO_ENTITIES: readonly number[] = [];

const asParties = (entities: readonly number[], noun: NounPhrase, chunk: number): readonly Party[] =>
  entities.map((entity) => ({ entity, chunk, certainty: PRONOUNS.has(noun.head) ? 0.9 : 1 }));

/** All that rules ask of a sentence: who does it, to whom, when, how surely. Answers are kept, since many rules ask alike. */
export class SentenceContext {
  // By the chunk asked about; sparse, since most chunks are never asked.
  private readonly argumentCache: Arguments[] = [];
  private readonly subjectCache: (readonly Party[])[] = [];
  private readonly subjectRefs: (SubjectRef | undefined)[] = [];
  private readonly partyCache: (readonly Party[])[] = [];
  private readonly standingCache: Standing[] = [];
  private readonly speakerCache: (SpeakerRef | null)[] = [];
  /** The chunks that are verb groups, in order. */
  readonly verbs: number[] = [];
  /** What the sentence itself has told so far. */
  soFar: readonly Claim[] = [];
  private timesByVerb: ReadonlyMap<number, readonly TimeExpression[]> | null = null;

  constructor(
    readonly s: SentenceReading,
    readonly refs: References,
    readonly mentions: Mentions,
    readonly publishedOn: string | null,
    /** Whoever says what stands at a token, where it is quoted or reported. */
    readonly firstPerson: (chunk: number) => readonly number[],
    /** Who is quoted in a quotation of the document, by its index. */
    readonly quoteSpeaker: (quote: number) => number | null,
    /** The parties that the text has in mind: of the latest encounter. */
    readonly currentParties: () => readonly number[],
    /** The two whom the text before has last shown at odds, else the parties in mind. */
    private readonly rivalsBefore: () => readonly number[],
    /** The state to which the text has said that a person is accredited. */
    readonly postedTo: (person: number) => number | null,
    /** What earlier sentences have told lately, the latest last. */
    readonly told: readonly Claim[],
  ) {
    for (let c = 0; c < s.chunks.length; c++) if (s.chunks[c]?.kind === 'verb') this.verbs.push(c);
  }

  /** Whether this very sentence has told that two are at odds. */
  hasQuarrel(): boolean {
    return this.soFar.some((c) => (RELATION_TYPES[c.type].quad ?? 0) >= 3 && !c.negated);
  }

  /** The two whom the text has last shown at odds, in this very sentence first: between whom one mediates. */
  rivals(): readonly number[] {
    const quarrel = this.soFar.findLast((c) => (RELATION_TYPES[c.type].quad ?? 0) >= 3 && !c.negated);
    const states = quarrel ? [quarrel.subject, quarrel.object].map((e) => this.refs.standsFor(e)) : [];
    return states.length && states[0] !== states[1] ? states : this.rivalsBefore();
  }

  arguments(v: number): Arguments {
    this.argumentCache[v] ??= argumentsOf(this.s, v);
    return this.argumentCache[v];
  }

  /** Who is told to say what the clause of verb `v` says; null where the text says it itself. */
  speaker(v: number): SpeakerRef | null {
    const known = this.speakerCache[v];
    if (known !== undefined) return known;
    const found = speakerOf(this.s, v);
    this.speakerCache[v] = found;
    return found;
  }

  /** Who says what the clause of verb `v` says, reported or quoted. */
  tellers(v: number): readonly Party[] {
    const speaker = this.speaker(v);
    return speaker ? this.parties(speaker.chunks) : this.quotedBy(verbAt(this.s, v)?.headAt ?? -1);
  }

  standing(v: number): Standing {
    this.standingCache[v] ??= standingOf(this.s, v);
    return this.standingCache[v];
  }

  /** The actors that do what verb `v` says (of a passive: its agent). */
  subjects(v: number): readonly Party[] {
    this.subjectCache[v] ??= this.findSubjects(v);
    return this.subjectCache[v];
  }

  private subjectRef(v: number): SubjectRef {
    const known = this.subjectRefs[v];
    if (known !== undefined) return known;
    const found = subjectOf(this.s, v);
    this.subjectRefs[v] = found;
    return found;
  }

  private findSubjects(v: number): readonly Party[] {
    return verbAt(this.s, v)?.passive ? agentsOf(this, v) : this.grammaticalSubjects(v);
  }

  /** The countries where what verb `v` says takes place, told by "in" and its like behind it. */
  whereabouts(v: number): readonly Party[] {
    for (const prep of this.arguments(v).preps) {
      if (!/^(in|at|near|of|across|around)$/.test(prep.word)) continue;
      const found = prep.group.flatMap((chunk) => {
        const mention = nounAt(this.s, chunk)?.mention;
        if (!mention || mention.form === 'demonym') return [];
        const { kind } = this.mentions.book.get(mention.entity);
        const entities = kind === 'Country' ? [mention.entity] : this.refs.placed(mention.entity);
        return entities.map((entity) => ({ entity, chunk, certainty: 0.65 }));
      });
      if (found.length) return found;
    }
    return [];
  }

  /** Who stands as subject, active or passive. */
  grammaticalSubjects(v: number): readonly Party[] {
    const ref = this.subjectRef(v);
    if (!ref) return [];
    if (ref.kind === 'owner') {
      const noun = nounAt(this.s, ref.chunk);
      return noun ? this.refs.about(noun).map((entity) => ({ entity, chunk: ref.chunk, certainty: 0.85 })) : [];
    }
    const named = this.parties(ref.chunks);
    const local = named.length ? NOBODY : localForces(this, ref.chunks);
    if (local.length) return local;
    // "Ms Otieno, whose government expelled": her state's.
    const owned = nounAt(this.s, v - 1);
    if (this.s.chunks[v - 2]?.word === 'whose' && owned && STATE_ROLES.has(owned.head) && !ref.chunks.includes(v - 1))
      return named.map((p) => standingIn(p, this.refs.standsFor(p.entity)));
    // "at the invitation of Prime Minister X, who …": the person behind "of".
    const link = this.s.chunks[v - 1]?.word;
    const [only] = ref.chunks;
    // "at the request of Egypt, which condemned": Egypt.
    const behalf = link === 'which' && ON_BEHALF.has(nounAt(this.s, only ?? -1)?.head ?? '');
    if (!named.length && (link === 'who' || behalf)) return ref.chunks.flatMap((c) => this.owners(c)).slice(-1);
    if (!named.length && only !== undefined && ref.chunks.length === 1) return authorsOf(this, only);
    return named;
  }

  subjectChunks(v: number): readonly number[] {
    const ref = this.subjectRef(v);
    return ref?.kind === 'chunks' ? ref.chunks : [];
  }

  /** The actors that noun chunks name. */
  parties(chunks: readonly number[]): readonly Party[] {
    const [only] = chunks;
    if (only !== undefined && chunks.length === 1) return this.partiesAt(only);
    return chunks.flatMap((chunk) => this.partiesAt(chunk));
  }

  private partiesAt(chunk: number): readonly Party[] {
    const noun = nounAt(this.s, chunk);
    if (!noun) return NOBODY;
    const led = this.leaders(chunk, noun);
    if (led.length) return asParties(led, noun, chunk);
    const named = this.namedAt(noun, chunk);
    if (named) return named;
    const own = this.speaking(noun, chunk);
    return asParties(own.length ? own : this.apposed(chunk), noun, chunk);
  }

  /** Whom a noun itself means; null where it means nobody. Kept, since it means the same ever after. */
  private namedAt(noun: NounPhrase, chunk: number): readonly Party[] | null {
    const known = this.partyCache[chunk];
    if (known) return known;
    const body = this.namedBody(chunk, noun);
    const own = body.length ? body : this.refs.denotes(noun);
    if (!own.length) return null;
    const parties = asParties(own, noun, chunk);
    this.partyCache[chunk] = parties;
    return parties;
  }

  /** "The host, Prime Minister X, received …", "a delegation led by X": the name beside a noun that means nobody by itself. */
  private apposed(chunk: number): readonly number[] {
    const { chunks } = this.s;
    const head = nounAt(this.s, chunk)?.head ?? '';
    const next = nounAt(this.s, chunk + 2);
    if (
      chunks[chunk + 1]?.kind === 'comma' &&
      next?.mention &&
      (this.s.groups[chunk + 2]?.length ?? 1) === 1 &&
      chunks[chunk + 3]?.kind !== 'and'
    ) {
      const named = this.refs.denotes(next);
      if (named.length === 1 && this.mentions.book.get(named[0] ?? -1).kind === 'Person') return named;
    }
    // "the National Commission, a body that operates under the Ministry"
    const described = nounAt(this.s, chunk - 2);
    if (
      chunks[chunk - 1]?.kind === 'comma' &&
      described?.mention &&
      /^(an?|the)$/.test(nounAt(this.s, chunk)?.opener ?? '') &&
      chunks[chunk + 1]?.kind === 'rel'
    ) {
      const named = this.refs.denotes(described);
      if (named.length === 1) return named;
    }
    const led = verbAt(this.s, chunk + 1);
    // "a group based in Trinidad", "rebels operating from Zaire": of where they are.
    if (
      led &&
      led.form !== 'finite' &&
      /^(base|bas|locate|headquarter|station|operate|live|hide|shelter|exile)$/.test(led.lemma) &&
      (PEOPLE_ROLES.has(head) || /^(group|organisation|organization|gang|cell|movement|firm|network)$/.test(head)) &&
      !nounAt(this.s, chunk)?.modifiers.length
    )
      return this.whereabouts(chunk + 1).map((p) => p.entity);
    // "A car bomb set off by Lebanese militants killed …": whoever set it off.
    if (
      led?.form === 'participle' &&
      led.passive &&
      /^(bomb|bombs|rocket|rockets|missile|missiles|mine|mines|shells|shell|device|drone|drones)$/.test(head)
    )
      return launchersOf(this, chunk + 1).map((p) => p.entity);
    return [];
  }

  /** "the UN mission, UNSMIL,": the body that the words behind the comma name. */
  private namedBody(chunk: number, noun: NounPhrase): readonly number[] {
    if (noun.mention || !NAMED_BODIES.has(noun.head) || this.s.chunks[chunk + 1]?.kind !== 'comma') return NO_ENTITIES;
    const next = nounAt(this.s, chunk + 2);
    if (!next?.mention) return NO_ENTITIES;
    const { kind } = this.mentions.book.get(next.mention.entity);
    return kind === 'Organization' && (this.s.groups[chunk + 2]?.length ?? 1) === 1 ? [next.mention.entity] : [];
  }

  /** "a Latvian delegation headed by X": X, whom "the delegation" means from then on. */
  private leaders(chunk: number, noun: NounPhrase): readonly number[] {
    if (noun.mention || !DELEGATIONS.has(noun.head)) return NO_ENTITIES;
    const at = this.s.chunks[chunk + 1]?.kind === 'comma' ? chunk + 2 : chunk + 1;
    const led = verbAt(this.s, at);
    if (led?.form !== 'participle' || (led.lemma !== 'lead' && led.lemma !== 'head')) return [];
    const leaders = this.subjects(at).map((p) => p.entity);
    // "an African Union delegation led by Burkina Faso's president" is the Union's.
    const isState = leaders.every((e) => this.mentions.book.get(e).kind !== 'Person');
    if (isState && noun.modifiers.length) return NO_ENTITIES;
    if (leaders.length) this.refs.delegation = leaders;
    return leaders;
  }

  /** Who says "we" or "our country". */
  private speaking(noun: NounPhrase, chunk: number): readonly number[] {
    if (SPEAKERS.has(noun.head)) return this.firstPerson(chunk);
    // "our country", "our troops" in a quotation.
    if (noun.owners.some((o) => o.head === 'our') && (STATE_ROLES.has(noun.head) || noun.head === 'countrymen'))
      return this.firstPerson(chunk);
    return NO_ENTITIES;
  }

  /** The actors that noun chunks name, else those whom the named things belong to. */
  partiesOrOwners(chunks: readonly number[]): readonly Party[] {
    const [only] = chunks;
    if (only !== undefined && chunks.length === 1) return this.partiesOrOwnersAt(only);
    return chunks.flatMap((chunk) => this.partiesOrOwnersAt(chunk));
  }

  private partiesOrOwnersAt(chunk: number): readonly Party[] {
    const noun = nounAt(this.s, chunk);
    if (!noun) return NOBODY;
    const led = this.leaders(chunk, noun);
    if (led.length) return asParties(led, noun, chunk);
    const named = this.namedAt(noun, chunk);
    if (named) return named;
    const own = this.speaking(noun, chunk);
    if (own.length) return asParties(own, noun, chunk);
    const beside = this.apposed(chunk);
    return beside.length ? beside.map((entity) => ({ entity, chunk, certainty: 1 })) : this.owners(chunk);
  }

  owners(chunk: number): readonly Party[] {
    const noun = nounAt(this.s, chunk);
    if (!noun) return [];
    return this.refs.about(noun).map((entity) => ({ entity, chunk, certainty: 0.9 }));
  }

  /** Who is quoted at a token, as a party; none outside quotations. */
  quotedBy(token: number): readonly Party[] {
    const quote = this.mentions.reading.document.quoteOf[token] ?? -1;
    const entity = quote >= 0 ? this.quoteSpeaker(quote) : null;
    return entity === null ? [] : [{ entity, chunk: this.s.chunks.findIndex((c) => c.first >= token), certainty: 0.9 }];
  }

  /** Whether a folded word stands anywhere in the sentence. */
  says(word: string): boolean {
    const { first, last } = this.s.sentence;
    for (let i = first; i < last; i++) if (this.mentions.reading.tokens.low[i] === word) return true;
    return false;
  }

  span(chunk: number): Span {
    const c = this.s.chunks[chunk];
    const { start, end } = this.mentions.reading.tokens;
    return { start: start[c?.first ?? 0] ?? 0, end: end[(c?.last ?? 1) - 1] ?? 0 };
  }

  tokenSpan(token: number): Span {
    const { start, end } = this.mentions.reading.tokens;
    return { start: start[token] ?? 0, end: end[token] ?? 0 };
  }

  /** The date of what verb `v` says, where a time belongs to it. `fallback`: a verb of speech whose day is the next best. */
  time(v: number, ahead: boolean, fallback = -1): ResolvedTime | null {
    const times = this.times();
    let begin: ResolvedTime | null = null;
    for (const verb of fallback >= 0 ? [v, fallback] : [v]) {
      for (const time of times.get(verb) ?? []) {
        const found = resolveTime(time, this.publishedOn, ahead);
        if (!found || (!found.date && !found.endDate)) continue;
        if (!begin) begin = found;
        else begin = { date: begin.date ?? found.date, endDate: begin.endDate ?? found.endDate, basis: begin.basis };
      }
      if (begin) return begin;
    }
    return begin;
  }

  /** Whether a verb stands in the present tense with a weekday or "tomorrow" beside it. */
  looksAhead(v: number): boolean {
    const verb = verbAt(this.s, v);
    if (verb?.form !== 'finite' || verb.past || verb.perfect || verb.passive || verb.modal) return false;
    return (this.times().get(v) ?? []).some(
      ({ words, role }) =>
        role === 'at' &&
        ((words.unit === 'weekday' && words.shift >= 0) || (words.unit === 'relative' && words.days > 0)),
    );
  }

  private times(): ReadonlyMap<number, readonly TimeExpression[]> {
    this.timesByVerb ??= timesOfVerbs(this.s);
    return this.timesByVerb;
  }
}
