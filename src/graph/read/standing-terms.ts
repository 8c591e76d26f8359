import { type OfficeClaim, type OfficePeriod, officePeriods, officesNamed } from '../../resolution/index.js';

/** One observation of a standing relation: what a statement says of it. */
export interface Observation {
  readonly title: string | null;
  readonly on: string | null;
  readonly dateBasis: 'stated' | 'inferred' | null;
  readonly seenOn: string | null;
  readonly until: string | null;
  readonly negated: boolean;
  readonly occurred: boolean;
  readonly confidence: number;
  /** The story that the statement belongs to. */
  readonly story: string;
}

/** A standing relation between two entities, with the time for which it is borne out. */
export interface Term {
  readonly subject: string;
  readonly object: string;
  /** Class and field of an office, or its title where no class is known; null of what is no office. */
  readonly office: string | null;
  /** The titles as written, sorted; empty for what is no office. */
  readonly titles: readonly string[];
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Stated. */
  readonly begin: string | null;
  readonly until: string | null;
  readonly overBy: string | null;
  readonly successor: { readonly holder: string; readonly since: string } | null;
  readonly count: number;
  readonly stories: number;
  readonly confidence: number;
}

/** What is seen between a subject and an object. */
export interface SeenPair {
  readonly subject: string;
  readonly object: string;
  readonly seen: readonly Observation[];
}

const counts = (seen: readonly Observation[]) => ({
  count: seen.length,
  stories: new Set(seen.map((one) => one.story)).size,
  confidence: Math.max(0, ...seen.map((one) => one.confidence)),
});

const stated = (one: Observation): string | null => (one.dateBasis === 'stated' ? one.on : null);

/** The periods in office that are seen among some pairs, by `resolution/offices`; `officePeriod` of each is kept. */
export function officeTerms(pairs: readonly SeenPair[]): { term: Term; period: OfficePeriod }[] {
  const seen = new Map<string, Observation[]>();
  const claims: OfficeClaim[] = [];
  for (const pair of pairs) {
    for (const one of pair.seen) {
      const title = one.title ?? '';
      const { seenOn, negated, occurred, until } = one;
      claims.push({
        holder: pair.subject,
        served: pair.object,
        title,
        seenOn,
        begin: stated(one),
        end: until,
        negated,
        occurred,
      });
      if (negated || !occurred) continue;
      for (const { office } of officesNamed(title, pair.object)) {
        const key = `${pair.subject}|${pair.object}|${office}`;
        seen.set(key, [...(seen.get(key) ?? []), one]);
      }
    }
  }
  return officePeriods(claims).map((period) => ({
    period,
    term: {
      subject: period.holder,
      object: period.served,
      office: period.office,
      titles: period.titles,
      firstOn: period.firstSeen,
      lastOn: period.lastSeen,
      begin: period.begin,
      until: period.end,
      overBy: period.overBy,
      successor: period.successor,
      ...counts(seen.get(`${period.holder}|${period.served}|${period.office}`) ?? []),
    },
  }));
}

const least = (dates: readonly string[]): string | null => [...dates].sort()[0] ?? null;
const greatest = (dates: readonly string[]): string | null => [...dates].sort().at(-1) ?? null;

/** The one term of a membership, a part or an accreditation. */
export function plainTerm({ subject, object, seen }: SeenPair): Term | null {
  const held = seen.filter((one) => one.occurred && !one.negated);
  if (held.length === 0) return null;
  const lastOn = greatest(held.flatMap((one) => one.seenOn ?? []));
  const denied = seen.filter((one) => one.occurred && one.negated).flatMap((one) => one.seenOn ?? []);
  return {
    subject,
    object,
    office: null,
    titles: [],
    firstOn: least(held.flatMap((one) => one.seenOn ?? [])),
    lastOn,
    begin: least(held.flatMap((one) => stated(one) ?? [])),
    until: greatest(held.flatMap((one) => one.until ?? [])),
    overBy: least(denied.filter((day) => lastOn === null || day > lastOn)),
    successor: null,
    ...counts(held),
  };
}

/** Whether a membership, a part or an accreditation holds on a day: begun by then, and not ended or denied before. */
export function plainHoldsOn(term: Term, day: string): boolean {
  const begin = term.begin ?? term.firstOn;
  const begun = begin === null || begin <= `${day}\uffff`;
  const ends = [term.until, term.overBy].filter((end) => end !== null);
  return begun && ends.every((end) => end >= day);
}
