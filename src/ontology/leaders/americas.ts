import { type LeaderRow, leaders } from './row.js';

/** Leaders and foreign ministers of the Americas since 1945. */
export const LEADERS_OF_AMERICAS: readonly LeaderRow[] = [
  ...leaders(
    'US',
    `Harry Truman 1945-1953; Dwight Eisenhower=Eisenhower/Ike 1953-1961; John Kennedy 1961-1963; Lyndon Johnson 1963-1969; Richard Nixon 1969-1974; Gerald Ford 1974-1977; Jimmy Carter 1977-1981;
     Ronald Reagan 1981-1989; George Bush 1989-1993; Bill Clinton 1993-2001; George W. Bush=Bush 2001-2009; Barack Obama 2009-2017; Donald Trump 2017-; Joe Biden 2021-2025; Dan Quayle 1989-1993; Al Gore 1993-2001; Dick Cheney 2001-2009; Mike Pence 2017-2021; Kamala Harris 2021-2025; JD Vance 2025-`,
    `George Marshall 1947-1949; Dean Acheson 1949-1953; John Foster Dulles 1953-1959; Dean Rusk 1961-1969; William Rogers 1969-1973; Henry Kissinger 1973-1977; Cyrus Vance 1977-1980; Edmund Muskie 1980-1981; Alexander Haig 1981-1982;
     George Shultz 1982-1989; James Baker 1989-1992; Lawrence Eagleburger 1992-1993; Warren Christopher 1993-1997; Madeleine Albright 1997-2001; Colin Powell 2001-2005; Condoleezza Rice 2005-2009; Hillary Clinton 2009-2013; John Kerry 2013-2017;
     Rex Tillerson 2017-2018; Mike Pompeo 2018-2021; Antony Blinken 2021-2025; Marco Rubio 2025-; Caspar Weinberger 1981-1987; Robert McNamara 1961-1968; Donald Rumsfeld 2001-2006; Robert Gates 2006-2011; Leon Panetta 2011-2013; Lloyd Austin 2021-2025;
     Zbigniew Brzezinski 1977-1981; Richard Holbrooke 1994-2010; Pete Hegseth 2025-; Steve Witkoff 2025-`,
  ),
  ...leaders(
    'CA',
    `Louis St. Laurent=St. Laurent 1948-1957; John Diefenbaker 1957-1963; Lester Pearson 1963-1968; Pierre Trudeau 1968-1984; Brian Mulroney 1984-1993; Jean Chretien 1993-2003; Paul Martin 2003-2006; Stephen Harper 2006-2015; Justin Trudeau 2015-2025; Mark Carney 2025-`,
    `Joe Clark 1984-1991; Barbara McDougall 1991-1993; Lloyd Axworthy 1996-2000; Chrystia Freeland 2017-2019; Melanie Joly 2021-2025; Anita Anand 2025-`,
  ),
  ...leaders(
    'MX',
    `Luis Echeverria 1970-1976; Jose Lopez Portillo=Lopez Portillo 1976-1982; Miguel de la Madrid=de la Madrid 1982-1988; Carlos Salinas 1988-1994; Ernesto Zedillo 1994-2000; Vicente Fox 2000-2006; Felipe Calderon 2006-2012; Enrique Pena Nieto=Pena Nieto 2012-2018; Andres Manuel Lopez Obrador=Lopez Obrador 2018-2024; Claudia Sheinbaum 2024-`,
    `Bernardo Sepulveda 1982-1988; Jorge Castaneda 2000-2003; Marcelo Ebrard 2018-2023`,
  ),
  ...leaders(
    'CU',
    `Fulgencio Batista 1952-1959; Fidel Castro 1959-2008; Raul Castro 2008-2018; Miguel Diaz-Canel 2018-`,
    `Isidoro Malmierca 1976-1992; Roberto Robaina 1993-1999; Felipe Perez Roque=Perez Roque 1999-2009; Bruno Rodriguez 2009-`,
  ),
  ...leaders(
    'NI',
    `Anastasio Somoza 1937-1979; Daniel Ortega 1979-; Violeta Chamorro 1990-1997; Arnoldo Aleman 1997-2002; Enrique Bolanos 2002-2007`,
    `Miguel d'Escoto=d'Escoto/D'Escoto 1979-1990`,
  ),
  ...leaders(
    'SV',
    `Jose Napoleon Duarte=Duarte 1980-1989; Alfredo Cristiani 1989-1994; Armando Calderon Sol=Calderon Sol 1994-1999; Nayib Bukele 2019-`,
  ),
  ...leaders(
    'HN',
    `Roberto Suazo Cordova=Suazo 1982-1986; Jose Azcona=Azcona 1986-1990; Rafael Callejas 1990-1994; Manuel Zelaya 2006-2009; Xiomara Castro=Xiomara Castro 2022-2026; Juan Orlando Hernandez 2014-2022`,
  ),
  ...leaders(
    'GT',
    `Jacobo Arbenz 1951-1954; Efrain Rios Montt=Rios Montt 1982-1983; Vinicio Cerezo 1986-1991; Jorge Serrano 1991-1993; Alvaro Arzu 1996-2000; Jimmy Morales 2016-2020; Bernardo Arevalo 2024-`,
  ),
  ...leaders('CR', `Oscar Arias 1986-2010; Luis Alberto Monge=Monge 1982-1986; Rodrigo Chaves 2022-2026`),
  ...leaders(
    'PA',
    `Omar Torrijos 1968-1981; Manuel Noriega 1983-1989; Guillermo Endara 1989-1994; Mireya Moscoso 1999-2004; Ricardo Martinelli 2009-2014; Jose Raul Mulino=Mulino 2024-`,
  ),
  ...leaders(
    'CO',
    `Belisario Betancur 1982-1986; Virgilio Barco 1986-1990; Cesar Gaviria 1990-1994; Ernesto Samper 1994-1998; Andres Pastrana 1998-2002; Alvaro Uribe 2002-2010; Juan Manuel Santos 2010-2018; Ivan Duque 2018-2022; Gustavo Petro 2022-2026`,
  ),
  ...leaders(
    'VE',
    `Carlos Andres Perez 1974-1993; Jaime Lusinchi 1984-1989; Rafael Caldera 1969-1999; Hugo Chavez 1999-2013; Nicolas Maduro 2013-2026; Delcy Rodriguez 2014-`,
    `Jorge Arreaza 2017-2021; Yvan Gil 2023-`,
  ),
  ...leaders(
    'EC',
    `Leon Febres Cordero=Febres Cordero 1984-1988; Rodrigo Borja 1988-1992; Sixto Duran Ballen=Duran Ballen 1992-1996; Abdala Bucaram 1996-1997; Jamil Mahuad 1998-2000; Lucio Gutierrez 2003-2005; Rafael Correa 2007-2017; Lenin Moreno 2017-2021; Guillermo Lasso 2021-2023; Daniel Noboa 2023-`,
  ),
  ...leaders(
    'PE',
    `Fernando Belaunde=Belaunde/Belaunde Terry 1963-1985; Alan Garcia 1985-2011; Alberto Fujimori 1990-2000; Alejandro Toledo 2001-2006; Ollanta Humala 2011-2016; Pedro Pablo Kuczynski 2016-2018; Martin Vizcarra 2018-2020; Pedro Castillo 2021-2022; Dina Boluarte 2022-2025`,
  ),
  ...leaders(
    'BO',
    `Hernan Siles Zuazo=Siles Zuazo 1956-1985; Victor Paz Estenssoro=Paz Estenssoro 1952-1989; Jaime Paz Zamora=Paz Zamora 1989-1993; Hugo Banzer 1971-2001; Gonzalo Sanchez de Lozada=Sanchez de Lozada 1993-2003; Evo Morales=Morales/Evo 2006-2019; Jeanine Anez 2019-2020; Luis Arce 2020-2025`,
  ),
  ...leaders(
    'BR',
    `Getulio Vargas 1930-1954; Juscelino Kubitschek 1956-1961; Joao Goulart 1961-1964; Ernesto Geisel 1974-1979; Joao Figueiredo 1979-1985; Jose Sarney 1985-1990; Fernando Collor=Collor 1990-1992; Itamar Franco 1992-1994; Fernando Henrique Cardoso=Cardoso 1995-2002; Luiz Inacio Lula da Silva=Lula 2003-; Dilma Rousseff 2011-2016; Michel Temer 2016-2018; Jair Bolsonaro 2019-2022`,
    `Celso Amorim 2003-2010; Mauro Vieira 2015-`,
  ),
  ...leaders(
    'AR',
    `Juan Peron 1946-1974; Jorge Videla 1976-1981; Leopoldo Galtieri 1981-1982; Reynaldo Bignone 1982-1983; Raul Alfonsin 1983-1989; Carlos Menem 1989-1999; Fernando de la Rua=de la Rua 1999-2001; Eduardo Duhalde 2002-2003; Nestor Kirchner 2003-2007; Cristina Fernandez=Fernandez/Kirchner 2007-2015; Mauricio Macri 2015-2019; Alberto Fernandez 2019-2023; Javier Milei 2023-`,
    `Nicanor Costa Mendez=Costa Mendez 1981-1982; Dante Caputo 1983-1989; Domingo Cavallo 1989-1991; Guido Di Tella=Di Tella 1991-1999; Rafael Bielsa 2003-2005`,
  ),
  ...leaders(
    'CL',
    `Salvador Allende 1970-1973; Augusto Pinochet 1973-1990; Patricio Aylwin 1990-1994; Eduardo Frei 1964-2000; Ricardo Lagos 2000-2006; Michelle Bachelet 2006-2018; Sebastian Pinera 2010-2022; Gabriel Boric 2022-2026; Jose Antonio Kast=Kast 2026-`,
  ),
  ...leaders(
    'UY',
    `Julio Maria Sanguinetti=Sanguinetti 1985-2000; Luis Alberto Lacalle=Lacalle 1990-1995; Jose Mujica 2010-2015; Tabare Vazquez 2005-2020; Luis Lacalle Pou=Lacalle Pou 2020-2025`,
  ),
  ...leaders(
    'PY',
    `Alfredo Stroessner 1954-1989; Andres Rodriguez 1989-1993; Fernando Lugo 2008-2012; Horacio Cartes 2013-2018; Santiago Pena 2023-`,
  ),
  ...leaders(
    'HT',
    `Francois Duvalier 1957-1971; Jean-Claude Duvalier 1971-1986; Jean-Bertrand Aristide=Aristide 1991-2004; Raoul Cedras 1991-1994; Rene Preval 1996-2011; Michel Martelly 2011-2016; Jovenel Moise 2017-2021; Ariel Henry 2021-2024`,
  ),
  ...leaders(
    'DO',
    `Rafael Trujillo 1930-1961; Joaquin Balaguer 1960-1996; Leonel Fernandez 1996-2012; Luis Abinader 2020-`,
  ),
  ...leaders('JM', `Michael Manley 1972-1992; Edward Seaga 1980-1989; P.J. Patterson 1992-2006; Andrew Holness 2011-`),
  ...leaders('GD', `Eric Gairy 1974-1979; Maurice Bishop 1979-1983`),
  ...leaders('GY', `Forbes Burnham 1966-1985; Cheddi Jagan 1992-1997; Bharrat Jagdeo 1999-2011; Irfaan Ali 2020-`),
  ...leaders('SR', `Desi Bouterse 1980-2020`),
  ...leaders('TT', `Eric Williams 1962-1981; Kamla Persad-Bissessar=Persad-Bissessar 2010-; Keith Rowley 2015-2025`),
  ...leaders('BB', `Mia Mottley 2018-`),
];
