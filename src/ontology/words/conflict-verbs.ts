import { AGENCY_CONFLICT_VERBS } from './agency-conflict-verbs.js';
import { DISPUTE_VERBS } from './dispute-verbs.js';
import { FORCE_VERBS } from './force-verbs.js';
import { askedLast, type VerbFrame } from './frame.js';
import { PENALTY_VERBS } from './penalty-verbs.js';
import { PRESSURE_VERBS } from './pressure-verbs.js';
import { STANCE_CONFLICT_VERBS } from './stance-verbs.js';
import { WAR_VERBS } from './war-verbs.js';
import { WIDER_CONFLICT_VERBS } from './wider-conflict-verbs.js';

/** Verbs of verbal and material conflict (PLOVER quads 3 and 4). */
export const CONFLICT_VERBS: readonly VerbFrame[] = [
  ...DISPUTE_VERBS,
  ...PRESSURE_VERBS,
  ...PENALTY_VERBS,
  ...FORCE_VERBS,
  ...WAR_VERBS,
  ...STANCE_CONFLICT_VERBS,
  ...AGENCY_CONFLICT_VERBS.map(askedLast),
  ...WIDER_CONFLICT_VERBS.map(askedLast),
];
