import { PEOPLE_ROLES, SEATED_NOUNS, STATE_ROLES } from '../../ontology/words/roles.js';
import type { Chunk, NounPhrase } from './chunk.js';

/** Who is told by whence they come: "inspectors from the agency". */
const VISITORS: ReadonlySet<string> = new Set(
  'inspectors officials experts envoys observers delegation delegates mission team troops soldiers peacekeepers lawmakers diplomats negotiators representatives envoy people investigators monitors party parties'.split(
    ' ',
  ),
);

/** "negotiators for China and Vietnam" */
const SPEAKERS_FOR = /^(negotiators?|lawyers?|spokesm[ae]n|spokeswoman|representatives?|envoys?)$/;

/** "the support of the government of Peru": each "of" phrase hangs on the noun before it and is a chunk no more. */
export function attachOfs(chunks: Chunk[]): void {
  for (let c = chunks.length - 3; c >= 0; c--) {
    const chunk = chunks[c];
    const prep = chunks[c + 1];
    const next = chunks[c + 2];
    if (!chunk?.noun || prep?.kind !== 'prep' || !next?.noun) continue;
    const { noun } = chunk;
    if (prep.word !== 'of' && !isSeat(noun, prep.word, next.noun, chunks, c)) continue;
    // "the release by Morocco of eleven fishermen": the fishermen are those of the release.
    const released =
      prep.word === 'of' && chunks[c - 1]?.word === 'by' && isPlainName(noun) ? chunks[c - 2] : undefined;
    if (released?.noun && !released.noun.mention) {
      released.noun.ofs.push(next.noun);
      chunks.splice(c + 1, 2);
      continue;
    }
    noun.ofs.push(next.noun);
    chunk.last = next.last;
    noun.last = next.noun.last;
    chunks.splice(c + 1, joinedOwners(chunks, c, next.noun) - c - 1);
  }
}

/** "the government in Tripoli" is Libya's, as are "refugees from Libya" and, before the verb, "hostages in Libya". */
function isSeat(
  { mention, modifiers, owners, head }: NounPhrase,
  prep: string,
  seat: NounPhrase,
  chunks: readonly Chunk[],
  c: number,
): boolean {
  if (mention || !seat.mention) return false;
  if (prep === 'in' && SEATED_NOUNS.has(head)) return true;
  if (modifiers.length || owners.length) return false;
  if ((prep === 'from' && (VISITORS.has(head) || STATE_ROLES.has(head))) || (prep === 'for' && SPEAKERS_FOR.test(head)))
    return true;
  if (head === 'people' && prep === 'in') return !chunks.slice(0, c).some((chunk) => chunk.kind === 'verb');
  if (!PEOPLE_ROLES.has(head)) return false;
  return prep === 'from' || (prep === 'in' && !chunks.slice(0, c).some((chunk) => chunk.kind === 'verb'));
}

/** What is joined to the owner is an owner too: "the presidents of Chad and Mali". Gives the chunk after all of them. */
function joinedOwners(chunks: readonly Chunk[], c: number, owner: NounPhrase): number {
  const chunk = chunks[c];
  for (let k = c + 3; ; k += 2) {
    const join = chunks[k];
    const more = chunks[k + 1];
    if ((join?.kind !== 'and' && join?.kind !== 'comma') || join.word === 'but') return c + 3;
    if (!more?.noun || chunks[k + 2]?.word === 'of' || !isPlainName(more.noun) || !owner.mention) return c + 3;
    if (join.kind !== 'and') continue;
    for (let m = c + 4; m <= k + 1; m += 2) {
      const each = chunks[m]?.noun;
      if (each) chunk?.noun?.ofs.push(each);
    }
    if (chunk) chunk.last = more.last;
    return k + 2;
  }
}

/** A name that is neither an adjective nor a person told with an office. */
const isPlainName = ({ mention }: NounPhrase): boolean =>
  mention !== null && mention.form !== 'demonym' && !mention.offices.length;
