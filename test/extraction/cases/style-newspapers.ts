import type { Table } from '../claims.js';

/** Long newspaper sentences, subordinate clauses, irony, background, and briefs. */
export const styleNewspapers: Table = {
  construction: 'style-newspapers',
  cases: [
    {
      say: 'For all the talk of brotherhood, Cairo has not paid Khartoum a piastre, and Khartoum has not forgiven Cairo its silence.',
      has: ['AIDED Egypt -> Sudan not'],
      may: ['ACCUSED Sudan -> Egypt'],
    },
    {
      say: "The Irish, who had backed Nigeria's candidate until the last ballot, switched to Ghana's.",
      has: ['SUPPORTS Ireland -> Ghana', 'SUPPORTS Ireland -> Nigeria'],
    },
    {
      say: 'In brief: Denmark closes its mission in Ouagadougou. Togo buys Turkish drones. Malta elects a president.',
      has: ['CUT_TIES_WITH Denmark -> Burkina Faso'],
      may: ['AIDED Türkiye -> Togo'],
    },
    {
      say: "The Emirates' money, Qatar's television and Egypt's army have between them kept Libya divided, a retired diplomat wrote in these pages.",
      has: [],
      may: ['ACCUSED Egypt -> Libya'],
    },
    {
      say: "Swedish prosecutors want Eritrea's minister, Haile Tesfamariam, arrested; the minister, who was in Rome last week as a guest of Italian Premier Flavia Corsini, laughs about it.",
      has: ['VISITED Haile Tesfamariam -> Italy'],
      may: [
        'MET Haile Tesfamariam -> Flavia Corsini',
        'COERCED Sweden -> Haile Tesfamariam hypothetical',
        'INVITED Flavia Corsini -> Haile Tesfamariam',
      ],
    },
    {
      say: 'The prime minister, Sir Clive Bassett, told the Commons that Britain would not be bullied by Spain and that Gibraltar had his full support.',
      has: ['SUPPORTS Clive Bassett|Sir Clive Bassett|United Kingdom -> Gibraltar by ?'],
      may: [
        'ACCUSED Clive Bassett -> Spain',
        'COERCED Spain -> United Kingdom hypothetical not',
        'REJECTED United Kingdom -> Spain',
      ],
    },
    {
      say: 'Vietnam, ever wary, let the Chinese admiral, Shen Guowei, come aboard for an hour, gave him tea, and sent him home with a protest about the oil rig in his pocket.',
      has: ['PROTESTED_TO Vietnam -> China|Shen Guowei'],
      may: ['MET Vietnam -> Shen Guowei', 'VISITED Shen Guowei -> Vietnam'],
    },
    {
      say: 'Ms Adomaitis, the Lithuanian who leads the bank, has been the loudest critic of the Hungarian veto. "Budapest is holding Ukraine hostage," she says.',
      has: ['ACCUSED Ms Adomaitis|Adomaitis -> Hungary by ?'],
      may: ['COERCED Hungary -> Ukraine by Adomaitis', 'REJECTED Hungary -> Ukraine'],
    },
    {
      say: 'Long before the coup, in 2009, Honduras had quarrelled with Brazil over an ousted president sheltering in its embassy.',
      has: [],
      may: ['ACCUSED Honduras -> Brazil'],
    },
    {
      say: "Mongolia may be landlocked, but it has a navy of seven men, and last June Japan's ambassador, Mayumi Oda, gave it an outboard motor.",
      has: ['AIDED Mayumi Oda -> Mongolia'],
      may: ['AIDED Japan -> Mongolia'],
    },
    {
      say: 'If Georgia has a friend left in Brussels it is Estonia, which yesterday, alone among the twenty-seven, spoke against suspending aid to Tbilisi.',
      has: ['SUPPORTS Estonia -> Georgia'],
      may: ['PARTNER_OF Estonia -> Georgia', 'SANCTIONED European Union -> Georgia hypothetical'],
    },
    {
      say: "Twice Kuwait's emir, Nawaf Al-Mutlaq, had flown between Riyadh and Doha with a draft; twice he came home without a signature.",
      has: ['VISITED Nawaf Al-Mutlaq -> Saudi Arabia', 'VISITED Nawaf Al-Mutlaq -> Qatar'],
      may: [
        'MEDIATED Nawaf Al-Mutlaq -> Saudi Arabia',
        'MEDIATED Nawaf Al-Mutlaq -> Qatar',
        'SIGNED_WITH Saudi Arabia -> Qatar not',
      ],
    },
  ],
};
