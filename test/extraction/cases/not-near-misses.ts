import type { Table } from '../claims.js';

/** Near misses: diplomats, states and verbs of diplomacy, but no act between two actors. */
export const notNearMisses: Table = {
  construction: 'not-near-misses',
  cases: [
    { say: "Kenya's president, back from his holiday, reshuffled the cabinet.", has: [] },
    { say: 'Exports of Turkey and Greece grew in May.', has: [] },
    { say: "The French ambassador opened an exhibition of children's drawings.", has: [] },
    { say: 'Both Zambia and Malawi have abolished the fee for passports.', has: [] },
    { say: 'The Italian senate agreed to raise its own pensions.', has: [] },
    { say: "Pakistan's cabinet condemned the murder of a judge in Lahore.", has: [] },
    { say: "Uganda's army attacked cattle thieves in Karamoja.", has: [], may: ['ATTACKED Uganda -> Uganda'] },
    { say: 'The United Nations was founded in San Francisco.', has: [] },
    { say: 'Argentine and Chilean wines compete for the same shelves.', has: [] },
    { say: "A diplomat's car was towed away in Geneva.", has: [] },
    { say: 'The Thai king turned seventy on Friday.', has: [] },
    { say: 'NATO has its headquarters in Brussels, and so has the European Commission.', has: [] },
    { say: 'Voters in Slovenia and Croatia go to the polls on the same Sunday.', has: [] },
    { say: 'The Bolivian government met with the striking miners of Potosi.', has: [] },
    { say: 'Hungary expelled gases from the mine with a new pump.', has: [] },
    { say: 'The Minister of Agriculture of Uruguay, Julio Pereira Bonet, praised the beef.', has: [] },
    { say: 'Australian police arrested four men over the theft of a tractor.', has: [] },
    { say: 'The Moroccan king pardoned three hundred prisoners.', has: [] },
    { say: 'The former Austrian chancellor wrote her memoirs in Provence.', has: [] },
    { say: 'The United States threatened by drought is a warmer country than it was.', has: [] },
    { say: 'The embassy of Japan in Nairobi moved to a new building.', has: [] },
    { say: 'Troops are stationed on both banks of the river.', has: [] },
  ],
};
