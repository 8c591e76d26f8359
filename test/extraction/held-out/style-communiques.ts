import type { Table } from '../claims.js';

/** The stiff prose of ministries, joint statements and press services. */
export const styleCommuniques: Table = {
  construction: 'style-communiques',
  cases: [
    {
      say: 'On 14 May the Minister of Foreign Affairs of the Republic of Moldova, H.E. Mrs. Corina Ababii, paid an official visit to the Republic of Estonia at the invitation of her Estonian colleague, H.E. Mr. Tarmo Leppik.',
      has: ['VISITED Corina Ababii -> Estonia', 'INVITED Tarmo Leppik -> Corina Ababii'],
      may: ['MET Corina Ababii -> Tarmo Leppik'],
    },
    {
      say: 'The Ministry of Foreign Affairs of the Republic of Azerbaijan strongly condemns the terrorist act committed against the embassy of Pakistan in Kabul and expresses its solidarity with the brotherly people of Pakistan.',
      has: [
        'SUPPORTS Ministry of Foreign Affairs of Azerbaijan|Ministry of Foreign Affairs of the Republic of Azerbaijan|Azerbaijan -> Pakistan',
      ],
    },
    {
      say: 'The Government of Belize takes note with deep concern of the incursion of Guatemalan soldiers into its territory and has addressed a note of protest to the Government of Guatemala.',
      has: ['PROTESTED_TO Belize -> Guatemala', 'ACCUSED Belize -> Guatemala'],
      may: ['ATTACKED Guatemala -> Belize'],
    },
    {
      say: 'The Minister informed the Ambassador of the forthcoming census. The Ambassador thanked the Minister for the audience.',
      has: [],
    },
    {
      say: "The Sultanate of Oman welcomes the agreement reached between the Republic of Iraq and the State of Kuwait and renews its support for Iraq's stability.",
      has: ['AGREED_WITH Iraq -> Kuwait by ?', 'SUPPORTS Oman -> Iraq'],
      may: ['PRAISED Oman -> Iraq', 'PRAISED Oman -> Kuwait'],
    },
    {
      say: "Both Ministers noted with satisfaction the level of relations between Peru and Morocco, and the Peruvian Minister, Mrs. Flor Huaman, reiterated her country's recognition of Moroccan sovereignty over the Sahara.",
      has: ['PARTNER_OF Peru -> Morocco', 'SUPPORTS Peru -> Morocco by ?'],
    },
    {
      say: 'In accordance with Article 9 of the Vienna Convention, the Government of Albania has declared two members of the mission of the Islamic Republic of Iran personae non gratae.',
      has: ['EXPELLED Albania -> Iran'],
    },
    {
      say: "The Heads of Delegation of Guinea, Liberia and Sierra Leone adopted a declaration by which the three States undertake not to harbour each other's opponents.",
      has: [
        'AGREED_WITH Guinea -> Liberia',
        'AGREED_WITH Guinea -> Sierra Leone',
        'AGREED_WITH Liberia -> Sierra Leone',
      ],
      may: [
        'SIGNED_WITH Guinea -> Liberia',
        'SIGNED_WITH Guinea -> Sierra Leone',
        'SIGNED_WITH Liberia -> Sierra Leone',
        'MET Guinea -> Liberia',
        'MET Guinea -> Sierra Leone',
        'MET Liberia -> Sierra Leone',
      ],
    },
    {
      say: 'The Argentine Republic rejects in the strongest terms the statements of the British Foreign Secretary, Rupert Ainsworth, regarding the Malvinas Islands.',
      has: ['REJECTED Argentina -> Rupert Ainsworth|United Kingdom'],
      may: ['REJECTED Argentina -> United Kingdom'],
    },
    {
      say: 'Desirous of strengthening the bonds of friendship between Nepal and Slovenia, the two Governments have decided to establish diplomatic relations at ambassadorial level as of today.',
      has: ['ESTABLISHED_RELATIONS_WITH Nepal -> Slovenia'],
      may: ['AGREED_WITH Nepal -> Slovenia', 'PARTNER_OF Nepal -> Slovenia'],
    },
    {
      say: 'At the request of the Government of Mozambique, the Southern African Development Community has extended the mandate of its mission and called upon international partners to contribute to it.',
      has: [],
      may: ['URGED Mozambique -> SADC', 'AIDED SADC -> Mozambique'],
    },
    {
      say: "The Lithuanian Foreign Ministry handed the chargé d'affaires of Belarus, Dmitri Kulik, a note in which Lithuania demands an explanation of the incident.",
      has: [
        'PROTESTED_TO Lithuanian Foreign Ministry|Ministry of Foreign Affairs of Lithuania|Foreign Ministry of Lithuania|Lithuania -> Belarus|Dmitri Kulik',
        'URGED Lithuania -> Belarus',
      ],
      may: ['PROTESTED_TO Lithuania -> Belarus'],
    },
  ],
};
