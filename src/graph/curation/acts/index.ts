export { keepApart, mergeEntities, renameEntity, splitEntity } from './identity-acts.js';
export { judgeStatement, undoDecision } from './statement-acts.js';
