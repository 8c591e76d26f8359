import type { Table } from '../claims.js';

/** Dates: stated, or worked out from the article's own. */
export const dates: Table = {
  construction: 'dates',
  cases: [
    {
      say: 'Cuba expelled a Chilean reporter yesterday.',
      on: '2019-03-14',
      has: ['EXPELLED Cuba -> Chile on 2019-03-13'],
    },
    {
      say: 'Malian envoy Oumou Cisse will fly to Algeria tomorrow.',
      on: '2019-03-14',
      has: ['VISITED Oumou Cisse -> Algeria planned on 2019-03-15'],
    },
    {
      say: 'Maltese President Rita Camilleri is to visit Tunisia on Monday.',
      on: '2019-03-14',
      has: ['VISITED Rita Camilleri -> Tunisia planned on 2019-03-18'],
    },
    {
      say: 'Zambia recalled its ambassador from Angola in May.',
      on: '1998-06-15',
      has: ['CUT_TIES_WITH Zambia -> Angola on 1998-05'],
    },
    {
      say: 'Eritrean jets bombed the Ethiopian town on 5 June.',
      on: '1998-06-15',
      has: ['ATTACKED Eritrea -> Ethiopia on 1998-06-05'],
    },
    {
      say: 'Macedonia and Greece established relations in 1995.',
      on: '2004-11-03',
      has: ['ESTABLISHED_RELATIONS_WITH North Macedonia -> Greece on 1995'],
    },
    {
      say: 'Bulgarian minister Petko Angelov is visiting Iraq until Saturday.',
      on: '2004-11-03',
      has: ['VISITED Petko Angelov -> Iraq until 2004-11-06'],
    },
    {
      say: 'MOSCOW, Oct 18, 1987 - The Soviet Union on Sunday invited Syrian President Nizar Haddad.',
      has: ['INVITED Soviet Union -> Nizar Haddad on 1987-10-18'],
    },
    {
      say: 'Egypt broke relations with Iran last year.',
      on: '1987-10-20',
      has: ['CUT_TIES_WITH Egypt -> Iran on 1986'],
    },
    {
      say: 'Denmark summoned the American ambassador on Wednesday evening.',
      on: '2026-01-08',
      has: ['PROTESTED_TO Denmark -> United States on 2026-01-07'],
    },
    { say: 'Kenya sent maize to Malawi in 2024.', on: '2026-01-08', has: ['AIDED Kenya -> Malawi on 2024'] },
    {
      say: 'Turkey will host the Istanbul Somalia Conference in May.',
      on: '2011-12-31',
      has: ['HOSTED Türkiye -> Istanbul Somalia Conference planned on 2012-05'],
    },
    {
      say: 'Croatian President Ante Matkovic visited Hungary from 26 to 28 February.',
      on: '2020-03-02',
      has: ['VISITED Ante Matkovic -> Hungary on 2020-02-26 until 2020-02-28'],
    },
    { say: 'Uganda accused Rwanda on Friday.', on: '2020-03-02', has: ['ACCUSED Uganda -> Rwanda on 2020-02-28'] },
    {
      say: 'Croatia joined the European Union this month.',
      on: '2013-07-05',
      has: ['MEMBER_OF Croatia -> European Union on 2013-07'],
    },
    {
      say: 'Polish minister Leszek Grabowski is in Tbilisi today and goes on to Baku on Saturday.',
      on: '2008-08-28',
      has: [
        'VISITED Leszek Grabowski -> Georgia on 2008-08-28',
        'VISITED Leszek Grabowski -> Azerbaijan planned on 2008-08-30',
      ],
    },
    {
      say: 'Cambodia has received Australian training since 1992.',
      on: '1993-02-11',
      has: ['AIDED Australia -> Cambodia on 1992'],
    },
    {
      say: 'Ethiopian Premier Daniel Bekana received Chinese envoy Song Ruilin at noon; they had spoken by phone on May 20.',
      on: '2022-05-24',
      has: ['MET Daniel Bekana -> Song Ruilin', 'SPOKE_WITH Daniel Bekana -> Song Ruilin on 2022-05-20'],
    },
    { say: 'In December, Chile thanked Colombia.', on: '2017-01-04', has: ['PRAISED Chile -> Colombia on 2016-12'] },
    {
      say: 'Saudi Arabia and Somalia signed the memorandum on the night of 9 to 10 October.',
      on: '2024-10-13',
      has: ['SIGNED_WITH Saudi Arabia -> Somalia'],
    },
    {
      say: 'Three years ago Lithuania withdrew its ambassador from China.',
      on: '2024-10-13',
      has: ['CUT_TIES_WITH Lithuania -> China on 2021'],
    },
  ],
};
