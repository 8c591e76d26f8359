import type { ArticleText } from '../articles/index.js';
import { chunkSentence } from './clauses/chunker.js';
import type { ClauseText } from './clauses/scan.js';
import { groupNouns, nextSolid, nounAt, type SentenceReading, verbAt } from './clauses/sentence-reading.js';
import { subjectOf } from './clauses/subjects.js';
import { References } from './discourse/references.js';
import { Salience } from './discourse/salience.js';
import { readDocument, type Sentence, type Tokenizer } from './document/index.js';
import type { Lexicon } from './lexicon/index.js';
import { findHits } from './mentions/gazetteer.js';
import { findMentions, type Gazetteer, type Mentions } from './mentions/index.js';
import { isReporting, QuoteSpeakers } from './qualifiers/quote-speakers.js';
import type { Claim } from './relations/claim.js';
import { readCredentials } from './relations/credentials.js';
import { readImputations } from './relations/imputations.js';
import { describedMeeting, isMeetingNoun, type MeetingSentence } from './relations/meeting-frame.js';
import { readNouns } from './relations/nominal.js';
import { OfficeReader } from './relations/offices.js';
import { readPredicates } from './relations/predicates/index.js';
import { readPresence } from './relations/presence.js';
import { readReplies } from './relations/replies.js';
import { SentenceContext } from './relations/sentence-context.js';
import { readVerbs } from './relations/verbal.js';

/** What one article gave, before it is put into its final shape. */
export interface ArticleReading {
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
  /** Entities that a noun phrase or a relation meant as actors. */
  readonly acting: ReadonlySet<number>;
}

/** Cities from which the world's bodies are reported: a dateline there tells no country. */
const SEATS = new Set(['geneva', 'new', 'brussels', 'vienna', 'hague', 'strasbourg', 'nairobi', 'addis', 'united']);

/** "refused to meet him" is a refusal; that they did not meet is said with it and needs no claim of its own. */
function dropRefusedActs(claims: Claim[]): void {
  const refusals = claims.filter((c) => c.type === 'REJECTED' && /:(refuse|decline)$/.test(c.rule));
  if (!refusals.length) return;
  for (let i = claims.length - 1; i >= 0; i--) {
    const c = claims[i];
    if (c?.negated && c.type !== 'REJECTED' && refusals.some((r) => r.subject === c.subject && r.object === c.object))
      claims.splice(i, 1);
  }
}

/** The actors, where all are of one kind. */
function sameKind(book: Mentions['book'], entities: readonly number[]): readonly number[] {
  return new Set(entities.map((e) => book.get(e).kind)).size === 1 ? entities : [];
}

const SYMMETRIC_TALK = new Set(['MET', 'SPOKE_WITH', 'AGREED_WITH', 'SIGNED_WITH', 'ESTABLISHED_RELATIONS_WITH']);

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
    const filed = document.dateline
      ? reading.hits.find((h) => h.first >= (document.dateline?.first ?? 0) && h.last <= (document.dateline?.body ?? 0))
      : undefined;
    const datelineCountry =
      filed?.ref.kind === 'Country' && !SEATS.has(document.tokens.low[filed.first] ?? '')
        ? country(filed.ref.country.code)
        : null;
    const offices = new OfficeReader(
      mentions,
      refs,
      salience,
      country,
      datelineCountry,
      this.statesOfTitle(article.title, country),
    );
    const clauses: ClauseText = { r: reading, lexicon: this.lexicon, mentionAt: mentions.at };
    const quoteSpeakers = new QuoteSpeakers(document);
    const claims: Claim[] = [];
    const acting = new Set<number>();
    const speakers: number[] = [];
    const meetings: MeetingSentence[] = [];
    const body = document.dateline?.body ?? 0;
    let at = 0;

    for (const sentence of document.sentences) {
      const from = sentence.first < body ? body : sentence.first;
      while (at < mentions.mentions.length && (mentions.mentions[at]?.first ?? 0) < from) at++;
      const here: (typeof mentions.mentions)[number][] = [];
      while (at < mentions.mentions.length && (mentions.mentions[at]?.first ?? 0) < sentence.last)
        here.push(mentions.mentions[at++] as (typeof mentions.mentions)[number]);
      if (here.length === 0 && !this.worthReading(reading, from, sentence)) continue;
      const { chunks, times } = chunkSentence(clauses, sentence, from);
      const s: SentenceReading = { sentence, chunks, times, groups: groupNouns(chunks) };

      // Offices first: they tell whom persons serve, which "the two countries" and "the Minister" need.
      let m = 0;
      refs.sentenceSubject = [];
      refs.clauseSubject = [];
      let opened = false;
      chunks.forEach((chunk, c) => {
        if (chunk.kind !== 'noun' || !chunk.noun) return;
        while (m < here.length && (here[m]?.first ?? 0) < chunk.last) {
          const mention = here[m++];
          if (!mention) continue;
          if (mention.offices.length) claims.push(...offices.read(mention, sentence));
          if (mention.form !== 'place' && mention.form !== 'capital') salience.touch(mention.entity);
        }
        const located =
          chunks[c - 1]?.kind === 'prep' && /^(in|at|near|from|outside|around)$/.test(chunks[c - 1]?.word ?? '');
        refs.inSubordinate = opened && chunks[nextSolid(chunks, c + 1)]?.kind === 'verb';
        const meant = refs.denotes(chunk.noun);
        for (const entity of meant) {
          if (!(located && chunk.noun.mention?.form === 'capital')) salience.touch(entity);
          if (chunk.noun.mention?.form === 'demonym' || !chunk.noun.mention) acting.add(entity);
        }
        if (meant.length > 1) salience.noteParties(meant);
        const group = s.groups[c] ?? [c];
        if (group.length > 1 && group.at(-1) === c)
          salience.noteParties(
            sameKind(
              book,
              group.flatMap((g) => nounAt(s, g)).flatMap((n) => (n ? refs.denotes(n) : [])),
            ),
          );
        const inPhrase = chunks[group[0] === undefined ? c - 1 : group[0] - 1]?.kind === 'prep';
        if (meant.length && chunks[nextSolid(chunks, c + 1)]?.kind === 'verb') refs.clauseSubject = meant;
        if (!opened && meant.length && !inPhrase && group.at(-1) === c) {
          opened = true;
          refs.sentenceSubject = group.flatMap((g) => nounAt(s, g)).flatMap((n) => (n ? refs.denotes(n) : []));
        }
      });

      const ctx = new SentenceContext(
        s,
        refs,
        mentions,
        article.publishedOn,
        (c) => quoteSpeakers.firstPerson(s, c, refs, book, ctxSpeaker),
        (q) => quoteSpeakers.of(q),
        () => salience.parties('any'),
      );
      const ctxSpeaker = (q: number): number | null => quoteSpeakers.of(q);
      quoteSpeakers.read(ctx);
      const verbs = readVerbs(ctx, this.lexicon);
      const found = [
        ...verbs.claims,
        ...readNouns(ctx, this.lexicon, verbs.covered),
        ...readPredicates(ctx),
        ...readCredentials(ctx),
        ...readImputations(ctx),
        ...readPresence(ctx),
      ];
      found.push(...readReplies(ctx, claims, found));
      dropRefusedActs(found);
      claims.push(...found);
      for (const claim of found) {
        acting.add(claim.subject).add(claim.object);
        if (SYMMETRIC_TALK.has(claim.type)) salience.noteParties([claim.subject, claim.object]);
      }
      this.follow(ctx, salience, speakers, meetings);
    }
    if (
      !claims.some(
        (c) =>
          (c.type === 'MET' || c.type === 'SPOKE_WITH') &&
          book.get(c.subject).kind === 'Person' &&
          book.get(c.object).kind === 'Person',
      )
    ) {
      const described = describedMeeting(meetings, speakers, (p) => book.get(p).serves);
      claims.push(...described);
    }
    return { mentions, claims, acting };
  }

  /** Countries that the headline names: whose "Prime Minister" a text means that says no more. */
  private statesOfTitle(title: string, country: (code: string) => number | null): readonly number[] {
    if (!title || title.length > 500) return [];
    const hits = findHits(this.tokenize(title), this.gazetteer);
    return hits.flatMap((hit) => (hit.ref.kind === 'Country' ? (country(hit.ref.country.code) ?? []) : []));
  }

  /** Sentences with no name can still speak of "the two sides" or "the Minister". */
  private worthReading(reading: Mentions['reading'], from: number, sentence: Sentence): boolean {
    return sentence.last - from > 2 && sentence.last - from < 400 && reading.tokens.count > 0;
  }

  /** After a sentence: its subjects are what the text is about; those who speak may be parties of a described meeting. */
  private follow(ctx: SentenceContext, salience: Salience, speakers: number[], meetings: MeetingSentence[]): void {
    const { s } = ctx;
    let topicSet = false;
    for (let v = 0; v < s.chunks.length; v++) {
      const verb = verbAt(s, v);
      if (verb?.form !== 'finite') continue;
      const subjects = ctx.grammaticalSubjects(v);
      const ref = subjectOf(s, v);
      if (ref?.kind === 'chunks' && isMeetingNoun(nounAt(s, ref.chunks[0] ?? -1)?.head ?? '') && !subjects.length) {
        const noun = nounAt(s, ref.chunks[0] ?? -1);
        if (
          noun &&
          (noun.opener === 'the' || (noun.opener === '' && noun.owners.length === 0)) &&
          !noun.modifiers.length
        )
          meetings.push({ claim: { sentence: s.sentence, triggerSpan: ctx.tokenSpan(noun.headAt) } });
      }
      if (subjects.length && !topicSet) {
        topicSet = true;
        for (const p of [...subjects].reverse()) salience.setTopic(p.entity);
        if (subjects.length > 1) salience.noteParties(subjects.map((p) => p.entity));
      }
      const lead = subjects[0];
      if (
        lead &&
        isReporting(verb.lemma) &&
        ctx.mentions.book.get(lead.entity).kind === 'Person' &&
        !speakers.includes(lead.entity)
      )
        speakers.push(lead.entity);
    }
    for (let c = 0; c < s.chunks.length; c++) {
      const noun = nounAt(s, c);
      // "… was the main subject of the meeting", "… closed the meeting"
      const held = [noun, ...(noun?.ofs ?? [])].find(
        (n) =>
          n &&
          !n.mention &&
          isMeetingNoun(n.head) &&
          n.opener === 'the' &&
          n.modifiers.length === 0 &&
          n.ofs.length === 0,
      );
      if (
        held &&
        s.chunks[c + 1]?.word !== 'between' &&
        s.chunks[c + 1]?.word !== 'with' &&
        !meetings.some((m) => m.claim.sentence === s.sentence)
      )
        meetings.push({ claim: { sentence: s.sentence, triggerSpan: ctx.tokenSpan(held.headAt) } });
      if (
        noun &&
        isMeetingNoun(noun.head) &&
        /^(during|at|in)$/.test(s.chunks[c - 1]?.word ?? '') &&
        /^(the|their)$/.test(noun.opener || noun.owners[0]?.opener || '') &&
        !noun.modifiers.length
      )
        meetings.push({ claim: { sentence: s.sentence, triggerSpan: ctx.tokenSpan(noun.headAt) } });
      const group = s.groups[c];
      if (group && group.length > 1 && group[0] === c) {
        const parties = ctx.parties(group);
        const kinds = new Set(parties.map((p) => ctx.mentions.book.get(p.entity).kind));
        if (parties.length > 1 && kinds.size === 1) salience.noteParties(parties.map((p) => p.entity));
      }
    }
  }
}
