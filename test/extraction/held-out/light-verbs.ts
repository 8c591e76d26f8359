import type { Table } from '../claims.js';

/** Light verbs: the act is in the noun that the verb carries. */
export const lightVerbs: Table = {
  construction: 'light-verbs',
  cases: [
    {
      say: 'Lao Foreign Minister Bounthong Sayavong paid a working visit to Thailand.',
      has: ['VISITED Bounthong Sayavong -> Thailand'],
    },
    {
      say: 'Ivory Coast lodged a formal complaint with Burkina Faso.',
      has: ['PROTESTED_TO Ivory Coast -> Burkina Faso'],
    },
    {
      say: 'Dominica extended condolences to Haiti.',
      has: [],
      may: ['SUPPORTS Dominica -> Haiti', 'PRAISED Dominica -> Haiti'],
    },
    {
      say: 'Trinidad and Tobago took part in a joint exercise with Barbados.',
      has: ['PARTNER_OF Trinidad and Tobago -> Barbados'],
    },
    { say: 'The Gambia granted recognition to South Sudan.', has: ['RECOGNIZED Gambia -> South Sudan'] },
    { say: 'El Salvador placed a ban on Honduran milk.', has: ['SANCTIONED El Salvador -> Honduras'] },
    {
      say: 'Czech Prime Minister Radek Svoboda had a phone call with Dutch Prime Minister Anke Brouwer.',
      has: ['SPOKE_WITH Radek Svoboda -> Anke Brouwer'],
    },
    { say: 'Yemen launched an attack on an Eritrean island.', has: ['ATTACKED Yemen -> Eritrea'] },
    { say: 'Poland laid the blame on Belarus.', has: ['ACCUSED Poland -> Belarus'] },
    {
      say: 'Sri Lanka entered into a partnership with the International Labour Organization.',
      has: ['PARTNER_OF Sri Lanka -> International Labour Organization|ILO'],
    },
    {
      say: 'Nicaragua brought charges of espionage against a Costa Rican surveyor.',
      has: [],
      may: ['ACCUSED Nicaragua -> Costa Rica', 'COERCED Nicaragua -> Costa Rica'],
    },
    { say: 'Argentina gave assurances of support to Paraguay.', has: ['SUPPORTS Argentina -> Paraguay'] },
    {
      say: "Zimbabwe gave short shrift to the Commonwealth's request.",
      has: ['REJECTED Zimbabwe -> Commonwealth'],
      may: ['URGED Commonwealth -> Zimbabwe'],
    },
    { say: "Kiribati's president, Tebano Riteti, bestowed praise on Fiji.", has: ['PRAISED Tebano Riteti -> Fiji'] },
    {
      say: "Hungary raised objections to Slovakia's dam with the European Commission.",
      has: [],
      may: [
        'ACCUSED Hungary -> Slovakia',
        'REJECTED Hungary -> Slovakia',
        'PROTESTED_TO Hungary -> European Commission',
        'PROTESTED_TO Hungary -> Slovakia',
      ],
    },
  ],
};
