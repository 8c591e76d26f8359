import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Africa');

/** Northern and Western Africa (M49 015, 011). */
export const NORTHERN_AND_WESTERN_AFRICA: readonly CountryRow[] = [
  row('DZ', 'DZA', 'Algeria', {
    aliases: "People's Democratic Republic of Algeria, Algerian Republic",
    demonyms: 'Algerian, Algerians',
    capitals: 'Algiers',
    metonyms: 'El Mouradia Palace, El Mouradia',
    places:
      'Oran, Constantine, Annaba, Tindouf, Kabylie, Kabylia, Tizi Ouzou, Tamanrasset, Blida, In Amenas, Hassi Messaoud, Setif',
  }),
  row('EG', 'EGY', 'Egypt', {
    aliases: 'Arab Republic of Egypt, United Arab Republic',
    demonyms: 'Egyptian, Egyptians',
    capitals: 'Cairo',
    metonyms: 'Ittihadiya Palace, Tahrir Palace',
    places: `Alexandria, Sharm el-Sheikh, Sharm el Sheikh, Sharm al-Sheikh, Sharm El-Sheikh, Sinai, Sinai Peninsula, Suez,
      Suez Canal, Port Said, Ismailia, Luxor, Aswan, Giza, Hurghada, El Arish, Al-Arish, Rafah crossing, Taba, Nile Delta,
      Minya, Assiut, Tanta, Mansoura, Tahrir Square, El Alamein, New Alamein`,
  }),
  row('LY', 'LBY', 'Libya', {
    aliases: "State of Libya, Libyan Arab Jamahiriya, Great Socialist People's Libyan Arab Jamahiriya, Jamahiriya",
    demonyms: 'Libyan, Libyans',
    capitals: 'Tripoli',
    places:
      'Benghazi, Tobruk, Misrata, Misurata, Sirte, Sabha, Cyrenaica, Fezzan, Tripolitania, Derna, Zawiya, Ghat, Kufra, Al Jufra, Bayda, Ras Lanuf, Bani Walid, Zintan',
  }),
  row('MA', 'MAR', 'Morocco', {
    aliases: 'Kingdom of Morocco',
    demonyms: 'Moroccan, Moroccans',
    capitals: 'Rabat',
    metonyms: 'Makhzen',
    places:
      'Casablanca, Marrakesh, Marrakech, Fez, Fes, Tangier, Agadir, Meknes, Tetouan, Oujda, Skhirat, Al Hoceima, Rif, Ifrane, Bouznika',
  }),
  row('SD', 'SDN', 'Sudan', {
    aliases: 'Republic of the Sudan, Republic of Sudan',
    demonyms: 'Sudanese',
    capitals: 'Khartoum',
    places: `Darfur, North Darfur, South Darfur, West Darfur, Omdurman, Port Sudan, El Fasher, El-Fasher, Al-Fashir, Nyala, El Geneina,
      Kordofan, South Kordofan, Blue Nile state, Nuba Mountains, Kassala, Gezira, Wad Madani, El Obeid, Halaib, Heglig`,
  }),
  row('TN', 'TUN', 'Tunisia', {
    aliases: 'Republic of Tunisia, Tunisian Republic',
    demonyms: 'Tunisian, Tunisians',
    capitals: 'Tunis',
    metonyms: 'Carthage Palace',
    places: 'Sfax, Sousse, Kairouan, Bizerte, Djerba, Gabes, Sidi Bouzid, Carthage, Hammamet, Gafsa',
  }),
  row('EH', 'ESH', 'Western Sahara', {
    aliases: 'Sahrawi Arab Democratic Republic, Saharan Arab Democratic Republic, SADR, Spanish Sahara',
    demonyms: 'Sahrawi, Sahrawis, Saharawi, Saharawis',
    capitals: 'Laayoune, El Aaiun, Laâyoune',
    places: 'Dakhla, Smara, Guerguerat',
  }),
  row('BJ', 'BEN', 'Benin', {
    aliases: "Republic of Benin, Dahomey, People's Republic of Benin",
    demonyms: 'Beninese, Beninois, Dahomean',
    capitals: 'Porto-Novo, Cotonou, Porto Novo',
    places: 'Parakou, Abomey, Ouidah',
  }),
  row('BF', 'BFA', 'Burkina Faso', {
    aliases: 'Upper Volta, Burkina',
    demonyms: 'Burkinabe, Burkinabes, Burkinabé, Burkinabè, Voltaic',
    capitals: 'Ouagadougou',
    places: 'Bobo-Dioulasso, Ouahigouya, Djibo, Dori',
  }),
  row('CV', 'CPV', 'Cabo Verde', {
    aliases: 'Cape Verde, Republic of Cabo Verde, Cape Verde Islands',
    demonyms: 'Cabo Verdean, Cabo Verdeans, Cape Verdean, Cape Verdeans',
    capitals: 'Praia',
    places: 'Mindelo, Santiago Island, Boa Vista Island',
  }),
  row('CI', 'CIV', 'Ivory Coast', {
    aliases: "Cote d'Ivoire, Côte d'Ivoire, Republic of Cote d'Ivoire, Republic of Côte d'Ivoire",
    demonyms: 'Ivorian, Ivorians, Ivoirian',
    capitals: 'Yamoussoukro, Abidjan',
    places: 'Bouake, Bouaké, Korhogo, San Pedro, Grand-Bassam, Daloa',
  }),
  row('GM', 'GMB', 'Gambia', {
    aliases: 'Republic of The Gambia, Islamic Republic of The Gambia',
    demonyms: 'Gambian, Gambians',
    capitals: 'Banjul',
    places: 'Serekunda, Brikama, Kanilai',
  }),
  row('GH', 'GHA', 'Ghana', {
    aliases: 'Republic of Ghana, Gold Coast',
    demonyms: 'Ghanaian, Ghanaians',
    capitals: 'Accra',
    metonyms: 'Jubilee House, Flagstaff House',
    places: 'Kumasi, Tamale, Tema, Takoradi, Cape Coast, Ashanti Region, Bawku',
  }),
  row('GN', 'GIN', 'Guinea', {
    aliases: 'Republic of Guinea, Guinea-Conakry, Guinea Conakry',
    demonyms: 'Guinean, Guineans',
    capitals: 'Conakry',
    places: 'Kankan, Nzerekore, Simandou, Labe, Kindia',
  }),
  row('GW', 'GNB', 'Guinea-Bissau', {
    aliases: 'Guinea Bissau, Republic of Guinea-Bissau, Portuguese Guinea',
    demonyms: 'Bissau-Guinean, Bissau-Guineans, Guinea-Bissauan',
    capitals: 'Bissau',
    places: 'Bafata, Bijagos',
  }),
  row('LR', 'LBR', 'Liberia', {
    aliases: 'Republic of Liberia',
    demonyms: 'Liberian, Liberians',
    capitals: 'Monrovia',
    places: 'Gbarnga, Lofa County, Nimba County, Ganta',
  }),
  row('ML', 'MLI', 'Mali', {
    aliases: 'Republic of Mali',
    demonyms: 'Malian, Malians',
    capitals: 'Bamako',
    metonyms: 'Koulouba',
    places: 'Timbuktu, Tombouctou, Gao, Kidal, Mopti, Menaka, Segou, Azawad, Kayes, Sikasso',
  }),
  row('MR', 'MRT', 'Mauritania', {
    aliases: 'Islamic Republic of Mauritania',
    demonyms: 'Mauritanian, Mauritanians',
    capitals: 'Nouakchott',
    places: 'Nouadhibou, Zouerate, Rosso',
  }),
  row('NE', 'NER', 'Niger', {
    aliases: 'Republic of the Niger, Republic of Niger',
    demonyms: 'Nigerien, Nigeriens',
    capitals: 'Niamey',
    places: 'Agadez, Zinder, Arlit, Diffa, Tillaberi, Maradi, Tahoua',
  }),
  row('NG', 'NGA', 'Nigeria', {
    aliases: 'Federal Republic of Nigeria',
    demonyms: 'Nigerian, Nigerians',
    capitals: 'Abuja',
    metonyms: 'Aso Rock, Aso Villa, Aso Rock Villa',
    places: `Lagos, Kano, Kaduna, Port Harcourt, Ibadan, Maiduguri, Benin City, Enugu, Jos, Calabar, Niger Delta, Biafra, Borno,
      Bakassi, Borno State, Plateau State, Rivers State, Sokoto, Zamfara, Katsina, Adamawa, Yobe, Chibok, Ogoniland, Warri, Bauchi`,
  }),
  row('SH', 'SHN', 'Saint Helena', {
    aliases: 'St. Helena, St Helena, Saint Helena Ascension and Tristan da Cunha',
    demonyms: 'Saint Helenian, Saint Helenians',
    capitals: 'Jamestown',
    places: 'Ascension Island, Tristan da Cunha',
  }),
  row('SN', 'SEN', 'Senegal', {
    aliases: 'Republic of Senegal, Senegambia',
    demonyms: 'Senegalese',
    capitals: 'Dakar',
    places: 'Casamance, Saint-Louis, Touba, Thies, Ziguinchor, Goree Island, Diamniadio',
  }),
  row('SL', 'SLE', 'Sierra Leone', {
    aliases: 'Republic of Sierra Leone',
    demonyms: 'Sierra Leonean, Sierra Leoneans, Sierra Leonian',
    capitals: 'Freetown',
    places: 'Kenema, Makeni, Koidu, Lungi',
  }),
  row('TG', 'TGO', 'Togo', {
    aliases: 'Togolese Republic, Republic of Togo',
    demonyms: 'Togolese',
    capitals: 'Lome, Lomé',
    places: 'Sokode',
  }),
];
