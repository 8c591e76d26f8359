import { type LeaderRow, leaders } from './row.js';

/** Leaders and foreign ministers of Asia and Oceania since 1945, the Middle East among them. */
export const LEADERS_OF_ASIA: readonly LeaderRow[] = [
  ...leaders(
    'CN',
    `Mao Zedong=Mao 1949-1976; Mao Tse-tung=Mao 1949-1976; Zhou Enlai=Zhou 1949-1976; Chou En-lai=Chou 1949-1976; Deng Xiaoping=Deng 1977-1992; Hua Guofeng=Hua 1976-1981; Hu Yaobang=Hu 1980-1987; Zhao Ziyang=Zhao 1980-1989; Li Peng=Li 1987-1998; Jiang Zemin=Jiang 1989-2003; Yang Shangkun=Yang 1988-1993; Zhu Rongji=Zhu 1998-2003; Hu Jintao=Hu 2002-2013; Wen Jiabao=Wen 2003-2013; Xi Jinping=Xi 2012-; Li Keqiang=Li 2013-2023; Li Qiang=Li 2023-`,
    `Chen Yi=Chen 1958-1972; Huang Hua=Huang 1976-1982; Wu Xueqian=Wu 1982-1988; Qian Qichen=Qian 1988-1998; Tang Jiaxuan=Tang 1998-2003; Li Zhaoxing=Li 2003-2007; Yang Jiechi=Yang 2007-2022; Wang Yi=Wang 2013-; Qin Gang=Qin 2022-2023; Carrie Lam 2017-2022`,
  ),
  ...leaders(
    'TW',
    `Chiang Kai-shek=Chiang 1945-1975; Chiang Ching-kuo=Chiang 1978-1988; Lee Teng-hui=Lee 1988-2000; Chen Shui-bian=Chen 2000-2008; Ma Ying-jeou=Ma 2008-2016; Tsai Ing-wen=Tsai 2016-2024; Lai Ching-te=Lai 2020-; Joseph Wu 2018-2024; William Lai=Lai 2020-`,
  ),
  ...leaders(
    'JP',
    `Shigeru Yoshida 1946-1954; Nobusuke Kishi 1957-1960; Eisaku Sato 1964-1972; Kakuei Tanaka 1972-1974; Takeo Fukuda 1976-1978; Masayoshi Ohira 1978-1980; Zenko Suzuki 1980-1982; Yasuhiro Nakasone=Nakasone 1982-1987; Noboru Takeshita 1987-1989; Sosuke Uno 1989-1989; Toshiki Kaifu 1989-1991; Kiichi Miyazawa 1991-1993; Morihiro Hosokawa 1993-1994; Tsutomu Hata 1994-1994; Tomiichi Murayama 1994-1996; Ryutaro Hashimoto 1996-1998; Keizo Obuchi 1998-2000; Yoshiro Mori 2000-2001; Junichiro Koizumi 2001-2006; Shinzo Abe 2006-2020; Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-2025; Sanae Takaichi 2025-`,
    `Shintaro Abe 1982-1986; Taro Nakayama 1989-1991; Yohei Kono 1994-2001; Makiko Tanaka 2001-2002; Seiji Maehara 2010-2011; Toshimitsu Motegi 2019-; Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-2025`,
  ),
  ...leaders(
    'KP',
    `Kim Il-sung=Kim Il-sung/Kim Il Sung 1948-1994; Kim Jong-il=Kim Jong-il/Kim Jong Il 1994-2011; Kim Jong-un=Kim Jong-un/Kim Jong Un 2011-; Kim Yo-jong=Kim Yo-jong/Kim Yo Jong 2014-; Choe Son-hui=Choe 2022-; Kim Yong-nam=Kim Yong-nam/Kim Yong Nam 1983-2019`,
  ),
  ...leaders(
    'KR',
    `Syngman Rhee 1948-1960; Park Chung-hee=Park Chung-hee/Park Chung Hee 1961-1979; Chun Doo-hwan=Chun/Chun Doo Hwan 1980-1988; Roh Tae-woo=Roh/Roh Tae Woo 1988-1993; Kim Young-sam=Kim Young-sam/Kim Young Sam 1993-1998; Kim Dae-jung=Kim Dae-jung/Kim Dae Jung 1998-2003; Roh Moo-hyun=Roh/Roh Moo Hyun 2003-2008; Lee Myung-bak=Lee Myung-bak/Lee Myung Bak 2008-2013; Park Geun-hye=Park Geun-hye/Park Geun Hye 2013-2017; Moon Jae-in=Moon Jae-in/Moon Jae In 2017-2022; Yoon Suk-yeol=Yoon/Yoon Suk Yeol 2022-2025; Lee Jae-myung=Lee Jae-myung/Lee Jae Myung 2025-`,
    `Ban Ki-moon=Ban Ki-moon/Ban Ki Moon 2004-2006; Kang Kyung-wha=Kang 2017-2021; Park Jin=Park Jin 2022-2024; Cho Tae-yul=Cho Tae-yul 2024-2025`,
  ),
  ...leaders(
    'MN',
    `Jambyn Batmonkh=Batmonkh 1974-1990; Punsalmaagiin Ochirbat=Ochirbat 1990-1997; Natsagiin Bagabandi=Bagabandi 1997-2005; Nambaryn Enkhbayar=Enkhbayar 2000-2009; Tsakhia Elbegdorj=Elbegdorj 2004-2017; Khaltmaa Battulga=Battulga 2017-2021`,
  ),
  ...leaders(
    'VN',
    `Ho Chi Minh=Ho Chi Minh 1945-1969; Ngo Dinh Diem=Diem 1954-1963; Nguyen Van Thieu=Thieu 1965-1975; Pham Van Dong=Pham Van Dong 1955-1987; Le Duan=Le Duan 1960-1986; Nguyen Van Linh=Linh 1986-1991; Do Muoi=Do Muoi 1988-1997; Vo Van Kiet=Vo Van Kiet 1991-1997; Nguyen Co Thach=Thach 1980-1991; Phan Van Khai=Khai 1997-2006; Nguyen Tan Dung=Nguyen Tan Dung 2006-2016; Nguyen Phu Trong=Nguyen Phu Trong 2011-2024; To Lam=To Lam 2024-; Pham Minh Chinh=Chinh 2021-2026`,
  ),
  ...leaders(
    'KH',
    `Norodom Sihanouk=Sihanouk 1941-2004; Lon Nol=Lon Nol 1970-1975; Pol Pot=Pol Pot 1975-1997; Heng Samrin=Heng Samrin 1979-1992; Hun Sen=Hun Sen 1985-2023; Norodom Ranariddh=Ranariddh 1993-1997; Son Sann=Son Sann 1982-1991; Khieu Samphan=Khieu Samphan 1975-1998; Hun Manet=Hun Manet 2023-; Hor Namhong=Hor Namhong 1990-2016`,
  ),
  ...leaders('LA', `Kaysone Phomvihane=Kaysone 1975-1992; Thongloun Sisoulith=Thongloun 2006-`),
  ...leaders(
    'TH',
    `Prem Tinsulanonda=Prem 1980-1988; Chatichai Choonhavan=Chatichai 1988-1991; Suchinda Kraprayoon=Suchinda 1992-1992; Chuan Leekpai=Chuan 1992-2001; Banharn Silpa-archa=Banharn 1995-1996; Chavalit Yongchaiyudh=Chavalit 1996-1997; Thaksin Shinawatra=Thaksin 2001-2006; Abhisit Vejjajiva=Abhisit 2008-2011; Yingluck Shinawatra=Yingluck 2011-2014; Prayuth Chan-ocha=Prayuth/Prayut 2014-2023; Srettha Thavisin=Srettha 2023-2024; Paetongtarn Shinawatra=Paetongtarn 2024-2025; Anutin Charnvirakul=Anutin 2025-; Siddhi Savetsila=Siddhi 1980-1990; Surin Pitsuwan 1997-2001`,
  ),
  ...leaders(
    'MM',
    `U Nu=U Nu 1948-1962; Ne Win=Ne Win 1962-1988; Saw Maung=Saw Maung 1988-1992; Than Shwe=Than Shwe 1992-2011; Thein Sein=Thein Sein 2007-2016; Aung San Suu Kyi=Suu Kyi/Aung San Suu Kyi 1988-; Min Aung Hlaing=Min Aung Hlaing 2011-; Khin Nyunt=Khin Nyunt 1988-2004`,
  ),
  ...leaders(
    'MY',
    `Tunku Abdul Rahman=Tunku Abdul Rahman 1957-1970; Mahathir Mohamad=Mahathir 1981-2020; Abdullah Badawi=Badawi 2003-2009; Najib Razak=Najib 2009-2018; Muhyiddin Yassin=Muhyiddin 2020-2021; Anwar Ibrahim=Anwar 1993-`,
  ),
  ...leaders(
    'SG',
    `Lee Kuan Yew=Lee Kuan Yew 1959-1990; Goh Chok Tong=Goh 1990-2004; Lee Hsien Loong=Lee Hsien Loong 2004-2024; Lawrence Wong 2024-; S. Rajaratnam 1965-1980; S. Dhanabalan 1980-1988; Vivian Balakrishnan 2015-`,
  ),
  ...leaders(
    'ID',
    `Sukarno 1945-1967; Suharto 1967-1998; B.J. Habibie 1998-1999; Abdurrahman Wahid 1999-2001; Megawati Sukarnoputri=Megawati 2001-2004; Susilo Bambang Yudhoyono=Yudhoyono 2004-2014; Joko Widodo=Widodo/Jokowi 2014-2024; Prabowo Subianto=Prabowo 2019-; Adam Malik 1966-1977; Mochtar Kusumaatmadja=Mochtar 1978-1988; Ali Alatas 1988-1999; Marty Natalegawa=Natalegawa 2009-2014; Retno Marsudi=Retno 2014-2024; Sugiono 2024-`,
  ),
  ...leaders(
    'PH',
    `Ramon Magsaysay 1953-1957; Ferdinand Marcos 1965-1986; Corazon Aquino 1986-1992; Fidel Ramos 1992-1998; Joseph Estrada 1998-2001; Gloria Arroyo 2001-2010; Gloria Macapagal Arroyo=Arroyo 2001-2010; Benigno Aquino 2010-2016; Rodrigo Duterte 2016-2022; Ferdinand Marcos Jr.=Marcos 2022-; Carlos Romulo 1950-1984; Raul Manglapus 1987-1992; Domingo Siazon 1995-2001; Albert del Rosario=del Rosario 2011-2016; Teodoro Locsin 2018-2022; Enrique Manalo 2022-2025`,
  ),
  ...leaders(
    'TL',
    `Xanana Gusmao=Gusmao/Xanana 2002-; Jose Ramos-Horta=Ramos-Horta/Ramos Horta 1975-; Mari Alkatiri=Alkatiri 2002-2018`,
  ),
  ...leaders(
    'IN',
    `Jawaharlal Nehru 1947-1964; Lal Bahadur Shastri=Shastri 1964-1966; Indira Gandhi 1966-1984; Morarji Desai 1977-1979; Rajiv Gandhi 1984-1989; V.P. Singh 1989-1990; Chandra Shekhar=Chandra Shekhar 1990-1991; P.V. Narasimha Rao=Narasimha Rao/Rao 1991-1996; H.D. Deve Gowda=Deve Gowda 1996-1997; I.K. Gujral 1989-1998; Inder Kumar Gujral=Gujral 1989-1998; Atal Behari Vajpayee=Vajpayee 1996-2004; Atal Bihari Vajpayee=Vajpayee 1996-2004; Manmohan Singh 2004-2014; Narendra Modi 2014-`,
    `V.K. Krishna Menon=Krishna Menon 1957-1962; Natwar Singh 2004-2005; Jaswant Singh 1998-2002; Pranab Mukherjee 1995-2017; S.M. Krishna 2009-2012; Salman Khurshid 2012-2014; Sushma Swaraj 2014-2019; S. Jaishankar 2019-; Subrahmanyam Jaishankar 2019-; Rajnath Singh 2014-; Ajit Doval 2014-`,
  ),
  ...leaders(
    'PK',
    `Liaquat Ali Khan=Liaquat Ali Khan 1947-1951; Ayub Khan=Ayub Khan 1958-1969; Yahya Khan=Yahya Khan 1969-1971; Zulfikar Ali Bhutto=Bhutto 1971-1977; Mohammad Zia-ul-Haq=Zia-ul-Haq/Zia ul-Haq/Zia 1977-1988; Zia-ul-Haq=Zia-ul-Haq 1977-1988; Benazir Bhutto 1988-1996; Ghulam Ishaq Khan=Ghulam Ishaq Khan 1988-1993; Nawaz Sharif 1990-2017; Pervez Musharraf 1999-2008; Shaukat Aziz 2004-2007; Yousuf Raza Gilani=Gilani 2008-2012; Asif Ali Zardari=Zardari 2008-; Imran Khan=Imran Khan 2018-2022; Shehbaz Sharif 2022-; Mohammad Khan Junejo=Junejo 1985-1988; Asim Munir 2022-`,
    `Sahibzada Yaqub Khan=Yaqub Khan 1982-1991; Gohar Ayub Khan=Gohar Ayub 1997-1998; Sartaj Aziz 1998-2017; Khurshid Kasuri 2002-2007; Shah Mahmood Qureshi=Qureshi 2008-2022; Hina Rabbani Khar=Khar 2011-2013; Bilawal Bhutto Zardari=Bilawal 2022-2023; Ishaq Dar 2024-`,
  ),
  ...leaders(
    'BD',
    `Sheikh Mujibur Rahman=Mujibur Rahman 1971-1975; Ziaur Rahman=Ziaur Rahman 1977-1981; Hossain Mohammad Ershad=Ershad 1982-1990; Khaleda Zia=Khaleda/Khaleda Zia 1991-2006; Sheikh Hasina=Hasina 1996-2024; Muhammad Yunus=Yunus 2024-2026; Tarique Rahman=Tarique Rahman 2026-`,
  ),
  ...leaders(
    'LK',
    `Solomon Bandaranaike 1956-1959; Sirimavo Bandaranaike 1960-2000; Junius Jayewardene 1977-1989; Ranasinghe Premadasa 1989-1993; Chandrika Kumaratunga 1994-2005; Ranil Wickremesinghe=Wickremesinghe/Wickremasinghe 1993-2024; Mahinda Rajapaksa 2004-2022; Gotabaya Rajapaksa 2005-2022; Maithripala Sirisena 2015-2019; Lakshman Kadirgamar 1994-2005; Anura Kumara Dissanayake=Dissanayake 2024-; Velupillai Prabhakaran=Prabhakaran 1976-2009`,
  ),
  ...leaders(
    'NP',
    `King Birendra=Birendra 1972-2001; King Gyanendra=Gyanendra 2001-2008; Girija Prasad Koirala=Koirala 1991-2008; Sher Bahadur Deuba=Deuba 1995-2022; Pushpa Kamal Dahal=Dahal/Prachanda 1996-2024; K.P. Sharma Oli=Oli 2015-2025; Madhav Kumar Nepal=Madhav Kumar Nepal 2009-2011; Baburam Bhattarai 2011-2013; Marich Man Singh Shrestha=Shrestha 1986-1990`,
  ),
  ...leaders(
    'MV',
    `Maumoon Abdul Gayoom=Gayoom 1978-2008; Mohamed Nasheed=Nasheed 2008-2012; Abdulla Yameen=Yameen 2013-2018; Ibrahim Mohamed Solih=Solih 2018-2023; Mohamed Muizzu=Muizzu 2023-`,
  ),
  ...leaders(
    'AF',
    `Zahir Shah=Zahir Shah 1933-1973; Nur Mohammad Taraki=Taraki 1978-1979; Hafizullah Amin 1979-1979; Babrak Karmal 1979-1986; Najibullah 1986-1992; Mohammad Najibullah 1986-1992; Burhanuddin Rabbani=Rabbani 1992-2001; Gulbuddin Hekmatyar=Hekmatyar 1979-2001; Ahmad Shah Masood=Masood/Massoud/Masoud 1979-2001; Abdul Rashid Dostum=Dostum 1989-2020; Mullah Omar=Mullah Omar 1996-2013; Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021; Abdullah Abdullah=Abdullah Abdullah 2001-2021; Sibghatullah Mojadidi=Mojadidi 1989-1992; Abdul Ghani Baradar=Baradar 2021-; Amir Khan Muttaqi=Muttaqi 2021-`,
  ),
  ...leaders(
    'IR',
    `Mohammad Mossadegh 1951-1953; Reza Pahlavi=Pahlavi 1941-1979; Ruhollah Khomeini=Khomeini 1979-1989; Ayatollah Khomeini=Khomeini 1979-1989; Abolhassan Bani-Sadr=Bani-Sadr 1980-1981; Ali Akbar Hashemi Rafsanjani=Rafsanjani 1980-1997; Ali Khamenei=Khamenei 1981-2026; Mohammad Khatami 1997-2005; Mahmoud Ahmadinejad=Ahmadinejad 2005-2013; Hassan Rouhani=Rouhani/Rohani 2003-2021; Ebrahim Raisi=Raisi 2021-2024; Masoud Pezeshkian=Pezeshkian 2024-; Mir-Hossein Mousavi 1981-1989; Hossein Ali Montazeri=Montazeri 1985-1989`,
    `Ebrahim Yazdi 1979-1979; Sadeq Ghotbzadeh=Ghotbzadeh 1979-1980; Ali Akbar Velayati=Velayati 1981-1997; Kamal Kharrazi=Kharrazi 1997-2005; Manouchehr Mottaki=Mottaki 2005-2010; Ali Akbar Salehi=Salehi 2010-2013; Mohammad Javad Zarif=Zarif 2013-2021; Hossein Amirabdollahian=Amirabdollahian/Amir-Abdollahian 2021-2024; Abbas Araqchi=Araqchi/Araghchi 2015-; Ali Larijani=Larijani 2005-; Saeed Jalili=Jalili 2007-2013; Qassem Soleimani=Soleimani 1998-2020`,
  ),
  ...leaders(
    'IQ',
    `Nuri al-Said=al-Said 1945-1958; Abdul Karim Qassem=Qassem 1958-1963; Ahmed Hassan al-Bakr=al-Bakr 1968-1979; Saddam Hussein=Saddam/Saddam Hussein 1979-2003; Tareq Aziz=Tareq Aziz/Tariq Aziz 1983-2003; Tariq Aziz=Tariq Aziz 1983-2003; Saadoun Hammadi=Hammadi 1974-1991; Ahmad Chalabi=Chalabi 1992-2006; Iyad Allawi=Allawi 2004-2018; Ibrahim al-Jaafari=al-Jaafari/Jaafari 2005-2018; Jalal Talabani=Talabani 1975-2014; Massoud Barzani=Massoud Barzani 1979-2017; Nouri al-Maliki=al-Maliki/Maliki 2006-2014; Hoshyar Zebari=Zebari 2003-2014; Haider al-Abadi=al-Abadi/Abadi 2014-2018; Adel Abdul Mahdi=Abdul Mahdi 2018-2020; Mustafa al-Kadhimi=al-Kadhimi/Kadhimi 2020-2022; Mohammed Shia al-Sudani=al-Sudani 2022-; Barham Salih=Barham Salih 2001-2022; Fuad Hussein=Fuad Hussein 2020-; Moqtada al-Sadr=al-Sadr/Sadr 2003-; Muqtada al-Sadr=al-Sadr 2003-`,
  ),
  ...leaders(
    'SY',
    `Hafez al-Assad=Assad/al-Assad 1970-2000; Hafez Assad=Assad 1970-2000; Bashar al-Assad=Assad/al-Assad 2000-2024; Bashar Assad=Assad 2000-2024; Abdel-Halim Khaddam=Khaddam 1970-2005; Farouq al-Shara=al-Shara/Shara 1984-2014; Farouk al-Sharaa=al-Sharaa 1984-2014; Walid al-Moualem=al-Moualem/Moualem/Muallem 2006-2020; Walid al-Muallem=al-Muallem 2006-2020; Ahmed al-Sharaa=al-Sharaa 2024-; Asaad al-Shaibani=al-Shaibani 2024-`,
  ),
  ...leaders(
    'LB',
    `Camille Chamoun 1952-1958; Amin Gemayel=Gemayel 1982-1988; Bashir Gemayel=Gemayel 1982-1982; Michel Aoun 1988-2022; Elias Hrawi=Hrawi 1989-1998; Rafik Hariri=Hariri/al-Hariri 1992-2005; Rafiq al-Hariri=al-Hariri 1992-2005; Emile Lahoud=Lahoud 1998-2007; Fouad Siniora=Siniora 2005-2009; Saad Hariri=Hariri/al-Hariri 2009-2020; Michel Suleiman 2008-2014; Najib Mikati=Mikati 2005-2025; Nabih Berri=Berri 1980-; Walid Jumblatt=Jumblatt 1977-2023; Hassan Nasrallah=Nasrallah 1992-2024; Selim al-Hoss=al-Hoss 1976-2000; Rashid Karami=Karami 1955-1987; Joseph Aoun 2025-; Nawaf Salam 2025-; Samir Geagea=Geagea 1986-`,
  ),
  ...leaders(
    'JO',
    `King Hussein=King Hussein 1952-1999; King Abdullah=King Abdullah 1999-; Zaid al-Rifai=al-Rifai 1973-1989; Mudar Badran=Badran 1976-1991; Marwan al-Kassem=al-Kassem 1980-1990; Abdul-Salam al-Majali=al-Majali 1993-1998; Ayman Safadi=Safadi 2017-; Marwan Muasher=Muasher 2002-2004`,
  ),
  ...leaders(
    'IL',
    `David Ben-Gurion=Ben-Gurion 1948-1963; Levi Eshkol 1963-1969; Golda Meir 1956-1974; Yitzhak Rabin 1974-1995; Menachem Begin 1977-1983; Yitzhak Shamir 1980-1992; Shimon Peres 1984-2014; Benjamin Netanyahu=Netanyahu/Netanyahou 1996-; Ehud Barak 1995-2013; Ariel Sharon 1977-2006; Ehud Olmert 2006-2009; Naftali Bennett 2021-2022; Yair Lapid 2021-2022; Chaim Herzog 1983-1993; Ezer Weizman 1993-2000; Moshe Katsav 2000-2007; Isaac Herzog 2021-; Reuven Rivlin 2014-2021`,
    `Abba Eban=Eban 1966-1974; Moshe Dayan=Dayan 1967-1979; Moshe Arens=Arens 1983-1999; David Levy 1990-2000; Silvan Shalom 2003-2006; Tzipi Livni=Livni 2006-2009; Avigdor Lieberman=Lieberman 2009-2018; Gabi Ashkenazi 2020-2021; Eli Cohen 2023-2024; Israel Katz 2019-; Gideon Saar=Saar 2024-; Yoav Gallant=Gallant 2022-2024; Benny Gantz=Gantz 2020-2022`,
  ),
  ...leaders(
    'PS',
    `Yasser Arafat=Arafat 1969-2004; Yasir Arafat=Arafat 1969-2004; Mahmoud Abbas=Abbas 2003-; Ahmed Qurei=Qurei 2003-2006; Salam Fayyad=Fayyad 2007-2013; Saeb Erekat=Erekat 1991-2020; Farouk Kaddoumi=Kaddoumi 1973-2009; Ismail Haniyeh=Haniyeh 2006-2024; Khaled Meshaal=Meshaal/Meshal/Mashaal 1996-2017; Yahya Sinwar=Sinwar 2017-2024; Hanan Ashrawi=Ashrawi 1991-2020; Nabil Shaath=Shaath 1994-2005; George Habash=Habash 1967-2000; Rami Hamdallah=Hamdallah 2013-2019; Mohammad Shtayyeh=Shtayyeh 2019-2024; Ahmed Yassin 1987-2004`,
  ),
  ...leaders(
    'EG',
    `King Farouk=Farouk 1936-1952; Gamal Abdel Nasser=Nasser 1954-1970; Anwar Sadat=Sadat 1970-1981; Hosni Mubarak=Mubarak 1981-2011; Mohamed Morsi=Morsi/Mursi 2012-2013; Mohammed Mursi=Mursi 2012-2013; Abdel Fattah al-Sisi=Sisi/al-Sisi/el-Sisi 2013-; Atef Sedki=Sedki 1986-1996`,
    `Boutros Boutros-Ghali=Boutros-Ghali 1977-1991; Esmat Abdel-Meguid=Abdel-Meguid 1984-1991; Amr Moussa=Moussa 1991-2001; Ahmed Maher 2001-2004; Ahmed Aboul Gheit=Aboul Gheit 2004-2011; Nabil Fahmy=Fahmy 2013-2014; Sameh Shoukry=Shoukry 2014-2024; Badr Abdelatty=Abdelatty 2024-`,
  ),
  ...leaders(
    'SA',
    `King Faisal=King Faisal 1964-1975; King Khalid=King Khalid 1975-1982; King Fahd=Fahd/King Fahd 1982-2005; King Salman=King Salman 2015-; Mohammed bin Salman=bin Salman 2015-; Saud al-Faisal=al-Faisal 1975-2015; Adel al-Jubeir=al-Jubeir/Jubeir 2007-; Faisal bin Farhan=bin Farhan 2019-; Prince Sultan=Prince Sultan 1963-2011; Prince Bandar=Prince Bandar 1983-2005`,
  ),
  ...leaders(
    'YE',
    `Ali Abdullah Saleh=Saleh 1978-2012; Ali Salem al-Baidh=al-Baidh/al-Beidh 1986-1994; Abdu Rabbu Mansour Hadi=Mansour Hadi 2012-2022; Abd-Rabbu Mansour Hadi=Mansour Hadi 2012-2022; Rashad al-Alimi=al-Alimi 2022-; Abu Bakr al-Qirbi=al-Qirbi 2001-2014`,
  ),
  ...leaders(
    'KW',
    `Sheikh Jaber al-Ahmad al-Sabah=Sheikh Jaber 1977-2006; Sheikh Saad al-Abdulla al-Sabah=Sheikh Saad 1978-2003; Sheikh Sabah al-Ahmad al-Sabah=Sheikh Sabah 1963-2020`,
  ),
  ...leaders(
    'QA',
    `Hamad bin Khalifa al-Thani=Hamad bin Khalifa 1995-2013; Hamad bin Jassim al-Thani=bin Jassim 1992-2013; Tamim bin Hamad al-Thani=Tamim 2013-; Mohammed bin Abdulrahman al-Thani=bin Abdulrahman 2016-`,
  ),
  ...leaders(
    'AE',
    `Zayed bin Sultan al-Nahyan=Sheikh Zayed 1971-2004; Mohammed bin Zayed al-Nahyan=bin Zayed 2004-; Anwar Gargash=Gargash 2008-; Abdullah bin Zayed al-Nahyan=Abdullah bin Zayed 2006-`,
  ),
  ...leaders(
    'OM',
    `Sultan Qaboos=Qaboos 1970-2020; Yousuf bin Alawi=bin Alawi 1982-2020; Badr al-Busaidi=al-Busaidi/Albusaidi 2020-`,
  ),
  ...leaders('BH', `Sheikh Isa bin Salman al-Khalifa=Sheikh Isa 1961-1999; King Hamad=King Hamad 1999-`),
  ...leaders('KZ', `Nursultan Nazarbayev=Nazarbayev 1989-2019; Kassym-Jomart Tokayev=Tokayev 1994-`),
  ...leaders('UZ', `Islam Karimov=Islam Karimov 1989-2016; Shavkat Mirziyoyev=Mirziyoyev 2003-`),
  ...leaders(
    'TM',
    `Saparmurat Niyazov=Niyazov 1985-2006; Gurbanguly Berdymukhamedov=Berdymukhamedov/Berdimuhamedow 2006-2022; Serdar Berdymukhamedov 2022-`,
  ),
  ...leaders(
    'KG',
    `Askar Akayev=Akayev 1990-2005; Kurmanbek Bakiyev=Bakiyev 2005-2010; Roza Otunbayeva=Otunbayeva 1986-2011; Almazbek Atambayev=Atambayev 2007-2017; Sooronbay Jeenbekov=Jeenbekov 2016-2020; Sadyr Japarov=Japarov 2020-`,
  ),
  ...leaders(
    'TJ',
    `Emomali Rakhmonov=Rakhmonov/Rahmonov 1992-2007; Emomali Rahmon=Rahmon/Rakhmon 2007-; Rakhmon Nabiyev=Nabiyev 1982-1992`,
  ),
  ...leaders(
    'AU',
    `Robert Menzies 1949-1966; Harold Holt 1966-1967; Gough Whitlam 1972-1975; Malcolm Fraser 1975-1983; Bob Hawke 1983-1991; Paul Keating 1991-1996; John Howard 1996-2007; Kevin Rudd 2007-2013; Julia Gillard 2010-2013; Tony Abbott 2013-2015; Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-`,
    `Bill Hayden 1983-1988; Gareth Evans 1988-1996; Alexander Downer 1996-2007; Stephen Smith 2007-2010; Bob Carr 2012-2013; Julie Bishop 2013-2018; Marise Payne 2018-2022; Penny Wong 2022-; Richard Marles 2022-`,
  ),
  ...leaders(
    'NZ',
    `Robert Muldoon 1975-1984; David Lange 1984-1989; Geoffrey Palmer 1989-1990; Jim Bolger 1990-1997; Jenny Shipley 1997-1999; Helen Clark 1999-2008; John Key 2008-2016; Bill English 2016-2017; Jacinda Ardern 2017-2023; Chris Hipkins 2023-2023; Christopher Luxon 2023-; Winston Peters 2005-; Don McKinnon 1990-1999; Phil Goff 1999-2005; Nanaia Mahuta 2020-2023; Murray McCully 2008-2017`,
  ),
  ...leaders(
    'PG',
    `Michael Somare 1975-2011; Julius Chan 1980-1997; Paias Wingti 1985-1994; Rabbie Namaliu 1988-1992; Bill Skate 1997-1999; Peter O'Neill=O'Neill 2011-2019; James Marape 2019-`,
  ),
  ...leaders(
    'FJ',
    `Kamisese Mara=Mara 1967-2000; Timoci Bavadra=Bavadra 1987-1987; Sitiveni Rabuka=Rabuka 1987-; Mahendra Chaudhry 1999-2000; Laisenia Qarase=Qarase 2000-2006; Frank Bainimarama=Bainimarama 2006-2022`,
  ),
  ...leaders('SB', `Manasseh Sogavare=Sogavare 2000-2024; Jeremiah Manele=Manele 2019-`),
  ...leaders('VU', `Walter Lini=Lini 1980-1991`),
];
