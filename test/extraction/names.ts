/** Names of one thing of which the ontology's spelling may be any: old and official names, long and short forms. */
const SAME_THING: readonly (readonly string[])[] = [
  ['Ivory Coast', "Côte d'Ivoire"],
  ['DR Congo', 'Democratic Republic of the Congo', 'Democratic Republic of Congo', 'Zaire', 'Congo-Kinshasa'],
  ['Congo', 'Republic of the Congo', 'Congo-Brazzaville'],
  ['Cape Verde', 'Cabo Verde'],
  ['Eswatini', 'Swaziland'],
  ['Timor-Leste', 'East Timor'],
  ['Myanmar', 'Burma'],
  ['Russia', 'Soviet Union', 'USSR', 'Russian Federation'],
  ['Germany', 'West Germany', 'East Germany'],
  ['Czechia', 'Czech Republic', 'Czechoslovakia'],
  ['Serbia', 'Yugoslavia', 'Serbia and Montenegro'],
  ['Türkiye', 'Turkey'],
  ['North Macedonia', 'Macedonia'],
  ['Vietnam', 'Viet Nam'],
  ['Laos', "Lao People's Democratic Republic"],
  [
    'Palestine',
    'State of Palestine',
    'Palestinian Authority',
    'Palestinian Territories',
    'Palestinian National Authority',
  ],
  ['Vatican City', 'Holy See', 'Vatican'],
  ['Micronesia', 'Federated States of Micronesia'],
  ['Bosnia and Herzegovina', 'Bosnia'],
  ['Taiwan', 'Republic of China'],
  ['China', "People's Republic of China"],
  ['United Kingdom', 'UK', 'Britain'],
  ['United States', 'US', 'USA'],
  ['United Arab Emirates', 'UAE'],
  ['Sao Tome and Principe', 'São Tomé and Príncipe', 'São Tomé & Príncipe'],
  ['Gambia', 'The Gambia'],
  ['Bahamas', 'The Bahamas'],
  ['Burkina Faso', 'Upper Volta'],
  ['Sri Lanka', 'Ceylon'],
  ['United Nations', 'UN'],
  ['UN Security Council', 'United Nations Security Council', 'Security Council'],
  ['UN General Assembly', 'United Nations General Assembly', 'General Assembly'],
  ['European Union', 'EU', 'European Community', 'European Economic Community', 'EC', 'EEC'],
  ['African Union', 'AU', 'Organisation of African Unity', 'Organization of African Unity', 'OAU'],
  ['Arab League', 'League of Arab States'],
  ['GCC', 'Gulf Cooperation Council'],
  ['WHO', 'World Health Organization', 'World Health Organisation'],
  ['WTO', 'World Trade Organization', 'World Trade Organisation'],
  ['IMF', 'International Monetary Fund'],
  ['OIC', 'Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation'],
  ['OAS', 'Organization of American States', 'Organisation of American States'],
  ['CARICOM', 'Caribbean Community'],
  ['SADC', 'Southern African Development Community'],
  ['ECOWAS', 'Economic Community of West African States'],
  ['IGAD', 'Intergovernmental Authority on Development'],
  ['CIS', 'Commonwealth of Independent States'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['ICC', 'International Criminal Court'],
  ['ICJ', 'International Court of Justice'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['Pacific Islands Forum', 'PIF'],
  ['Non-Aligned Movement', 'NAM'],
  ['ICRC', 'International Committee of the Red Cross', 'Red Cross'],
  ['US Department of State', 'State Department', 'U.S. State Department'],
  ['US Department of the Treasury', 'US Treasury', 'Treasury Department'],
];

/** Case, accents, punctuation and a leading article do not tell names apart. */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/['’](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const KEY_OF = new Map(
  SAME_THING.flatMap((names) => names.map((name) => [normaliseName(name), normaliseName(names[0] ?? name)] as const)),
);

const keyOf = (name: string): string => {
  const plain = normaliseName(name);
  return KEY_OF.get(plain) ?? plain;
};

/** Whether two lists of names share one, by any spelling of the same thing. */
export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(some.map(keyOf));
  return others.some((name) => keys.has(keyOf(name)));
}
