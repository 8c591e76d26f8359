import type { Table } from '../claims.js';

/** Active verbs of consultation: meeting, speaking, visiting, hosting, inviting, mediating. */
export const activeConsult: Table = {
  construction: 'active-consult',
  cases: [
    {
      say: 'Kuwaiti Emir Fahad Al-Rashidi received Spanish King Alfonso XIV.',
      has: ['MET Fahad Al-Rashidi -> Alfonso XIV|King Alfonso XIV'],
      may: ['VISITED Alfonso XIV|King Alfonso XIV -> Kuwait'],
    },
    {
      say: 'Singapore will not send ministers, but Malaysian Premier Razak Hamdan met Thai Premier Anong Suksan.',
      has: ['MET Razak Hamdan -> Anong Suksan'],
    },
    {
      say: 'Uzbekistan hosted the Samarkand Silk Road Forum.',
      has: ['HOSTED Uzbekistan -> Samarkand Silk Road Forum'],
    },
    {
      say: 'Croatia invited Albania.',
      has: ['INVITED Croatia -> Albania'],
      may: ['VISITED Albania -> Croatia hypothetical', 'VISITED Albania -> Croatia planned'],
    },
    {
      say: 'Malian President Sekou Keita asked Senegalese President Moussa Ndiaye to come to Bamako.',
      has: ['INVITED Sekou Keita -> Moussa Ndiaye'],
      may: ['URGED Sekou Keita -> Moussa Ndiaye', 'VISITED Moussa Ndiaye -> Mali hypothetical'],
    },
    {
      say: 'Swiss envoy Beat Aeschlimann brokered a truce between Armenia and Azerbaijan.',
      has: ['MEDIATED Beat Aeschlimann -> Armenia', 'MEDIATED Beat Aeschlimann -> Azerbaijan'],
      may: ['AGREED_WITH Armenia -> Azerbaijan'],
    },
    { say: 'Costa Rican President Esteban Madrigal toured Taiwan.', has: ['VISITED Esteban Madrigal -> Taiwan'] },
    {
      say: "Ukraine's defence minister, Ostap Kravets, called his Polish counterpart, Tomasz Wilczek.",
      has: ['SPOKE_WITH Ostap Kravets -> Tomasz Wilczek'],
    },
    { say: 'Argentine envoys have been talking to Chile.', has: ['MET Argentina -> Chile'] },
    { say: 'The African Union sent a delegation to Togo.', has: ['VISITED African Union -> Togo'] },
    { say: 'ASEAN invites Papua New Guinea.', has: ['INVITED ASEAN -> Papua New Guinea'] },
    {
      say: 'Turkmen Foreign Minister Merdan Atayev joined Afghan Foreign Minister Haroon Wardak for lunch in Herat.',
      has: ['MET Merdan Atayev -> Haroon Wardak'],
      may: ['VISITED Merdan Atayev -> Afghanistan'],
    },
    {
      say: 'Hungarian Prime Minister Balint Szekeres entertained Slovak Prime Minister Juraj Hanak at the parliament.',
      has: ['MET Balint Szekeres -> Juraj Hanak'],
      may: ['VISITED Juraj Hanak -> Hungary'],
    },
    {
      say: 'South Sudanese President Deng Ajak briefed Ethiopian Prime Minister Solomon Tadesse by telephone.',
      has: ['SPOKE_WITH Deng Ajak -> Solomon Tadesse'],
    },
    {
      say: 'Kyrgyz Speaker Nurlan Asanov exchanged views with Belarusian Speaker Viktar Hlushko.',
      has: ['MET Nurlan Asanov -> Viktar Hlushko'],
    },
  ],
};
