import type { Table } from '../claims.js';

/** Lists, shared verbs and objects, and who goes with whom. */
export const conjunctions: Table = {
  construction: 'conjunctions',
  cases: [
    { say: 'France and Germany condemned Russia.', has: ['ACCUSED France -> Russia', 'ACCUSED Germany -> Russia'] },
    {
      say: 'Egyptian President Adel Mansour and his foreign minister, Samia Fawzy, met Greek Prime Minister Nikos Doukas.',
      has: ['MET Adel Mansour -> Nikos Doukas', 'MET Samia Fawzy -> Nikos Doukas'],
    },
    {
      say: "Latvia supports Ukraine and rejects Belarus's claims.",
      has: ['SUPPORTS Latvia -> Ukraine', 'REJECTED Latvia -> Belarus'],
    },
    {
      say: 'Mexico expelled the North Korean ambassador and recalled its own envoy from Pyongyang.',
      has: ['EXPELLED Mexico -> North Korea', 'CUT_TIES_WITH Mexico -> North Korea'],
    },
    {
      say: 'Senegal, together with Cape Verde, asked the World Bank for a loan.',
      has: ['URGED Senegal -> World Bank', 'URGED Cape Verde -> World Bank'],
      may: ['AIDED World Bank -> Senegal hypothetical', 'AIDED World Bank -> Cape Verde hypothetical'],
    },
    {
      say: 'Not only Austria but also Croatia recalled its ambassador from Minsk.',
      has: ['CUT_TIES_WITH Austria -> Belarus', 'CUT_TIES_WITH Croatia -> Belarus'],
    },
    {
      say: 'India sent food to Afghanistan, medicine to Sudan and tents to Nepal.',
      has: ['AIDED India -> Afghanistan', 'AIDED India -> Sudan', 'AIDED India -> Nepal'],
    },
    {
      say: 'Niger closed its border with Benin and with Nigeria.',
      has: ['SANCTIONED Niger -> Benin', 'SANCTIONED Niger -> Nigeria'],
    },
    {
      say: 'The European Union, Norway and Iceland sanctioned Belarus, but Switzerland did not.',
      has: ['SANCTIONED European Union -> Belarus', 'SANCTIONED Norway -> Belarus', 'SANCTIONED Iceland -> Belarus'],
      may: ['SANCTIONED Switzerland -> Belarus not'],
    },
    {
      say: "Malawi's Peter Chirwa and Zambia's Grace Tembo met and then telephoned Mozambique's Elias Macuacua.",
      has: [
        'MET Peter Chirwa -> Grace Tembo',
        'SPOKE_WITH Peter Chirwa -> Elias Macuacua',
        'SPOKE_WITH Grace Tembo -> Elias Macuacua',
      ],
    },
    {
      say: 'Somali forces, backed by Ethiopia and Kenya, attacked Al-Shabaab.',
      has: ['ATTACKED Somalia -> Al-Shabaab', 'SUPPORTS Ethiopia -> Somalia', 'SUPPORTS Kenya -> Somalia'],
    },
    {
      say: 'Either Rwanda or Burundi had shelled the Congolese town, the mission said.',
      has: [],
      may: ['ATTACKED Rwanda -> DR Congo hypothetical', 'ATTACKED Burundi -> DR Congo hypothetical'],
    },
    {
      say: 'Qatar and the United Nations, Egypt and the Arab League urged Libya to vote.',
      has: [
        'URGED Qatar -> Libya',
        'URGED United Nations -> Libya',
        'URGED Egypt -> Libya',
        'URGED Arab League -> Libya',
      ],
    },
  ],
};
