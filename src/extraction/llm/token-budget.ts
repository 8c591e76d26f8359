import { EntenteError } from '../../errors/index.js';

/** Tokens that requests hold and have spent, against what they may. */
export class TokenBudget {
  /** Tokens spent, prompts and answers together. */
  spent = 0;
  private held = 0;
  private isClosed = false;

  constructor(private readonly limit: number | null) {}

  /**
   * Holds tokens for a request that is about to be sent.
   * @throws EntenteError `LLM_BUDGET_SPENT` where they are no longer there, and from then on always.
   */
  hold(tokens: number): void {
    if (this.limit === null) return;
    if (this.spent + this.held + tokens > this.limit) this.isClosed = true;
    if (this.isClosed) throw new EntenteError('LLM_BUDGET_SPENT', { budget: this.limit });
    this.held += tokens;
  }

  /** Gives back what a request held, and books what it cost. */
  settle(held: number, cost: number): void {
    if (this.limit !== null) this.held -= held;
    this.spent += cost;
  }
}

const CHARACTERS_A_TOKEN = 3;

/** How many tokens a text is at most, roughly: English has four characters a token, names have fewer. */
export const tokensIn = (text: string): number => Math.ceil(text.length / CHARACTERS_A_TOKEN);
