import { nounAt, verbAt } from '../clauses/sentence-reading.js';
import type { Mention } from '../mentions/index.js';
import { buildClaims } from './build-claims.js';
import type { Claim, Party } from './claim.js';
import { isCredentials } from './credentials.js';
import { asState } from './postings.js';
import type { SentenceContext } from './sentence-context.js';

/** Sentences behind the ceremony in which its envoys are named one by one. */
const REACH = 12;
const ENVOY = /ambassador|high commissioner|nuncio|charg[eé]/;

/**
 * A ceremony told once, whose envoys come after it: "received the letters of credence of three ambassadors. The new Ambassador of
 * Peru, X, conveyed …". Each envoy named for the first time is accredited to the host's state and has met the host.
 */
export class CredentialsList {
  private host: Party | null = null;
  private sentence = 0;
  private readonly seen = new Set<number>();

  /** What a sentence adds to the ceremony told before. `here`: its mentions. */
  read(ctx: SentenceContext, here: readonly Mention[], found: readonly Claim[]): Claim[] {
    const { book } = ctx.mentions;
    const claims: Claim[] = [];
    const host = this.host;
    if (host && ctx.s.sentence.index - this.sentence <= REACH) {
      const states = asState(ctx, host);
      const home = states[0]?.entity;
      for (const mention of here) {
        const person = book.get(mention.entity);
        if (person.kind !== 'Person' || this.seen.has(person.index)) continue;
        this.seen.add(person.index);
        const isEnvoy = person.titles.some((title) => ENVOY.test(title) && !/former/.test(title));
        if (!isEnvoy && !represents(ctx, person.index)) continue;
        if (home === undefined || person.serves.includes(home)) continue;
        if (found.some((c) => c.type === 'ACCREDITED_TO' && c.subject === person.index)) continue;
        const chunk = ctx.s.chunks.findIndex((c) => c.noun?.mention === mention);
        const envoys: Party[] = [{ entity: person.index, chunk, certainty: 1 }];
        const base = { subjects: envoys, verb: -1, trigger: mention.nameFirst, confidence: 0.85 };
        claims.push(
          ...buildClaims(ctx, {
            ...base,
            type: 'ACCREDITED_TO',
            objects: states,
            rule: 'credentials:ACCREDITED_TO:list',
          }),
          ...buildClaims(ctx, { ...base, type: 'MET', objects: [host], rule: 'credentials:MET:list', confidence: 0.8 }),
        );
      }
    }
    for (const mention of here) if (book.get(mention.entity).kind === 'Person') this.seen.add(mention.entity);
    this.open(ctx, found);
    return claims;
  }

  /** Notes a ceremony whose envoys the sentence does not name. */
  private open(ctx: SentenceContext, found: readonly Claim[]): void {
    if (this.host || found.some((c) => c.rule.startsWith('credentials:'))) return;
    for (const v of ctx.verbs) {
      const verb = verbAt(ctx.s, v);
      if (!verb || !/^(receive|accept|present|submit|hand over)$/.test(verb.lemma)) continue;
      const args = ctx.arguments(v);
      const papers = verb.passive ? ctx.subjectChunks(v) : (args.direct ?? []);
      if (!papers.some((c) => isCredentials(ctx, c))) continue;
      const taking = /^(receive|accept)$/.test(verb.lemma);
      const to = args.preps.find((p) => p.word === 'to');
      const host = (taking ? ctx.subjects(v) : to ? ctx.partiesOrOwners(to.group) : [])[0];
      if (!host || ctx.mentions.book.get(host.entity).kind !== 'Person') continue;
      // The sentences after do not name the host: no chunk of theirs does.
      this.host = { entity: host.entity, chunk: -1, certainty: host.certainty };
      this.sentence = ctx.s.sentence.index;
      return;
    }
  }
}

/** "X, who represents Greece": whom the text tells so serves that state. */
function represents(ctx: SentenceContext, person: number): boolean {
  const { book } = ctx.mentions;
  for (const v of ctx.verbs) {
    if (verbAt(ctx.s, v)?.lemma !== 'represent' || !ctx.subjects(v).some((p) => p.entity === person)) continue;
    const state = ctx.parties(ctx.arguments(v).direct ?? []).find((p) => book.get(p.entity).kind === 'Country');
    if (!state) continue;
    if (!book.get(person).serves.includes(state.entity)) book.get(person).serves.push(state.entity);
    return true;
  }
  // "Mr X of Peru is the first resident ambassador of his country"
  return ctx.s.chunks.some(
    ({ noun }) =>
      noun !== null && nounAt(ctx.s, 0)?.mention?.entity === person && /^(ambassador|envoy)$/.test(noun.head),
  );
}
