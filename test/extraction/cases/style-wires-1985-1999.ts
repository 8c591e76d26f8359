import type { Table } from '../claims.js';

/** Whole leads as wire agencies wrote them between 1985 and 1999. */
export const styleWires19851999: Table = {
  construction: 'style-wires-1985-1999',
  cases: [
    {
      say: 'Syrian Vice-President Munir Khalaf arrived in Moscow on Tuesday for talks with Soviet leaders on the war between Iran and Iraq, the official news agency TASS reported.',
      on: '1986-04-22',
      has: ['VISITED Munir Khalaf -> Soviet Union by ? on 1986-04-22', 'ATTACKED Iran -> Iraq by ?'],
      may: [
        'ATTACKED Iraq -> Iran by ?',
        'MET Munir Khalaf -> Soviet Union planned',
        'MET Munir Khalaf -> Soviet Union',
      ],
    },
    {
      say: "Iran's parliamentary speaker, Mohsen Tavakkoli, vowed revenge on Saudi Arabia for the deaths of pilgrims and said Riyadh would be punished.",
      on: '1987-08-03',
      has: ['THREATENED Mohsen Tavakkoli -> Saudi Arabia'],
      may: ['ATTACKED Iran -> Saudi Arabia planned'],
    },
    {
      say: 'Baghdad, Jan 12 - United Nations Secretary-General Ramon Echave held two hours of talks with Iraqi Foreign Minister Kamil Tawfiq on Saturday in a last bid to avert war in the Gulf.',
      on: '1991-01-12',
      has: ['MET Ramon Echave -> Kamil Tawfiq on 1991-01-12'],
      may: ['VISITED Ramon Echave -> Iraq'],
    },
    {
      say: 'Ukraine has accepted a Turkish offer to train its naval officers, Interfax said, and the first twelve cadets will leave for Istanbul in September.',
      on: '1992-06-30',
      has: ['AIDED Türkiye -> Ukraine planned by ?'],
      may: ['AGREED_WITH Ukraine -> Türkiye', 'AIDED Türkiye -> Ukraine hypothetical'],
    },
    {
      say: 'Yemeni leader Abdullah Al-Hadrami flew to Cairo to ask Egyptian President Rifaat Sobhi to broker an end to the fighting between north and south.',
      on: '1994-05-09',
      has: ['VISITED Abdullah Al-Hadrami -> Egypt', 'URGED Abdullah Al-Hadrami -> Rifaat Sobhi'],
      may: ['MEDIATED Rifaat Sobhi -> Yemen hypothetical', 'MET Abdullah Al-Hadrami -> Rifaat Sobhi planned'],
    },
    {
      say: 'Albanian refugees landed at Brindisi while Rome and Tirana wrangled over a plan under which Italian ships would patrol the Albanian coast.',
      on: '1997-03-14',
      has: [],
    },
    {
      say: 'Sudan recalled its diplomats from Washington on Friday after American missiles destroyed a factory in Khartoum, and it demanded that the Security Council condemn the United States.',
      on: '1998-08-21',
      has: [
        'CUT_TIES_WITH Sudan -> United States on 1998-08-21',
        'ATTACKED United States -> Sudan',
        'URGED Sudan -> UN Security Council',
        'ACCUSED UN Security Council -> United States hypothetical by ?',
      ],
      may: ['ACCUSED Sudan -> United States'],
    },
    {
      say: 'Mali and Burkina Faso have agreed to a cease-fire arranged by Libya and Nigeria in their border war over the Agacher strip, Radio Ouagadougou announced.',
      on: '1985-12-28',
      has: [
        'AGREED_WITH Mali -> Burkina Faso by ?',
        'MEDIATED Libya -> Mali by ?',
        'MEDIATED Libya -> Burkina Faso by ?',
        'MEDIATED Nigeria -> Mali by ?',
        'MEDIATED Nigeria -> Burkina Faso by ?',
      ],
      may: ['ATTACKED Mali -> Burkina Faso', 'ATTACKED Burkina Faso -> Mali'],
    },
    {
      say: 'Turkey shut the Iraqi oil pipeline across its territory, complying with the United Nations embargo, and was thanked by President George Whitlow of the United States.',
      on: '1990-08-06',
      has: ['SANCTIONED Türkiye -> Iraq', 'PRAISED George Whitlow -> Türkiye'],
      may: ['SANCTIONED United Nations -> Iraq'],
    },
    {
      say: 'Greece stood alone in opposing recognition of Macedonia as the European Community recognised Slovenia and Croatia.',
      on: '1992-01-15',
      has: ['RECOGNIZED European Community -> Slovenia', 'RECOGNIZED European Community -> Croatia'],
      may: ['RECOGNIZED Greece -> Macedonia not', 'REJECTED Greece -> Macedonia'],
    },
    {
      say: 'Lebanese Premier Nadim Saade said Israeli gunners had shelled the UNIFIL camp "in cold blood". Israel voiced regret, blaming Hezbollah.',
      on: '1996-04-18',
      has: ['ATTACKED Israel -> UNIFIL|Lebanon by Nadim Saade', 'ACCUSED Israel -> Hezbollah'],
      may: ['CONCEDED_TO Israel -> Lebanon', 'ACCUSED Nadim Saade -> Israel'],
    },
    {
      say: 'Hungary has suspended a bilateral treaty obliging it to stop East Germans from fleeing to the West, drawing an angry protest from East Berlin.',
      on: '1989-09-19',
      has: ['PROTESTED_TO East Germany -> Hungary'],
      may: ['ACCUSED East Germany -> Hungary'],
    },
  ],
};
