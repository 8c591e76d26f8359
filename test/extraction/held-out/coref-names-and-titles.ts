import type { Table } from '../claims.js';

/** Later mentions of a person by surname, title, or title with country. */
export const corefNamesAndTitles: Table = {
  construction: 'coref-names-and-titles',
  cases: [
    {
      say: 'Croatian Foreign Minister Vesna Horvatic arrived in Budapest. Horvatic praised Hungary.',
      has: ['VISITED Vesna Horvatic -> Hungary', 'PRAISED Vesna Horvatic -> Hungary'],
    },
    {
      say: 'Dutch Foreign Minister Saskia Verbeek spoke in the Senate. Ms Verbeek condemned Belarus.',
      has: ['ACCUSED Saskia Verbeek -> Belarus'],
    },
    {
      say: 'UN Secretary-General Marisol Echeverri landed in Juba. The UN chief urged South Sudan to hold elections.',
      has: ['VISITED Marisol Echeverri -> South Sudan', 'URGED Marisol Echeverri -> South Sudan'],
    },
    {
      say: 'King Talal II of Jordan opened the session. The monarch thanked Kuwait.',
      has: ['PRAISED Talal II|King Talal II -> Kuwait'],
    },
    {
      say: 'TURKSOY Secretary General Bakyt Osmonov toured the museum. The TURKSOY chief praised Turkmenistan for restoring it.',
      has: ['PRAISED Bakyt Osmonov -> Turkmenistan'],
    },
    {
      say: 'Ukrainian President Mykola Savchenko met the Estonian premier, Kristjan Raudsepp, on Thursday. Afterwards, Raudsepp said Estonia stood with Ukraine.',
      has: ['MET Mykola Savchenko -> Kristjan Raudsepp', 'SUPPORTS Estonia -> Ukraine by Kristjan Raudsepp'],
    },
    {
      say: 'Tran Van Hieu, the Vietnamese trade minister, visited Chile. Mr Hieu signed a copper agreement with Chile.',
      has: ['VISITED Tran Van Hieu -> Chile', 'SIGNED_WITH Tran Van Hieu -> Chile'],
    },
    {
      say: 'Sheikh Saud bin Jabr of Qatar received Eritrean President Isayas Woldu. The Emir offered to mediate between Eritrea and Djibouti.',
      has: [
        'MET Saud bin Jabr|Sheikh Saud bin Jabr -> Isayas Woldu',
        'MEDIATED Saud bin Jabr|Sheikh Saud bin Jabr -> Eritrea hypothetical',
        'MEDIATED Saud bin Jabr|Sheikh Saud bin Jabr -> Djibouti hypothetical',
      ],
      may: ['VISITED Isayas Woldu -> Qatar'],
    },
    {
      say: 'Nigerian President Ibrahim Danjuma and his wife, Aisha Danjuma, were guests at the palace. President Danjuma praised Morocco.',
      has: ['PRAISED Ibrahim Danjuma -> Morocco'],
    },
    {
      say: 'Turkish Culture Minister Nilufer Aydin and Azerbaijani Culture Minister Rauf Mehdiyev opened the days of film. Minister Aydin invited Minister Mehdiyev to Ankara.',
      has: ['INVITED Nilufer Aydin -> Rauf Mehdiyev'],
      may: [
        'MET Nilufer Aydin -> Rauf Mehdiyev',
        'VISITED Rauf Mehdiyev -> Türkiye hypothetical',
        'VISITED Rauf Mehdiyev -> Türkiye planned',
      ],
    },
    {
      say: 'The foreign minister of Fiji, Ana Tikoduadua, met the Samoan premier, Lafaele Fuimaono. The Fijian minister and the Samoan premier agreed on a ferry.',
      has: ['MET Ana Tikoduadua -> Lafaele Fuimaono', 'AGREED_WITH Ana Tikoduadua -> Lafaele Fuimaono'],
    },
    {
      say: "Former Irish president Maeve Costigan chairs the elders' group. Costigan urged Israel to lift the blockade of Gaza.",
      has: ['URGED Maeve Costigan -> Israel'],
      may: ['CONCEDED_TO Israel -> Palestine hypothetical', 'COERCED Israel -> Palestine'],
    },
    {
      say: 'Romanian Prime Minister Horia Dragulescu met EU Commissioner Anna Lindgren. The Commissioner praised Romania, and the Prime Minister thanked the European Union.',
      has: [
        'MET Horia Dragulescu -> Anna Lindgren',
        'PRAISED Anna Lindgren -> Romania',
        'PRAISED Horia Dragulescu -> European Union',
      ],
    },
  ],
};
