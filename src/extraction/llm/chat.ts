import type OpenAI from 'openai';
import { causeOf, EntenteError } from '../../errors/index.js';
import { ANSWER_JSON_SCHEMA } from './answer.js';
import { LLM_DEFAULTS, type LlmSettings } from './settings.js';
import { TokenBudget, tokensIn } from './token-budget.js';

/** A conversation partner that answers one message at a time, in JSON. */
export interface Chat {
  /** Tokens that all answers cost together. */
  readonly spent: number;
  /** @throws EntenteError `LLM_FAILED`, `LLM_BUDGET_SPENT`. */
  ask(system: string, message: string): Promise<ChatAnswer>;
}

export interface ChatAnswer {
  readonly content: string;
  /** Why the model would not answer; null where it did. */
  readonly refusal: string | null;
}

/** What an answer is reckoned to cost before it is there. */
const RESERVE_FOR_ANSWER = 1_000;

/**
 * A chat with an OpenAI-compatible endpoint (`/chat/completions`, structured output by JSON Schema). Sends again after 408,
 * 409, 429, 5xx, timeouts and lost connections, waiting longer each time or as long as the endpoint asks for.
 */
export function openChat(settings: LlmSettings, retries: number = LLM_DEFAULTS.retries): Chat {
  const budget = new TokenBudget(settings.tokenBudget ?? LLM_DEFAULTS.tokenBudget);
  let client: Promise<OpenAI> | null = null;
  let takesTemperature = true;

  async function complete(system: string, message: string): Promise<OpenAI.ChatCompletion> {
    client ??= connect(settings, retries);
    const { chat } = await client;
    return chat.completions.create({
      model: settings.model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: message },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'extraction', strict: true, schema: ANSWER_JSON_SCHEMA },
      },
      ...(takesTemperature ? { temperature: 0 } : {}),
    });
  }

  return {
    get spent() {
      return budget.spent;
    },
    async ask(system, message) {
      const held = tokensIn(system) + tokensIn(message) + RESERVE_FOR_ANSWER;
      budget.hold(held);
      let cost = 0;
      try {
        const completion = await complete(system, message).catch((thrown: unknown) => {
          // Reasoning models know no other temperature than their own.
          if (!takesTemperature || !refusesTemperature(thrown)) throw thrown;
          takesTemperature = false;
          return complete(system, message);
        });
        const [choice] = completion.choices ?? [];
        const content = choice?.message?.content ?? '';
        cost = completion.usage?.total_tokens ?? tokensIn(system) + tokensIn(message) + tokensIn(content);
        return { content, refusal: choice?.message?.refusal ?? null };
      } catch (thrown) {
        throw failure(settings, thrown);
      } finally {
        budget.settle(held, cost);
      }
    },
  };
}

/** The client, loaded when it is first needed: most runs never do. */
async function connect({ baseUrl, apiKey, timeoutMs }: LlmSettings, maxRetries: number): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  return new Client({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    // What the environment holds for other programs is not for this endpoint.
    adminAPIKey: null,
    organization: null,
    project: null,
    defaultHeaders: apiKey === null ? { Authorization: null } : {},
    // An article is sent where the settings say and nowhere else.
    fetchOptions: { redirect: 'error' },
    timeout: timeoutMs ?? LLM_DEFAULTS.timeoutMs,
    maxRetries,
    logLevel: 'off',
  });
}

const refusesTemperature = (thrown: unknown): boolean =>
  thrown instanceof Error && 'status' in thrown && thrown.status === 400 && thrown.message.includes('temperature');

/** The error that the endpoint does not work: where it is and what came of it, without the key. */
function failure({ baseUrl, apiKey }: LlmSettings, thrown: unknown): EntenteError {
  const { origin, pathname } = new URL(baseUrl);
  const inner = thrown instanceof Error && thrown.cause instanceof Error ? ` (${causeOf(thrown.cause)})` : '';
  const cause = `${causeOf(thrown)}${inner}`;
  const shown = apiKey === null ? cause : cause.replaceAll(apiKey, '[secret]');
  return new EntenteError('LLM_FAILED', { url: `${origin}${pathname}`, cause: shown }, { cause: thrown });
}
