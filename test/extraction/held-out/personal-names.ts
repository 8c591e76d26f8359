import type { Table } from '../claims.js';

/** Persons whose names are not two plain words. */
export const personalNames: Table = {
  construction: 'personal-names',
  cases: [
    {
      say: 'Saudi Crown Prince Turki bin Nasser Al Saud met Maria de la Cruz Ovando of Mexico.',
      has: ['MET Turki bin Nasser Al Saud -> Maria de la Cruz Ovando'],
    },
    {
      say: 'Queen Astrid II of Denmark invited King Harald VII of Norway.',
      has: ['INVITED Astrid II|Queen Astrid II -> Harald VII|King Harald VII'],
    },
    {
      say: 'Sheikh Hamad bin Rashid Al Noor, the Bahraini crown prince, flew to Jordan.',
      has: ['VISITED Hamad bin Rashid Al Noor|Sheikh Hamad bin Rashid Al Noor -> Jordan'],
    },
    {
      say: 'Hungarian Deputy State Secretary Nagy-Kovács Ágnes visited Kosovo.',
      has: ['VISITED Nagy-Kovács Ágnes -> Kosovo'],
    },
    { say: "J. P. Lamont, Canada's trade minister, criticised India.", has: ['ACCUSED J. P. Lamont -> India'] },
    {
      say: 'Portuguese Prime Minister António José de Sousa e Brito visited São Tomé and Príncipe.',
      has: ['VISITED António José de Sousa e Brito -> São Tomé and Príncipe'],
    },
    { say: 'Iraqi cleric Ayatollah Ali al-Khafaji condemned Israel.', has: ['ACCUSED Ali al-Khafaji -> Israel'] },
    {
      say: "Myanmar's Daw Khin Thida May met Thailand's M.R. Pridi Songkram.",
      has: ['MET Khin Thida May|Daw Khin Thida May -> Pridi Songkram|M.R. Pridi Songkram'],
    },
    {
      say: 'Dr. Emeka Obi of Nigeria and Prof. Inga Liepa of Latvia signed the note for their governments.',
      has: ['SIGNED_WITH Emeka Obi -> Inga Liepa'],
      may: ['SIGNED_WITH Nigeria -> Latvia'],
    },
    {
      say: 'Emir Tamim Al-Mansour and Hisham el-Gazzar, the Egyptian premier, held talks.',
      has: ['MET Tamim Al-Mansour -> Hisham el-Gazzar'],
    },
    {
      say: 'Grand Duke Guillaume V of Luxembourg visited Cape Verde.',
      has: ['VISITED Guillaume V|Grand Duke Guillaume V -> Cape Verde'],
    },
    {
      say: "Eritrea's Yemane Ghebremeskel Tesfai accused Ethiopia's Birtukan Alemu Desta.",
      has: ['ACCUSED Yemane Ghebremeskel Tesfai -> Birtukan Alemu Desta'],
    },
    {
      say: 'French Prime Minister Jean-Baptiste Le Guennec condemned Mali.',
      has: ['ACCUSED Jean-Baptiste Le Guennec -> Mali'],
    },
  ],
};
