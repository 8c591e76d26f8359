import type { RelationType } from '../../src/ontology/index.js';

/** One claim that the mission's article must yield: occurred, not negated, with its sentence. */
export interface Claim {
  /** Number of the fact in the mission's list. */
  readonly fact: number;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  /** By whose word; null where the article says it in its own voice. */
  readonly attributedTo: string | null;
  readonly title?: string;
  readonly until?: string;
  /** Beginnings of the sentences of the seed's first dispatch that bear it out: one of them is enough. */
  readonly seed: readonly string[];
}

const KARIMOV = 'Anar Karimov';
const ALMALIK = 'Salim AlMalik';
const ALIYEV = 'Ilham Aliyev';
const ALIYEVA = 'Mehriban Aliyeva';
const AZERBAIJAN = 'Azerbaijan';
const ICESCO = 'ICESCO';
const MINISTRY = 'Ministry of Culture of Azerbaijan';

const OPENING = 'Opening it, Culture Minister Anar Karimov paid tribute';
const ALSO_PRAISED = 'He also praised Salim AlMalik';
const COOPERATION = 'Cooperation between Azerbaijan and ICESCO';

const claim = (
  fact: number,
  type: RelationType,
  [subject, object]: readonly [string, string],
  seed: readonly string[],
  more: Partial<Pick<Claim, 'attributedTo' | 'title' | 'until'>> = {},
): Claim => ({ fact, type, subject, object, attributedTo: null, seed, ...more });

/** The mission's facts, one claim each. The ninth is of what must not be there. */
export const CLAIMS: readonly Claim[] = [
  claim(1, 'MET', [KARIMOV, ALMALIK], [COOPERATION, 'Further questions of common concern closed the meeting']),
  claim(2, 'PARTNER_OF', [AZERBAIJAN, ICESCO], [COOPERATION]),
  claim(3, 'AGREED_WITH', [MINISTRY, ICESCO], ['The Ministry of Culture of Azerbaijan and ICESCO have reached']),
  claim(4, 'HOLDS_OFFICE', [KARIMOV, AZERBAIJAN], [OPENING], { title: 'Culture Minister' }),
  claim(4, 'HOLDS_OFFICE', [ALIYEV, AZERBAIJAN], [OPENING], { title: 'President' }),
  claim(4, 'HOLDS_OFFICE', [ALIYEVA, AZERBAIJAN], [OPENING], { title: 'First Vice President' }),
  claim(4, 'HOLDS_OFFICE', [ALIYEVA, ICESCO], [OPENING], { title: 'Goodwill Ambassador' }),
  claim(4, 'HOLDS_OFFICE', [ALMALIK, ICESCO], [ALSO_PRAISED], { title: 'Director General' }),
  claim(5, 'VISITED', [ALMALIK, AZERBAIJAN], ["AlMalik's visit to Azerbaijan lasts"], { until: '2021-01-15' }),
  claim(5, 'VISITED', [ICESCO, AZERBAIJAN], ['This is the first trip by ICESCO']),
  claim(6, 'PRAISED', [KARIMOV, ICESCO], ['The Minister welcomed']),
  claim(6, 'PRAISED', [KARIMOV, ALMALIK], [ALSO_PRAISED]),
  claim(6, 'PRAISED', [KARIMOV, ALIYEV], [OPENING]),
  claim(6, 'PRAISED', [KARIMOV, ALIYEVA], [OPENING]),
  claim(6, 'PRAISED', [AZERBAIJAN, ICESCO], ['Karimov said that Azerbaijan greatly values'], { attributedTo: KARIMOV }),
  claim(7, 'SUPPORTS', [ICESCO, AZERBAIJAN], ['He emphasized that ICESCO'], { attributedTo: ALMALIK }),
  claim(8, 'PART_OF', ['ICESCO National Commission', MINISTRY], ['The Ministry of Culture intends']),
  claim(8, 'PARTNER_OF', [ICESCO, 'World Forum on Intercultural Dialogue'], ['ICESCO is, besides, a leading']),
];

/** What a claim is called in a list of tests. */
export const titleOf = ({ fact, subject, type, object, title, attributedTo, until }: Claim): string =>
  [
    `${fact}. ${subject} ${type} ${object}`,
    title ? `as ${title}` : '',
    until ? `until ${until}` : '',
    attributedTo ? `by the word of ${attributedTo}` : '',
  ]
    .filter(Boolean)
    .join(' ');
