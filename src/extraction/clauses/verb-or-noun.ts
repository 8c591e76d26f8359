import { SUBJUNCTIVE_VERBS } from '../../ontology/words/clause-verbs.js';
import { DOCUMENT_NOUNS } from '../../ontology/words/documents.js';
import { REPORTING_VERBS } from '../../ontology/words/governors.js';
import { Shape } from '../document/index.js';
import { Form } from '../lexicon/index.js';
import { isPluralsVerb } from './base-form-verbs.js';
import { type Chunk, type ChunkKind, verbOtherwise } from './chunk.js';
import { opensObject, opensObjectOfNounLike, verbAhead } from './lookahead.js';
import { isAdjectival } from './participle-or-adjective.js';
import { type ClauseText, PASS, type Scan } from './scan.js';
import { readVerbGroup } from './verb-groups.js';

/** Tokens between "let" and the verb of what it lets. */
const LET_REACH = 12;

/** Chunks behind which a verb that the tagger missed can stand. */
const BEFORE_MISSED_VERB: ReadonlySet<ChunkKind> = new Set(['noun', 'time', 'close', 'adv', 'rel', 'comma']);

/** A verb group: "has not recognised"; behind "instead of" whatever form stands is a participle. */
export function verbGroup(scan: Scan, i: number): number {
  if (!startsVerb(scan, i)) return PASS;
  const group = readVerbGroup(scan.r, scan.lexicon, i, scan.to);
  if (!group) return PASS;
  const instead = scan.before?.kind === 'prep' && scan.before.word === 'without' && group.verb.form === 'finite';
  return scan.pushVerb(i, group.last, instead ? verbOtherwise(group.verb, { form: 'ing' }) : group.verb);
}

/** Whether a verb group opens at token `i`, against what the tagger and the neighbours say. */
function startsVerb(scan: Scan, i: number): boolean {
  const { low, pos } = scan.r.tokens;
  const tag = pos[i] ?? '';
  const word = low[i] ?? '';
  const { before } = scan;
  if (tag === 'AUX') return true;
  // "fired tear gas", "when bombs hit": no verb opens a clause that has no subject yet.
  if ((word === 'tear' && low[i + 1] === 'gas') || (word === 'go' && low[i + 1] === '-')) return false;
  // "where police detained", "when police arrested"
  if (word === 'police' && /^(sub|rel|comma|and)$/.test(before?.kind ?? 'sub')) return false;
  // "Heavy fighting raged between": the noun, unless an auxiliary stands before it.
  if (word === 'fighting' && before?.kind !== 'verb') return false;
  // "in her turn"
  if (word === 'turn' && low[i - 2] === 'in' && /^(his|her|its|their)$/.test(low[i - 1] ?? '')) return false;
  if (tag === 'ADV') return word !== 'firm' && adverbOpensVerb(scan, i);
  const known = scan.lexicon.forms.get(word);
  if (opensClauseAsNoun(scan, i)) return false;
  if (tag === 'VERB') {
    // "train 300 Haitian recruits": an adjective with no article does nothing.
    if (isBareDemonym(before, low[i - 1] ?? '', i) && known && known.forms & Form.Third && pos[i + 1] !== 'DET')
      return false;
    // "a body that operates": behind a relative "that" no article stands.
    if (before?.kind !== 'rel' && isAdjectival(scan, i, scan.to, before)) return false;
    const bare = known
      ? (known.forms & ~(Form.Past | Form.Participle | Form.Ing)) !== 0 && !(known.forms & Form.Past)
      : !(word.endsWith('ed') || word.endsWith('ing'));
    // "rejected Argentine demands for": a noun behind a demonym that is the object of a verb.
    if (
      before?.kind === 'noun' &&
      before.last === i &&
      before.noun?.mention?.form === 'demonym' &&
      scan.lexicon.nounLike.has(word) &&
      scan.chunks[scan.chunks.length - 2]?.kind === 'verb' &&
      bare
    )
      return false;
    // After a preposition only an -ing form is a verb: "in protest", "after talks".
    if (before?.kind === 'prep' && bare) return before.word === 'without' && /^(than|of)$/.test(low[i - 1] ?? '');
    return true;
  }
  if (!known || before === undefined) return false;
  if (
    before.kind === 'noun' &&
    before.noun &&
    isPluralsVerb(scan, { at: before.first, mention: before.noun.mention }, i)
  )
    return true;
  if (before.kind === 'noun' && known.forms & Form.Base && (behindSubjunctive(scan.chunks) || isBareBehindLet(scan, i)))
    return true;
  // "…, wounding eight Djiboutians"
  if (
    known.forms & Form.Ing &&
    before.kind === 'comma' &&
    (scan.mentionAt.has(i + 1) || /^(NUM|DET)$/.test(pos[i + 1] ?? ''))
  )
    return true;
  const joined = before.kind === 'and' && scan.chunks.some((chunk) => chunk.kind === 'verb');
  // "will build a parliament and train fifty doctors"
  if (
    joined &&
    known.forms & Form.Base &&
    (/^(DET|NUM)$/.test(pos[i + 1] ?? '') ||
      scan.mentionAt.has(i + 1) ||
      /^(its|their|his|her)$/.test(low[i + 1] ?? '')) &&
    scan.chunks.findLast((chunk) => chunk.kind === 'verb')?.verb?.modal
  )
    return true;
  if (!joined && !BEFORE_MISSED_VERB.has(before.kind)) return false;
  if (!(known.forms & (Form.Third | Form.Past))) return false;
  if (before.kind === 'and' && matchesVerbBefore(scan, known.forms) && opensNamedObject(scan, i + 1)) return true;
  return before.kind === 'rel' || isMissedVerb(scan, i, scan.to, before);
}

/** "arms and shelters the rebels": the chunk before the "and" is a verb of the same form. */
function matchesVerbBefore({ chunks, r, lexicon }: Scan, forms: number): boolean {
  const verb = chunks[chunks.length - 2]?.verb;
  const other = lexicon.forms.get(r.tokens.low[verb?.headAt ?? -1] ?? '')?.forms ?? 0;
  return verb?.form === 'finite' && (other & forms & (Form.Third | Form.Past)) !== 0;
}

function isBareDemonym(before: Chunk | undefined, word: string, i: number): boolean {
  const noun = before?.noun;
  return before?.last === i && noun?.mention?.form === 'demonym' && noun.opener !== 'the' && /(an|ish|i)$/.test(word);
}

/** "when bombs dropped by jets hit": a form in -s right behind what opens a clause is its subject, not its verb. */
function opensClauseAsNoun({ before, r, lexicon }: Scan, i: number): boolean {
  if (before?.kind !== 'sub') return false;
  const { low, pos } = r.tokens;
  const forms = lexicon.forms.get(low[i] ?? '')?.forms ?? 0;
  return (
    (forms & Form.Third) !== 0 &&
    !(forms & (Form.Base | Form.Past)) &&
    /^(VERB|AUX|ADP)$/.test(pos[i + 1] ?? '') &&
    low[i] !== 'is' &&
    low[i] !== 'has' &&
    low[i] !== 'does'
  );
}

/** "also praised", "never met" open a verb group; "greatly values" does too, where the tagger saw a noun. */
function adverbOpensVerb(scan: Scan, i: number): boolean {
  const { low, pos } = scan.r.tokens;
  const { before } = scan;
  const behind = scan.lexicon.forms.get(low[i + 1] ?? '');
  if (
    before?.kind === 'noun' &&
    behind &&
    behind.forms & Form.Third &&
    pos[i + 1] === 'NOUN' &&
    (scan.mentionAt.has(i + 2) || pos[i + 2] === 'DET' || pos[i + 2] === 'PRON')
  )
    return true;
  return (
    verbAhead(scan, i + 1, scan.to) &&
    before?.kind !== 'prep' &&
    !/^(not|n't|to)$/.test(low[i + 1] ?? '') &&
    !isAdjectival(scan, i + 1, scan.to, before)
  );
}

/** "let the inspectors visit the plant": a base form behind "let" and its object, with an object or a phrase of its own. */
export function isBareBehindLet({ r, lexicon, mentionAt }: ClauseText, i: number): boolean {
  const { low, pos } = r.tokens;
  if (!((lexicon.forms.get(low[i] ?? '')?.forms ?? 0) & Form.Base)) return false;
  if (!mentionAt.has(i + 1) && !/^(DET|ADP|NOUN|PRON|PROPN|ADV)$/.test(pos[i + 1] ?? '')) return false;
  for (let k = i - 2; k >= 0 && i - k < LET_REACH; k--) {
    if (/^(let|lets|letting)$/.test(low[k] ?? '')) return true;
    if (pos[k] === 'VERB' || pos[k] === 'AUX' || pos[k] === 'PUNCT') return false;
  }
  return false;
}

/** "proposed that NATO close": a base form behind "that" and a noun. */
function behindSubjunctive(chunks: readonly Chunk[]): boolean {
  const that = chunks[chunks.length - 2];
  const timed = chunks[chunks.length - 3]?.kind === 'time' ? 4 : 3;
  const verb = chunks[chunks.length - timed]?.verb;
  return that?.kind === 'sub' && that.word === 'that' && !!verb && SUBJUNCTIVE_VERBS.has(verb.lemma);
}

/** A word that the tagger took for a noun or an adjective and that is a finite verb: "Turkey slams Greece", "and backed the plan". */
function isMissedVerb(text: ClauseText, i: number, to: number, before: Chunk): boolean {
  const { low, pos } = text.r.tokens;
  const word = low[i] ?? '';
  if (isPhrasalPast(text, i) || tellsClause(text, i)) return true;
  const object = opensObject(text, i + 1) || pos[i + 1] === 'PROPN';
  const behindName = before.kind === 'noun' && before.noun?.mention !== null;
  if (word.endsWith('ed'))
    return (
      (object || pos[i + 1] === 'ADP') &&
      (before.kind !== 'noun' ||
        before.noun?.headAt !== i - 1 ||
        before.noun.mention !== null ||
        pos[i] !== 'ADJ' ||
        opensNamedObject(text, i + 1))
    );
  if (text.lexicon.nounLike.has(word))
    return behindName && before.noun?.mention?.form !== 'demonym' && opensObjectOfNounLike(text, i + 1) && i + 1 < to;
  // "Mongolia cooperates closely with": behind a name a verb of the tables in the third person is one.
  return object || behindName;
}

/** Whether a noun by its tag, met inside a noun phrase, is the clause's verb and ends the phrase: "Turkey | slams Greece". */
export function endsNounAsVerb(text: ClauseText, i: number, to: number, afterName: boolean): boolean {
  const { low, pos, shape } = text.r.tokens;
  const word = low[i] ?? '';
  const known = text.lexicon.forms.get(word);
  if (known && known.forms & Form.Base && isBareBehindLet(text, i)) return true;
  if (!known || !(known.forms & (Form.Third | Form.Past))) return false;
  if (shape[i] !== Shape.Lower) return false;
  if (isPhrasalPast(text, i) || tellsClause(text, i)) return true;
  if (text.lexicon.nounLike.has(word)) return afterName && opensObjectOfNounLike(text, i + 1) && i + 1 < to;
  const object = opensObject(text, i + 1);
  if (word.endsWith('ed')) return object && (afterName || pos[i] !== 'ADJ' || opensNamedObject(text, i + 1));
  return object || afterName;
}

/** "the service alleged that", "the resolution demands that": a form of a verb of speech before its clause, taken for an adjective. */
function tellsClause({ r, lexicon }: ClauseText, i: number): boolean {
  const { low } = r.tokens;
  const known = lexicon.forms.get(low[i] ?? '');
  if (low[i + 1] !== 'that' || known === undefined) return false;
  if (!REPORTING_VERBS.has(known.lemma) && !SUBJUNCTIVE_VERBS.has(known.lemma)) return false;
  // "the resolution demands that": a document's own verb.
  return (known.forms & Form.Past) !== 0 || ((known.forms & Form.Third) !== 0 && DOCUMENT_NOUNS.has(low[i - 1] ?? ''));
}

/** "fighters shot down two planes": a past form with its particle, taken for a noun. */
function isPhrasalPast({ r, lexicon }: ClauseText, i: number): boolean {
  const { low } = r.tokens;
  const known = lexicon.forms.get(low[i] ?? '');
  return (
    known !== undefined &&
    (known.forms & Form.Past) !== 0 &&
    !(known.forms & Form.Base) &&
    /^(down|out|off|up|back|over|away|in|dead)$/.test(low[i + 1] ?? '') &&
    lexicon.phrasal.has(`${known.lemma} ${low[i + 1]}`)
  );
}

/** "gunboats blockaded the port", "the minister cautioned Lusaka": behind a noun's head no adjective stands before an article or a name. */
function opensNamedObject({ r, mentionAt }: ClauseText, i: number): boolean {
  const mention = mentionAt.get(i);
  if (mention) return mention.form !== 'demonym' && !mention.offices.length;
  return r.tokens.low[i] === 'the' || r.tokens.low[i] === 'a' || r.tokens.low[i] === 'an';
}
