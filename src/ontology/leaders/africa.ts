import { type LeaderRow, leaders } from './row.js';

/** Leaders and foreign ministers of Africa since 1945. */
export const LEADERS_OF_AFRICA: readonly LeaderRow[] = [
  ...leaders(
    'ZA',
    `Hendrik Verwoerd 1958-1966; John Vorster 1966-1978; P.W. Botha=Botha 1978-1989; F.W. de Klerk=de Klerk/De Klerk 1989-1994; Nelson Mandela 1990-1999; Thabo Mbeki 1994-2008; Kgalema Motlanthe 2008-2009; Jacob Zuma 2009-2018; Cyril Ramaphosa 1991-; Mangosuthu Buthelezi=Buthelezi 1976-2004; Oliver Tambo 1967-1991`,
    `Pik Botha=Botha 1977-1994; Roelof Botha 1977-1994; Alfred Nzo=Nzo 1994-1999; Nkosazana Dlamini-Zuma=Dlamini-Zuma 1999-2009; Maite Nkoana-Mashabane=Nkoana-Mashabane 2009-2018; Naledi Pandor=Pandor 2019-2024; Ronald Lamola=Lamola 2024-; Magnus Malan 1980-1991`,
  ),
  ...leaders(
    'NA',
    `Sam Nujoma 1960-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 1990-2024; Netumbo Nandi-Ndaitwah=Nandi-Ndaitwah 2012-`,
  ),
  ...leaders(
    'ZW',
    `Ian Smith=Ian Smith 1964-1979; Robert Mugabe 1980-2017; Joshua Nkomo=Nkomo 1961-1999; Morgan Tsvangirai=Tsvangirai 1999-2018; Emmerson Mnangagwa=Mnangagwa 2017-; Abel Muzorewa=Muzorewa 1979-1979`,
  ),
  ...leaders(
    'ZM',
    `Kenneth Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011; Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema=Hichilema 2021-`,
  ),
  ...leaders(
    'MW',
    `Hastings Banda=Hastings Banda/Kamuzu Banda 1963-1994; Bakili Muluzi 1994-2004; Joyce Banda 2012-2014; Lazarus Chakwera 2020-2025`,
  ),
  ...leaders(
    'MZ',
    `Samora Machel 1975-1986; Joaquim Chissano 1975-2005; Afonso Dhlakama=Dhlakama 1979-2018; Armando Guebuza 2005-2015; Filipe Nyusi 2015-2025; Daniel Chapo=Chapo 2025-`,
  ),
  ...leaders(
    'AO',
    `Agostinho Neto 1975-1979; Jose Eduardo dos Santos=dos Santos/Dos Santos 1979-2017; Jonas Savimbi=Savimbi 1966-2002; Joao Lourenco=Lourenco 2017-`,
  ),
  ...leaders(
    'BW',
    `Seretse Khama=Seretse Khama 1966-1980; Quett Masire=Masire 1980-1998; Festus Mogae 1998-2008; Ian Khama=Ian Khama 2008-2018; Mokgweetsi Masisi=Masisi 2018-2024; Duma Boko=Boko 2024-`,
  ),
  ...leaders(
    'LS',
    `Leabua Jonathan=Leabua Jonathan/Chief Jonathan 1965-1986; Justin Lekhanya=Lekhanya 1986-1991; Pakalitha Mosisili=Mosisili 1998-2017`,
  ),
  ...leaders('SZ', `King Sobhuza=Sobhuza 1968-1982; King Mswati=Mswati 1986-`),
  ...leaders(
    'TZ',
    `Julius Nyerere 1961-1985; Ali Hassan Mwinyi=Mwinyi 1985-1995; Benjamin Mkapa 1995-2005; Jakaya Kikwete 1995-2015; John Magufuli=Magufuli 2015-2021; Samia Suluhu Hassan=Samia 2021-; Salim Ahmed Salim=Salim Ahmed Salim 1980-2001`,
  ),
  ...leaders(
    'KE',
    `Jomo Kenyatta 1963-1978; Daniel arap Moi=Moi/arap Moi 1978-2002; Mwai Kibaki 2002-2013; Raila Odinga 2008-2013; Uhuru Kenyatta 2013-2022; William Ruto 2022-`,
  ),
  ...leaders(
    'UG',
    `Milton Obote 1962-1985; Idi Amin=Idi Amin/Amin 1971-1979; Tito Okello 1985-1986; Yoweri Museveni=Museveni 1986-; Joseph Kony=Kony 1987-`,
  ),
  ...leaders('RW', `Juvenal Habyarimana=Habyarimana 1973-1994; Pasteur Bizimungu 1994-2000; Paul Kagame 1994-`),
  ...leaders(
    'BI',
    `Jean-Baptiste Bagaza=Bagaza 1976-1987; Pierre Buyoya=Buyoya 1987-2003; Melchior Ndadaye 1993-1993; Pierre Nkurunziza=Nkurunziza 2005-2020; Evariste Ndayishimiye=Ndayishimiye 2020-`,
  ),
  ...leaders(
    'CD',
    `Patrice Lumumba 1960-1961; Moise Tshombe 1960-1965; Mobutu Sese Seko=Mobutu 1965-1997; Laurent Kabila=Laurent Kabila/Laurent-Desire Kabila 1997-2001; Laurent-Desire Kabila 1997-2001; Joseph Kabila 2001-2019; Felix Tshisekedi=Tshisekedi 2019-; Etienne Tshisekedi 1991-2017; Jean-Pierre Bemba=Bemba 1998-`,
  ),
  ...leaders(
    'CG',
    `Denis Sassou-Nguesso=Sassou-Nguesso/Sassou Nguesso 1979-; Denis Sassou Nguesso=Sassou Nguesso 1979-; Pascal Lissouba=Lissouba 1992-1997`,
  ),
  ...leaders(
    'GA',
    `Omar Bongo=Omar Bongo 1967-2009; Ali Bongo=Ali Bongo 2009-2023; Brice Oligui Nguema=Oligui Nguema 2023-`,
  ),
  ...leaders('CM', `Ahmadou Ahidjo 1960-1982; Paul Biya=Biya 1982-`),
  ...leaders(
    'CF',
    `Jean-Bedel Bokassa=Bokassa 1966-1979; Andre Kolingba=Kolingba 1981-1993; Ange-Felix Patasse=Patasse 1993-2003; Francois Bozize=Bozize 2003-2013; Michel Djotodia=Djotodia 2013-2014; Faustin-Archange Touadera=Touadera 2008-`,
  ),
  ...leaders(
    'TD',
    `Goukouni Oueddei=Goukouni/Oueddei 1979-1989; Hissene Habre=Habre 1978-1990; Idriss Deby=Deby/Déby 1990-2021; Mahamat Idriss Deby=Deby 2021-`,
  ),
  ...leaders(
    'NG',
    `Yakubu Gowon 1966-1975; Murtala Mohammed 1975-1976; Olusegun Obasanjo=Obasanjo 1976-2007; Shehu Shagari=Shagari 1979-1983; Muhammadu Buhari=Buhari 1983-2023; Ibrahim Babangida=Babangida 1985-1993; Ernest Shonekan 1993-1993; Sani Abacha=Abacha 1993-1998; Abdulsalami Abubakar=Abdulsalami Abubakar 1998-1999; Umaru Yar'Adua=Yar'Adua 2007-2010; Goodluck Jonathan=Goodluck Jonathan 2010-2015; Bola Tinubu=Tinubu 2023-; Tom Ikimi=Ikimi 1995-1998`,
  ),
  ...leaders(
    'GH',
    `Kwame Nkrumah=Nkrumah 1957-1966; Hilla Limann=Limann 1979-1981; Jerry Rawlings=Rawlings 1979-2001; John Kufuor=Kufuor 2001-2009; John Atta Mills=Atta Mills 2009-2012; John Mahama=Mahama 2012-; Nana Akufo-Addo=Akufo-Addo 2003-2025`,
  ),
  ...leaders(
    'CI',
    `Felix Houphouet-Boigny=Houphouet-Boigny 1960-1993; Henri Konan Bedie=Bedie 1993-1999; Robert Guei=Guei 1999-2000; Laurent Gbagbo=Gbagbo 2000-2011; Alassane Ouattara=Ouattara 1990-; Guillaume Soro 2002-2019`,
  ),
  ...leaders(
    'LR',
    `William Tubman 1944-1971; William Tolbert 1971-1980; Samuel Doe=Samuel Doe 1980-1990; Charles Taylor=Charles Taylor 1989-2003; Amos Sawyer 1990-1994; Prince Johnson=Prince Johnson 1990-1992; Ellen Johnson Sirleaf=Johnson Sirleaf/Sirleaf 2006-2018; George Weah=Weah 2018-2024; Joseph Boakai=Boakai 2006-`,
  ),
  ...leaders(
    'SL',
    `Siaka Stevens 1967-1985; Joseph Momoh=Momoh 1985-1992; Valentine Strasser=Strasser 1992-1996; Ahmad Tejan Kabbah=Kabbah 1996-2007; Johnny Paul Koroma=Johnny Paul Koroma 1997-1998; Foday Sankoh=Sankoh 1991-2000; Ernest Bai Koroma 2007-2018; Julius Maada Bio=Maada Bio 2018-`,
  ),
  ...leaders(
    'GN',
    `Sekou Toure=Sekou Toure 1958-1984; Ahmed Sekou Toure=Sekou Toure 1958-1984; Lansana Conte=Conte 1984-2008; Moussa Dadis Camara=Dadis Camara 2008-2010; Alpha Conde=Conde 2010-2021; Mamady Doumbouya=Doumbouya 2021-`,
  ),
  ...leaders(
    'GW',
    `Amilcar Cabral 1963-1973; Joao Bernardo Vieira=Vieira 1980-2009; Kumba Yala=Yala 2000-2003; Umaro Sissoco Embalo=Embalo 2020-2025`,
  ),
  ...leaders(
    'SN',
    `Leopold Senghor=Senghor 1960-1980; Abdou Diouf=Diouf 1981-2000; Abdoulaye Wade=Wade 2000-2012; Macky Sall=Sall 2012-2024; Bassirou Diomaye Faye=Faye 2024-; Ousmane Sonko=Sonko 2024-`,
  ),
  ...leaders('GM', `Dawda Jawara=Jawara 1962-1994; Yahya Jammeh=Jammeh 1994-2017; Adama Barrow=Barrow 2017-`),
  ...leaders(
    'ML',
    `Modibo Keita 1960-1968; Moussa Traore=Moussa Traore 1968-1991; Alpha Oumar Konare=Konare 1992-2002; Amadou Toumani Toure=Amadou Toumani Toure 1991-2012; Ibrahim Boubacar Keita=Boubacar Keita 2013-2020; Assimi Goita=Goita 2020-`,
  ),
  ...leaders(
    'BF',
    `Thomas Sankara=Sankara 1983-1987; Blaise Compaore=Compaore 1987-2014; Roch Kabore=Kabore 2015-2022; Ibrahim Traore=Ibrahim Traore 2022-`,
  ),
  ...leaders(
    'NE',
    `Hamani Diori 1960-1974; Seyni Kountche=Kountche 1974-1987; Mamadou Tandja=Tandja 1999-2010; Mahamadou Issoufou=Issoufou 2011-2021; Mohamed Bazoum=Bazoum 2021-2023; Abdourahamane Tiani=Tiani/Tchiani 2023-`,
  ),
  ...leaders('TG', `Gnassingbe Eyadema=Eyadema 1967-2005; Faure Gnassingbe=Gnassingbe 2005-`),
  ...leaders(
    'BJ',
    `Mathieu Kerekou=Kerekou 1972-2006; Nicephore Soglo=Soglo 1990-1996; Thomas Boni Yayi=Boni Yayi 2006-2016; Patrice Talon=Talon 2016-2026`,
  ),
  ...leaders(
    'MR',
    `Moktar Ould Daddah=Ould Daddah 1960-1978; Maaouya Ould Taya=Ould Taya 1984-2005; Mohamed Ould Abdel Aziz=Ould Abdel Aziz 2008-2019; Mohamed Ould Ghazouani=Ould Ghazouani/Ghazouani 2019-`,
  ),
  ...leaders(
    'MA',
    `King Hassan=King Hassan 1961-1999; Hassan II=Hassan II 1961-1999; Mohammed VI=Mohammed VI 1999-; King Mohammed=King Mohammed 1999-; Abdellatif Filali=Filali 1985-1999; Nasser Bourita=Bourita 2017-`,
  ),
  ...leaders(
    'DZ',
    `Ahmed Ben Bella=Ben Bella 1962-1965; Houari Boumedienne=Boumedienne 1965-1978; Chadli Benjedid=Benjedid/Chadli 1979-1992; Mohamed Boudiaf=Boudiaf 1992-1992; Liamine Zeroual=Zeroual 1994-1999; Abdelaziz Bouteflika=Bouteflika 1963-2019; Abdelmadjid Tebboune=Tebboune 2017-; Ahmed Taleb Ibrahimi=Taleb Ibrahimi 1982-1988; Ramtane Lamamra=Lamamra 2013-2023; Ahmed Attaf=Attaf 1996-`,
  ),
  ...leaders(
    'TN',
    `Habib Bourguiba=Bourguiba 1956-1987; Zine al-Abidine Ben Ali=Ben Ali 1987-2011; Moncef Marzouki=Marzouki 2011-2014; Beji Caid Essebsi=Essebsi 1981-2019; Kais Saied=Saied 2019-`,
  ),
  ...leaders(
    'LY',
    `King Idris=Idris 1951-1969; Muammar Gaddafi=Gaddafi/Gadhafi/Qaddafi/Gadafi/Khadafy/Kadhafi/Qadhafi 1969-2011; Muammar Gadhafi=Gadhafi 1969-2011; Moammar Gadhafi=Gadhafi 1969-2011; Muammar Qaddafi=Qaddafi 1969-2011; Abdel-Salam Jalloud=Jalloud 1972-1993; Moussa Koussa=Koussa 2009-2011; Khalifa Haftar=Haftar/Hifter 2014-; Fayez al-Sarraj=al-Sarraj/Sarraj/Serraj 2016-2021; Abdul Hamid Dbeibah=Dbeibah 2021-; Saif al-Islam Gaddafi=Saif al-Islam 2003-2011; Abdel-Rahman Shalgham=Shalgham 2000-2009`,
  ),
  ...leaders(
    'SD',
    `Gaafar Nimeiri=Nimeiri/Numeiri/Nimeiry 1969-1985; Sadeq al-Mahdi=al-Mahdi 1966-1989; Omar al-Bashir=al-Bashir/Bashir 1989-2019; Omar Hassan al-Bashir=al-Bashir 1989-2019; Hassan al-Turabi=al-Turabi/Turabi 1989-2016; John Garang=Garang 1983-2005; Abdalla Hamdok=Hamdok 2019-2022; Abdel Fattah al-Burhan=al-Burhan/Burhan 2019-; Mohamed Hamdan Dagalo=Dagalo/Hemedti 2013-; Mustafa Osman Ismail=Mustafa Osman Ismail 1998-2005`,
  ),
  ...leaders('SS', `Salva Kiir=Kiir 2005-; Riek Machar=Machar 1991-`),
  ...leaders(
    'ET',
    `Haile Selassie=Haile Selassie 1930-1974; Mengistu Haile Mariam=Mengistu 1977-1991; Meles Zenawi=Meles/Zenawi 1991-2012; Hailemariam Desalegn=Hailemariam/Desalegn 2012-2018; Abiy Ahmed=Abiy/Abiy Ahmed 2018-; Seyoum Mesfin=Seyoum 1991-2010; Demeke Mekonnen=Demeke 2020-2024`,
  ),
  ...leaders('ER', `Isaias Afwerki=Isaias/Afwerki/Afeworki 1991-`),
  ...leaders(
    'SO',
    `Mohamed Siad Barre=Siad Barre/Barre 1969-1991; Siad Barre=Siad Barre 1969-1991; Mohamed Farah Aideed=Aideed/Aidid 1991-1996; Ali Mahdi Mohamed=Ali Mahdi 1991-1997; Abdullahi Yusuf=Abdullahi Yusuf 2004-2008; Sheikh Sharif Ahmed=Sheikh Sharif 2009-2012; Hassan Sheikh Mohamud=Mohamud/Hassan Sheikh 2012-; Mohamed Abdullahi Mohamed=Farmajo 2010-2022`,
  ),
  ...leaders('DJ', `Hassan Gouled Aptidon=Gouled 1977-1999; Ismail Omar Guelleh=Guelleh 1999-`),
  ...leaders(
    'MG',
    `Didier Ratsiraka=Ratsiraka 1975-2002; Albert Zafy=Zafy 1993-1996; Marc Ravalomanana=Ravalomanana 2002-2009; Andry Rajoelina=Rajoelina 2009-2025`,
  ),
  ...leaders(
    'MU',
    `Seewoosagur Ramgoolam=Ramgoolam 1968-1982; Anerood Jugnauth=Jugnauth 1982-2017; Navin Ramgoolam=Ramgoolam 1995-; Pravind Jugnauth=Jugnauth 2017-2024`,
  ),
  ...leaders(
    'SC',
    `James Mancham=Mancham 1976-1977; France Albert Rene=France Albert Rene 1977-2004; James Michel 2004-2016; Wavel Ramkalawan=Ramkalawan 2020-2025`,
  ),
  ...leaders('KM', `Ahmed Abdallah=Ahmed Abdallah 1978-1989; Azali Assoumani=Azali/Assoumani 1999-`),
  ...leaders(
    'GQ',
    `Francisco Macias Nguema=Macias 1968-1979; Teodoro Obiang=Obiang 1979-; Teodoro Obiang Nguema=Obiang 1979-`,
  ),
];
