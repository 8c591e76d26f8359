import { BARE_PARTY_NOUNS, PAIRED_OFFICES } from '../../ontology/words/reference-nouns.js';
import { PARTY_NOUNS } from '../../ontology/words/roles.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Salience } from './salience.js';

const EACH = /^(side|country|party|government|nation|capital)$/;
const THEIR_STATES =
  /^(countries|nations|peoples|states|governments|capitals|armies|ministers|negotiators|parliaments)$/;

/**
 * Nouns for several parties named before: "the two sides", "both countries", "the presidents". Null where the noun is
 * none of them. `subject`: whom the sentence is about, who is not among "two" others.
 */
export function partiesOf(noun: NounPhrase, salience: Salience, subject: readonly number[]): readonly number[] | null {
  const { head, opener, words, modifiers } = noun;
  const of = PARTY_NOUNS.get(head) ?? (opener === 'each' && (EACH.test(head) || head === 'each') ? 'any' : undefined);
  if (of === undefined || modifiers.length) return null;
  const two = words.includes('two') || words.includes('both') || opener === 'both' || head === 'two';
  const counted = two || words.includes('three');
  if (head === 'three' && opener === 'the') return salience.three();
  if (meansAnyPair(noun)) return salience.parties('any');
  if (of === 'person' && (counted || opener === 'the')) {
    const holders = officeHolders(head, salience);
    if (holders) return holders;
  }
  // "cooperation between their countries"
  if (noun.owners.length === 1 && opener === 'their' && THEIR_STATES.test(head)) return salience.parties('country');
  // "each side accusing the other"
  if (opener === 'each' && (EACH.test(head) || head === 'each') && !noun.owners.length) return salience.parties('any');
  const bare = opener === 'the' && words.length === 0 && noun.owners.length === 0 && noun.ofs.length === 0;
  if (!counted && !(bare && BARE_PARTY_NOUNS.has(head))) return null;
  if (two && /^(neighbou?rs|rivals)$/.test(head)) {
    const pair = salience.mainPair();
    if (pair.length && !pair.some((e) => subject.includes(e))) return pair;
  }
  const found = salience.parties(of, two, two ? subject : [], head === 'sides' || head === 'parties');
  // "the two capitals" are no council's.
  if (of !== 'country' || salience.areStates(found)) return found;
  const pair = salience.mainPair();
  return pair.length && !pair.some((e) => subject.includes(e)) ? pair : found;
}

/** "the pair", "all three", "the heads of state": whoever was named together last. */
function meansAnyPair({ head, opener, ofs }: NounPhrase): boolean {
  if (head === 'pair' || head === 'duo') return true;
  if (head === 'three' || head === 'four') return opener === 'all' || opener === 'the';
  const led = ofs[0];
  return (
    head === 'heads' && opener === 'the' && !!led && /^(government|state|delegation)$/.test(led.head) && !led.ofs.length
  );
}

/** "the presidents", "both ministers": the last two persons who hold such an office, in the order of the text. */
function officeHolders(head: string, salience: Salience): readonly number[] | null {
  const title = head === 'secretaries' ? 'secretary' : head.replace(/s$/, '');
  if (!PAIRED_OFFICES.has(title)) return null;
  const wanted = title === 'premier' ? ['prime minister', 'premier'] : [title];
  const holders = salience.recentFirst(
    (e) => e.kind === 'Person' && e.titles.some((held) => wanted.some((word) => held.includes(word))),
  );
  return holders.length < 2 ? null : holders.slice(0, 2).reverse();
}
