import type { Table } from '../claims.js';

/** Pronouns, by gender, number and kind of antecedent. */
export const corefPronouns: Table = {
  construction: 'coref-pronouns',
  cases: [
    {
      say: 'Latvian President Ilona Berzina met Lithuanian President Vytas Kazlauskas. She thanked Lithuania.',
      has: ['MET Ilona Berzina -> Vytas Kazlauskas', 'PRAISED Ilona Berzina -> Lithuania'],
    },
    {
      say: 'The ministers of Malta and Cyprus met at the airport. They condemned Syria.',
      has: ['MET Malta -> Cyprus', 'ACCUSED Malta -> Syria', 'ACCUSED Cyprus -> Syria'],
    },
    {
      say: 'Greek Foreign Minister Eleni Marangou telephoned Albanian Foreign Minister Bledar Hoxhaj. He thanked her.',
      has: ['SPOKE_WITH Eleni Marangou -> Bledar Hoxhaj', 'PRAISED Bledar Hoxhaj -> Eleni Marangou'],
    },
    {
      say: "Hungary's president, Mrs Judit Farkas, landed in Baku on Monday. Her visit to Azerbaijan ends on Wednesday.",
      has: ['VISITED Judit Farkas -> Azerbaijan'],
    },
    {
      say: 'NATO expelled eight Russian observers. Moscow said it would close its mission to the alliance.',
      has: ['EXPELLED NATO -> Russia', 'CUT_TIES_WITH Russia -> NATO planned by ?'],
    },
    {
      say: 'The Tajik ambassador, Ms Zarina Rahimova, was summoned after her government closed the crossing to Kyrgyz trucks.',
      has: [],
      may: [
        'SANCTIONED Tajikistan -> Kyrgyzstan',
        'PROTESTED_TO Kyrgyzstan -> Tajikistan',
        'PROTESTED_TO Kyrgyzstan -> Zarina Rahimova',
      ],
    },
    {
      say: '"We reject these lies," Eritrean minister Abrehet Tekle said of the Ethiopian charges.',
      has: ['REJECTED Eritrea|Abrehet Tekle -> Ethiopia by ?'],
      may: ['ACCUSED Ethiopia -> Eritrea'],
    },
    {
      say: 'Although he had criticised Spain a week earlier, Moroccan minister Younes Lahlou paid a visit to Madrid.',
      has: ['ACCUSED Younes Lahlou -> Spain', 'VISITED Younes Lahlou -> Spain'],
    },
    {
      say: 'Belgium has frozen the accounts of Burundian General Aloys Niyonkuru. It has also banned him from entering.',
      has: ['SANCTIONED Belgium -> Aloys Niyonkuru'],
      may: ['SANCTIONED Belgium -> Burundi'],
    },
    {
      say: "Finnish Speaker Tuomas Rintala met Kazakh Speaker Gulnara Seitova. She told him that Kazakhstan supported Finland's candidacy.",
      has: ['MET Tuomas Rintala -> Gulnara Seitova', 'SUPPORTS Kazakhstan -> Finland by Gulnara Seitova'],
    },
    {
      say: "Iraq's oil minister, Dr Sameera Al-Tikriti, held talks with BP in Basra. The company said that it would invest with her ministry.",
      has: ['MET Sameera Al-Tikriti -> BP'],
      may: ['PARTNER_OF BP -> Iraq planned by ?', 'PARTNER_OF BP -> Iraq planned'],
    },
    {
      say: 'Poland, whose farmers blocked the road, angered Ukraine. Kyiv accused it of breaking its word.',
      has: ['ACCUSED Ukraine -> Poland'],
      may: ['COERCED Poland -> Ukraine'],
    },
  ],
};
