import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Americas');

/** The Caribbean (M49 029). */
export const CARIBBEAN: readonly CountryRow[] = [
  row('AI', 'AIA', 'Anguilla', { demonyms: 'Anguillan, Anguillans' }),
  row('AG', 'ATG', 'Antigua and Barbuda', {
    aliases: 'Antigua, Antigua & Barbuda',
    demonyms: 'Antiguan, Antiguans, Barbudan, Barbudans',
    capitals: "St. John's, Saint John's",
    places: 'Barbuda',
  }),
  row('AW', 'ABW', 'Aruba', { demonyms: 'Aruban, Arubans', capitals: 'Oranjestad' }),
  row('BS', 'BHS', 'Bahamas', {
    aliases: 'Commonwealth of The Bahamas, Bahama Islands',
    demonyms: 'Bahamian, Bahamians',
    capitals: 'Nassau',
    places: 'Freeport, Grand Bahama, Bimini, Abaco',
  }),
  row('BB', 'BRB', 'Barbados', {
    demonyms: 'Barbadian, Barbadians, Bajan, Bajans',
    capitals: 'Bridgetown',
    places: 'Holetown',
  }),
  row('BQ', 'BES', 'Bonaire, Sint Eustatius and Saba', {
    aliases: 'Caribbean Netherlands, Bonaire',
    demonyms: 'Bonairean, Bonaireans, Bonairian',
    places: 'Sint Eustatius, St. Eustatius, Saba, Kralendijk',
  }),
  row('VG', 'VGB', 'British Virgin Islands', {
    aliases: 'BVI, B.V.I.',
    demonyms: 'British Virgin Islander, British Virgin Islanders',
    capitals: 'Road Town',
    places: 'Tortola, Virgin Gorda',
  }),
  row('KY', 'CYM', 'Cayman Islands', {
    aliases: 'Caymans, Cayman',
    demonyms: 'Caymanian, Caymanians',
    places: 'Grand Cayman, Cayman Brac',
  }),
  row('CU', 'CUB', 'Cuba', {
    aliases: 'Republic of Cuba',
    demonyms: 'Cuban, Cubans',
    capitals: 'Havana, La Habana',
    metonyms: 'Palace of the Revolution',
    places: 'Santiago de Cuba, Varadero, Camaguey, Bay of Pigs, Mariel, Holguin, Cienfuegos, Matanzas, Sierra Maestra',
  }),
  row('CW', 'CUW', 'Curacao', {
    aliases: 'Curaçao',
    demonyms: 'Curacaoan, Curaçaoan, Curacaoans',
    capitals: 'Willemstad',
  }),
  row('DO', 'DOM', 'Dominican Republic', {
    demonyms: 'Dominican, Dominicans',
    capitals: 'Santo Domingo',
    places: 'Punta Cana, Puerto Plata, Dajabon, Santiago de los Caballeros, La Romana',
  }),
  row('DM', 'DMA', 'Dominica', {
    aliases: 'Commonwealth of Dominica',
    demonyms: 'Dominican, Dominicans',
    capitals: 'Roseau',
  }),
  row('GD', 'GRD', 'Grenada', {
    demonyms: 'Grenadian, Grenadians',
    capitals: "St. George's, Saint George's",
    places: 'Carriacou, Point Salines',
  }),
  row('GP', 'GLP', 'Guadeloupe', {
    demonyms: 'Guadeloupean, Guadeloupeans, Guadeloupian',
    capitals: 'Basse-Terre',
    places: 'Pointe-a-Pitre, Pointe-à-Pitre, Marie-Galante',
  }),
  row('HT', 'HTI', 'Haiti', {
    aliases: 'Republic of Haiti',
    demonyms: 'Haitian, Haitians',
    capitals: 'Port-au-Prince, Port au Prince',
    places:
      'Cap-Haitien, Cap-Haïtien, Gonaives, Gonaïves, Jacmel, Les Cayes, Cite Soleil, Cité Soleil, Petionville, Ouanaminthe',
  }),
  row('JM', 'JAM', 'Jamaica', {
    demonyms: 'Jamaican, Jamaicans',
    capitals: 'Kingston',
    metonyms: 'Jamaica House',
    places: 'Montego Bay, Ocho Rios, Negril',
  }),
  row('MQ', 'MTQ', 'Martinique', {
    demonyms: 'Martinican, Martinicans, Martiniquais',
    capitals: 'Fort-de-France',
  }),
  row('MS', 'MSR', 'Montserrat', { demonyms: 'Montserratian, Montserratians', places: 'Brades' }),
  row('PR', 'PRI', 'Puerto Rico', {
    aliases: 'Commonwealth of Puerto Rico, Porto Rico',
    demonyms: 'Puerto Rican, Puerto Ricans',
    capitals: 'San Juan',
    places: 'Vieques, Roosevelt Roads',
  }),
  row('BL', 'BLM', 'Saint Barthelemy', {
    aliases: 'Saint Barthélemy, Saint-Barthelemy, Saint-Barthélemy, St. Barts, St Barts, St. Barths',
    demonyms: 'Barthelemois, Barthélemois',
    places: 'Gustavia',
  }),
  row('KN', 'KNA', 'Saint Kitts and Nevis', {
    aliases:
      'St. Kitts and Nevis, St Kitts and Nevis, Saint Christopher and Nevis, St. Kitts, St Kitts, St. Christopher-Nevis, St. Kitts-Nevis',
    demonyms: 'Kittitian, Kittitians, Nevisian, Nevisians',
    capitals: 'Basseterre',
    places: 'Nevis, Charlestown',
  }),
  row('LC', 'LCA', 'Saint Lucia', {
    aliases: 'St. Lucia, St Lucia',
    demonyms: 'Saint Lucian, Saint Lucians, St. Lucian, St. Lucians, St Lucian, St Lucians',
    capitals: 'Castries',
    places: 'Vieux Fort, Rodney Bay',
  }),
  row('MF', 'MAF', 'Saint Martin', {
    aliases: 'Saint-Martin, Collectivity of Saint Martin, French Saint Martin',
    demonyms: 'Saint-Martinois',
    places: 'Marigot',
  }),
  row('VC', 'VCT', 'Saint Vincent and the Grenadines', {
    aliases:
      'St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent, St. Vincent, St Vincent, SVG',
    demonyms: 'Vincentian, Vincentians, Saint Vincentian, Saint Vincentians',
    capitals: 'Kingstown',
    places: 'Bequia, Mustique, Argyle International Airport',
  }),
  row('SX', 'SXM', 'Sint Maarten', {
    aliases: 'St. Maarten, St Maarten',
    demonyms: 'Sint Maartener, Sint Maarteners',
    capitals: 'Philipsburg',
  }),
  row('TT', 'TTO', 'Trinidad and Tobago', {
    aliases: 'Republic of Trinidad and Tobago, Trinidad, Trinidad & Tobago, Trinidad-Tobago',
    demonyms: 'Trinidadian, Trinidadians, Tobagonian, Tobagonians, Trinbagonian, Trinbagonians',
    capitals: 'Port of Spain, Port-of-Spain',
    places: 'Tobago, Chaguaramas, San Fernando',
  }),
  row('TC', 'TCA', 'Turks and Caicos Islands', {
    aliases: 'Turks and Caicos, Turks & Caicos',
    demonyms: 'Turks and Caicos Islander, Turks and Caicos Islanders',
    capitals: 'Cockburn Town',
    places: 'Grand Turk, Providenciales',
  }),
  row('VI', 'VIR', 'US Virgin Islands', {
    aliases: 'U.S. Virgin Islands, United States Virgin Islands, Virgin Islands, USVI',
    demonyms: 'US Virgin Islander, Virgin Islander, Virgin Islanders',
    capitals: 'Charlotte Amalie',
    places: 'Saint Croix, St. Croix',
  }),
];
