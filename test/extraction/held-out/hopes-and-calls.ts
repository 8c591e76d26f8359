import type { Table } from '../claims.js';

/** Hopes, wishes, calls and requests: what is asked for has not happened. */
export const hopesAndCalls: Table = {
  construction: 'hopes-and-calls',
  cases: [
    {
      say: 'The African Union urged Sudan and South Sudan to withdraw their troops from Abyei.',
      has: ['URGED African Union -> Sudan', 'URGED African Union -> South Sudan'],
    },
    {
      say: 'Bhutanese minister Tshering Dolma expressed the hope of visiting Finland soon.',
      has: [],
      may: ['VISITED Tshering Dolma -> Finland hypothetical'],
    },
    {
      say: 'Uruguay appealed to Britain and Argentina to resume negotiations.',
      has: ['URGED Uruguay -> United Kingdom', 'URGED Uruguay -> Argentina'],
      may: ['MET United Kingdom -> Argentina hypothetical'],
    },
    { say: 'Cypriot minister Eleftheria Pavlou wished Armenia peace.', has: [] },
    { say: 'Zambia demanded compensation from the Congolese government.', has: ['URGED Zambia -> DR Congo|Congo'] },
    { say: 'The United States called upon Cambodia to drop the charges.', has: ['URGED United States -> Cambodia'] },
    {
      say: 'The Senate asked President Arturo Valdivia of Chile to condemn Nicaragua.',
      has: [],
      may: [
        'ACCUSED Arturo Valdivia -> Nicaragua hypothetical',
        'URGED Senate -> Arturo Valdivia',
        'URGED Chile -> Arturo Valdivia',
        'URGED Senate of Chile -> Arturo Valdivia',
      ],
    },
    {
      say: 'The Non-Aligned Movement appealed for help for Lebanon.',
      has: [],
      may: ['AIDED Non-Aligned Movement -> Lebanon hypothetical'],
    },
    {
      say: 'Bahrain invited Qatar to reconsider.',
      has: [],
      may: ['URGED Bahrain -> Qatar', 'INVITED Bahrain -> Qatar'],
    },
    {
      say: 'The Security Council must condemn Rwanda, Burundi said.',
      has: ['ACCUSED UN Security Council -> Rwanda hypothetical by Burundi'],
      may: ['URGED Burundi -> UN Security Council'],
    },
    {
      say: 'Guyana insisted on an apology from Venezuela.',
      has: ['URGED Guyana -> Venezuela'],
      may: ['CONCEDED_TO Venezuela -> Guyana hypothetical'],
    },
    {
      say: 'Let Turkey open the border, the Armenian minister, Gor Mkrtchyan, said.',
      has: ['URGED Gor Mkrtchyan|Armenia -> Türkiye by ?'],
      may: ['CONCEDED_TO Türkiye -> Armenia hypothetical'],
    },
    {
      say: 'Algeria pressed for the withdrawal of Moroccan troops from the wall.',
      has: [],
      may: ['URGED Algeria -> Morocco', 'CONCEDED_TO Morocco -> Western Sahara hypothetical'],
    },
  ],
};
