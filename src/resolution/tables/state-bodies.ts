/** Fields of a ministry that go by several names, each with the one that stands for all. */
export const MINISTRY_FIELDS: ReadonlyMap<string, string> = new Map([
  ['foreign', 'foreign affairs'],
  ['external affairs', 'foreign affairs'],
  ['foreign relations', 'foreign affairs'],
  ['external relations', 'foreign affairs'],
  ['foreign and european affairs', 'foreign affairs'],
  ['defense', 'defence'],
  ['national defense', 'defence'],
  ['national defence', 'defence'],
  ['internal affairs', 'interior'],
  ['home affairs', 'interior'],
  ['internal', 'interior'],
  ['home', 'interior'],
  ['finances', 'finance'],
  ['financial affairs', 'finance'],
  ['economic affairs', 'economy'],
  ['economics', 'economy'],
  ['economic', 'economy'],
  ['cultural', 'culture'],
  ['labor', 'labour'],
  ['sports', 'sport'],
  ['public health', 'health'],
]);

/** Abbreviations of ministries in every country. */
export const MINISTRY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['mfa', 'foreign affairs'],
  ['mofa', 'foreign affairs'],
  ['mod', 'defence'],
  ['moi', 'interior'],
]);

/** Ministries that their country calls otherwise, by country and field: what they are called. */
export const MINISTRIES_BY_OTHER_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'US',
    new Map([
      ['foreign affairs', 'department of state'],
      ['defence', 'department of defense'],
      ['finance', 'department of the treasury'],
    ]),
  ],
]);

/** Bodies that many states have under the same name: one of each in a state. */
export const STATE_BODIES: ReadonlySet<string> = new Set([
  'parliament',
  'national assembly',
  'senate',
  'congress',
  'house of representatives',
  'chamber of deputies',
  'house of commons',
  'house of lords',
  'state duma',
  'federation council',
  'federal council',
  'national council',
  'supreme court',
  'constitutional court',
  'central bank',
  'national bank',
  'presidential administration',
  'security council',
  'national security council',
  'council of ministers',
  'cabinet of ministers',
  'general staff',
  'central election commission',
  'foreign office',
  'home office',
  'department of state',
  'department of defense',
  'department of the treasury',
  'department of justice',
  'department of commerce',
  'department of energy',
  'department of homeland security',
  'department of the interior',
  'department of agriculture',
  'department of labor',
  'department of education',
  'department of transportation',
  'department of foreign affairs',
  'department of foreign affairs and trade',
]);

/** Other ways to write a name of `STATE_BODIES`, without the country. */
export const STATE_BODY_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['state department', 'department of state'],
  ['defense department', 'department of defense'],
  ['department of defence', 'department of defense'],
  ['treasury department', 'department of the treasury'],
  ['treasury', 'department of the treasury'],
  ['department of treasury', 'department of the treasury'],
  ['justice department', 'department of justice'],
  ['commerce department', 'department of commerce'],
  ['energy department', 'department of energy'],
  ['homeland security department', 'department of homeland security'],
  ['department of interior', 'department of the interior'],
  ['foreign commonwealth and development office', 'foreign office'],
  ['foreign and commonwealth office', 'foreign office'],
]);
