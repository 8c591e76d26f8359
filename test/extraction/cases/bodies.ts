import type { Table } from '../claims.js';

/** Ministries, parliaments, armies, commissions, parties, companies and international bodies as actors. */
export const bodies: Table = {
  construction: 'bodies',
  cases: [
    {
      say: 'The Ghanaian Defence Ministry signed a training agreement with the Royal Netherlands Navy.',
      has: [
        'SIGNED_WITH Ministry of Defence of Ghana|Ghanaian Defence Ministry|Defence Ministry of Ghana -> Royal Netherlands Navy',
      ],
    },
    { say: 'The Syrian Army shelled the Lebanese village of Arsal.', has: ['ATTACKED Syrian Army -> Lebanon'] },
    { say: 'The European Commission praised Albania.', has: ['PRAISED European Commission -> Albania'] },
    {
      say: 'The US State Department urged El Salvador to free the lawyer.',
      has: ['URGED US Department of State -> El Salvador'],
    },
    {
      say: 'The Bundestag recognised the massacre, and Ankara recalled its ambassador from Berlin.',
      has: ['CUT_TIES_WITH Türkiye -> Germany'],
    },
    {
      say: 'The International Atomic Energy Agency criticised Iran.',
      has: ['ACCUSED International Atomic Energy Agency -> Iran'],
    },
    { say: 'The Taliban detained two Pakistani surveyors.', has: ['COERCED Taliban -> Pakistan'] },
    {
      say: "The African National Congress thanked Sweden's Social Democratic Party.",
      has: [
        "PRAISED African National Congress|ANC -> Social Democratic Party|Sweden's Social Democratic Party|Social Democratic Party of Sweden|Sweden",
      ],
    },
    { say: 'Mercosur suspended Paraguay.', has: ['SANCTIONED Mercosur -> Paraguay'] },
    { say: 'The FARC released two Venezuelan engineers.', has: ['CONCEDED_TO FARC -> Venezuela'] },
    {
      say: 'The Japan International Cooperation Agency gave Laos fourteen ambulances.',
      has: ['AIDED Japan International Cooperation Agency|JICA -> Laos'],
    },
    {
      say: "The International Criminal Court rejected Libya's appeal.",
      has: ['REJECTED International Criminal Court -> Libya'],
    },
    { say: 'The Finnish Red Cross delivered blankets to Armenia.', has: ['AIDED Finnish Red Cross -> Armenia'] },
    {
      say: 'The Inter-American Commission on Human Rights visited Honduras.',
      has: ['VISITED Inter-American Commission on Human Rights|IACHR -> Honduras'],
    },
    {
      say: 'The Permanent Secretariat of the Commonwealth of Independent States invited Turkmenistan.',
      has: [
        'INVITED Permanent Secretariat of the Commonwealth of Independent States|CIS|Commonwealth of Independent States -> Turkmenistan',
      ],
    },
    {
      say: "Malaysia's navy seized a Vietnamese trawler.",
      has: ["COERCED Malaysia|Malaysia's navy|Royal Malaysian Navy|Navy of Malaysia -> Vietnam"],
    },
  ],
};
