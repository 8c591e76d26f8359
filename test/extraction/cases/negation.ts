import type { Table } from '../claims.js';

/** Negation: not, never, neither, without, failed to, denied that, has yet to. */
export const negation: Table = {
  construction: 'negation',
  cases: [
    { say: 'Kenya did not recognise Kosovo.', has: ['RECOGNIZED Kenya -> Kosovo not'] },
    { say: 'Thailand never attacked Laos, a Thai general said.', has: ['ATTACKED Thailand -> Laos not by ?'] },
    {
      say: 'Bulgarian Premier Stoyan Genov left without signing the contract with Gazprom.',
      has: ['SIGNED_WITH Stoyan Genov -> Gazprom not'],
    },
    {
      say: 'Cuba denied that it had sent troops to Venezuela.',
      has: [],
      may: [
        'REJECTED Cuba -> Venezuela',
        'AIDED Cuba -> Venezuela not by Cuba',
        'MOBILIZED_AGAINST Cuba -> Venezuela not by Cuba',
      ],
    },
    { say: 'Indonesia stopped short of condemning Russia.', has: ['ACCUSED Indonesia -> Russia not'] },
    {
      say: 'Saudi Arabia and Israel have no diplomatic relations.',
      has: [],
      may: ['ESTABLISHED_RELATIONS_WITH Saudi Arabia -> Israel not', 'CUT_TIES_WITH Saudi Arabia -> Israel'],
    },
    {
      say: 'The visit of Maltese Premier Carmelo Zammit to Libya did not take place.',
      has: ['VISITED Carmelo Zammit -> Libya not'],
    },
    { say: 'Colombia was not invited by Ecuador.', has: ['INVITED Ecuador -> Colombia not'] },
    { say: 'Nobody in Lusaka accused Harare.', has: [], may: ['ACCUSED Zambia -> Zimbabwe not'] },
    {
      say: 'Rather than sanction Niger, Senegal sent a mediator.',
      has: ['SANCTIONED Senegal -> Niger not'],
      may: ['MEDIATED Senegal -> Niger'],
    },
    {
      say: 'The Philippines rejects any cooperation with the Khmer Rouge.',
      has: [],
      may: ['REJECTED Philippines -> Khmer Rouge', 'PARTNER_OF Philippines -> Khmer Rouge not'],
    },
    {
      say: 'Uruguayan President Sabina Ferreyra refused to meet Paraguayan President Blas Godoy.',
      has: ['REJECTED Sabina Ferreyra -> Blas Godoy'],
      may: ['MET Sabina Ferreyra -> Blas Godoy not'],
    },
    {
      say: 'Gambia withheld its praise and Ghana its support from Guinea.',
      has: [],
      may: ['SUPPORTS Ghana -> Guinea not', 'PRAISED Gambia -> Guinea not'],
    },
    { say: 'At no point did Qatar threaten Bahrain.', has: ['THREATENED Qatar -> Bahrain not'] },
    { say: "Kyrgyzstan isn't expelling Turkish teachers.", has: ['EXPELLED Kyrgyzstan -> Türkiye not'] },
  ],
};
