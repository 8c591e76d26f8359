import type { Table } from '../claims.js';

/** The two sides, his counterpart, the host country, the bloc and the like. */
export const corefGroups: Table = {
  construction: 'coref-groups',
  cases: [
    {
      say: 'Icelandic Foreign Minister Hildur Asgeirsdottir telephoned her Greek counterpart, Spyros Vlahos.',
      has: ['SPOKE_WITH Hildur Asgeirsdottir -> Spyros Vlahos'],
      may: ['HOLDS_OFFICE Spyros Vlahos -> Greece'],
    },
    {
      say: 'The European Union has sanctioned Belarus for a third time. The bloc also suspended talks with Minsk.',
      has: ['SANCTIONED European Union -> Belarus'],
    },
    {
      say: 'Presidents Ismail Guelleh Farah of Djibouti and Tewolde Haile of Eritrea shook hands in Jeddah. Both leaders praised Saudi Arabia.',
      has: [
        'MET Ismail Guelleh Farah -> Tewolde Haile',
        'PRAISED Ismail Guelleh Farah -> Saudi Arabia',
        'PRAISED Tewolde Haile -> Saudi Arabia',
      ],
      may: ['VISITED Ismail Guelleh Farah -> Saudi Arabia', 'VISITED Tewolde Haile -> Saudi Arabia'],
    },
    {
      say: 'Thai Foreign Minister Prasit Wattana met his Lao, Cambodian and Vietnamese counterparts.',
      has: ['MET Prasit Wattana -> Laos', 'MET Prasit Wattana -> Cambodia', 'MET Prasit Wattana -> Vietnam'],
    },
    {
      say: 'Foreign Ministers Ruta Sabaliauskas of Lithuania and Jelena Markovic of Serbia met in Vilnius. The ministers signed a consular treaty.',
      has: ['MET Ruta Sabaliauskas -> Jelena Markovic', 'SIGNED_WITH Ruta Sabaliauskas -> Jelena Markovic'],
      may: ['VISITED Jelena Markovic -> Lithuania'],
    },
    {
      say: 'NATO and Ukraine launched a joint programme. The alliance gave Kyiv twelve radars.',
      has: ['PARTNER_OF NATO -> Ukraine', 'AIDED NATO -> Ukraine'],
    },
    {
      say: 'The West African bloc ECOWAS met on Guinea. The regional body lifted its sanctions on Conakry.',
      has: ['CONCEDED_TO ECOWAS -> Guinea'],
    },
    { say: 'Israel and Jordan, the two neighbours, signed a water deal.', has: ['SIGNED_WITH Israel -> Jordan'] },
    {
      say: 'Slovak Interior Minister Marek Belansky and his Hungarian opposite number, Zsolt Takacs, met at Komarno.',
      has: ['MET Marek Belansky -> Zsolt Takacs'],
    },
    {
      say: "Mexico's Congress received Spain's foreign minister, Alvaro Montesinos. The visitor apologised to his hosts.",
      has: [
        "MET Congress of Mexico|Mexico's Congress|Mexico -> Alvaro Montesinos",
        "CONCEDED_TO Alvaro Montesinos -> Mexico|Congress of Mexico|Mexico's Congress",
      ],
    },
    {
      say: "Argentina's Nestor Olmedo and Britain's Fiona Trelawney met for an hour. The pair agreed to restore flights to the islands.",
      has: ['MET Nestor Olmedo -> Fiona Trelawney', 'AGREED_WITH Nestor Olmedo -> Fiona Trelawney'],
    },
    {
      say: 'Burkina Faso, Mali and Niger left ECOWAS. All three accused the bloc of betrayal.',
      has: [
        'CUT_TIES_WITH Burkina Faso -> ECOWAS',
        'CUT_TIES_WITH Mali -> ECOWAS',
        'CUT_TIES_WITH Niger -> ECOWAS',
        'ACCUSED Burkina Faso -> ECOWAS',
        'ACCUSED Mali -> ECOWAS',
        'ACCUSED Niger -> ECOWAS',
      ],
    },
    {
      say: 'Angola and Zambia are old friends. Luanda invited its eastern neighbour to a trade fair.',
      has: ['PARTNER_OF Angola -> Zambia', 'INVITED Angola -> Zambia'],
    },
    {
      say: 'The Kyrgyz and Uzbek premiers met on the dam site. The heads of government agreed to finish it together.',
      has: ['MET Kyrgyzstan -> Uzbekistan', 'AGREED_WITH Kyrgyzstan -> Uzbekistan'],
    },
  ],
};
