import type { RelationType } from '../../ontology/index.js';
import { RELATION_TYPES } from '../../ontology/index.js';
import { DOCUMENT_NOUNS } from '../../ontology/words/documents.js';
import { nounAt } from '../clauses/sentence-reading.js';
import type { Party } from './claim.js';
import { latelyTold } from './lately-told.js';
import type { SentenceContext } from './sentence-context.js';

/** Sentences back that "the statement" can reach. */
const REACH = 2;

/** What a body adopts, and nobody else. */
const ADOPTED = /^(resolution|motion|ruling|verdict|judgment|judgement)$/;
const JOINT = /^(communique|communiqué|declaration|statement|document|text)$/;
const WRITES: ReadonlySet<RelationType> = new Set(['SPOKE_WITH', 'PRAISED', 'URGED', 'PROTESTED_TO', 'INVITED']);
const TOGETHER: ReadonlySet<RelationType> = new Set(['MET', 'AGREED_WITH', 'SIGNED_WITH']);

/** For whom a document speaks that is the subject of a verb: "the resolution demands that …" is the Council's. */
export function authorsOf(ctx: SentenceContext, chunk: number): readonly Party[] {
  const noun = nounAt(ctx.s, chunk);
  if (!noun || noun.mention || !DOCUMENT_NOUNS.has(noun.head)) return [];
  const owned = noun.ofs.length && !noun.owners.length && !noun.modifiers.length ? [] : ctx.owners(chunk);
  const after = ctx.s.chunks[chunk + 1];
  const by = /^(by|from)$/.test(after?.word ?? '') ? ctx.parties(ctx.s.groups[chunk + 2] ?? [chunk + 2]) : [];
  if (by.length) return by;
  if (owned.length) return owned;
  if (!/^(the|this|that|its)$/.test(noun.opener) || noun.ofs.length) return [];
  const party = (entity: number): Party => ({ entity, chunk, certainty: 0.8 });
  if (ADOPTED.test(noun.head)) {
    const body = ctx.refs.salience.find(
      (e) =>
        e.kind === 'Organization' &&
        (e.bodyClass === 'council' ||
          e.bodyClass === 'court' ||
          /council|parliament|assembly|senate|congress|court|knesset|duma|house/i.test(e.name)),
      false,
    );
    return body === null ? [] : [party(body)];
  }
  for (const claim of latelyTold(ctx, ctx.told, REACH)) {
    if (RELATION_TYPES[claim.type].standing) continue;
    if (/^(letter|note|message|telegram|cable|petition)$/.test(noun.head)) {
      if (WRITES.has(claim.type)) return [party(claim.subject)];
      continue;
    }
    if (JOINT.test(noun.head) && TOGETHER.has(claim.type) && noun.words.every((w) => w === 'joint' || w === 'final'))
      return [party(claim.subject), party(claim.object)];
    if (!noun.words.includes('joint')) return [party(claim.speaker ?? claim.subject)];
  }
  return [];
}
