import type { CountryRow } from '../gazetteer-rows.js';
import { CENTRAL_EASTERN_AND_SOUTHERN_AFRICA } from './africa-central-east-and-south.js';
import { NORTHERN_AND_WESTERN_AFRICA } from './africa-north-and-west.js';
import { MAINLAND_AMERICAS } from './americas-mainland.js';
import { CENTRAL_AND_EASTERN_ASIA } from './asia-central-and-east.js';
import { SOUTHERN_AND_WESTERN_ASIA } from './asia-south-and-west.js';
import { CARIBBEAN } from './caribbean.js';
import { EASTERN_AND_SOUTHERN_EUROPE } from './europe-east-and-south.js';
import { NORTHERN_AND_WESTERN_EUROPE } from './europe-north-and-west.js';
import { OCEANIA_AND_ANTARCTICA } from './oceania-and-antarctica.js';

export { AMBIGUOUS_COUNTRY_FORMS, COUNTRY_NAMES_OF_OTHER_THINGS } from './ambiguous.js';
export { PHRASES_OF_NO_COUNTRY, REGIONS_OF_NO_COUNTRY } from './no-country.js';

/** The 249 entries of ISO 3166-1, and Kosovo. */
export const COUNTRIES: readonly CountryRow[] = Object.freeze([
  ...NORTHERN_AND_WESTERN_AFRICA,
  ...CENTRAL_EASTERN_AND_SOUTHERN_AFRICA,
  ...MAINLAND_AMERICAS,
  ...CARIBBEAN,
  ...CENTRAL_AND_EASTERN_ASIA,
  ...SOUTHERN_AND_WESTERN_ASIA,
  ...EASTERN_AND_SOUTHERN_EUROPE,
  ...NORTHERN_AND_WESTERN_EUROPE,
  ...OCEANIA_AND_ANTARCTICA,
]);
