export type { Article, ArticleText } from './article.js';
