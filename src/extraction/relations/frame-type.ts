import type { RelationType } from '../../ontology/index.js';
import type { VerbFrame } from '../../ontology/words/frame.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { isCrowds } from './crowds.js';
import { namesPerson } from './frame-noun.js';
import type { SentenceContext } from './sentence-context.js';
import { spoken } from './spoken.js';

/** The relation that a frame states here: its own, unless other words of the clause make another of it ("called on the President" visits him). */
export function typeOf(ctx: SentenceContext, v: number, frame: VerbFrame): RelationType {
  const lemma = verbAt(ctx.s, v)?.lemma ?? '';
  // "paid a courtesy call on" is a visit, "took part in a video call" is none.
  if (frame.type === 'MET' && !/^(pay|call)$/.test(lemma) && (spoken(ctx, v) || opensByCall(ctx, v)))
    return 'SPOKE_WITH';
  // "called on the President" with nothing asked of him is a visit to him.
  if (lemma === 'call on') {
    const { direct, infinitive, clause } = ctx.arguments(v);
    if (infinitive === null && !clause && namesPerson(ctx, direct ?? [])) return 'MET';
  }
  // "attacked Washington for not waiting", "attacked the plan as a fraud": in words.
  if (frame.type === 'ATTACKED' && lemma === 'attack' && inWords(ctx, v)) return 'ACCUSED';
  // A crowd that hurls bombs at an embassy protests.
  if (frame.type === 'ATTACKED' && /^(hurl|throw|lob|pelt)$/.test(lemma) && isCrowds(ctx, v)) return 'PROTESTED_TO';
  // Activists who seal off a crossing protest.
  if (
    (frame.type === 'SANCTIONED' || frame.type === 'COERCED') &&
    /^(block|blockade|seal|seal off|close|shut|occupy|surround|besiege|boycott|picket)$/.test(lemma) &&
    isCrowds(ctx, v) &&
    !ctx.subjectChunks(v).some((c) => /^(police|women|men|people)$/.test(nounAt(ctx.s, c)?.head ?? ''))
  )
    return 'PROTESTED_TO';
  // Who is handed over to stand trial is extradited.
  if (frame.type === 'CONCEDED_TO' && facesTrial(ctx, v)) return 'PARTNER_OF';
  // "gave Milosevic until Saturday to pull back": an ultimatum.
  if (frame.type === 'URGED' && lemma === 'give') return 'THREATENED';
  if (frame.type === 'URGED' && lemma === 'ask') {
    // "asked him to come to Bamako" invites.
    const { infinitive } = ctx.arguments(v);
    if (infinitive !== null && /^(come|visit)$/.test(verbAt(ctx.s, infinitive)?.lemma ?? '')) return 'INVITED';
  }
  return frame.type;
}

/** "sent him back to Mexico to stand trial", "to face charges" */
function facesTrial(ctx: SentenceContext, v: number): boolean {
  const { infinitive } = ctx.arguments(v);
  const lemma = infinitive === null ? '' : (verbAt(ctx.s, infinitive)?.lemma ?? '');
  return (
    /^(stand|face|answer)$/.test(lemma) &&
    (ctx.arguments(infinitive ?? v).direct ?? []).some((c) =>
      /^(trial|charges|justice|charge)$/.test(nounAt(ctx.s, c)?.head ?? ''),
    )
  );
}

/** "In a telephone conversation, A and B exchanged views": how the sentence begins. */
function opensByCall(ctx: SentenceContext, v: number): boolean {
  const [lead, noun] = ctx.s.chunks;
  if (v < 2 || lead?.kind !== 'prep' || !/^(in|during|by|over|on|via)$/.test(lead.word) || !noun?.noun) return false;
  const { head, words } = noun.noun;
  return (
    /^(call|phone|telephone|videoconference|teleconference|video-conference)$/.test(head) ||
    (/^(conversation|conference|talk|talks|meeting|link)$/.test(head) &&
      words.some((w) => /^(telephone|phone|video|virtual|online)$/.test(w)))
  );
}

/** Whether an attack is one of words: for something, as something, on a plan. */
function inWords(ctx: SentenceContext, v: number): boolean {
  const { chunks } = ctx.s;
  const { direct, end } = ctx.arguments(v);
  // "for the second day" tells when, "for its silence" tells why.
  for (let c = v + 1; c <= end; c++) {
    if (chunks[c]?.word !== 'for') continue;
    const next = chunks[c + 1]?.kind === 'adv' ? c + 2 : c + 1;
    if (verbAt(ctx.s, next)?.form === 'ing' || nounAt(ctx.s, next)?.owners.length) return true;
  }
  return (direct ?? []).some((c) =>
    /^(plan|plans|decision|policy|policies|measure|measures|proposal|move|accord|agreement|deal|treaty|stance|statement|speech|ruling|resolution|bill|law|duties|tariffs|sanctions|silence|handling|record)$/.test(
      nounAt(ctx.s, c)?.head ?? '',
    ),
  );
}
