import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

/** Arab, Islamic and Turkic bodies. */
export const ISLAMIC_AND_TURKIC: readonly BodyRow[] = [
  body('arab-league', 'Arab League', 'organization', { aliases: 'League of Arab States, LAS', seat: 'Cairo' }),
  body('arab-parliament', 'Arab Parliament', 'council', { partOf: 'arab-league' }),
  body('alecso', 'ALECSO', 'organization', {
    partOf: 'arab-league',
    aliases: 'Arab League Educational Cultural and Scientific Organization',
    seat: 'Tunis',
  }),
  body('gcc', 'Gulf Cooperation Council', 'council', {
    aliases: 'GCC, Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf',
    seat: 'Riyadh',
  }),
  body('arab-maghreb-union', 'Arab Maghreb Union', 'union', { aliases: 'AMU, Maghreb Union, UMA', seat: 'Rabat' }),
  body('arab-monetary-fund', 'Arab Monetary Fund', 'fund', { aliases: 'AMF', seat: 'Abu Dhabi' }),
  body('afesd', 'Arab Fund for Economic and Social Development', 'fund', {
    aliases: 'AFESD, Arab Fund',
    seat: 'Kuwait City',
  }),
  body('badea', 'Arab Bank for Economic Development in Africa', 'bank', { aliases: 'BADEA', seat: 'Khartoum' }),
  body('arab-cooperation-council', 'Arab Cooperation Council', 'council'),
  body('arab-liaison-committee', 'Arab Ministerial Liaison Committee', 'commission', { aliases: 'Arab Contact Group' }),
  body('oic', 'OIC', 'organization', {
    aliases:
      'Organisation of Islamic Cooperation, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference, Organization of Islamic Conference, Islamic Conference, Islamic Conference Organization',
    seat: 'Jeddah',
  }),
  body('icesco', 'ICESCO', 'organization', {
    aliases: `ISESCO, Icesco, Islamic World Educational Scientific and Cultural Organization, Islamic World Educational Scientific and Cultural Organisation,
      Islamic Educational Scientific and Cultural Organization, Islamic Educational Scientific and Cultural Organisation, Islamic World Organization for Education Science and Culture, Islamic Organization for Education Science and Culture`,
    seat: 'Rabat',
  }),
  body('isdb', 'Islamic Development Bank', 'bank', {
    partOf: 'oic',
    aliases: 'IsDB, ISDB, Islamic Development Bank Group, IsDB Group',
    seat: 'Jeddah',
  }),
  body('islamic-solidarity-fund', 'Islamic Solidarity Fund', 'fund', { partOf: 'oic' }),
  body('ircica', 'IRCICA', 'agency', {
    partOf: 'oic',
    aliases: 'Research Centre for Islamic History Art and Culture',
    seat: 'Istanbul',
  }),
  body('sesric', 'SESRIC', 'agency', {
    partOf: 'oic',
    aliases: 'Statistical Economic and Social Research and Training Centre for Islamic Countries',
    seat: 'Ankara',
  }),
  body('comcec', 'COMCEC', 'commission', {
    partOf: 'oic',
    aliases: 'Standing Committee for Economic and Commercial Cooperation',
  }),
  body('puic', 'Parliamentary Union of the OIC Member States', 'council', { aliases: 'PUIC', seat: 'Tehran' }),
  body('icyf', 'Islamic Cooperation Youth Forum', 'organization', { aliases: 'ICYF', seat: 'Istanbul' }),
  body('isf-sport', 'Islamic Solidarity Sports Federation', 'organization', { aliases: 'ISSF', seat: 'Riyadh' }),
  body('women-development-organization', 'Women Development Organization', 'organization', {
    partOf: 'oic',
    seat: 'Cairo',
  }),
  body('muslim-world-league', 'Muslim World League', 'ngo', { aliases: 'MWL, World Muslim League', seat: 'Mecca' }),
  body('muslim-council-of-elders', 'Muslim Council of Elders', 'council', { seat: 'Abu Dhabi' }),
  body('islamic-military-coalition', 'Islamic Military Counter Terrorism Coalition', 'alliance', {
    aliases: 'IMCTC, Islamic Military Alliance',
  }),
  body('saudi-led-coalition', 'Saudi-led coalition', 'alliance', {
    aliases:
      'Saudi-led Coalition, Arab coalition, Arab Coalition, Coalition to Support Legitimacy in Yemen, Saudi-led military coalition, Saudi-led Arab coalition',
  }),
  body('d8', 'D-8', 'organization', {
    aliases: 'D8, D-8 Organization for Economic Cooperation, Developing-8, Developing Eight',
    seat: 'Istanbul',
  }),
  body('eco', 'Economic Cooperation Organization', 'organization', {
    aliases: 'ECO, Economic Cooperation Organisation, Economic Co-operation Organization',
    seat: 'Tehran',
  }),
  body('ots', 'Organization of Turkic States', 'organization', {
    aliases: `OTS, Organisation of Turkic States, Turkic Council, Cooperation Council of Turkic Speaking States, Turkic Speaking States Cooperation Council, Cooperation Council of the Turkic-Speaking States`,
    seat: 'Istanbul',
  }),
  body('turksoy', 'TURKSOY', 'organization', {
    aliases:
      'Turksoy, TÜRKSOY, Türksoy, International Organization of Turkic Culture, International Organisation of Turkic Culture',
    seat: 'Ankara',
  }),
  body('turkpa', 'TURKPA', 'council', {
    aliases:
      'TurkPA, Turkpa, Parliamentary Assembly of Turkic States, Parliamentary Assembly of Turkic-Speaking Countries, Parliamentary Assembly of Turkic Speaking Countries',
    seat: 'Baku',
  }),
  body('turkic-academy', 'International Turkic Academy', 'organization', { aliases: 'Turkic Academy', seat: 'Astana' }),
  body('turkic-culture-heritage-foundation', 'Turkic Culture and Heritage Foundation', 'organization', {
    aliases: 'International Turkic Culture and Heritage Foundation',
    seat: 'Baku',
  }),
  body('turkic-chamber', 'Union of Turkic Chambers of Commerce and Industry', 'union', {
    aliases: 'Turkic Chamber of Commerce and Industry',
  }),
  body('turkic-investment-fund', 'Turkic Investment Fund', 'fund', { partOf: 'ots' }),
  body('tika', 'TIKA', 'agency', { country: 'TR', aliases: 'TİKA, Turkish Cooperation and Coordination Agency' }),
  body('heydar-aliyev-foundation', 'Heydar Aliyev Foundation', 'ngo', { country: 'AZ' }),
  body('nizami-ganjavi-center', 'Nizami Ganjavi International Center', 'ngo', {
    country: 'AZ',
    aliases: 'Nizami Ganjavi International Centre, NGIC',
  }),
  body('king-salman-relief', 'KSrelief', 'agency', {
    country: 'SA',
    aliases: 'King Salman Humanitarian Aid and Relief Centre, King Salman Humanitarian Aid and Relief Center',
  }),
  body('al-azhar', 'Al-Azhar', 'church', { country: 'EG', aliases: 'Al Azhar, al-Azhar, Al-Azhar Al-Sharif' }),
  body('caucasus-muslims-board', 'Caucasus Muslims Office', 'church', {
    country: 'AZ',
    aliases: 'Caucasian Muslims Office, Caucasus Muslims Board, Religious Council of the Caucasus',
  }),
];
