import { nameSet } from './name-set.js';

/** English, German, Dutch and Nordic. */
const GERMANIC = `
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
  mark paul steven stephen andrew kenneth joshua kevin brian george edward ronald timothy jeffrey gary nicholas eric
  jonathan larry justin scott brandon benjamin samuel gregory frank raymond patrick jack dennis jerry tyler aaron
  henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger gerald ethan arthur lawrence
  sean albert joe willie jesse bruce bryan philip phillip ralph roy louis eugene vincent bobby billy howard harry
  fred frederick alan allan allen wayne leonard stanley norman rex clive nigel graham neil ian stuart malcolm
  geoffrey trevor simon dominic jeremiah winston tony tom bill bob jim tim ben mike steve dave nick greg jeff ted
  chuck hank warren cyrus zbigniew brent colin dick mitch barack hubert lyndon dwight rupert gordon bernard clement
  neville alec ernest cecil hugh edmund oliver oscar lloyd mitt newt marco lindsey bernie pete antony kurt karl hans
  heinz helmut gerhard willy konrad ludwig wolfgang jurgen juergen klaus dieter manfred horst gunter guenter gunther
  uwe ulrich friedrich frederik heiko frank-walter sigmar guido joschka olaf armin rainer ralf reinhard rudiger
  stefan steffen thorsten torsten tilo matthias jens holger hartmut egon erich werner walther hermann heinrich
  johannes johann josef franz otto rolf rudolf siegfried theodor thilo volker wilhelm willem wim jan-peter joris
  pieter hendrik joop ruud gerrit frans jaap dirk bart maarten marten jeroen geert diederik sjoerd herman guus lars
  erik olof ole jorgen jonas soren niels nils anders bjorn carl-gustaf thorvald thorbjorn kjell knut kare helge
  haakon harald haavard oystein oyvind sven svend sverre stig sten ulf uffe torbjorn tore trygve martti paavo urho
  mauno kalevi esko pekka juha jukka jyrki matti antti sauli petteri alexander timo ilkka heikki kimmo olli erkki
  tarmo toomas lennart andrus taavi juri juhan gunnar gudmundur gudlaugur olafur sigmundur steingrimur bjarni geir
  halldor magnus poul villy lokke mogens
`;

/** French, Italian, Spanish, Portuguese and Romanian. */
const ROMANCE = `
  jean pierre jacques francois michel alain andre philippe laurent nicolas olivier emmanuel herve gerard georges
  roland lionel edouard valery bertrand thierry christophe stephane sebastien guillaume jean-claude jean-pierre
  jean-marc jean-luc jean-yves jean-marie jean-baptiste jean-bernard jean-michel jean-paul jean-francois jean-noel
  manuel arnaud bruno xavier yves benoit cyril damien didier etienne fabrice gaston gilles gregoire henri jerome
  julien leon loic luc lucien marcel mathieu matthieu maxime maurice rene remy romain serge sylvain theo thibault
  tristan guy elio silvio giulio giuseppe giovanni giorgio gianni gianfranco luigi lamberto massimo matteo mario
  romano carlo carlo-azeglio franco francesco antonio alberto aldo alessandro alfredo amintore angelo arnaldo
  beniamino benito bettino ciriaco claudio domenico emilio enrico enzo ezio fabio federico ferdinando filippo
  giacomo giancarlo giampaolo guglielmo lorenzo luca luciano marcello maurizio mauro paolo piero pier pietro renato
  renzo riccardo roberto salvatore sandro sergio stefano tommaso umberto vincenzo vittorio jose juan luis carlos
  jorge javier fernando felipe miguel francisco pedro pablo rafael ramon raul ricardo rodrigo ruben adolfo agustin
  alejandro alfonso alvaro andres arturo augusto aurelio baltasar bernardo camilo cesar cristobal diego eduardo
  efrain emiliano enrique ernesto esteban evo fabian facundo fidel gabriel gerardo gonzalo guillermo gustavo hector
  heriberto hernan horacio hugo humberto ignacio inigo jaime jesus joaquin josep julian julio lazaro leandro leonel
  leopoldo lucio marcelo marcos martin mauricio mateo mariano maximiliano napoleon nestor nicanor octavio orlando
  osvaldo oswaldo pascual patricio reinaldo rigoberto rodolfo rogelio rolando sebastian sixto teodoro tomas vicente
  victor virgilio wilfredo anastasio luiz joao jair itamar tancredo celso anibal diogo duarte durao edson geraldo
  getulio helio henrique jeronimo joaquim nuno paulo ruy rui tiago vasco xanana ion traian emil calin adrian bogdan
  catalin constantin cristian corneliu costin cosmin dacian dumitru florin gheorghe ilie ionel iulian liviu lucian
  mihai mihail mircea mugur nicolae nicusor octavian ovidiu petre petru radu razvan remus sorin stelian teodor titus
  tudor valeriu vasile viorel vlad eusebiu nicu iurie artur carles jordi oriol mikel aitor inaki
`;

/** Slavic, Baltic, Hungarian, Greek, Albanian. */
const EASTERN_EUROPEAN = `
  vladimir dmitry dmitri dmitriy dmytro mikhail mikhailo mykhailo boris sergei sergey serhiy serhii andrei andrey
  andriy andrii alexei aleksei alexey aleksey oleksiy oleksii aleksandr alexandr aleksander oleksandr aleksandar
  igor ihor oleg oleh yuri yury yuriy iurii yevgeny evgeny evgeni yevhen nikolai nikolay mykola viktor anatoly
  anatoli anatoliy anatolii konstantin kostyantyn vyacheslav viacheslav vasily vassily vasyl valentin valentyn
  valeriy vitaly vitali vitaliy gennady gennadi gennadiy hennadiy leonid eduard ruslan rustem ramzan aslan dzhokhar
  doku akhmat arkady arseny arseniy artem artyom bogoljub bohdan borys daniil denis denys egor fyodor fedor gavriil
  georgy georgiy gleb grigory hryhoriy ilya illia ivan ivo kirill kyrylo lev makar maksim maksym matvei nikita oles
  ostap pavel pavlo petro pyotr petr rodion rostislav semyon semen stanislav stepan svyatoslav sviatoslav taras
  timofei tymofiy vadim vadym vsevolod volodymyr yakov yaroslav yegor zakhar lavrenty lech wojciech tadeusz jerzy
  jaroslaw andrzej boleslaw bronislaw czeslaw dariusz grzegorz henryk jacek janusz jozef kazimierz krzysztof leszek
  lukasz maciej marcin marek mariusz mateusz mieczyslaw mikolaj miroslaw pawel piotr radek radoslaw rafal ryszard
  slawomir stanislaw szymon tomasz waldemar wieslaw witold wladyslaw wlodzimierz zdzislaw zygmunt bartosz karol
  vaclav milos andrej jaroslav jiri jakub karel ladislav lubomir lubos ludvik michal miroslav mirek bohuslav bohumil
  dusan frantisek gustav juraj ludovit mikulas miloslav ondrej oldrich otakar pavol rastislav tibor zdenek zoltan
  gyorgy gyula ferenc istvan imre janos jozsef kalman karoly laszlo lajos lorant matyas miklos mihaly pal sandor
  szabolcs tamas attila arpad balazs bela csaba denes erno gabor gergely geza zsolt slobodan vojislav zoran tomislav
  ivica alija bakir bajram dragan drasko dragoljub filip franjo goran haris hashim ilir edi fatos ramiz enver albin
  agim adem behgjet hajredin jadranko janez janko jovan kiro borut bozo branko danilo darko dejan dobrica dimitar
  dimitrij drazen gjorge gordan ilija ivailo izudin kreso lazar ljubco lojze ljubomir luka marijan marjan mate
  mihailo mile milo milorad milomir milutin miodrag mirko mladen momcilo momir nebojsa nenad neven nikola nikolaj
  radmilo radovan rasim ratko savo sefer sinisa srdjan stevan stevo stipe stjepan svetozar tarik tihomir velimir
  veljko vinko vlado vlatko vojin vuk zarko zdravko zeljko zivko zlatko zivadin boyko georgi ivaylo kiril kostadin
  krasimir lyudmil nayden ognyan petar petko plamen rosen rumen simeon stanimir stoyan todor tsvetan valeri vasil
  ventsislav volen yane zhelyu zhan andris aigars edgars egils einars gatis guntis janis krisjanis maris raimonds
  valdis vilis ojars algirdas antanas arturas arvydas audronius dalius gediminas gitanas gintaras juozas kazys
  kestutis linas mindaugas petras povilas rolandas romualdas saulius valdas vytautas vygaudas zygimantas andreas
  konstantinos costas kostas giorgos georgios yiorgos yannis ioannis giannis nikos nikolaos christos stavros
  dimitris dimitrios antonis theodoros thodoros evangelos kyriakos lucas panos panagiotis pavlos spyros tassos tasos
  glafcos makarios michalis petros sotiris stelios takis yanis themistoklis ilias adonis akis gjergj bujar lulzim
  sokol arben besnik blerim bledar alban pandeli
`;

/** Arabic, Hebrew, Persian, Turkic, Kurdish, Caucasian and Central Asian. */
const MIDDLE_EASTERN = `
  mohammed mohamed muhammad mohammad mohamad muhammed mehmet mehmed ahmed ahmad ahmet ali hassan hasan hussein
  husein hossein husain hussain hosein abdullah abdallah abdalla abdul abdel abdelaziz abdulaziz abdulrahman
  abdurrahman abdelrahman abdurahman abdelkader abdelfattah abdel-fattah abdul-aziz abdul-rahman abdelmadjid
  abdelmajid abdelilah abdellatif abdirahman abdiweli abdihakim abdou abdoulaye abdrabbuh abid adel adil adnan akram
  alaa amin amine amir amr anas anwar ashraf ayman ayad aziz azzam badr baha bandar barham bashar bashir basil
  bassam burhan emad essam faisal faysal fahd fahmi farid faris farouk faruq fathi fawzi fayez fouad fuad ghassan
  ghazi habib hafez hafiz haidar hakim hamad hamed hamid hamza hani hanafi haroun harun hatem haitham hazem hicham
  hisham hosni houari husni ibrahim idris idriss ihsan imad imran isa ismail ismael issam iyad jaber jabir jafar
  jalal jamal jamil jassim jawad kamal kamel karim kassim khaled khalid khalifa khalil khamis khayri lakhdar luay
  maher mahdi mahmoud mahmud mahmood majid malik mamoun mansour mansur marwan masoud massoud mazen miloud mohsen
  moncef mokhtar mounir mourad mubarak muammar moammar mukhtar munir murad musa moussa mustafa mustapha moustafa
  mutaz nabil naguib najib nasser nasir nasr nayef nawaf nawaz nazih nizar nouri nuri omar osama othman uthman
  qaboos qais qassem qasim rachid rashid rashad raed rafik rafiq rafic rami riad riyad saad sadiq
  sadik saeb saeed salah saleh salem salim salman sameh sami samir saud sayed sayyid seif shafik sharif shukri sidi
  sulaiman suleiman tahar taher tahir talal tamim tareq tariq tarek taha tawfik tayyip turki umar usama wael walid
  waleed wassim yahya yasser yasir yassir yousef youssef yusuf yusef yousuf zaid zayed zayd zakaria ziad ziyad
  zuhair zine fayssal azzedine noureddine nureddin salaheddine saadeddine slimane taieb rached beji chadli kais
  ariel binyamin bibi ehud yitzhak itzhak yitshak shimon menachem menahem moshe avigdor avi levi yair yoav yossi
  yosef gideon gilad eli eliyahu ephraim ezer haim chaim naftali natan nissim ofir reuven shaul shlomo tzachi tzahi
  uzi yigal yisrael zalman zeev zevulun benny bezalel akbar ali-akbar amir-abbas hamid-reza ebrahim eshaq
  gholamhossein javad kazem manouchehr mehdi mir-hossein mohammad-javad mohammad-reza morteza mostafa parviz qasem
  reza rouhollah ruhollah sadegh sadeq yadollah abbas abolhassan ardeshir bahram bijan dariush farhad faramarz
  hooshang hormoz kamran keyvan khosrow kourosh mehran nader naser ramin rostam shahram siamak sohrab heydar heidar
  ilham elmar anar elchin elnur emin eldar elshad hikmat jeyhun ceyhun khalaf mubariz mammad namig nizami
  novruz ogtay polad rovshan rauf ramil rufat sabir sahil samad shahin shahmar tofig tofiq vagif vasif vilayat yagub
  yashar zakir zahid ziya abulfaz ayaz recep turgut suleyman bulent necmettin mesut kenan kemal ismet binali cevdet
  devlet ekrem erdal fethullah hakan hakki hikmet hulusi ilter mevlut murat numan omer onur orhan osman recai serdar
  selahattin sukru taner tayfun ufuk umit volkan vecdi yasar yalcin yilmaz yigit zafer ersin fahrettin bekir berat
  burak cem cemil mehmet-ali levon serzh armen nikol vazgen ararat ashot gagik garnik hovik hrant hayk hayrapet
  hrachya kamo karapet raffi samvel tigran vardan vartan vahan vahagn vigen zhirayr zohrab zurab giorgi mikheil
  zviad irakli bidzina davit levan nugzar guram kakha gela gigi temur tedo vakhtang shalva merab mamuka lasha badri
  tengiz nursultan kassym-jomart kassymzhomart askar akezhan bakhytzhan bauyrzhan daniyal erlan galymzhan kairat
  marat nurlan olzhas oralbay serik talgat yerlan yerzhan zhanibek shavkat abdulla bakhtiyor bobur ilhom jamshid
  rustam ravshan sodiq sardor tohir ulugbek emomali rakhmon saidmurod sirojiddin sherali akil davlat hamrokhon qohir
  saparmurat gurbanguly kurmanbek almazbek sooronbay sadyr omurbek kubanychbek temir ulukbek zheenbek chingiz bakyt
  masrour nechirvan masud qubad barzan hoshyar nawshirwan selahaddin
`;

/** South and East Asian, in the romanisations of the news, where one name tells. */
const ASIAN = `
  narendra rajiv manmohan atal jawaharlal morarji rahul amit arun ashok ajit anil anand arvind bhim brajesh devendra
  dinesh gopal hari harsh inder jagdish jagjit jaswant jitendra kapil lalit mahendra mani manohar mohan mukesh
  mulayam natwar nitin pranab prakash rajendra rajesh rajnath ram rajan ramesh ravi sanjay sanjaya sanjeev satish
  shankar sharad shivraj shyam sivshankar subrahmanyam suresh sunil sushil vijay vikram vinay vinod vivek vishwanath
  yashwant girija madhav baburam birendra gyanendra pradeep narayan upendra khadga mahinda gotabaya maithripala
  ranil ranasinghe junius lakshman sajith velupillai anton rauff rohitha mangala wickrama palitha asif bilawal
  pervez parvez shehbaz shahbaz ishaq zulfikar ziaur khurshid khawaja sartaj shaukat riaz raheel qamar
  yousaf zafarullah jehangir mujibur mirza iajuddin abul ershad morshed shamsher burhanuddin gulbuddin najibullah
  hafizullah babrak sebghatullah zalmay hanif rangin hiroshi hirofumi hiroyuki hideki hideo haruhiko ichiro ichita
  junichiro kazuo keizo kenji kenzo kiichi kiyoshi koichi koji kunio makoto masahiko masayoshi masaaki masayuki
  morihiro motoo naoto noboru nobuo nobusuke nobutaka osamu ryutaro satoshi seiji seiroku shigeru shinzo shintaro
  shinichi shunichi shuzo sosuke sousuke tadashi tadao takashi takeo takeshi taro tatsuo tomiichi toshiki toshimitsu
  toshihiro toshio tsutomu tsuneo yasuhiro yasuo yohei yoichi yorihisa yoshihiko yoshihide yoshimasa yoshiro yukio
  yukiya yuji zenko fumio shigeyuki akihito hirohito naruhito isamu eisuke eisaku kakuei ferdinand benigno delfin
  blas domingo perfecto bacharuddin susilo joko prabowo marty alwi mochtar jusuf wiranto luhut budi bambang agus
  djoko muladi yusril mahathir muhyiddin hishammuddin rais syed saifuddin razaleigh tunku thaksin chuan chavalit
  banharn abhisit prayut prayuth samak somchai surakiart srettha kasit tej kobsak siddhi chatichai suchinda
  kittiratt norodom sihanouk ranariddh souphanouvong kaysone nouhak khamtai choummaly thongloun bounnhang sisavath
  somsavat
`;

/** African and Pacific. */
const AFRICAN_AND_PACIFIC = `
  nelson thabo jacob kgalema desmond mangosuthu pik roelof olusegun goodluck muhammadu umaru sani yakubu shehu bola
  atiku babagana ike emeka nnamdi obafemi godwin kofi nana kwame kwesi kojo kwabena yaw akwasi hage hifikepunye
  samora armando filipe afonso agostinho holden abel emmerson morgan simbarashe canaan edgar hakainde kamuzu
  bakili bingu lazarus hastings quett seretse festus mokgweetsi duma ketumile letsie pakalitha ntsu jomo mwai uhuru
  raila kalonzo musalia yoweri milton idi apolo kizza tito julius jakaya juvenal pasteur cyprien sylvestre evariste
  melchior felix patrice moise antoine pascal marien ange-felix faustin barthelemy jean-bedel hissene goukouni
  mahamat ahmadou modibo amadou assimi blaise roch gnassingbe faure eyadema boni alassane lansana sekou
  mamady cellou dadis amos valentine foday maada siaka dawda adama macky leopold bassirou ousmane mamadou cheikh
  tidjane maaouya nicephore haile mengistu meles hailemariam isaias isayas afwerki tedros abiy gedu demeke seyoum
  sebhat siad abdiqasim farmaajo riyale gaafar jaafar salva riek azali marc andry hery anerood navin pravind
  sitiveni voreqe kamisese laisenia epeli rabbie manasseh bartholomew taneti teburoro tommy imata surangel
  kuniwo tosiwo tuilaepa akilisi siaosi lautasi charlot ishmael barak dalton feleti
`;

/** Given names that news writes of men; names that both sexes bear are left out. */
export const MALE_NAMES: ReadonlySet<string> = nameSet(
  GERMANIC,
  ROMANCE,
  EASTERN_EUROPEAN,
  MIDDLE_EASTERN,
  ASIAN,
  AFRICAN_AND_PACIFIC,
);
