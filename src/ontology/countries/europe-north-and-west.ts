import type { CountryRow } from '../gazetteer-rows.js';
import { rowsOf } from './row.js';

const row = rowsOf('Europe');

/** Northern and Western Europe (M49 154, 155). */
export const NORTHERN_AND_WESTERN_EUROPE: readonly CountryRow[] = [
  row('AX', 'ALA', 'Aland Islands', {
    aliases: 'Åland Islands, Åland, Aland',
    demonyms: 'Alander, Alanders, Ålander',
    places: 'Mariehamn',
  }),
  row('DK', 'DNK', 'Denmark', {
    aliases: 'Kingdom of Denmark',
    demonyms: 'Danish, Dane, Danes',
    capitals: 'Copenhagen',
    metonyms: 'Christiansborg, Amalienborg, Marienborg',
    places: 'Aarhus, Odense, Aalborg, Bornholm, Billund, Jutland, Elsinore, Esbjerg, Roskilde',
  }),
  row('EE', 'EST', 'Estonia', {
    aliases: 'Republic of Estonia, Soviet Estonia',
    demonyms: 'Estonian, Estonians',
    capitals: 'Tallinn',
    metonyms: 'Toompea, Stenbock House',
    places: 'Narva, Tartu, Parnu, Tapa, Amari, Saaremaa',
  }),
  row('FO', 'FRO', 'Faroe Islands', {
    aliases: 'Faeroe Islands, Faroes, Faeroes',
    demonyms: 'Faroese, Faeroese',
    capitals: 'Torshavn, Tórshavn',
  }),
  row('FI', 'FIN', 'Finland', {
    aliases: 'Republic of Finland',
    demonyms: 'Finnish, Finn, Finns',
    capitals: 'Helsinki',
    metonyms: 'Mantyniemi, Mäntyniemi',
    places:
      'Turku, Tampere, Lapland, Rovaniemi, Espoo, Karelia, Oulu, Porvoo, Lahti, Naantali, Kultaranta, Vaalimaa, Nuijamaa, Vantaa',
  }),
  row('GG', 'GGY', 'Guernsey', {
    demonyms: 'Guernseyman, Guernseymen',
    places: 'Saint Peter Port, St Peter Port, Alderney, Sark',
  }),
  row('IS', 'ISL', 'Iceland', {
    aliases: 'Republic of Iceland',
    demonyms: 'Icelandic, Icelander, Icelanders',
    capitals: 'Reykjavik, Reykjavík',
    metonyms: 'Bessastadir, Bessastaðir',
    places: 'Keflavik, Keflavík, Hofdi House, Akureyri, Grindavik, Thingvellir',
  }),
  row('IE', 'IRL', 'Ireland', {
    aliases: 'Republic of Ireland, Irish Republic, Eire, Éire',
    demonyms: 'Irish, Irishman, Irishmen, Irishwoman',
    capitals: 'Dublin',
    metonyms: 'Iveagh House, Leinster House, Aras an Uachtarain, Áras an Uachtaráin, Government Buildings',
    places: 'Cork, Galway, Limerick, Shannon Airport, Dundalk, Donegal, Dublin Castle, Farmleigh, Waterford',
  }),
  row('IM', 'IMN', 'Isle of Man', { demonyms: 'Manx, Manxman' }),
  row('JE', 'JEY', 'Jersey', { demonyms: 'Jerseyman, Jerseymen', places: 'Saint Helier, St Helier' }),
  row('LV', 'LVA', 'Latvia', {
    aliases: 'Republic of Latvia, Soviet Latvia',
    demonyms: 'Latvian, Latvians, Lett',
    capitals: 'Riga',
    places: 'Daugavpils, Liepaja, Jurmala, Ventspils, Adazi, Skrunda, Latgale',
  }),
  row('LT', 'LTU', 'Lithuania', {
    aliases: 'Republic of Lithuania, Soviet Lithuania',
    demonyms: 'Lithuanian, Lithuanians',
    capitals: 'Vilnius',
    places: 'Kaunas, Klaipeda, Siauliai, Medininkai, Palanga, Ignalina, Rukla, Pabrade, Visaginas',
  }),
  row('NO', 'NOR', 'Norway', {
    aliases: 'Kingdom of Norway',
    demonyms: 'Norwegian, Norwegians',
    capitals: 'Oslo',
    places:
      'Bergen, Trondheim, Tromso, Tromsø, Stavanger, Kirkenes, Narvik, Bodo, Bodø, Finnmark, Lillehammer, Losby, Storskog, Utoya, Sarpsborg',
  }),
  row('SJ', 'SJM', 'Svalbard and Jan Mayen', {
    aliases: 'Svalbard, Spitsbergen',
    places: 'Longyearbyen, Barentsburg, Jan Mayen',
  }),
  row('SE', 'SWE', 'Sweden', {
    aliases: 'Kingdom of Sweden',
    demonyms: 'Swedish, Swede, Swedes',
    capitals: 'Stockholm',
    metonyms: 'Rosenbad, Arvfurstens Palats, Harpsund',
    places:
      'Gothenburg, Malmo, Malmö, Uppsala, Gotland, Visby, Kiruna, Lulea, Luleå, Rimbo, Lund, Karlskrona, Helsingborg',
  }),
  row('GB', 'GBR', 'United Kingdom', {
    aliases: `UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales,
      Northern Ireland, U. K., British Empire, Ulster`,
    demonyms: `British, Briton, Britons, Brit, Brits, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scots, Scotsman, Welsh, Welshman, Britisher, Northern Irish`,
    capitals: 'London',
    metonyms: `Downing Street, 10 Downing Street, No 10, No. 10, Number 10, Number Ten, Whitehall, Buckingham Palace, Westminster, King Charles Street, Chequers, St James's Palace`,
    places: `Edinburgh, Glasgow, Belfast, Cardiff, Manchester, Birmingham, Liverpool, Leeds, Oxford, Cambridge, Brighton, Blackpool, Gleneagles, Carbis Bay,
      Lough Erne, Lancaster House, Salisbury, Porton Down, Lockerbie, Stormont, Hillsborough, Hillsborough Castle, Windsor, Windsor Castle, Londonderry, Faslane, Cornwall, Bletchley Park,
      Heathrow, Heathrow Airport, Sheffield, Bristol, Plymouth, Greenham Common, Leeds Castle, Aberdeen, Bournemouth, Turnberry, Celtic Manor, Swansea, Dover, Omagh, Sandringham, Balmoral, Wilton Park`,
  }),
  row('AT', 'AUT', 'Austria', {
    aliases: 'Republic of Austria, Austria-Hungary',
    demonyms: 'Austrian, Austrians',
    capitals: 'Vienna',
    metonyms: 'Ballhausplatz, Hofburg, Minoritenplatz',
    places:
      'Salzburg, Graz, Innsbruck, Linz, Tyrol, Alpbach, Carinthia, Klagenfurt, Vorarlberg, Bregenz, Burgenland, Palais Coburg, Baumgarten, Styria',
  }),
  row('BE', 'BEL', 'Belgium', {
    aliases: 'Kingdom of Belgium',
    demonyms: 'Belgian, Belgians, Flemish, Walloon, Walloons',
    capitals: 'Brussels',
    metonyms: 'Rue de la Loi, Egmont Palace, Laeken Palace',
    places:
      'Antwerp, Ghent, Bruges, Liege, Liège, Flanders, Wallonia, Mons, Leuven, Louvain, Laeken, Zeebrugge, Genval, Charleroi, Ostend, Ypres, Kleine Brogel, Zaventem',
  }),
  row('FR', 'FRA', 'France', {
    aliases: 'French Republic',
    demonyms: 'French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen',
    capitals: 'Paris',
    metonyms:
      "Elysee, Élysée, Elysée, Elysee Palace, Élysée Palace, Elysée Palace, Quai d'Orsay, Matignon, Hotel Matignon, Hôtel Matignon, Bercy",
    places: `Marseille, Marseilles, Lyon, Lyons, Strasbourg, Toulouse, Bordeaux, Lille, Cannes, Evian, Évian, Deauville, Biarritz, Versailles, Calais, Normandy, Corsica, Brittany,
      Rambouillet, Fort de Bregancon, Fort de Brégançon, Saint-Denis, Toulon, Nantes, Grenoble, Lourdes, Avignon, Verdun, Colmar, Fontainebleau, La Celle-Saint-Cloud, Le Bourget, Dunkirk,
      Montpellier, Aix-en-Provence, Alsace, Provence, Rennes, Reims, Le Havre, Bayonne, Saint-Tropez, Colombey-les-Deux-Eglises, Chantilly, Val-de-Grace, Roissy`,
  }),
  row('DE', 'DEU', 'Germany', {
    aliases: `Federal Republic of Germany, FRG, F.R.G., West Germany, East Germany, German Democratic Republic, GDR, G.D.R., Federal Republic, Nazi Germany,
      Deutschland, Third Reich, Weimar Republic`,
    demonyms: 'German, Germans, West German, West Germans, East German, East Germans, Bavarian, Bavarians',
    capitals: 'Berlin, Bonn, East Berlin, West Berlin',
    metonyms: 'Bundeskanzleramt, Bellevue Palace, Schloss Bellevue, Werderscher Markt, Meseberg, Schloss Meseberg',
    places: `Munich, Frankfurt, Hamburg, Cologne, Stuttgart, Düsseldorf, Duesseldorf, Dusseldorf, Leipzig, Dresden, Heiligendamm, Elmau, Schloss Elmau, Petersberg, Aachen, Bremen, Bavaria, Saxony,
      Ramstein, Ramstein Air Base, Hanover, Hannover, Heidelberg, Nuremberg, Potsdam, Rostock, Lubmin, Karlsruhe, Wiesbaden, Weimar, Dortmund, Solingen, Baden-Baden, Garmisch-Partenkirchen, Landstuhl,
      Luebeck, Lübeck, Kiel, Mainz, Trier, Saarland, Brandenburg, Hesse, Ruegen, Grafenwoehr, Spangdahlem, Bitburg, Rhineland, Ruhr, Essen, Dachau, Wannsee, Bad Godesberg, Bayreuth, Münster, Muenster`,
  }),
  row('LI', 'LIE', 'Liechtenstein', {
    aliases: 'Principality of Liechtenstein',
    demonyms: 'Liechtensteiner, Liechtensteiners',
    capitals: 'Vaduz',
  }),
  row('LU', 'LUX', 'Luxembourg', {
    aliases: 'Luxemburg, Grand Duchy of Luxembourg, Grand Duchy',
    demonyms: 'Luxembourger, Luxembourgers, Luxembourgish, Luxembourgian, Luxembourgeois',
    capitals: 'Luxembourg City',
    places: 'Schengen, Kirchberg, Echternach, Senningen, Esch-sur-Alzette',
  }),
  row('MC', 'MCO', 'Monaco', {
    aliases: 'Principality of Monaco',
    demonyms: 'Monegasque, Monegasques, Monégasque, Monacan',
    capitals: 'Monaco-Ville',
    places: 'Monte Carlo, Monte-Carlo',
  }),
  row('NL', 'NLD', 'Netherlands', {
    aliases: 'Holland, Kingdom of the Netherlands, The Netherlands',
    demonyms: 'Dutch, Dutchman, Dutchmen, Netherlander, Netherlanders, Dutchwoman, Hollander, Hollanders',
    capitals: 'Amsterdam, The Hague, Hague',
    metonyms: 'Binnenhof, Catshuis, Noordeinde Palace, Torentje',
    places:
      'Rotterdam, Utrecht, Maastricht, Scheveningen, Eindhoven, Noordwijk, Peace Palace, Camp Zeist, Schiphol, Groningen, Leiden, Arnhem, Wassenaar, Zeist, Delft, Volkel, Breda, Clingendael, Limburg',
  }),
  row('CH', 'CHE', 'Switzerland', {
    aliases: 'Swiss Confederation, Helvetic Confederation',
    demonyms: 'Swiss',
    capitals: 'Bern, Berne',
    metonyms: 'Bundeshaus',
    places: `Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Montreux, Lugano, Lucerne, Luzern, Buergenstock, Bürgenstock, Palais des Nations, Mont Pelerin, Crans-Montana, St. Moritz, Locarno,
      Interlaken, Gstaad, St. Gallen, Caux, Neuchatel, Neuchâtel, Fribourg, Wolfsberg, Lake Geneva, Coppet, Zug, Winterthur, Glion`,
  }),
];
