import type { Table } from '../claims.js';

/** Relative, participial and appositive clauses. */
export const relativesAndParticiples: Table = {
  construction: 'relatives-and-participles',
  cases: [
    {
      say: 'Visiting Rwanda, Belgian minister Greet Lemmens apologised to the country.',
      has: ['VISITED Greet Lemmens -> Rwanda', 'CONCEDED_TO Greet Lemmens -> Rwanda'],
    },
    {
      say: 'The Serbian officer whom Kosovo arrested on the bridge has been freed.',
      has: ['COERCED Kosovo -> Serbia'],
      may: ['CONCEDED_TO Kosovo -> Serbia'],
    },
    { say: 'The aid that Norway sent to Nepal came too late.', has: ['AIDED Norway -> Nepal'] },
    {
      say: 'Nauru, a member of the Commonwealth, recognised Abkhazia.',
      has: ['MEMBER_OF Nauru -> Commonwealth'],
      may: ['RECOGNIZED Nauru -> Georgia'],
    },
    {
      say: 'Zambian troops, invited in by Lesotho, occupied the palace.',
      has: ['INVITED Lesotho -> Zambia'],
      may: ['ATTACKED Zambia -> Lesotho'],
    },
    {
      say: "It was Hungary that blocked the EU's loan to Ukraine.",
      has: ['REJECTED Hungary -> European Union'],
      may: [
        'REJECTED Hungary -> Ukraine',
        'AIDED European Union -> Ukraine not',
        'AIDED European Union -> Ukraine hypothetical',
      ],
    },
    {
      say: 'Meeting Gabonese President Rose Moussavou in Paris, French President Louis Castelnau promised Gabon a loan.',
      has: ['MET Louis Castelnau -> Rose Moussavou', 'AIDED Louis Castelnau -> Gabon planned'],
      may: ['VISITED Rose Moussavou -> France'],
    },
    {
      say: "The general, who is wanted by Interpol and sanctioned by the United Kingdom, is Myanmar's Aung Thein Zaw.",
      has: ['SANCTIONED United Kingdom -> Aung Thein Zaw'],
      may: ['SANCTIONED United Kingdom -> Myanmar'],
    },
    { say: "Brunei, where ASEAN's ministers met on Sunday, praised Vietnam.", has: ['PRAISED Brunei -> Vietnam'] },
    {
      say: 'The deal struck by Iraq with Jordan will supply Amman with oil.',
      has: ['AGREED_WITH Iraq -> Jordan'],
      may: ['AIDED Iraq -> Jordan planned'],
    },
    {
      say: 'After meeting Tibetan exiles, Mongolian lawmaker Batbayar Ganzorig was criticised by China.',
      has: ['ACCUSED China -> Batbayar Ganzorig'],
    },
    {
      say: 'Bulgaria, long supported by Germany in its bid, joined the Schengen area.',
      has: ['SUPPORTS Germany -> Bulgaria'],
    },
    {
      say: 'Costa Rica, which has no army, and Iceland, which has none either, signed a declaration.',
      has: ['SIGNED_WITH Costa Rica -> Iceland'],
    },
  ],
};
