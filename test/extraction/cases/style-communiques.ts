import type { Table } from '../claims.js';

/** The stiff prose of ministries, joint statements and press services. */
export const styleCommuniques: Table = {
  construction: 'style-communiques',
  cases: [
    {
      say: 'The Parties reaffirmed the strategic partnership between Romania and the Republic of Korea and agreed to hold political consultations every year.',
      has: ['PARTNER_OF Romania -> South Korea', 'AGREED_WITH Romania -> South Korea'],
    },
    {
      say: "The Angolan side expressed its appreciation for the humanitarian assistance rendered by the People's Republic of China, and the Chinese side commended Angola for its adherence to the one-China principle.",
      has: ['PRAISED Angola -> China', 'PRAISED China -> Angola'],
      may: ['AIDED China -> Angola', 'SUPPORTS Angola -> China'],
    },
    {
      say: 'Upon completion of the negotiations, the Heads of Government of Bulgaria and Montenegro, Mr. Asen Todorov and Mr. Filip Kovacevic, signed an Agreement on Mutual Legal Assistance.',
      has: ['SIGNED_WITH Asen Todorov -> Filip Kovacevic'],
      may: ['MET Asen Todorov -> Filip Kovacevic'],
    },
    {
      say: 'Issues of cooperation between the Ministry of Education of Kazakhstan and UNICEF were considered during the meeting of Minister Aliya Nurpeisova with UNICEF Representative Francesca Baldini.',
      has: ['PARTNER_OF Ministry of Education of Kazakhstan -> UNICEF', 'MET Aliya Nurpeisova -> Francesca Baldini'],
      may: ['PARTNER_OF Kazakhstan -> UNICEF'],
    },
    {
      say: 'The Federal Council has decided to extend to Sudan the sanctions adopted by the European Union, with effect from 1 March.',
      has: ['SANCTIONED European Union -> Sudan'],
      may: [
        'SANCTIONED Switzerland -> Sudan',
        'SANCTIONED Federal Council -> Sudan',
        'SANCTIONED Federal Council -> Sudan planned',
        'SANCTIONED Switzerland -> Sudan planned',
      ],
    },
    {
      say: 'The Holy See and the Socialist Republic of Vietnam have agreed to raise the level of their relations to that of resident papal representative, effective 27 July.',
      has: ['AGREED_WITH Holy See -> Vietnam'],
      may: ['ESTABLISHED_RELATIONS_WITH Holy See -> Vietnam', 'PARTNER_OF Holy See -> Vietnam'],
    },
    {
      say: 'His Excellency the President of the Republic of Botswana, Mr. Kagiso Seretse, received in farewell the Resident Coordinator of the United Nations, Ms. Birgit Sundstrom, and congratulated her on her work.',
      has: ['MET Kagiso Seretse -> Birgit Sundstrom', 'PRAISED Kagiso Seretse -> Birgit Sundstrom'],
      may: ['PRAISED Kagiso Seretse -> United Nations'],
    },
    {
      say: 'The Russian Side confirmed its readiness to act as guarantor of the settlement. The Abkhaz Side did not take part in the session.',
      has: [],
    },
    {
      say: 'The Kyrgyz Party expressed gratitude to the Asian Infrastructure Investment Bank for the loan of 60 million dollars granted for the reconstruction of the canal.',
      has: [
        'PRAISED Kyrgyzstan -> Asian Infrastructure Investment Bank|AIIB',
        'AIDED Asian Infrastructure Investment Bank|AIIB -> Kyrgyzstan',
      ],
    },
    {
      say: 'The Ministry draws the attention of citizens to the change of opening hours of the consular section in Prague.',
      has: [],
    },
    {
      say: 'Japan will extend to the Republic of Palau a grant of up to 800 million yen for the construction of a fish market. The notes to that effect were exchanged in Koror by Ambassador Tetsuro Imanishi and Minister Umetaro Sengebau.',
      has: ['AIDED Japan -> Palau planned'],
      may: [
        'SIGNED_WITH Tetsuro Imanishi -> Umetaro Sengebau',
        'SIGNED_WITH Japan -> Palau',
        'AGREED_WITH Tetsuro Imanishi -> Umetaro Sengebau',
        'MET Tetsuro Imanishi -> Umetaro Sengebau',
      ],
    },
    {
      say: "The Ministers expressed grave concern over the situation in Myanmar and urged its authorities to implement the Five-Point Consensus. Singapore's minister, Audrey Teo, presided.",
      has: [],
      may: [
        'ACCUSED Singapore -> Myanmar',
        'URGED Singapore -> Myanmar',
        'URGED Audrey Teo -> Myanmar',
        'ACCUSED Audrey Teo -> Myanmar',
      ],
    },
  ],
};
