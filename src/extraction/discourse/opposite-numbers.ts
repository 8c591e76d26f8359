import type { NounPhrase } from '../clauses/chunk.js';
import type { Focus } from './focus.js';

/** "her colleague", "his counterpart", with no more said: the person of another state of whom the text has last spoken. */
export function oppositeNumber(
  { mentions, salience }: Focus,
  { head, opener, owners, ofs, modifiers, words }: NounPhrase,
  denotes: (owner: NounPhrase) => readonly number[],
): number | null {
  if (!/^(counterpart|colleague|interlocutor|accuser)$/.test(head)) return null;
  const [owner] = owners;
  if (!/^(his|her)$/.test(opener) || !owner || owners.length > 1 || ofs.length || modifiers.length || words.length)
    return null;
  const own = denotes(owner);
  const served = new Set(own.flatMap((e) => mentions.book.get(e).serves));
  return salience.find(
    (e) => e.kind === 'Person' && !own.includes(e.index) && e.serves.length > 0 && !e.serves.some((s) => served.has(s)),
    false,
  );
}
