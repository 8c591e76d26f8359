import type { Table } from '../claims.js';

/** Future, intention, possibility and condition. */
export const futureAndModals: Table = {
  construction: 'future-and-modals',
  cases: [
    { say: 'Latvian President Juris Balodis will visit Georgia.', has: ['VISITED Juris Balodis -> Georgia planned'] },
    { say: 'China could veto the French draft.', has: ['REJECTED China -> France hypothetical'] },
    {
      say: 'If Iraq invades, the United States will attack Iraq.',
      has: ['ATTACKED United States -> Iraq hypothetical'],
    },
    {
      say: 'Egypt would recognise Kosovo if the Arab League did.',
      has: ['RECOGNIZED Egypt -> Kosovo hypothetical'],
      may: ['RECOGNIZED Arab League -> Kosovo hypothetical'],
    },
    { say: 'Sri Lanka is considering joining BRICS.', has: ['MEMBER_OF Sri Lanka -> BRICS hypothetical'] },
    {
      say: "Iran's visit to Oman has been scheduled for May, with minister Parviz Golestani arriving first.",
      has: [],
      may: ['VISITED Iran -> Oman planned', 'VISITED Parviz Golestani -> Oman planned'],
    },
    {
      say: 'Unless Belarus frees the pilot, Lithuania will expel its diplomats.',
      has: ['EXPELLED Lithuania -> Belarus hypothetical'],
      may: ['THREATENED Lithuania -> Belarus'],
    },
    {
      say: 'Ukraine was to have met Russia in Minsk.',
      has: [],
      may: [
        'MET Ukraine -> Russia planned',
        'MET Ukraine -> Russia hypothetical',
        'MET Ukraine -> Russia not',
        'MET Ukraine -> Russia planned not',
      ],
    },
    {
      say: "Norway has pledged to forgive Zambia's debt.",
      has: ['CONCEDED_TO Norway -> Zambia planned'],
      may: ['AIDED Norway -> Zambia planned'],
    },
    {
      say: 'Austria was about to expel the Libyan chargé when Tripoli recalled him.',
      has: [],
      may: [
        'EXPELLED Austria -> Libya hypothetical',
        'EXPELLED Austria -> Libya planned',
        'CUT_TIES_WITH Libya -> Austria',
      ],
    },
    {
      say: 'Ghana stands ready to mediate between Mali and ECOWAS.',
      has: ['MEDIATED Ghana -> Mali hypothetical', 'MEDIATED Ghana -> ECOWAS hypothetical'],
    },
    {
      say: "Colombia's new president, Ernesto Salcedo, has promised to restore relations with Venezuela.",
      has: ['ESTABLISHED_RELATIONS_WITH Colombia -> Venezuela planned'],
    },
    {
      say: 'Japanese Foreign Minister Haruto Mizushima is expected to telephone his Indian counterpart.',
      has: ['SPOKE_WITH Haruto Mizushima -> India planned'],
    },
    {
      say: 'The Netherlands can be counted on to support Suriname, a diplomat said.',
      has: [],
      may: [
        'SUPPORTS Netherlands -> Suriname',
        'SUPPORTS Netherlands -> Suriname hypothetical',
        'SUPPORTS Netherlands -> Suriname planned',
      ],
    },
    {
      say: 'Sudan had been about to join the accords with Israel.',
      has: [],
      may: ['SIGNED_WITH Sudan -> Israel hypothetical', 'AGREED_WITH Sudan -> Israel hypothetical'],
    },
  ],
};
