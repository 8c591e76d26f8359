import type { Table } from '../claims.js';

/** Active verbs of material conflict: sanctions, expulsions, broken ties, mobilisation, coercion, attacks. */
export const activeConflict: Table = {
  construction: 'active-conflict',
  cases: [
    { say: 'Switzerland imposed sanctions on Myanmar.', has: ['SANCTIONED Switzerland -> Myanmar'] },
    {
      say: 'The United States froze the assets of Iranian General Bahram Sohrabi.',
      has: ['SANCTIONED United States -> Bahram Sohrabi'],
      may: ['SANCTIONED United States -> Iran'],
    },
    { say: 'The African Union suspended Gabon.', has: ['SANCTIONED African Union -> Gabon'] },
    { say: 'Slovakia expelled three Russian diplomats.', has: ['EXPELLED Slovakia -> Russia'] },
    { say: 'Nicaragua threw out the Red Cross.', has: ['EXPELLED Nicaragua -> ICRC'] },
    { say: 'Bolivia severed diplomatic relations with Israel.', has: ['CUT_TIES_WITH Bolivia -> Israel'] },
    { say: 'Portugal closed its embassy in Guinea-Bissau.', has: ['CUT_TIES_WITH Portugal -> Guinea-Bissau'] },
    { say: 'Colombia downgraded relations with Nicaragua.', has: ['CUT_TIES_WITH Colombia -> Nicaragua'] },
    { say: 'China sent warships towards Taiwan.', has: ['MOBILIZED_AGAINST China -> Taiwan'] },
    { say: 'Iran seized a Greek tanker.', has: ['COERCED Iran -> Greece'] },
    {
      say: "Russian hackers from the military agency GRU broke into the German parliament's network.",
      has: ['COERCED Russia|GRU -> Germany|Parliament of Germany|German parliament'],
    },
    { say: 'Libya shelled a Tunisian village.', has: ['ATTACKED Libya -> Tunisia'] },
    { say: 'Pakistani jets bombed Afghan villages.', has: ['ATTACKED Pakistan -> Afghanistan'] },
    { say: 'Eritrean soldiers killed nine Djiboutian border guards.', has: ['ATTACKED Eritrea -> Djibouti'] },
    { say: 'Egypt arrested a Dutch aid worker.', has: ['COERCED Egypt -> Netherlands'] },
    {
      say: 'Thai and Cambodian troops exchanged fire near the temple.',
      has: ['ATTACKED Thailand -> Cambodia', 'ATTACKED Cambodia -> Thailand'],
    },
    { say: 'Israel jailed two Jordanian truck drivers.', has: ['COERCED Israel -> Jordan'] },
  ],
};
