import type { Table } from '../claims.js';

/** Ambassadors and their credentials. */
export const credentials: Table = {
  construction: 'credentials',
  cases: [
    {
      say: 'Ambassador Elina Saarinen of Finland presented her credentials to Malian President Boubacar Traore.',
      has: [
        'ACCREDITED_TO Elina Saarinen -> Mali',
        'HOLDS_OFFICE Elina Saarinen -> Finland "Ambassador"',
        'MET Elina Saarinen -> Boubacar Traore',
      ],
    },
    {
      say: "President Gloria Mancuso of Argentina received the letters of credence of Noriko Tachibana, Japan's ambassador.",
      has: ['ACCREDITED_TO Noriko Tachibana -> Argentina', 'MET Gloria Mancuso -> Noriko Tachibana'],
    },
    {
      say: 'Pakistan named Sadia Bukhari its high commissioner to Kenya.',
      has: ['ACCREDITED_TO Sadia Bukhari -> Kenya'],
      may: ['ACCREDITED_TO Sadia Bukhari -> Kenya planned'],
    },
    {
      say: 'Vietnamese Ambassador to Mongolia Doan Thi Kim visited a school.',
      has: ['ACCREDITED_TO Doan Thi Kim -> Mongolia', 'HOLDS_OFFICE Doan Thi Kim -> Vietnam'],
      hasNot: ['HOLDS_OFFICE Doan Thi Kim -> Mongolia'],
    },
    {
      say: 'Ambassador Rui Falcao represents Portugal at NATO.',
      has: ['ACCREDITED_TO Rui Falcao -> NATO', 'HOLDS_OFFICE Rui Falcao -> Portugal "Ambassador"'],
      hasNot: ['HOLDS_OFFICE Rui Falcao -> NATO'],
    },
    {
      say: 'The apostolic nuncio to Haiti, Monsignor Renzo Bellucci, thanked Canada.',
      has: ['ACCREDITED_TO Renzo Bellucci -> Haiti', 'PRAISED Renzo Bellucci -> Canada'],
    },
    {
      say: 'The EU Ambassador to Ethiopia, Marguerite Delvaux, said the Union supported Ethiopia.',
      has: [
        'ACCREDITED_TO Marguerite Delvaux -> Ethiopia',
        'SUPPORTS European Union -> Ethiopia by Marguerite Delvaux',
      ],
      hasNot: ['HOLDS_OFFICE Marguerite Delvaux -> Ethiopia'],
    },
    {
      say: 'U.S. Ambassador-designate to Malawi Denise Calloway will take up her post in June.',
      has: ['HOLDS_OFFICE Denise Calloway -> United States', 'ACCREDITED_TO Denise Calloway -> Malawi planned'],
      may: ['ACCREDITED_TO Denise Calloway -> Malawi'],
    },
    {
      say: 'Slovenian President Bojan Zupan received in a farewell audience the ambassador of Israel, Tamar Rosenfeld, whose mandate ends in August.',
      has: ['MET Bojan Zupan -> Tamar Rosenfeld', 'ACCREDITED_TO Tamar Rosenfeld -> Slovenia'],
    },
    {
      say: 'Kiribati has not appointed a successor to its ambassador to Taiwan, Teekoa Ietaake.',
      has: ['ACCREDITED_TO Teekoa Ietaake -> Taiwan'],
    },
  ],
};
