import type { Table } from '../claims.js';

/** Future, intention, possibility and condition. */
export const futureAndModals: Table = {
  construction: 'future-and-modals',
  cases: [
    { say: 'Serbia and Hungary are to sign a pipeline agreement.', has: ['SIGNED_WITH Serbia -> Hungary planned'] },
    { say: 'Brazil may recall its ambassador from Managua.', has: ['CUT_TIES_WITH Brazil -> Nicaragua hypothetical'] },
    {
      say: 'Tanzanian Foreign Minister Neema Lyimo is due in Bujumbura on Thursday.',
      has: ['VISITED Neema Lyimo -> Burundi planned'],
    },
    {
      say: 'The European Union intends to lend Jordan 500 million euros.',
      has: ['AIDED European Union -> Jordan planned'],
    },
    {
      say: 'The Slovak and Polish premiers are expected to meet in Zakopane.',
      has: ['MET Slovakia -> Poland planned'],
    },
    {
      say: 'Turkey is ready to send troops to Qatar.',
      has: [],
      may: ['AIDED Türkiye -> Qatar hypothetical', 'MOBILIZED_AGAINST Türkiye -> Qatar hypothetical'],
    },
    {
      say: 'Gabon is going to host the Central African Music Summit.',
      has: ['HOSTED Gabon -> Central African Music Summit planned'],
    },
    {
      say: 'South Korea might sanction two Burmese generals.',
      has: [],
      may: ['SANCTIONED South Korea -> Myanmar hypothetical'],
    },
    {
      say: 'The presidents of Cuba and Vietnam agreed to meet again next spring.',
      has: ['AGREED_WITH Cuba -> Vietnam'],
      may: ['MET Cuba -> Vietnam planned'],
    },
    { say: 'The delegation of Tonga leaves for Niue tomorrow.', has: ['VISITED Tonga -> Niue planned'] },
    {
      say: 'Ireland should recognise Palestine, the petition says.',
      has: [],
      may: ['RECOGNIZED Ireland -> Palestine hypothetical'],
    },
    {
      say: 'Israel would have struck Iran that night had the weather held.',
      has: [],
      may: ['ATTACKED Israel -> Iran hypothetical', 'ATTACKED Israel -> Iran not'],
    },
    {
      say: 'Once the snow melts, Kazakh and Kyrgyz engineers will begin a joint survey.',
      has: ['PARTNER_OF Kazakhstan -> Kyrgyzstan planned'],
    },
    {
      say: 'The upcoming state visit of Spanish King Felix II to Peru was announced in Lima.',
      has: ['VISITED Felix II|King Felix II -> Peru planned'],
    },
    { say: 'Fiji proposes a joint patrol with Vanuatu.', has: ['PARTNER_OF Fiji -> Vanuatu hypothetical'] },
  ],
};
