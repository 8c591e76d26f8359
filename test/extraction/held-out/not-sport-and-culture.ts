import type { Table } from '../claims.js';

/** Nothing is stated between actors: sport, culture, science, weather and daily life. */
export const notSportAndCulture: Table = {
  construction: 'not-sport-and-culture',
  cases: [
    { say: 'Brazil beat Croatia 2-0 in the quarter-final.', has: [] },
    { say: "The French defence looked tired against Senegal's forwards.", has: [] },
    { say: 'India lost to Australia by six wickets in Perth.', has: [] },
    { say: "Argentina's coach praised his players after the draw with Ecuador.", has: [] },
    { say: 'The orchestra played Finnish tangos and a Russian waltz.', has: [] },
    { say: 'The film, a Franco-Belgian comedy, opened in Warsaw.', has: [] },
    { say: 'Turkish coffee is served with a glass of water.', has: [] },
    { say: 'A Swedish scientist and her Korean student discovered the enzyme.', has: [] },
    { say: 'The Polish chess champion defeated her Armenian rival.', has: [] },
    { say: 'The Peruvian restaurant on Moscow Road closed on Friday.', has: [] },
    { say: 'An earthquake of magnitude 6.1 shook northern Chile.', has: [] },
    { say: 'The Cuban pianist will perform in Lisbon on Sunday.', has: [] },
    { say: "Ghana's cocoa farmers expect a poor harvest.", has: [] },
    { say: 'The Dutch cyclist attacked twice in the Pyrenees.', has: [] },
    {
      say: 'The Vienna Philharmonic toured Japan in the spring.',
      has: [],
      may: ['VISITED Vienna Philharmonic -> Japan'],
    },
    { say: 'Chad Williams, a plumber from Ohio, won the lottery.', has: [] },
    { say: "Georgia's peach crop was hit by frost, the Atlanta office of the farmers' union said.", has: [] },
    { say: 'The China in the cabinet was painted by hand.', has: [] },
    { say: "Norway's skiers, who had threatened Sweden's lead all week, fell at the last gate.", has: [] },
    { say: "Serbia's Mila Obradovic meets Czech Petra Havlikova in the final.", has: [] },
    { say: 'Two Belgians were rescued from the mountain by a Nepali guide.', has: [] },
    { say: 'The Guinean player accused the referee of bias.', has: [] },
    { say: 'Mali gold and Bohemian glass were sold at the auction.', has: [] },
  ],
};
