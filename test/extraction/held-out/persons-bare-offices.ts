import type { Table } from '../claims.js';

/** Offices that name no state. */
export const personsBareOffices: Table = {
  construction: 'persons-bare-offices',
  cases: [
    {
      say: 'Greece and Turkey held talks in Athens. Prime Minister Nikos Vlahos praised the Turkish side.',
      has: ['MET Greece -> Turkey', 'HOLDS_OFFICE Nikos Vlahos -> Greece', 'PRAISED Nikos Vlahos -> Turkey'],
    },
    {
      say: 'Cuba rejected the offer of the United States. In Washington, Senator Dale Corrigan accused Cuba of bad faith.',
      has: [
        'REJECTED Cuba -> United States',
        'HOLDS_OFFICE Dale Corrigan -> United States',
        'ACCUSED Dale Corrigan -> Cuba',
      ],
    },
    {
      say: 'Sweden and Norway quarrelled over reindeer. King Olav Magnus urged Finland to mediate.',
      has: ['URGED Olav Magnus -> Finland'],
      may: [
        'HOLDS_OFFICE Olav Magnus -> Norway',
        'HOLDS_OFFICE Olav Magnus -> Sweden',
        'MEDIATED Finland -> Norway hypothetical',
        'MEDIATED Finland -> Sweden hypothetical',
      ],
      hasNot: ['HOLDS_OFFICE Olav Magnus -> Finland'],
    },
    {
      say: "Kuwait's emir, Sheikh Jaber al-Nasser al-Sabah, received the Lebanese president.",
      has: ['HOLDS_OFFICE Jaber al-Nasser al-Sabah -> Kuwait', 'MET Jaber al-Nasser al-Sabah -> Lebanon'],
    },
    {
      say: 'Her Majesty Queen Ingeborg of Denmark visited Iceland, and His Holiness Pope Clement congratulated her.',
      has: [
        'HOLDS_OFFICE Ingeborg -> Denmark',
        'VISITED Ingeborg -> Iceland',
        'HOLDS_OFFICE Clement -> Vatican City',
        'PRAISED Clement -> Ingeborg',
      ],
    },
    {
      say: 'Peruvian President Hugo Salas, at a meeting with Bolivian President Evaristo Choque, asked him to extradite the general.',
      has: [
        'HOLDS_OFFICE Hugo Salas -> Peru',
        'HOLDS_OFFICE Evaristo Choque -> Bolivia',
        'MET Hugo Salas -> Evaristo Choque',
        'URGED Hugo Salas -> Evaristo Choque',
      ],
    },
    {
      say: 'Lebanon told Syria to withdraw its troops, free the prisoners and respect the border.',
      has: ['URGED Lebanon -> Syria'],
      may: ['CONCEDED_TO Syria -> Lebanon hypothetical'],
      hasNot: ['CONCEDED_TO Lebanon -> Syria'],
    },
    {
      say: "Turkey's support of Qatar irritated Egypt. Egypt gave Turkish journalists a week to leave.",
      has: ['SUPPORTS Turkey -> Qatar', 'EXPELLED Egypt -> Turkey'],
      may: ['ACCUSED Egypt -> Turkey'],
      hasNot: ['AIDED Egypt -> Turkey'],
    },
  ],
};
