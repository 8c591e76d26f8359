import { verbAt } from '../clauses/sentence-reading.js';
import type { OfficePhrase } from '../mentions/index.js';
import { buildClaims } from './build-claims.js';
import { type Claim, type Party, standingIn } from './claim.js';
import type { SentenceContext } from './sentence-context.js';

const APPOINTING = /^(appoint|name|nominate|designate|elect|install|re-elect|reappoint)$/;

/** "Malta named X its ambassador to Egypt", "X was appointed ambassador to Egypt": who holds which office from then on. */
export function readAppointments(ctx: SentenceContext): Claim[] {
  return ctx.verbs.flatMap((v) => {
    const verb = verbAt(ctx.s, v);
    if (!verb || !APPOINTING.test(verb.lemma)) return [];
    const office = officeBehind(ctx, v);
    if (!office) return [];
    const { book } = ctx.mentions;
    const named = verb.passive ? ctx.grammaticalSubjects(v) : partiesBetween(ctx, v, office);
    const persons = named.filter((p) => book.get(p.entity).kind === 'Person').slice(0, 1);
    const told = ctx.refs.servedBy(office);
    const served: readonly Party[] = told.length
      ? told.map((entity) => ({ entity, chunk: v, certainty: 1 }))
      : ctx.subjects(v).map((p) => standingIn(p, ctx.refs.standsFor(p.entity)));
    const base = { verb: v, trigger: office.headAt, subjects: persons } as const;
    const claims = buildClaims(ctx, {
      ...base,
      type: 'HOLDS_OFFICE',
      objects: served.slice(0, 1),
      rule: `appointed:${office.head}`,
      confidence: 0.85,
    }).map((claim) => ({ ...claim, title: office.title }));
    const posts = office.accreditedTo.flatMap(({ ref }) =>
      ref.kind === 'Country' ? [{ entity: book.country(ref.country).index, chunk: v, certainty: 1 }] : [],
    );
    return [
      ...claims,
      ...buildClaims(ctx, {
        ...base,
        type: 'ACCREDITED_TO',
        objects: posts,
        rule: `appointed:${office.head}`,
        confidence: 0.85,
      }),
    ];
  });
}

/** The nameless office that stands in the clause behind verb `v`. */
function officeBehind(ctx: SentenceContext, v: number): OfficePhrase | null {
  const { chunks } = ctx.s;
  let until = v + 1;
  while (until < chunks.length && chunks[until]?.kind !== 'verb' && chunks[until]?.kind !== 'break') until++;
  const [from, to] = [chunks[v]?.last ?? 0, chunks[until - 1]?.last ?? 0];
  for (let token = from; token < to; token++) {
    const office = ctx.mentions.nameless.get(token);
    if (office && !office.plural) return office;
  }
  return null;
}

/** The persons whom mentions between verb `v` and the office name. */
function partiesBetween(ctx: SentenceContext, v: number, office: OfficePhrase): readonly Party[] {
  const parties: Party[] = [];
  for (let token = ctx.s.chunks[v]?.last ?? 0; token < office.headAt; token++) {
    const mention = ctx.mentions.at.get(token);
    if (mention && mention.last <= office.headAt) parties.push({ entity: mention.entity, chunk: v + 1, certainty: 1 });
  }
  return parties;
}
