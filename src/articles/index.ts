export type { Article, ArticleText } from './article.js';
export type { ByteSource } from './bytes/byte-source.js';
export { gunzipped } from './bytes/gunzip.js';
export { FORMATS, type Format, formatOfMediaType, formatOfName } from './formats.js';
export { articleId, canonicalUrl, contentHash } from './identity.js';
export { publishedDay } from './published-day.js';
export type { RawArticle } from './raw-article.js';
export { readArticles } from './readers/read-articles.js';
export {
  type Accepted,
  isAccepted,
  type Place,
  type Reading,
  type Reject,
  type Rejected,
  readOne,
  rejected,
  rejectLine,
} from './reading.js';
export { fileSource, filesOf, streamSource } from './sources.js';
export { type ArticleLimits, DEFAULT_LIMITS, toArticle } from './to-article.js';
