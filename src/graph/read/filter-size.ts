import { EntenteError } from '../../errors/index.js';

/** A filter that nests with `and`, `or` and `not`, as far as its size goes. */
interface Nesting {
  readonly and?: readonly Nesting[] | null;
  readonly or?: readonly Nesting[] | null;
  readonly not?: Nesting | null;
}

/** Neo4j plans a query in a time that grows fast with its conditions: so deep, and so many filters in all. */
const DEEPEST = 6;
const MOST = 40;

/** @throws EntenteError `LIMIT_EXCEEDED` for a filter that is nested too deep or too large */
export function checkFilterSize(filter: Nesting | null | undefined): void {
  let count = 0;
  const visit = (inner: Nesting, depth: number): void => {
    count += 1;
    if (depth > DEEPEST) throw new EntenteError('LIMIT_EXCEEDED', { cause: `its filter nests deeper than ${DEEPEST}` });
    if (count > MOST) throw new EntenteError('LIMIT_EXCEEDED', { cause: `its filter has more than ${MOST} parts` });
    for (const child of [...(inner.and ?? []), ...(inner.or ?? []), ...(inner.not ? [inner.not] : [])]) {
      visit(child, depth + 1);
    }
  };
  if (filter) visit(filter, 1);
}
