import { nounAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

/** Who acts for the state where they are. */
const FORCES =
  /^(police|authorities|officials|soldiers|troops|customs|prosecutors|court|judge|judges|guards|officers|government|agents|forces|army|navy|coastguard|parliament|lawmakers)$/;

/** "in Geneva, where police detained": whose police they are. */
export function localForces({ s, refs, mentions }: SentenceContext, [only, more]: readonly number[]): readonly Party[] {
  const noun = nounAt(s, only ?? -1);
  if (!noun || only === undefined || more !== undefined || !FORCES.test(noun.head)) return [];
  if (noun.owners.length || noun.ofs.length || noun.modifiers.length || s.chunks[only - 1]?.word !== 'where') return [];
  const mention = nounAt(s, s.chunks[only - 2]?.kind === 'comma' ? only - 3 : only - 2)?.mention;
  if (!mention) return [];
  const { kind } = mentions.book.get(mention.entity);
  const entities = kind === 'Country' ? [mention.entity] : refs.placed(mention.entity);
  return entities.map((entity) => ({ entity, chunk: only, certainty: 0.85 }));
}
