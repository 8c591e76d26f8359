export {
  type CandidatePlace,
  type CandidateRow,
  countCandidates,
  readCandidates,
  replaceCandidates,
} from './candidates.js';
export { type DecisionRow, listDecisions } from './decision-list.js';
export { decide, type Mark } from './decision-node.js';
export { readDecision, readDecisions, writeDecisions } from './decisions.js';
