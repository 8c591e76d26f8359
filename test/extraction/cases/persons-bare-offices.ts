import type { Table } from '../claims.js';

/** Offices that name no state: which states have such an office, where the sentence stands, what the one before was about. */
export const personsBareOffices: Table = {
  construction: 'persons-bare-offices',
  cases: [
    {
      say: 'Turkey fired on Greek boats. In Washington, Senator Grant Hollis threatened Turkey with sanctions.',
      has: ['HOLDS_OFFICE Grant Hollis -> United States', 'THREATENED Grant Hollis -> Turkey'],
      may: ['ATTACKED Turkey -> Greece', 'SANCTIONED Grant Hollis -> Turkey hypothetical'],
    },
    {
      say: 'Japan and South Korea held talks in Seoul. President Yun Tae-ho thanked the Japanese delegation.',
      has: ['MET Japan -> South Korea', 'HOLDS_OFFICE Yun Tae-ho -> South Korea', 'PRAISED Yun Tae-ho -> Japan'],
    },
    {
      say: "Qatar's emir, Sheikh Sabah al-Hamad al-Thani, praised Oman.",
      has: ['HOLDS_OFFICE Sabah al-Hamad al-Thani -> Qatar', 'PRAISED Sabah al-Hamad al-Thani -> Oman'],
    },
    {
      say: 'His Holiness Pope Benedetto thanked Malta. His Majesty King Haakon Magnus of Norway visited Estonia.',
      has: [
        'HOLDS_OFFICE Benedetto -> Vatican City',
        'PRAISED Benedetto -> Malta',
        'HOLDS_OFFICE Haakon Magnus -> Norway',
        'VISITED Haakon Magnus -> Estonia',
      ],
    },
    {
      say: "Egypt thanked Italy. NATO's Henrik Ostergaard said Egypt should stop the arms shipments.",
      has: ['PRAISED Egypt -> Italy', 'URGED Henrik Ostergaard -> Egypt'],
      hasNot: ['HOLDS_OFFICE Henrik Ostergaard -> Egypt'],
    },
    {
      say: 'Kazakh President Daniyar Seitov, in a phone call with Uzbek President Rustam Yusupov, urged him to reopen the border.',
      has: [
        'HOLDS_OFFICE Daniyar Seitov -> Kazakhstan',
        'HOLDS_OFFICE Rustam Yusupov -> Uzbekistan',
        'SPOKE_WITH Daniyar Seitov -> Rustam Yusupov',
        'URGED Daniyar Seitov -> Rustam Yusupov',
      ],
    },
    {
      say: 'Sudan asked Chad to stop arming rebels, lift its restrictions on Sudanese traders and withdraw its troops.',
      has: ['URGED Sudan -> Chad'],
      may: ['CONCEDED_TO Chad -> Sudan hypothetical'],
      hasNot: ['CONCEDED_TO Sudan -> Chad'],
    },
    {
      say: "The row grew over Ethiopia's backing of the Somali government. Eritrea gave Ethiopian diplomats two weeks to leave.",
      has: ['SUPPORTS Ethiopia -> Somalia', 'EXPELLED Eritrea -> Ethiopia'],
      hasNot: ['AIDED Eritrea -> Ethiopia'],
    },
    {
      say: "Libya's internationally recognised government and Tunisia condemned Chad.",
      has: ['ACCUSED Libya -> Chad', 'ACCUSED Tunisia -> Chad'],
    },
  ],
};
