import type { RelationType } from '../../ontology/index.js';
import { PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import { isOneSide } from './first-other.js';
import type { SentenceContext } from './sentence-context.js';

/** What is done to people by the authorities of the place where they are. */
const BY_AUTHORITIES =
  /^(arrest|detain|jail|imprison|sentence|convict|try|execute|hang|behead|flog|cane|impound|seize|confiscate|hold|deport|expel|round up|intern|interrogate|charge|indict|acquit|release|free|pardon|abduct|kidnap|take hostage|hijack|snatch|capture)$/;
/** What is done to people by whoever fights where they are. */
const BY_FIGHTERS =
  /^(kill|wound|injure|ambush|shoot|shoot dead|gun down|murder|assassinate|behead|massacre|slay|maim|attack|bomb|stab|shoot down|bludgeon|beat|beat up|torture|lynch|hack|strangle|poison|burn|hit|strike|blow up|ram|damage|destroy|tear through|rip through|tear|rip|rock|target|shatter|wreck|level|demolish|flatten|blast|explode|go off|drive|crash|slam)$/;
/** How people come to harm with nobody to blame. */
const ACCIDENTS =
  /^(crash|crashes|accident|accidents|earthquake|quake|flood|floods|storm|avalanche|landslide|collision|derailment|cyclone|hurricane|typhoon|tsunami|stampede|wreck|collapse|eruption|disease|outbreak|heatwave|illness|cancer|virus)$/;
/** What nobody comes to by chance: somebody did it on purpose. */
const MURDEROUS =
  /^(murder|assassinate|behead|slay|gun down|lynch|massacre|execute|strangle|bludgeon|hack|shoot down|shoot dead|ambush|stab|blow up|kidnap)$/;
const UNKNOWN =
  /^(assailants?|attackers?|gunm[ae]n|killers?|bandits?|robbers|strangers|men|unknown|kidnappers|captors|militants|rebels|guerrillas|pirates|abductors|hijackers)$/;
/** What only governments do. */
const BY_GOVERNMENTS: ReadonlySet<RelationType> = new Set(['EXPELLED', 'SANCTIONED', 'CONCEDED_TO', 'AIDED']);

/**
 * Who does what a passive with no "by" says: the state where it is done ("two Britons were jailed in Iran"), or the
 * government that tells of it ("Bonn said four Iranians had been expelled"). Less sure than a named one.
 */
export function unnamedAgents(
  ctx: SentenceContext,
  v: number,
  type: RelationType,
  objects: readonly Party[],
): readonly Party[] {
  const lemma = verbAt(ctx.s, v)?.lemma ?? '';
  const { preps } = ctx.arguments(v);
  const nameless = preps.some(
    ({ word, group }) => word === 'by' && group.some((c) => UNKNOWN.test(nounAt(ctx.s, c)?.head ?? '')),
  );
  if (!objects.length || (preps.some(({ word }) => word === 'by') && type !== 'ATTACKED' && !nameless)) return [];
  if (verbAt(ctx.s, v)?.passive !== true && !isWeapon(ctx, v)) return [];
  if (preps.some(({ group }) => group.some((c) => ACCIDENTS.test(nounAt(ctx.s, c)?.head ?? '')))) return [];
  // "the meeting of the ministers was held in Samarkand": a meeting is no captive.
  if (lemma === 'hold' && !ctx.subjectChunks(v).every((c) => isPeople(nounAt(ctx.s, c)))) return [];
  const local = type === 'ATTACKED' ? BY_FIGHTERS.test(lemma) : BY_AUTHORITIES.test(lemma);
  const blast = type === 'ATTACKED' ? blastBehind(ctx, v) : -1;
  const others = (parties: readonly Party[]): readonly Party[] =>
    parties.filter((p) => !objects.some((o) => isOneSide(ctx, o, p)));
  // "were killed in Mali" accuses nobody; a bomb or an ambush there is the work of those who fight there.
  if (
    local &&
    (type !== 'ATTACKED' || MURDEROUS.test(lemma) || tellsOfArms(ctx, v) || isWeapon(ctx, v) || blast >= 0)
  ) {
    const here = others([...placesOf(ctx, v), ...(blast >= 0 ? placesOf(ctx, blast) : [])]).slice(0, 1);
    if (here.length) return here;
  }
  // "were stabbed to death by unknown assailants, Colombian police said": there.
  const byUnknown =
    type === 'ATTACKED' &&
    preps.some(({ word, group }) => word === 'by' && group.some((c) => UNKNOWN.test(nounAt(ctx.s, c)?.head ?? '')));
  if (!BY_GOVERNMENTS.has(type) && !(byUnknown && ctx.says('police'))) return [];
  const speaker = ctx.speaker(v);
  const tellers = speaker ? ctx.parties(speaker.chunks).slice(0, 1) : [];
  return others(tellers.filter((p) => ctx.mentions.book.get(p.entity).kind === 'Country')).map((p) => ({
    ...p,
    certainty: 0.65,
  }));
}

const ARMS =
  /^(bomb|bombs|device|devices|mine|mines|landmine|rocket|rockets|mortar|mortars|grenade|grenades|shell|shells|gunfire|fire|sniper|snipers|ambush|attack|attacks|blast|bombing|bombings|explosion|shooting|raid|gunman|gunmen|assailants|attackers|militants|bomber|bombers|guerrillas|insurgents|assassin|assassins|mob|missile|drone|clashes|fighting|explosives|jail|prison|custody|cell|detention|camp)$/;

/** "were killed when a bomb exploded in X": the verb of what went off; −1 for none. */
function blastBehind(ctx: SentenceContext, v: number): number {
  const { chunks } = ctx.s;
  const when = ctx.arguments(v).end;
  if (chunks[when]?.word !== 'when') return -1;
  const next = chunks.findIndex(({ verb }, c) => c > when && verb?.form === 'finite');
  return next >= 0 && isWeapon(ctx, next) ? next : -1;
}

/** "A truck bomb rammed a German base in Mali": a weapon or a nameless attacker acts. */
const isWeapon = (ctx: SentenceContext, v: number): boolean =>
  verbAt(ctx.s, v)?.passive !== true && ctx.subjectChunks(v).some((c) => ARMS.test(nounAt(ctx.s, c)?.head ?? ''));

/** Whether the phrases behind verb `v` name a weapon, an attack or attackers. */
const tellsOfArms = (ctx: SentenceContext, v: number): boolean =>
  ctx.arguments(v).preps.some(({ group }) => group.some((c) => ARMS.test(nounAt(ctx.s, c)?.head ?? '')));

const isPeople = (noun: NounPhrase | null): boolean =>
  noun !== null && (noun.mention !== null || PEOPLE_ROLES.has(noun.head) || STATE_ROLES.has(noun.head));

/** The states of the places behind "in", "at", "near": "in a Damascus jail", "outside the Iraqi city of Basra". */
export function placesOf(ctx: SentenceContext, v: number): readonly Party[] {
  const direct = ctx.whereabouts(v);
  if (direct.length) return direct;
  const states: Party[] = [];
  for (const { word, group } of ctx.arguments(v).preps) {
    if (!/^(in|at|near|outside|inside|across|off|of)$/.test(word)) continue;
    const found = group.flatMap((chunk) => {
      const noun = nounAt(ctx.s, chunk);
      return noun ? ctx.refs.about(noun).map((entity) => ({ entity, chunk, certainty: 0.6 })) : [];
    });
    states.push(...found.filter((p) => ctx.mentions.book.get(p.entity).kind === 'Country'));
  }
  return states;
}
