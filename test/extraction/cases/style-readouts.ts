import type { Table } from '../claims.js';

/** Readouts and statements of the European Union, the United Nations, the United States and others. */
export const styleReadouts: Table = {
  construction: 'style-readouts',
  cases: [
    {
      say: "Secretary of Defense Curtis Langdon hosted Japanese Defense Minister Shigeru Yonezawa at the Pentagon today to reaffirm the alliance between the United States and Japan. Secretary Langdon thanked Minister Yonezawa for Japan's support of Ukraine.",
      has: [
        'MET Curtis Langdon -> Shigeru Yonezawa',
        'PARTNER_OF United States -> Japan',
        'PRAISED Curtis Langdon -> Shigeru Yonezawa',
        'SUPPORTS Japan -> Ukraine',
      ],
      may: ['VISITED Shigeru Yonezawa -> United States'],
    },
    {
      say: "The High Representative, Ottavia Marchetti, spoke today with the Foreign Minister of Tunisia, Khaled Mabrouk. She expressed appreciation for Tunisia's rescue of migrants at sea.",
      has: ['SPOKE_WITH Ottavia Marchetti -> Khaled Mabrouk', 'PRAISED Ottavia Marchetti -> Tunisia'],
    },
    {
      say: 'President Nathaniel Brooks spoke by phone with Prime Minister Gita Raman of India to congratulate her on her re-election. The President looks forward to welcoming the Prime Minister to Washington this fall.',
      has: ['SPOKE_WITH Nathaniel Brooks -> Gita Raman', 'PRAISED Nathaniel Brooks -> Gita Raman'],
      may: ['VISITED Gita Raman -> United States planned', 'VISITED Gita Raman -> United States hypothetical'],
    },
    {
      say: "Deputy Secretary Wilma Carver met with the African Union's Commissioner for Peace, Jean-Claude Mbarga. They discussed elections in Gabon.",
      has: ['MET Wilma Carver -> Jean-Claude Mbarga'],
    },
    {
      say: 'Prime Minister Harold Eames of the United Kingdom met the Prime Minister of Iraq, Dhafer Al-Rubaie, in Downing Street this morning. They agreed a returns arrangement and signed a security statement.',
      has: [
        'MET Harold Eames -> Dhafer Al-Rubaie',
        'AGREED_WITH Harold Eames -> Dhafer Al-Rubaie',
        'SIGNED_WITH Harold Eames -> Dhafer Al-Rubaie',
      ],
      may: ['VISITED Dhafer Al-Rubaie -> United Kingdom'],
    },
    {
      say: 'The Special Representative briefed the Council by video link from Mogadishu. He did not name any State.',
      has: [],
    },
    {
      say: "The Foreign Secretary reiterated the UK's unwavering support for Guyana's territorial integrity in a call with President Deonarine Persaud.",
      has: ['SUPPORTS United Kingdom -> Guyana by ?', 'SPOKE_WITH United Kingdom -> Deonarine Persaud'],
    },
    {
      say: 'The Quad partners, Australia, India, Japan and the United States, launched a joint maritime programme for the Pacific.',
      has: [
        'PARTNER_OF Australia -> India',
        'PARTNER_OF Australia -> Japan',
        'PARTNER_OF Australia -> United States',
        'PARTNER_OF India -> Japan',
        'PARTNER_OF India -> United States',
        'PARTNER_OF Japan -> United States',
      ],
    },
    {
      say: 'NATO Secretary General Wouter Claessens welcomed Finnish Prime Minister Elias Nurmi to headquarters on Thursday and praised Finland as "a security provider".',
      has: ['MET Wouter Claessens -> Elias Nurmi', 'PRAISED Wouter Claessens -> Finland'],
      may: ['VISITED Elias Nurmi -> NATO', 'VISITED Elias Nurmi -> Belgium'],
    },
    {
      say: 'UNHCR thanks the Government of Uganda for keeping its borders open to Congolese refugees and urges donors to do more.',
      has: ['PRAISED UNHCR -> Uganda'],
    },
    {
      say: 'Under Secretary Marcus Feldman and Omani Under Secretary Badr Al-Harthy reaffirmed the partnership between their two governments.',
      has: ['PARTNER_OF United States -> Oman'],
      may: ['MET Marcus Feldman -> Badr Al-Harthy', 'PARTNER_OF Oman -> United States'],
    },
    {
      say: 'The International Monetary Fund and the Zambian authorities have reached staff-level agreement on a programme of 1.3 billion dollars.',
      has: ['AGREED_WITH IMF -> Zambia'],
      may: ['AIDED IMF -> Zambia planned'],
    },
  ],
};
