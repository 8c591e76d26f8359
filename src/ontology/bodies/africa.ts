import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

const au = { partOf: 'african-union' };

/** Bodies of Africa. */
export const AFRICA: readonly BodyRow[] = [
  body('african-union', 'African Union', 'union', {
    aliases: 'AU, Organization of African Unity, Organisation of African Unity, OAU',
    seat: 'Addis Ababa',
  }),
  body('au-commission', 'African Union Commission', 'commission', {
    ...au,
    aliases: 'AU Commission, AUC',
    seat: 'Addis Ababa',
  }),
  body('au-peace-and-security-council', 'AU Peace and Security Council', 'council', {
    ...au,
    aliases: 'African Union Peace and Security Council, Peace and Security Council, AUPSC, AU PSC',
  }),
  body('pan-african-parliament', 'Pan-African Parliament', 'council', { ...au, aliases: 'Pan African Parliament' }),
  body('africa-cdc', 'Africa CDC', 'agency', { ...au, aliases: 'Africa Centres for Disease Control and Prevention' }),
  body('nepad', 'NEPAD', 'agency', { ...au, aliases: "New Partnership for Africa's Development, Nepad, AUDA-NEPAD" }),
  body('african-commission-human-rights', "African Commission on Human and Peoples' Rights", 'commission', {
    ...au,
    aliases: 'ACHPR, African Commission on Human Rights',
  }),
  body('african-court', "African Court on Human and Peoples' Rights", 'court', {
    ...au,
    aliases: 'African Court, African Court of Human Rights',
    seat: 'Arusha',
  }),
  body('afcfta', 'African Continental Free Trade Area', 'organization', { ...au, aliases: 'AfCFTA', seat: 'Accra' }),
  body('ecowas', 'ECOWAS', 'organization', {
    aliases: 'Ecowas, Economic Community of West African States, CEDEAO',
    seat: 'Abuja',
  }),
  body('ecowas-commission', 'ECOWAS Commission', 'commission', { partOf: 'ecowas', seat: 'Abuja' }),
  body('ecowas-court', 'ECOWAS Court of Justice', 'court', {
    partOf: 'ecowas',
    aliases: 'ECOWAS Court, ECOWAS Community Court of Justice',
    seat: 'Abuja',
  }),
  body('ecowas-parliament', 'ECOWAS Parliament', 'council', { partOf: 'ecowas', seat: 'Abuja' }),
  body('alliance-of-sahel-states', 'Alliance of Sahel States', 'alliance', {
    aliases: 'AES, Confederation of Sahel States, Sahel Alliance',
  }),
  body('g5-sahel', 'G5 Sahel', 'alliance', { aliases: 'Group of Five for the Sahel, G5-Sahel, Sahel G5' }),
  body('uemoa', 'West African Economic and Monetary Union', 'union', { aliases: 'UEMOA, WAEMU', seat: 'Ouagadougou' }),
  body('bceao', 'Central Bank of West African States', 'bank', { aliases: 'BCEAO', seat: 'Dakar' }),
  body('sadc', 'SADC', 'organization', {
    aliases: 'Southern African Development Community, SADCC, Southern African Development Coordination Conference',
    seat: 'Gaborone',
  }),
  body('sacu', 'Southern African Customs Union', 'union', { aliases: 'SACU', seat: 'Windhoek' }),
  body('sadc-organ', 'SADC Organ on Politics, Defence and Security Cooperation', 'council', {
    partOf: 'sadc',
    aliases: 'SADC Organ Troika, SADC Troika',
  }),
  body('frontline-states', 'Frontline States', 'forum', {
    aliases: 'Front Line States, front-line states, Front-line States',
  }),
  body('eac', 'East African Community', 'organization', { aliases: 'EAC', seat: 'Arusha' }),
  body('eala', 'East African Legislative Assembly', 'council', { partOf: 'eac', aliases: 'EALA' }),
  body('eacj', 'East African Court of Justice', 'court', { partOf: 'eac', seat: 'Arusha' }),
  body('eac-regional-force', 'East African Community Regional Force', 'mission', { partOf: 'eac', aliases: 'EACRF' }),
  body('igad', 'IGAD', 'organization', {
    aliases: 'Igad, Intergovernmental Authority on Development, Inter-Governmental Authority on Development, IGADD',
    seat: 'Djibouti',
  }),
  body('comesa', 'COMESA', 'organization', {
    aliases: 'Comesa, Common Market for Eastern and Southern Africa',
    seat: 'Lusaka',
  }),
  body('eccas', 'ECCAS', 'organization', {
    aliases: 'Economic Community of Central African States, CEEAC',
    seat: 'Libreville',
  }),
  body('cemac', 'CEMAC', 'organization', {
    aliases: 'Central African Economic and Monetary Community',
    seat: 'Bangui',
  }),
  body('beac', 'Bank of Central African States', 'bank', { aliases: 'BEAC', seat: 'Yaounde' }),
  body('icglr', 'International Conference on the Great Lakes Region', 'organization', {
    aliases: 'ICGLR',
    seat: 'Bujumbura',
  }),
  body('cen-sad', 'CEN-SAD', 'organization', {
    aliases: 'Community of Sahel-Saharan States, Community of Sahel-Saharan',
  }),
  body('mano-river-union', 'Mano River Union', 'union', { aliases: 'MRU' }),
  body('lake-chad-basin-commission', 'Lake Chad Basin Commission', 'commission', { seat: "N'Djamena" }),
  body('mnjtf', 'Multinational Joint Task Force', 'mission', { aliases: 'MNJTF' }),
  body('nile-basin-initiative', 'Nile Basin Initiative', 'organization', { seat: 'Entebbe' }),
  body('gulf-of-guinea-commission', 'Gulf of Guinea Commission', 'commission'),
  body('afdb', 'African Development Bank', 'bank', {
    aliases: 'AfDB, AfDB Group, African Development Bank Group',
    seat: 'Abidjan',
  }),
  body('afreximbank', 'Afreximbank', 'bank', { aliases: 'African Export-Import Bank', seat: 'Cairo' }),
  body('entente-council', "Conseil de l'Entente", 'council', { aliases: 'Council of the Entente, Entente Council' }),
  body('samim', 'SADC Mission in Mozambique', 'mission', { partOf: 'sadc', aliases: 'SAMIM' }),
  body('samidrc', 'SADC Mission in the Democratic Republic of the Congo', 'mission', {
    partOf: 'sadc',
    aliases: 'SAMIDRC, SADC Mission in DRC',
  }),
  body('oacps', 'Organisation of African, Caribbean and Pacific States', 'organization', {
    aliases: 'OACPS, ACP, ACP Group, African Caribbean and Pacific Group of States',
    seat: 'Brussels',
  }),
];
