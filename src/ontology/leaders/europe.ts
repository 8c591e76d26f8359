import { type LeaderRow, leaders } from './row.js';

/** Leaders and foreign ministers of Europe, Russia, the Caucasus and Türkiye since 1945. */
export const LEADERS_OF_EUROPE: readonly LeaderRow[] = [
  ...leaders(
    'RU',
    `Josef Stalin=Stalin 1945-1953; Joseph Stalin=Stalin 1945-1953; Nikita Khrushchev=Khrushchev/Khruschev 1953-1964; Leonid Brezhnev 1964-1982; Alexei Kosygin 1964-1980; Yuri Andropov 1982-1984; Konstantin Chernenko 1984-1985; Mikhail Gorbachev=Gorbachev/Gorbachov 1985-1991; Nikolai Ryzhkov 1985-1991;
     Boris Yeltsin=Yeltsin/Yelstin 1990-1999; Viktor Chernomyrdin 1992-1998; Vladimir Putin 1999-; Dmitry Medvedev 2008-; Mikhail Mishustin 2020-`,
    `Vyacheslav Molotov 1939-1956; Andrei Gromyko 1957-1988; Eduard Shevardnadze 1985-1991; Alexander Bessmertnykh 1991-1991; Andrei Kozyrev 1990-1996; Yevgeny Primakov 1996-1999; Igor Ivanov 1998-2004; Sergei Lavrov=Lavrov 2004-; Sergey Lavrov=Lavrov 2004-; Pavel Grachev 1992-1996; Sergei Shoigu 2012-2024; Dmitry Peskov 2000-; Maria Zakharova 2015-`,
  ),
  ...leaders(
    'GB',
    `Clement Attlee 1945-1951; Winston Churchill 1940-1955; Anthony Eden 1951-1957; Harold Macmillan 1957-1963; Alec Douglas-Home=Douglas-Home 1960-1974; Harold Wilson 1964-1976; Edward Heath 1970-1974; James Callaghan 1976-1979; Margaret Thatcher 1979-1990; John Major 1990-1997; Tony Blair 1997-2007; Gordon Brown 2007-2010; David Cameron 2010-2016;
     Theresa May 2016-2019; Boris Johnson 2019-2022; Liz Truss 2022-2022; Rishi Sunak 2022-2024; Keir Starmer 2024-`,
    `Ernest Bevin 1945-1951; David Owen 1977-1979; Lord Carrington=Carrington 1979-1982; Francis Pym 1982-1983; Geoffrey Howe 1983-1989; Douglas Hurd 1989-1995; Malcolm Rifkind 1995-1997; Robin Cook 1997-2001; Jack Straw 2001-2006; Margaret Beckett 2006-2007; David Miliband 2007-2010; William Hague 2010-2014; Philip Hammond 2014-2016; Jeremy Hunt 2018-2019; Dominic Raab 2019-2021; James Cleverly 2022-2023; David Lammy 2024-2025; Yvette Cooper 2025-; Tom King 1989-1992; Michael Heseltine 1983-1986`,
  ),
  ...leaders(
    'FR',
    `Charles de Gaulle=de Gaulle 1944-1969; Pierre Mendes-France=Mendes-France 1954-1955; Guy Mollet 1956-1957; Georges Pompidou 1962-1974; Valery Giscard d'Estaing=Giscard d'Estaing/Giscard 1974-1981; Francois Mitterrand=Mitterrand 1981-1995; Jacques Chirac 1986-2007; Lionel Jospin 1997-2002; Nicolas Sarkozy 2007-2012; Francois Hollande 2012-2017; Emmanuel Macron 2017-; Raymond Barre 1976-1981; Laurent Fabius 1984-2016; Edouard Balladur 1993-1995; Michel Rocard 1988-1991; Alain Juppe 1993-2012; Dominique de Villepin=de Villepin/Villepin 2002-2007`,
    `Robert Schuman 1948-1953; Maurice Couve de Murville=Couve de Murville 1958-1968; Claude Cheysson 1981-1984; Roland Dumas 1984-1993; Jean-Bernard Raimond=Raimond 1986-1988; Herve de Charette=de Charette 1995-1997; Hubert Vedrine 1997-2002; Bernard Kouchner 2007-2010; Jean-Marc Ayrault=Ayrault 2016-2017; Jean-Yves Le Drian=Le Drian 2017-2022; Catherine Colonna 2022-2024; Jean-Noel Barrot=Barrot 2024-; Pierre Joxe 1991-1993; Charles Hernu 1981-1985`,
  ),
  ...leaders(
    'DE',
    `Konrad Adenauer 1949-1963; Ludwig Erhard 1963-1966; Kurt Georg Kiesinger=Kiesinger 1966-1969; Willy Brandt 1966-1974; Helmut Schmidt 1974-1982; Helmut Kohl 1982-1998; Gerhard Schroeder=Schroeder/Schröder 1998-2005; Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-; Richard von Weizsaecker=von Weizsaecker 1984-1994; Roman Herzog 1994-1999; Frank-Walter Steinmeier=Steinmeier 2005-`,
    `Walter Scheel 1969-1979; Hans-Dietrich Genscher=Genscher 1974-1992; Klaus Kinkel 1992-1998; Joschka Fischer 1998-2005; Guido Westerwelle 2009-2013; Sigmar Gabriel 2017-2018; Heiko Maas 2018-2021; Annalena Baerbock 2021-2025; Johann Wadephul 2025-; Boris Pistorius 2023-`,
  ),
  ...leaders(
    'DE',
    `Walter Ulbricht 1950-1971; Erich Honecker 1971-1989; Egon Krenz 1989-1989; Hans Modrow 1989-1990; Lothar de Maiziere=de Maiziere 1990-1990`,
  ),
  ...leaders(
    'IT',
    `Alcide De Gasperi=De Gasperi 1945-1953; Aldo Moro 1963-1976; Giulio Andreotti 1972-1992; Francesco Cossiga 1979-1992; Bettino Craxi 1983-1987; Giovanni Spadolini 1981-1982; Ciriaco De Mita=De Mita 1988-1989; Giuliano Amato 1992-2001; Carlo Azeglio Ciampi=Ciampi 1993-2006; Silvio Berlusconi 1994-2011; Lamberto Dini 1995-2001; Romano Prodi 1996-2008; Massimo D'Alema=D'Alema 1998-2008; Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2014-2018; Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni 2022-; Sergio Mattarella 2015-; Giorgio Napolitano 2006-2015`,
    `Gianni De Michelis=De Michelis 1989-1992; Franco Frattini 2002-2011; Luigi Di Maio=Di Maio 2019-2022; Antonio Tajani 2022-`,
  ),
  ...leaders(
    'ES',
    `Francisco Franco 1939-1975; Adolfo Suarez 1976-1981; Felipe Gonzalez 1982-1996; Jose Maria Aznar=Aznar 1996-2004; Jose Luis Rodriguez Zapatero=Zapatero 2004-2011; Mariano Rajoy 2011-2018; Pedro Sanchez 2018-; Juan Carlos=Juan Carlos 1975-2014`,
    `Fernando Moran 1982-1985; Francisco Fernandez Ordonez=Fernandez Ordonez 1985-1992; Javier Solana 1992-1995; Josep Pique 2000-2002; Ana Palacio 2002-2004; Miguel Angel Moratinos=Moratinos 2004-2010; Jose Manuel Albares=Albares 2021-`,
  ),
  ...leaders(
    'PT',
    `Antonio Salazar 1932-1968; Marcelo Caetano 1968-1974; Mario Soares 1976-1996; Anibal Cavaco Silva=Cavaco Silva 1985-2016; Jorge Sampaio 1996-2006; Jose Socrates 2005-2011; Pedro Passos Coelho=Passos Coelho 2011-2015; Antonio Costa 2015-2024; Marcelo Rebelo de Sousa=Rebelo de Sousa 2016-2026; Luis Montenegro 2024-`,
  ),
  ...leaders(
    'IE',
    `Eamon de Valera=de Valera 1937-1973; Jack Lynch 1966-1979; Charles Haughey 1979-1992; Garret FitzGerald=FitzGerald/Fitzgerald 1981-1987; Albert Reynolds 1992-1994; John Bruton 1994-1997; Bertie Ahern 1997-2008; Brian Cowen 2008-2011; Enda Kenny 2011-2017; Leo Varadkar 2017-2024; Micheal Martin 2008-; Simon Harris 2024-; Mary Robinson 1990-1997`,
    `Peter Barry 1982-1987; Dick Spring 1993-1997; Simon Coveney 2017-2022`,
  ),
  ...leaders(
    'NL',
    `Willem Drees 1948-1958; Joop den Uyl=den Uyl 1973-1977; Dries van Agt=van Agt 1977-1982; Ruud Lubbers 1982-1994; Wim Kok 1994-2002; Jan Peter Balkenende=Balkenende 2002-2010; Mark Rutte 2010-2024; Dick Schoof 2024-2026`,
    `Joseph Luns 1956-1971; Hans van den Broek=van den Broek 1982-1993; Jozias van Aartsen=van Aartsen 1998-2002; Wopke Hoekstra 2022-2023`,
  ),
  ...leaders(
    'BE',
    `Paul-Henri Spaak=Spaak 1946-1966; Leo Tindemans 1974-1989; Wilfried Martens 1979-1992; Jean-Luc Dehaene=Dehaene 1992-1999; Guy Verhofstadt 1999-2008; Elio Di Rupo=Di Rupo 2011-2014; Charles Michel 2014-2019; Alexander De Croo=De Croo 2020-2025; Bart De Wever=De Wever 2025-; Mark Eyskens 1989-1992; Willy Claes 1992-1994; Louis Michel 1999-2004`,
  ),
  ...leaders(
    'LU',
    `Jacques Santer 1984-1995; Jean-Claude Juncker=Juncker 1995-2013; Xavier Bettel 2013-; Jacques Poos 1984-1999; Jean Asselborn 2004-2023`,
  ),
  ...leaders(
    'AT',
    `Bruno Kreisky 1970-1983; Kurt Waldheim 1986-1992; Franz Vranitzky 1986-1997; Viktor Klima 1997-2000; Wolfgang Schuessel=Schuessel 2000-2007; Werner Faymann 2008-2016; Sebastian Kurz 2013-2021; Karl Nehammer 2021-2025; Alexander Schallenberg 2019-2025; Alois Mock 1987-1995; Thomas Klestil 1992-2004; Heinz Fischer 2004-2016; Joerg Haider 1986-2008; Christian Stocker 2025-`,
  ),
  ...leaders(
    'CH',
    `Flavio Cotti 1987-1999; Adolf Ogi 1988-2000; Micheline Calmy-Rey=Calmy-Rey 2003-2011; Didier Burkhalter 2009-2017; Ignazio Cassis 2017-; Alain Berset 2012-2023`,
  ),
  ...leaders(
    'SE',
    `Tage Erlander 1946-1969; Olof Palme 1969-1986; Thorbjorn Falldin=Falldin 1976-1982; Ingvar Carlsson 1986-1996; Carl Bildt 1991-2014; Goran Persson 1996-2006; Fredrik Reinfeldt 2006-2014; Stefan Lofven 2014-2021; Magdalena Andersson 2021-2022; Ulf Kristersson 2022-; Anna Lindh 1998-2003; Margot Wallstrom 2014-2019; Sten Andersson 1985-1991; Tobias Billstrom 2022-2024`,
  ),
  ...leaders(
    'NO',
    `Gro Harlem Brundtland=Brundtland 1981-1996; Kare Willoch 1981-1986; Kjell Magne Bondevik=Bondevik 1997-2005; Jens Stoltenberg 2000-2013; Erna Solberg 2013-2021; Jonas Gahr Store=Store 2005-; Thorvald Stoltenberg 1987-1993; Johan Joergen Holst=Holst 1993-1994; Erik Solheim 1999-2012; Espen Barth Eide=Barth Eide 2012-; Jan Egeland 1990-1997`,
  ),
  ...leaders(
    'DK',
    `Anker Joergensen=Joergensen 1972-1982; Poul Schlueter=Schlueter/Schluter 1982-1993; Poul Nyrup Rasmussen=Nyrup Rasmussen 1993-2001; Anders Fogh Rasmussen=Fogh Rasmussen 2001-2009; Lars Lokke Rasmussen=Lokke Rasmussen 2009-; Helle Thorning-Schmidt=Thorning-Schmidt 2011-2015; Mette Frederiksen 2019-; Uffe Ellemann-Jensen=Ellemann-Jensen 1982-1993`,
  ),
  ...leaders(
    'FI',
    `Urho Kekkonen 1956-1982; Mauno Koivisto 1982-1994; Martti Ahtisaari 1994-2000; Tarja Halonen 1995-2012; Sauli Niinisto 2012-2024; Alexander Stubb 2008-; Sanna Marin 2019-2023; Petteri Orpo 2023-; Paavo Lipponen 1995-2003`,
  ),
  ...leaders(
    'IS',
    `Steingrimur Hermannsson=Hermannsson 1983-1991; David Oddsson 1991-2004; Vigdis Finnbogadottir=Finnbogadottir 1980-1996; Katrin Jakobsdottir=Jakobsdottir 2017-2024`,
  ),
  ...leaders(
    'MT',
    `Dom Mintoff 1955-1984; Eddie Fenech Adami=Fenech Adami 1987-2009; Joseph Muscat 2013-2020; Robert Abela 2020-`,
  ),
  ...leaders(
    'GR',
    `Constantine Karamanlis=Karamanlis 1955-1995; Andreas Papandreou 1981-1996; Constantine Mitsotakis=Mitsotakis 1990-1993; Costas Simitis 1996-2004; Costas Karamanlis 2004-2009; George Papandreou 1999-2011; Antonis Samaras 1989-2015; Alexis Tsipras 2015-2019; Kyriakos Mitsotakis 2019-; Karolos Papoulias 1985-2015; Theodoros Pangalos 1996-1999; Nikos Kotzias 2015-2018; Nikos Dendias 2019-2023; George Gerapetritis 2023-`,
  ),
  ...leaders(
    'CY',
    `Archbishop Makarios=Makarios 1960-1977; Spyros Kyprianou 1977-1988; George Vassiliou 1988-1993; Glafcos Clerides 1993-2003; Tassos Papadopoulos 2003-2008; Demetris Christofias 2008-2013; Nicos Anastasiades 2013-2023; Nikos Christodoulides 2018-; Rauf Denktash 1975-2005; Mehmet Ali Talat=Talat 2004-2010; Mustafa Akinci 2015-2020; Ersin Tatar 2019-2025`,
  ),
  ...leaders(
    'TR',
    `Adnan Menderes 1950-1960; Ismet Inonu=Inonu 1938-1965; Suleyman Demirel 1965-2000; Bulent Ecevit 1974-2002; Kenan Evren 1980-1989; Turgut Ozal 1983-1993; Yildirim Akbulut 1989-1991; Mesut Yilmaz 1987-1999; Tansu Ciller 1993-1997; Necmettin Erbakan 1996-1997; Recep Tayyip Erdogan=Erdogan/Erdoğan/Erdoan 2003-; Abdullah Gul=Gul 2002-2014; Ahmet Necdet Sezer=Sezer 2000-2007; Ahmet Davutoglu=Davutoglu/Davutoğlu 2009-2016; Binali Yildirim 2016-2018`,
    `Vahit Halefoglu 1983-1987; Hikmet Cetin 1991-1994; Ismail Cem 1997-2002; Ali Babacan 2007-2009; Mevlut Cavusoglu=Cavusoglu/Çavuşoğlu 2014-2023; Hakan Fidan 2023-; Hulusi Akar 2018-2023`,
  ),
  ...leaders(
    'PL',
    `Wladyslaw Gomulka 1956-1970; Edward Gierek 1970-1980; Wojciech Jaruzelski 1981-1990; Tadeusz Mazowiecki 1989-1991; Lech Walesa=Walesa/Wałęsa 1980-1995; Aleksander Kwasniewski 1995-2005; Lech Kaczynski 2005-2010; Jaroslaw Kaczynski 2006-2007; Donald Tusk 2007-; Bronislaw Komorowski 2010-2015; Andrzej Duda 2015-2025; Mateusz Morawiecki 2017-2023; Karol Nawrocki 2025-; Beata Szydlo 2015-2017; Bronislaw Geremek 1997-2000; Krzysztof Skubiszewski 1989-1993; Radoslaw Sikorski=Sikorski 2007-; Radek Sikorski=Sikorski 2007-`,
  ),
  ...leaders(
    'CZ',
    `Alexander Dubcek 1968-1989; Gustav Husak 1969-1989; Milos Jakes 1987-1989; Vaclav Havel 1989-2003; Jiri Dienstbier 1989-1992`,
  ),
  ...leaders(
    'CZ',
    `Vaclav Klaus 1992-2013; Milos Zeman 1998-2023; Petr Fiala 2021-2025; Andrej Babis 2017-; Petr Pavel 2023-; Jan Lipavsky 2021-2025`,
  ),
  ...leaders(
    'SK',
    `Vladimir Meciar 1992-1998; Mikulas Dzurinda 1998-2006; Robert Fico 2006-; Zuzana Caputova 2019-2024; Peter Pellegrini 2018-`,
  ),
  ...leaders(
    'HU',
    `Imre Nagy 1953-1956; Janos Kadar 1956-1988; Karoly Grosz 1987-1989; Miklos Nemeth 1988-1990; Jozsef Antall 1990-1993; Gyula Horn 1989-1998; Viktor Orban=Orban/Orbán 1998-2026; Ferenc Gyurcsany 2004-2009; Peter Szijjarto=Szijjarto/Szijjártó 2014-2026; Arpad Goncz 1990-2000`,
  ),
  ...leaders(
    'RO',
    `Gheorghe Gheorghiu-Dej=Gheorghiu-Dej 1947-1965; Nicolae Ceausescu=Ceausescu/Ceauşescu 1965-1989; Ion Iliescu 1989-2004; Petre Roman 1989-1991; Emil Constantinescu 1996-2000; Traian Basescu 2004-2014; Klaus Iohannis 2014-2025; Victor Ponta 2012-2015; Nicusor Dan 2025-; Adrian Nastase 1990-2004`,
  ),
  ...leaders(
    'BG',
    `Todor Zhivkov 1954-1989; Petar Mladenov 1971-1990; Zhelyu Zhelev 1990-1997; Petar Stoyanov 1997-2002; Georgi Parvanov 2002-2012; Boyko Borisov 2009-2021; Rumen Radev 2017-2026; Simeon Saxe-Coburg=Saxe-Coburg 2001-2005`,
  ),
  ...leaders(
    'AL',
    `Enver Hoxha 1944-1985; Ramiz Alia 1985-1992; Sali Berisha 1992-2013; Fatos Nano 1991-2005; Edi Rama 2013-`,
  ),
  ...leaders(
    'RS',
    `Josip Broz Tito=Tito 1945-1980; Branko Mikulic 1986-1989; Ante Markovic 1989-1991; Budimir Loncar 1987-1991; Stipe Mesic 1991-1991; Milan Panic 1992-1993`,
  ),
  ...leaders(
    'RS',
    `Slobodan Milosevic=Milosevic/Milošević 1989-2000; Vojislav Kostunica 2000-2008; Zoran Djindjic 2001-2003; Boris Tadic 2004-2012; Tomislav Nikolic 2012-2017; Aleksandar Vucic=Vucic/Vučić 2014-; Ivica Dacic 2006-; Ana Brnabic 2017-2024; Milan Milutinovic 1995-2002; Vuk Jeremic 2007-2012`,
  ),
  ...leaders(
    'HR',
    `Franjo Tudjman=Tudjman/Tuđman 1990-1999; Ivo Sanader 2003-2009; Ivo Josipovic 2010-2015; Kolinda Grabar-Kitarovic=Grabar-Kitarovic 2015-2020; Zoran Milanovic 2011-; Andrej Plenkovic 2016-; Mate Granic 1993-2000`,
  ),
  ...leaders(
    'BA',
    `Alija Izetbegovic 1990-2000; Haris Silajdzic 1990-2010; Radovan Karadzic 1992-1996; Ratko Mladic 1992-1996; Milorad Dodik 1998-; Bakir Izetbegovic 2010-2018; Biljana Plavsic 1996-1998`,
  ),
  ...leaders(
    'SI',
    `Milan Kucan 1990-2002; Janez Drnovsek 1989-2007; Janez Jansa 2004-2022; Borut Pahor 2008-2022; Robert Golob 2022-2026; Dimitrij Rupel 1990-2008`,
  ),
  ...leaders(
    'MK',
    `Kiro Gligorov 1991-1999; Boris Trajkovski 1999-2004; Nikola Gruevski 2006-2016; Zoran Zaev 2017-2022; Hristijan Mickoski 2024-`,
  ),
  ...leaders('ME', `Milo Djukanovic=Djukanovic/Đukanović 1991-2023; Jakov Milatovic 2023-`),
  ...leaders(
    'XK',
    `Ibrahim Rugova 1992-2006; Hashim Thaci 1998-2020; Ramush Haradinaj 1999-2020; Albin Kurti 2020-; Vjosa Osmani 2020-`,
  ),
  ...leaders(
    'UA',
    `Leonid Kravchuk 1991-1994; Leonid Kuchma 1992-2005; Viktor Yushchenko 1999-2010; Yulia Tymoshenko 2005-2010; Viktor Yanukovych=Yanukovych/Yanukovich 2002-2014; Petro Poroshenko 2014-2019; Volodymyr Zelensky=Zelensky/Zelenskiy/Zelenskyy 2019-; Arseniy Yatsenyuk 2014-2016; Denys Shmyhal 2020-`,
    `Anatoly Zlenko 1990-2003; Boris Tarasyuk 1998-2007; Pavlo Klimkin 2014-2019; Dmytro Kuleba 2020-2024; Andrii Sybiha 2024-; Andriy Yermak 2020-2025`,
  ),
  ...leaders(
    'BY',
    `Stanislav Shushkevich 1991-1994; Alexander Lukashenko=Lukashenko/Lukashenka 1994-; Vladimir Makei 2012-2022; Sviatlana Tsikhanouskaya=Tsikhanouskaya/Tikhanovskaya 2020-`,
  ),
  ...leaders(
    'MD',
    `Mircea Snegur 1990-1997; Petru Lucinschi 1997-2001; Vladimir Voronin 2001-2009; Igor Dodon 2016-2020; Maia Sandu 2019-`,
  ),
  ...leaders(
    'LT',
    `Vytautas Landsbergis 1990-1992; Algirdas Brazauskas 1993-2006; Valdas Adamkus 1998-2009; Rolandas Paksas 2003-2004; Dalia Grybauskaite 2009-2019; Gitanas Nauseda 2019-; Ingrida Simonyte 2020-2024; Gabrielius Landsbergis 2020-2024`,
  ),
  ...leaders(
    'LV',
    `Guntis Ulmanis 1993-1999; Vaira Vike-Freiberga=Vike-Freiberga 1999-2007; Valdis Dombrovskis 2009-2014; Krisjanis Karins 2019-2024; Edgars Rinkevics 2011-; Evika Silina 2023-; Raimonds Vejonis 2015-2019; Egils Levits 2019-2023`,
  ),
  ...leaders(
    'EE',
    `Lennart Meri 1990-2001; Arnold Ruutel 1983-2006; Edgar Savisaar 1990-1992; Mart Laar 1992-2002; Toomas Hendrik Ilves=Ilves 1996-2016; Kersti Kaljulaid 2016-2021; Kaja Kallas 2021-2024; Alar Karis 2021-; Kristen Michal 2024-`,
  ),
  ...leaders(
    'GE',
    `Zviad Gamsakhurdia 1990-1992; Mikheil Saakashvili=Saakashvili 2004-2013; Giorgi Margvelashvili 2013-2018; Bidzina Ivanishvili 2012-2013; Salome Zourabichvili=Zourabichvili 2004-2024; Irakli Garibashvili 2013-2024; Irakli Kobakhidze 2024-`,
  ),
  ...leaders(
    'AM',
    `Levon Ter-Petrosyan=Ter-Petrosyan/Ter-Petrosian 1990-1998; Robert Kocharyan=Kocharyan/Kocharian 1998-2008; Serzh Sargsyan=Sargsyan/Sarkisian 2007-2018; Nikol Pashinyan=Pashinyan/Pashinian 2018-; Ararat Mirzoyan 2021-; Vartan Oskanian 1998-2008`,
  ),
  ...leaders(
    'AZ',
    `Abulfaz Elchibey 1992-1993; Heydar Aliyev 1993-2003; Ilham Aliyev 2003-; Ayaz Mutalibov 1990-1992; Elmar Mammadyarov 2004-2020; Jeyhun Bayramov 2020-`,
  ),
];
