import type { Table } from '../claims.js';

/** Active verbs of verbal conflict: urging, accusing, rejecting, threatening, protesting. */
export const activeDispute: Table = {
  construction: 'active-dispute',
  cases: [
    { say: 'Peru urged Bolivia to extradite the general.', has: ['URGED Peru -> Bolivia'] },
    {
      say: 'Danish Prime Minister Kirsten Aagaard asked China to free the bookseller.',
      has: ['URGED Kirsten Aagaard -> China'],
      may: ['CONCEDED_TO China -> Denmark hypothetical'],
    },
    { say: 'Rwanda accused Burundi of harbouring rebels.', has: ['ACCUSED Rwanda -> Burundi'] },
    {
      say: 'Chile condemned Venezuela for jailing its journalists.',
      has: ['ACCUSED Chile -> Venezuela'],
      may: ['COERCED Venezuela -> Chile'],
    },
    { say: "The European Parliament deplored Uganda's new law.", has: ['ACCUSED European Parliament -> Uganda'] },
    { say: 'Cuba rejected the Spanish offer.', has: ['REJECTED Cuba -> Spain'] },
    { say: 'China vetoed the American draft.', has: ['REJECTED China -> United States'] },
    { say: 'Jordan refused to hand over the pilot to Iraq.', has: ['REJECTED Jordan -> Iraq'] },
    { say: 'North Korea threatened Japan.', has: ['THREATENED North Korea -> Japan'] },
    {
      say: 'Indian Defence Minister Rajat Mehra warned Pakistan of a crushing response.',
      has: ['THREATENED Rajat Mehra -> Pakistan'],
    },
    { say: 'Thailand summoned the Cambodian ambassador.', has: ['PROTESTED_TO Thailand -> Cambodia'] },
    {
      say: "Argentina handed a note of protest to the British chargé d'affaires.",
      has: ['PROTESTED_TO Argentina -> United Kingdom'],
    },
    { say: 'Sweden insisted that Hungary ratify the accession.', has: ['URGED Sweden -> Hungary'] },
    {
      say: "Poland objected to Germany's pipeline.",
      has: ['REJECTED Poland -> Germany'],
      may: ['ACCUSED Poland -> Germany'],
    },
    {
      say: 'Iran vowed to retaliate against Israel.',
      has: ['THREATENED Iran -> Israel'],
      may: ['ATTACKED Iran -> Israel planned', 'ATTACKED Iran -> Israel hypothetical'],
    },
    { say: 'Lithuania told Belarus to stop the balloons.', has: ['URGED Lithuania -> Belarus'] },
  ],
};
