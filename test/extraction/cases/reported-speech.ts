import type { Table } from '../claims.js';

/** Indirect speech and attribution. */
export const reportedSpeech: Table = {
  construction: 'reported-speech',
  cases: [
    {
      say: 'According to Swiss minister Reto Gubler, Iran and the United States held talks in Geneva.',
      has: ['MET Iran -> United States by Reto Gubler'],
      may: ['VISITED Iran -> Switzerland', 'VISITED United States -> Switzerland'],
    },
    {
      say: 'The Bolivian government announced that it had recognised Palestine.',
      has: ['RECOGNIZED Bolivia -> Palestine by ?'],
    },
    {
      say: "Oman's foreign minister, Salim Al-Busaidi, confirmed that Yemen's warring sides had met in Muscat.",
      has: [],
      may: ['MET Yemen -> Yemen by Salim Al-Busaidi'],
    },
    {
      say: 'The report claims that Sudan armed the Chadian rebels.',
      has: [],
      may: ['AIDED Sudan -> Chad', 'ATTACKED Sudan -> Chad'],
    },
    { say: "In the ambassador's view, China has helped Laos more than anyone.", has: ['AIDED China -> Laos by ?'] },
    {
      say: "The Azerbaijani president's office reported that President Vagif Ibrahimov had spoken with Pakistani Premier Zahid Rana by telephone.",
      has: ['SPOKE_WITH Vagif Ibrahimov -> Zahid Rana by ?'],
    },
    {
      say: 'Fijian police said, quoting Interpol, that Tonga had arrested two Fijians.',
      has: ['COERCED Tonga -> Fiji by ?'],
    },
    {
      say: 'The Estonian premier told parliament that Finland and Estonia had signed a defence pact.',
      has: ['SIGNED_WITH Finland -> Estonia by Estonia'],
    },
    {
      say: 'Kyrgyz border guards say Tajik soldiers opened fire first; Dushanbe says Kyrgyz soldiers did.',
      has: ['ATTACKED Tajikistan -> Kyrgyzstan by Kyrgyzstan', 'ATTACKED Kyrgyzstan -> Tajikistan by Tajikistan'],
    },
    {
      say: 'The French foreign ministry accused Azerbaijan of meddling in New Caledonia.',
      has: [
        'ACCUSED French foreign ministry|Ministry of Foreign Affairs of France|France|Foreign Ministry of France -> Azerbaijan',
      ],
    },
    {
      say: 'Tokyo announced that Japanese Premier Ryo Kitagawa would visit Brazil.',
      has: ['VISITED Ryo Kitagawa -> Brazil planned by ?'],
    },
    {
      say: "Israeli radio said that Jordan's king had met Israel's premier in London in secret.",
      has: ['MET Jordan -> Israel by ?'],
      may: ['VISITED Jordan -> United Kingdom', 'VISITED Israel -> United Kingdom'],
    },
    {
      say: 'The paper wrote that Norway, according to a leaked cable, spied on Sweden.',
      has: [],
      may: ['COERCED Norway -> Sweden by ?'],
    },
  ],
};
