import type { Table } from '../claims.js';

/** State and regional news agencies: Gulf, Caucasus, Central and East Asia, Africa, Latin America, Pacific. */
export const styleRegionalAgencies: Table = {
  construction: 'style-regional-agencies',
  cases: [
    {
      say: 'ASTANA. KAZINFORM - Prime Minister Daniyar Sultangaliyev has met with Hungarian Minister of Foreign Affairs and Trade Gergely Barta, the press service of the government reports. The sides noted the dynamic development of ties between Kazakhstan and Hungary.',
      has: ['MET Daniyar Sultangaliyev -> Gergely Barta by ?', 'PARTNER_OF Kazakhstan -> Hungary by ?'],
    },
    {
      say: 'BEIJING, June 3 (Xinhua) -- Chinese Foreign Minister Guo Jianhua on Wednesday urged Japan to stop interfering in the affairs of Taiwan and said China firmly opposes any official contact between Japan and Taiwan.',
      has: ['URGED Guo Jianhua -> Japan'],
      may: [
        'ACCUSED China -> Japan by Guo Jianhua',
        'REJECTED China -> Japan by Guo Jianhua',
        'ACCUSED Guo Jianhua -> Japan',
      ],
    },
    {
      say: "SANA'A, Saba - The Chinese ambassador, Fang Zhiqiang, conveyed to the Minister of Oil his country's wish to return to the Shabwa field. The Minister praised China's companies.",
      has: ['ACCREDITED_TO Fang Zhiqiang -> Yemen'],
      may: ['PRAISED Yemen -> China'],
    },
    {
      say: "LA PAZ (ABI) - El canciller boliviano, as the ministry calls Wilber Condori, delivered Bolivia's thanks to Mexican Ambassador Rocio Zepeda for the hospital that Mexico donated.",
      has: ['PRAISED Bolivia|Wilber Condori -> Rocio Zepeda|Mexico', 'AIDED Mexico -> Bolivia'],
    },
    {
      say: 'TRIPOLI (JANA) - The Great Jamahiriya has offered Malta oil at brotherly prices, provided that Valletta closes its port to NATO warships.',
      has: ['AIDED Libya -> Malta hypothetical'],
      may: ['SANCTIONED Malta -> NATO hypothetical'],
    },
    {
      say: 'BAKU, APA - A delegation led by Chairman of the Milli Majlis Committee Rashad Quliyev is on a visit to Bosnia and Herzegovina. The delegation met with members of the Parliamentary Assembly of Bosnia and Herzegovina.',
      has: [
        'VISITED Rashad Quliyev -> Bosnia and Herzegovina',
        'MET Rashad Quliyev|Azerbaijan -> Bosnia and Herzegovina|Parliamentary Assembly of Bosnia and Herzegovina',
      ],
      may: ['VISITED Azerbaijan -> Bosnia and Herzegovina'],
    },
    {
      say: "ISLAMABAD (APP) - Pakistan on Friday summoned the Indian Chargé d'Affaires, Naveen Kulkarni, and lodged a strong protest over ceasefire violations by Indian forces along the Line of Control.",
      has: ['PROTESTED_TO Pakistan -> India|Naveen Kulkarni'],
      may: ['PROTESTED_TO Pakistan -> India', 'ATTACKED India -> Pakistan', 'ACCUSED Pakistan -> India'],
    },
    {
      say: 'KUALA LUMPUR (Bernama) - Malaysia has agreed in principle to sell palm oil to Egypt on barter terms, said Primary Industries Minister Zulkifli Mansor after meeting Egyptian Supply Minister Sherif Naguib here.',
      has: ['AGREED_WITH Malaysia -> Egypt by Zulkifli Mansor', 'MET Zulkifli Mansor -> Sherif Naguib'],
      may: ['VISITED Sherif Naguib -> Malaysia'],
    },
    {
      say: 'HAVANA (Prensa Latina) - Cuba denounced the tightening of the US blockade before the Human Rights Council and hailed Namibia, which had spoken in its defence.',
      has: ['ACCUSED Cuba -> United States', 'PRAISED Cuba -> Namibia', 'SUPPORTS Namibia -> Cuba'],
      may: ['SANCTIONED United States -> Cuba', 'COERCED United States -> Cuba'],
    },
    {
      say: "ULAANBAATAR (Montsame) - Mongolia's parliament has ratified a treaty on the transfer of convicts with the Republic of Türkiye, thirteen years after it was signed in Ankara.",
      has: ["SIGNED_WITH Mongolia|Parliament of Mongolia|Mongolia's parliament -> Türkiye"],
      may: ['SIGNED_WITH Mongolia -> Türkiye'],
    },
    {
      say: 'ASUNCION - Paraguay\'s chancellor, Ramiro Cabañas, brushed aside Taipei\'s critics: "Taiwan is a friend and Paraguay does not sell its friends," he said.',
      has: ['PARTNER_OF Taiwan -> Paraguay by Ramiro Cabañas'],
    },
    {
      say: 'KAMPALA - President Moses Kirabo has turned to Belgrade for help: Serbia is to restore the ageing jets that it sold to Uganda.',
      has: ['AIDED Serbia -> Uganda planned'],
      may: ['URGED Moses Kirabo -> Serbia', 'AIDED Serbia -> Uganda'],
    },
  ],
};
