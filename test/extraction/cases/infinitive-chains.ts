import type { Table } from '../claims.js';

/** Verbs that govern another verb: agreed to, offered to, refused to, helped to. */
export const infinitiveChains: Table = {
  construction: 'infinitive-chains',
  cases: [
    {
      say: 'Argentina agreed to sell Bolivia wheat.',
      has: ['AGREED_WITH Argentina -> Bolivia'],
      may: ['AIDED Argentina -> Bolivia planned'],
    },
    { say: 'Nigeria decided to send doctors to Sierra Leone.', has: ['AIDED Nigeria -> Sierra Leone planned'] },
    {
      say: 'Slovakia threatened to expel the Belarusian ambassador.',
      has: ['THREATENED Slovakia -> Belarus'],
      may: ['EXPELLED Slovakia -> Belarus hypothetical'],
    },
    { say: 'Pakistan tried to persuade Afghanistan to close the camps.', has: ['URGED Pakistan -> Afghanistan'] },
    { say: 'Cyprus and Lebanon agreed to set up a working group.', has: ['AGREED_WITH Cyprus -> Lebanon'] },
    {
      say: 'The United Nations failed to persuade Eritrea to admit inspectors.',
      has: ['URGED United Nations -> Eritrea'],
    },
    {
      say: 'Poland is preparing to close its consulate in Kaliningrad, angering Russia.',
      has: [],
      may: [
        'CUT_TIES_WITH Poland -> Russia planned',
        'CUT_TIES_WITH Poland -> Russia hypothetical',
        'ACCUSED Russia -> Poland',
      ],
    },
    {
      say: 'Australian minister Gwen Hartigan flew to Port Moresby to sign a treaty with Papua New Guinea.',
      has: ['VISITED Gwen Hartigan -> Papua New Guinea', 'SIGNED_WITH Gwen Hartigan -> Papua New Guinea planned'],
    },
    { say: 'Mexico continued to support Cuba.', has: ['SUPPORTS Mexico -> Cuba'] },
    {
      say: 'Togo stopped supplying arms to the Angolan rebels of UNITA.',
      has: [],
      may: ['AIDED Togo -> UNITA', 'AIDED Togo -> UNITA not'],
    },
    { say: 'Serbia was forced to apologise to Croatia.', has: ['CONCEDED_TO Serbia -> Croatia'] },
    { say: 'Georgia hopes to be admitted to NATO.', has: ['MEMBER_OF Georgia -> NATO hypothetical'] },
    { say: 'Malta let the Libyan ship dock.', has: [], may: ['CONCEDED_TO Malta -> Libya'] },
  ],
};
