import type { BodyRow } from '../gazetteer-rows.js';
import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { ASIA_AND_PACIFIC } from './asia-and-pacific.js';
import { COURTS } from './courts.js';
import { EUROPE } from './europe.js';
import { FINANCE_AND_TRADE } from './finance-and-trade.js';
import { ISLAMIC_AND_TURKIC } from './islamic-and-turkic.js';
import { MEDIA } from './media.js';
import { MOVEMENTS_OF_AFRICA_AND_AMERICAS } from './movements-of-africa-and-americas.js';
import { MOVEMENTS_OF_ASIA_AND_EUROPE } from './movements-of-asia-and-europe.js';
import { AFRICAN_AND_AMERICAN_NATIONAL_BODIES } from './national-africa-and-americas.js';
import { ASIAN_NATIONAL_BODIES } from './national-asia.js';
import { EUROPEAN_NATIONAL_BODIES } from './national-europe.js';
import { US_BODIES } from './national-us.js';
import { NON_GOVERNMENTAL } from './non-governmental.js';
import { SECURITY_AND_ALLIANCES } from './security-and-alliances.js';
import { MISSIONS } from './un-missions.js';
import { UN_SYSTEM } from './un-system.js';

export { spellingsOf } from './spellings.js';

/** The bodies that the news knows by name: international ones (no `country`), and those of a state. */
export const BODIES: readonly BodyRow[] = Object.freeze([
  ...UN_SYSTEM,
  ...MISSIONS,
  ...EUROPE,
  ...ISLAMIC_AND_TURKIC,
  ...ASIA_AND_PACIFIC,
  ...AFRICA,
  ...AMERICAS,
  ...FINANCE_AND_TRADE,
  ...COURTS,
  ...SECURITY_AND_ALLIANCES,
  ...NON_GOVERNMENTAL,
  ...MEDIA,
  ...MOVEMENTS_OF_ASIA_AND_EUROPE,
  ...MOVEMENTS_OF_AFRICA_AND_AMERICAS,
  ...US_BODIES,
  ...EUROPEAN_NATIONAL_BODIES,
  ...ASIAN_NATIONAL_BODIES,
  ...AFRICAN_AND_AMERICAN_NATIONAL_BODIES,
]);
