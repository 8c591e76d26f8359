import type { Table } from '../claims.js';

/** Indirect speech and attribution. */
export const reportedSpeech: Table = {
  construction: 'reported-speech',
  cases: [
    {
      say: 'Rwandan minister Clarisse Uwase said that Uganda had detained forty Rwandans.',
      has: ['COERCED Uganda -> Rwanda by Clarisse Uwase'],
      may: ['ACCUSED Clarisse Uwase -> Uganda'],
    },
    {
      say: 'Greece has violated Turkish airspace, Ankara said.',
      has: [],
      may: [
        'ATTACKED Greece -> Türkiye by Türkiye',
        'COERCED Greece -> Türkiye by Türkiye',
        'ACCUSED Türkiye -> Greece',
      ],
    },
    {
      say: 'Pakistani officials told Reuters that India had attacked a Pakistani camp.',
      has: ['ATTACKED India -> Pakistan by Pakistan'],
    },
    {
      say: "Lithuania's Daiva Petkute noted that Ukraine is supported by Lithuania.",
      has: ['SUPPORTS Lithuania -> Ukraine by Daiva Petkute'],
    },
    {
      say: "Ghana's Akosua Boateng added that the ECOWAS states had suspended Mali.",
      has: ['SANCTIONED ECOWAS -> Mali by Akosua Boateng'],
    },
    {
      say: 'Spanish minister Marta Elizondo believes that Algeria will cut gas to Spain.',
      has: ['SANCTIONED Algeria -> Spain planned by Marta Elizondo'],
      may: [
        'SANCTIONED Algeria -> Spain hypothetical by Marta Elizondo',
        'COERCED Algeria -> Spain planned by Marta Elizondo',
      ],
    },
    { say: 'Venezuela, Colombia alleges, shelters its rebels.', has: ['ACCUSED Colombia -> Venezuela by ?'] },
    {
      say: 'Haitian radio said the Dominican army had killed a Haitian trader.',
      has: ['ATTACKED Dominican Republic|Dominican army -> Haiti by ?'],
    },
    {
      say: "Namibia's Hendrik Witbooi Isaacks reiterated that Namibia stood in solidarity with Cuba.",
      has: ['SUPPORTS Namibia -> Cuba by Hendrik Witbooi Isaacks'],
    },
    {
      say: 'It is said in Sarajevo that Croatia blocked the bridge.',
      has: [],
      may: ['REJECTED Croatia -> Bosnia and Herzegovina', 'COERCED Croatia -> Bosnia and Herzegovina'],
    },
    {
      say: 'A UN spokeswoman, Lerato Mokoena, stated that Eritrea had expelled the mission.',
      has: ['EXPELLED Eritrea -> United Nations by Lerato Mokoena'],
    },
    {
      say: 'Peruvian minister Ines Tupayachi denied that Peru had bugged the Chilean embassy.',
      has: [],
      may: ['REJECTED Ines Tupayachi -> Chile', 'COERCED Peru -> Chile not by Ines Tupayachi'],
    },
    {
      say: "Indonesia's Wulan Hapsari expressed appreciation that Australia had returned the statue.",
      has: ['PRAISED Wulan Hapsari -> Australia', 'CONCEDED_TO Australia -> Indonesia by ?'],
    },
  ],
};
