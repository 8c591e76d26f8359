import type { Table } from '../claims.js';

/** Active verbs of agreement, support, aid and concession. */
export const activeCooperate: Table = {
  construction: 'active-cooperate',
  cases: [
    { say: 'Laos agreed with Cambodia on a common visa.', has: ['AGREED_WITH Laos -> Cambodia'] },
    { say: 'Romania signed a gas contract with Azerbaijan.', has: ['SIGNED_WITH Romania -> Azerbaijan'] },
    { say: 'Greek Prime Minister Stavros Lekkas praised Cyprus.', has: ['PRAISED Stavros Lekkas -> Cyprus'] },
    { say: 'Latvia congratulated Kosovo on the anniversary of its independence.', has: ['PRAISED Latvia -> Kosovo'] },
    { say: "Luxembourg backs Malta's bid to chair the council.", has: ['SUPPORTS Luxembourg -> Malta'] },
    { say: 'Vanuatu recognised Kosovo.', has: ['RECOGNIZED Vanuatu -> Kosovo'] },
    {
      say: 'Honduras and China established diplomatic relations.',
      has: ['ESTABLISHED_RELATIONS_WITH Honduras -> China'],
    },
    { say: 'Iran restored diplomatic ties with Djibouti.', has: ['ESTABLISHED_RELATIONS_WITH Iran -> Djibouti'] },
    { say: 'Kuwait gave Somalia 20 million dollars.', has: ['AIDED Kuwait -> Somalia'] },
    { say: 'Cuba trained Angolan pilots.', has: ['AIDED Cuba -> Angola'] },
    { say: 'The World Food Programme delivered grain to Lesotho.', has: ['AIDED World Food Programme|WFP -> Lesotho'] },
    { say: 'Canada lifted sanctions on Belarus.', has: ['CONCEDED_TO Canada -> Belarus'] },
    { say: 'Libya freed six Italian fishermen.', has: ['CONCEDED_TO Libya -> Italy'] },
    { say: 'Seychelles became a member of the World Trade Organization.', has: ['MEMBER_OF Seychelles -> WTO'] },
    { say: 'Brazil and Argentina are strategic partners.', has: ['PARTNER_OF Brazil -> Argentina'] },
    { say: 'India and Oman are conducting a joint naval exercise off Muscat.', has: ['PARTNER_OF India -> Oman'] },
    {
      say: 'Gabon and Equatorial Guinea reached a deal on the islands.',
      has: ['AGREED_WITH Gabon -> Equatorial Guinea'],
    },
    { say: 'Slovenia commended Albania on its reforms.', has: ['PRAISED Slovenia -> Albania'] },
    { say: 'Kazakhstan eased visa rules for Kyrgyz workers.', has: ['CONCEDED_TO Kazakhstan -> Kyrgyzstan'] },
    { say: 'Guyana and Suriname jointly announced a ferry service.', has: ['AGREED_WITH Guyana -> Suriname'] },
  ],
};
