import type { RelationType } from '../../../ontology/index.js';
import { STATE_ROLES } from '../../../ontology/words/roles.js';
import type { VerbGroup } from '../../clauses/chunk.js';
import { nounAt } from '../../clauses/sentence-reading.js';
import { buildClaims } from '../build-claims.js';
import type { Claim, Party } from '../claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { VerbReader } from './verb-reader.js';

interface Stance {
  readonly type: RelationType;
  readonly prep: RegExp;
}

/** What stands behind "be" and tells how one is disposed to another: "is in favour of X's entry", "is at odds with X". */
const IN: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...['favour', 'favor', 'support', 'sympathy', 'agreement', 'solidarity', 'line'].map(
    (noun) => [noun, { type: 'SUPPORTS' as const, prep: /^(of|with)$/ }] as const,
  ),
  ...['odds', 'loggerheads', 'variance', 'disagreement', 'dispute'].map(
    (noun) => [noun, { type: 'REJECTED' as const, prep: /^with$/ }] as const,
  ),
  ...['talks', 'negotiations', 'contact', 'touch', 'consultation', 'consultations', 'communication'].map(
    (noun) => [noun, { type: 'MET' as const, prep: /^with$/ }] as const,
  ),
  ['war', { type: 'ATTACKED', prep: /^with$/ }],
  ['breach', { type: 'REJECTED', prep: /^of$/ }],
  ['defiance', { type: 'REJECTED', prep: /^of$/ }],
]);

/** "is against the deployment of UN troops", "is in favour of X's entry", "are at odds", "would be out of Cambodia by May". */
function readStance(ctx: SentenceContext, v: number, verb: VerbGroup): Claim[] {
  if (verb.passive) return [];
  const { preps } = ctx.arguments(v);
  const [first, next] = preps;
  const subjects = ctx.subjects(v);
  if (!first || !subjects.length) return [];
  const give = (type: RelationType, objects: readonly Party[], word: string): Claim[] =>
    buildClaims(ctx, {
      type,
      subjects,
      objects,
      verb: v,
      trigger: ctx.s.chunks[first.at]?.first ?? verb.headAt,
      rule: `stance:${type}:${word}`,
      confidence: 0.75,
    });
  if (first.word === 'against') return give('REJECTED', ctx.partiesOrOwners(first.group), 'against');
  const isForces = ctx
    .subjectChunks(v)
    .some((c) => STATE_ROLES.has(nounAt(ctx.s, c)?.head ?? '') && /s$/.test(nounAt(ctx.s, c)?.head ?? ''));
  if (first.word === 'out of' || (first.word === 'from' && ctx.says('out'))) {
    if (isForces) return give('CONCEDED_TO', ctx.partiesOrOwners(first.group), 'out');
    return [];
  }
  const noun = nounAt(ctx.s, first.group[0] ?? -1);
  const stance = noun && /^(in|at)$/.test(first.word) ? IN.get(noun.head) : undefined;
  if (!noun || !stance || noun.mention) return [];
  const of = stance.prep.test('of')
    ? noun.ofs.flatMap((o) => [...ctx.refs.denotes(o), ...ctx.refs.about(o)]).slice(0, 1)
    : [];
  const objects = of.length
    ? of.map((entity) => ({ entity, chunk: first.group[0] ?? v, certainty: 0.9 }))
    : next && stance.prep.test(next.word)
      ? ctx.partiesOrOwners(next.group)
      : [];
  if (objects.length) return give(stance.type, objects, noun.head);
  if (subjects.length !== 2 || !/^(odds|loggerheads|war|talks|negotiations|dispute)$/.test(noun.head)) return [];
  const [a, b] = subjects;
  if (!a || !b) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([from, to]) =>
    from && to
      ? buildClaims(ctx, {
          type: stance.type,
          subjects: [from],
          objects: [to],
          verb: v,
          trigger: verb.headAt,
          rule: `stance:${stance.type}:${noun.head}`,
          confidence: 0.5,
        })
      : [],
  );
}

export const STANCE: VerbReader = { of: (lemma) => /^(be|remain|stand|stay)$/.test(lemma), read: readStance };
