import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Americas');

/** Northern, Central and South America (M49 021, 013, 005). */
export const MAINLAND_AMERICAS: readonly CountryRow[] = [
  row('US', 'USA', 'United States', {
    aliases: 'United States of America, US, U.S., USA, U.S.A., America, United-States, U. S.',
    demonyms: 'American, Americans, US American, Yankee, Yankees',
    capitals: 'Washington, Washington DC, Washington D.C.',
    metonyms: 'White House, Capitol Hill, Foggy Bottom, Oval Office, Uncle Sam, Beltway, Blair House, Mar-a-Lago',
    places: `New York, New York City, Los Angeles, San Francisco, Chicago, Boston, Houston, Miami, Philadelphia, Detroit, Atlanta, Dallas,
      Seattle, Denver, Las Vegas, New Orleans, Baltimore, Pittsburgh, Cleveland, Minneapolis, San Diego, Phoenix, Honolulu, Anchorage,
      Camp David, Dayton, Wye River, Wye Plantation, Annapolis, Sunnylands, Norfolk Naval Base, Guantanamo Bay, Guantanamo,
      Manhattan, Brooklyn, Capitol, Arlington, Langley, Quantico, Fort Bragg, Fort Meade, Fort Hood, Lackland, Andrews Air Force Base,
      Joint Base Andrews, California, Texas, Florida, Virginia, Maryland, Hawaii, Alaska, New Jersey, New Mexico, Pennsylvania, Ohio,
      Michigan, Illinois, Massachusetts, Connecticut, Arizona, Nevada, Colorado, Oregon, Washington State, Minnesota, Wisconsin, Iowa,
      Missouri, Kansas, Nebraska, Oklahoma, Arkansas, Louisiana, Mississippi, Alabama, Tennessee, Kentucky, Indiana, North Carolina,
      South Carolina, West Virginia, Delaware, Rhode Island, Maine, Vermont, New Hampshire, Montana, Wyoming, Idaho, Utah, North Dakota,
      South Dakota, Bretton Woods, Dumbarton Oaks, Lake Placid, Salt Lake City, Kennebunkport, Williamsburg, Sea Island, Pearl Harbor`,
  }),
  row('CA', 'CAN', 'Canada', {
    aliases: 'Dominion of Canada',
    demonyms: 'Canadian, Canadians, Quebecois, Québécois, Quebecker, Quebeckers, Quebecer, Quebecers',
    capitals: 'Ottawa',
    metonyms: 'Parliament Hill, Rideau Hall, 24 Sussex',
    places: `Toronto, Montreal, Montréal, Vancouver, Quebec, Québec, Quebec City, Calgary, Edmonton, Winnipeg, Halifax, Ontario, Alberta,
      British Columbia, Nova Scotia, Newfoundland, Manitoba, Saskatchewan, New Brunswick, Kananaskis, Charlevoix, Nunavut, Yukon,
      Kelowna, La Malbaie, Muskoka`,
  }),
  row('MX', 'MEX', 'Mexico', {
    aliases: 'United Mexican States, México',
    demonyms: 'Mexican, Mexicans',
    capitals: 'Mexico City',
    metonyms: 'Los Pinos, Tlatelolco',
    places: `Cancun, Cancún, Acapulco, Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Chiapas, Chihuahua, Oaxaca, Puebla,
      San Cristobal de las Casas, Los Cabos, Veracruz, Yucatan, Merida, Sinaloa, Culiacan, Nuevo Laredo, Guerrero, Tapachula,
      Puerto Vallarta, Michoacan, Sonora, Baja California, Rio Grande`,
  }),
  row('BM', 'BMU', 'Bermuda', { demonyms: 'Bermudian, Bermudians, Bermudan' }),
  row('GL', 'GRL', 'Greenland', {
    aliases: 'Kalaallit Nunaat',
    demonyms: 'Greenlandic, Greenlander, Greenlanders',
    capitals: 'Nuuk, Godthab',
    places: 'Ilulissat, Thule, Pituffik, Pituffik Space Base, Kangerlussuaq',
  }),
  row('PM', 'SPM', 'Saint Pierre and Miquelon', {
    aliases: 'St. Pierre and Miquelon, St Pierre and Miquelon, Saint-Pierre and Miquelon, Saint-Pierre-et-Miquelon',
    demonyms: 'Saint-Pierrais, Miquelonnais',
  }),
  row('BZ', 'BLZ', 'Belize', {
    aliases: 'British Honduras',
    demonyms: 'Belizean, Belizeans',
    capitals: 'Belmopan, Belize City',
    places: 'Punta Gorda, Sarstoon River',
  }),
  row('CR', 'CRI', 'Costa Rica', {
    aliases: 'Republic of Costa Rica',
    demonyms: 'Costa Rican, Costa Ricans, Tico, Ticos',
    capitals: 'San Jose, San José',
    places: 'Limon, Puntarenas, Guanacaste, Isla Calero, Alajuela',
  }),
  row('SV', 'SLV', 'El Salvador', {
    aliases: 'Republic of El Salvador',
    demonyms: 'Salvadoran, Salvadorans, Salvadorean, Salvadoreans, Salvadorian, Salvadorians',
    capitals: 'San Salvador',
    places: 'Chalatenango, Morazan, Ilopango',
  }),
  row('GT', 'GTM', 'Guatemala', {
    aliases: 'Republic of Guatemala',
    demonyms: 'Guatemalan, Guatemalans',
    capitals: 'Guatemala City',
    places: 'Esquipulas, Quetzaltenango, Antigua Guatemala, Peten, Huehuetenango, Chichicastenango',
  }),
  row('HN', 'HND', 'Honduras', {
    aliases: 'Republic of Honduras',
    demonyms: 'Honduran, Hondurans',
    capitals: 'Tegucigalpa',
    places: 'San Pedro Sula, Palmerola, Soto Cano, La Ceiba, Puerto Cortes, Tela, Comayagua',
  }),
  row('NI', 'NIC', 'Nicaragua', {
    aliases: 'Republic of Nicaragua',
    demonyms: 'Nicaraguan, Nicaraguans',
    capitals: 'Managua',
    places: 'Sapoa, Sapoá, Bluefields, Esteli, Masaya, Corinto, Matagalpa, Jinotega, Puerto Cabezas',
  }),
  row('PA', 'PAN', 'Panama', {
    aliases: 'Republic of Panama, Panamá',
    demonyms: 'Panamanian, Panamanians',
    capitals: 'Panama City',
    metonyms: 'Palacio de las Garzas',
    places:
      'Panama Canal, Canal Zone, Panama Canal Zone, Contadora, Contadora Island, Darien Gap, Darien, Colon Free Zone',
  }),
  row('AR', 'ARG', 'Argentina', {
    aliases: 'Argentine Republic, The Argentine',
    demonyms: 'Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans',
    capitals: 'Buenos Aires',
    metonyms: 'Casa Rosada, Palacio San Martin, Palacio San Martín',
    places:
      'Mar del Plata, Bariloche, Patagonia, Ushuaia, Tierra del Fuego, Tucuman, Salta, Iguazu, Puerto Iguazu, La Plata, Gualeguaychu',
  }),
  row('BO', 'BOL', 'Bolivia', {
    aliases: 'Plurinational State of Bolivia, Republic of Bolivia',
    demonyms: 'Bolivian, Bolivians',
    capitals: 'La Paz, Sucre',
    metonyms: 'Palacio Quemado',
    places: 'Santa Cruz de la Sierra, Cochabamba, El Alto, Oruro, Potosi, Tarija, Chapare, Beni department',
  }),
  row('BV', 'BVT', 'Bouvet Island', { aliases: 'Bouvetoya' }),
  row('BR', 'BRA', 'Brazil', {
    aliases: 'Federative Republic of Brazil, Brasil',
    demonyms: 'Brazilian, Brazilians',
    capitals: 'Brasilia, Brasília',
    metonyms: 'Planalto, Planalto Palace, Itamaraty, Itamaraty Palace, Palacio do Planalto, Alvorada Palace',
    places: `Rio de Janeiro, Rio, Sao Paulo, São Paulo, Salvador da Bahia, Bahia, Fortaleza, Recife, Manaus, Belem, Belém, Porto Alegre, Foz do Iguacu,
      Foz do Iguaçu, Amazonia, Amazonas, Mato Grosso, Belo Horizonte, Minas Gerais, Ouro Preto, Curitiba, Itaipu, Roraima, Boa Vista,
      Pacaraima, Rio Grande do Sul, Costa do Sauipe, Angra dos Reis, Alcantara`,
  }),
  row('CL', 'CHL', 'Chile', {
    aliases: 'Republic of Chile',
    demonyms: 'Chilean, Chileans',
    capitals: 'Santiago, Santiago de Chile',
    metonyms: 'La Moneda, La Moneda Palace',
    places:
      'Valparaiso, Valparaíso, Vina del Mar, Viña del Mar, Concepcion, Antofagasta, Punta Arenas, Easter Island, Araucania, Iquique, Atacama, Arica, Temuco',
  }),
  row('CO', 'COL', 'Colombia', {
    aliases: 'Republic of Colombia',
    demonyms: 'Colombian, Colombians',
    capitals: 'Bogota, Bogotá, Santa Fe de Bogota',
    metonyms: 'Casa de Narino, Casa de Nariño, Narino Palace, Palacio de Narino',
    places: `Medellin, Medellín, Cali, Cartagena, Cartagena de Indias, Barranquilla, Cucuta, Cúcuta, Santa Marta, San Vicente del Caguan, Caqueta,
      Putumayo, Antioquia, Arauca, Buenaventura, Cauca, Catatumbo, San Andres Island, La Guajira`,
  }),
  row('EC', 'ECU', 'Ecuador', {
    aliases: 'Republic of Ecuador',
    demonyms: 'Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans, Ecuadoran, Ecuadorans',
    capitals: 'Quito',
    metonyms: 'Carondelet, Carondelet Palace',
    places:
      'Guayaquil, Cuenca, Galapagos Islands, Galapagos, Galápagos, Esmeraldas, Manta, Cordillera del Condor, Tiwintza, Yasuni',
  }),
  row('FK', 'FLK', 'Falkland Islands', {
    aliases: 'Falklands, Malvinas, Malvinas Islands, Islas Malvinas, Falkland Islands (Malvinas)',
    demonyms: 'Falkland Islander, Falkland Islanders, Falklander, Falklanders',
    capitals: 'Port Stanley',
    places: 'Goose Green, San Carlos Water',
  }),
  row('GF', 'GUF', 'French Guiana', {
    aliases: 'Guyane, French Guyana',
    demonyms: 'French Guianese, Guianese',
    capitals: 'Cayenne',
    places: 'Kourou',
  }),
  row('GY', 'GUY', 'Guyana', {
    aliases: 'Co-operative Republic of Guyana, Cooperative Republic of Guyana, British Guiana',
    demonyms: 'Guyanese',
    capitals: 'Georgetown',
    places: 'Essequibo, Essequibo region, Lethem, Stabroek block',
  }),
  row('PY', 'PRY', 'Paraguay', {
    aliases: 'Republic of Paraguay',
    demonyms: 'Paraguayan, Paraguayans',
    capitals: 'Asuncion, Asunción',
    places: 'Ciudad del Este, Encarnacion, Chaco',
  }),
  row('PE', 'PER', 'Peru', {
    aliases: 'Republic of Peru, Perú',
    demonyms: 'Peruvian, Peruvians',
    capitals: 'Lima',
    metonyms: 'Torre Tagle, Torre Tagle Palace',
    places:
      'Cusco, Cuzco, Arequipa, Ayacucho, Callao, Machu Picchu, Iquitos, Upper Huallaga Valley, Puno, Tacna, Chancay, Tumbes, Piura',
  }),
  row('GS', 'SGS', 'South Georgia and the South Sandwich Islands', {
    aliases: 'South Georgia, South Sandwich Islands',
    places: 'Grytviken',
  }),
  row('SR', 'SUR', 'Suriname', {
    aliases: 'Republic of Suriname, Surinam, Dutch Guiana',
    demonyms: 'Surinamese, Surinamer, Surinamers',
    capitals: 'Paramaribo',
    places: 'Moengo, Albina',
  }),
  row('UY', 'URY', 'Uruguay', {
    aliases: 'Oriental Republic of Uruguay, Eastern Republic of Uruguay',
    demonyms: 'Uruguayan, Uruguayans',
    capitals: 'Montevideo',
    places: 'Punta del Este, Colonia del Sacramento, Fray Bentos, Salto',
  }),
  row('VE', 'VEN', 'Venezuela', {
    aliases: 'Bolivarian Republic of Venezuela, Republic of Venezuela',
    demonyms: 'Venezuelan, Venezuelans',
    capitals: 'Caracas',
    metonyms: 'Miraflores, Miraflores Palace',
    places:
      'Maracaibo, Margarita Island, Zulia, Tachira, Táchira, Orinoco, San Antonio del Tachira, Barquisimeto, Ciudad Bolivar, Apure, San Cristobal, Puerto Ordaz',
  }),
];
