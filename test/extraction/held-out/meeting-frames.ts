import type { Table } from '../claims.js';

/** Meetings that are described without anybody "meeting" anybody. */
export const meetingFrames: Table = {
  construction: 'meeting-frames',
  cases: [
    {
      say: 'During the talks, Estonian Education Minister Kadri Tamm and her Ukrainian colleague Lesia Hrytsenko discussed scholarships.',
      has: ['MET Kadri Tamm -> Lesia Hrytsenko'],
    },
    {
      say: 'The conversation was held in the old library. Welcoming the guest, Azerbaijani Science Minister Kamran Seyidov recalled the visit of ISESCO experts. ISESCO Director General Yusuf El-Baz spoke of a new chair.',
      has: ['MET Kamran Seyidov -> Yusuf El-Baz'],
      may: ['VISITED ISESCO|ICESCO -> Azerbaijan'],
    },
    {
      say: "Opening the session, Kenya's Cabinet Secretary Wanjiru Kamau noted that trade had grown. Tanzanian Minister Rehema Mushi, for her part, raised the matter of tolls. The sides then adjourned.",
      has: ['MET Wanjiru Kamau -> Rehema Mushi'],
    },
    {
      say: 'Present at the dinner were Thai Premier Niran Boonmee and Malaysian King Iskandar. They discussed the railway.',
      has: ['MET Niran Boonmee -> Iskandar|King Iskandar'],
    },
    {
      say: "On the sidelines of the assembly, a bilateral took place between Paraguay's Celeste Ayala and Qatar's Mubarak Al-Hajri.",
      has: ['MET Celeste Ayala -> Mubarak Al-Hajri'],
    },
    {
      say: 'In the course of the audience, the Pope and President Milan Novotny of Czechia spoke about Ukraine.',
      has: ['MET Vatican City|Pope -> Milan Novotny'],
      may: ['VISITED Milan Novotny -> Vatican City'],
    },
    {
      say: 'Mongolian Minister Sarantuya Dorj had as her guest Turkish Minister Orhan Kilicaslan. Agriculture was the theme.',
      has: ['MET Sarantuya Dorj -> Orhan Kilicaslan'],
      may: ['VISITED Orhan Kilicaslan -> Mongolia'],
    },
    {
      say: 'The sixth round of consultations between the foreign ministries of Bulgaria and Kazakhstan was held in Sofia.',
      has: [
        'MET Ministry of Foreign Affairs of Bulgaria|Bulgaria|Foreign Ministry of Bulgaria -> Ministry of Foreign Affairs of Kazakhstan|Kazakhstan|Foreign Ministry of Kazakhstan',
      ],
      may: ['MET Bulgaria -> Kazakhstan'],
    },
    {
      say: 'The 12th session of the Joint Commission between Hungary and Oman closed with the signing of a protocol.',
      has: ['SIGNED_WITH Hungary -> Oman'],
      may: ['MET Hungary -> Oman', 'PARTNER_OF Hungary -> Oman'],
    },
    {
      say: 'Trilateral talks of Austria, Hungary and Serbia on the Danube began at Mohacs.',
      has: ['MET Austria -> Hungary', 'MET Austria -> Serbia', 'MET Hungary -> Serbia'],
    },
  ],
};
