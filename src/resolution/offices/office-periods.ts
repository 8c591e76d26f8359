import { groupBy } from '../group-by.js';
import { officesNamed } from './office-named.js';

/** What one statement says of one holder of an office. */
export interface OfficeClaim {
  /** Entity id of the holder. */
  readonly holder: string;
  /** Entity id of the country or body served. */
  readonly served: string;
  /** As written. */
  readonly title: string;
  /** Day on which it was told, or stated to hold; null where neither is known. */
  readonly seenOn: string | null;
  /** Stated begin and end: ISO day, month or year; null where not stated. */
  readonly begin: string | null;
  readonly end: string | null;
  /** The text says that the holder does not hold it (any more). */
  readonly negated: boolean;
  /** `false` for what is planned or hoped for. */
  readonly occurred: boolean;
}

/** One person's time in one office: what is stated, what was seen, and who came after. */
export interface OfficePeriod {
  readonly holder: string;
  readonly served: string;
  /** The class of the office with its field (`Minister/culture`), or the title itself where no class is known. */
  readonly office: string;
  /** As written, sorted. */
  readonly titles: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Stated, the earliest; null where no article states it. */
  readonly begin: string | null;
  /** Stated, the latest; null where no article states it. */
  readonly end: string | null;
  /** The earliest day on which it was told as over ("former", "no longer"), after it was last seen; or null. */
  readonly overBy: string | null;
  /** Who was seen in it next, where one holds it at a time, and since when. */
  readonly successor: { readonly holder: string; readonly since: string } | null;
}

interface Told {
  readonly claim: OfficeClaim;
  readonly office: string;
  readonly exclusive: boolean;
  readonly former: boolean;
}

const toldBy = (claim: OfficeClaim): readonly Told[] =>
  officesNamed(claim.title, claim.served)
    .filter((named) => !named.coming)
    .map(({ office, exclusive, former }) => ({ claim, office, exclusive, former }));

const least = (values: readonly string[]): string | null => [...values].sort()[0] ?? null;
const greatest = (values: readonly string[]): string | null => [...values].sort().at(-1) ?? null;

type Draft = OfficePeriod & { readonly exclusive: boolean };

const periodOf = (told: readonly Told[]): Draft | null => {
  const held = told
    .filter(({ claim, former }) => claim.occurred && !claim.negated && !former)
    .map(({ claim }) => claim);
  const [first] = told;
  if (!first || held.length === 0) return null;
  const lastSeen = greatest(held.flatMap((claim) => claim.seenOn ?? []));
  const over = told
    .filter(({ claim, former }) => claim.occurred && (claim.negated || former))
    .flatMap(({ claim }) => claim.seenOn ?? [])
    .filter((day) => lastSeen === null || day > lastSeen);
  return {
    holder: first.claim.holder,
    served: first.claim.served,
    office: first.office,
    titles: [...new Set(held.map((claim) => claim.title))].sort(),
    firstSeen: least(held.flatMap((claim) => claim.seenOn ?? [])),
    lastSeen,
    begin: least(held.flatMap((claim) => claim.begin ?? [])),
    end: greatest(held.flatMap((claim) => claim.end ?? [])),
    overBy: least(over),
    successor: null,
    exclusive: first.exclusive,
  };
};

const startOf = (period: OfficePeriod): string | null => period.begin ?? period.firstSeen;

const withSuccessor = ({ exclusive, ...period }: Draft, others: readonly Draft[]): OfficePeriod => {
  const last = period.lastSeen;
  if (!exclusive || last === null) return period;
  const [next] = others
    .flatMap((other) => {
      const since = startOf(other);
      return other.holder !== period.holder && since !== null && since > last ? [{ holder: other.holder, since }] : [];
    })
    .sort((a, b) => (a.since === b.since ? (a.holder < b.holder ? -1 : 1) : a.since < b.since ? -1 : 1));
  return { ...period, successor: next ?? null };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The periods in office that claims make, sorted by what is served, office, begin and holder. A function of the set of
 * claims. To know what was known on a day, give only the claims that were known by then.
 */
export const officePeriods = (claims: Iterable<OfficeClaim>): readonly OfficePeriod[] => {
  const told = [...claims].flatMap(toldBy);
  const periods: OfficePeriod[] = [];
  for (const sameOffice of groupBy(told, ({ claim, office }) => `${claim.served}|${office}`).values()) {
    const drafts = [...groupBy(sameOffice, ({ claim }) => claim.holder).values()]
      .map(periodOf)
      .filter((draft) => draft !== null);
    periods.push(...drafts.map((draft) => withSuccessor(draft, drafts)));
  }
  return periods.sort(
    (a, b) =>
      compare(a.served, b.served) ||
      compare(a.office, b.office) ||
      compare(startOf(a) ?? '', startOf(b) ?? '') ||
      compare(a.holder, b.holder),
  );
};

/** On a day of a period: `stated` begin and end around it, `seen` before and after it, or `assumed` as nothing ended it. */
export type HoldsBasis = 'stated' | 'seen' | 'assumed';

/** `2021` and `2021-03` reach to their last day. */
const upTo = (date: string): string => `${date}\uffff`;

/**
 * Whether a period covers a day (ISO day, month or year), and on what ground; null where it does not. After it was last
 * seen an office is assumed to last until its stated end, a word that it is over, or a successor.
 */
export const holdsOn = (period: OfficePeriod, day: string): HoldsBasis | null => {
  const start = startOf(period);
  if (start !== null && start > upTo(day)) return null;
  if (period.end !== null) {
    if (upTo(period.end) < day) return null;
    return period.begin === null ? 'assumed' : 'stated';
  }
  const { firstSeen, lastSeen } = period;
  if (firstSeen !== null && lastSeen !== null && firstSeen <= upTo(day) && day <= upTo(lastSeen)) return 'seen';
  const over = least([period.overBy, period.successor?.since].filter((end) => typeof end === 'string'));
  return over !== null && over <= day ? null : 'assumed';
};

/** The periods that cover a day. */
export const asOf = (periods: readonly OfficePeriod[], day: string): readonly OfficePeriod[] =>
  periods.filter((period) => holdsOn(period, day) !== null);
