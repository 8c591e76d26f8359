import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Europe');

/** Eastern and Southern Europe (M49 151, 039), and Kosovo. */
export const EASTERN_AND_SOUTHERN_EUROPE: readonly CountryRow[] = [
  row('BY', 'BLR', 'Belarus', {
    aliases: 'Republic of Belarus, Belorussia, Byelorussia, White Russia, Byelorussian SSR, Bielorussia, Belarussia',
    demonyms:
      'Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian, Byelorussians, Belorussian, Belorussians',
    capitals: 'Minsk',
    places:
      'Brest, Gomel, Grodno, Vitebsk, Mogilev, Belovezha, Belavezha, Bobruisk, Baranovichi, Ostrovets, Brest-Litovsk, Osipovichi, Polotsk',
  }),
  row('BG', 'BGR', 'Bulgaria', {
    aliases: "Republic of Bulgaria, People's Republic of Bulgaria",
    demonyms: 'Bulgarian, Bulgarians, Bulgar, Bulgars',
    capitals: 'Sofia',
    metonyms: 'Dondukov 2, Boyana Residence',
    places:
      'Varna, Plovdiv, Burgas, Bourgas, Kozloduy, Belene, Sliven, Novo Selo, Euxinograd, Svilengrad, Boyana, Stara Zagora',
  }),
  row('CZ', 'CZE', 'Czechia', {
    aliases:
      'Czech Republic, Czechoslovakia, Czechoslovak Socialist Republic, Czech and Slovak Federal Republic, Czech and Slovak Federative Republic, CSSR, Bohemia',
    demonyms: 'Czech, Czechs, Czechoslovak, Czechoslovaks, Czechoslovakian, Czechoslovakians, Moravian, Bohemian',
    capitals: 'Prague',
    metonyms: 'Prague Castle, Hradcany, Hradčany, Czernin Palace, Hrad',
    places:
      'Brno, Ostrava, Plzen, Pilsen, Karlovy Vary, Temelin, Dukovany, Moravia, Vrbetice, Olomouc, Liberec, Lany, Terezin, Theresienstadt, Cheb',
  }),
  row('HU', 'HUN', 'Hungary', {
    aliases: "Republic of Hungary, Hungarian People's Republic, Hungarian Republic",
    demonyms: 'Hungarian, Hungarians, Magyar, Magyars',
    capitals: 'Budapest',
    metonyms: 'Carmelite Monastery, Sandor Palace, Sándor Palace, Bem rakpart',
    places:
      'Debrecen, Szeged, Pecs, Pécs, Visegrad, Visegrád, Taszar, Paks, Godollo, Gödöllő, Balaton, Nagymaros, Gyor, Győr, Miskolc, Szombathely, Roszke, Kecskemet',
  }),
  row('PL', 'POL', 'Poland', {
    aliases: "Republic of Poland, Polish People's Republic, Polish Republic",
    demonyms: 'Polish, Pole, Poles',
    capitals: 'Warsaw',
    metonyms: 'Belweder, Belweder Palace, Szucha Avenue',
    places: `Gdansk, Gdańsk, Krakow, Kraków, Cracow, Lodz, Wroclaw, Wrocław, Poznan, Poznań, Rzeszow, Rzeszów, Katowice, Auschwitz, Sopot, Lublin, Szczecin, Czestochowa, Bialystok, Przemysl, Przewodow, Redzikowo,
      Orzysz, Oswiecim, Silesia, Westerplatte, Gdynia, Magdalenka, Swinoujscie, Torun, Zakopane, Krynica, Suwalki, Suwalki Gap, Medyka, Usnarz Gorny, Opole, Kuznica`,
  }),
  row('MD', 'MDA', 'Moldova', {
    aliases: 'Republic of Moldova, Moldavia, Moldavian SSR, Bessarabia',
    demonyms: 'Moldovan, Moldovans, Moldavian, Moldavians',
    capitals: 'Chisinau, Chișinău, Chişinău, Kishinev, Kishinyov',
    places:
      'Tiraspol, Transnistria, Transdniestria, Trans-Dniester, Transdniester, Transdnestr, Transdniestr, Bendery, Gagauzia, Comrat, Balti, Bulboaca, Giurgiulesti, Cobasna, Dubasari',
  }),
  row('RO', 'ROU', 'Romania', {
    aliases: 'Rumania, Socialist Republic of Romania, Roumania',
    demonyms: 'Romanian, Romanians, Rumanian, Rumanians',
    capitals: 'Bucharest',
    metonyms: 'Cotroceni, Cotroceni Palace, Victoria Palace',
    places:
      'Constanta, Constanța, Cluj, Cluj-Napoca, Iasi, Iași, Timisoara, Timișoara, Transylvania, Sibiu, Brasov, Brașov, Deveselu, Mihail Kogalniceanu, Snagov, Neptun, Craiova, Galati, Cernavoda, Tulcea, Suceava, Sinaia, Oradea, Tirgu Mures',
  }),
  row('RU', 'RUS', 'Russia', {
    aliases:
      'Russian Federation, Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia, RSFSR, Russian Empire, Tsarist Russia, Russian Soviet Federative Socialist Republic',
    demonyms: 'Russian, Russians, Soviet, Soviets, Muscovite, Muscovites',
    capitals: 'Moscow',
    metonyms:
      'Kremlin, Smolenskaya Square, Smolenskaya, Smolensky Square, Old Square, Staraya Ploshchad, Lubyanka, Novo-Ogaryovo, Novo-Ogarevo, Gorki-9',
    places: `Saint Petersburg, St. Petersburg, St Petersburg, Leningrad, Petrograd, Sochi, Kazan, Vladivostok, Chechnya, Grozny, Dagestan, Tatarstan, Kaliningrad, Siberia, Yekaterinburg, Ekaterinburg, Sverdlovsk, Novosibirsk, Nizhny Novgorod, Rostov, Rostov-on-Don,
      Krasnodar, Murmansk, Arkhangelsk, Kuril Islands, Kurils, South Kurils, Southern Kurils, Sakhalin, Khabarovsk, Kamchatka, Ingushetia, North Ossetia, Beslan, Vladikavkaz, Budyonnovsk, Budennovsk, Belgorod, Kursk, Bryansk, Voronezh, Volgograd, Stalingrad, Samara, Ufa, Bashkortostan, Omsk, Tomsk,
      Irkutsk, Chita, Yakutsk, Yakutia, Sakha, Novaya Zemlya, Severomorsk, Barvikha, Valdai, Zavidovo, Khasavyurt, Kizlyar, Makhachkala, Nalchik, Pskov, Tver, Tula, Novorossiysk, Vostochny, Vostochny Cosmodrome, Plesetsk, Magadan,
      Primorye, Chelyabinsk, Perm, Kabardino-Balkaria, Stavropol, Buryatia, Kalmykia, Elista, Taganrog, Bocharov Ruchei, Khanty-Mansiysk, Izhevsk, Ulyanovsk, Engels air base, Gudermes, Star City, Red Square, Krasnoyarsk, Astrakhan, Anadyr, Chukotka, Vyborg, North Caucasus, Urals, Tuva, Mirny`,
  }),
  row('SK', 'SVK', 'Slovakia', {
    aliases: 'Slovak Republic, Slovak Socialist Republic',
    demonyms: 'Slovak, Slovaks, Slovakian, Slovakians',
    capitals: 'Bratislava',
    metonyms: 'Grassalkovich Palace',
    places:
      'Kosice, Košice, Gabcikovo, Banska Bystrica, Jaslovske Bohunice, Bohunice, Handlova, Zilina, Piestany, Presov, Nitra, Sliac, Trnava, Vysne Nemecke',
  }),
  row('UA', 'UKR', 'Ukraine', {
    aliases: "Ukrainian SSR, Soviet Ukraine, Ukrainian People's Republic",
    demonyms: 'Ukrainian, Ukrainians',
    capitals: 'Kyiv, Kiev',
    metonyms: 'Bankova, Bankova Street, Mariyinsky Palace, Mariinskyi Palace, Mykhailivska Square',
    places: `Crimea, Sevastopol, Simferopol, Yalta, Donetsk, Luhansk, Lugansk, Donbas, Donbass, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Lvov, Mariupol, Kherson, Zaporizhzhia, Zaporizhia, Zaporozhye, Dnipro, Dnipropetrovsk, Dnepropetrovsk, Mykolaiv, Nikolaev,
      Bucha, Irpin, Bakhmut, Avdiivka, Chernobyl, Chornobyl, Debaltseve, Sloviansk, Slavyansk, Kramatorsk, Pokrovsk, Sumy, Chernihiv, Poltava, Vinnytsia, Uzhhorod, Uzhgorod, Ivano-Frankivsk, Ternopil, Zhytomyr, Enerhodar, Kerch, Kerch Strait, Snake Island, Izium, Severodonetsk, Sievierodonetsk, Lysychansk, Kupiansk,
      Kryvyi Rih, Melitopol, Berdyansk, Hostomel, Soledar, Ilovaisk, Foros, Novoazovsk, Stanytsia Luhanska, Zakarpattia, Transcarpathia, Kakhovka, Kremenchuk, Saki, Izmail, Maidan, Yavoriv, Vuhledar, Chernivtsi, Rivne, Borodyanka`,
  }),
  row('AL', 'ALB', 'Albania', {
    aliases: "Republic of Albania, People's Socialist Republic of Albania",
    demonyms: 'Albanian, Albanians',
    capitals: 'Tirana',
    places:
      'Durres, Durrës, Vlora, Vlore, Vlorë, Shkoder, Shkodra, Kukes, Gjirokaster, Gjader, Sarande, Korce, Shengjin',
  }),
  row('AD', 'AND', 'Andorra', {
    aliases: 'Principality of Andorra',
    demonyms: 'Andorran, Andorrans',
    capitals: 'Andorra la Vella',
  }),
  row('BA', 'BIH', 'Bosnia and Herzegovina', {
    aliases:
      'Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnia and Hercegovina, Bosnia & Herzegovina, BiH, Herzegovina',
    demonyms:
      'Bosnian, Bosnians, Bosniak, Bosniaks, Bosniac, Bosniacs, Herzegovinian, Bosnian Muslim, Bosnian Muslims, Bosnian Moslem, Bosnian Moslems',
    capitals: 'Sarajevo',
    places:
      'Mostar, Banja Luka, Srebrenica, Tuzla, Pale, Bihac, Bihać, Gorazde, Goražde, Zenica, Republika Srpska, Prijedor, Brcko, Brčko, Zepa, Žepa, Bijeljina, Zvornik, Vitez, Jajce, Neum, Doboj, Omarska, Foca, Jahorina, Butmir, Konjic, Mount Igman',
  }),
  row('HR', 'HRV', 'Croatia', {
    aliases: 'Republic of Croatia',
    demonyms: 'Croatian, Croatians, Croat, Croats',
    capitals: 'Zagreb',
    metonyms: 'Banski Dvori, Pantovcak, Pantovčak',
    places:
      'Dubrovnik, Vukovar, Rijeka, Krajina, Knin, Slavonia, Eastern Slavonia, Osijek, Zadar, Dalmatia, Brijuni, Pula, Istria, Prevlaka, Krk, Jasenovac, Erdut, Sibenik, Karlovac, Peljesac, Opatija, Piran Bay, Plitvice, Vinkovci',
  }),
  row('GI', 'GIB', 'Gibraltar', { demonyms: 'Gibraltarian, Gibraltarians', places: 'Europa Point, Rock of Gibraltar' }),
  row('GR', 'GRC', 'Greece', {
    aliases: 'Hellenic Republic, Hellas',
    demonyms: 'Greek, Greeks, Hellenic, Grecian',
    capitals: 'Athens',
    metonyms: 'Maximos Mansion, Megaro Maximou, Maximou Mansion',
    places:
      'Thessaloniki, Salonika, Crete, Corfu, Rhodes, Lesbos, Lesvos, Piraeus, Souda Bay, Imia, Imia islets, Alexandroupolis, Kastellorizo, Samos, Chios, Kos, Delphi, Olympia, Thrace, Prespes, Evros, Santorini, Peloponnese, Patras, Thessaly, Mount Athos, Costa Navarino, Ioannina, Volos, Halkidiki, Porto Carras, Larissa, Elounda',
  }),
  row('VA', 'VAT', 'Vatican City', {
    aliases: 'Holy See, Vatican, Vatican City State, Apostolic See',
    metonyms: 'Apostolic Palace, Roman Curia',
    places:
      "Saint Peter's Basilica, St. Peter's Basilica, St Peter's Basilica, Sistine Chapel, Saint Peter's Square, St. Peter's Square, Casa Santa Marta, Castel Gandolfo, Clementine Hall",
  }),
  row('IT', 'ITA', 'Italy', {
    aliases: 'Italian Republic',
    demonyms: 'Italian, Italians, Sicilian, Sardinian',
    capitals: 'Rome',
    metonyms:
      'Palazzo Chigi, Chigi Palace, Farnesina, Quirinal, Quirinale, Quirinal Palace, Viminale, Montecitorio, Palazzo Madama, Villa Madama, Villa Doria Pamphilj',
    places: `Milan, Naples, Venice, Turin, Florence, Palermo, Genoa, Bologna, Trieste, Sicily, Sardinia, Lampedusa, Taormina, L'Aquila, Aviano, Sigonella, Bari, Vicenza, Lombardy, Tuscany, Puglia, Borgo Egnazia, Apulia, Catania, Brindisi,
      La Maddalena, Assisi, Verona, Padua, Caserta, Gaeta, Livorno, Messina, Ravello, Capri, Stresa, Bellagio, San Remo, Sanremo, Otranto, Bolzano, South Tyrol, Calabria, Salerno, Taranto, Gioia Tauro, Veneto, Ventotene, Osimo, Rimini, Como, Cernobbio, Ischia, Castel dell'Ovo, Fiuggi, Matera, Perugia`,
  }),
  row('MT', 'MLT', 'Malta', {
    aliases: 'Republic of Malta',
    demonyms: 'Maltese',
    capitals: 'Valletta',
    metonyms: 'Auberge de Castille, Castille',
    places: 'Gozo, Marsaxlokk, Sliema, Luqa, Mdina, Marsa, Comino, Verdala Palace',
  }),
  row('ME', 'MNE', 'Montenegro', {
    aliases: 'Crna Gora, Republic of Montenegro',
    demonyms: 'Montenegrin, Montenegrins',
    capitals: 'Podgorica, Titograd',
    places: 'Cetinje, Budva, Kotor, Herceg Novi, Niksic, Nikšić, Tivat, Ulcinj, Igalo',
  }),
  row('MK', 'MKD', 'North Macedonia', {
    aliases:
      'Macedonia, FYROM, F.Y.R.O.M., Former Yugoslav Republic of Macedonia, former Yugoslav Republic of Macedonia, Republic of North Macedonia, Republic of Macedonia, FYR Macedonia',
    demonyms: 'Macedonian, Macedonians, North Macedonian, North Macedonians',
    capitals: 'Skopje',
    places: 'Ohrid, Tetovo, Kumanovo, Bitola, Gostivar, Gevgelija, Krivolak, Aracinovo, Stenkovec, Blace, Strumica',
  }),
  row('PT', 'PRT', 'Portugal', {
    aliases: 'Portuguese Republic',
    demonyms: 'Portuguese',
    capitals: 'Lisbon',
    metonyms:
      'Sao Bento Palace, São Bento Palace, Belem Palace, Belém Palace, Palacio das Necessidades, Necessidades Palace, São Bento',
    places:
      'Porto, Oporto, Azores, Lajes, Madeira, Faro, Sintra, Coimbra, Braga, Estoril, Algarve, Cascais, Setubal, Funchal, Evora, Óbidos, Figueira da Foz, Bicesse, Oeiras, Ponta Delgada, Aveiro, Sines, Guimaraes, Matosinhos',
  }),
  row('SM', 'SMR', 'San Marino', {
    aliases: 'Republic of San Marino',
    demonyms: 'Sammarinese, San Marinese',
  }),
  row('RS', 'SRB', 'Serbia', {
    aliases:
      'Republic of Serbia, Yugoslavia, Federal Republic of Yugoslavia, FRY, Serbia and Montenegro, Socialist Federal Republic of Yugoslavia, SFRY, former Yugoslavia, rump Yugoslavia',
    demonyms: 'Serbian, Serbians, Serb, Serbs, Yugoslav, Yugoslavs, Yugoslavian, Yugoslavians',
    capitals: 'Belgrade',
    metonyms: 'Nemanjina 11, Andricev Venac',
    places:
      'Novi Sad, Nis, Niš, Vojvodina, Sandzak, Sandžak, Presevo Valley, Presevo, Preševo, Kragujevac, Novi Pazar, Subotica, Bujanovac, Raska, Sumadija, Zrenjanin, Kraljevo, Pancevo, Smederevo, Karadjordjevo, Jadar, Merdare',
  }),
  row('SI', 'SVN', 'Slovenia', {
    aliases: 'Republic of Slovenia',
    demonyms: 'Slovenian, Slovenians, Slovene, Slovenes',
    capitals: 'Ljubljana',
    places:
      'Maribor, Bled, Brdo, Brdo pri Kranju, Koper, Krsko, Krško, Portoroz, Portorož, Piran, Strunjan, Kranj, Celje, Otocec, Nova Gorica, Novo Mesto',
  }),
  row('ES', 'ESP', 'Spain', {
    aliases: 'Kingdom of Spain, España',
    demonyms: 'Spanish, Spaniard, Spaniards, Catalan, Catalans, Basque, Basques',
    capitals: 'Madrid',
    metonyms: 'Moncloa, Moncloa Palace, La Moncloa, Zarzuela Palace, Palacio de Santa Cruz, Viana Palace, La Zarzuela',
    places: `Barcelona, Seville, Valencia, Bilbao, Malaga, Málaga, Catalonia, Basque Country, Andalusia, Canary Islands, Ceuta, Melilla, Rota, Torrejon, Balearic Islands, Mallorca, Majorca, Palma de Mallorca, Ibiza, Granada, Zaragoza, Galicia, Santiago de Compostela, San Sebastian, Palomares, Tenerife, Las Palmas, Gran Canaria, Cadiz, Guernica, Lanzarote, La Toja, Algeciras, Alicante, Murcia, Perejil, Marbella, Asturias, Quintos de Mora, Oviedo, Fuerteventura, Pamplona, Almeria, Almería, Lleida`,
  }),
  row('XK', 'XKX', 'Kosovo', {
    aliases: 'Republic of Kosovo, Kosova, Kosovo and Metohija, Kosovo and Metohia, Kosovo-Metohija',
    demonyms:
      'Kosovar, Kosovars, Kosovan, Kosovans, Kosovo Albanian, Kosovo Albanians, Kosovar Albanian, Kosovar Albanians, Kosovo Serb, Kosovo Serbs',
    capitals: 'Pristina, Prishtina, Priština, Prishtinë',
    places:
      'Mitrovica, Kosovska Mitrovica, Prizren, Peja, Pec, Peć, Gjakova, Djakovica, Racak, Račak, Zvecan, Zvečan, Camp Bondsteel, Banjska, Leposavic, Jarinje, Brnjak, Decani, Gracanica, North Mitrovica, Drenica, Slatina airport, Ferizaj, Urosevac, Zubin Potok',
  }),
];
