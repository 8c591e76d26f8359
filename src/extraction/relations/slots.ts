import type { VerbFrame } from '../../ontology/words/frame.js';
import { type PrepPhrase, phrasesAfter } from '../clauses/arguments.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import { type Party, weighted } from './claim.js';
import { firstOther } from './first-other.js';
import { peopleThere } from './people-there.js';
import { asOwners, asPlaces } from './places-and-owners.js';
import type { SentenceContext } from './sentence-context.js';
import { doersOfApposed, ownerBehind } from './whose-deed.js';

/** Types whose object can be told by a place in it: "flew to Samarkand", "shelled Rafah". */
const PLACED = new Set([
  'VISITED',
  'ATTACKED',
  'MOBILIZED_AGAINST',
  'AIDED',
  'CONCEDED_TO',
  'CUT_TIES_WITH',
  'ESTABLISHED_RELATIONS_WITH',
  'COERCED',
]);
/** Attitudes to what another has done. */
const ATTITUDES = new Set(['PRAISED', 'ACCUSED', 'REJECTED', 'SUPPORTS']);
const TALKING = new Set(['MET', 'SPOKE_WITH']);
const FALLS_BACK = new Set([
  'AIDED',
  'SANCTIONED',
  'EXPELLED',
  'MOBILIZED_AGAINST',
  'COERCED',
  'ATTACKED',
  'CUT_TIES_WITH',
  'THREATENED',
]);
const BORDER = /^(border|borders|frontier|waters|coast|shores)$/;
const BEFORE_PARTNER = /^(by|on|over|via|in|at|through)$/;

/** What a frame works on: the verb, what it acts on, the noun that the frame asked for, and who acts. */
export interface FrameSite {
  readonly verb: number;
  readonly frame: VerbFrame;
  readonly acted: readonly number[];
  readonly noun: number | null;
  readonly subjects: readonly Party[];
}

/** The parties that fill the first slot of the frame that anybody fills. */
export function fillSlots(ctx: SentenceContext, site: FrameSite): readonly Party[] {
  const { frame, subjects } = site;
  // "lent Nepal 150 million for a line to India": to whom stands beside the verb.
  const beside = frame.slots.includes('indirect') && ctx.arguments(site.verb).indirect !== null;
  for (const slot of beside ? ['indirect', ...frame.slots] : frame.slots) {
    const found = fill(ctx, site, slot).filter(
      (p) =>
        // "expressed her country's appreciation": nobody thanks her own.
        !(
          frame.type === 'PRAISED' &&
          frame.nouns &&
          subjects.some((s) => ctx.mentions.book.get(s.entity).serves.includes(p.entity))
        ) &&
        !subjects.some((s) => s.entity === p.entity) &&
        (!frame.kinds || frame.kinds.includes(ctx.mentions.book.get(p.entity).kind)),
    );
    if (found.length) return found;
  }
  const bystanders = peopleThere(ctx, site);
  if (bystanders.length) return bystanders;
  // "massed soldiers within sight of Kuwait": verb and noun leave no doubt of the act; the other party is whoever else is named.
  if (!frame.nouns && (!frame.actors || frame.kinds)) return [];
  // "A and B are to swap prisoners under a pact signed in C": with each other.
  if (subjects.length > 1 && /^(swap|exchange|trade)$/.test(verbAt(ctx.s, site.verb)?.lemma ?? '')) return [];
  if (frame.type === 'CONCEDED_TO')
    // What is eased may be anybody's: no more than a guess, and of states alone.
    return firstOther(ctx, site.verb, subjects)
      .filter((p) => ctx.mentions.book.get(p.entity).kind === 'Country' && nounAt(ctx.s, p.chunk)?.opener !== 'it')
      .map((p) => weighted(p, 0.7));
  return FALLS_BACK.has(frame.type)
    ? firstOther(ctx, site.verb, subjects, site.noun === null ? [] : site.acted)
        .filter((p) => !frame.kinds || frame.kinds.includes(ctx.mentions.book.get(p.entity).kind))
        .map((p) => weighted(p, 0.9))
    : [];
}

function fill(ctx: SentenceContext, site: FrameSite, slot: string): readonly Party[] {
  const { verb: v, frame, acted, noun } = site;
  const args = ctx.arguments(v);
  switch (slot) {
    case 'object!':
      return asPlaces(ctx, acted, PLACED.has(frame.type));
    case 'object': {
      if (noun !== null && !frame.via) {
        const own = ctx.partiesOrOwners([noun]);
        if (own.length) return own;
        const told = doersOfApposed(ctx, v, acted);
        return told.length ? told : ownerBehind(ctx, v, acted);
      }
      const told = doersOfApposed(ctx, v, acted);
      if (told.length) return told;
      const direct = asOwners(ctx, acted, PLACED.has(frame.type));
      return direct.length || !acted.length ? direct : ownerBehind(ctx, v, acted);
    }
    case 'infinitive':
      if (args.infinitive === null) return [];
      return args.direct
        ? ctx.partiesOrOwners(args.direct)
        : verbAt(ctx.s, v)?.passive
          ? ctx.grammaticalSubjects(v)
          : [];
    case 'clause':
      return inClause(ctx, v);
    case 'indirect':
      return indirect(ctx, v, acted);
    case 'owner':
      return noun !== null ? [...ctx.owners(noun), ...moreOwners(ctx, site)] : [];
    case 'purpose': {
      // "held a march to demand that Türkiye admit"
      const aim = args.infinitive === null ? '' : (verbAt(ctx.s, args.infinitive)?.lemma ?? '');
      return /^(demand|protest|denounce|condemn|oppose|urge|decry|mourn)$/.test(aim)
        ? firstOther(ctx, args.infinitive ?? v, site.subjects)
        : [];
    }
    case 'given':
      return receivers(ctx, v);
    case 'rest':
      return firstOther(ctx, v, site.subjects);
    case 'border':
      return borderStates(ctx, v);
    case 'of':
      return (noun !== null ? ofParties(ctx, noun, acted) : []).concat(
        noun === null ? prepParties(ctx, site, 'of', false) : [],
      );
    default:
      return slot.startsWith('next:')
        ? prepParties(ctx, site, slot.slice(5), true)
        : prepParties(ctx, site, slot, false);
  }
}

const GIVING =
  /^(hand|hand over|hand back|give|give back|return|cede|pay|sell|extradite|transfer|surrender|turn over|send|send back|deliver|lend|supply|grant|apologise|apologize|talk|speak|release)$/;

/** "ruled out handing the islands to Mauritius", "refused to extradite him to Spain": to whom nothing is given. */
function receivers(ctx: SentenceContext, v: number): readonly Party[] {
  const inner = verbAt(ctx.s, v + 1) ? v + 1 : (ctx.arguments(v).infinitive ?? -1);
  if (!GIVING.test(verbAt(ctx.s, inner)?.lemma ?? '')) return [];
  const { indirect, preps } = ctx.arguments(inner);
  const to = preps.find((p) => p.word === 'to');
  return to ? ctx.partiesOrOwners(to.group) : indirect ? ctx.partiesOrOwners(indirect) : [];
}

/** Whom the clause below speaks of. */
function inClause(ctx: SentenceContext, v: number): readonly Party[] {
  const { clause } = ctx.arguments(v);
  const named = clause ? ctx.parties(clause.subject) : [];
  return named.length ? named : afterThat(ctx, v);
}

/** "requested that Kenya hurry": the first noun behind "that", where the verb below was not seen as one. */
function afterThat(ctx: SentenceContext, v: number): readonly Party[] {
  const { chunks } = ctx.s;
  return chunks[v + 1]?.word === 'that' && chunks[v + 2]?.kind === 'noun' ? ctx.partiesOrOwners([v + 2]) : [];
}

/** "up to the Somali border", "to its frontier with Congo". */
function borderStates(ctx: SentenceContext, v: number): readonly Party[] {
  const { preps } = ctx.arguments(v);
  const at = preps.findIndex((p) => p.group.some((c) => BORDER.test(nounAt(ctx.s, c)?.head ?? '')));
  const border = preps[at];
  if (!border) return [];
  const beyond = preps[at + 1];
  return [...(beyond?.word === 'with' ? ctx.parties(beyond.group) : []), ...asOwners(ctx, border.group, true)];
}

/** "gave Mozambique 5 million dollars", "gave Mozambique helicopters", "Haiti was promised aid". */
function indirect(ctx: SentenceContext, v: number, acted: readonly number[]): readonly Party[] {
  const args = ctx.arguments(v);
  if (verbAt(ctx.s, v)?.passive) return args.direct ? ctx.grammaticalSubjects(v) : [];
  if (args.indirect) return ctx.partiesOrOwners(args.indirect);
  const chunk = acted[0];
  const noun = chunk === undefined ? null : nounAt(ctx.s, chunk);
  const lead = noun && !noun.mention && noun.owners.length === 0 && noun.opener === '' ? noun.modifiers[0] : undefined;
  if (!lead || chunk === undefined || lead.form === 'demonym') return [];
  return [{ entity: lead.entity, chunk, certainty: 0.9 }];
}

function prepParties(ctx: SentenceContext, site: FrameSite, word: string, next: boolean): readonly Party[] {
  const places = PLACED.has(site.frame.type);
  const own = ctx.arguments(site.verb).preps;
  // What hangs on the noun of a passive stands before the verb: "sanctions on Iran were tightened".
  const phrases =
    site.noun !== null && verbAt(ctx.s, site.verb)?.passive ? [...phrasesAfter(ctx.s, site.noun), ...own] : own;
  for (const prep of phrases) {
    if (prep.word !== word) {
      if (next && !BEFORE_PARTNER.test(prep.word)) return [];
      continue;
    }
    // "appreciation for Croatia's support to students": the "to" is the support's.
    if (word === 'to' && site.frame.type === 'PRAISED' && phrases.some((p) => p.at < prep.at && p.word === 'for'))
      continue;
    // "came to X's aid" goes nowhere: a journey needs the place itself.
    const pair = site.frame.type === 'MEDIATED' ? quarrellers(ctx, prep) : [];
    if (pair.length) return pair;
    const found =
      site.frame.type === 'VISITED'
        ? asPlaces(ctx, prep.group, true)
        : // "ended the summit with a plea to Washington": one meets somebody, not somebody's thing.
          TALKING.has(site.frame.type) && site.noun !== null
          ? ctx.parties(prep.group)
          : asOwners(ctx, prep.group, places, ATTITUDES.has(site.frame.type));
    if (found.length && TALKING.has(site.frame.type)) {
      // "held meetings with A, as well as with B"
      const more = phrases.filter((p) => p !== prep && p.word === word).flatMap((p) => ctx.parties(p.group));
      return [...found, ...more];
    }
    if (found.length) return [...found, ...repeated(ctx, phrases, prep, places)];
    // "withdraw from the valley under the eyes of observers from Brazil"
    if (next || (word === 'from' && site.frame.type === 'CONCEDED_TO')) return [];
  }
  return [];
}

/** "When Peru accused Chile, Brazil mediated between the two": those of the quarrel that the sentence itself tells. */
function quarrellers(ctx: SentenceContext, { word, group }: PrepPhrase): readonly Party[] {
  const noun = nounAt(ctx.s, group[0] ?? -1);
  if (word !== 'between' || group.length !== 1 || !noun || noun.mention || !ctx.hasQuarrel()) return [];
  if (!/^(two|sides|parties|countries|neighbou?rs|states|capitals|governments|them|both)$/.test(noun.head)) return [];
  return ctx.rivals().map((entity) => ({ entity, chunk: group[0] ?? 0, certainty: 0.9 }));
}

/** "paid tribute to A and to B": the same preposition again behind "and". */
function repeated(
  ctx: SentenceContext,
  phrases: readonly PrepPhrase[],
  first: PrepPhrase,
  places: boolean,
): readonly Party[] {
  return phrases
    .filter((p) => p.at > first.at && p.word === first.word && ctx.s.chunks[p.at - 1]?.kind === 'and')
    .flatMap((p) => asOwners(ctx, p.group, places));
}

/** "froze the assets of X and of Y": the second. */
function moreOwners(ctx: SentenceContext, { verb, noun }: FrameSite): readonly Party[] {
  if (noun === null || !nounAt(ctx.s, noun)?.ofs.length) return [];
  return ctx
    .arguments(verb)
    .preps.filter((p) => p.word === 'of' && ctx.s.chunks[p.at - 1]?.kind === 'and')
    .flatMap((p) => ctx.parties(p.group));
}

/** "praised the role of X and of Y": owners of the noun, and persons joined to it. */
function ofParties(ctx: SentenceContext, noun: number, acted: readonly number[]): Party[] {
  const first = ctx.owners(noun);
  if (!first.length) return [];
  return [...first, ...acted.filter((c) => c !== noun && nounAt(ctx.s, c)?.mention).flatMap((c) => ctx.parties([c]))];
}
