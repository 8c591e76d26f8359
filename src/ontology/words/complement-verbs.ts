const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose clause is only wished for or thought of: "hopes that X will". */
export const HOPING_VERBS = words(
  'hope wish demand urge propose suggest recommend request insist ask prefer desire pray consider wonder call_for require',
);

/** Verbs that deny the clause below them: "denied that X had". */
export const DENYING_VERBS = words('deny doubt dispute refute reject dismiss');

/** Verbs that put the clause below them into the future: "expects that X". */
export const EXPECTING_VERBS = words('expect promise pledge vow threaten anticipate predict foresee plan');

/** Verbs that deny the clause below them where they are denied themselves: "does not believe that X has". */
export const OPINION_VERBS = words('think believe expect');

/** Nouns whose clause is only wished for or feared: "the hope that X will". */
export const HOPE_NOUNS = words(
  'hope hopes wish desire expectation possibility chance demand fear fears prospect condition call',
);
