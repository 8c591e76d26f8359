/** How news styles write the word at the head of a body's name: "UN", "U.N." and "United Nations" are one. */
const HEADS: readonly (readonly string[])[] = [
  ['UN', 'U.N.', 'United Nations'],
  ['US', 'U.S.', 'American'],
  ['EU', 'E.U.'],
  ['UK', 'U.K.', 'British'],
];

const ACRONYM = /^[A-Z]{2,5}$/;

const withOtherHeads = (name: string): readonly string[] => {
  const heads = HEADS.find((set) => set.some((head) => name.startsWith(`${head} `)));
  const head = heads?.find((each) => name.startsWith(`${each} `));
  return heads && head ? heads.map((other) => other + name.slice(head.length)) : [name];
};

const withDots = (name: string): readonly string[] =>
  ACRONYM.test(name) ? [name, [...name].map((letter) => `${letter}.`).join('')] : [name];

/** All spellings of one name that follow from its form: other heads ("U.N. …") and a dotted acronym ("N.A.T.O."). The name is first. */
export const spellingsOf = (name: string): readonly string[] => [
  ...new Set([name, ...withOtherHeads(name).flatMap(withDots)]),
];
