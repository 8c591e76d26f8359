import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Africa');

/** Middle, Eastern and Southern Africa (M49 017, 014, 018). */
export const CENTRAL_EASTERN_AND_SOUTHERN_AFRICA: readonly CountryRow[] = [
  row('AO', 'AGO', 'Angola', {
    aliases: "Republic of Angola, People's Republic of Angola",
    demonyms: 'Angolan, Angolans',
    capitals: 'Luanda',
    places: 'Cabinda, Huambo, Lobito, Benguela, Cuito Cuanavale, Lunda Norte, Kuito',
  }),
  row('CM', 'CMR', 'Cameroon', {
    aliases: 'Republic of Cameroon, Cameroun, United Republic of Cameroon',
    demonyms: 'Cameroonian, Cameroonians, Cameroonese',
    capitals: 'Yaounde, Yaoundé',
    metonyms: 'Etoudi',
    places: 'Douala, Bamenda, Buea, Garoua, Maroua, Kribi, Ambazonia, Far North Region',
  }),
  row('CF', 'CAF', 'Central African Republic', {
    aliases: 'CAR, C.A.R., Central African Empire, Centrafrique',
    demonyms: 'Central African, Central Africans, Centrafrican',
    capitals: 'Bangui',
    places: 'Bambari, Bossangoa, Birao, Bria, Bangassou',
  }),
  row('TD', 'TCD', 'Chad', {
    aliases: 'Republic of Chad',
    demonyms: 'Chadian, Chadians',
    capitals: "N'Djamena, Ndjamena, N'djamena, Fort-Lamy",
    places: 'Abeche, Moundou, Aouzou, Aouzou Strip, Faya-Largeau, Adre, Tibesti',
  }),
  row('CD', 'COD', 'Democratic Republic of the Congo', {
    aliases: `Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., Congo-Kinshasa, Congo Kinshasa, Zaire, Zaïre,
      Republic of Zaire, Belgian Congo, Congo`,
    demonyms: 'Congolese, Zairian, Zairians, Zairean, Zaireans',
    capitals: 'Kinshasa, Leopoldville',
    places: `Goma, Bukavu, Kivu, North Kivu, South Kivu, Ituri, Kisangani, Lubumbashi, Katanga, Bunia, Beni, Uvira, Kasai, Kananga,
      Mbuji-Mayi, Matadi, Kolwezi, Kindu, Shaba, Rutshuru, Masisi, Walikale, Kalemie`,
  }),
  row('CG', 'COG', 'Republic of the Congo', {
    aliases:
      "Republic of Congo, Congo-Brazzaville, Congo Brazzaville, Congo Republic, People's Republic of the Congo, Congo",
    demonyms: 'Congolese',
    capitals: 'Brazzaville',
    places: 'Pointe-Noire, Oyo, Ouesso',
  }),
  row('GQ', 'GNQ', 'Equatorial Guinea', {
    aliases: 'Republic of Equatorial Guinea, Spanish Guinea',
    demonyms: 'Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans',
    capitals: 'Malabo',
    places: 'Bata, Bioko, Mongomo, Rio Muni, Oyala',
  }),
  row('GA', 'GAB', 'Gabon', {
    aliases: 'Gabonese Republic',
    demonyms: 'Gabonese',
    capitals: 'Libreville',
    places: 'Port-Gentil, Franceville, Lambarene',
  }),
  row('ST', 'STP', 'Sao Tome and Principe', {
    aliases: 'São Tomé and Príncipe, Sao Tome, São Tomé, Sao Tome & Principe, Sao Tomé and Principe',
    demonyms: 'Sao Tomean, Sao Tomeans, Santomean, Santomeans',
    places: 'Principe',
  }),
  row('BI', 'BDI', 'Burundi', {
    aliases: 'Republic of Burundi, Urundi',
    demonyms: 'Burundian, Burundians',
    capitals: 'Gitega, Bujumbura',
    places: 'Ngozi, Bubanza, Cibitoke',
  }),
  row('IO', 'IOT', 'British Indian Ocean Territory', {
    aliases: 'BIOT, Chagos Archipelago, Chagos Islands, Chagos',
    demonyms: 'Chagossian, Chagossians',
    places: 'Diego Garcia',
  }),
  row('KM', 'COM', 'Comoros', {
    aliases: 'Union of the Comoros, Comoro Islands, Comoros Islands, Islamic Federal Republic of the Comoros',
    demonyms: 'Comoran, Comorans, Comorian, Comorians',
    capitals: 'Moroni',
    places: 'Anjouan, Moheli, Grande Comore, Mutsamudu',
  }),
  row('DJ', 'DJI', 'Djibouti', {
    aliases: 'Republic of Djibouti, French Somaliland',
    demonyms: 'Djiboutian, Djiboutians',
    capitals: 'Djibouti City, Djibouti-ville',
    places: 'Camp Lemonnier, Obock, Tadjoura',
  }),
  row('ER', 'ERI', 'Eritrea', {
    aliases: 'State of Eritrea',
    demonyms: 'Eritrean, Eritreans',
    capitals: 'Asmara',
    places: 'Massawa, Assab, Badme, Zalambessa, Keren',
  }),
  row('ET', 'ETH', 'Ethiopia', {
    aliases: 'Federal Democratic Republic of Ethiopia, Abyssinia, Socialist Ethiopia',
    demonyms: 'Ethiopian, Ethiopians',
    capitals: 'Addis Ababa',
    places: `Tigray, Mekelle, Amhara, Oromia, Ogaden, Afar, Gondar, Bahir Dar, Dire Dawa, Jijiga, Gambella, Lalibela, Shire,
      Grand Ethiopian Renaissance Dam, Blue Nile, Harar, Adwa, Axum, Hawassa`,
  }),
  row('TF', 'ATF', 'French Southern Territories', {
    aliases: 'French Southern and Antarctic Lands, French Southern and Antarctic Territories',
    places: 'Kerguelen Islands, Kerguelen, Crozet Islands, Port-aux-Francais',
  }),
  row('KE', 'KEN', 'Kenya', {
    aliases: 'Republic of Kenya',
    demonyms: 'Kenyan, Kenyans',
    capitals: 'Nairobi',
    places: 'Mombasa, Kisumu, Lamu, Garissa, Eldoret, Nakuru, Dadaab, Kakuma, Naivasha, Turkana, Manda Bay, Machakos',
  }),
  row('MG', 'MDG', 'Madagascar', {
    aliases: 'Republic of Madagascar, Malagasy Republic, Democratic Republic of Madagascar',
    demonyms: 'Malagasy, Madagascan, Madagascans',
    capitals: 'Antananarivo, Tananarive',
    places: 'Toamasina, Tamatave, Antsiranana, Nosy Be',
  }),
  row('MW', 'MWI', 'Malawi', {
    aliases: 'Republic of Malawi, Nyasaland',
    demonyms: 'Malawian, Malawians',
    capitals: 'Lilongwe',
    places: 'Blantyre, Zomba, Mzuzu, Lake Malawi',
  }),
  row('MU', 'MUS', 'Mauritius', {
    aliases: 'Republic of Mauritius',
    demonyms: 'Mauritian, Mauritians',
    capitals: 'Port Louis, Port-Louis',
    places: 'Rodrigues, Agalega',
  }),
  row('YT', 'MYT', 'Mayotte', {
    demonyms: 'Mahoran, Mahorans, Mahorais',
    capitals: 'Mamoudzou',
    places: 'Dzaoudzi',
  }),
  row('MZ', 'MOZ', 'Mozambique', {
    aliases: "Republic of Mozambique, People's Republic of Mozambique, Portuguese East Africa",
    demonyms: 'Mozambican, Mozambicans',
    capitals: 'Maputo, Lourenco Marques',
    places: 'Cabo Delgado, Beira, Nampula, Pemba, Palma, Tete, Gorongosa, Mocimboa da Praia, Quelimane, Nkomati',
  }),
  row('RE', 'REU', 'Reunion', {
    aliases: 'Réunion, La Réunion, La Reunion, Reunion Island',
    demonyms: 'Reunionese, Réunionese',
    places: 'Saint-Denis de la Réunion',
  }),
  row('RW', 'RWA', 'Rwanda', {
    aliases: 'Republic of Rwanda, Rwandese Republic',
    demonyms: 'Rwandan, Rwandans, Rwandese',
    capitals: 'Kigali',
    metonyms: 'Village Urugwiro, Urugwiro Village',
    places: 'Butare, Gisenyi, Ruhengeri, Rubavu, Cyangugu, Nyamata, Musanze',
  }),
  row('SC', 'SYC', 'Seychelles', {
    aliases: 'Republic of Seychelles, Seychelles Islands',
    demonyms: 'Seychellois, Seychelloise',
    capitals: 'Victoria',
    places: 'Mahe, Praslin, Assumption Island',
  }),
  row('SO', 'SOM', 'Somalia', {
    aliases: 'Federal Republic of Somalia, Somali Republic, Somali Democratic Republic, Italian Somaliland',
    demonyms: 'Somali, Somalis, Somalian, Somalians',
    capitals: 'Mogadishu',
    metonyms: 'Villa Somalia',
    places:
      'Somaliland, Hargeisa, Puntland, Kismayo, Kismayu, Baidoa, Bosaso, Bossaso, Berbera, Garowe, Jubaland, Beledweyne, Galkayo, Baledogle, Las Anod, Merca, Gedo, Galmudug',
  }),
  row('SS', 'SSD', 'South Sudan', {
    aliases: 'Republic of South Sudan, Southern Sudan',
    demonyms: 'South Sudanese, Southern Sudanese',
    capitals: 'Juba',
    places: 'Bor, Malakal, Bentiu, Wau, Abyei, Jonglei, Upper Nile, Nasir, Yei, Rumbek, Pibor, Torit',
  }),
  row('TZ', 'TZA', 'Tanzania', {
    aliases: 'United Republic of Tanzania, Tanganyika',
    demonyms: 'Tanzanian, Tanzanians',
    capitals: 'Dodoma, Dar es Salaam, Dar-es-Salaam',
    places: 'Arusha, Zanzibar, Mwanza, Kigoma, Pemba Island, Tanga, Bagamoyo, Mtwara, Kilimanjaro',
  }),
  row('UG', 'UGA', 'Uganda', {
    aliases: 'Republic of Uganda',
    demonyms: 'Ugandan, Ugandans',
    capitals: 'Kampala',
    places: 'Entebbe, Gulu, Jinja, Mbarara, Kasese, Munyonyo, Buganda, Acholiland',
  }),
  row('ZM', 'ZMB', 'Zambia', {
    aliases: 'Republic of Zambia, Northern Rhodesia',
    demonyms: 'Zambian, Zambians',
    capitals: 'Lusaka',
    places: 'Ndola, Kitwe, Copperbelt',
  }),
  row('ZW', 'ZWE', 'Zimbabwe', {
    aliases: 'Republic of Zimbabwe, Rhodesia, Southern Rhodesia',
    demonyms: 'Zimbabwean, Zimbabweans, Rhodesian, Rhodesians',
    capitals: 'Harare',
    places: 'Bulawayo, Matabeleland, Mutare, Victoria Falls, Manicaland, Mashonaland, Marange, Gweru',
  }),
  row('BW', 'BWA', 'Botswana', {
    aliases: 'Republic of Botswana, Bechuanaland',
    demonyms: 'Botswanan, Botswanans, Batswana, Motswana',
    capitals: 'Gaborone',
    places: 'Francistown, Kasane, Maun, Okavango Delta',
  }),
  row('SZ', 'SWZ', 'Eswatini', {
    aliases: 'Swaziland, Kingdom of Eswatini, eSwatini, Kingdom of Swaziland',
    demonyms: 'Swazi, Swazis, Emaswati',
    capitals: 'Mbabane, Lobamba',
    places: 'Manzini, Ezulwini',
  }),
  row('LS', 'LSO', 'Lesotho', {
    aliases: 'Kingdom of Lesotho, Basutoland',
    demonyms: 'Basotho, Mosotho, Lesothan',
    capitals: 'Maseru',
    places: 'Leribe, Katse',
  }),
  row('NA', 'NAM', 'Namibia', {
    aliases: 'Republic of Namibia, South West Africa, South-West Africa',
    demonyms: 'Namibian, Namibians',
    capitals: 'Windhoek',
    places: 'Walvis Bay, Swakopmund, Caprivi Strip, Luderitz, Ovamboland',
  }),
  row('ZA', 'ZAF', 'South Africa', {
    aliases: 'Republic of South Africa, RSA, Union of South Africa',
    demonyms: 'South African, South Africans',
    capitals: 'Pretoria, Tshwane',
    metonyms: 'Union Buildings, Luthuli House, Tuynhuys',
    places: `Cape Town, Johannesburg, Durban, Soweto, Sandton, Port Elizabeth, Gqeberha, Bloemfontein, Stellenbosch,
      KwaZulu-Natal, Natal, Transvaal, Gauteng, Western Cape, Eastern Cape, Limpopo, Robben Island, Sharpeville, Ciskei,
      Transkei, Bophuthatswana, KwaZulu, Marikana, Mpumalanga`,
  }),
];
