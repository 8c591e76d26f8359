import type { Table } from '../claims.js';

/** Each other, mutual, respective, jointly, between themselves. */
export const reciprocals: Table = {
  construction: 'reciprocals',
  cases: [
    {
      say: 'Ethiopia and Eritrea recognised each other.',
      has: ['RECOGNIZED Ethiopia -> Eritrea', 'RECOGNIZED Eritrea -> Ethiopia'],
    },
    {
      say: 'Greece and Turkey traded accusations over the islet.',
      has: ['ACCUSED Greece -> Türkiye', 'ACCUSED Türkiye -> Greece'],
    },
    {
      say: "Peru and Ecuador fired at each other's outposts.",
      has: ['ATTACKED Peru -> Ecuador', 'ATTACKED Ecuador -> Peru'],
    },
    {
      say: 'Uganda and Rwanda lifted their mutual travel bans.',
      has: ['CONCEDED_TO Uganda -> Rwanda', 'CONCEDED_TO Rwanda -> Uganda'],
    },
    { say: 'Iraq and Iran swapped prisoners of war.', has: ['CONCEDED_TO Iraq -> Iran', 'CONCEDED_TO Iran -> Iraq'] },
    {
      say: "Lithuania and China withdrew their diplomats from each other's capitals.",
      has: ['CUT_TIES_WITH Lithuania -> China', 'CUT_TIES_WITH China -> Lithuania'],
    },
    {
      say: 'Presidents Lazarus Moyo and Themba Dube exchanged letters.',
      has: ['SPOKE_WITH Lazarus Moyo -> Themba Dube'],
    },
    {
      say: "The Colombian and Venezuelan foreign ministers visited one another's capitals this spring.",
      has: ['VISITED Colombia -> Venezuela', 'VISITED Venezuela -> Colombia'],
    },
    {
      say: 'Belize and Guatemala appealed to one another for calm.',
      has: ['URGED Belize -> Guatemala', 'URGED Guatemala -> Belize'],
    },
    { say: "Tunisia and Algeria take part in one another's border exercises.", has: ['PARTNER_OF Tunisia -> Algeria'] },
  ],
};
