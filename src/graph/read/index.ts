export {
  type ArticleBody,
  type ArticleChangesRow,
  articleBodiesOf,
  changesOfArticle,
  type MentionRow,
  mentionPage,
  mentionsOf,
  spansOfArticle,
  statementsOfArticle,
} from './article-parts.js';
export { type ArticleListRequest, articlesView, existingArticles, findArticle, listArticles } from './articles.js';
export {
  type ChangesSpan,
  changesSince,
  newEntities,
  newTies,
  type RetractionRow,
  retractionsBetween,
} from './changes.js';
export { entitiesById, listEntities } from './entities.js';
export { COUNTRY_VIEW, KEYS_VIEW } from './entity-facts.js';
export { type EntityView, planHot, type ViewedEntity, viewEntity, viewMany } from './entity-view.js';
export { type EvidenceKey, evidenceOfMany, findTie } from './evidence.js';
export { heirOf } from './heir.js';
export { type InfluenceRequest, measureInfluence } from './influence.js';
export { type NetworkRequest, readNetwork } from './network.js';
export {
  checkRange,
  decodeCursor,
  encodeCursor,
  MAX_PAGE,
  mapPage,
  type Page,
  type PageRequest,
  pageOf,
  pageOfList,
} from './page.js';
export {
  type EvidenceRow,
  type Pair,
  pairEvidence,
  pairOf,
  type SharedRow,
  type Spirit,
  sharedActors,
} from './pair-evidence.js';
export { agreementIds, directTies, meetingsOf, rolledUpTies, type SummedTie } from './pair-sums.js';
export { findPaths, type PathRequest } from './paths.js';
export type { ReadCache } from './read-cache.js';
export { createReader, type NamedQuery, type Reader, type ReadOptions, readCacheOf } from './reader.js';
export type { ArticleRow, EntityRow, SpanRow, StatementRow, TieRow } from './rows.js';
export { searchEntities } from './search.js';
export { shapeTie } from './shape.js';
export { type StandingList, type StandingRequest, type StandingRow, standingOfMany } from './standing.js';
export { findStatement, listStatements, type StatementListRequest } from './statements.js';
export { statementsView } from './statements-view.js';
export { countNodes, type GraphCounts, graphCounts, sourceCounts, statementDates } from './stats.js';
export { needsStatements, SYMMETRIC_TYPES, type TieRequest } from './tie-request.js';
export { HOT_DEGREE } from './tie-texts.js';
export { tiesOfMany, tiesView } from './ties.js';
export { type GranularityName, timelineOf, trendOf } from './tone.js';
