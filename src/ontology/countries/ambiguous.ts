/**
 * Surface forms that two countries share, each with its countries' codes: the one that news means
 * most often, where nothing else in the text decides, stands first. Their rows stand in the same order.
 */
export const AMBIGUOUS_COUNTRY_FORMS: Readonly<Record<string, readonly [string, string, ...string[]]>> = Object.freeze({
  // Before 1997 and since, "Congo" alone is mostly the larger one; Brazzaville's news says "Congo Republic".
  Congo: ['CD', 'CG'],
  Congolese: ['CD', 'CG'],
  // "Korea" of trade and sport is the South; "the two Koreas" is both.
  Korea: ['KR', 'KP'],
  Korean: ['KR', 'KP'],
  Koreans: ['KR', 'KP'],
  // The people of Dominica call themselves so too.
  Dominican: ['DO', 'DM'],
  Dominicans: ['DO', 'DM'],
});

/**
 * Names of countries, capitals and demonyms that English also uses for something else: a given name or surname ("Michael Jordan",
 * "Chad Johnson"), a US state, a garment, a bird, an apostle's church. Alone they are the country; within another name they are not.
 */
export const COUNTRY_NAMES_OF_OTHER_THINGS: ReadonlySet<string> = new Set([
  // given names and surnames
  'Chad',
  'Jordan',
  'Georgia',
  'Israel',
  'Paris',
  'Victoria',
  'Sofia',
  'Santiago',
  'Washington',
  'London',
  'Berlin',
  'Ireland',
  'England',
  'Holland',
  'French',
  'English',
  'Irish',
  'Welsh',
  'Kingston',
  'Lima',
  'San Jose',
  'Wellington',
  'Nassau',
  'German',
  'Rome',
  'Wales',
  // given names that are also cities or regions of a country's row
  'Virginia',
  'Florence',
  'Sydney',
  'Milan',
  'Dallas',
  'Houston',
  'Cleveland',
  'Denver',
  'Phoenix',
  'Adelaide',
  'Darwin',
  'Alberta',
  'Bristol',
  'Lund',
  'Windsor',
  'Brandenburg',
  'Petra',
  'Salvador',
  // words and things
  'Turkey',
  'Jersey',
  'Polish',
  'Male',
  'China',
  'Kiwi',
  'Swiss',
  'Dutch',
  'Yankee',
  'Pole',
  'Poles',
  'Scots',
  'Sucre',
  'Beehive',
]);
