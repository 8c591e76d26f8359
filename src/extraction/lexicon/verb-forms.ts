import { IRREGULAR_VERBS, VERB_VARIANTS } from '../../ontology/words/verb-forms.js';

/** How a form of a verb can be used. One form can be several: "met" is past and participle, "cut" all three. */
export enum Form {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Ing = 16,
}

export interface VerbForm {
  readonly lemma: string;
  readonly forms: number;
}

const irregular = new Map(IRREGULAR_VERBS.map(([base, past, part]) => [base, [past, part] as const]));
const VOWEL = /[aeiou]/;

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** One stressed syllable of consonant, vowel, consonant doubles its last letter: "ban", "banned". */
const doubles = (base: string): boolean =>
  /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base) && !/[aeiou]{2}.$/.test(base) && !/[wxy]$/.test(base);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ing(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return `${base.slice(0, -1)}ing`;
  const past = irregular.get(base)?.[0] ?? '';
  return doubles(base) || past === `${base}${base.at(-1)}ed` ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** Every form of the given verbs, to its lemma. */
export function inflect(lemmas: Iterable<string>): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, use: number): void => {
    const known = table.get(form);
    if (known && known.lemma !== lemma) return;
    table.set(form, { lemma, forms: (known?.forms ?? 0) | use });
  };
  for (const base of lemmas) {
    const [past, part] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
    add(base, base, Form.Base);
    add(third(base), base, Form.Third);
    add(past, base, Form.Past);
    add(part, base, Form.Participle);
    add(ing(base), base, Form.Ing);
    // British and American spelling, whichever the table has.
    if (base.endsWith('ise') || base.endsWith('ize')) {
      const other = base.endsWith('ise') ? `${base.slice(0, -3)}ize` : `${base.slice(0, -3)}ise`;
      add(other, base, Form.Base);
      add(`${other}s`, base, Form.Third);
      add(`${other}d`, base, Form.Past | Form.Participle);
      add(`${other.slice(0, -1)}ing`, base, Form.Ing);
    }
  }
  for (const [form, base] of VERB_VARIANTS) {
    if (!table.has(base)) continue;
    add(
      form,
      base,
      form.endsWith('ing')
        ? Form.Ing
        : form.endsWith('ed') || form.endsWith('en')
          ? Form.Past | Form.Participle
          : Form.Third | (base === 'be' ? Form.Past : 0),
    );
  }
  return table;
}

/** A guess for a verb that no table has, from its ending. */
export function guessForm(word: string): VerbForm {
  if (word.endsWith('ing') && word.length > 4) return { lemma: word.slice(0, -3), forms: Form.Ing };
  if (word.endsWith('ed') && word.length > 3) return { lemma: word.slice(0, -2), forms: Form.Past | Form.Participle };
  if (word.endsWith('s') && !word.endsWith('ss') && VOWEL.test(word))
    return { lemma: word.slice(0, -1), forms: Form.Third };
  return { lemma: word, forms: Form.Base };
}
