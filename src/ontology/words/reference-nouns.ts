const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that, with nothing beside them, mean the country that the text is about: "the country", "the junta". */
export const STATE_NOUNS = words(
  'country nation government authorities junta regime cabinet republic kingdom state island leadership rulers administration army military',
);

/** Of those, the ones that mean the country named last rather than the one that the text is about. */
export const RULERS_NOUNS = words('junta regime rulers authorities');

/** What a newspaper calls the holder of an office, and the titles that it may be said of: "the leader" is a president. */
export const OFFICE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'minister', 'premier', 'king', 'chancellor', 'leader', 'ruler', 'emir', 'sultan']],
  ['premier', ['prime minister', 'premier']],
  [
    'diplomat',
    ['ambassador', 'foreign minister', 'envoy', 'diplomat', 'minister of foreign affairs', 'representative'],
  ],
  [
    'chief',
    [
      'director',
      'chief',
      'head',
      'secretary',
      'commissioner',
      'president',
      'chairman',
      'high representative',
      'leader',
    ],
  ],
  ['head', ['director', 'head', 'secretary', 'president', 'chairman', 'chief']],
  ['envoy', ['envoy', 'ambassador', 'representative', 'nuncio']],
  ['monarch', ['king', 'queen', 'emir', 'sultan']],
  [
    'official',
    ['director', 'secretary', 'commissioner', 'official', 'minister', 'representative', 'coordinator', 'chief'],
  ],
]);

/** Words of a title that tell no office from another: "Foreign Affairs" and "Foreign" are one. */
export const TITLE_FILLERS = words('the of for and affairs on to');

/** Words that a later mention may add to a title: "the visiting minister", "the top diplomat". */
export const LOOSE_TITLE_WORDS = words(
  'the of for and affairs top chief senior leader general visiting new official separatist rebel opposition guerrilla',
);

/** Plurals that, behind a bare "the", mean the parties named before: "the ministers". */
export const BARE_PARTY_NOUNS = words(
  'sides parties camps adversaries foes belligerents combatants antagonists neighbours neighbors leaders ministers presidents countries nations states interlocutors diplomats rivals',
);

/** Offices by which two persons are named together: "the presidents". */
export const PAIRED_OFFICES = words('president minister premier chancellor ambassador king speaker secretary');

/** Classes of body that do not act for the state in which they are. */
export const STATELESS_BODIES = words('party armed-group company ngo');

/** Nouns that only states of one kind are called by, with their ISO 3166 codes: "the Kingdom" is no republic. */
export const REALMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kingdom', 'BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO'.split(' ')],
  ['sultanate', ['OM', 'BN']],
  ['emirate', ['AE', 'KW', 'QA']],
  ['principality', ['AD', 'LI', 'MC']],
  ['duchy', ['LU']],
]);
