import type { Table } from '../claims.js';

/** Reactions that a deed brings about, appointments, visitors told something, admissions. */
export const reactionsAndPosts: Table = {
  construction: 'reactions-and-posts',
  cases: [
    {
      say: "Israel's announcement drew condemnation from Jordan and Egypt.",
      has: ['ACCUSED Jordan -> Israel', 'ACCUSED Egypt -> Israel'],
    },
    { say: "Ghana's gift of rice won praise from Togo.", has: ['PRAISED Togo -> Ghana'], may: ['AIDED Ghana -> Togo'] },
    { say: 'The concert earned applause from the Danes.', has: [] },
    { say: 'Barbados is a vocal supporter of Palestine.', has: ['SUPPORTS Barbados -> Palestine'] },
    { say: 'East Timor was finally admitted to ASEAN in October.', has: ['MEMBER_OF East Timor -> ASEAN'] },
    {
      say: 'Armenia appointed Levon Sarkisyan ambassador to Japan.',
      has: ['HOLDS_OFFICE Levon Sarkisyan -> Armenia', 'ACCREDITED_TO Levon Sarkisyan -> Japan'],
    },
    {
      say: 'President Luka Horvat named Ana Maric defence minister of Croatia.',
      has: ['HOLDS_OFFICE Ana Maric -> Croatia'],
      may: ['HOLDS_OFFICE Luka Horvat -> Croatia'],
    },
    { say: 'The Thai film festival named Somchai Rattana best director.', has: [] },
    {
      say: 'Chinese Premier Gao Wenli assured visiting Laotian President Kham Souvanna that the railway would be finished.',
      has: [
        'HOLDS_OFFICE Gao Wenli -> China',
        'HOLDS_OFFICE Kham Souvanna -> Laos',
        'MET Gao Wenli -> Kham Souvanna',
        'VISITED Kham Souvanna -> China',
      ],
    },
    {
      say: 'Switzerland served as intermediary between Cuba and the United States.',
      has: ['MEDIATED Switzerland -> Cuba', 'MEDIATED Switzerland -> United States'],
    },
    {
      say: 'Chad and Libya withdrew their respective envoys.',
      has: ['CUT_TIES_WITH Chad -> Libya', 'CUT_TIES_WITH Libya -> Chad'],
    },
    {
      say: 'According to Morocco, Spain and Algeria signed a gas deal.',
      has: ['SIGNED_WITH Spain -> Algeria by Morocco'],
    },
  ],
};
