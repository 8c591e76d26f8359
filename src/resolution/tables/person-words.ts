const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before a name that are no part of it. */
export const HONORIFIC_WORDS = set(
  `mr mrs ms miss dr prof professor sir dame lord lady he hrh hm sheikh shaikh sheik sheikha shaikha sayyid prince princess king
   queen emir sultan pope patriarch cardinal archbishop bishop father mullah ayatollah imam rabbi gen general col colonel
   maj lt capt adm admiral marshal judge justice hon honourable honorable excellency madam madame president minister ambassador senator haji hajji`,
);

/** Words after a name that tell generations apart. */
export const GENERATIONS = set('jr sr junior senior');

/** Numbers of monarchs and popes. `xi` is left out: it is a surname. */
export const REGNAL_NUMBERS = set('ii iii iv v vi vii viii ix x xii xiii xiv xv xvi xvii xviii');

/** Words within names that bind others and tell nobody apart. */
export const PARTICLES = set(
  'al el ul ud as ash ad an ar at az bin ibn bint binti de da do dos das von van der den la le du di del della y e of ter ten zu zur',
);

/** Families whose members are told apart by their given names, as news writes them. */
export const DYNASTIES = set(
  'saud nahyan nahayan thani sabah khalifa maktoum said qasimi sharqi nuaimi mualla hashemi',
);

/** Surnames that stand first in Chinese, Korean and Vietnamese names. */
export const SURNAMES_FIRST = set(
  `li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu ye du lu su wei ding ren shen yao lu
   fu zhong tan liao xiong jin hao wan bao qian qin hou gu meng xi xia fan fang shi long chiang tsai tsao hsieh hsu chu chou kuo lee lai lien soong qin wen zhai le bui
   kim park pak choi choe jung chung jeong kang gang cho jo yoon yun jang chang lim im shin sin oh seo suh kwon hwang ahn song ryu yoo hong moon mun ban ri roh no rhee ko koh nam paek baek bae son sohn hyon thae
   nguyen tran pham hoang huynh phan vu vo dang ngo duong ly truong dinh to`,
);
