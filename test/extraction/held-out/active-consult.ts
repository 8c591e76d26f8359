import type { Table } from '../claims.js';

/** Active verbs of consultation: meeting, speaking, visiting, hosting, inviting, mediating. */
export const activeConsult: Table = {
  construction: 'active-consult',
  cases: [
    { say: "Botswana's foreign minister, Lesedi Kgosi, flew to Namibia.", has: ['VISITED Lesedi Kgosi -> Namibia'] },
    {
      say: 'Irish Taoiseach Fergus Mulcahy rang Dutch Prime Minister Pieter van der Hoeven.',
      has: ['SPOKE_WITH Fergus Mulcahy -> Pieter van der Hoeven'],
    },
    {
      say: 'Fijian Prime Minister Ratu Semi Waqa wrote to Tongan Prime Minister Sione Fonua.',
      has: ['SPOKE_WITH Semi Waqa|Ratu Semi Waqa -> Sione Fonua'],
    },
    { say: 'Rwanda is holding the Kigali Peace Summit this week.', has: ['HOSTED Rwanda -> Kigali Peace Summit'] },
    { say: 'Qatar mediated between Chad and Sudan.', has: ['MEDIATED Qatar -> Chad', 'MEDIATED Qatar -> Sudan'] },
    {
      say: 'Chinese Vice Premier Liu Anming conferred with Pakistani Planning Minister Asad Durrani.',
      has: ['MET Liu Anming -> Asad Durrani'],
    },
    {
      say: "Iceland's premier, Sigrun Jonsdottir, greeted Estonian President Mart Laanemae in Reykjavik.",
      has: ['MET Sigrun Jonsdottir -> Mart Laanemae'],
      may: ['VISITED Mart Laanemae -> Iceland'],
    },
    {
      say: 'Burundian negotiators sat down with Congolese negotiators in Luanda.',
      has: ['MET Burundi -> DR Congo|Congo'],
      may: ['VISITED Burundi -> Angola', 'VISITED DR Congo|Congo -> Angola'],
    },
    {
      say: 'Lebanon convened the Beirut Reconstruction Conference.',
      has: ['HOSTED Lebanon -> Beirut Reconstruction Conference'],
    },
    { say: 'Vietnamese President Pham Quoc Hung landed in Cuba.', has: ['VISITED Pham Quoc Hung -> Cuba'] },
    {
      say: 'Jamaican Prime Minister Desmond Hanlan consulted Barbadian Prime Minister Alleyne Griffith.',
      has: ['MET Desmond Hanlan -> Alleyne Griffith'],
    },
    {
      say: 'Norway facilitated negotiations between the Philippines and Indonesia.',
      has: ['MEDIATED Norway -> Philippines', 'MEDIATED Norway -> Indonesia'],
      may: ['MET Philippines -> Indonesia'],
    },
    { say: 'Bahraini and Omani officials met.', has: ['MET Bahrain -> Oman'] },
    {
      say: 'Portuguese President Duarte Seixas dropped in on Mozambique.',
      has: ['VISITED Duarte Seixas -> Mozambique'],
    },
    {
      say: 'Mongolia organises the Ulaanbaatar Dialogue on Northeast Asian Security.',
      has: ['HOSTED Mongolia -> Ulaanbaatar Dialogue on Northeast Asian Security|Ulaanbaatar Dialogue'],
    },
  ],
};
