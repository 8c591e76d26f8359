import type { Table } from '../claims.js';

/** Active verbs of material conflict: sanctions, expulsions, broken ties, mobilisation, coercion, attacks. */
export const activeConflict: Table = {
  construction: 'active-conflict',
  cases: [
    { say: 'Ecuador banned imports of rice from Peru.', has: ['SANCTIONED Ecuador -> Peru'] },
    { say: 'Norway halted aid to Malawi.', has: ['SANCTIONED Norway -> Malawi'] },
    { say: 'Canada listed Hezbollah as a terrorist organisation.', has: ['SANCTIONED Canada -> Hezbollah'] },
    {
      say: 'Equatorial Guinea declared Spanish Ambassador Rodrigo Alcaraz persona non grata.',
      has: ['EXPELLED Equatorial Guinea -> Rodrigo Alcaraz'],
      may: ['EXPELLED Equatorial Guinea -> Spain'],
    },
    { say: 'Bahrain ordered two Iranian envoys to leave.', has: ['EXPELLED Bahrain -> Iran'] },
    { say: 'Morocco recalled its ambassador from Germany.', has: ['CUT_TIES_WITH Morocco -> Germany'] },
    {
      say: 'Burundi withdrew from the International Criminal Court.',
      has: ['CUT_TIES_WITH Burundi -> ICC'],
      may: ['MEMBER_OF Burundi -> ICC not'],
    },
    { say: 'Algeria massed troops on the Moroccan border.', has: ['MOBILIZED_AGAINST Algeria -> Morocco'] },
    { say: 'Turkey put its air force on alert against Syria.', has: ['MOBILIZED_AGAINST Türkiye -> Syria'] },
    { say: 'Indonesia detained eleven Vietnamese fishermen.', has: ['COERCED Indonesia -> Vietnam'] },
    { say: 'Saudi Arabia blockaded Yemeni ports.', has: ['COERCED Saudi Arabia -> Yemen'] },
    { say: 'Iraq invaded Kuwait.', has: ['ATTACKED Iraq -> Kuwait'] },
    { say: 'Ugandan troops occupied part of Congo.', has: ['ATTACKED Uganda -> DR Congo|Congo'] },
    { say: 'The Houthis fired missiles at Israel.', has: ['ATTACKED Houthis|Houthi -> Israel'] },
    { say: "India revoked Pakistan's trade privileges.", has: ['SANCTIONED India -> Pakistan'] },
    {
      say: 'The Gulf Cooperation Council designated Boko Haram a terrorist group.',
      has: ['SANCTIONED GCC -> Boko Haram'],
    },
    { say: "Azerbaijan's army captured an Armenian post.", has: ['ATTACKED Azerbaijan -> Armenia'] },
  ],
};
