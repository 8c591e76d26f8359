import { nameSet } from './name-set.js';

/** English, German, Dutch and Nordic. */
const GERMANIC = `
  amal katarina sofia olivia amelia claire camille kirsten riitta pernille tanya nodira noura laila ximena mariama bintou safia
  mary patricia linda barbara elizabeth jennifer susan margaret dorothy lisa nancy karen betty helen sandra donna
  ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca
  kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine katherine frances ann anne
  joyce diane alice julie heather teresa doris gloria evelyn mildred cheryl judith judy rose janice jacqueline
  theresa denise tammy irene jane lori rachel marilyn kathryn louise sara wanda bonnie julia lois tina phyllis norma
  paula annie lillian emily peggy crystal gladys rita connie edna tiffany rosa cindy grace wendy edith sherry sylvia
  josephine thelma sheila ethel ellen elaine marjorie charlotte monica esther pauline emma juanita anita rhonda
  hazel amber eva debbie lucille eleanor valerie danielle megan suzanne alicia gail bertha darlene veronica jill
  erin geraldine lauren cathy joann lorraine lynn sally erica beatrice dolores bernice audrey yvonne annette stacy
  ana renee ida roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie
  beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya ella stacey wilma gina kristin natalie agnes vera
  charlene bessie delores melinda pearl arlene maureen colleen allison tamara joy constance lillie claudia
  condoleezza madeleine hillary nikki samantha kamala ivanka melania laurene tulsi jeane avril jacinda penny priti
  fiona clare harriet jacqui yvette margot caroline diana camilla sophie zara philippa mairead bernadette mary-lou
  naomi siobhan aoife sinead grainne deirdre annegret ursula annalena heidemarie christiane renate sabine sigrid
  monika herta brigitte gisela gudrun hannelore heide helga hildegard ilse ingeborg ingrid jutta karin katrin katja
  kerstin kristina lieselotte marianne marlene martina nadine rosemarie silke stefanie susanne svenja trude ulrike
  ute ulla waltraud wiebke antje anke anja birgit bettina britta doro edeltraud elfriede elke erika franziska frauke
  friederike gerda greta hedwig heike liesbeth mechthild neelie saskia wilhelmina beatrix juliana maxima femke
  hanneke ineke jeanine kajsa liesje marjolein mieke sjoukje trijntje gro vigdis tarja johanna katrine mette helle
  gitte inger ine erna anniken siv solveig astrid marit thorbjorg thorgerdur ingibjorg birgitta bjork halla annika
  maj-inger ylva asa ebba lena ingela elisabet elisabeth ingegerd mona sanna anneli elina eeva eija satu tuija tytti
  anne-marie anne-grete anne-sophie kaja kersti kadri urve marju siiri kristiina
`;

/** French, Italian, Spanish, Portuguese and Romanian. */
const ROMANCE = `
  francoise segolene martine marie-france marie-louise marie-claire marie-helene marie-therese marine rachida
  roselyne sylvie nathalie nicole noelle odette pascale delphine genevieve helene isabelle josette josiane juliette
  laetitia lucienne marguerite marielle mathilde mireille monique sandrine solange therese veronique violette
  viviane aline amelie aurelie carole cecile celine chantal chloe christelle clotilde colette corinne emmanuelle
  estelle eugenie fabienne giorgia giulia federica francesca elisabetta emanuela paola lucia margherita maria marina
  mariastella mara rosy silvia simonetta stefania valentina viviana alessandra antonella bruna carlotta caterina
  cristina daniela debora donatella eleonora elena elettra fernanda filomena franca gabriella giovanna giuliana
  giuseppina ilaria immacolata isabella letizia livia loredana luciana manuela mariella marta michela nilde patrizia
  raffaella violeta dilma mireya rigoberta isabel maria-estela xiomara mercedes soraya beatriz blanca carmen
  catalina clara consuelo delcy elvira esperanza estela gabriela graciela guadalupe hilda ines ivonne josefina juana
  julieta keiko leticia lidia lorena lourdes lucero luz luzmila magdalena marcela margarita mariana maribel marisol
  maritza matilde mirtha nadia natalia nilda nora noemi nydia olga paz pilar raquel rebeca rocio rosalia rosalinda
  rosaura salome silvina soledad susana tatiana yadira yamileth zoila zulema antonia loyola arancha begona carme
  dolors montserrat assumpta cayetana ione assuncao benedita damares erundina gleisi graca heloisa ideli iracema
  izabella joana jandira lurdes marilia rosangela tereza zelia ecaterina ileana ioana maia mihaela nicoleta oana
  ramona raluca rodica rovana sanda simona sorana veorica viorica zinaida anca adina alina andreea corina cristiana
`;

/** Slavic, Baltic, Hungarian, Greek and Albanian. */
const EASTERN_EUROPEAN = `
  yelena ekaterina yekaterina irina svetlana tatyana tetiana natalya nataliya nataliia nadezhda lyudmila ludmila
  ljudmila lyubov galina raisa nina larisa larissa anastasia anastasiya alla mariya oksana oxana yulia yuliya yuliia
  iuliia polina sofiya ksenia kseniya veronika viktoria viktoriya zoya evgenia yevgenia yevgeniya emilia daria darya
  dina olena olha olesya iryna halyna hanna inna ivanna kateryna khrystyna lesia lesya liudmyla lidiya mariia nadiya
  natalka oleksandra roksolana ruslana solomiia tamila ulyana svitlana yaroslava sviatlana maryia alena alesya beata
  ewa jolanta katarzyna krystyna malgorzata agnieszka aleksandra bozena danuta dorota elzbieta grazyna halina helena
  iwona izabela jadwiga joanna justyna karolina kinga renata stanislawa urszula wieslawa wislawa zofia zuzana
  zuzanna jana karla milada miroslava petra lenka iveta radka blanka dagmar hana ivana jarmila jirina jitka katerina
  kveta libuse lucie magda marketa michaela milena pavla silvie sarka vlasta lubica katalin ibolya ildiko judit
  klara krisztina ilona zsuzsanna zsuzsa eszter aniko erzsebet etelka gizella jolan piroska timea dragana jadranka
  jelena biljana vesna ljiljana mirjana atifete vjosa kolinda alenka borjana cvijeta danica darinka desanka dubravka
  dunja gordana jasmina kosara lidija ljubica maja milanka milica mira natasa nada nadezda nevena radmila ruzica
  sanja slavica slavenka smiljana sonja stanka tanja tatjana vida visnja zagorka zorana zorica zeljka meliha bisera
  borisava besima semiha kristalina meglena iskra rositsa rumiana antoaneta kalina lilyana nadya tsetska vesela
  yordanka zornitsa teodora desislava snezhana vaira solvita laimdota baiba evika evita ina inese inguna liga zanda
  dalia ingrida irena kazimira loreta ausrine rasa laima vilija zita birute egle jurate viktorija marietta fofi
  melina aikaterini eleni ekaterini eirini ioanna marianna niki dimitra vassiliki rena androulla kypriani erato mimi
  majlinda arta jozefina lajla teuta vlora donika mimoza valdete edita albulena olta belinda
`;

/** Arabic, Hebrew, Persian, Turkic and Caucasian. */
const MIDDLE_EASTERN = `
  fatima fatma fatemeh fatimah aisha ayesha aicha khadija khadijeh zainab zaynab zeinab zahra zohra mariam maryam
  miriam amina aminata asma asmaa aliya alia amira anisa arwa bahia basima bouthaina buthaina dalal faiza farah
  farida fawzia ghada habiba hala halima hanan hanaa hayat haifa heba hind hiba houda huda inas jamila jihan karima
  khawla kawthar lalla lamia latifa layla leila leyla lubna lulwa maha maisa majida malika manal mays mehrezia mouna
  muna nabila nabeela naima najat najla najlaa najwa nawal nahla naziha nezha nouzha rabab radwa raghida rania ranya
  rasha rawya reem rima reema rola ruba sahar saida sakina salma samia samira sawsan shaimaa sherifa shereen sherine
  siham soad souad suha suhair sumaya tawakkol thoraya thuraya wafaa wijdan yasmin yasmine yusra zainah zakia zeina
  zubaida golda tzipi tzipora dorit limor shulamit yael ayelet miri merav orit orna shelly tamar yuli ofra geula
  nechama leah hadas stav azadeh elaheh farzaneh faezeh forough forugh golnar haleh jaleh laleh mahnaz mahin maliheh
  marzieh marziyeh massoumeh masoumeh mojgan nahid narges nargess nasrin nazanin niloufar parisa parvaneh parvin
  roya roxana sepideh shahla shirin shohreh simin soheila tahereh tahmineh zhaleh zoreh shahindokht tansu emine
  hayrunnisa merve meral nesrin gulten gulsen gulay aysegul aysenur aysel ayse asli bahar banu basak belma berna
  beyza buket canan cigdem demet dilek ebru ece elif esra fahriye feride fidan figen filiz fusun gonul gulden hacer
  hale halide hande handan hatice hulya ipek lale leman melek meltem meryem muazzez mujde muge nazli nermin neslihan
  nilufer nuray nurten oya ozlem pelin pinar rabia reyhan saadet seda selda selma sema semra serap sevgi sevil sevim
  sibel sule sukran tulay tuba turkan ulku yasemin yildiz zehra zeliha zeynep zuhal mehriban sahiba aynur aytan
  ayten arzu afet elnara elmira ganira gular gulnar gulnara gulshan hijran irada ilaha konul lamiya mahabbat malahat
  matanat nargiz natavan nigar nushaba nurlana pusta rahila sabina sadagat saltanat sevda sevinj shafiga sona tahira
  tarana tunzala ulviyya vusala zarifa ziba zivar zumrud anahit armine arpine arpi gayane gohar hasmik hripsime
  karine lilit lusine nazeli nune ruzanna satenik shushan siranush sirvard tatevik zaruhi zabel ketevan keti khatuna
  khatia lela maka manana marika mzia natia nestan nona rusudan sopio sopho tamta teona tinatin thea aida aigul
  ainura altynay asel assel aziza bibigul byubyusara cholpon dariga dinara feruza gulnora gulmira gulshara jyldyz
  kamila lailo lola madina mukhabbat nargiza nazira oguljahan ozoda roza rukhshona sadoqat saodat sayora shahnoza
  shahlo tanzila togzhan umida yulduz zamira zarina zulfiya zhanar zhuldyz nadira feleknas gultan
`;

/** South and East Asian. */
const ASIAN = `
  indira sonia priyanka sushma pratibha mamata jayalalithaa mayawati nirmala smriti maneka meira najma vasundhara
  nirupama meenakshi sujatha chokila aruna arundhati bhavna divya droupadi draupadi gayatri gita geeta hema kavita
  kalpana kamla lata lalita leela madhuri malini manju meena medha nalini nandini neelam nisha padma pooja poonam
  preeti preneet priya radha radhika rajkumari rajani rekha renu renuka ritu rohini sarita sarojini savita seema
  shabana sheela shobha shobhana shubha sita smita sudha sujata sukhdeep sunita supriya teesta usha vandana vasudha
  vidya vijaya vijayalakshmi bidya aarzu onsari sapana chandrika sirimavo sirima pavithra thalatha hirunika
  sudarshini ferial benazir hina maleeha fauzia tehmina mukhtaran malala nusrat kulsoom bushra bilquis nafisa
  tasneem zubeida shazia samina sania hasina khaleda rowshan dipu sajeda motia matia rizwana sima shukria massouda
  sitara nilofar adela asila makiko yoriko seiko yuriko hiroko tomomi renho sanae kyoko kuniko mayumi mikiko noriko
  chikako junko takako masako michiko aiko kiko mako akiko atsuko ayako chieko emiko etsuko fumiko fusako hanako
  haruko hisako ikuko kayoko kazuko kimiko kumiko machiko mariko masae megumi mieko misako miyoko nobuko reiko
  ritsuko rumiko sachiko sadako setsuko shizue shoko sumiko tamayo teruko tomoko toshiko wakako yasuko yoko yoshiko
  yukari yukiko yumiko corazon imelda leni loida risa pia liza delia letitia perla narcisa evangeline erlinda
  teresita rosalina megawati retno puan fatmawati susi khofifah siti nurul dewi ratna yenny azizah azalina rafidah
  rina zuraida noraini yingluck sirikit paetongtarn sudarat kanchana chulabhorn sirindhorn ubolratana somsawalee
  khin-kyi moneath saumura halimah liljana oyun battsetseg munkhtsetseg
`;

/** African and Pacific. */
const AFRICAN_AND_PACIFIC = `
  winnie nkosazana baleka naledi lindiwe thandi albertina nomvula phumzile zanele sibongile thuli nozizwe nosiviwe
  frene mamphela lulama zodwa winfred netumbo saara inonge esperanca josina specioza miria wambui raychelle wangari
  sahle-work sahle zewditu almaz genet aster tsion semhar meaza birtukan hirut fowsiya asha ubah hodan saado ilwad
  khadra ladan getrude tulia liberata agathe rosalie aloisea jeannette immaculee marie-noelle francine mame awa
  aissata aissatou fatou fatoumata oumou ramata rokia safiatou salimata kadiatou kadidiatou ndeye penda nafissatou
  sokhna coumba bineta isatou fatoumatta hadja ngozi obiageli oby stella diezani kemi folake funmilayo bukola
  chimamanda yemisi adaeze bisi turai hauwa akosua abena adwoa akua ama afua efua naana victoire reckya marie-elise
  rosine antoinette philomene albertine henriette domitila fiame roko nanaia jenny carmel georgina kiri whetu
  loujaya rufina dulciana jelta daisy emeline lupeolo vaine
`;

/** Given names that news writes of women; names that both sexes bear are left out. */
export const FEMALE_NAMES: ReadonlySet<string> = nameSet(
  GERMANIC,
  ROMANCE,
  EASTERN_EUROPEAN,
  MIDDLE_EASTERN,
  ASIAN,
  AFRICAN_AND_PACIFIC,
);
