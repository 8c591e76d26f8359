import { PERSONAL_ADJECTIVES } from '../../ontology/words/adjectives.js';
import { OBJECT_CONTROL, REPORTING_VERBS } from '../../ontology/words/governors.js';
import { PEOPLE_ROLES } from '../../ontology/words/roles.js';
import { type Sentence, Shape } from '../document/index.js';
import { Form, type Lexicon } from '../lexicon/index.js';
import type { Mention } from '../mentions/mention.js';
import { HEAD_FORMS } from '../mentions/office-phrases.js';
import type { Reading } from '../mentions/reading.js';
import { readTime, type TimeExpression } from '../times/time-expressions.js';
import type { Chunk, ChunkKind, NounPhrase, VerbGroup } from './chunk.js';
import { readVerbGroup } from './verb-groups.js';

const QUOTE_MARK = /^["“”«»„]|''|``$/;
const PRONOUNS = new Set(
  'he she it they we i him them us you me himself herself itself themselves everyone both all neither others none'.split(
    ' ',
  ),
);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const RELATIVES = new Set(['who', 'which', 'whom']);
const SUBORDINATORS = new Set(
  'if unless because although though while whereas when where whether lest once despite'.split(' '),
);
const CLAUSAL_PREPS = new Set(['after', 'before', 'since', 'until', 'as', 'till', 'like']);
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', '&', 'plus', 'yet']);
const DETERMINERS = new Set(
  'the a an this that these those every each some any no both all either neither another such several many'.split(' '),
);
const VERBAL_GLUE = new Set([
  'that',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'for',
  'to',
  'over',
  'on',
  'against',
  'not',
]);

/** Cuts a sentence into {@link Chunk}s: noun phrases, verb groups, prepositions, conjunctions, times and boundaries. */
export class Chunker {
  constructor(
    private readonly r: Reading,
    private readonly lexicon: Lexicon,
    private readonly mentionAt: ReadonlyMap<number, Mention>,
  ) {}

  chunk(sentence: Sentence, from: number): { chunks: Chunk[]; times: Map<number, TimeExpression> } {
    const { low, pos, value } = this.r.tokens;
    const to = sentence.last;
    const chunks: Chunk[] = [];
    const times = new Map<number, TimeExpression>();
    const push = (
      kind: ChunkKind,
      first: number,
      last: number,
      word = '',
      noun: NounPhrase | null = null,
      verb: VerbGroup | null = null,
    ): void => {
      chunks.push({ kind, first, last, word, noun, verb });
    };
    let i = from;
    while (i < to) {
      const word = low[i] ?? '';
      const tag = pos[i] ?? '';
      if (tag === 'SPACE') {
        i++;
        continue;
      }
      if (QUOTE_MARK.test(value[i] ?? '')) {
        if (this.fullQuoteEdge(i)) push('break', i, i + 1, '"');
        i++;
        continue;
      }
      const time = this.mentionAt.has(i) ? null : readTime(this.r, i, to);
      if (time && !(word === 'may' && tag === 'AUX')) {
        times.set(chunks.length, time);
        push('time', i, time.last, word);
        i = time.last;
        continue;
      }
      if (this.mentionAt.has(i)) {
        i = this.nounFrom(i, to, push);
        continue;
      }
      if (word === ',') {
        push('comma', i, i + 1);
        i++;
        continue;
      }
      if (word === '(' || word === '[') {
        push('open', i, i + 1);
        i++;
        continue;
      }
      if (word === ')' || word === ']') {
        push('close', i, i + 1);
        i++;
        continue;
      }
      if (
        word === ';' ||
        word === ':' ||
        word === '—' ||
        word === '–' ||
        word === '--' ||
        (word === '-' && !this.r.glued(i))
      ) {
        push('break', i, i + 1, word);
        i++;
        continue;
      }
      if (word === 'as' && low[i + 1] === 'well' && low[i + 2] === 'as') {
        push('and', i, i + 3, 'and');
        i += 3;
        continue;
      }
      if ((word === 'along' || word === 'together') && low[i + 1] === 'with') {
        push('and', i, i + 2, 'and');
        i += 2;
        continue;
      }
      const quantified = this.quantifier(i, to);
      if (quantified > i) {
        i = this.nounFrom(quantified, to, push);
        continue;
      }
      if (tag === 'ADV' && this.r.tokens.value[i + 1] === '-' && this.r.glued(i + 1)) {
        i = this.nounFrom(i, to, push);
        continue;
      }
      if (word === 'according' && low[i + 1] === 'to') {
        push('adv', i, i + 1, word);
        i++;
        continue;
      }
      if (word === 'out' && low[i + 1] === 'of') {
        push('prep', i, i + 2, 'from');
        i += 2;
        continue;
      }
      if (CONJUNCTIONS.has(word)) {
        push('and', i, i + 1, word);
        i++;
        continue;
      }
      if (RELATIVES.has(word) || word === 'whose') {
        push('rel', i, i + 1, word);
        i++;
        continue;
      }
      if (word === 'that' && this.thatIsClause(i, chunks)) {
        const before = chunks.at(-1);
        const relative = before?.kind === 'noun' && this.verbal(i + 1, to);
        push(relative ? 'rel' : 'sub', i, i + 1, 'that');
        i++;
        continue;
      }
      if ((word === 'each' && low[i + 1] === 'other') || (word === 'one' && low[i + 1] === 'another')) {
        if (low[i + 2] === "'s") {
          const owner = reciprocal(i);
          i = this.nounFrom(i + 3, to, (kind, first, last, w, noun) =>
            push(kind, first, last, w, { ...noun, owners: [owner, ...noun.owners] }),
          );
          continue;
        }
        push('noun', i, i + 2, '', reciprocal(i));
        i += 2;
        continue;
      }
      if (SUBORDINATORS.has(word) && !(word === 'once' && tag === 'ADV')) {
        push(word === 'despite' ? 'prep' : 'sub', i, i + 1, word);
        i++;
        continue;
      }
      if (
        (word === 'rather' && low[i + 1] === 'than') ||
        (word === 'instead' && low[i + 1] === 'of') ||
        (word === 'short' && low[i + 1] === 'of')
      ) {
        push('prep', i, i + 2, 'without');
        i += 2;
        continue;
      }
      if (word === 'because' && low[i + 1] === 'of') {
        push('prep', i, i + 2, 'because of');
        i += 2;
        continue;
      }
      if ((word === 'to' || word === 'not') && this.opensInfinitive(i, to)) {
        const group = readVerbGroup(this.r, this.lexicon, i, to);
        if (group) {
          push('verb', i, group.last, '', null, group.verb);
          i = group.last;
          continue;
        }
      }
      if (word === "'s" || word === "'") {
        i++;
        continue;
      }
      if (this.startsVerb(i, to, chunks)) {
        const group = readVerbGroup(this.r, this.lexicon, i, to);
        if (group) {
          const instead =
            chunks.at(-1)?.kind === 'prep' && chunks.at(-1)?.word === 'without' && group.verb.form === 'finite';
          push('verb', i, group.last, '', null, instead ? { ...group.verb, form: 'ing' } : group.verb);
          i = group.last;
          continue;
        }
      }
      if (CLAUSAL_PREPS.has(word) || tag === 'ADP' || word === 'to') {
        push('prep', i, i + 1, word);
        i++;
        continue;
      }
      if (
        PRONOUNS.has(word) ||
        POSSESSIVES.has(word) ||
        DETERMINERS.has(word) ||
        /^(NOUN|PROPN|NUM|ADJ|DET|SYM|PRON|X)$/.test(tag) ||
        (word === 'part' && low[i + 1] === 'of') ||
        tag === 'VERB'
      ) {
        if (tag === 'ADJ' && !this.nominalAfter(i, to)) {
          push('adj', i, i + 1, word);
          i++;
          continue;
        }
        i = this.nounFrom(i, to, push);
        continue;
      }
      push('adv', i, i + 1, word);
      i++;
    }
    this.bareInfinitives(chunks);
    this.promoteClauses(chunks);
    this.reduceRelatives(chunks);
    attachOfs(chunks);
    return { chunks, times: reindex(times, chunks) };
  }

  /** "more than 100", "up to 4,000", "some 60": the token of the number, −1 where there is none. */
  private quantifier(i: number, to: number): number {
    const { low, pos } = this.r.tokens;
    const found = QUANTIFIERS.find((q) => q.every((w, k) => low[i + k] === w));
    if (!found) return -1;
    const at = i + found.length;
    return at < to && pos[at] === 'NUM' ? at : -1;
  }

  /** A quotation that holds a clause of its own is walled off; "political dwarf" and "will never accept" are not. */
  private fullQuoteEdge(i: number): boolean {
    const { quoteOf, quotes } = this.r.document;
    const quote = quotes[quoteOf[i + 1] ?? -1] ?? quotes[quoteOf[i - 1] ?? -1];
    if (!quote) return false;
    const { pos } = this.r.tokens;
    let verb = -1;
    for (let k = quote.first; k < Math.min(quote.last, quote.first + 40) && verb < 0; k++)
      if (pos[k] === 'VERB' || pos[k] === 'AUX') verb = k;
    return verb > quote.first && quote.last - quote.first > 3;
  }

  private opensInfinitive(i: number, to: number): boolean {
    const { low, pos } = this.r.tokens;
    let k = low[i] === 'not' ? i + 1 : i;
    if (low[k] !== 'to') return false;
    k++;
    while (k < to && (pos[k] === 'ADV' || low[k] === 'not')) k++;
    if (this.mentionAt.has(k) || this.r.glued(k + 1)) return false;
    const known = this.lexicon.forms.get(low[k] ?? '');
    if (known && known.forms & Form.Base && !(pos[k] === 'NOUN' && low[k - 1] !== 'to')) {
      // "to support" is a verb, "to talks" a noun.
      return pos[k] === 'VERB' || pos[k] === 'AUX' || !/^(DET|ADJ)$/.test(pos[k] ?? '');
    }
    return pos[k] === 'VERB' && !/(ed|ing|s)$/.test(low[k] ?? '') ? true : low[k] === 'be' || low[k] === 'have';
  }

  private thatIsClause(i: number, chunks: readonly Chunk[]): boolean {
    const { pos, low } = this.r.tokens;
    const before = chunks.at(-1);
    if (!before) return false;
    if (pos[i] === 'SCONJ') return true;
    if (before.kind === 'verb') return !(pos[i + 1] === 'NOUN' && this.lexicon.forms.has(low[i + 2] ?? '') === false);
    return before.kind === 'noun' || before.kind === 'adj' || before.kind === 'time' || before.kind === 'and';
  }

  private verbal(i: number, to: number): boolean {
    const { pos } = this.r.tokens;
    let k = i;
    while (k < to && pos[k] === 'ADV') k++;
    return pos[k] === 'VERB' || pos[k] === 'AUX';
  }

  /** Whether a verb group opens at token `i`, against what the tagger and the neighbours say. */
  private startsVerb(i: number, to: number, chunks: readonly Chunk[]): boolean {
    const { low, pos } = this.r.tokens;
    const tag = pos[i] ?? '';
    const word = low[i] ?? '';
    const before = chunks.at(-1);
    if (tag === 'AUX') return true;
    // "Heavy fighting raged between": the noun, unless an auxiliary stands before it.
    if (word === 'fighting' && before?.kind !== 'verb') return false;
    if (tag === 'ADV') {
      // "greatly values": the tagger's noun behind an adverb.
      const behind = this.lexicon.forms.get(low[i + 1] ?? '');
      if (
        before?.kind === 'noun' &&
        behind &&
        behind.forms & Form.Third &&
        pos[i + 1] === 'NOUN' &&
        (this.mentionAt.has(i + 2) || pos[i + 2] === 'DET' || pos[i + 2] === 'PRON')
      )
        return true;
      // "also praised", "never met"
      return (
        this.verbal(i + 1, to) &&
        before?.kind !== 'prep' &&
        !/^(not|n't)$/.test(low[i + 1] ?? '') &&
        low[i + 1] !== 'to' &&
        !this.adjectival(i + 1, to, chunks)
      );
    }
    const known = this.lexicon.forms.get(word);
    if (tag === 'VERB') {
      if (this.adjectival(i, to, chunks)) return false;
      const bare = known
        ? (known.forms & ~(Form.Past | Form.Participle | Form.Ing)) !== 0 && !(known.forms & Form.Past)
        : !/(ed|ing)$/.test(word);
      // After a preposition only an -ing form is a verb: "in protest", "after talks".
      if (before?.kind === 'prep' && bare) return before.word === 'without' && /^(than|of)$/.test(low[i - 1] ?? '');
      return true;
    }
    if (!known || before === undefined) return false;
    if (before.kind === 'noun' && known.forms & Form.Base && this.subjunctive(chunks)) return true;
    const nominal =
      before.kind === 'noun' ||
      before.kind === 'time' ||
      before.kind === 'close' ||
      before.kind === 'adv' ||
      before.kind === 'rel' ||
      (before.kind === 'and' && chunks.some((c) => c.kind === 'verb')) ||
      before.kind === 'comma';
    if (!nominal) return false;
    if (before.kind === 'rel' && known.forms & (Form.Third | Form.Past)) return true;
    return this.headlineVerb(i, word, known.forms, to, before);
  }

  /** "proposed that NATO close": a base form behind "that" and a noun. */
  private subjunctive(chunks: readonly Chunk[]): boolean {
    const that = chunks.at(-2);
    const verb = chunks.at(-3)?.verb;
    return (
      that?.kind === 'sub' && that.word === 'that' && verb !== null && verb !== undefined && SUBJUNCTIVE.has(verb.lemma)
    );
  }

  /** A word that the tagger took for a noun or an adjective and that is a finite verb: "Turkey slams Greece", "who backed". */
  private headlineVerb(i: number, word: string, forms: number, to: number, before: Chunk): boolean {
    const { low, pos } = this.r.tokens;
    if (!(forms & (Form.Third | Form.Past))) return false;
    const next = low[i + 1] ?? '';
    const opensObject =
      this.mentionAt.has(i + 1) ||
      VERBAL_GLUE.has(next) ||
      pos[i + 1] === 'DET' ||
      pos[i + 1] === 'PRON' ||
      pos[i + 1] === 'PROPN';
    if (word.endsWith('ed'))
      return (
        (opensObject || pos[i + 1] === 'ADP') &&
        (before.kind !== 'noun' || before.noun?.headAt !== i - 1 || before.noun.mention !== null || pos[i] !== 'ADJ')
      );
    if (this.lexicon.nounLike.has(word))
      return (
        before.kind === 'noun' &&
        before.noun?.mention !== null &&
        before.noun?.mention.form !== 'demonym' &&
        (this.mentionAt.has(i + 1) || pos[i + 1] === 'DET' || next === 'that' || next === 'for' || next === 'on') &&
        i + 1 < to &&
        next !== 'with'
      );
    // "Mongolia cooperates closely with": behind a name a verb of the tables in the third person is one.
    return opensObject || (before.kind === 'noun' && before.noun?.mention !== null && !word.endsWith('ed'));
  }

  /** A participle inside a noun phrase: "liberated territories", "the visiting president". */
  private adjectival(i: number, to: number, chunks: readonly Chunk[]): boolean {
    const { low, pos } = this.r.tokens;
    const word = low[i] ?? '';
    const before = low[i - 1] ?? '';
    const nominalNext = (k: number): boolean =>
      k < to &&
      (this.mentionAt.has(k) ||
        /^(NOUN|PROPN|ADJ)$/.test(pos[k] ?? '') ||
        (pos[k] === 'VERB' && /^(NOUN|PROPN)$/.test(pos[k + 1] ?? '') && /(ed|ing)$/.test(low[k] ?? '')));
    const lead =
      DETERMINERS.has(before) ||
      POSSESSIVES.has(before) ||
      before === "'s" ||
      pos[i - 1] === 'ADJ' ||
      pos[i - 1] === 'NUM' ||
      (pos[i - 1] === 'ADV' && DETERMINERS.has(low[i - 2] ?? ''));
    if (
      lead &&
      !(chunks.at(-1)?.kind === 'noun' && chunks.at(-1)?.last === i && pos[i - 1] !== 'ADJ' && pos[i - 1] !== 'NUM')
    ) {
      if (!/(ed|ing|en|n|t)$/.test(word) || !this.lexicon.forms.has(word)) return true;
      return nominalNext(i + 1) || low[i + 1] === 'of';
    }
    if (
      chunks.at(-1)?.kind === 'prep' &&
      (/ed$/.test(word) || ((this.lexicon.forms.get(word)?.forms ?? 0) & Form.Participle) !== 0)
    )
      return nominalNext(i + 1);
    return false;
  }

  /** Whether a noun follows within the same phrase, so that an adjective is no predicate. */
  private nominalAfter(i: number, to: number): boolean {
    const { pos, low, value } = this.r.tokens;
    for (let k = i + 1; k < Math.min(to, i + 6); k++) {
      if (this.mentionAt.has(k) || pos[k] === 'NOUN' || pos[k] === 'PROPN') return true;
      if (pos[k] === 'ADJ' || pos[k] === 'NUM' || (value[k] === '-' && this.r.glued(k)) || pos[k] === 'CCONJ') continue;
      if (pos[k] === 'VERB' && /(ed|ing)$/.test(low[k] ?? '')) continue;
      return false;
    }
    return false;
  }

  /** Reads a noun phrase from token `at` and returns the token after it. */
  private nounFrom(
    at: number,
    to: number,
    push: (kind: ChunkKind, first: number, last: number, word: string, noun: NounPhrase) => void,
  ): number {
    const { low, pos, value } = this.r.tokens;
    const owners: NounPhrase[] = [];
    let first = at;
    let opener = '';
    let words: string[] = [];
    let modifiers: Mention[] = [];
    let mention: Mention | null = null;
    let headAt = at;
    let head = '';
    let i = at;
    const finish = (last: number): NounPhrase => ({
      headAt,
      head,
      mention,
      modifiers,
      owners: [...owners],
      opener,
      words,
      first,
      last,
      ofs: [],
    });
    const reset = (from: number): void => {
      first = from;
      opener = '';
      words = [];
      modifiers = [];
      mention = null;
      head = '';
      headAt = from;
    };
    while (i < to) {
      const word = low[i] ?? '';
      const tag = pos[i] ?? '';
      const named = this.mentionAt.get(i);
      if (named) {
        // A name with an article of its own opens another phrase: "received in farewell the Resident Coordinator".
        if ((mention || head) && DETERMINERS.has(low[i] ?? '')) break;
        if (mention) modifiers.push(mention);
        else if (head) words.push(head);
        mention = named;
        headAt = named.nameLast - 1;
        head = low[headAt] ?? '';
        i = named.last;
        // A closing comma that an apposition took ends the phrase.
        if (low[named.last - 1] === ',') break;
        continue;
      }
      if ((word === "'s" || word === "'" || word === '’') && (head || mention) && pos[i] !== 'AUX') {
        if (word === "'" && (this.r.tokens.start[i] ?? 0) > (this.r.tokens.end[i - 1] ?? 0)) break;
        owners.push(finish(i));
        i++;
        reset(i);
        continue;
      }
      if (QUOTE_MARK.test(value[i] ?? '') && !this.fullQuoteEdge(i)) {
        i++;
        continue;
      }
      if (value[i] === '-' && this.r.glued(i) && i > at) {
        i++;
        if (this.mentionAt.has(i)) continue;
        if (i < to) {
          if (mention) {
            modifiers.push(mention);
            mention = null;
          } else if (head) words.push(head);
          head = low[i] ?? '';
          headAt = i;
          i++;
        }
        continue;
      }
      if (
        i > at &&
        (PRONOUNS.has(word) || DETERMINERS.has(word) || POSSESSIVES.has(word)) &&
        (head !== '' || mention !== null)
      )
        break;
      if (i > at && i !== first && readTimeQuick(word) && readTime(this.r, i, to)) break;
      if (PRONOUNS.has(word) && head === '' && mention === null) {
        const nounAfter =
          (word === 'both' || word === 'all' || word === 'neither') &&
          (this.nominalAfter(i, to) || low[i + 1] === 'the' || POSSESSIVES.has(low[i + 1] ?? ''));
        if (!nounAfter) {
          headAt = i;
          head = word === 'it' && this.expletive(i, to) ? '(it)' : word;
          opener = word;
          i++;
          break;
        }
        opener = word;
        i++;
        if (low[i] === 'the') i++;
        continue;
      }
      if (POSSESSIVES.has(word)) {
        if (word === 'her' && !this.nominalAfter(i, to) && !/^(NOUN|ADJ|PROPN)$/.test(pos[i + 1] ?? '')) {
          headAt = i;
          head = word;
          opener = word;
          i++;
          break;
        }
        owners.push({
          headAt: i,
          head: word,
          mention: null,
          modifiers: [],
          owners: [],
          opener: word,
          words: [],
          first: i,
          last: i + 1,
          ofs: [],
        });
        i++;
        reset(i);
        first = i - 1;
        continue;
      }
      if (DETERMINERS.has(word) && head === '' && mention === null) {
        if (!opener || word !== 'the') opener = opener || word;
        i++;
        continue;
      }
      if (
        tag === 'CCONJ' &&
        pos[i - 1] === 'ADJ' &&
        !mention &&
        /^(ADJ|NOUN)$/.test(pos[i + 1] ?? '') &&
        this.nominalAfter(i, to) &&
        word !== 'but' &&
        !this.mentionAt.has(i + 1)
      ) {
        i++;
        continue;
      }
      const extends_ =
        (word === 'part' && i === at) ||
        /^(NOUN|PROPN|NUM|ADJ|SYM|X)$/.test(tag) ||
        (tag === 'PRON' && i === at) ||
        (tag === 'VERB' &&
          (i === first ||
            this.adjectivalHere(
              i,
              to,
              (head === '' && mention === null && (owners.length > 0 || opener !== '')) ||
                (/^(ADJ|NUM|ADV)$/.test(pos[i - 1] ?? '') &&
                  !/^(general|designate|elect|chief)$/.test(low[i - 1] ?? '')),
            ))) ||
        (tag === 'ADV' && (opener !== '' || i === at) && head === '' && !mention && this.nominalAfter(i, to));
      if (!extends_) break;
      // "gave Laos fourteen ambulances": a number behind a name opens another phrase.
      if (tag === 'NUM' && mention && mention.form !== 'demonym') break;
      if (i > at && (head || mention) && tag !== 'VERB' && this.looksFinite(i, to, mention !== null)) break;
      if (tag === 'ADJ' && (head || mention) && !this.nominalAfter(i, to) && !HEAD_FORMS.has(word)) break;
      if (mention) {
        modifiers.push(mention);
        mention = null;
      } else if (head) words.push(head);
      head = word;
      headAt = i;
      i++;
    }
    if (i === at) i++;
    push('noun', at, i, '', finish(i));
    return i;
  }

  /** "it is necessary to", "it was clear that": an "it" that means nothing. */
  private expletive(i: number, to: number): boolean {
    const { low, pos } = this.r.tokens;
    let k = i + 1;
    let be = false;
    while (k < to && k < i + 4 && (pos[k] === 'AUX' || pos[k] === 'ADV' || low[k] === "'s")) {
      be ||= /^(is|was|be|been|'s|are)$/.test(low[k] ?? '');
      k++;
    }
    if (!be || pos[k] !== 'ADJ' || PERSONAL_ADJECTIVES.has(low[k] ?? '')) return false;
    while (k < to && pos[k] === 'ADJ') k++;
    return low[k] === 'to' || low[k] === 'that' || low[k] === 'for';
  }

  private adjectivalHere(i: number, to: number, led: boolean): boolean {
    const { low, pos } = this.r.tokens;
    const word = low[i] ?? '';
    const known = this.lexicon.forms.get(word);
    const next = this.mentionAt.has(i + 1) || /^(NOUN|PROPN|ADJ)$/.test(pos[i + 1] ?? '');
    if (!led) return false;
    if (/ing$/.test(word) && (POSSESSIVES.has(low[i - 1] ?? '') || low[i - 1] === "'s")) return true;
    if (/(ed|ing|en)$/.test(word)) return next || (/ing$/.test(word) && low[i + 1] === 'of');
    if (known && known.forms & Form.Past) return false;
    // "its support", "the visit" mis-tagged as verbs.
    return (
      (low[i - 1] === "'s" ||
        DETERMINERS.has(low[i - 1] ?? '') ||
        POSSESSIVES.has(low[i - 1] ?? '') ||
        pos[i - 1] === 'ADJ' ||
        pos[i - 1] === 'NUM') &&
      i < to
    );
  }

  /** A noun by its tag that is the clause's verb: "Turkey slams Greece". */
  private looksFinite(i: number, to: number, afterName: boolean): boolean {
    const { low, pos } = this.r.tokens;
    const word = low[i] ?? '';
    const known = this.lexicon.forms.get(word);
    if (!known || !(known.forms & (Form.Third | Form.Past))) return false;
    if (this.r.tokens.shape[i] !== Shape.Lower) return false;
    const next = low[i + 1] ?? '';
    const opensObject =
      this.mentionAt.has(i + 1) || VERBAL_GLUE.has(next) || pos[i + 1] === 'DET' || pos[i + 1] === 'PRON';
    if (this.lexicon.nounLike.has(word))
      return (
        afterName &&
        (this.mentionAt.has(i + 1) || pos[i + 1] === 'DET' || next === 'that' || next === 'on' || next === 'for') &&
        i + 1 < to
      );
    if (word.endsWith('ed')) return opensObject && (afterName || pos[i] !== 'ADJ');
    return opensObject || afterName;
  }

  /** "to help defend Saudi Arabia": a base form behind "help" is an infinitive. */
  private bareInfinitives(chunks: Chunk[]): void {
    for (let c = 1; c < chunks.length; c++) {
      const chunk = chunks[c];
      if (chunk?.verb?.form !== 'finite' || chunk.last - chunk.first > 1 || chunk.verb.passive) continue;
      const before = chunks[c - 1]?.verb ?? (chunks[c - 1]?.kind === 'noun' ? chunks[c - 2]?.verb : null);
      if (
        before &&
        /^(help|let|make)$/.test(before.lemma) &&
        (this.lexicon.forms.get(this.r.tokens.low[chunk.verb.headAt] ?? '')?.forms ?? Form.Base) & Form.Base
      )
        chunks[c] = { ...chunk, verb: { ...chunk.verb, form: 'infinitive' } };
    }
  }

  /** "the charges made by Bahrain", "a tanker, seized by Gibraltar,": a past form with "by" behind a noun is a participle. */
  private reduceRelatives(chunks: Chunk[]): void {
    for (let c = 1; c < chunks.length; c++) {
      const chunk = chunks[c];
      const verb = chunk?.verb;
      if (
        !chunk ||
        !verb ||
        verb.form !== 'finite' ||
        verb.passive ||
        verb.modal ||
        verb.perfect ||
        chunk.last - chunk.first > 2
      )
        continue;
      const form = this.lexicon.forms.get(this.r.tokens.low[verb.headAt] ?? '');
      if (form && !(form.forms & Form.Participle)) continue;
      if (!form && !(this.r.tokens.low[verb.headAt] ?? '').endsWith('ed')) continue;
      let k = c + 1;
      while (chunks[k]?.kind === 'time' || chunks[k]?.kind === 'adv') k++;
      for (
        let pp = 0;
        pp < 2 &&
        chunks[k]?.kind === 'prep' &&
        /^(in|at|on|near)$/.test(chunks[k]?.word ?? '') &&
        chunks[k + 1]?.kind === 'noun' &&
        k === c + 1 + 2 * pp;
        pp++
      )
        k += 2;
      const behind = chunks[c - 1]?.kind === 'comma' ? chunks[c - 2]?.kind : chunks[c - 1]?.kind;
      if (behind !== 'noun' || INTRANSITIVE.has(verb.lemma)) continue;
      const agent =
        chunks[k]?.word === 'by' &&
        chunks[k + 1]?.kind === 'noun' &&
        !/^(phone|telephone|video|letter|mail|radio|day|night|then|now)$/.test(chunks[k + 1]?.noun?.head ?? '');
      if (agent || this.followedByVerb(chunks, c) || this.closesObject(chunks, c))
        chunks[c] = { ...chunk, verb: { ...verb, form: 'participle', passive: true } };
    }
  }

  /** "welcomed the changes carried out lately": a past form right behind the object of a verb that governs no clause. */
  private closesObject(chunks: readonly Chunk[], c: number): boolean {
    const governor = chunks[c - 2]?.verb;
    return (
      chunks[c - 1]?.kind === 'noun' &&
      !chunks[c - 1]?.noun?.mention &&
      governor !== null &&
      governor !== undefined &&
      !REPORTING_VERBS.has(governor.lemma) &&
      !SUBJUNCTIVE.has(governor.lemma) &&
      !OBJECT_CONTROL.has(governor.lemma) &&
      governor.lemma !== 'be'
    );
  }

  /** "The envoy sent to Cairo said": another finite verb follows with no subject of its own. */
  private followedByVerb(chunks: readonly Chunk[], c: number): boolean {
    if (chunks[c - 1]?.kind !== 'noun' || chunks[c + 1]?.kind !== 'prep') return false;
    for (let k = c + 1; k < chunks.length; k++) {
      const kind = chunks[k]?.kind;
      if (kind === 'verb')
        return chunks[k]?.verb?.form === 'finite' && chunks[k - 1]?.kind === 'noun' && chunks[k - 2]?.kind === 'prep';
      if (kind !== 'prep' && kind !== 'noun' && kind !== 'time') return false;
    }
    return false;
  }

  /** "after French President X met Y": a preposition before a clause is a subordinator. */
  private promoteClauses(chunks: Chunk[]): void {
    for (let c = 0; c < chunks.length; c++) {
      const chunk = chunks[c];
      if (chunk?.kind !== 'prep' || !CLAUSAL_PREPS.has(chunk.word)) continue;
      let k = c + 1;
      while (
        chunks[k]?.kind === 'noun' ||
        chunks[k]?.kind === 'time' ||
        chunks[k]?.kind === 'adv' ||
        (chunks[k]?.kind === 'prep' && k > c + 1) ||
        (chunks[k]?.kind === 'and' && chunks[k + 1]?.kind === 'noun')
      )
        k++;
      const verb = chunks[k]?.verb;
      if (verb && k > c + 1 && verb.form === 'finite') chunks[c] = { ...chunk, kind: 'sub' };
    }
  }
}

const QUANTIFIERS = [
  'more than',
  'less than',
  'fewer than',
  'up to',
  'as many as',
  'at least',
  'at most',
  'no fewer than',
  'no more than',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'over',
  'only',
  'another',
  'roughly',
  'approximately',
  'a further',
  'an estimated',
].map((q) => q.split(' '));

const SUBJUNCTIVE = new Set([
  'propose',
  'demand',
  'insist',
  'suggest',
  'recommend',
  'request',
  'urge',
  'require',
  'ask',
]);

const SEATED = new Set(['government', 'authorities', 'regime', 'junta', 'administration', 'rulers', 'leadership']);

const INTRANSITIVE = new Set([
  'speak',
  'come',
  'go',
  'stand',
  'fly',
  'travel',
  'arrive',
  'fall',
  'rise',
  'talk',
  'vote',
  'begin',
  'respond',
  'react',
  'retaliate',
  'agree',
  'end',
  'start',
  'follow suit',
  'leave',
  'say',
]);

const reciprocal = (i: number): NounPhrase => ({
  headAt: i,
  head: 'each other',
  mention: null,
  modifiers: [],
  owners: [],
  opener: 'each other',
  words: [],
  first: i,
  last: i + 2,
  ofs: [],
});

const TIME_STARTS =
  /^(today|yesterday|tomorrow|tonight|last|next|this|late|early|earlier|mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|\d{1,2}|one|two|three|four|five|six|seven|ten|several)$/;
const readTimeQuick = (word: string): boolean => TIME_STARTS.test(word);

/** "the support of the government of Peru": each "of" phrase hangs on the noun before it. */
function attachOfs(chunks: Chunk[]): void {
  for (let c = chunks.length - 3; c >= 0; c--) {
    const noun = chunks[c];
    const of = chunks[c + 1];
    const owner = chunks[c + 2];
    if (noun?.kind !== 'noun' || of?.kind !== 'prep' || owner?.kind !== 'noun' || !noun.noun || !owner.noun) continue;
    // "the government in Tripoli" is Libya's.
    const lacksState =
      !noun.noun.mention &&
      noun.noun.modifiers.length === 0 &&
      noun.noun.owners.length === 0 &&
      owner.noun.mention !== null;
    const beforeVerb = !chunks.slice(0, c).some((x) => x.kind === 'verb');
    const seated =
      (of.word === 'in' && SEATED.has(noun.noun.head) && !noun.noun.mention && owner.noun.mention !== null) ||
      (lacksState && PEOPLE_ROLES.has(noun.noun.head) && (of.word === 'from' || (of.word === 'in' && beforeVerb)));
    if (of.word !== 'of' && !seated) continue;
    noun.noun.ofs.push(owner.noun);
    noun.last = owner.last;
    noun.noun.last = owner.noun.last;
    // What is joined to the owner is an owner too: "the presidents of Chad and Mali".
    let k = c + 3;
    let end = c + 3;
    while (
      (chunks[k]?.kind === 'and' || chunks[k]?.kind === 'comma') &&
      chunks[k + 1]?.kind === 'noun' &&
      chunks[k]?.word !== 'but'
    ) {
      const more = chunks[k + 1];
      const closes = chunks[k]?.kind === 'and';
      if (!more?.noun || chunks[k + 2]?.word === 'of') break;
      const lonely =
        more.noun.mention !== null &&
        owner.noun.mention !== null &&
        more.noun.mention.form !== 'demonym' &&
        !more.noun.mention.offices.length;
      if (!lonely) break;
      if (closes) {
        for (let m = c + 4; m <= k + 1; m += 2) {
          const each = chunks[m]?.noun;
          if (each) noun.noun.ofs.push(each);
        }
        noun.last = more.last;
        end = k + 2;
        break;
      }
      k += 2;
    }
    chunks.splice(c + 1, end - c - 1);
  }
}

/** Times by the chunk that they became, after "of" phrases were folded away. */
function reindex(times: Map<number, TimeExpression>, chunks: readonly Chunk[]): Map<number, TimeExpression> {
  const byToken = new Map([...times.values()].map((t) => [t.first, t] as const));
  const out = new Map<number, TimeExpression>();
  chunks.forEach((chunk, index) => {
    const time = chunk.kind === 'time' ? byToken.get(chunk.first) : undefined;
    if (time) out.set(index, time);
  });
  return out;
}
