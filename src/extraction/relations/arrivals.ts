import { nounAt } from '../clauses/sentence-reading.js';
import type { SentenceContext } from './sentence-context.js';

/** Who comes to a country without paying it a visit. */
const NO_VISITORS =
  /^(refugees?|migrants?|asylum-seekers?|exiles?|fugitives?|deserters?|defectors?|workers?|labou?rers?|tourists?|fishermen|settlers?|evacuees|survivors|civilians|deportees|returnees|smugglers)$/;

/** Whether the subject of verb `v` flees, or comes for work: "Albanian refugees landed at Brindisi". */
export const comesForOtherReasons = (ctx: SentenceContext, v: number): boolean =>
  ctx.subjectChunks(v).some((c) => NO_VISITORS.test(nounAt(ctx.s, c)?.head ?? ''));
