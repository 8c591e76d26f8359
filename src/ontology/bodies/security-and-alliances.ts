import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const nato = { partOf: 'nato' };

/** Alliances, arms control and policing; world-wide associations of states and parliaments. */
export const SECURITY_AND_ALLIANCES: readonly BodyRow[] = [
  body('nato', 'NATO', 'alliance', {
    aliases:
      'Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance, Western alliance, North Atlantic Treaty Alliance',
    seat: 'Brussels',
  }),
  body('north-atlantic-council', 'North Atlantic Council', 'council', { ...nato, aliases: 'NATO Council, NAC' }),
  body('nato-pa', 'NATO Parliamentary Assembly', 'council', { aliases: 'North Atlantic Assembly' }),
  body('nato-russia-council', 'NATO-Russia Council', 'council', {
    aliases: 'NATO-Russia Permanent Joint Council, Permanent Joint Council',
  }),
  body('nato-ukraine-council', 'NATO-Ukraine Council', 'council', { aliases: 'NATO-Ukraine Commission' }),
  body('shape', 'SHAPE', 'agency', { ...nato, aliases: 'Supreme Headquarters Allied Powers Europe', seat: 'Mons' }),
  body('partnership-for-peace', 'Partnership for Peace', 'forum', {
    ...nato,
    aliases: 'Partnership for Peace program, Partnership for Peace programme',
  }),
  body('eapc', 'Euro-Atlantic Partnership Council', 'council', {
    ...nato,
    aliases: 'EAPC, North Atlantic Cooperation Council',
  }),
  body('warsaw-pact', 'Warsaw Pact', 'alliance', {
    aliases: 'Warsaw Treaty Organization, Warsaw Treaty Organisation, Soviet bloc, Eastern bloc, Eastern Bloc',
  }),
  body('joint-expeditionary-force', 'Joint Expeditionary Force', 'alliance', { aliases: 'JEF' }),
  body('five-eyes', 'Five Eyes', 'alliance', { aliases: 'Five Eyes alliance' }),
  body('coalition-of-the-willing', 'Coalition of the Willing', 'alliance', { aliases: 'coalition of the willing' }),
  body('anti-isis-coalition', 'Global Coalition to Defeat ISIS', 'alliance', {
    aliases:
      'Global Coalition against Daesh, US-led coalition, anti-IS coalition, anti-Islamic State coalition, U.S.-led coalition, international coalition against Islamic State',
  }),
  body('ukraine-defense-contact-group', 'Ukraine Defense Contact Group', 'forum', {
    aliases: 'Ramstein group, Ramstein Group, Ukraine Defence Contact Group, UDCG',
  }),
  body('interpol', 'Interpol', 'organization', {
    aliases: 'INTERPOL, International Criminal Police Organization, ICPO',
    seat: 'Lyon',
  }),
  body('opcw', 'OPCW', 'organization', {
    aliases:
      'Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, global chemical weapons watchdog, chemical weapons watchdog',
    seat: 'The Hague',
  }),
  body('nsg', 'Nuclear Suppliers Group', 'forum', { aliases: 'NSG' }),
  body('mtcr', 'Missile Technology Control Regime', 'forum', { aliases: 'MTCR' }),
  body('wassenaar', 'Wassenaar Arrangement', 'forum'),
  body('australia-group', 'Australia Group', 'forum'),
  body('cocom', 'COCOM', 'organization', { aliases: 'Cocom, Coordinating Committee for Multilateral Export Controls' }),
  body('p5', 'P5', 'forum', { aliases: 'P-5, Permanent Five, Big Five, Perm Five' }),
  body('p5-plus-1', 'P5+1', 'forum', {
    aliases: 'P5 plus 1, P5-plus-1, E3+3, EU3+3, P5 + 1, 5+1 group, six world powers, six major powers',
  }),
  body('e3', 'E3', 'forum', { aliases: 'EU-3, EU3, European troika, E-3' }),
  body('middle-east-quartet', 'Middle East Quartet', 'forum', {
    aliases:
      'Quartet, Mideast Quartet, Quartet on the Middle East, Quartet of Middle East mediators, international Quartet, Mideast quartet, Middle East quartet, Quartet of Mideast mediators, Quartet of Middle East peace mediators, diplomatic Quartet',
  }),
  body('nam', 'Non-Aligned Movement', 'organization', {
    aliases:
      'NAM, Nonaligned Movement, Movement of Non-Aligned Countries, Nonaligned Nations, Non-aligned Movement, non-aligned movement, nonaligned movement, Nonaligned Summit',
  }),
  body('commonwealth', 'Commonwealth', 'organization', {
    aliases: 'Commonwealth of Nations, British Commonwealth',
    seat: 'London',
  }),
  body('commonwealth-secretariat', 'Commonwealth Secretariat', 'agency', { partOf: 'commonwealth', seat: 'London' }),
  body('cmag', 'Commonwealth Ministerial Action Group', 'commission', { partOf: 'commonwealth', aliases: 'CMAG' }),
  body('francophonie', 'International Organisation of La Francophonie', 'organization', {
    aliases:
      'Francophonie, La Francophonie, OIF, International Organization of La Francophonie, Organisation internationale de la Francophonie, International Organization of the Francophonie',
    seat: 'Paris',
  }),
  body('cplp', 'Community of Portuguese Language Countries', 'organization', {
    aliases: 'CPLP, Community of Portuguese-Speaking Countries, Community of Portuguese-speaking Countries',
    seat: 'Lisbon',
  }),
  body('ipu', 'Inter-Parliamentary Union', 'organization', {
    aliases: 'IPU, Interparliamentary Union',
    seat: 'Geneva',
  }),
  body('aosis', 'Alliance of Small Island States', 'alliance', { aliases: 'AOSIS' }),
  body('i2u2', 'I2U2', 'forum', { aliases: 'I2U2 Group' }),
  body('mikta', 'MIKTA', 'forum'),
  body('ibsa', 'IBSA', 'forum', { aliases: 'IBSA Dialogue Forum' }),
  body('negev-forum', 'Negev Forum', 'forum'),
  body('east-mediterranean-gas-forum', 'East Mediterranean Gas Forum', 'forum', {
    aliases: 'EMGF, Eastern Mediterranean Gas Forum',
    seat: 'Cairo',
  }),
  body('community-of-democracies', 'Community of Democracies', 'forum', { seat: 'Warsaw' }),
  body('international-idea', 'International IDEA', 'organization', {
    aliases: 'International Institute for Democracy and Electoral Assistance',
    seat: 'Stockholm',
  }),
  body('international-hydrographic', 'International Hydrographic Organization', 'organization', { seat: 'Monaco' }),
  body('hague-conference', 'Hague Conference on Private International Law', 'organization', {
    aliases: 'HCCH',
    seat: 'The Hague',
  }),
  body('friends-of-syria', 'Friends of Syria', 'forum', {
    aliases: 'Friends of Syria group, Friends of the Syrian People',
  }),
  body('libya-contact-group', 'Libya Contact Group', 'forum', { aliases: 'International Contact Group on Libya' }),
  body('international-control-commission', 'International Commission for Supervision and Control', 'commission'),
  body('intl-commission-missing-persons', 'International Commission on Missing Persons', 'commission', {
    aliases: 'ICMP',
    seat: 'The Hague',
  }),
  body('league-of-nations', 'League of Nations', 'organization', { seat: 'Geneva' }),
];
