import type { Table } from '../claims.js';

/** Light verbs: the act is in the noun that the verb carries. */
export const lightVerbs: Table = {
  construction: 'light-verbs',
  cases: [
    {
      say: 'Iraqi Speaker Nabil Al-Janabi held a meeting with Iranian Speaker Mehdi Kashani.',
      has: ['MET Nabil Al-Janabi -> Mehdi Kashani'],
    },
    { say: 'Namibia expressed its gratitude to Germany.', has: ['PRAISED Namibia -> Germany'] },
    { say: 'Slovenia gave its backing to North Macedonia.', has: ['SUPPORTS Slovenia -> North Macedonia'] },
    {
      say: 'Bulgaria and North Macedonia reached an understanding on the textbooks.',
      has: ['AGREED_WITH Bulgaria -> North Macedonia'],
    },
    { say: 'Iran issued a threat against Bahrain.', has: ['THREATENED Iran -> Bahrain'] },
    { say: 'Luxembourg made a contribution of two million euros to UNRWA.', has: ['AIDED Luxembourg -> UNRWA'] },
    {
      say: 'Turkmenistan took delivery of six patrol boats from Turkey.',
      has: [],
      may: ['AIDED Türkiye -> Turkmenistan'],
    },
    { say: 'Angola made an appeal to Rwanda to rein in the rebels.', has: ['URGED Angola -> Rwanda'] },
    { say: 'Spain imposed a freeze on aid to Equatorial Guinea.', has: ['SANCTIONED Spain -> Equatorial Guinea'] },
    {
      say: 'Botswana put its signature to a water-sharing accord with Namibia.',
      has: ['SIGNED_WITH Botswana -> Namibia'],
    },
    {
      say: 'The Sultan of Oman, Haitham bin Saif, offered mediation to Saudi Arabia and Yemen.',
      has: [
        'MEDIATED Haitham bin Saif -> Saudi Arabia hypothetical',
        'MEDIATED Haitham bin Saif -> Yemen hypothetical',
      ],
    },
    { say: 'The Solomon Islands broke off relations with Taiwan.', has: ['CUT_TIES_WITH Solomon Islands -> Taiwan'] },
    { say: 'Ecuador made concessions to Colombia on transit fees.', has: ['CONCEDED_TO Ecuador -> Colombia'] },
    { say: 'Jordan provided training to Iraqi police officers.', has: ['AIDED Jordan -> Iraq'] },
    {
      say: 'Moldova extended an invitation to Cypriot President Andreas Kyriakides.',
      has: ['INVITED Moldova -> Andreas Kyriakides'],
    },
  ],
};
