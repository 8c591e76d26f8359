import { commaList } from '../names/comma-list.js';

/**
 * Seas, rivers and regions whose name holds a country's ("Persian Gulf", "Latin America"): places of no one country. A reader that
 * looks for the longest name first never takes them for the country.
 */
export const REGIONS_OF_NO_COUNTRY: readonly string[] = commaList(`
  Persian Gulf, Arabian Gulf, Arabian Sea, Arabian Peninsula, Indian Ocean, South China Sea, East China Sea, Sea of Japan, English Channel, Irish Sea,
  Norwegian Sea, Philippine Sea, Gulf of Mexico, Gulf of Guinea, Gulf of Oman, Gulf of Aden, Gulf of Thailand, Gulf of Finland, Gulf of Tonkin, Gulf of Aqaba,
  Gulf of Sidra, Bay of Bengal, Strait of Hormuz, Straits of Hormuz, Taiwan Strait, Taiwan Straits, Straits of Malacca, Strait of Malacca, Strait of Gibraltar,
  Korea Strait, Mozambique Channel, Jordan River, River Jordan, Niger River, Congo River, Congo Basin, Lake Chad, Lake Chad Basin, Lake Chad basin, Senegal River,
  Latin America, Central America, South America, North America, Americas, Latin America and the Caribbean, Indian subcontinent, Korean Peninsula, Korean peninsula,
  Turkish Straits, British Isles, New England, West Indies, East Indies, Iberian Peninsula, Greater Middle East, Horn of Africa, Southern Africa, West Africa,
  East Africa, North Africa, Central Africa, Indo-Pacific, Asia-Pacific, Far East, Russian Far East, South Caucasus, Central Asia, Western Balkans, Balkans,
  Middle East, Near East, Gulf States, Sahel, Maghreb, Levant, Great Lakes region, Mediterranean, Eastern Mediterranean, Black Sea, Caspian Sea, Caspian,
  Baltic Sea, Red Sea, Aegean, Aegean Sea, Adriatic, Caribbean, Indochina, Scandinavia, Eurasia, Sub-Saharan Africa, South Asia, Southeast Asia, East Asia,
  Northeast Asia, South Pacific, Arctic, Western Hemisphere, Eastern Europe, Western Europe, Central Europe, Persian Gulf States, Persian Gulf states
`);

/** Peoples, languages and things whose name holds a country's demonym, and which are no party of that country. */
export const PHRASES_OF_NO_COUNTRY: readonly string[] = commaList(`
  Latin American, Latin Americans, Central American, Central Americans, South American, South Americans, North American, North Americans, Inter-American,
  Pan-American, Pan American, Ibero-American, Latin-American, Central-American, South-American, North-American, African American, African Americans,
  African-American, African-Americans, Native American, Native Americans, American Indian, American Indians, Miskito Indian, Miskito Indians, Maya Indian, Maya Indians, Mayan Indian, Mayan Indians, Yanomami Indians, Quechua Indians, Aymara Indians, Mapuche Indians, Guarani Indians, Amazon Indians, Cuban American, Cuban Americans, Cuban-American, Cuban-Americans,
  Mexican American, Mexican Americans, Arab American, Arab Americans, Arab-American, Irish American, Irish Americans, Irish-American, Irish-Americans, Armenian American, Armenian Americans,
  Korean American, Korean Americans, Chinese American, Asian American, Asian Americans, Jewish American, Japanese American, West Indian, West Indians, East Indian, Anglo-American,
  Pan-African, Pan African, South African-born, English language, English-language, French language, French-language, Russian language, Russian-language, Spanish language,
  Spanish-language, German language, German-language, Turkish language, Persian language, Chinese language, Chinese-language, English-speaking, French-speaking, Russian-speaking, German-speaking, Spanish-speaking,
  Portuguese-speaking, Turkish-speaking, Turkic-speaking, Turkic-Speaking, Serbo-Croatian, Judeo-Spanish, Holy Roman Empire, Roman Empire, French Open, Australian Open, US Open, U.S. Open,
  Indian summer, Turkish bath, Turkish coffee, Turkish delight, Swiss cheese, Swiss franc, Danish pastry, Dutch disease, Russian roulette, Chinese New Year, Swiss Army knife,
  German shepherd, US dollar, U.S. dollar, US dollars, U.S. dollars, American dollar, Canadian dollar, Australian dollar, British pound, Japanese yen, Russian ruble, Chinese yuan, Indian rupee, Turkish lira,
  Bank of America, Bank of China, American University, American Airlines, British Airways, American Enterprise Institute, German Marshall Fund, Washington Consensus, China syndrome
`);
