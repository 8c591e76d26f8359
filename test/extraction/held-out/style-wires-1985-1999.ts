import type { Table } from '../claims.js';

/** Whole leads as wire agencies wrote them between 1985 and 1999. */
export const styleWires19851999: Table = {
  construction: 'style-wires-1985-1999',
  cases: [
    {
      say: 'Nicaraguan jets strafed a Honduran farm, killing two peasants, a Honduran army spokesman charged on Wednesday. Managua called the report a fabrication.',
      on: '1988-09-07',
      has: ['ATTACKED Nicaragua -> Honduras by Honduras', 'REJECTED Nicaragua -> Honduras'],
      may: ['ACCUSED Honduras -> Nicaragua', 'ACCUSED Nicaragua -> Honduras'],
    },
    {
      say: 'The Soviet Union has told Romania it is unhappy with the treatment of the Hungarian minority, Western diplomats said on Wednesday.',
      on: '1989-03-15',
      has: ['ACCUSED Soviet Union -> Romania by ?'],
    },
    {
      say: 'South Africa and Madagascar agreed on Monday to reopen air links and exchange consulates, an official in Antananarivo said.',
      on: '1990-10-01',
      has: ['AGREED_WITH South Africa -> Madagascar by ? on 1990-10-01'],
    },
    {
      say: "The Security Council voted on Thursday to lift its oil embargo on Haiti, but Washington said it would keep its own sanctions against the island's army chiefs.",
      on: '1993-11-18',
      has: ['CONCEDED_TO UN Security Council -> Haiti on 1993-11-18'],
      may: ['SANCTIONED United States -> Haiti', 'SANCTIONED United States -> Haiti planned'],
    },
    {
      say: 'Peruvian helicopters attacked Ecuadorean positions in the Cenepa valley for the fifth day running. Brazil, Argentina, Chile and the United States, guarantors of the 1942 protocol, appealed to both countries for a truce.',
      on: '1995-02-02',
      has: [
        'ATTACKED Peru -> Ecuador',
        'URGED Brazil -> Peru',
        'URGED Brazil -> Ecuador',
        'URGED Argentina -> Peru',
        'URGED Argentina -> Ecuador',
        'URGED Chile -> Peru',
        'URGED Chile -> Ecuador',
        'URGED United States -> Peru',
        'URGED United States -> Ecuador',
      ],
    },
    {
      say: "Burundi's new military ruler, Major Cyriaque Ndayizeye, sent envoys to Tanzania and Zaire to explain his coup. Dar es Salaam said it would not recognise him.",
      on: '1996-07-26',
      has: ['RECOGNIZED Tanzania -> Cyriaque Ndayizeye|Burundi not by ?'],
      may: [
        'VISITED Burundi -> Tanzania',
        'VISITED Burundi -> Zaire',
        'RECOGNIZED Tanzania -> Cyriaque Ndayizeye planned not',
        'RECOGNIZED Tanzania -> Burundi planned not',
      ],
    },
    {
      say: 'Chinese demonstrators stoned the British embassy in Beijing; Britain lodged a complaint, and China said that NATO alone was to blame.',
      on: '1999-05-10',
      has: ['PROTESTED_TO United Kingdom -> China', 'ACCUSED China -> NATO by ?'],
      may: ['ATTACKED China -> United Kingdom'],
    },
    {
      say: 'Western European governments have joined Britain in withdrawing their ambassadors from Damascus, but Greece refused to go along.',
      on: '1986-11-24',
      has: ['CUT_TIES_WITH United Kingdom -> Syria'],
      may: ['CUT_TIES_WITH Greece -> Syria not', 'REJECTED Greece -> United Kingdom'],
    },
    {
      say: "Fiji's coup was greeted with dismay in Wellington. New Zealand Prime Minister Alan Treadwell telephoned Australian Prime Minister Ron Kilgour, and the two agreed not to recognise the new rulers in Suva.",
      on: '1987-05-14',
      has: ['SPOKE_WITH Alan Treadwell -> Ron Kilgour', 'AGREED_WITH Alan Treadwell -> Ron Kilgour'],
      may: [
        'RECOGNIZED New Zealand -> Fiji not',
        'RECOGNIZED Australia -> Fiji not',
        'RECOGNIZED Alan Treadwell -> Fiji not',
        'RECOGNIZED Ron Kilgour -> Fiji not',
        'RECOGNIZED Alan Treadwell -> Fiji planned not',
        'RECOGNIZED Ron Kilgour -> Fiji planned not',
        'ACCUSED New Zealand -> Fiji',
      ],
    },
    {
      say: 'Kuwait put its 16,000-man army on full alert and the Pentagon ordered a carrier into the Gulf after Iraqi armour moved toward the frontier.',
      on: '1994-10-10',
      has: ['MOBILIZED_AGAINST Iraq -> Kuwait', 'MOBILIZED_AGAINST Kuwait -> Iraq'],
      may: ['MOBILIZED_AGAINST United States -> Iraq', 'MOBILIZED_AGAINST Pentagon -> Iraq'],
    },
    {
      say: 'Tahiti burned for a second night. Chile and New Zealand called their ambassadors home from Paris over the French nuclear blast at Mururoa.',
      on: '1995-09-06',
      has: ['CUT_TIES_WITH Chile -> France', 'CUT_TIES_WITH New Zealand -> France'],
      may: ['ACCUSED Chile -> France', 'ACCUSED New Zealand -> France'],
    },
    {
      say: 'Armenian and Azerbaijani party leaders flew to Moscow on Saturday, summoned by the Kremlin.',
      on: '1988-02-27',
      has: [],
      may: ['VISITED Armenia -> Soviet Union on 1988-02-27', 'VISITED Azerbaijan -> Soviet Union on 1988-02-27'],
    },
  ],
};
