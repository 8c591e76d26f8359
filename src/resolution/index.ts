export { blockGroup, blocksDecided } from './decisions/blocks.js';
export { compactKeys } from './decisions/compact-keys.js';
export type { Decision, Verdict } from './decisions/decision.js';
export { decisionsInForce, keysOfDecision, statementJudgements } from './decisions/decision-state.js';
export { blockOf, recordOf } from './keys/key.js';
export type { KeyedEntity, KeyOffice, KeyRecord } from './keys/key-record.js';
export { type KeyedArticle, keysOf } from './keys/keys-of.js';
export { knownEntity } from './keys/known-entity.js';
export { resolveBlock } from './matching/resolve-block.js';
export { type NamedOffice, officesNamed } from './offices/office-named.js';
export {
  asOf,
  type HoldsBasis,
  holdsOn,
  type OfficeClaim,
  type OfficePeriod,
  officePeriods,
} from './offices/office-periods.js';
export { labelsOfTitles } from './offices/title.js';
export type { Candidate, Reason, Resolution, ResolvedEntity } from './resolved.js';
