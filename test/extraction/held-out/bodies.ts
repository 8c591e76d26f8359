import type { Table } from '../claims.js';

/** Ministries, parliaments, armies, commissions, parties, companies and international bodies as actors. */
export const bodies: Table = {
  construction: 'bodies',
  cases: [
    {
      say: "Mongolia's Ministry of Health thanked the World Health Organization.",
      has: ["PRAISED Ministry of Health of Mongolia|Mongolia's Ministry of Health -> World Health Organization"],
    },
    { say: 'The Polish Sejm condemned Russia.', has: ['ACCUSED Sejm|Polish Sejm|Sejm of Poland|Poland -> Russia'] },
    {
      say: "The Lord's Resistance Army attacked a Congolese barracks.",
      has: ["ATTACKED Lord's Resistance Army|LRA -> DR Congo|Congo"],
    },
    {
      say: 'The UN Security Council imposed an arms embargo on South Sudan.',
      has: ['SANCTIONED UN Security Council -> South Sudan'],
    },
    {
      say: 'The Central Bank of Kenya concluded a swap agreement with the Bank of Uganda.',
      has: ['AGREED_WITH Central Bank of Kenya -> Bank of Uganda'],
    },
    { say: 'Gazprom cut off gas to Bulgaria.', has: ['SANCTIONED Gazprom -> Bulgaria'] },
    {
      say: 'The Ministry of Culture of Kyrgyzstan and TURKSOY agreed to restore the caravanserai.',
      has: ['AGREED_WITH Ministry of Culture of Kyrgyzstan -> TURKSOY'],
    },
    { say: 'The Knesset ratified the water accord with Jordan.', has: ['SIGNED_WITH Knesset|Israel -> Jordan'] },
    {
      say: 'The Shanghai Cooperation Organisation admitted Belarus.',
      has: ['MEMBER_OF Belarus -> Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization'],
    },
    {
      say: 'The University of Tartu signed a memorandum with the National University of Mongolia.',
      has: ['SIGNED_WITH University of Tartu -> National University of Mongolia'],
    },
    {
      say: 'The Organization of the Petroleum Exporting Countries invited Brazil.',
      has: ['INVITED OPEC|Organization of the Petroleum Exporting Countries -> Brazil'],
    },
    {
      say: 'The Economic Community of Central African States sent a fact-finding mission to Chad.',
      has: ['VISITED Economic Community of Central African States|ECCAS -> Chad'],
    },
    {
      say: 'The Senate of the Philippines denounced China.',
      has: ['ACCUSED Senate of the Philippines|Philippines|Senate -> China'],
    },
    {
      say: 'Médecins Sans Frontières accused Sudan of bombing its clinic.',
      has: ['ACCUSED Médecins Sans Frontières|MSF|Doctors Without Borders -> Sudan'],
      may: ['ATTACKED Sudan -> Médecins Sans Frontières'],
    },
    { say: 'The Visegrad Group backed Croatia.', has: ['SUPPORTS Visegrad Group -> Croatia'] },
    {
      say: "Ethiopia's Federal Parliament approved the pact with Sudan, and the Pan-African Parliament praised Ethiopia.",
      has: ['PRAISED Pan-African Parliament -> Ethiopia'],
      may: ['SIGNED_WITH Ethiopia -> Sudan', 'AGREED_WITH Ethiopia -> Sudan'],
    },
  ],
};
