import type { RelationType } from '../relation-types.js';

const rows: readonly (readonly [nouns: string, types: string])[] = [
  [
    'accusation accusations allegation allegations charge charges criticism criticisms condemnation rebuke reproach',
    'ACCUSED',
  ],
  [
    'claim claims remark remarks comments complaint slander insult statement report reports',
    'ACCUSED THREATENED URGED PROTESTED_TO REJECTED',
  ],
  ['demand demands request requests call calls appeal plea pressure conditions terms', 'URGED THREATENED'],
  ['ultimatum deadline threat threats warning warnings', 'THREATENED URGED'],
  ['protest protests note complaint complaints representations', 'PROTESTED_TO ACCUSED'],
  [
    'sanction sanctions embargo measure measures restriction restrictions ban bans tariff tariffs penalty penalties curbs duties resolution vote freeze listing suspension',
    'SANCTIONED',
  ],
  ['expulsion expulsions', 'EXPELLED'],
  [
    'attack attacks strike strikes raid raids assault offensive bombing bombardment shelling invasion incursion violence killing killings massacre aggression incident intervention ambush bloodshed crackdown operation airstrike airstrikes onslaught',
    'ATTACKED COERCED MOBILIZED_AGAINST',
  ],
  ['arrest arrests detention detentions seizure seizures blockade abduction hijacking', 'COERCED'],
  ['deployment manoeuvres drills build-up', 'MOBILIZED_AGAINST'],
  ['invitation', 'INVITED'],
  [
    'release gesture concession pardon apology withdrawal pullout pull-out retreat handover lifting reopening',
    'CONCEDED_TO',
  ],
  ['aid assistance help gift donation loan grant', 'AIDED'],
  ['visit trip', 'VISITED'],
  ['reception welcome meeting', 'MET INVITED'],
  ['rupture break recall', 'CUT_TIES_WITH'],
  ['recognition', 'RECOGNIZED'],
  ['mediation', 'MEDIATED'],
  [
    'agreement accord deal treaty pact memorandum truce ceasefire settlement compromise breakthrough rapprochement thaw',
    'SIGNED_WITH AGREED_WITH ESTABLISHED_RELATIONS_WITH',
  ],
  [
    'announcement',
    'ESTABLISHED_RELATIONS_WITH SIGNED_WITH AGREED_WITH CUT_TIES_WITH SANCTIONED RECOGNIZED CONCEDED_TO AIDED',
  ],
  [
    'decision decisions move moves step steps action actions act',
    'CUT_TIES_WITH SANCTIONED EXPELLED MOBILIZED_AGAINST RECOGNIZED ATTACKED COERCED',
  ],
  ['lawsuit suit case application petition', 'ACCUSED URGED'],
];

/** Nouns by which a text comes back to a deed that it has told, and the types of relation as which it can have told it. */
export const DEED_NOUNS: ReadonlyMap<string, ReadonlySet<RelationType>> = new Map(
  rows.flatMap(([nouns, types]) =>
    nouns.split(' ').map((noun) => [noun, new Set(types.split(' ') as RelationType[])] as const),
  ),
);

/** Nouns for violence: where the text has told no attack, they mean what somebody is blamed for. */
export const VIOLENCE_NOUNS: ReadonlySet<string> = new Set(
  'violence killing killings massacre bloodshed crackdown repression assault attack attacks offensive'.split(' '),
);
