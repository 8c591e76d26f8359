/** What the holder of an office serves, where its words leave it open. */
export type Serves = 'state' | 'body' | 'either';

/** The noun at the heart of an office: "minister" in "deputy foreign minister of Georgia". */
export interface OfficeHead {
  readonly serves: Serves;
  /** What the words tell of the holder's gender. */
  readonly gender?: 'female' | 'male';
  /** `true` where the office speaks for its state abroad: "to X" and "in X" then name where. */
  readonly accredited?: boolean;
  /** `true` where the noun alone, in lower case and with no country, is rarely an office ("a leader", "a general"). */
  readonly weak?: boolean;
}

const heads = (words: string, head: OfficeHead): readonly (readonly [string, OfficeHead])[] =>
  words.split(' ').map((word) => [word.replaceAll('_', ' '), head] as const);

/** Heads of offices by their singular; two-word heads are written with a space. */
export const OFFICE_HEADS: ReadonlyMap<string, OfficeHead> = new Map<string, OfficeHead>([
  ...heads(
    'minister premier chancellor taoiseach president vice-president vice-minister vice-premier vice-chancellor deputy-minister',
    { serves: 'either' },
  ),
  ...heads('vice-chairman', { serves: 'either', gender: 'male' }),
  ...heads('king emir amir sultan emperor shah prince duke pope patriarch ayatollah caliph imam', {
    serves: 'state',
    gender: 'male',
  }),
  ...heads('queen empress princess duchess first_lady', { serves: 'state', gender: 'female' }),
  ...heads(
    'ambassador envoy nuncio delegate charge chargé consul attache attaché emissary representative permanent_representative high_representative special_representative plenipotentiary negotiator observer',
    { serves: 'either', accredited: true },
  ),
  ...heads('ambassador-designate ambassador-at-large', { serves: 'either', accredited: true }),
  ...heads('secretary undersecretary under-secretary', { serves: 'either' }),
  ...heads('spokesman', { serves: 'either', gender: 'male' }),
  ...heads('spokeswoman', { serves: 'either', gender: 'female' }),
  ...heads('spokesperson', { serves: 'either' }),
  ...heads('chairman', { serves: 'either', gender: 'male' }),
  ...heads('chairwoman', { serves: 'either', gender: 'female' }),
  ...heads(
    'chairperson chair co-chair commissioner director director-general secretary-general rapporteur coordinator prosecutor administrator executive registrar',
    { serves: 'either' },
  ),
  ...heads('speaker governor mayor senator congressman congresswoman lawmaker mp parliamentarian legislator deputy', {
    serves: 'state',
  }),
  ...heads('mediator troubleshooter', { serves: 'either', accredited: true, weak: true }),
  ...heads('counterpart colleague', { serves: 'state', weak: true }),
  ...heads(
    'chief head leader boss ruler strongman dictator commander diplomat adviser advisor aide counsellor counselor official lieutenant general admiral marshal colonel judge justice founder member',
    { serves: 'either', weak: true },
  ),
]);

/** Words that join on to a head and make another office of it: "director general", "chargé d'affaires". */
export const HEAD_SUFFIXES: ReadonlySet<string> = new Set([
  'general',
  "d'affaires",
  'designate',
  'elect',
  'at-large',
  'emeritus',
  'plenipotentiary',
]);

/** Words before a head that say when or in which rank it was held. */
export const OFFICE_RANKS: ReadonlySet<string> = new Set(
  'joint former ex then acting interim caretaker outgoing incoming newly-appointed new late ousted deposed visiting exiled designated elected first second third vice deputy assistant associate senior junior under chief executive permanent special personal honorary goodwill principal top supreme high prime crown state federal main lead veteran longtime hereditary resident non-resident regional roving general'.split(
    ' ',
  ),
);

/** Fields of government in lower case: "foreign minister", "health and sports minister". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `foreign external internal home interior defence defense finance financial treasury economy economic economics trade commerce commercial industry industrial culture cultural education science sciences
   technology health energy oil petroleum gas environment environmental climate agriculture agricultural agrarian fisheries justice justices labour labor transport transportation transports infrastructure tourism
   information communication communications telecommunications digital media press youth sport sports migration immigration refugee integration security intelligence development cooperation planning budget
   investment investments emergency emergencies humanitarian social family gender women women's human rights water resources natural mines mining housing welfare employment religious heritage european europe africa african
   asian arab international global regional peace disarmament policy affairs relations diplomatic political military naval army navy air police presidential parliamentary government cabinet mission party opposition rebel congress senate
   house assembly commission council committee embassy ministry department palace court church union junta coalition delegation faction group bank agency tribunal civil public works rural local maritime strategic counter-terrorism counterterrorism anti-corruption nuclear veterans export exports import customs consumer protection innovation research
   staff force guard coast forest forestry livestock land lands aviation space cyber cybersecurity disaster peacekeeping peace-building peacebuilding drug anti-drug arctic indigenous minority minorities diaspora expatriates expatriate operations field coordination relief monitoring elections electoral legal islamic awqaf endowments`.split(
    /\s+/,
  ),
);

/** Titles of courtesy and of rank that stand right before a name and make no office. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map<string, 'female' | 'male' | null>([
  ...'mr mr. messrs messrs. sir lord sheikh shaikh sheik sayyid hajj father archbishop bishop cardinal monsignor rabbi don herr monsieur comrade brother imam mullah rev. rev reverend'
    .split(' ')
    .map((w) => [w, 'male'] as const),
  ...'mrs mrs. ms ms. miss madam madame mme mme. lady dame sister sheikha baroness senhora frau'
    .split(' ')
    .map((w) => [w, 'female'] as const),
  ...'hrh hh hm dr dr. prof prof. professor h.e. he h.h. h.r.h. majesty highness holiness eminence beatitude hon hon. honourable honorable excellency gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. brig brig. sgt sgt. major captain brigadier lieutenant colonel general admiral marshal commodore commander sen sen. rep rep. gov gov. judge justice'
    .split(' ')
    .map((w) => [w, null] as const),
]);

/** What rulers and prelates are addressed by, before their office: "His Majesty King X". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'majesty highness holiness eminence beatitude excellency'.split(' '),
);

/** Heads that belong to one state wherever nothing else is said. */
export const OFFICES_OF_ONE_STATE: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'US'],
  ['deputy secretary of state', 'US'],
  ['assistant secretary of state', 'US'],
  ['under secretary of state', 'US'],
  ['secretary of defense', 'US'],
  ['defense secretary', 'US'],
  ['treasury secretary', 'US'],
  ['foreign secretary', 'GB'],
  ['home secretary', 'GB'],
  ['chancellor of the exchequer', 'GB'],
  ['defence secretary', 'GB'],
  ['pope', 'VA'],
  ['taoiseach', 'IE'],
]);

/** Offices that one international body alone has, by the body's id. */
export const OFFICES_OF_ONE_BODY: ReadonlyMap<string, string> = new Map([
  ['high representative', 'european-union'],
  ['high representative for foreign affairs and security policy', 'european-union'],
  ['foreign policy chief', 'european-union'],
  ['high commissioner for human rights', 'un'],
  ['high commissioner for refugees', 'un'],
]);

/** Offices that only an independent state has: the Falklands have no president. */
export const OFFICES_OF_SOVEREIGNS =
  /^(?:(?:the|former|acting|interim|deputy|vice) )*(?:president|king|queen|emir|sultan|foreign minister|minister of foreign affairs|minister of defence|defence minister|defense minister|ambassador)$/;

/** ISO 3166 codes of territories that another state represents abroad. */
export const DEPENDENT_TERRITORIES: ReadonlySet<string> = new Set(
  'AI AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);
