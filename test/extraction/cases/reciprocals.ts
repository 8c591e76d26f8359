import type { Table } from '../claims.js';

/** Each other, mutual, respective, jointly, between themselves. */
export const reciprocals: Table = {
  construction: 'reciprocals',
  cases: [
    {
      say: "India and Canada expelled each other's diplomats.",
      has: ['EXPELLED India -> Canada', 'EXPELLED Canada -> India'],
    },
    { say: 'Qatar and Bahrain exchanged ambassadors.', has: ['ESTABLISHED_RELATIONS_WITH Qatar -> Bahrain'] },
    {
      say: "Mozambique's Armando Sitoe and Malawi's Chifundo Kalua congratulated one another.",
      has: ['PRAISED Armando Sitoe -> Chifundo Kalua', 'PRAISED Chifundo Kalua -> Armando Sitoe'],
    },
    {
      say: 'Spain and Venezuela recalled their respective ambassadors.',
      has: ['CUT_TIES_WITH Spain -> Venezuela', 'CUT_TIES_WITH Venezuela -> Spain'],
    },
    {
      say: 'The Omani and Emirati rulers exchanged greetings on the national day.',
      has: [],
      may: [
        'PRAISED Oman -> United Arab Emirates',
        'PRAISED United Arab Emirates -> Oman',
        'SPOKE_WITH Oman -> United Arab Emirates',
      ],
    },
    {
      say: 'Chadian and Cameroonian troops jointly attacked Boko Haram.',
      has: ['ATTACKED Chad -> Boko Haram', 'ATTACKED Cameroon -> Boko Haram'],
      may: ['PARTNER_OF Chad -> Cameroon'],
    },
    {
      say: 'Finland and Estonia pledged to defend one another.',
      has: ['SUPPORTS Finland -> Estonia planned', 'SUPPORTS Estonia -> Finland planned'],
      may: ['PARTNER_OF Finland -> Estonia'],
    },
    {
      say: 'North and South Korea reopened their telephone line and blamed each other for the silence.',
      has: ['ACCUSED North Korea -> South Korea', 'ACCUSED South Korea -> North Korea'],
    },
    {
      say: "Panama and Cuba reopened embassies in each other's territory.",
      has: ['ESTABLISHED_RELATIONS_WITH Panama -> Cuba'],
    },
    {
      say: "Vanuatu's Jotham Kalsakau and Fiji's Litia Vuki paid courtesy calls on each other.",
      has: ['MET Jotham Kalsakau -> Litia Vuki'],
    },
  ],
};
