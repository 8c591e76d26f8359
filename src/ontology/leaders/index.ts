import { LEADERS_OF_AFRICA } from './africa.js';
import { LEADERS_OF_AMERICAS } from './americas.js';
import { LEADERS_OF_ASIA } from './asia.js';
import { LEADERS_OF_EUROPE } from './europe.js';
import type { LeaderRow } from './row.js';

export { COMMON_SURNAMES } from './common-surnames.js';
export type { LeaderOffice, LeaderRow } from './row.js';

/**
 * Heads of state and government, foreign ministers and others who spoke for states since 1945: whom a text means that
 * says "President Bush" and no more. From general knowledge, for a weak guess only; what a text says of a person goes before it.
 */
export const LEADERS: readonly LeaderRow[] = [
  ...LEADERS_OF_AFRICA,
  ...LEADERS_OF_AMERICAS,
  ...LEADERS_OF_ASIA,
  ...LEADERS_OF_EUROPE,
];
