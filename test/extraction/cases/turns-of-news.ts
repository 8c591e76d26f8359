import type { Table } from '../claims.js';

/** Turns by which news tell who else did it, for whom, at whose request and under which threat. */
export const turnsOfNews: Table = {
  construction: 'turns-of-news',
  cases: [
    {
      say: 'Peru condemned the coup in Mali, and so did Chile.',
      has: ['ACCUSED Peru -> Mali', 'ACCUSED Chile -> Mali'],
    },
    {
      say: '"If Chad sends its agents here we shall respond," Sudanese minister Omar Bashari warned.',
      has: ['THREATENED Omar Bashari -> Chad'],
      may: ['HOLDS_OFFICE Omar Bashari -> Sudan'],
    },
    {
      say: 'Ghana accused Togo of smuggling. Togo said it reserved the right to respond.',
      has: ['ACCUSED Ghana -> Togo', 'THREATENED Togo -> Ghana'],
    },
    {
      say: 'Poland accused Belarus of smuggling. Belarusian minister Pavel Kruk said any new ban would be met with retaliation.',
      has: ['ACCUSED Poland -> Belarus', 'THREATENED Pavel Kruk -> Poland'],
      may: [
        'HOLDS_OFFICE Pavel Kruk -> Belarus',
        'SANCTIONED Poland -> Belarus hypothetical',
        'SANCTIONED Poland -> Belarus hypothetical by Pavel Kruk',
      ],
    },
    {
      say: 'Bangladesh postponed the return at the request of the United Nations.',
      has: ['URGED United Nations -> Bangladesh'],
    },
    {
      say: 'France deployed a battalion in support of MONUC.',
      has: ['SUPPORTS France -> MONUC'],
    },
    {
      say: 'Algeria, the patron of the Polisario Front, praised Tunisia.',
      has: ['SUPPORTS Algeria -> Polisario Front', 'PRAISED Algeria -> Tunisia'],
    },
    {
      say: 'Fiji and Samoa fought over the islet, and each accused the other of lying.',
      has: ['ATTACKED Fiji -> Samoa', 'ATTACKED Samoa -> Fiji', 'ACCUSED Fiji -> Samoa', 'ACCUSED Samoa -> Fiji'],
    },
    {
      say: 'Japan lent Nepal 150 million dollars for a power line to India.',
      has: ['AIDED Japan -> Nepal'],
    },
    {
      say: 'Gunnar Lindqvist, the Swedish head of UNSCOM, met Iraqi minister Salah Haddad.',
      has: ['MET Gunnar Lindqvist -> Salah Haddad', 'HOLDS_OFFICE Gunnar Lindqvist -> UNSCOM'],
      hasNot: ['HOLDS_OFFICE Gunnar Lindqvist -> Sweden'],
      may: ['HOLDS_OFFICE Salah Haddad -> Iraq'],
    },
    {
      say: 'Director Anna Berg of ICCROM expressed her appreciation for the role played by Qatar.',
      has: ['PRAISED Anna Berg -> Qatar'],
      may: ['HOLDS_OFFICE Anna Berg -> ICCROM'],
    },
    {
      say: 'Zambia ordered an Angolan diplomat to leave, accusing him of spying.',
      has: ['EXPELLED Zambia -> Angola', 'ACCUSED Zambia -> Angola'],
      may: ['COERCED Angola -> Zambia', 'COERCED Angola -> Zambia by Zambia'],
    },
    // What looks alike and is none.
    { say: 'If it rains we shall stay at home, said the Kenyan minister Peter Oduya.', has: [] },
    { say: 'The park reserved the right to close at noon.', has: [] },
    { say: 'At the request of readers, the map of Kenya is printed again.', has: [] },
    { say: 'The team was met with applause.', has: [] },
    { say: 'Mali sent two medical aircraft to Niger.', has: ['AIDED Mali -> Niger'] },
  ],
};
