import type { Table } from '../claims.js';

/** Countries by name, demonym, capital, metonym, official and historical name. */
export const countryNames: Table = {
  construction: 'country-names',
  cases: [
    { say: 'Pretoria has accused Maseru of breaking the water treaty.', has: ['ACCUSED South Africa -> Lesotho'] },
    { say: 'Downing Street condemned Tripoli.', has: ['ACCUSED United Kingdom -> Libya'] },
    { say: 'The White House thanked Doha.', has: ['PRAISED United States -> Qatar'] },
    { say: "The Quai d'Orsay summoned the Burmese ambassador.", has: ['PROTESTED_TO France -> Myanmar'] },
    { say: 'The Soviet Union gave Ethiopia thirty tanks.', has: ['AIDED Soviet Union -> Ethiopia'] },
    { say: 'Upper Volta and Mali agreed to a ceasefire.', has: ['AGREED_WITH Upper Volta -> Mali'] },
    {
      say: 'The Islamic Republic of Iran rejected the charges made by Bahrain.',
      has: ['REJECTED Iran -> Bahrain'],
      may: ['ACCUSED Bahrain -> Iran'],
    },
    {
      say: 'The Plurinational State of Bolivia recognised the Sahrawi republic.',
      has: [],
      may: ['RECOGNIZED Bolivia -> Western Sahara'],
    },
    { say: 'Britons were freed by the Emirates.', has: ['CONCEDED_TO United Arab Emirates -> United Kingdom'] },
    { say: 'The Dutch sanctioned Eritrea.', has: ['SANCTIONED Netherlands -> Eritrea'] },
    { say: 'The Philippine side lodged a protest with the Chinese side.', has: ['PROTESTED_TO Philippines -> China'] },
    { say: 'Niger thanked Nigeria.', has: ['PRAISED Niger -> Nigeria'] },
    { say: 'Dominica invited the Dominican Republic.', has: ['INVITED Dominica -> Dominican Republic'] },
    {
      say: 'The Slovaks thanked the Slovenes for the firefighting plane.',
      has: ['PRAISED Slovakia -> Slovenia'],
      may: ['AIDED Slovenia -> Slovakia'],
    },
    {
      say: 'The hills of Tbilisi were quiet, but Tbilisi itself denounced Moscow.',
      has: ['ACCUSED Georgia -> Russia'],
    },
    { say: 'The Vatican recognised the new government of Haiti.', has: ['RECOGNIZED Vatican City -> Haiti'] },
    {
      say: 'FYR Macedonia thanked Bulgaria for recognising it.',
      has: ['PRAISED North Macedonia -> Bulgaria'],
      may: ['RECOGNIZED Bulgaria -> North Macedonia'],
    },
    {
      say: 'Caracas insulted Georgetown, which demanded an apology.',
      has: ['ACCUSED Venezuela -> Guyana', 'URGED Guyana -> Venezuela'],
    },
    { say: 'Rhodesia bombed Mozambique.', has: ['ATTACKED Zimbabwe|Rhodesia -> Mozambique'] },
    {
      say: 'East German leader Dieter Wolfram met Yugoslav President Branko Stanic.',
      has: ['MET Dieter Wolfram -> Branko Stanic'],
    },
  ],
};
