/** What was found rightly, found without being asked for, and not found. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

export const precision = ({ right, extra }: Tally): number => (right === 0 ? 0 : right / (right + extra));
export const recall = ({ right, missed }: Tally): number => (right === 0 ? 0 : right / (right + missed));
/** Harmonic mean of precision and recall, 0 to 1. */
export const f1 = ({ right, extra, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);

/** Hits out of tries. */
export interface Share {
  hits: number;
  of: number;
}

export const emptyShare = (): Share => ({ hits: 0, of: 0 });
export const addTry = (share: Share, hit: boolean): void => {
  share.of += 1;
  if (hit) share.hits += 1;
};

interface MayBeOptional {
  readonly optional?: boolean;
}

/** The members by key; where several share one, a required member goes before an optional one. */
export function byKey<T extends MayBeOptional>(members: readonly T[], keyOf: (member: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const member of members) {
    const key = keyOf(member);
    const known = map.get(key);
    if (known === undefined || (known.optional === true && member.optional !== true)) map.set(key, member);
  }
  return map;
}

/** Adds to the tally; an optional member neither helps when found nor hurts when not. */
export function count(
  tally: Tally,
  annotated: ReadonlyMap<string, MayBeOptional>,
  found: ReadonlySet<string>,
  report?: (what: 'missed' | 'extra', key: string) => void,
): void {
  for (const [key, member] of annotated) {
    if (member.optional === true) continue;
    if (found.has(key)) tally.right += 1;
    else {
      tally.missed += 1;
      report?.('missed', key);
    }
  }
  for (const key of found) {
    if (annotated.has(key)) continue;
    tally.extra += 1;
    report?.('extra', key);
  }
}
