import type { RelationType } from '../../../ontology/index.js';
import { phrasesAfter } from '../../clauses/arguments.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim } from '../claim.js';
import { crowdOf } from '../crowds.js';
import type { SentenceContext } from '../sentence-context.js';

/** What a deed is done in, with the prepositions that lead to whom it is aimed at: "in protest at X's tests". */
const PURPOSES: ReadonlyMap<string, { readonly type: RelationType; readonly preps: RegExp }> = new Map([
  ['protest', { type: 'PROTESTED_TO', preps: /^(at|against|over|about)$/ }],
  ['anger', { type: 'PROTESTED_TO', preps: /^(at|over|against)$/ }],
  ['outrage', { type: 'PROTESTED_TO', preps: /^(at|over|against)$/ }],
  ['solidarity', { type: 'SUPPORTS', preps: /^with$/ }],
  ['defiance', { type: 'REJECTED', preps: /^of$/ }],
]);

/** "marched in protest at X's raid", "struck in solidarity with X", "sailed in defiance of X": whoever does so means X. */
export function readPurposes(ctx: SentenceContext): Claim[] {
  const { chunks } = ctx.s;
  return chunks.flatMap(({ noun }, c) => {
    const purpose = noun && !noun.mention && chunks[c - 1]?.word === 'in' ? PURPOSES.get(noun.head) : undefined;
    if (!noun || !purpose) return [];
    let v = c - 1;
    while (v >= 0 && !chunks[v]?.verb) v--;
    if (v < 0) return [];
    const prep = phrasesAfter(ctx.s, c).find((p) => purpose.preps.test(p.word));
    const objects = prep
      ? ctx.partiesOrOwners(prep.group)
      : purpose.preps.test('of')
        ? noun.ofs.flatMap((of) =>
            [...ctx.refs.denotes(of), ...ctx.refs.about(of)]
              .slice(0, 1)
              .map((entity) => ({ entity, chunk: c, certainty: 1 })),
          )
        : [];
    const named = ctx.subjects(v);
    return buildClaims(ctx, {
      type: purpose.type,
      subjects: named.length ? named : crowdOf(ctx, v, objects),
      objects,
      verb: v,
      trigger: nounAt(ctx.s, c)?.headAt ?? noun.headAt,
      rule: `purpose:${purpose.type}:${noun.head}`,
      confidence: 0.8,
    });
  });
}
