import type { Table } from '../claims.js';

/** State and regional news agencies: Gulf, Caucasus, Central and East Asia, Africa, Latin America, Pacific. */
export const styleRegionalAgencies: Table = {
  construction: 'style-regional-agencies',
  cases: [
    {
      say: 'DOHA - His Highness the Amir Sheikh Khalifa bin Tamim received a written message from the brother President of the Republic of Djibouti, Abdourahman Waberi, pertaining to bilateral relations.',
      has: ['SPOKE_WITH Khalifa bin Tamim|Sheikh Khalifa bin Tamim -> Abdourahman Waberi'],
      may: ['PARTNER_OF Qatar -> Djibouti'],
    },
    {
      say: 'PYONGYANG (KCNA) - The puppet forces of south Korea, egged on by the U.S., again fired shells into the waters of the north, the army spokesman said.',
      has: ['ATTACKED South Korea -> North Korea by ?'],
      may: ['SUPPORTS United States -> South Korea by ?'],
    },
    {
      say: "HARARE - Zimbabwe's President Farai Gumbo jetted into Maputo yesterday for the investiture of his Mozambican counterpart, Celso Macamo, whom he congratulated on a resounding victory.",
      has: ['VISITED Farai Gumbo -> Mozambique', 'PRAISED Farai Gumbo -> Celso Macamo'],
      may: ['MET Farai Gumbo -> Celso Macamo'],
    },
    {
      say: 'SUVA - Fiji and Kiribati have mended fences. Prime Minister Josefa Tabua apologised to President Ioteba Tokataake in a traditional boka, and Tarawa has agreed to come back to the Pacific Islands Forum.',
      has: ['CONCEDED_TO Josefa Tabua -> Ioteba Tokataake'],
      may: ['MEMBER_OF Kiribati -> Pacific Islands Forum planned', 'AGREED_WITH Fiji -> Kiribati'],
    },
    {
      say: 'DUSHANBE (Khovar) - Head of State Jamshed Karimzoda held a telephone conversation with Uzbek leader Botir Ismoilov, who congratulated him on Navruz.',
      has: ['SPOKE_WITH Jamshed Karimzoda -> Botir Ismoilov', 'PRAISED Botir Ismoilov -> Jamshed Karimzoda'],
    },
    {
      say: 'PORT OF SPAIN - CARICOM chair Winston Ramkissoon yesterday chided Washington for deporting Haitians, adding that the Community would take the matter up with the OAS.',
      has: ['ACCUSED Winston Ramkissoon -> United States'],
      may: ['EXPELLED United States -> Haiti', 'SPOKE_WITH CARICOM -> OAS planned'],
    },
    {
      say: 'LIBREVILLE - Cameroon and Gabon bury the hatchet: a joint patrol of their gendarmes set out from Kye-Ossi this morning.',
      has: ['PARTNER_OF Cameroon -> Gabon'],
      may: ['AGREED_WITH Cameroon -> Gabon'],
    },
    {
      say: "TEHRAN - Iran's First Vice-President Esmail Daryaei told visiting Venezuelan Oil Minister Yolanda Bracho that the Islamic Republic would stand by Caracas against American sanctions.",
      has: [
        'MET Esmail Daryaei -> Yolanda Bracho',
        'SUPPORTS Iran -> Venezuela planned by Esmail Daryaei',
        'VISITED Yolanda Bracho -> Iran',
      ],
      may: ['SANCTIONED United States -> Venezuela', 'SUPPORTS Iran -> Venezuela by Esmail Daryaei'],
    },
    {
      say: 'ADDIS ABABA (ENA) - The Ethiopian National Defence Force said it had beaten back an incursion by Al-Shabaab fighters who crossed from Somalia.',
      has: ['ATTACKED Al-Shabaab -> Ethiopia|Ethiopian National Defence Force by ?'],
      may: ['ATTACKED Ethiopian National Defence Force -> Al-Shabaab by ?'],
    },
    {
      say: "MANAMA (BNA) - The Gulf states' interior ministers gathered in Manama, Bahrain's Rashed Al-Doseri presiding. They adopted a traffic plan.",
      has: [],
    },
    {
      say: 'NOUAKCHOTT - Senegal has freed the eleven Mauritanian herders arrested at Rosso last week, and Mauritania for its part let the Senegalese canoes go home.',
      has: ['CONCEDED_TO Senegal -> Mauritania', 'CONCEDED_TO Mauritania -> Senegal', 'COERCED Senegal -> Mauritania'],
      may: ['COERCED Mauritania -> Senegal'],
    },
    {
      say: 'WELLINGTON - A frosty silence greeted the Indonesian envoy. New Zealand had, the week before, barred her predecessor, Dewi Lestari Wibowo, from the country.',
      has: ['SANCTIONED New Zealand -> Dewi Lestari Wibowo|Indonesia'],
      may: ['EXPELLED New Zealand -> Dewi Lestari Wibowo', 'SANCTIONED New Zealand -> Indonesia'],
    },
  ],
};
