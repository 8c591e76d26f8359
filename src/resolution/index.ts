export type { Decision, Verdict } from './decision.js';
export type { KeyedEntity, KeyOffice, KeyRecord } from './key-record.js';
export type { Candidate, Reason, Resolution, ResolvedEntity } from './resolved.js';
