import type { Table } from '../claims.js';

/** Quarrels whose sentences do not say all again: rebels, documents, letters, retorts, verdicts, people held. */
export const turnsOfConflict: Table = {
  construction: 'turns-of-conflict',
  cases: [
    {
      say: 'Colombia accused the FARC of murder. The rebels released three Swiss tourists on Sunday. The guerrillas had kidnapped them in March.',
      has: ['ACCUSED Colombia -> FARC', 'CONCEDED_TO FARC -> Switzerland', 'COERCED FARC -> Switzerland'],
    },
    {
      say: 'Angola has fought UNITA for 19 years. Government forces bombed a rebel hospital. The rebels killed 20 government soldiers.',
      has: ['ATTACKED Angola -> UNITA', 'ATTACKED UNITA -> Angola'],
    },
    {
      say: 'Rebels killed ten farmers in the north. Kenya and Uganda signed a trade agreement.',
      has: ['SIGNED_WITH Kenya -> Uganda'],
    },
    {
      say: 'The U.N. Security Council voted on Tuesday. The resolution demands that Iraq withdraw its troops from Kuwait.',
      has: ['URGED UN Security Council -> Iraq'],
      may: ['CONCEDED_TO Iraq -> Kuwait hypothetical'],
    },
    {
      say: 'Egyptian Foreign Minister Ali Hassan sent a letter to Sudanese President Omar Idris. The letter urged Khartoum to hand over three suspects.',
      has: ['SPOKE_WITH Ali Hassan -> Omar Idris', 'URGED Ali Hassan -> Sudan'],
      may: ['CONCEDED_TO Sudan -> Egypt hypothetical', 'PARTNER_OF Sudan -> Egypt hypothetical'],
    },
    { say: 'The letter urged Khartoum to hand over three suspects.', has: [] },
    {
      say: 'Russia expelled four British diplomats. "This is an outrageous provocation," said British Foreign Secretary James Harding.',
      has: ['EXPELLED Russia -> United Kingdom', 'ACCUSED James Harding -> Russia'],
    },
    {
      say: 'Britain recalled its ambassador from Belarus. "This is a flagrant violation of the Vienna Convention," said British Foreign Secretary Geoffrey Aldous.',
      has: ['CUT_TIES_WITH United Kingdom -> Belarus', 'ACCUSED Geoffrey Aldous -> Belarus'],
    },
    { say: '"This is a great tragedy," said British Foreign Secretary James Harding.', has: [] },
    {
      say: 'The coast guard of Vietnam seized two Chinese trawlers. Beijing demanded their immediate release.',
      has: ['COERCED Vietnam -> China', 'URGED China -> Vietnam'],
    },
    {
      say: 'Turkey closed its airspace to Greek planes. Athens lodged a protest and recalled its ambassador.',
      has: ['SANCTIONED Türkiye -> Greece', 'PROTESTED_TO Greece -> Türkiye', 'CUT_TIES_WITH Greece -> Türkiye'],
    },
    {
      say: 'Ethiopia shelled Eritrean positions. Asmara vowed revenge and moved troops to the border.',
      has: ['ATTACKED Ethiopia -> Eritrea', 'THREATENED Eritrea -> Ethiopia', 'MOBILIZED_AGAINST Eritrea -> Ethiopia'],
    },
    { say: 'Athens lodged a protest and recalled its ambassador.', has: [] },
    {
      say: 'Egypt urged Sudan and Ethiopia to talk. It called on Khartoum to lift the blockade.',
      has: ['URGED Egypt -> Sudan', 'URGED Egypt -> Ethiopia'],
      may: ['MET Sudan -> Ethiopia hypothetical', 'SPOKE_WITH Sudan -> Ethiopia hypothetical'],
    },
    {
      say: 'In a letter to Russian President Viktor Gorelov, Estonian President Jaan Tammsalu expressed his condolences.',
      has: ['SPOKE_WITH Jaan Tammsalu -> Viktor Gorelov', 'PRAISED Jaan Tammsalu -> Viktor Gorelov'],
    },
    {
      say: 'In a note to the Senegalese embassy in Beijing, the Chinese foreign ministry lodged a strong protest.',
      has: ['PROTESTED_TO Ministry of Foreign Affairs of China -> Senegal'],
    },
    {
      say: 'In a telephone call to King Salman, the Iranian president accused Israel of sabotage.',
      has: ['SPOKE_WITH Iran -> Salman', 'ACCUSED Iran -> Israel'],
    },
    {
      say: 'The Council of Europe criticised Liberia, which it holds responsible for the war.',
      has: ['ACCUSED Council of Europe -> Liberia'],
    },
    {
      say: 'Congo accused Rwanda of sending troops across the border to help the M23 rebels.',
      has: ['ACCUSED Democratic Republic of the Congo|Congo -> Rwanda'],
      may: ['AIDED Rwanda -> M23', 'AIDED Rwanda -> M23 by Democratic Republic of the Congo'],
    },
    {
      say: 'Peruvian President Luis Cuadra said the pact was a blow to peace and ordered two battalions to the Chilean frontier.',
      has: ['MOBILIZED_AGAINST Luis Cuadra -> Chile'],
    },
    {
      say: 'The OAS cut off all trade with Haiti on Tuesday. France halted its aid a day later.',
      has: ['SANCTIONED Organization of American States|OAS -> Haiti', 'SANCTIONED France -> Haiti'],
    },
    {
      say: 'The EU trade commissioner, Alan Fairbourne, attacked Washington for not waiting.',
      has: ['ACCUSED Alan Fairbourne -> United States'],
    },
    { say: 'Iraq attacked Iran for the second day.', has: ['ATTACKED Iraq -> Iran'] },
    {
      say: 'By noon Seoul had summoned the Japanese ambassador.',
      has: ['PROTESTED_TO South Korea -> Japan'],
    },
    {
      say: 'United States Secretary of State Robert Haines rejected a demand by Greece that recognition be withdrawn.',
      has: ['REJECTED Robert Haines -> Greece', 'URGED Greece -> Robert Haines'],
    },
  ],
};
