import type { Table } from '../claims.js';

/** Dates: stated, or worked out from the article's own. */
export const dates: Table = {
  construction: 'dates',
  cases: [
    {
      say: 'Slovak Premier Igor Vanek met Polish Premier Ewa Zielonka today.',
      on: '2019-03-14',
      has: ['MET Igor Vanek -> Ewa Zielonka on 2019-03-14'],
    },
    {
      say: 'Nepal signed an air treaty with Turkey on Monday.',
      on: '2019-03-14',
      has: ['SIGNED_WITH Nepal -> Türkiye on 2019-03-11'],
    },
    {
      say: 'Jamaican minister Orville Bent arrived in Panama on Thursday.',
      on: '2019-03-14',
      has: ['VISITED Orville Bent -> Panama on 2019-03-14'],
    },
    {
      say: 'India and Nepal signed the transit protocol in November.',
      on: '1998-06-15',
      has: ['SIGNED_WITH India -> Nepal on 1997-11'],
    },
    {
      say: 'The two leaders, Sam Nyerere of Tanzania and Paul Mugisha of Uganda, met on June 12, 1998.',
      on: '1998-06-15',
      has: ['MET Sam Nyerere -> Paul Mugisha on 1998-06-12'],
    },
    {
      say: 'Lithuania has been a member of NATO since March 2004.',
      on: '2004-11-03',
      has: ['MEMBER_OF Lithuania -> NATO on 2004-03'],
    },
    {
      say: 'Finnish Speaker Leena Koskinen will be in Estonia from November 8 to 10.',
      on: '2004-11-03',
      has: ['VISITED Leena Koskinen -> Estonia planned on 2004-11-08 until 2004-11-10'],
    },
    {
      say: 'Libya withdrew its troops from Chad last month.',
      on: '1987-10-20',
      has: ['CONCEDED_TO Libya -> Chad on 1987-09'],
    },
    {
      say: 'Honduras and Nicaragua agreed on a truce two days ago.',
      on: '1987-10-20',
      has: ['AGREED_WITH Honduras -> Nicaragua on 1987-10-18'],
    },
    {
      say: 'Syria and Lebanon will sign the border accord next month.',
      on: '2026-01-08',
      has: ['SIGNED_WITH Syria -> Lebanon planned on 2026-02'],
    },
    {
      say: "Greenland's premier, Malik Petersen, met Canadian Premier Joan Thibault on New Year's Eve.",
      on: '2026-01-08',
      has: ['MET Malik Petersen -> Joan Thibault on 2025-12-31'],
    },
    {
      say: 'South Sudan became a member of the United Nations on 14 July.',
      on: '2011-12-31',
      has: ['MEMBER_OF South Sudan -> United Nations on 2011-07-14'],
    },
    {
      say: 'Greece will suspend aid to Libya starting tomorrow.',
      on: '2020-03-02',
      has: ['SANCTIONED Greece -> Libya planned on 2020-03-03'],
    },
    {
      say: 'The African Union suspended Egypt on Friday.',
      on: '2013-07-05',
      has: ['SANCTIONED African Union -> Egypt on 2013-07-05'],
    },
    {
      say: 'Bolivia protested to Portugal on the 3rd of July.',
      on: '2013-07-05',
      has: ['PROTESTED_TO Bolivia -> Portugal on 2013-07-03'],
    },
    {
      say: 'Nicaragua recognised Georgia back in 1994 and condemned it this Tuesday.',
      on: '2008-08-28',
      has: ['RECOGNIZED Nicaragua -> Georgia on 1994', 'ACCUSED Nicaragua -> Georgia on 2008-08-26'],
    },
    {
      say: 'Slovakia and the Czech Republic agreed on 8 February to end the currency union.',
      on: '1993-02-11',
      has: ['AGREED_WITH Slovakia -> Czech Republic on 1993-02-08'],
    },
    {
      say: 'The Moldovan embassy in Lagos, closed by Moldova in 2009, was the last.',
      on: '2022-05-24',
      has: [],
      may: ['CUT_TIES_WITH Moldova -> Nigeria on 2009'],
    },
    {
      say: 'Gambian minister Isatou Bojang leaves for Nigeria on Friday for a three-day visit.',
      on: '2017-01-04',
      has: ['VISITED Isatou Bojang -> Nigeria planned on 2017-01-06'],
    },
    {
      say: 'Earlier on Sunday, Israel shelled a UNIFIL post.',
      on: '2024-10-13',
      has: ['ATTACKED Israel -> UNIFIL on 2024-10-13'],
    },
    {
      say: 'Iraq invaded Kuwait on August 2, 1990, and left it in 1991.',
      on: '2024-10-13',
      has: ['ATTACKED Iraq -> Kuwait on 1990-08-02'],
      may: ['CONCEDED_TO Iraq -> Kuwait'],
    },
  ],
};
