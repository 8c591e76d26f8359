import { DEED_NOUNS } from '../../ontology/words/deed-nouns.js';
import { PEOPLE_ROLES } from '../../ontology/words/roles.js';
import { Form } from '../lexicon/index.js';
import { HEAD_FORMS } from '../words/office-forms.js';
import { WordClass } from '../words/word-classes.js';
import { isPluralsVerb, isSubjunctive } from './base-form-verbs.js';
import type { NounPhrase } from './chunk.js';
import { isExpletive } from './expletive-it.js';
import { followsLead } from './lead-phrase.js';
import { nominalAfter } from './lookahead.js';
import { NounPhraseDraft } from './noun-phrase-draft.js';
import { continuesNoun } from './participle-or-adjective.js';
import { edgesClause, isQuoteMark } from './punctuation.js';
import { type ClauseText, PASS } from './scan.js';
import { timeOpensAt } from './time-chunks.js';
import { endsNounAsVerb } from './verb-or-noun.js';

/** Nouns that a clause with no "that" may tell of: "a charge Kigali denies", "the treaty Chad signed". */
const TOLD_OF: ReadonlySet<string> = new Set([
  ...DEED_NOUNS.keys(),
  ...'something anything idea plan proposal offer resolution bill text concession policy law decree order base troops weapons prisoners hostages fighters rebels'.split(
    ' ',
  ),
]);

/** Behind which a name begins a phrase of its own: one of them with a word before it, several in any case. */
const PERIODS =
  /^(minute|hour|day|week|fortnight|month|year|decade|morning|evening|afternoon|night|weekend|moment|meantime)$/;
const MANY_PERIODS = /^(minutes|hours|days|weeks|months|years|decades)$/;

/** Words that open a noun phrase. */
const OPENERS = WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive;

/** Reads the token at `i` into the draft or closes it; gives the token to go on from, {@link PASS} where it does not apply. */
type Step = (text: ClauseText, draft: NounPhraseDraft, i: number, to: number) => number;

/** In the order in which they are asked; the last one always answers. */
const STEPS: readonly Step[] = [
  name,
  ownersMark,
  innerQuote,
  hyphen,
  nextPhrase,
  pronoun,
  possessive,
  determiner,
  joinedAdjective,
  word,
];

/** Reads the noun phrase that begins at token `at`, of one token at least: "its first joint naval exercise". */
export function readNounPhrase(text: ClauseText, at: number, to: number): NounPhrase {
  const draft = new NounPhraseDraft(at);
  let i = at;
  while (i < to && !draft.closed) {
    let next = PASS;
    for (let s = 0; next === PASS && s < STEPS.length; s++) next = STEPS[s]?.(text, draft, i, to) ?? PASS;
    i = next;
  }
  return draft.finish(Math.max(i, at + 1));
}

/** "French President Macron": a name that was found before. */
function name(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  const { r } = text;
  const named = text.mentionAt.get(i);
  if (!named) return PASS;
  const { low } = r.tokens;
  // A name with an article of its own opens another phrase: "received in farewell the Resident Coordinator".
  if (!draft.headless && (r.tokens.classes[i] ?? 0) & WordClass.Determiner) return draft.close(i);
  // "an allegation | Yerevan denies": the name begins a clause that tells of the noun.
  if (
    !draft.headless &&
    (draft.opener !== '' || draft.head === 'something') &&
    named.form !== 'demonym' &&
    TOLD_OF.has(draft.head)
  ) {
    let v = named.last;
    while (r.tokens.pos[v] === 'ADV') v++;
    if (/^(VERB|AUX)$/.test(r.tokens.pos[v] ?? '')) return draft.close(i);
  }
  // "earlier in the day | Mr Kerr spoke", "within hours | Mali left"
  if (!draft.headless && PERIODS.test(draft.head) && draft.opener !== '') return draft.close(i);
  if (!draft.headless && MANY_PERIODS.test(draft.head)) return draft.close(i);
  if (!draft.headless && followsLead(text, draft.mention, named, i, to)) return draft.close(i);
  draft.takeName(named, low[named.nameLast - 1] ?? '');
  // A closing comma that an apposition took ends the phrase.
  return low[named.last - 1] === ',' ? draft.close(named.last) : named.last;
}

/** "Kenya's", "the ministers'": what was read owns what follows. */
function ownersMark({ r }: ClauseText, draft: NounPhraseDraft, i: number): number {
  const { low, pos, start, end } = r.tokens;
  const mark = low[i];
  if ((mark !== "'s" && mark !== "'" && mark !== '’') || draft.headless || pos[i] === 'AUX') return PASS;
  // A lone mark behind white space opens a quotation.
  if (mark === "'" && (start[i] ?? 0) > (end[i - 1] ?? 0)) return draft.close(i);
  draft.ownWhatFollows(i);
  return i + 1;
}

/** The marks of 'a "political dwarf"' are passed over. */
function innerQuote(text: ClauseText, _draft: NounPhraseDraft, i: number): number {
  return isQuoteMark(text, i) && !edgesClause(text, i) ? i + 1 : PASS;
}

/** "high-level talks": a hyphen joins the words around it. */
function hyphen({ r, mentionAt, lexicon }: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  if (r.tokens.value[i] !== '-' || !r.glued(i) || i <= draft.at) return PASS;
  if (mentionAt.has(i + 1) || i + 1 >= to) return i + 1;
  // "their pull-out", "a cease-fire": one noun, where the tables know it as one.
  const whole = `${r.tokens.low[i - 1]}-${r.tokens.low[i + 1]}`;
  if (lexicon.nounLike.has(whole) && draft.headAt === i - 1) draft.rename(whole);
  else draft.takeWord(r.tokens.low[i + 1] ?? '', i + 1);
  return i + 2;
}

/** A determiner, pronoun or time behind a head belongs to another phrase: "gave Fiji | its support", "the envoy | last week". */
function nextPhrase(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  if (i <= draft.at) return PASS;
  const classes = text.r.tokens.classes[i] ?? 0;
  if (!draft.headless && classes & OPENERS) return draft.close(i);
  return i !== draft.first && timeOpensAt(text, i, to) ? draft.close(i) : PASS;
}

/** "they"; in "both countries" and "all the envoys" the pronoun only opens the phrase. */
function pronoun(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  const { low, classes } = text.r.tokens;
  if (!((classes[i] ?? 0) & WordClass.Pronoun) || !draft.headless) return PASS;
  const word = low[i] ?? '';
  const opens =
    (word === 'both' || word === 'all' || word === 'neither') &&
    (nominalAfter(text, i, to) || low[i + 1] === 'the' || ((classes[i + 1] ?? 0) & WordClass.Possessive) !== 0);
  if (!opens) return draft.takePronoun(word === 'it' && isExpletive(text, i, to) ? '(it)' : word, word, i);
  draft.opener = word;
  return low[i + 1] === 'the' ? i + 2 : i + 1;
}

/** "its envoy"; a "her" with no noun behind it is the pronoun. */
function possessive(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  const { low, pos, classes } = text.r.tokens;
  if (!((classes[i] ?? 0) & WordClass.Possessive)) return PASS;
  const word = low[i] ?? '';
  if (word === 'her' && !nominalAfter(text, i, to) && !/^(NOUN|ADJ|PROPN)$/.test(pos[i + 1] ?? ''))
    return draft.takePronoun(word, word, i);
  draft.takePossessive(word, i);
  return i + 1;
}

/** "the", "these": the first that says more than "the" is kept as the opener. */
function determiner({ r, lexicon }: ClauseText, draft: NounPhraseDraft, i: number): number {
  if (!((r.tokens.classes[i] ?? 0) & WordClass.Determiner) || !draft.headless) return PASS;
  // "and each accused the other"
  const { low } = r.tokens;
  if (low[i] === 'each' && low[i + 2] === 'the' && low[i + 3] === 'other' && lexicon.forms.has(low[i + 1] ?? ''))
    return draft.takePronoun('each', 'each', i);
  if (!draft.opener) draft.opener = r.tokens.low[i] ?? '';
  return i + 1;
}

/** "political and economic ties": the conjunction of two adjectives ends no phrase. */
function joinedAdjective(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  const { low, pos } = text.r.tokens;
  return pos[i] === 'CCONJ' &&
    pos[i - 1] === 'ADJ' &&
    !draft.mention &&
    /^(ADJ|NOUN)$/.test(pos[i + 1] ?? '') &&
    nominalAfter(text, i, to) &&
    low[i] !== 'but' &&
    !text.mentionAt.has(i + 1)
    ? i + 1
    : PASS;
}

/** A noun, adjective, number or participle goes on with the phrase and becomes its head; anything else ends it. */
function word(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): number {
  const { low, pos } = text.r.tokens;
  const tag = pos[i] ?? '';
  const here = low[i] ?? '';
  if (!extendsPhrase(text, draft, i, to)) return draft.close(i);
  // "called its ambassador | home"
  if ((here === 'home' || here === 'packing') && !draft.headless && pos[i + 1] !== 'NOUN') return draft.close(i);
  // "gave Laos fourteen ambulances": a number behind a name opens another phrase.
  if (tag === 'NUM' && draft.mention && draft.mention.form !== 'demonym') return draft.close(i);
  // "gave Qatari diplomats 48 hours", "gave its neighbour thirteen aircraft": so does a number behind a plural, or one in letters.
  const apart = draft.head.endsWith('s') || /^[a-z]/.test(here) || (draft.opener === 'the' && /^\d[\d,.]*$/.test(here));
  if (tag === 'NUM' && apart && pos[i - 1] === 'NOUN' && pos[i + 1] === 'NOUN') return draft.close(i);
  if (!draft.headless) {
    // "the number of work permits for": what a preposition leads to is no subject.
    const led = pos[draft.at - 1] === 'ADP' && /s$/.test(here) && pos[i + 1] === 'ADP';
    if (tag !== 'VERB' && !led && endsNounAsVerb(text, i, to, isActorsName(text, draft))) return draft.close(i);
    if (draft.mention && isSubjunctive(text, draft.at, i)) return draft.close(i);
    if (isPluralsVerb(text, draft, i)) return draft.close(i);
    // "the green light": an adjective for the tagger.
    const isLight = here === 'light' && draft.head === 'green';
    if (
      tag === 'ADJ' &&
      !isLight &&
      !nominalAfter(text, i, to) &&
      !HEAD_FORMS.has(here) &&
      !(draft.mention?.form === 'demonym' && PEOPLE_ROLES.has(here))
    )
      return draft.close(i);
  }
  draft.takeWord(here, i);
  return i + 1;
}

/** Whether the phrase ends in a name that can act: a demonym before a noun only describes it, unless it is a plural ("Israelis"). */
const isActorsName = ({ r }: ClauseText, { mention, opener }: NounPhraseDraft): boolean =>
  mention !== null &&
  (mention.form !== 'demonym' || (opener !== 'the' && /s$/.test(r.tokens.low[mention.nameLast - 1] ?? '')));

function extendsPhrase(text: ClauseText, draft: NounPhraseDraft, i: number, to: number): boolean {
  const { low, pos } = text.r.tokens;
  const { headless, opener } = draft;
  // "part of the plan", whatever the tagger made of it.
  if (low[i] === 'part' && i === draft.at) return true;
  if (low[i] === 'opposite' && !headless && low[i + 1] !== 'number') return false;
  switch (pos[i]) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
    case 'X':
      return true;
    case 'VERB': {
      if (i === draft.first) return true;
      const led =
        (headless && (draft.owned || opener !== '')) ||
        (/^(ADJ|NUM|ADV)$/.test(pos[i - 1] ?? '') && !/^(general|designate|elect|chief|firm)$/.test(low[i - 1] ?? ''));
      // "its firm backing for": behind a possessive and an adjective.
      if (draft.owned && !headless && text.lexicon.nounFrames.has(low[i] ?? '') && pos[i + 1] === 'ADP') return true;
      if (led && draft.owned && /ing$/.test(low[i] ?? '') && /^(ADP|PUNCT|AUX)$/.test(pos[i + 1] ?? '')) return true;
      // "a two-day working visit"
      if (
        /^(working|founding|opening|closing|training|parting)$/.test(low[i] ?? '') &&
        pos[i + 1] === 'NOUN' &&
        draft.opener !== ''
      )
        return true;
      // 'the "prompt return" of the crew'
      if (led && isQuoteMark(text, i - 1) && pos[i + 1] === 'NOUN') return true;
      return (led && continuesNoun(text, i)) || isBareBehindArticle(text, draft, i);
    }
    case 'ADV':
      // "a state-owned firm", whatever the tagger made of it.
      if (low[i] === 'firm' && !headless && pos[i + 1] !== 'ADJ' && pos[i + 1] !== 'NOUN') return true;
      return (opener !== '' || draft.owned || i === draft.at) && headless && nominalAfter(text, i, to);
    default:
      return pos[i] === 'PRON' && i === draft.at;
  }
}

/** "an al Qaeda suspect was", "a surprise stop in": behind "a" and a noun a base form is no verb, but another noun. */
function isBareBehindArticle({ r, lexicon }: ClauseText, draft: NounPhraseDraft, i: number): boolean {
  const { low, pos } = r.tokens;
  if (draft.headless || !/^an?$/.test(draft.opener) || !/^(NOUN|PROPN)$/.test(pos[i - 1] ?? '')) return false;
  const forms = lexicon.forms.get(low[i] ?? '')?.forms ?? 0;
  if (forms !== Form.Base) return false;
  if (!/^(ADP|AUX|PUNCT|VERB|CCONJ|PART)$/.test(pos[i + 1] ?? 'PUNCT')) return false;
  return !/^(let|that|make|made|help|helped|see|saw)$/.test(low[draft.at - 1] ?? '');
}
