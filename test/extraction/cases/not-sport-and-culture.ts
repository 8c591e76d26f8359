import type { Table } from '../claims.js';

/** Nothing is stated between actors: sport, culture, science, weather and daily life. */
export const notSportAndCulture: Table = {
  construction: 'not-sport-and-culture',
  cases: [
    { say: "Kenya's Mercy Chepngetich attacked on the last lap and left Ethiopia's Almaz Tola behind.", has: [] },
    { say: 'Germany meet Denmark in Dortmund on Saturday.', has: [] },
    { say: 'The Italian agreed terms with Real Madrid after leaving Juventus.', has: [] },
    { say: 'Qatar hosted the final, and 80,000 watched it.', has: [], may: ['HOSTED Qatar -> final'] },
    { say: 'Danish butter, French wine and Greek olives filled the tables.', has: [] },
    { say: 'A Japanese tourist found the ring in a London taxi.', has: [] },
    { say: 'The Spanish flu killed more people than the war.', has: [] },
    { say: 'The novel is set in Cairo and in a village near Oslo.', has: [] },
    { say: 'She studied in Prague, worked in Vienna and retired to Madeira.', has: [] },
    { say: 'Snow fell in Amman for the first time in nine years.', has: [] },
    { say: 'The Brussels sprouts came from Portugal.', has: [] },
    { say: 'Swiss watches and German cars sell well in Kuwait.', has: [] },
    { say: 'Visitors to Iceland rarely see the aurora in June.', has: [] },
    { say: 'New Zealand fought back after the break but England held on.', has: [] },
    { say: 'The Jordan River is almost dry below the bridge.', has: [] },
    { say: 'A Lebanese cookbook won the prize in Frankfurt.', has: [] },
    { say: 'Turkey is best roasted slowly, with the breast covered.', has: [] },
    { say: 'Her niece, Kenya Jackson, lives on Paris Street in Havana, Illinois.', has: [] },
    {
      say: "Nigeria's Super Eagles arrived in Abidjan without their captain.",
      has: [],
      may: ['VISITED Super Eagles -> Ivory Coast'],
    },
    { say: 'The museum lent the painting to a gallery in Tokyo.', has: [] },
    { say: 'The American bombed in the second act, and the critic from Dublin left.', has: [] },
    { say: 'The Bolivian altiplano and the Chilean desert share a sky without clouds.', has: [] },
    { say: 'South Africa host Fiji before they tour Scotland.', has: [] },
  ],
};
