import type { ArticleText } from '../articles/index.js';
import { BODIES, COUNTRIES } from '../ontology/index.js';
import { assemble } from './assemble.js';
import { createTokenizer } from './document/index.js';
import type { Extraction, Extractor } from './extraction.js';
import { buildLexicon } from './lexicon/index.js';
import { type CustomEntry, compileGazetteer } from './mentions/index.js';
import { ArticleReader } from './read-article.js';

/** Changes whenever the same text may give another extraction, so that a load knows what to read again. */
export const RULES_VERSION = 'rules/2';

export interface RuleExtractorOptions {
  /** Entities of the operator's own, which go before those of the project. */
  readonly gazetteer?: readonly CustomEntry[];
}

/** An extractor that answers at once. */
export interface RuleExtractor extends Extractor {
  extract(article: ArticleText): Extraction;
}

/** The default extractor: rules over shallow parsing. Pure: the same text and date give the same extraction, byte for byte. */
export function createRuleExtractor(options: RuleExtractorOptions = {}): RuleExtractor {
  const tokenize = createTokenizer();
  const reader = new ArticleReader(
    tokenize,
    buildLexicon(),
    compileGazetteer(COUNTRIES, BODIES, options.gazetteer ?? [], tokenize),
  );
  return {
    name: RULES_VERSION,
    extract: (article) => assemble(article, reader.read(article), RULES_VERSION),
  };
}
