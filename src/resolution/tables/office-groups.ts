const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Offices of one state, by what kind of life they make. Nobody holds offices of two groups at once; within a group,
 * several at once or after each other are common ("prime minister and minister of finance").
 */
export const OFFICE_GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    head: 'President Monarch',
    government: 'PrimeMinister ForeignMinister DefenseMinister Minister',
    mission: 'Ambassador',
    parliament: 'Speaker',
    bench: 'CourtPresident',
    body: 'SecretaryGeneral DirectorGeneral CommissionPresident CouncilPresident',
    church: 'Pope',
  }).flatMap(([group, labels]) => labels.split(' ').map((label) => [label, group] as const)),
);

/** Fields of government that one minister may have together; two fields of no common row have two ministers. */
export const FIELDS_TOGETHER: readonly ReadonlySet<string>[] = [
  set(
    'economy finance trade commerce industry industries energy planning investment investments development budget agriculture fisheries transport infrastructure environment digital technology innovation tourism foreign oil petroleum resources mines communications labour regional water housing construction business',
  ),
  set(
    'culture tourism sport education information youth science research health labour social family womens religious heritage communications higher arts media technology innovation gender',
  ),
  set('defence interior justice security emergency public safety immigration homeland order police'),
  set(
    'foreign trade european diaspora development cooperation integration affairs relations expatriates community religious',
  ),
];
