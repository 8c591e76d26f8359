import type { BodyRow } from '../gazetteer-rows.js';
import { body } from './row.js';

/** Bodies of the Americas. */
export const AMERICAS: readonly BodyRow[] = [
  body('oas', 'Organization of American States', 'organization', {
    aliases: 'OAS, Organisation of American States',
    seat: 'Washington',
  }),
  body('iachr', 'Inter-American Commission on Human Rights', 'commission', {
    partOf: 'oas',
    aliases: 'IACHR, Inter-American Human Rights Commission',
    seat: 'Washington',
  }),
  body('iacthr', 'Inter-American Court of Human Rights', 'court', {
    partOf: 'oas',
    aliases: 'Inter-American Human Rights Court, IACtHR',
    seat: 'San Jose',
  }),
  body('mercosur', 'Mercosur', 'union', {
    aliases: 'MERCOSUR, Mercosul, Southern Common Market, Common Market of the South',
    seat: 'Montevideo',
  }),
  body('parlasur', 'Mercosur Parliament', 'council', { partOf: 'mercosur', aliases: 'Parlasur' }),
  body('andean-community', 'Andean Community', 'organization', {
    aliases: 'Andean Community of Nations, Andean Pact, Andean Group',
    seat: 'Lima',
  }),
  body('caricom', 'CARICOM', 'organization', {
    aliases: 'Caricom, Caribbean Community, Caribbean Community and Common Market',
    seat: 'Georgetown',
  }),
  body('caribbean-court', 'Caribbean Court of Justice', 'court', {
    partOf: 'caricom',
    aliases: 'CCJ',
    seat: 'Port of Spain',
  }),
  body('caribbean-development-bank', 'Caribbean Development Bank', 'bank', { seat: 'Bridgetown' }),
  body('oecs', 'Organisation of Eastern Caribbean States', 'organization', {
    aliases: 'OECS, Organization of Eastern Caribbean States',
    seat: 'Castries',
  }),
  body('celac', 'CELAC', 'organization', { aliases: 'Celac, Community of Latin American and Caribbean States' }),
  body('unasur', 'UNASUR', 'union', {
    aliases: 'Unasur, Union of South American Nations, South American Community of Nations',
    seat: 'Quito',
  }),
  body('alba', 'ALBA', 'alliance', {
    aliases:
      'Bolivarian Alliance for the Americas, Bolivarian Alliance for the Peoples of Our America, Bolivarian Alternative for the Americas, ALBA-TCP',
    seat: 'Caracas',
  }),
  body('prosur', 'PROSUR', 'forum', { aliases: 'Prosur, Forum for the Progress of South America' }),
  body('pacific-alliance', 'Pacific Alliance', 'alliance'),
  body('rio-group', 'Rio Group', 'forum', { aliases: 'Group of Rio' }),
  body('lima-group', 'Lima Group', 'forum'),
  body('contadora-group', 'Contadora Group', 'forum', { aliases: 'Contadora group, Contadora countries' }),
  body('contadora-support-group', 'Contadora Support Group', 'forum', { aliases: 'Lima Support Group' }),
  body('sica', 'SICA', 'organization', { aliases: 'Central American Integration System', seat: 'San Salvador' }),
  body('parlacen', 'Central American Parliament', 'council', {
    partOf: 'sica',
    aliases: 'Parlacen, PARLACEN',
    seat: 'Guatemala City',
  }),
  body('central-american-court', 'Central American Court of Justice', 'court', { partOf: 'sica', seat: 'Managua' }),
  body('cabei', 'Central American Bank for Economic Integration', 'bank', {
    aliases: 'CABEI, BCIE',
    seat: 'Tegucigalpa',
  }),
  body('aladi', 'Latin American Integration Association', 'organization', {
    aliases: 'ALADI, LAIA',
    seat: 'Montevideo',
  }),
  body('sela', 'Latin American Economic System', 'organization', { aliases: 'SELA', seat: 'Caracas' }),
  body('acs', 'Association of Caribbean States', 'organization', { seat: 'Port of Spain' }),
  body('acto', 'Amazon Cooperation Treaty Organization', 'organization', { aliases: 'ACTO', seat: 'Brasilia' }),
  body('petrocaribe', 'Petrocaribe', 'organization', { aliases: 'PetroCaribe' }),
  body('idb', 'Inter-American Development Bank', 'bank', {
    aliases: 'IDB, IADB, Inter-American Bank',
    seat: 'Washington',
  }),
  body('caf', 'Development Bank of Latin America', 'bank', {
    aliases: 'CAF, Andean Development Corporation',
    seat: 'Caracas',
  }),
  body('opanal', 'OPANAL', 'agency', {
    aliases: 'Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean',
    seat: 'Mexico City',
  }),
  body('iberoamerican-general-secretariat', 'Ibero-American General Secretariat', 'agency', {
    aliases: 'SEGIB',
    seat: 'Madrid',
  }),
  body('oei', 'Organization of Ibero-American States', 'organization', {
    aliases: 'OEI, Organisation of Ibero-American States',
    seat: 'Madrid',
  }),
  body('nafta', 'NAFTA', 'organization', { aliases: 'Nafta, North American Free Trade Agreement' }),
  body('norad', 'NORAD', 'alliance', { aliases: 'North American Aerospace Defense Command, Norad' }),
  body('ibwc', 'International Boundary and Water Commission', 'commission', { aliases: 'IBWC' }),
];
