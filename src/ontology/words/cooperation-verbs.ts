import { ACCORD_VERBS } from './accord-verbs.js';
import { AGENCY_COOPERATION_VERBS } from './agency-cooperation-verbs.js';
import { CONSULT_VERBS } from './consult-verbs.js';
import { DIPLOMACY_VERBS } from './diplomacy-verbs.js';
import { askedLast, type VerbFrame } from './frame.js';
import { HELP_VERBS } from './help-verbs.js';
import { PROTOCOL_VERBS } from './protocol-verbs.js';
import { RELIEF_VERBS } from './relief-verbs.js';
import { STANCE_ACCORD_VERBS } from './stance-verbs.js';
import { WIDER_COOPERATION_VERBS } from './wider-cooperation-verbs.js';

/** Verbs of verbal and material cooperation (PLOVER quads 1 and 2). */
export const COOPERATION_VERBS: readonly VerbFrame[] = [
  ...CONSULT_VERBS,
  ...ACCORD_VERBS,
  ...HELP_VERBS,
  ...DIPLOMACY_VERBS,
  ...RELIEF_VERBS,
  ...STANCE_ACCORD_VERBS,
  ...PROTOCOL_VERBS.map(askedLast),
  ...AGENCY_COOPERATION_VERBS.map(askedLast),
  ...WIDER_COOPERATION_VERBS.map(askedLast),
];
