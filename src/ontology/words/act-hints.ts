import type { RelationType } from '../relation-types.js';

/** Nouns that tell of what kind an act is, whoever does it: all that a weak guess at a news brief has to go by. */
const rows: readonly (readonly [type: RelationType, nouns: string])[] = [
  [
    'ATTACKED',
    'attack attacks raid raids bombing bombings bombardment shelling strikes airstrike airstrikes invasion incursion incursions offensive assault ambush massacre killing killings murder gunfire shellfire missiles rockets shells bombs clash clashes fighting battle battles hostilities war warfare torture blast explosion sortie sorties',
  ],
  [
    'COERCED',
    'arrest arrests detention custody prison jail siege curfew blockade hostage hostages kidnapping abduction seizure hijacking captives captivity crackdown roundup',
  ],
  [
    'MOBILIZED_AGAINST',
    'alert manoeuvres maneuvers build-up buildup mobilisation mobilization reinforcements deployment warships reservists',
  ],
  [
    'SANCTIONED',
    'sanctions embargo ban boycott tariffs quotas expulsion blacklist restrictions curbs penalties moratorium suspension',
  ],
  ['THREATENED', 'ultimatum threat threats retaliation reprisals consequences deadline revenge vengeance'],
  [
    'REJECTED',
    'veto refusal objection objections opposition rejection boycott deadlock impasse stalemate disagreement differences',
  ],
  [
    'ACCUSED',
    'accusation accusations criticism blame violation violations condemnation complaint complaints allegations charges anger outrage lawsuit indictment interference meddling',
  ],
  ['PROTESTED_TO', 'protest protests demonstration demonstrations'],
  ['URGED', 'demand demands appeal call calls request requests plea pressure'],
  [
    'CONCEDED_TO',
    'withdrawal pullout pull-out release concession concessions apology compensation amnesty pardon handover',
  ],
  ['AIDED', 'aid assistance loan loans grant grants relief donation donations refuge asylum credits subsidies'],
  ['PARTNER_OF', 'exercises cooperation co-operation partnership alliance venture collaboration coordination'],
  ['SUPPORTS', 'support solidarity backing praise sympathy endorsement friendship'],
  ['AGREED_WITH', 'agreement accord deal pact treaty formula compromise truce ceasefire undertaking promise pledge'],
  ['MEDIATED', 'mediation mediator mediators go-between intermediary'],
  ['MET', 'talks meeting negotiations consultations discussions dialogue summit'],
];

/** The kind of act that a noun tells of, by the noun. */
export const ACT_HINTS: ReadonlyMap<string, RelationType> = new Map(
  [...rows].reverse().flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);
