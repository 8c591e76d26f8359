const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Heads that only rank the office behind them: in "deputy foreign minister" the head is "minister". */
export const LEADING_HEADS = words('deputy chief executive lieutenant member general');

/** Pronouns before an office that tell whose it is: "its president". */
export const OFFICE_OWNERS = words('its his her their our whose');

/** Nouns that own an office and are told before or after: "the bloc's president", "the president of the council". */
export const GENERIC_OWNERS = words(
  'bloc union alliance organization organisation agency council court bank fund commission country nation group body movement kingdom republic association committee party island emirate forum institution',
);

/** Adjectives between an article and such an owner: "the West African bloc's president". */
export const OWNER_ADJECTIVES = words('the this that west east south north african asian european pacific regional');

/** Words that begin a state's full name: "of the Republic of Kenya". */
export const STATE_NAME_OPENERS = words('republic kingdom state sultanate principality commonwealth people');

/** All words of a state's full name before the one by which it is known: "the Lao People's Democratic Republic of". */
export const STATE_NAME_WORDS = words(
  "the republic kingdom state sultanate principality commonwealth federal democratic people 's of islamic hashemite grand duchy",
);

/** Words before an office that its holder has left. */
export const FORMER_WORDS = words('former ex then late ousted deposed exiled');

/** Verbs of which the words before are somebody's name: "Grace Otieno said". */
export const PERSONS_VERBS = words(
  'said says told added stressed noted announced declared explained argued warned insisted asked replied tweeted used became grew learnt learned studied joined wrote emphasized emphasised underlined stated met arrived visited',
);
