import type { Table } from '../claims.js';

/** Nominal constructions: the act is a noun, not a verb. */
export const nominals: Table = {
  construction: 'nominals',
  cases: [
    {
      say: "Madagascar's withdrawal from the Indian Ocean Commission surprised its neighbours.",
      has: ['CUT_TIES_WITH Madagascar -> Indian Ocean Commission'],
    },
    {
      say: 'Cooperation between Cuba and Vietnam in the field of rice growing dates from the 1970s.',
      has: ['PARTNER_OF Cuba -> Vietnam'],
    },
    { say: "Romania's support for Moldova's European path is known.", has: ['SUPPORTS Romania -> Moldova'] },
    {
      say: 'The invasion of Grenada by the United States began before dawn.',
      has: ['ATTACKED United States -> Grenada'],
    },
    {
      say: "Germany's gift of two hundred buses to Mozambique arrived in Beira.",
      has: ['AIDED Germany -> Mozambique'],
    },
    { say: 'The expulsion of four Ghanaian diplomats by Togo went almost unnoticed.', has: ['EXPELLED Togo -> Ghana'] },
    { say: "Panama's embargo on Nicaraguan beef remains in force.", has: ['SANCTIONED Panama -> Nicaragua'] },
    { say: "Kenya's call for Somalia to return to the table found an echo.", has: ['URGED Kenya -> Somalia'] },
    {
      say: "Ukrainian President Andriy Bondarchuk's trip to Japan comes as the frost sets in.",
      has: ['VISITED Andriy Bondarchuk -> Japan'],
    },
    {
      say: 'Kazakh mediation between Russia and Georgia produced a prisoner swap.',
      has: ['MEDIATED Kazakhstan -> Russia', 'MEDIATED Kazakhstan -> Georgia'],
      may: ['CONCEDED_TO Russia -> Georgia', 'CONCEDED_TO Georgia -> Russia'],
    },
    { say: "Denmark's rejection of the American offer was polite.", has: ['REJECTED Denmark -> United States'] },
    { say: 'Praise for Rwanda came from the World Bank.', has: ['PRAISED World Bank -> Rwanda'] },
    {
      say: "Djibouti's partnership with the African Development Bank has paved two roads.",
      has: ['PARTNER_OF Djibouti -> African Development Bank'],
    },
    {
      say: 'An invitation from Mongolia to Kyrgyz President Azamat Sydykov is on the table.',
      has: ['INVITED Mongolia -> Azamat Sydykov'],
      may: ['VISITED Azamat Sydykov -> Mongolia hypothetical'],
    },
    {
      say: 'The restoration of diplomatic relations between Peru and Mexico took two years.',
      has: ['ESTABLISHED_RELATIONS_WITH Peru -> Mexico'],
    },
    { say: "Belize's protest to Guatemala concerned a patrol boat.", has: ['PROTESTED_TO Belize -> Guatemala'] },
  ],
};
