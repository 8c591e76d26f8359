import type { RelationType } from '../relation-types.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns behind "is a", or in apposition, that state a relation to whoever owns them: "a member of the Union". */
export const PREDICATE_NOUNS: ReadonlyMap<string, RelationType> = new Map<string, RelationType>([
  ...['member', 'members'].map((noun) => [noun, 'MEMBER_OF'] as const),
  ...['partner', 'partners', 'ally', 'allies'].map((noun) => [noun, 'PARTNER_OF'] as const),
  ...['critic', 'critics'].map((noun) => [noun, 'ACCUSED'] as const),
  ...['opponent', 'opponents'].map((noun) => [noun, 'REJECTED'] as const),
  ...['supporter', 'supporters', 'backer', 'backers'].map((noun) => [noun, 'SUPPORTS'] as const),
  ['guest', 'MET'],
  ...['venue', 'host', 'hosts', 'organiser', 'organizer'].map((noun) => [noun, 'HOSTED'] as const),
  ...['patron', 'backer', 'supporter', 'sponsor'].map((noun) => [noun, 'SUPPORTS'] as const),
  ...['organ', 'part', 'branch', 'body', 'arm'].map((noun) => [noun, 'PART_OF'] as const),
]);

/** Verbs by which a deed brings a reaction about: "drew criticism from". */
export const PROVOKING_VERBS = words(
  'draw provoke prompt elicit trigger spark attract earn win bring evoke arouse stir',
);

/** What a deed brings about, and the relation of whoever reacts so to whoever did it. */
export const REACTION_NOUNS: ReadonlyMap<string, RelationType> = new Map<string, RelationType>([
  ...'criticism condemnation condemnations rebuke rebukes fire anger outrage ire fury denunciation censure indignation consternation'
    .split(' ')
    .map((noun) => [noun, 'ACCUSED'] as const),
  ...'protest protests complaint complaints'.split(' ').map((noun) => [noun, 'PROTESTED_TO'] as const),
  ...'praise applause acclaim plaudits thanks gratitude congratulations commendation'
    .split(' ')
    .map((noun) => [noun, 'PRAISED'] as const),
  ...'rejection rebuff veto denial'.split(' ').map((noun) => [noun, 'REJECTED'] as const),
  ...'backing endorsement support'.split(' ').map((noun) => [noun, 'SUPPORTS'] as const),
]);

/** Words for states that share a body: "EFTA countries Iceland and Norway". */
export const MEMBER_STATE_WORDS = words('member members countries nations states country state nation');

/** Verbs that join a subject to what it is. */
export const BECOMING_VERBS = words('be become remain');

/** Verbs behind which "under" and "within" name the body that something is part of: "operates under the ministry". */
export const WORKING_VERBS = words('operate work function act serve');

/** Modals by which a speaker asks something of the clause's subject: "said that Sudan must". */
export const DEMANDING_MODALS: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'have to', 'need to']);

/** Verbs by which an occasion brings people together: "the meeting gathered A, B and C". */
export const GATHERING_VERBS = words('bring gather unite include involve assemble');

/** Occasions at which people meet. */
export const GATHERING_NOUNS = words('meeting talks summit session conference round dinner forum ceremony');

/** Verbs that give somebody a name, good or bad: "called Brazil a political dwarf". */
export const NAMING_VERBS = words(
  'call label brand dub describe portray characterise characterize view regard consider see count deem',
);

/** Of those, the ones that never mean well. */
export const BRANDING_VERBS = words('brand label');

/** Things that are shared by more than partners: "a joint statement", "the common border". */
export const SHARED_BY_ANYONE = words(
  'statement communique declaration letter conference border enemy interest interests concern concerns',
);

/** Verbs by which somebody is sent out of a country: "declared persona non grata", "gave 48 hours to leave". */
export const SENDING_AWAY_VERBS = words('declare give tell order');

/** Verbs for leaving a country. */
export const LEAVING_VERBS = words('leave go pack quit depart exit');

/** Verbs that rules ask for by name and no table of frames has; without a place here their forms would be guessed from their endings. */
export const PLAIN_VERBS = words('collapse falter flounder adjourn die perish rob decapitate locate');

/** Deeds that to impute is to accuse: "X said that Y had violated the truce". */
export const MISDEED_VERBS = words(
  'violate breach steal harbour harbor interfere meddle sabotage shelter sponsor plot provoke lie cheat smuggle incite instigate fabricate conspire destabilise destabilize undermine abuse persecute exploit falsify betray deceive mistreat oppress infiltrate trespass encroach commit perpetrate bankroll spy starve plunder loot rig doctor forge torture bully blackmail flout renege eavesdrop wiretap encircle conceal hide',
);
