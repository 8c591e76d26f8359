import type { Table } from '../claims.js';

/** Near misses: diplomats, states and verbs of diplomacy, but no act between two actors. */
export const notNearMisses: Table = {
  construction: 'not-near-misses',
  cases: [
    { say: 'The presidents of Chad and Niger gave separate interviews to the same magazine.', has: [] },
    { say: 'The Swedish prime minister visited a nursery in Uppsala.', has: [] },
    { say: 'The foreign minister of Peru took the oath of office.', has: [] },
    { say: 'Egypt signed the budget into law and thanked its taxpayers.', has: [] },
    { say: 'Denmark invites applications for its new research fund.', has: [] },
    { say: 'A meeting of retired diplomats was held in Vienna.', has: [] },
    { say: 'Poland recognises university diplomas issued before 1990.', has: [] },
    { say: 'Chinese companies and Indian buyers met at the fair in Guangzhou.', has: [], may: ['MET China -> India'] },
    { say: 'Canada supports its dairy farmers.', has: [] },
    { say: 'The Indonesian navy rescued ninety passengers of a sunken ferry.', has: [] },
    { say: 'The Ministry of Foreign Affairs of Latvia has a new spokesman.', has: [] },
    { say: "Jordan's foreign policy was the subject of a lecture in Amman.", has: [] },
    { say: "Iran's parliament rejected the government's bill on fuel.", has: [] },
    { say: 'Rwandan and Ugandan francs and shillings are accepted at the kiosk.', has: [] },
    { say: "Spain's national day was marked by a parade in Madrid.", has: [] },
    { say: 'The Nigerian central bank warned of higher inflation.', has: [] },
    { say: 'Talks between the mayor and the bus drivers broke down in Lisbon.', has: [] },
    { say: 'The Philippines suspended classes because of the heat.', has: [] },
    { say: "Kuwait's emir accepted the resignation of the government.", has: [] },
    { say: 'Georgia and Moldova have similar vineyards.', has: [] },
    { say: 'Sanctions rarely work, a study by two economists in Oslo found.', has: [] },
    { say: 'Independence was declared in Bissau in 1973.', has: [] },
  ],
};
