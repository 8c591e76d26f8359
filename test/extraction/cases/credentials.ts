import type { Table } from '../claims.js';

/** Ambassadors and their credentials. */
export const credentials: Table = {
  construction: 'credentials',
  cases: [
    {
      say: 'The newly appointed ambassador of Qatar to Georgia, Abdulla Al-Kaabi, handed over his letters of credence.',
      has: ['ACCREDITED_TO Abdulla Al-Kaabi -> Georgia', 'HOLDS_OFFICE Abdulla Al-Kaabi -> Qatar'],
    },
    {
      say: 'Five envoys were accredited to Namibia: Jens Mortensen (Denmark), Alicia Bravo (Chile) and three others.',
      has: [
        'ACCREDITED_TO Jens Mortensen -> Namibia',
        'ACCREDITED_TO Alicia Bravo -> Namibia',
        'HOLDS_OFFICE Jens Mortensen -> Denmark',
        'HOLDS_OFFICE Alicia Bravo -> Chile',
      ],
    },
    {
      say: "Cuba's permanent representative to the United Nations, Yadira Oropesa, condemned the United States.",
      has: ['ACCREDITED_TO Yadira Oropesa -> United Nations', 'ACCUSED Yadira Oropesa -> United States'],
    },
    {
      say: 'The Canadian ambassador in Riyadh, Neil Fairweather, was told to leave Saudi Arabia.',
      has: ['ACCREDITED_TO Neil Fairweather -> Saudi Arabia', 'EXPELLED Saudi Arabia -> Neil Fairweather|Canada'],
      may: ['EXPELLED Saudi Arabia -> Canada'],
    },
    {
      say: "Armenian President Nairi Sargsyan accepted the credentials of Brazil's Tomas Guerreiro, resident in Moscow.",
      has: ['ACCREDITED_TO Tomas Guerreiro -> Armenia', 'MET Nairi Sargsyan -> Tomas Guerreiro'],
    },
    {
      say: "France's chargé d'affaires in Niamey, Odile Verdier, met Nigerien Interior Minister Issoufou Maiga.",
      has: ['ACCREDITED_TO Odile Verdier -> Niger', 'MET Odile Verdier -> Issoufou Maiga'],
    },
    {
      say: "Ahmed Zaki Rasheed, the Maldives' ambassador in Colombo, is concurrently accredited to Bangladesh.",
      has: ['ACCREDITED_TO Ahmed Zaki Rasheed -> Sri Lanka', 'ACCREDITED_TO Ahmed Zaki Rasheed -> Bangladesh'],
    },
    {
      say: 'Croatian Honorary Consul Peter Whitlock opened his office in Perth.',
      has: [],
      may: ['ACCREDITED_TO Peter Whitlock -> Australia'],
    },
    {
      say: 'Special envoy to Libya Hedwig Arnesen, appointed by the United Nations, met Libyan Speaker Fathi Senussi.',
      has: ['MET Hedwig Arnesen -> Fathi Senussi'],
      may: ['ACCREDITED_TO Hedwig Arnesen -> Libya'],
    },
    {
      say: 'Sheikh Nahyan bin Saeed received the credentials of eleven ambassadors, among them Ketevan Lomidze of Georgia.',
      has: [
        'MET Nahyan bin Saeed|Sheikh Nahyan bin Saeed -> Ketevan Lomidze',
        'HOLDS_OFFICE Ketevan Lomidze -> Georgia',
      ],
    },
  ],
};
