import type { Table } from '../claims.js';

/** Negation: not, never, neither, without, failed to, denied that, has yet to. */
export const negation: Table = {
  construction: 'negation',
  cases: [
    {
      say: 'Neither Sweden nor Norway condemned Iceland.',
      has: ['ACCUSED Sweden -> Iceland not', 'ACCUSED Norway -> Iceland not'],
    },
    { say: 'Burundi has yet to thank Tanzania.', has: ['PRAISED Burundi -> Tanzania not'] },
    {
      say: 'The two presidents, Omar Haji of Somalia and Girma Lemma of Ethiopia, have not met.',
      has: ['MET Omar Haji -> Girma Lemma not'],
    },
    { say: 'No Danish minister has visited Western Sahara.', has: [], may: ['VISITED Denmark -> Western Sahara not'] },
    {
      say: "Croatia won't send aid to Albania.",
      has: ['AIDED Croatia -> Albania planned not'],
      may: ['AIDED Croatia -> Albania not', 'REJECTED Croatia -> Albania'],
    },
    {
      say: "Mongolia isn't a member of the Shanghai Cooperation Organisation.",
      has: ['MEMBER_OF Mongolia -> Shanghai Cooperation Organisation|SCO not'],
    },
    { say: 'Far from supporting Georgia, Hungary abstained.', has: ['SUPPORTS Hungary -> Georgia not'] },
    { say: 'Iran no longer cooperates with the IAEA.', has: ['PARTNER_OF Iran -> IAEA not'] },
    { say: 'Peru failed to reach an agreement with Chile.', has: ['AGREED_WITH Peru -> Chile not'] },
    {
      say: "Turkey's ambassador, Ferit Akbulut, was not summoned by Bulgaria, as reported earlier.",
      has: ['PROTESTED_TO Bulgaria -> Türkiye|Ferit Akbulut not'],
      may: ['PROTESTED_TO Bulgaria -> Türkiye not'],
    },
    { say: "Ireland cannot support Bolivia's candidate.", has: ['SUPPORTS Ireland -> Bolivia not'] },
    {
      say: 'Pakistan has neither apologised to Bangladesh nor paid it a rupee.',
      has: ['CONCEDED_TO Pakistan -> Bangladesh not', 'AIDED Pakistan -> Bangladesh not'],
    },
    {
      say: 'The Marshall Islands broke no promise to Taiwan and has not recognised Beijing.',
      has: ['RECOGNIZED Marshall Islands -> China not'],
    },
    {
      say: 'There has been no attack by Lebanon on Israel, the force commander, General Aldo Ricci, said.',
      has: ['ATTACKED Lebanon -> Israel not by Aldo Ricci'],
    },
    {
      say: 'Contrary to press reports, Jamaica did not close its embassy in Caracas.',
      has: ['CUT_TIES_WITH Jamaica -> Venezuela not'],
    },
  ],
};
