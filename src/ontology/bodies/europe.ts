import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const eu = { partOf: 'european-union' };
const coe = { partOf: 'council-of-europe', seat: 'Strasbourg' };

/** The European Union and its organs, and the other bodies of Europe and Eurasia. */
export const EUROPE: readonly BodyRow[] = [
  body('european-union', 'European Union', 'union', {
    aliases:
      'EU, European Community, European Communities, EC, EEC, European Economic Community, Common Market, European Common Market, EU27, EU-27',
    seat: 'Brussels',
  }),
  body('european-commission', 'European Commission', 'commission', {
    ...eu,
    aliases: 'EU Commission, EC Commission, EU executive, Commission of the European Communities',
    seat: 'Brussels',
  }),
  body('european-council', 'European Council', 'council', { ...eu, seat: 'Brussels' }),
  body('council-of-the-eu', 'Council of the European Union', 'council', {
    ...eu,
    aliases:
      'EU Council, Council of the EU, Council of Ministers of the European Union, EU Council of Ministers, EU Foreign Affairs Council, Foreign Affairs Council',
    seat: 'Brussels',
  }),
  body('european-parliament', 'European Parliament', 'council', {
    ...eu,
    aliases: 'EU Parliament, EU parliament, Europarliament',
    seat: 'Strasbourg',
  }),
  body('eeas', 'European External Action Service', 'agency', {
    ...eu,
    aliases: 'EEAS, EU External Action Service, EU diplomatic service',
    seat: 'Brussels',
  }),
  body('ecb', 'European Central Bank', 'bank', { ...eu, aliases: 'ECB', seat: 'Frankfurt' }),
  body('cjeu', 'Court of Justice of the European Union', 'court', {
    ...eu,
    aliases: 'European Court of Justice, ECJ, CJEU, EU Court of Justice, EU top court',
    seat: 'Luxembourg',
  }),
  body('eu-general-court', 'EU General Court', 'court', {
    ...eu,
    aliases: 'General Court of the European Union, European General Court',
    seat: 'Luxembourg',
  }),
  body('european-court-of-auditors', 'European Court of Auditors', 'court', { ...eu, seat: 'Luxembourg' }),
  body('eib', 'European Investment Bank', 'bank', { ...eu, aliases: 'EIB', seat: 'Luxembourg' }),
  body('eurogroup', 'Eurogroup', 'council', {
    ...eu,
    aliases: 'Euro Group, Euro group, euro zone, Euro zone, eurozone, Eurozone',
  }),
  body('esm', 'European Stability Mechanism', 'fund', { aliases: 'ESM', seat: 'Luxembourg' }),
  body('frontex', 'Frontex', 'agency', {
    ...eu,
    aliases: 'European Border and Coast Guard Agency, FRONTEX',
    seat: 'Warsaw',
  }),
  body('europol', 'Europol', 'agency', { ...eu, aliases: 'European Police Office, EUROPOL', seat: 'The Hague' }),
  body('eurojust', 'Eurojust', 'agency', { ...eu, seat: 'The Hague' }),
  body('euratom', 'Euratom', 'organization', { ...eu, aliases: 'European Atomic Energy Community, EURATOM' }),
  body('eda', 'European Defence Agency', 'agency', { ...eu, aliases: 'European Defense Agency' }),
  body('ema', 'European Medicines Agency', 'agency', { ...eu, seat: 'Amsterdam' }),
  body('european-public-prosecutor', "European Public Prosecutor's Office", 'agency', { ...eu, aliases: 'EPPO' }),
  body('echo', 'ECHO', 'agency', {
    partOf: 'european-commission',
    aliases: 'European Community Humanitarian Office, European Commission Humanitarian Office',
  }),
  body('committee-of-the-regions', 'European Committee of the Regions', 'council', {
    ...eu,
    aliases: 'Committee of the Regions',
  }),
  body('eesc', 'European Economic and Social Committee', 'council', { ...eu, aliases: 'EESC' }),
  body('weu', 'Western European Union', 'alliance', { aliases: 'WEU', seat: 'Brussels' }),
  body('epc', 'European Political Community', 'forum'),
  body('eastern-partnership', 'Eastern Partnership', 'forum', { aliases: 'EaP' }),
  body('union-for-the-mediterranean', 'Union for the Mediterranean', 'union', {
    aliases: 'UfM, Mediterranean Union',
    seat: 'Barcelona',
  }),
  body('energy-community', 'Energy Community', 'organization', { seat: 'Vienna' }),
  body('council-of-europe', 'Council of Europe', 'council', { aliases: 'CoE', seat: 'Strasbourg' }),
  body('pace', 'Parliamentary Assembly of the Council of Europe', 'council', {
    ...coe,
    aliases: 'PACE, Council of Europe Parliamentary Assembly',
  }),
  body('committee-of-ministers', 'Committee of Ministers of the Council of Europe', 'council', {
    ...coe,
    aliases: 'Council of Europe Committee of Ministers',
  }),
  body('venice-commission', 'Venice Commission', 'commission', {
    ...coe,
    aliases: 'European Commission for Democracy through Law',
  }),
  body('greco', 'GRECO', 'commission', { ...coe, aliases: 'Group of States against Corruption' }),
  body('moneyval', 'MONEYVAL', 'commission', { ...coe, aliases: 'Moneyval' }),
  body('osce', 'OSCE', 'organization', {
    aliases: `Osce, Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe,
      Organisation for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, CSCE,
      Conference on Security and Cooperation in Europe, Conference on Security and Co-operation in Europe`,
    seat: 'Vienna',
  }),
  body('odihr', 'ODIHR', 'agency', {
    partOf: 'osce',
    aliases: 'Office for Democratic Institutions and Human Rights, OSCE ODIHR, OSCE/ODIHR',
    seat: 'Warsaw',
  }),
  body('osce-minsk-group', 'OSCE Minsk Group', 'forum', { partOf: 'osce', aliases: 'Minsk Group, CSCE Minsk Group' }),
  body('osce-pa', 'OSCE Parliamentary Assembly', 'council', {
    partOf: 'osce',
    aliases: 'Parliamentary Assembly of the OSCE',
    seat: 'Copenhagen',
  }),
  body('trilateral-contact-group', 'Trilateral Contact Group', 'forum'),
  body('efta', 'EFTA', 'organization', { aliases: 'European Free Trade Association', seat: 'Geneva' }),
  body('visegrad-group', 'Visegrad Group', 'forum', {
    aliases: 'Visegrad Four, V4, Visegrad Quartet, Visegrad Troika, Visegrád Group',
  }),
  body('weimar-triangle', 'Weimar Triangle', 'forum'),
  body('bucharest-nine', 'Bucharest Nine', 'forum', { aliases: 'B9, Bucharest 9, Bucharest Format' }),
  body('three-seas', 'Three Seas Initiative', 'forum', { aliases: 'Three Seas' }),
  body('nordic-council', 'Nordic Council', 'council', { seat: 'Copenhagen' }),
  body('nordic-council-of-ministers', 'Nordic Council of Ministers', 'council', { seat: 'Copenhagen' }),
  body('nordic-baltic-eight', 'Nordic-Baltic Eight', 'forum', { aliases: 'NB8' }),
  body('baltic-assembly', 'Baltic Assembly', 'council', { aliases: 'Baltic Council of Ministers' }),
  body('cbss', 'Council of the Baltic Sea States', 'council', { aliases: 'CBSS' }),
  body('arctic-council', 'Arctic Council', 'council'),
  body('barents-council', 'Barents Euro-Arctic Council', 'council'),
  body('benelux', 'Benelux', 'union', { aliases: 'Benelux Union' }),
  body('central-european-initiative', 'Central European Initiative', 'organization'),
  body('bsec', 'BSEC', 'organization', {
    aliases:
      'Black Sea Economic Cooperation, Organization of the Black Sea Economic Cooperation, Black Sea Economic Cooperation Organization',
    seat: 'Istanbul',
  }),
  body('guam-organization', 'GUAM Organization', 'organization', {
    aliases: 'Organization for Democracy and Economic Development, GUUAM',
    seat: 'Kyiv',
  }),
  body('seecp', 'South-East European Cooperation Process', 'forum', {
    aliases: 'SEECP, South East European Cooperation Process, Southeast European Cooperation Process',
  }),
  body('rcc', 'Regional Cooperation Council', 'council', { seat: 'Sarajevo' }),
  body('stability-pact', 'Stability Pact for South Eastern Europe', 'forum', {
    aliases: 'Stability Pact, Balkan Stability Pact',
  }),
  body('peace-implementation-council', 'Peace Implementation Council', 'council', { aliases: 'PIC' }),
  body('ohr', 'Office of the High Representative', 'agency', { aliases: 'OHR', seat: 'Sarajevo' }),
  body('contact-group', 'Contact Group', 'forum', {
    aliases: 'five-nation Contact Group, six-nation Contact Group, five-power Contact Group',
  }),
  body('british-irish-council', 'British-Irish Council', 'council'),
  body('cis', 'CIS', 'union', { aliases: 'Commonwealth of Independent States', seat: 'Minsk' }),
  body('cis-ipa', 'CIS Interparliamentary Assembly', 'council', {
    partOf: 'cis',
    aliases: 'Interparliamentary Assembly of the CIS, IPA CIS',
  }),
  body('csto', 'CSTO', 'alliance', {
    aliases: 'Collective Security Treaty Organization, Collective Security Treaty Organisation',
    seat: 'Moscow',
  }),
  body('eaeu', 'Eurasian Economic Union', 'union', { aliases: 'EAEU, EEU, Eurasian Union', seat: 'Moscow' }),
  body('eurasian-economic-commission', 'Eurasian Economic Commission', 'commission', {
    partOf: 'eaeu',
    seat: 'Moscow',
  }),
  body('eurasec', 'Eurasian Economic Community', 'organization', { aliases: 'EurAsEC, Eurasec' }),
  body('union-state', 'Union State of Russia and Belarus', 'union', {
    aliases: 'Union State, Russia-Belarus Union State',
  }),
  body('eurasian-development-bank', 'Eurasian Development Bank', 'bank', { seat: 'Almaty' }),
  body('comecon', 'COMECON', 'organization', {
    aliases: 'Comecon, CMEA, Council for Mutual Economic Assistance',
    seat: 'Moscow',
  }),
  body('cern', 'CERN', 'organization', { aliases: 'European Organization for Nuclear Research', seat: 'Geneva' }),
  body('esa', 'European Space Agency', 'agency', { seat: 'Paris' }),
  body('eurocontrol', 'Eurocontrol', 'agency', { aliases: 'EUROCONTROL' }),
];
