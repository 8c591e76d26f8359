import type { Table } from '../claims.js';

/** Leaders told by name alone, whose state the reader is to know; and namesakes, whose state the text alone may tell. */
export const wireLeaders: Table = {
  construction: 'wire-leaders',
  cases: [
    {
      say: 'The Reagan administration condemned the Polish crackdown.',
      has: ['ACCUSED United States -> Poland'],
    },
    {
      say: 'The Thatcher government expelled three Syrian diplomats.',
      has: ['EXPELLED United Kingdom -> Syria'],
    },
    { say: 'Arafat arrived in Cairo.', has: ['VISITED Arafat -> Egypt'] },
    {
      say: 'Chancellor Helmut Kohl telephoned Lech Walesa.',
      on: '1991-03-04',
      has: ['SPOKE_WITH Helmut Kohl -> Lech Walesa'],
      hasNot: ['HOLDS_OFFICE Helmut Kohl -> Poland'],
    },
    {
      say: 'President Bush threatened further action against Iraq.',
      on: '1991-01-10',
      has: ['THREATENED Bush -> Iraq'],
      hasNot: ['HOLDS_OFFICE Bush -> Iraq'],
    },
    {
      say: 'Castro rejected the American offer.',
      has: ['REJECTED Castro -> United States'],
    },
    {
      say: "The German government welcomed President Reagan's speech.",
      on: '1986-05-02',
      has: ['PRAISED Germany -> Reagan'],
      hasNot: ['HOLDS_OFFICE Reagan -> Germany'],
    },
    {
      say: 'President Bush of Zambia visited Malawi.',
      has: ['VISITED Bush -> Malawi'],
      hasNot: ['HOLDS_OFFICE Bush -> United States'],
    },
    {
      say: 'Kenyan Foreign Minister Peter Gorbachev visited Uganda.',
      has: ['VISITED Peter Gorbachev -> Uganda'],
      hasNot: ['HOLDS_OFFICE Peter Gorbachev -> Russia'],
    },
    {
      say: 'Ambassador Brown praised Chad.',
      has: ['PRAISED Brown -> Chad'],
      hasNot: ['HOLDS_OFFICE Brown -> United Kingdom'],
    },
    {
      say: "France welcomed President Okonjo's decision.",
      has: ['PRAISED France -> Okonjo'],
      hasNot: ['HOLDS_OFFICE Okonjo -> France'],
    },
  ],
};
