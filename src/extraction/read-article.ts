import type { ArticleText } from '../articles/index.js';
import { RELATION_TYPES } from '../ontology/index.js';
import { SEAT_CITIES } from '../ontology/words/datelines.js';
import { chunkSentence } from './clauses/chunker.js';
import type { ClauseText } from './clauses/scan.js';
import { groupNouns, type SentenceReading } from './clauses/sentence-reading.js';
import { noteNouns } from './discourse/note-nouns.js';
import { References } from './discourse/references.js';
import { Salience } from './discourse/salience.js';
import { readDocument, type TextDocument, type Tokenizer } from './document/index.js';
import type { Lexicon } from './lexicon/index.js';
import { findHits } from './mentions/gazetteer.js';
import { findMentions, type Gazetteer, type Mention, type Mentions } from './mentions/index.js';
import { guessLeaders } from './mentions/known-leaders.js';
import { giveOwnOffices } from './mentions/own-offices.js';
import { QuoteSpeakers } from './qualifiers/quote-speakers.js';
import { readAddressees } from './relations/addressees.js';
import { readAppointments } from './relations/appointments.js';
import { withoutAsides } from './relations/asides.js';
import type { Claim } from './relations/claim.js';
import { readCredentials } from './relations/credentials.js';
import { CredentialsList } from './relations/credentials-list.js';
import { withoutEchoes } from './relations/echoes.js';
import { readGratitude } from './relations/gratitude.js';
import { closeActs } from './relations/implied-parties.js';
import { readImputations } from './relations/imputations.js';
import { MeetingEvidence } from './relations/meeting-evidence.js';
import { readNouns } from './relations/nominal.js';
import { OfficeReader } from './relations/offices.js';
import { readPredicates } from './relations/predicates/index.js';
import { readPresence } from './relations/presence.js';
import { readReplies } from './relations/replies.js';
import { readRetorts } from './relations/retorts.js';
import { SentenceContext } from './relations/sentence-context.js';
import { readSoDid } from './relations/so-did.js';
import { noteGroups, noteTopic } from './relations/topics.js';
import { readVerbs } from './relations/verbal.js';
import { readVisitors } from './relations/visitors.js';
import { isBrief, readWeakly } from './relations/weak-reading.js';

/** What one article gave, before it is put into its final shape. */
export interface ArticleReading {
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
  /** Entities that a noun phrase or a relation meant as actors. */
  readonly acting: ReadonlySet<number>;
}

/** Relations whose two ends can be "the two sides" of the next sentence. */
const ENCOUNTERS = new Set(['MET', 'SPOKE_WITH', 'AGREED_WITH', 'SIGNED_WITH', 'ESTABLISHED_RELATIONS_WITH']);

/** Relations whose states can be. */
const VISITS = new Set(['VISITED', 'INVITED']);

/** Tokens that a sentence with no name may have to be worth reading: shorter says nothing, longer is a list or a table. */
const [SHORTEST, LONGEST] = [3, 399];

/** Reads one article from its first sentence to its last, remembering what it is about as it goes. */
export class ArticleReader {
  constructor(
    private readonly tokenize: Tokenizer,
    private readonly lexicon: Lexicon,
    private readonly gazetteer: Gazetteer,
  ) {}

  read(article: ArticleText): ArticleReading {
    const document = readDocument(article.text, this.tokenize);
    const mentions = findMentions(document, this.gazetteer);
    const { book, reading } = mentions;
    const salience = new Salience(book);
    const refs = new References(mentions, salience);
    const country = (code: string): number | null => {
      const row = this.gazetteer.countries.get(code);
      return row ? book.country(row).index : null;
    };
    refs.onCountry = country;
    const bodyOf = (id: string): number | null => {
      const row = this.gazetteer.bodies.get(id);
      return row ? book.body(row).index : null;
    };
    refs.onBody = bodyOf;
    giveOwnOffices(mentions, article.publishedOn, (id) =>
      id.startsWith('country:')
        ? country(id.slice('country:'.length))
        : (book.known(id) ?? bodyOf(id.slice('org:'.length))),
    );
    guessLeaders(mentions, yearOf(article.publishedOn), country);
    salience.headline = [...new Set(this.statesOfTitle(article.title, country))];
    const offices = new OfficeReader(refs, {
      mentions,
      salience,
      country,
      body: bodyOf,
      wholeOf: (body) => {
        const row = this.gazetteer.bodies.get(book.get(body).gazetteerId?.replace('org:', '') ?? '');
        return row?.partOf ? bodyOf(row.partOf) : null;
      },
      datelineCountry: datelineCountry(document, mentions, country),
      filed: document.dateline !== null,
      titleStates: this.statesOfTitle(article.title, country),
    });
    const clauses: ClauseText = { r: reading, lexicon: this.lexicon, mentionAt: mentions.at };
    const quoteSpeakers = new QuoteSpeakers(document);
    const meetings = new MeetingEvidence(book);
    const ceremony = new CredentialsList();
    const claims: Claim[] = [];
    const postedTo = new Map<number, number>();
    const tell = (told: readonly Claim[]): void => {
      for (const claim of told) {
        claims.push(claim);
        if (claim.type === 'ACCREDITED_TO' && !postedTo.has(claim.subject)) postedTo.set(claim.subject, claim.object);
      }
    };
    const acting = new Set<number>();
    const body = document.dateline?.body ?? 0;
    let at = 0;

    for (const sentence of document.sentences) {
      salience.moveTo(sentence);
      const from = Math.max(sentence.first, body);
      while ((mentions.mentions[at]?.first ?? from) < from) at++;
      const here: Mention[] = [];
      for (let m = mentions.mentions[at]; m && m.first < sentence.last; m = mentions.mentions[++at]) here.push(m);
      const length = sentence.last - from;
      // Sentences with no name can still speak of "the two sides" or "the Minister".
      if (!here.length && (length < SHORTEST || length > LONGEST)) continue;
      const { chunks, times } = chunkSentence(clauses, sentence, from);
      const s: SentenceReading = { sentence, chunks, times, groups: groupNouns(chunks) };

      // Offices first: they tell whom persons serve, which "the two countries" and "the Minister" need.
      noteNouns(s, here, refs, acting, (mention) => {
        if (!mention.offices.length) return;
        const told = offices.read(mention, sentence);
        tell(told);
        // "envoy for Sudan and South Sudan": who can be "the two countries" from here on.
        salience.noteParties(told.flatMap((c) => (c.type === 'ACCREDITED_TO' ? [c.object] : [])));
      });
      const lately = claims.slice(-LATELY);
      const speaker = (quote: number): number | null => quoteSpeakers.of(quote);
      const ctx = new SentenceContext(
        s,
        refs,
        mentions,
        article.publishedOn,
        (c) => quoteSpeakers.firstPerson(s, c, refs, book, speaker),
        speaker,
        () => salience.parties('any'),
        () => rivalsIn(claims, refs) ?? salience.parties('any'),
        (person) => postedTo.get(person) ?? null,
        lately,
      );
      quoteSpeakers.noteAuthor(s, here, book);
      quoteSpeakers.read(ctx);
      const found = this.readRelations(ctx, lately);
      tell(found);
      tell(ceremony.read(ctx, here, found));
      for (const claim of found) {
        const { type, subject, object } = claim;
        acting.add(subject).add(object);
        noteGuests(claim, refs);
        refs.noteDealing(subject, object);
        if (VISITS.has(type)) salience.noteParties(statesOf([subject, object], refs), 'encounter');
        else if (ENCOUNTERS.has(type)) salience.noteParties([subject, object], 'encounter');
        else if ((RELATION_TYPES[type].quad ?? 0) >= 3) salience.noteParties(statesOf([subject, object], refs), 'odds');
      }
      noteSeveral(found, salience);
      noteTopic(ctx, salience);
      meetings.hear(ctx);
      noteGroups(ctx, salience);
    }
    claims.push(...meetings.claims(claims), ...offices.postings(claims));
    return { mentions, claims, acting };
  }

  /** The relations that one sentence states, after those told lately `before` it. */
  private readRelations(ctx: SentenceContext, before: readonly Claim[]): readonly Claim[] {
    const verbs = readVerbs(ctx, this.lexicon);
    // "expressed support for Kenya": the verb has told what the noun would tell again.
    const nouns = readNouns(ctx, this.lexicon, verbs.covered).filter(
      (n) => !verbs.claims.some((c) => c.type === n.type && c.subject === n.subject && c.object === n.object),
    );
    const found = [
      ...verbs.claims,
      ...nouns,
      ...readPredicates(ctx),
      ...readCredentials(ctx),
      ...readImputations(ctx),
      ...readPresence(ctx),
      ...readVisitors(ctx),
      ...readAppointments(ctx),
    ];
    found.push(...readReplies(ctx, before, found), ...readGratitude(ctx, found));
    found.push(...closeActs(ctx, verbs.open, before, found));
    found.push(...readAddressees(ctx, verbs.open, found));
    found.push(...readRetorts(ctx, verbs.open, before, found));
    found.push(...readSoDid(ctx, before, found));
    if (isBrief(ctx)) found.push(...readWeakly(ctx, this.lexicon, found));
    return withoutAsides(withoutEchoes(found));
  }

  /** Countries that the headline names: whose "Prime Minister" a text means that says no more. */
  private statesOfTitle(title: string, country: (code: string) => number | null): readonly number[] {
    if (!title || title.length > 500) return [];
    const hits = findHits(this.tokenize(title, 'untagged'), this.gazetteer);
    return hits.flatMap((hit) => (hit.ref.kind === 'Country' ? (country(hit.ref.country.code) ?? []) : []));
  }
}

/** "X received A and B": all who met by one verb can be "the three" of the next sentence. */
function noteSeveral(found: readonly Claim[], salience: Salience): void {
  const met = new Map<number, number[]>();
  for (const { type, subject, object, triggerSpan } of found) {
    if (!ENCOUNTERS.has(type) || !triggerSpan) continue;
    const all = met.get(triggerSpan.start) ?? [];
    for (const e of [subject, object]) if (!all.includes(e)) all.push(e);
    met.set(triggerSpan.start, all);
  }
  for (const all of met.values()) if (all.length === 3) salience.noteParties(all, 'encounter');
}

/** Who was received by whom, and who came to see whom, can be "the guest" and "his host" of the sentences after. */
function noteGuests({ type, subject, object, rule, status, negated }: Claim, refs: References): void {
  const { book } = refs.mentions;
  if (status !== 'occurred' || negated) return;
  const persons = book.get(subject).kind === 'Person' && book.get(object).kind === 'Person';
  if (type === 'VISITED' && book.get(subject).kind === 'Person') refs.reception.note(null, subject);
  else if (type === 'MET' && persons && /:(receive|host|greet|welcome|entertain)\b/.test(rule))
    refs.reception.note(subject, object);
  else if (type === 'MET' && persons && /:(call|visit|pay)\b/.test(rule)) refs.reception.note(object, subject);
}

/** Claims back that a quarrel can still be what is mediated in. */
const QUARREL_REACH = 25;

/** Claims back that a sentence can answer to at most: what a sentence costs must not grow with the text before it. */
const LATELY = 200;

/** The states of the two whom the text has last shown at odds, other than by words alone. */
function rivalsIn(claims: readonly Claim[], refs: References): readonly number[] | null {
  const quarrel = claims.slice(-QUARREL_REACH).findLast((c) => (RELATION_TYPES[c.type].quad ?? 0) === 4 && !c.negated);
  if (!quarrel) return null;
  return statesOf([quarrel.subject, quarrel.object], refs);
}

/** Persons stand for whom they serve. */
function statesOf(entities: readonly number[], refs: References): readonly number[] {
  return [...new Set(entities.map((e) => refs.standsFor(e)))];
}

/** The year of an ISO date. */
const yearOf = (date: string | null): number | null => {
  const year = Number(date?.slice(0, 4));
  return date && Number.isInteger(year) ? year : null;
};

/** The country that an article is filed from, unless from the seat of some body of the world's. */
function datelineCountry(
  { dateline, tokens }: TextDocument,
  { reading }: Mentions,
  country: (code: string) => number | null,
): number | null {
  if (!dateline) return null;
  const filed = reading.hits.find((hit) => hit.first >= dateline.first && hit.last <= dateline.body);
  return filed?.ref.kind === 'Country' && !SEAT_CITIES.has(tokens.low[filed.first] ?? '')
    ? country(filed.ref.country.code)
    : null;
}
