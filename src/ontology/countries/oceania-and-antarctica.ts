import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Oceania');

/** Oceania (M49 009) and Antarctica (M49 010). */
export const OCEANIA_AND_ANTARCTICA: readonly CountryRow[] = [
  row('AU', 'AUS', 'Australia', {
    aliases: 'Commonwealth of Australia',
    demonyms: 'Australian, Australians, Aussie, Aussies',
    capitals: 'Canberra',
    metonyms: 'Kirribilli House',
    places: `Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Queensland, New South Wales, Tasmania, Western Australia,
      South Australia, Northern Territory, Cairns, Pine Gap, Townsville, Torres Strait`,
  }),
  row('NZ', 'NZL', 'New Zealand', {
    aliases: 'Aotearoa, Aotearoa New Zealand',
    demonyms: 'New Zealander, New Zealanders, Kiwi, Kiwis',
    capitals: 'Wellington',
    metonyms: 'Beehive',
    places: 'Auckland, Christchurch, Waitangi, Queenstown, Dunedin, Rotorua, Tauranga',
  }),
  row('NF', 'NFK', 'Norfolk Island', { demonyms: 'Norfolk Islander, Norfolk Islanders' }),
  row('CX', 'CXR', 'Christmas Island', {
    demonyms: 'Christmas Islander, Christmas Islanders',
    places: 'Flying Fish Cove',
  }),
  row('CC', 'CCK', 'Cocos (Keeling) Islands', {
    aliases: 'Cocos Islands, Keeling Islands, Cocos Keeling Islands',
    demonyms: 'Cocos Islander, Cocos Islanders',
    places: 'West Island',
  }),
  row('HM', 'HMD', 'Heard Island and McDonald Islands', { aliases: 'Heard and McDonald Islands, Heard Island' }),
  row('FJ', 'FJI', 'Fiji', {
    aliases: 'Republic of Fiji, Fiji Islands, Republic of the Fiji Islands',
    demonyms: 'Fijian, Fijians',
    capitals: 'Suva',
    places: 'Nadi, Lautoka, Viti Levu, Vanua Levu',
  }),
  row('NC', 'NCL', 'New Caledonia', {
    aliases: 'Kanaky',
    demonyms: 'New Caledonian, New Caledonians, Kanak, Kanaks',
    capitals: 'Noumea, Nouméa',
    places: 'Loyalty Islands, Ouvea',
  }),
  row('PG', 'PNG', 'Papua New Guinea', {
    aliases: 'PNG, P.N.G., Independent State of Papua New Guinea',
    demonyms: 'Papua New Guinean, Papua New Guineans',
    capitals: 'Port Moresby',
    places: 'Bougainville, Lae, Manus, Manus Island, Rabaul, Mount Hagen, Enga',
  }),
  row('SB', 'SLB', 'Solomon Islands', {
    aliases: 'Solomons',
    demonyms: 'Solomon Islander, Solomon Islanders',
    capitals: 'Honiara',
    places: 'Guadalcanal, Malaita, Tulagi',
  }),
  row('VU', 'VUT', 'Vanuatu', {
    aliases: 'Republic of Vanuatu, New Hebrides',
    demonyms: 'Ni-Vanuatu, ni-Vanuatu, Vanuatuan, Vanuatuans',
    capitals: 'Port Vila, Port-Vila',
    places: 'Luganville, Espiritu Santo',
  }),
  row('GU', 'GUM', 'Guam', {
    demonyms: 'Guamanian, Guamanians',
    capitals: 'Hagatna, Hagåtña',
    places: 'Andersen Air Force Base, Apra Harbor',
  }),
  row('KI', 'KIR', 'Kiribati', {
    aliases: 'Republic of Kiribati, Gilbert Islands',
    demonyms: 'I-Kiribati, Kiribatian',
    capitals: 'Tarawa, South Tarawa',
    places: 'Kiritimati, Kanton Island',
  }),
  row('MH', 'MHL', 'Marshall Islands', {
    aliases: 'Republic of the Marshall Islands, RMI, Marshalls',
    demonyms: 'Marshallese, Marshall Islander, Marshall Islanders',
    capitals: 'Majuro',
    places: 'Kwajalein, Bikini Atoll, Enewetak',
  }),
  row('FM', 'FSM', 'Micronesia', {
    aliases: 'Federated States of Micronesia, FSM',
    demonyms: 'Micronesian, Micronesians',
    capitals: 'Palikir',
    places: 'Pohnpei, Chuuk, Yap, Kosrae',
  }),
  row('NR', 'NRU', 'Nauru', {
    aliases: 'Republic of Nauru, Pleasant Island',
    demonyms: 'Nauruan, Nauruans',
    capitals: 'Yaren',
  }),
  row('MP', 'MNP', 'Northern Mariana Islands', {
    aliases: 'Northern Marianas, Commonwealth of the Northern Mariana Islands, CNMI',
    demonyms: 'Northern Marianan, Northern Marianans',
    capitals: 'Saipan',
    places: 'Tinian',
  }),
  row('PW', 'PLW', 'Palau', {
    aliases: 'Republic of Palau, Belau',
    demonyms: 'Palauan, Palauans',
    capitals: 'Ngerulmud, Koror',
    places: 'Peleliu, Melekeok',
  }),
  row('UM', 'UMI', 'United States Minor Outlying Islands', {
    aliases: 'U.S. Minor Outlying Islands, US Minor Outlying Islands',
    places: 'Wake Island, Midway Atoll, Midway Island, Johnston Atoll, Palmyra Atoll',
  }),
  row('AS', 'ASM', 'American Samoa', {
    demonyms: 'American Samoan, American Samoans',
    capitals: 'Pago Pago',
  }),
  row('CK', 'COK', 'Cook Islands', {
    demonyms: 'Cook Islander, Cook Islanders',
    capitals: 'Avarua',
    places: 'Rarotonga, Aitutaki',
  }),
  row('PF', 'PYF', 'French Polynesia', {
    demonyms: 'French Polynesian, French Polynesians, Tahitian, Tahitians',
    capitals: 'Papeete',
    places: 'Tahiti, Mururoa, Moruroa, Mururoa Atoll, Fangataufa, Bora Bora',
  }),
  row('NU', 'NIU', 'Niue', { demonyms: 'Niuean, Niueans', capitals: 'Alofi' }),
  row('PN', 'PCN', 'Pitcairn Islands', {
    aliases: 'Pitcairn, Pitcairn Island',
    demonyms: 'Pitcairn Islander, Pitcairn Islanders',
    capitals: 'Adamstown',
  }),
  row('WS', 'WSM', 'Samoa', {
    aliases: 'Western Samoa, Independent State of Samoa',
    demonyms: 'Samoan, Samoans',
    capitals: 'Apia',
    places: 'Savaii, Upolu',
  }),
  row('TK', 'TKL', 'Tokelau', { demonyms: 'Tokelauan, Tokelauans', places: 'Fakaofo, Atafu, Nukunonu' }),
  row('TO', 'TON', 'Tonga', {
    aliases: 'Kingdom of Tonga',
    demonyms: 'Tongan, Tongans',
    capitals: "Nuku'alofa, Nukualofa",
    places: "Tongatapu, Vava'u, Vavau",
  }),
  row('TV', 'TUV', 'Tuvalu', {
    aliases: 'Ellice Islands',
    demonyms: 'Tuvaluan, Tuvaluans',
    capitals: 'Funafuti',
  }),
  row('WF', 'WLF', 'Wallis and Futuna', {
    aliases: 'Wallis and Futuna Islands',
    demonyms: 'Wallisian, Wallisians, Futunan, Futunans',
    capitals: 'Mata-Utu, Mata Utu',
  }),
  rowsOf('Antarctica')('AQ', 'ATA', 'Antarctica', {
    places: 'McMurdo Station, South Pole, Ross Sea, Vostok Station',
  }),
];
