import { PEOPLE_ROLES, STATE_ROLES } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { DraftEntity } from '../mentions/index.js';
import type { Focus } from './focus.js';

/** What the members of an armed group are called where the text has named the group. */
const FIGHTERS =
  /^(rebels|guerrillas|insurgents|militants|gunmen|militia|militias|militiamen|separatists|secessionists|kidnappers|captors|hostage-takers|hijackers|abductors|extremists|jihadists|islamists|fighters|paramilitaries|insurgency|rebellion)$/;
/** Words that make a thing the armed group's: "a rebel hospital". */
const OF_FIGHTERS = /^(rebel|guerrilla|insurgent|militant|separatist|secessionist|militia|jihadist|paramilitary)$/;
/** Words that make forces the state's: "government troops". */
const OF_STATE = /^(government|army|federal|loyalist)$/;
const FORCES =
  /^(troops|forces|soldiers|army|jets|planes|warplanes|aircraft|helicopters|helicopter|gunships|artillery|tanks|positions|units|commandos|militia|militias|troopers|bombers|gunboats|garrison|convoy|patrol|side|delegation|negotiators|officials|ministers|spokesman|team)$/;

/** Names that movements at arms give themselves. */
const ARMED_NAMES = /\b(front|liberation|army|brigades?|militia|resistance|rebels?|guerrillas?|mujahideen|tigers)\b/i;

const isArmed = (e: DraftEntity): boolean =>
  e.kind === 'Organization' &&
  (e.bodyClass === 'armed-group' ||
    ((e.bodyClass === 'party' || e.bodyClass === 'organization' || e.bodyClass === null) && ARMED_NAMES.test(e.name)));

/** "the rebels": the armed group in mind; "government troops": the state that it fights. Null where the noun means neither, or the text has named no such group. */
export function fightersMeant(focus: Focus, noun: NounPhrase): readonly number[] | null {
  const { head, words } = noun;
  if (noun.owners.length || noun.modifiers.length || noun.ofs.length) return null;
  const isBare =
    !words.length || words.every((w) => /^(armed|muslim|islamic|marxist|leftist|maoist|separatist|rebel)$/.test(w));
  if (isBare && FIGHTERS.test(head) && /^(the|these|those|its|their)?$/.test(noun.opener) && noun.opener !== '')
    return groupInMind(focus);
  if (words.some((w) => OF_FIGHTERS.test(w)) && (STATE_ROLES.has(head) || PEOPLE_ROLES.has(head)))
    return groupInMind(focus);
  if (words.some((w) => OF_STATE.test(w)) && FORCES.test(head)) return stateThatFights(focus);
  return null;
}

/** "a rebel hospital": whose it is. */
export function fightersOwning(focus: Focus, { words, owners, ofs, modifiers }: NounPhrase): readonly number[] {
  if (owners.length || ofs.length || modifiers.length) return [];
  return words.some((w) => OF_FIGHTERS.test(w)) ? (groupInMind(focus) ?? []) : [];
}

function groupInMind({ salience }: Focus): readonly number[] | null {
  const group = salience.find(isArmed, false);
  return group === null ? null : [group];
}

/** The state of the armed group in mind, where the text names it; else the one that the text is about. */
function stateThatFights(focus: Focus): readonly number[] | null {
  const { salience, mentions } = focus;
  const group = salience.find(isArmed, false);
  if (group === null) return null;
  const { country } = mentions.book.get(group);
  const own = mentions.book.entities.find((e) => e.kind === 'Country' && e.country === country && country !== null);
  const state = own?.index ?? salience.find((e) => e.kind === 'Country');
  return state === null ? null : [state];
}
