import type { ArticleText } from '../../articles/index.js';
import { EntenteError } from '../../errors/index.js';
import type { Extraction, Extractor, Span } from '../extraction.js';
import { knownNames } from '../gazetteer/index.js';
import { ANSWER, type Answer } from './answer.js';
import { type Chat, openChat } from './chat.js';
import type { DropCounts, DropReason } from './drops.js';
import { GroundedArticle } from './grounded-article.js';
import { piecesOf } from './pieces.js';
import { pieceMessage, SYSTEM_PROMPT } from './prompt.js';
import { LLM_DEFAULTS, type LlmOptions, type LlmSettings } from './settings.js';
import { Slots } from './slots.js';

/** What a language model's answers came to since the extractor was made. */
export interface LlmReport {
  readonly articles: number;
  readonly tokens: number;
  readonly keptEntities: number;
  readonly keptRelations: number;
  readonly dropped: Readonly<DropCounts>;
}

/** An extractor that asks a language model. */
export interface LlmExtractor extends Extractor {
  /** How many requests it has under way at most: giving it more articles at a time gains nothing. */
  readonly concurrency: number;
  /**
   * @throws EntenteError `ARTICLE_EXTRACTION_FAILED` where the model has no answer to this article, `LLM_FAILED` where the
   * endpoint does not work, `LLM_BUDGET_SPENT`.
   */
  extract(article: ArticleText): Promise<Extraction>;
  report(): LlmReport;
}

/** Changes whenever the prompt or the checks do. */
const LLM_VERSION = 'llm/1';
const ATTEMPTS_AT_AN_ANSWER = 3;

/**
 * An extractor over any OpenAI-compatible endpoint. Of the answers it keeps what the text and the ontology bear out and
 * counts the rest; see docs/llm.md. Unlike the rules it promises no same answer twice.
 */
export function createLlmExtractor(settings: LlmSettings, options: LlmOptions = {}): LlmExtractor {
  const { log, retries = LLM_DEFAULTS.retries, pieceLength = LLM_DEFAULTS.pieceLength } = options;
  const concurrency = settings.concurrency ?? LLM_DEFAULTS.concurrency;
  const name = `${LLM_VERSION}/${settings.model}`;
  const chat = openChat(settings, retries);
  const slots = new Slots(concurrency);
  const known = knownNames();
  const dropped: DropCounts = {};
  const kept = { articles: 0, entities: 0, relations: 0 };

  async function answerTo(article: ArticleText, piece: Span, grounded: GroundedArticle): Promise<Answer> {
    const message = pieceMessage(article, article.text.slice(piece.start, piece.end), grounded.namedBefore);
    let cause = '';
    for (let attempt = 1; attempt <= ATTEMPTS_AT_AN_ANSWER; attempt++) {
      const { content, refusal } = await slots.run(() => chat.ask(SYSTEM_PROMPT, message));
      const answer = readAnswer(content);
      if (answer !== null) return answer;
      cause = refusal === null ? 'the model’s answer is not the JSON asked for' : `the model declines: ${refusal}`;
    }
    throw new EntenteError('ARTICLE_EXTRACTION_FAILED', { cause });
  }

  return {
    name,
    concurrency,
    async extract(article) {
      const grounded = new GroundedArticle(article.text, known);
      // One piece after another: each is told whom the earlier ones named.
      for (const piece of piecesOf(article.text, pieceLength))
        grounded.add(await answerTo(article, piece, grounded), piece);
      const extraction = grounded.extraction(article.id, name);
      kept.articles += 1;
      kept.entities += extraction.entities.length;
      kept.relations += extraction.relations.length;
      const reasons = Object.entries(grounded.counts) as [DropReason, number][];
      for (const [reason, count] of reasons) dropped[reason] = (dropped[reason] ?? 0) + count;
      if (reasons.length > 0)
        log?.info({ article: article.id, dropped: grounded.counts }, 'not taken over from the language model');
      return extraction;
    },
    report: () => reportOf(chat, kept, dropped),
  };
}

function reportOf(
  chat: Chat,
  { articles, entities, relations }: { articles: number; entities: number; relations: number },
  dropped: DropCounts,
): LlmReport {
  return {
    articles,
    tokens: chat.spent,
    keptEntities: entities,
    keptRelations: relations,
    dropped: { ...dropped },
  };
}

/** The answer's members; null where it is not of the asked form at all. */
function readAnswer(content: string): Answer | null {
  try {
    return ANSWER.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
