import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Asia');

/** Southern and Western Asia (M49 034, 145). */
export const SOUTHERN_AND_WESTERN_ASIA: readonly CountryRow[] = [
  row('AF', 'AFG', 'Afghanistan', {
    aliases:
      'Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan, Democratic Republic of Afghanistan, Republic of Afghanistan',
    demonyms: 'Afghan, Afghans, Afghani, Afghanis, Afghanistani',
    capitals: 'Kabul',
    places: `Kandahar, Herat, Mazar-i-Sharif, Mazar-e-Sharif, Jalalabad, Kunduz, Bagram, Panjshir, Panjshir Valley, Helmand, Bamiyan, Lashkar Gah,
      Ghazni, Paktika, Paktia, Khost, Tora Bora, Nangarhar, Badakhshan, Wardak, Logar, Kunar, Hairatan, Spin Boldak, Farah, Uruzgan, Zaranj`,
  }),
  row('BD', 'BGD', 'Bangladesh', {
    aliases: "People's Republic of Bangladesh, East Pakistan",
    demonyms: 'Bangladeshi, Bangladeshis, Bengali, Bengalis',
    capitals: 'Dhaka, Dacca',
    places:
      "Chittagong, Chattogram, Cox's Bazar, Sylhet, Khulna, Bhashan Char, Chittagong Hill Tracts, Kutupalong, Rajshahi, Teesta",
  }),
  row('BT', 'BTN', 'Bhutan', {
    aliases: 'Kingdom of Bhutan',
    demonyms: 'Bhutanese, Bhutani',
    capitals: 'Thimphu',
    places: 'Paro, Phuentsholing, Doklam, Gelephu',
  }),
  row('IN', 'IND', 'India', {
    aliases: 'Republic of India, Bharat, British India',
    demonyms: 'Indian, Indians',
    capitals: 'New Delhi, Delhi',
    metonyms: 'South Block, North Block, Rashtrapati Bhavan, Rashtrapati Bhawan, Raisina Hill, Hyderabad House',
    places: `Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Ahmedabad, Agra, Simla, Shimla, Kashmir, Jammu and Kashmir, Jammu,
      Srinagar, Ladakh, Leh, Galwan Valley, Galwan, Gujarat, Goa, Assam, Arunachal Pradesh, Uttar Pradesh, Amritsar, Pathankot, Pulwama,
      Pahalgam, Ayodhya, Tamil Nadu, Kerala, Maharashtra, Rajasthan, Bihar, West Bengal, Manipur, Nagaland, Sikkim, Varanasi, Lucknow,
      Jaipur, Pune, Pokhran, Andaman Islands, Nicobar Islands, Lakshadweep, Depsang, Pangong Lake, Dharamsala, Dharamshala, Tripura, Mizoram, Odisha, Orissa,
      Wagah, Attari, Indian-administered Kashmir, Gurugram, Gurgaon, Udaipur, Mamallapuram, Karnataka, Bhopal`,
  }),
  row('IR', 'IRN', 'Iran', {
    aliases: 'Islamic Republic of Iran, Persia, Islamic Republic, I.R. Iran',
    demonyms: 'Iranian, Iranians, Persian, Persians',
    capitals: 'Tehran, Teheran',
    places: `Isfahan, Esfahan, Tabriz, Mashhad, Shiraz, Qom, Bushehr, Natanz, Fordow, Fordo, Arak, Bandar Abbas, Chabahar, Khuzestan, Kharg Island, Abadan,
      Khorramshahr, Kish Island, Kish, Parchin, Ahvaz, Abu Musa, Greater Tunb, Lesser Tunb, Kerman, Kermanshah, Sistan-Baluchestan, Zahedan, Khorasan, Rasht,
      Asaluyeh, South Pars, Urmia, Bandar Anzali, Qeshm`,
  }),
  row('MV', 'MDV', 'Maldives', {
    aliases: 'Republic of Maldives, Republic of the Maldives, Maldive Islands',
    demonyms: 'Maldivian, Maldivians',
    capitals: 'Male, Malé',
    places: 'Addu, Addu City, Hulhumale',
  }),
  row('NP', 'NPL', 'Nepal', {
    aliases: 'Federal Democratic Republic of Nepal, Kingdom of Nepal',
    demonyms: 'Nepalese, Nepali, Nepalis',
    capitals: 'Kathmandu, Katmandu',
    metonyms: 'Singha Durbar, Singh Durbar, Sheetal Niwas, Baluwatar',
    places: 'Pokhara, Lumbini, Janakpur, Kalapani, Terai, Lipulekh, Biratnagar, Birgunj, Dhulikhel',
  }),
  row('PK', 'PAK', 'Pakistan', {
    aliases: 'Islamic Republic of Pakistan, West Pakistan',
    demonyms: 'Pakistani, Pakistanis',
    capitals: 'Islamabad',
    metonyms: 'Aiwan-e-Sadr',
    places: `Karachi, Lahore, Rawalpindi, Peshawar, Quetta, Multan, Faisalabad, Gwadar, Abbottabad, Murree, Waziristan, North Waziristan, South Waziristan,
      Khyber Pakhtunkhwa, North-West Frontier Province, Balochistan, Baluchistan, Sindh, Punjab province, Swat, Swat Valley, Azad Kashmir, Muzaffarabad, Gilgit-Baltistan, Gilgit,
      Torkham, Chaman, Balakot, Siachen, Siachen Glacier, Pakistan-administered Kashmir, Kartarpur, Bahawalpur, Khyber Pass, Sialkot, Bajaur`,
  }),
  row('LK', 'LKA', 'Sri Lanka', {
    aliases: 'Democratic Socialist Republic of Sri Lanka, Ceylon',
    demonyms: 'Sri Lankan, Sri Lankans, Ceylonese, Sinhalese',
    capitals: 'Colombo, Sri Jayawardenepura Kotte',
    metonyms: 'Temple Trees',
    places:
      'Jaffna, Kandy, Hambantota, Trincomalee, Batticaloa, Galle, Kilinochchi, Mullaitivu, Vavuniya, Jaffna Peninsula, Elephant Pass',
  }),
  row('AM', 'ARM', 'Armenia', {
    aliases: 'Republic of Armenia, Soviet Armenia',
    demonyms: 'Armenian, Armenians',
    capitals: 'Yerevan, Erevan',
    places:
      'Gyumri, Vanadzor, Syunik, Meghri, Goris, Kapan, Zangezur, Dilijan, Sisian, Jermuk, Tavush, Ijevan, Spitak, Tsaghkadzor, Echmiadzin, Metsamor, Vayots Dzor, Leninakan',
  }),
  row('AZ', 'AZE', 'Azerbaijan', {
    aliases: 'Republic of Azerbaijan, Azerbaijan Republic, Azerbaijani Republic, Azerbaidzhan, Soviet Azerbaijan',
    demonyms: 'Azerbaijani, Azerbaijanis, Azeri, Azeris, Azerbaijanian',
    capitals: 'Baku',
    places: `Ganja, Sumgait, Sumqayit, Nakhchivan, Nakhichevan, Shusha, Shushi, Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Nagorny Karabakh, Upper Karabakh, Khankendi,
      Stepanakert, Aghdam, Agdam, Fuzuli, Fizuli, Jabrayil, Jabrail, Zangilan, Lachin, Lachin corridor, Kalbajar, Kelbajar, Gubadli, Khojaly, Tovuz, Gabala, Qabala,
      Sheki, Lankaran, Mingachevir, Gobustan, Absheron, Khudafarin, Terter, Barda, Alat, Ordubad, Sangachal, Quba, Guba, Icherisheher, Heydar Aliyev Center`,
  }),
  row('BH', 'BHR', 'Bahrain', {
    aliases: 'Kingdom of Bahrain, State of Bahrain, Bahrein',
    demonyms: 'Bahraini, Bahrainis, Bahreini',
    capitals: 'Manama',
    places: 'Muharraq, Sakhir, Juffair, Sitra, Riffa, Hawar Islands, Pearl Roundabout',
  }),
  row('CY', 'CYP', 'Cyprus', {
    aliases: 'Republic of Cyprus',
    demonyms: 'Cypriot, Cypriots, Greek Cypriot, Greek Cypriots, Greek-Cypriot, Greek-Cypriots',
    capitals: 'Nicosia, Lefkosia',
    places: 'Limassol, Larnaca, Famagusta, Varosha, Kyrenia, Paphos, Akrotiri, Dhekelia, Morphou, Ayia Napa, Vassiliko',
  }),
  row('GE', 'GEO', 'Georgia', {
    aliases: 'Republic of Georgia, Soviet Georgia',
    demonyms: 'Georgian, Georgians',
    capitals: 'Tbilisi, Tiflis',
    places: `Batumi, Gori, Kutaisi, Poti, Abkhazia, South Ossetia, Tskhinvali, Sukhumi, Sokhumi, Adjara, Ajaria, Adzharia, Pankisi Gorge, Pankisi, Kodori Gorge, Kodori, Zugdidi, Gali, Rustavi, Anaklia,
      Akhalkalaki, Kakheti, Telavi, Ochamchira, Marneuli, Javakheti`,
  }),
  row('IQ', 'IRQ', 'Iraq', {
    aliases: 'Republic of Iraq',
    demonyms: 'Iraqi, Iraqis',
    capitals: 'Baghdad',
    metonyms: 'Green Zone',
    places: `Basra, Mosul, Fallujah, Falluja, Kirkuk, Irbil, Erbil, Arbil, Najaf, Karbala, Kerbala, Tikrit, Samarra, Ramadi, Sulaymaniyah, Sulaimaniya, Kurdistan, Iraqi Kurdistan, Kurdistan Region, Sinjar, Anbar, Nineveh,
      Halabja, Umm Qasr, Dohuk, Duhok, Nasiriyah, Abu Ghraib, Faw, Faw Peninsula, Baquba, Diyala, Diwaniya, Amara, Sadr City, Ain al-Asad, Zakho, Babil, Tal Afar, Taji, Qandil mountains, Hilla`,
  }),
  row('IL', 'ISR', 'Israel', {
    aliases: 'State of Israel, Jewish state, Jewish State, Zionist entity, Zionist regime',
    demonyms: 'Israeli, Israelis, Zionist, Zionists, Jewish settler, Jewish settlers',
    capitals: 'Jerusalem, Tel Aviv, Tel-Aviv',
    metonyms: 'Balfour Street',
    places: `Haifa, Eilat, Ashdod, Ashkelon, Sderot, Beersheba, Dimona, Golan Heights, Golan, Galilee, Negev, Nazareth, West Jerusalem, Temple Mount, Tiberias, Kiryat Shmona,
      Ben Gurion Airport, Ben-Gurion Airport, Jaffa, Herzliya, Netanya, Metula, Caesarea, Rehovot, Nevatim, Majdal Shams, Kerem Shalom`,
  }),
  row('JO', 'JOR', 'Jordan', {
    aliases: 'Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan, Hashemite kingdom',
    demonyms: 'Jordanian, Jordanians',
    capitals: 'Amman',
    places: 'Aqaba, Irbid, Zarqa, Petra, Wadi Araba, Dead Sea, Zaatari, Azraq, Mafraq, Maan, Karak, Jerash, Tower 22',
  }),
  row('KW', 'KWT', 'Kuwait', {
    aliases: 'State of Kuwait, Emirate of Kuwait',
    demonyms: 'Kuwaiti, Kuwaitis',
    capitals: 'Kuwait City',
    metonyms: 'Bayan Palace',
    places: 'Bubiyan, Warba, Camp Doha, Jahra, Camp Arifjan, Failaka',
  }),
  row('LB', 'LBN', 'Lebanon', {
    aliases: 'Lebanese Republic, Republic of Lebanon',
    demonyms: 'Lebanese',
    capitals: 'Beirut',
    metonyms: 'Baabda, Baabda Palace, Grand Serail',
    places:
      'Sidon, Tyre, Baalbek, Bekaa Valley, Bekaa, Beqaa, Naqoura, Zahle, Jounieh, Nahr al-Bared, Shebaa Farms, Qana, Nabatiyeh, Ain el-Hilweh, Sabra, Shatila, Bint Jbeil, Dahiyeh, Litani River, Litani, Arsal, Bkerke, Jezzine',
  }),
  row('OM', 'OMN', 'Oman', {
    aliases: 'Sultanate of Oman, Muscat and Oman',
    demonyms: 'Omani, Omanis',
    capitals: 'Muscat',
    metonyms: 'Al Alam Palace',
    places: 'Salalah, Duqm, Musandam, Sohar, Dhofar, Nizwa, Masirah',
  }),
  row('PS', 'PSE', 'Palestine', {
    aliases: `State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, occupied Palestinian territory, Palestinian Authority, Palestinian National Authority,
      Palestinian Autonomous Areas, Occupied Territories, West Bank, Gaza Strip, Gaza`,
    demonyms: 'Palestinian, Palestinians, Gazan, Gazans',
    capitals: 'Ramallah, East Jerusalem, Gaza City',
    metonyms: 'Muqata, Mukataa, Muqataa, Mukata',
    places: `Hebron, Jenin, Nablus, Bethlehem, Jericho, Rafah, Khan Younis, Khan Yunis, Tulkarm, Tulkarem, Qalqilya, Jabalia, Jabaliya, Beit Hanoun, Beit Lahiya,
      Deir al-Balah, Nuseirat, Al-Aqsa Mosque, al-Aqsa, Sheikh Jarrah, Maaleh Adumim, Abu Dis, Philadelphi Corridor, Netzarim, Jordan Valley, Gush Katif, Erez, Al-Quds, Huwara`,
  }),
  row('QA', 'QAT', 'Qatar', {
    aliases: 'State of Qatar',
    demonyms: 'Qatari, Qataris',
    capitals: 'Doha',
    places: 'Al Udeid, Al-Udeid, Al Udeid Air Base, Lusail, Ras Laffan, Al Wakrah',
  }),
  row('SA', 'SAU', 'Saudi Arabia', {
    aliases: 'Kingdom of Saudi Arabia, KSA',
    demonyms: 'Saudi, Saudis, Saudi Arabian, Saudi Arabians',
    capitals: 'Riyadh',
    metonyms: 'Al-Yamamah Palace, Al-Salam Palace',
    places: `Jeddah, Jidda, Mecca, Makkah, Medina, Madinah, Dhahran, Dammam, Khobar, Al-Khobar, Taif, Neom, NEOM, AlUla, Al-Ula, Diriyah, Abqaiq, Jizan, Najran, Tabuk, Yanbu, Ras Tanura, Qatif, Hejaz, Hijaz, Khamis Mushait, Abha`,
  }),
  row('SY', 'SYR', 'Syria', {
    aliases: 'Syrian Arab Republic',
    demonyms: 'Syrian, Syrians',
    capitals: 'Damascus',
    places: `Aleppo, Homs, Hama, Idlib, Latakia, Daraa, Deraa, Raqqa, Deir ez-Zor, Deir al-Zor, Palmyra, Kobani, Kobane, Afrin, Quneitra, Tartus, Tartous, Manbij, al-Bab, Hasakah, Hassakeh, Qamishli,
      Eastern Ghouta, Ghouta, Douma, Khan Sheikhoun, Al-Tanf, Tanf, Hmeimim, Khmeimim, Rojava, Sweida, Suwayda, Ain Issa, Tal Abyad, Ras al-Ain, Albu Kamal, Boukamal, Madaya, Jarablus, al-Hol, Mount Hermon, Maaloula`,
  }),
  row('TR', 'TUR', 'Türkiye', {
    aliases:
      'Turkey, Turkiye, Republic of Türkiye, Republic of Turkiye, Republic of Turkey, Ottoman Empire, Turkish Republic',
    demonyms: 'Turkish, Turk, Turks, Ottoman, Ottomans',
    capitals: 'Ankara',
    metonyms:
      'Cankaya, Çankaya, Cankaya Palace, Sublime Porte, Bestepe, Beştepe, Dolmabahce, Dolmabahçe, Vahdettin Mansion',
    places: `Istanbul, Izmir, Antalya, Adana, Incirlik, Diyarbakir, Gaziantep, Bodrum, Trabzon, Konya, Bursa, Hatay, Kars, Erzurum, Ceyhan, Mersin, Kayseri, Edirne, Sanliurfa, Cappadocia, Anatolia,
      Bosporus, Bosphorus, Dardanelles, Cizre, Suruc, Reyhanli, Kilis, Akkuyu, Sinop, Samsun, Belek, Kahramanmaras, Igdir, Mardin, Silopi, Habur, Sivas, Imrali, Constantinople, Iskenderun, Canakkale, Marmaris`,
  }),
  row('AE', 'ARE', 'United Arab Emirates', {
    aliases: 'UAE, U.A.E., Emirates, Trucial States, Union of Arab Emirates',
    demonyms: 'Emirati, Emiratis, UAE national, UAE nationals',
    capitals: 'Abu Dhabi',
    metonyms: 'Qasr Al Watan, Qasr Al Shati',
    places:
      'Dubai, Sharjah, Fujairah, Ras al-Khaimah, Ras Al Khaimah, Ajman, Umm al-Quwain, Al Ain, Jebel Ali, Al Dhafra, Masdar, Barakah',
  }),
  row('YE', 'YEM', 'Yemen', {
    aliases:
      "Republic of Yemen, Yemen Arab Republic, People's Democratic Republic of Yemen, North Yemen, South Yemen, PDRY",
    demonyms: 'Yemeni, Yemenis, Yemenite, Yemenites, South Yemeni, North Yemeni, South Yemenis, North Yemenis',
    capitals: "Sanaa, Sana'a, San'a",
    places:
      "Aden, Hodeidah, Hodeida, Al Hudaydah, Taiz, Taizz, Marib, Ma'rib, Saada, Sa'ada, Hadramawt, Hadramout, Hadhramaut, Mukalla, Socotra, Dhamar, Mocha, Shabwa, Abyan, Amran, Hajjah, Al-Jawf, Ras Isa, Mahra, Bab el-Mandeb, Perim, Seiyun",
  }),
];
