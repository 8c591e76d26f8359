import { OFFICE_CLASSES } from '../../ontology/office-classes.js';

/** One observation of a standing relation: what a statement says of it. */
export interface Observation {
  readonly title: string | null;
  readonly seenOn: string | null;
  readonly until: string | null;
  readonly negated: boolean;
  readonly occurred: boolean;
  readonly confidence: number;
  /** The story that the statement belongs to. */
  readonly story: string;
}

/** A standing relation between two entities, under one title, with the time for which it is borne out. */
export interface Term {
  readonly subject: string;
  readonly object: string;
  readonly title: string | null;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly until: string | null;
  /** The first denial after `lastOn`. */
  readonly deniedOn: string | null;
  readonly count: number;
  readonly stories: number;
  readonly confidence: number;
}

const fold = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** The terms that the observations of one pair make: one for each title. */
export function termsOf(subject: string, object: string, observations: readonly Observation[]): Term[] {
  const groups = new Map<string, Observation[]>();
  for (const seen of observations) {
    if (!seen.occurred || seen.negated) continue;
    const key = fold(seen.title);
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  return [...groups.values()].map((group) => {
    const dates = group.flatMap((seen) => seen.seenOn ?? []).sort();
    const ends = group.flatMap((seen) => seen.until ?? []).sort();
    const lastOn = dates.at(-1) ?? null;
    const denials = observations.flatMap((seen) =>
      seen.negated && seen.occurred && seen.seenOn !== null && (lastOn === null || seen.seenOn >= lastOn)
        ? seen.seenOn
        : [],
    );
    return {
      subject,
      object,
      title: group[0]?.title ?? null,
      firstOn: dates[0] ?? null,
      lastOn,
      until: ends.at(-1) ?? null,
      deniedOn: denials.sort()[0] ?? null,
      count: group.length,
      stories: new Set(group.map((seen) => seen.story)).size,
      confidence: Math.max(...group.map((seen) => seen.confidence)),
    };
  });
}

/**
 * The last day on which each term can hold, as an ISO date: its stated end, a denial, or the day before which a
 * successor in the same exclusive title appears; null: no end is known. Terms are all those of one place.
 */
export function endsOf(terms: readonly Term[]): ReadonlyMap<Term, string | null> {
  const byTitle = new Map<string, Term[]>();
  for (const term of terms) {
    const key = `${term.object}|${fold(term.title)}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), term]);
  }
  return new Map(
    terms.map((term) => {
      const rivals = isExclusive(term.title) ? (byTitle.get(`${term.object}|${fold(term.title)}`) ?? []) : [];
      const successions = rivals.flatMap((rival) =>
        rival.subject !== term.subject && rival.firstOn !== null && term.lastOn !== null && rival.firstOn > term.lastOn
          ? rival.firstOn
          : [],
      );
      const ends = [term.until, term.deniedOn, ...successions].filter((end): end is string => end !== null);
      return [term, ends.sort()[0] ?? null];
    }),
  );
}

/** Whether `term`, which ends on `end`, holds on the day, month or year `asOf`. */
export function holdsOn(term: Term, end: string | null, asOf: string): boolean {
  const started = term.firstOn === null || term.firstOn <= `${asOf}\uffff`;
  return started && (end === null || end >= asOf || (term.lastOn !== null && term.lastOn >= asOf && end > term.lastOn));
}

/** Whether one person at a time holds an office of this title: the ontology's table of office classes says. */
export function isExclusive(title: string | null): boolean {
  const folded = fold(title);
  const row = OFFICE_CLASSES.find((office) =>
    office.phrases.some((phrase) => phrase.split(' * ').every((part) => folded.includes(part))),
  );
  return row?.exclusive === true;
}
