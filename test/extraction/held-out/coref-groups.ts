import type { Table } from '../claims.js';

/** The two sides, his counterpart, the host country, the bloc and the like. */
export const corefGroups: Table = {
  construction: 'coref-groups',
  cases: [
    {
      say: 'Armenia and Georgia held consultations. The two sides agreed to reopen the railway.',
      has: ['MET Armenia -> Georgia', 'AGREED_WITH Armenia -> Georgia'],
    },
    {
      say: 'Delegations from Ethiopia and Kenya flew to Djibouti. The host country thanked Ethiopia.',
      has: ['PRAISED Djibouti -> Ethiopia', 'VISITED Ethiopia -> Djibouti', 'VISITED Kenya -> Djibouti'],
      may: ['MET Ethiopia -> Kenya'],
    },
    {
      say: 'Japan and the Philippines will hold talks on Monday. The two countries are to sign a defence agreement.',
      has: ['MET Japan -> Philippines planned', 'SIGNED_WITH Japan -> Philippines planned'],
    },
    {
      say: 'ICESCO opened an office in Baku. The Organization thanked Azerbaijan.',
      has: ['PRAISED ICESCO -> Azerbaijan'],
    },
    {
      say: "The Caribbean nation of St Lucia broke with Taiwan. The island recognised the People's Republic of China instead.",
      has: ['CUT_TIES_WITH Saint Lucia|St Lucia -> Taiwan', 'RECOGNIZED Saint Lucia|St Lucia -> China'],
    },
    {
      say: 'Bolivia asked Chile for access to the sea. Its neighbour turned the request down.',
      has: ['URGED Bolivia -> Chile', 'REJECTED Chile -> Bolivia'],
    },
    {
      say: 'Sudan and Chad accused each other of arming rebels, and the pair traded fire across the frontier.',
      has: ['ACCUSED Sudan -> Chad', 'ACCUSED Chad -> Sudan'],
      may: ['ATTACKED Sudan -> Chad', 'ATTACKED Chad -> Sudan'],
    },
    {
      say: 'Nepal and China opened talks in Lhasa. The Nepali side thanked the Chinese side for vaccines.',
      has: ['MET Nepal -> China', 'PRAISED Nepal -> China'],
      may: ['AIDED China -> Nepal'],
    },
    {
      say: 'The World Bank approved a loan for Tonga. The Washington-based lender praised the kingdom.',
      has: ['AIDED World Bank -> Tonga', 'PRAISED World Bank -> Tonga'],
    },
    {
      say: 'Eswatini and Lesotho belong to SADC. Both kingdoms urged the organisation to act.',
      has: [
        'MEMBER_OF Eswatini -> SADC',
        'MEMBER_OF Lesotho -> SADC',
        'URGED Eswatini -> SADC',
        'URGED Lesotho -> SADC',
      ],
    },
    {
      say: 'Singapore, Brunei and Malaysia joined the patrol. The three countries praised Indonesia.',
      has: ['PRAISED Singapore -> Indonesia', 'PRAISED Brunei -> Indonesia', 'PRAISED Malaysia -> Indonesia'],
      may: ['PARTNER_OF Singapore -> Brunei', 'PARTNER_OF Singapore -> Malaysia', 'PARTNER_OF Brunei -> Malaysia'],
    },
    {
      say: 'The Court in The Hague ruled on the border of Costa Rica and Nicaragua. The two Central American countries welcomed the ruling.',
      has: [],
      may: ['PRAISED Costa Rica -> ICJ', 'PRAISED Nicaragua -> ICJ'],
    },
    {
      say: 'Sweden and Turkey signed a memorandum in Madrid. The Nordic country lifted its arms embargo on Ankara.',
      has: ['SIGNED_WITH Sweden -> Türkiye', 'CONCEDED_TO Sweden -> Türkiye'],
    },
  ],
};
