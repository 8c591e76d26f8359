import type { Table } from '../claims.js';

/** Persons whose names are not two plain words. */
export const personalNames: Table = {
  construction: 'personal-names',
  cases: [
    {
      say: 'Belgian minister Jan van den Bossche visited Luxembourg.',
      has: ['VISITED Jan van den Bossche -> Luxembourg'],
    },
    {
      say: 'Pope Clement XVI received Lebanese President Elias Tannous.',
      has: ['MET Clement XVI|Pope Clement XVI -> Elias Tannous'],
      may: ['VISITED Elias Tannous -> Vatican City'],
    },
    {
      say: "Vietnam's Nguyen Thi Hong Lan met Laos's Khamphone Vongdara.",
      has: ['MET Nguyen Thi Hong Lan -> Khamphone Vongdara'],
    },
    {
      say: 'South Korean Foreign Minister Han Seung-woo telephoned Chinese Foreign Minister Gao Wenbin.',
      has: ['SPOKE_WITH Han Seung-woo -> Gao Wenbin'],
    },
    { say: "Irish minister Caoimhe O'Dwyer thanked Timor-Leste.", has: ["PRAISED Caoimhe O'Dwyer -> Timor-Leste"] },
    {
      say: 'U.S. Senator William T. Hargrove III met Israeli President Noa Ben-Shalom.',
      has: ['MET William T. Hargrove III -> Noa Ben-Shalom'],
    },
    {
      say: 'Indonesian President Sudarmo, who like many Javanese goes by one name, met Timorese President Xisto Guterres.',
      has: ['MET Sudarmo -> Xisto Guterres'],
    },
    {
      say: 'Nigerian Foreign Minister Chief Olusegun Adebayo-Cole visited Ghana.',
      has: ['VISITED Olusegun Adebayo-Cole -> Ghana'],
    },
    {
      say: 'Icelandic minister Björk Þórarinsdóttir congratulated Faroese leader Jógvan á Heygum.',
      has: ['PRAISED Björk Þórarinsdóttir -> Jógvan á Heygum'],
    },
    {
      say: "Brazilian minister Zé Carlos Figueiredo thanked Argentina's Florencia Martínez-Paz.",
      has: ['PRAISED Zé Carlos Figueiredo -> Florencia Martínez-Paz'],
    },
    {
      say: "Lord Ashcombe, the British trade envoy, met Zambia's Sir Kenneth Mulenga.",
      has: ['MET Lord Ashcombe|Ashcombe -> Kenneth Mulenga|Sir Kenneth Mulenga'],
    },
    {
      say: 'Sri Lankan President D. M. Wickramanayake met Maldivian President Ahmed Shiyam Didi.',
      has: ['MET D. M. Wickramanayake -> Ahmed Shiyam Didi'],
    },
    {
      say: 'Maronite Patriarch Boutros Sfeir Khoury met Ecumenical Patriarch Gregorios VII in Istanbul.',
      has: ['MET Boutros Sfeir Khoury -> Gregorios VII|Patriarch Gregorios VII|Ecumenical Patriarch Gregorios VII'],
    },
  ],
};
