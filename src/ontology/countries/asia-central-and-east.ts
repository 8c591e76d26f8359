import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Asia');

/** Central, Eastern and South-Eastern Asia (M49 143, 030, 035). */
export const CENTRAL_AND_EASTERN_ASIA: readonly CountryRow[] = [
  row('KZ', 'KAZ', 'Kazakhstan', {
    aliases: 'Republic of Kazakhstan, Kazakh SSR, Kazakstan',
    demonyms: 'Kazakh, Kazakhs, Kazakhstani, Kazakhstanis, Kazak, Kazaks',
    capitals: 'Astana, Nur-Sultan, Nursultan, Akmola',
    metonyms: 'Akorda, Ak Orda',
    places:
      'Almaty, Alma-Ata, Baikonur, Semipalatinsk, Semey, Aktau, Shymkent, Karaganda, Turkistan, Burabay, Atyrau, Kostanay, Khorgos, Zhanaozen',
  }),
  row('KG', 'KGZ', 'Kyrgyzstan', {
    aliases: 'Kyrgyz Republic, Kirghizia, Kirgizia, Kirghizstan, Kirgizstan',
    demonyms: 'Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz, Kirgiz',
    capitals: 'Bishkek, Frunze',
    places: 'Osh, Jalal-Abad, Batken, Cholpon-Ata, Issyk-Kul, Manas air base, Manas, Naryn, Talas, Barskoon',
  }),
  row('TJ', 'TJK', 'Tajikistan', {
    aliases: 'Republic of Tajikistan, Tadzhikistan, Tadjikistan',
    demonyms: 'Tajik, Tajiks, Tajikistani, Tajikistanis, Tadzhik, Tadzhiks',
    capitals: 'Dushanbe',
    places: 'Khujand, Khorog, Kulob, Kulyab, Gorno-Badakhshan, Isfara, Garm, Panj, Rogun, Vorukh',
  }),
  row('TM', 'TKM', 'Turkmenistan', {
    aliases: 'Turkmenia',
    demonyms: 'Turkmen, Turkmens, Turkmenistani, Turkmenistanis',
    capitals: 'Ashgabat, Ashkhabad',
    places: 'Turkmenbashi, Avaza, Awaza, Turkmenabat, Serhetabat, Arkadag, Galkynysh',
  }),
  row('UZ', 'UZB', 'Uzbekistan', {
    aliases: 'Republic of Uzbekistan',
    demonyms: 'Uzbek, Uzbeks, Uzbekistani, Uzbekistanis',
    capitals: 'Tashkent',
    places:
      'Samarkand, Bukhara, Khiva, Andijan, Andijon, Fergana, Ferghana, Fergana Valley, Karakalpakstan, Nukus, Termez, Namangan, Khanabad',
  }),
  row('CN', 'CHN', 'China', {
    aliases:
      "People's Republic of China, PRC, P.R.C., P.R. China, Communist China, Mainland China, Red China, mainland China",
    demonyms: 'Chinese',
    capitals: 'Beijing, Peking',
    metonyms: 'Zhongnanhai, Great Hall of the People, Diaoyutai, Diaoyutai State Guesthouse, Diaoyutai Guesthouse',
    places: `Shanghai, Guangzhou, Canton, Shenzhen, Tianjin, Chongqing, Wuhan, Nanjing, Nanking, Xi'an, Xian, Chengdu, Hangzhou, Qingdao,
      Xinjiang, Tibet, Lhasa, Urumqi, Kashgar, Inner Mongolia, Guangdong, Yunnan, Kunming, Hainan, Sanya, Boao, Sichuan, Fujian, Xiamen,
      Dalian, Shenyang, Harbin, Manchuria, Hubei, Hunan, Hebei, Henan, Shandong, Jiangsu, Zhejiang, Gansu, Tiananmen, Tiananmen Square,
      Beidaihe, Yanqi Lake, Dandong, Zhuhai, Guangxi, Nanning, Guilin, Zhengzhou, Jilin, Aksai Chin, Ningxia, Qinghai, Wuxi, Suzhou`,
  }),
  row('HK', 'HKG', 'Hong Kong', {
    aliases: 'Hong Kong SAR, HKSAR, Hongkong, Hong Kong Special Administrative Region',
    demonyms: 'Hongkonger, Hongkongers, Hong Konger, Hong Kongers, Hongkongese',
    places: 'Kowloon, New Territories, Victoria Harbour, Lantau',
  }),
  row('MO', 'MAC', 'Macau', {
    aliases: 'Macao, Macau SAR, Macao SAR',
    demonyms: 'Macanese',
    places: 'Taipa, Cotai',
  }),
  row('TW', 'TWN', 'Taiwan', {
    aliases: 'Republic of China, Chinese Taipei, Taiwan Province of China, Nationalist China, Formosa',
    demonyms: 'Taiwanese',
    capitals: 'Taipei',
    places: 'Kaohsiung, Taichung, Tainan, Hsinchu, Quemoy, Kinmen, Matsu, Penghu, Pratas, Hualien, Keelung',
  }),
  row('JP', 'JPN', 'Japan', {
    aliases: 'Nippon, Empire of Japan',
    demonyms: 'Japanese',
    capitals: 'Tokyo',
    metonyms: 'Kantei, Nagatacho, Kasumigaseki, Chrysanthemum Throne',
    places: `Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hokkaido, Honshu, Kyushu, Sendai,
      Fukushima, Senkaku Islands, Senkakus, Diaoyu Islands, Hakone, Ise-Shima, Toyako, Nara, Narita, Futenma, Iwo Jima, Yokosuka,
      Kurashiki, Takamatsu, Niigata, Karuizawa, Northern Territories, Yasukuni, Yasukuni Shrine`,
  }),
  row('MN', 'MNG', 'Mongolia', {
    aliases: "Mongolian People's Republic, Outer Mongolia",
    demonyms: 'Mongolian, Mongolians, Mongol, Mongols',
    capitals: 'Ulaanbaatar, Ulan Bator, Ulan Batar',
    places: 'Gobi, Erdenet, Oyu Tolgoi, Darkhan, Karakorum',
  }),
  row('KR', 'KOR', 'South Korea', {
    aliases: 'Republic of Korea, ROK, R.O.K., S. Korea, S Korea, Korea, Korea Republic',
    demonyms: 'South Korean, South Koreans, S. Korean, S. Koreans, Korean, Koreans',
    capitals: 'Seoul',
    metonyms: 'Blue House, Cheong Wa Dae, Chong Wa Dae',
    places: `Busan, Pusan, Incheon, Inchon, Panmunjom, Jeju, Cheju, Jeju Island, Cheju Island, Daegu, Taegu, Gwangju, Kwangju, Gyeongju, Kyongju,
      Daejeon, Taejon, Pyeongchang, Pyongchang, Ulsan, Sejong, Osan, Dokdo, Dokdo islets, Takeshima, Yeonpyeong, Yeonpyeong Island, Paju,
      Demilitarized Zone, Joint Security Area, Pyeongtaek, Seongju`,
  }),
  row('KP', 'PRK', 'North Korea', {
    aliases: "Democratic People's Republic of Korea, DPRK, D.P.R.K., DPR Korea, N. Korea, N Korea, Korea",
    demonyms: 'North Korean, North Koreans, N. Korean, N. Koreans, Korean, Koreans',
    capitals: 'Pyongyang',
    places:
      'Yongbyon, Kaesong, Mount Kumgang, Kumgang, Wonsan, Sinuiju, Nampo, Punggye-ri, Rason, Rajin, Sohae, Hamhung, Kumchang-ri, Tongchang-ri',
  }),
  row('BN', 'BRN', 'Brunei', {
    aliases: 'Brunei Darussalam, Negara Brunei Darussalam, Sultanate of Brunei',
    demonyms: 'Bruneian, Bruneians',
    capitals: 'Bandar Seri Begawan',
    metonyms: 'Istana Nurul Iman',
    places: 'Jerudong, Seria',
  }),
  row('KH', 'KHM', 'Cambodia', {
    aliases:
      "Kingdom of Cambodia, Kampuchea, Democratic Kampuchea, People's Republic of Kampuchea, State of Cambodia, Khmer Republic",
    demonyms: 'Cambodian, Cambodians, Kampuchean, Kampucheans, Khmer, Khmers',
    capitals: 'Phnom Penh',
    places:
      'Siem Reap, Angkor, Angkor Wat, Battambang, Sihanoukville, Preah Vihear, Pailin, Poipet, Ream, Ream Naval Base, Anlong Veng, Kompong Som, Kampot',
  }),
  row('ID', 'IDN', 'Indonesia', {
    aliases: 'Republic of Indonesia, Dutch East Indies',
    demonyms: 'Indonesian, Indonesians',
    capitals: 'Jakarta, Djakarta, Nusantara',
    metonyms: 'Merdeka Palace, Istana Merdeka, Bogor Palace, Pejambon',
    places: `Bali, Denpasar, Nusa Dua, Bandung, Surabaya, Medan, Java, Sumatra, Aceh, Banda Aceh, Sulawesi, Papua, West Papua, Irian Jaya, Kalimantan,
      Maluku, Moluccas, Ambon, Yogyakarta, Bogor, Batam, Natuna, Natuna Islands, Poso, Makassar, Lombok, Labuan Bajo, Manado, Palu`,
  }),
  row('LA', 'LAO', 'Laos', {
    aliases: "Lao People's Democratic Republic, Lao PDR, Lao P.D.R.",
    demonyms: 'Lao, Laotian, Laotians',
    capitals: 'Vientiane',
    places: 'Luang Prabang, Pakse, Savannakhet, Boten, Golden Triangle Special Economic Zone',
  }),
  row('MY', 'MYS', 'Malaysia', {
    aliases: 'Federation of Malaysia, Malaya, Federation of Malaya',
    demonyms: 'Malaysian, Malaysians',
    capitals: 'Kuala Lumpur, Putrajaya',
    metonyms: 'Wisma Putra, Seri Perdana',
    places:
      'Penang, Sabah, Sarawak, Johor, Johor Bahru, Langkawi, Malacca, Melaka, Kota Kinabalu, Kuching, Lahad Datu, Kelantan, Labuan, Shah Alam, George Town',
  }),
  row('MM', 'MMR', 'Myanmar', {
    aliases:
      'Burma, Republic of the Union of Myanmar, Union of Myanmar, Union of Burma, Socialist Republic of the Union of Burma',
    demonyms: 'Burmese, Burman, Burmans, Myanma, Myanmarese',
    capitals: 'Naypyidaw, Nay Pyi Taw, Naypyitaw, Yangon, Rangoon',
    places:
      'Mandalay, Rakhine, Rakhine State, Arakan, Kachin, Kachin State, Shan State, Karen State, Kokang, Sittwe, Lashio, Myawaddy, Kyaukphyu, Irrawaddy, Myitkyina, Chin State, Laukkai',
  }),
  row('PH', 'PHL', 'Philippines', {
    aliases: 'Republic of the Philippines, Philippine Islands',
    demonyms: 'Philippine, Filipino, Filipinos, Filipina, Filipinas',
    capitals: 'Manila',
    metonyms: 'Malacanang, Malacañang, Malacanang Palace, Malacañang Palace',
    places: `Cebu, Davao, Davao City, Mindanao, Luzon, Quezon City, Subic Bay, Subic, Clark Air Base, Clark Field, Palawan, Marawi, Sulu, Jolo,
      Basilan, Zamboanga, Baguio, Scarborough Shoal, Second Thomas Shoal, Leyte, Tacloban, Cotabato, Boracay, Makati, Puerto Princesa, Visayas`,
  }),
  row('SG', 'SGP', 'Singapore', {
    aliases: 'Republic of Singapore',
    demonyms: 'Singaporean, Singaporeans',
    metonyms: 'Istana',
    places: 'Sentosa, Changi, Capella Hotel, Jurong, Pedra Branca',
  }),
  row('TH', 'THA', 'Thailand', {
    aliases: 'Kingdom of Thailand, Siam',
    demonyms: 'Thai, Thais, Siamese',
    capitals: 'Bangkok',
    metonyms: 'Thai Khu Fah',
    places:
      'Chiang Mai, Chiang Rai, Phuket, Pattaya, Pattani, Hua Hin, Cha-am, Yala, Narathiwat, Mae Sot, Aranyaprathet, Udon Thani, U-Tapao, Krabi, Sa Kaeo, Surin, Sisaket',
  }),
  row('TL', 'TLS', 'Timor-Leste', {
    aliases: 'East Timor, Timor Leste, Democratic Republic of Timor-Leste, Portuguese Timor',
    demonyms: 'Timorese, East Timorese',
    capitals: 'Dili',
    places: 'Baucau, Oecusse, Balibo, Suai',
  }),
  row('VN', 'VNM', 'Vietnam', {
    aliases:
      'Viet Nam, Viet-Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam, South Vietnam, Republic of Vietnam, SRV, S.R. Vietnam',
    demonyms: 'Vietnamese, North Vietnamese, South Vietnamese',
    capitals: 'Hanoi, Ha Noi',
    metonyms: 'Ba Dinh',
    places:
      'Ho Chi Minh City, Saigon, Da Nang, Danang, Haiphong, Hai Phong, Cam Ranh Bay, Cam Ranh, Lang Son, Nha Trang, Dien Bien Phu, Mekong Delta, Quang Ninh, Phu Quoc, Ha Long, Binh Duong, Can Tho',
  }),
];
