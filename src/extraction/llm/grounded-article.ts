import { RELATION_TYPES } from '../../ontology/index.js';
import type { ExtractedEntity, ExtractedRelation, Extraction, Span } from '../extraction.js';
import type { KnownNames } from '../gazetteer/index.js';
import type { Answer } from './answer.js';
import { countDrop, type DropCounts } from './drops.js';
import { FoldedText } from './folded-text.js';
import { type KeptEntity, keepEntity, outermost } from './keep-entity.js';
import { type KeptRelation, keepRelation } from './keep-relation.js';
import type { NamedBefore } from './prompt.js';

/** Gathers what a model's answers say about one article, as far as its text bears them out. */
export class GroundedArticle {
  /** What was dropped so far, by reason. */
  readonly counts: DropCounts = {};
  private readonly text: FoldedText;
  private readonly entities = new Map<string, KeptEntity>();
  private readonly relations = new Map<string, KeptRelation>();

  constructor(
    private readonly original: string,
    private readonly known: KnownNames,
  ) {
    this.text = new FoldedText(original);
  }

  /** The entities so far, for the model to call them the same in the next piece. */
  get namedBefore(): readonly NamedBefore[] {
    return [...this.entities.values()].map(({ name, kind }) => ({ name, kind }));
  }

  /** Takes over what of the answer about one piece of the text holds. */
  add(answer: Answer, piece: Span): void {
    const byId = new Map<string, KeptEntity>();
    for (const answered of answer.entities) {
      const kept = keepEntity(answered, { text: this.text, known: this.known, counts: this.counts });
      if (kept === null) continue;
      const before = this.entities.get(kept.entity.key);
      const entity = before ? united(before, kept.entity) : kept.entity;
      this.entities.set(entity.key, entity);
      byId.set(kept.id, entity);
    }
    for (const answered of answer.relations) {
      const { original, text, counts } = this;
      const relation = keepRelation(answered, { original, text, piece, entities: byId, counts });
      if (relation === null) continue;
      const key = claimKey(relation);
      if (this.relations.has(key)) countDrop(counts, 'said-twice');
      else this.relations.set(key, relation);
    }
  }

  /** All that was taken over, in the form that all extractors share. */
  extraction(article: string, extractor: string): Extraction {
    const inOrder = [...this.entities.values()].sort(
      (a, b) => firstStart(a) - firstStart(b) || (a.key < b.key ? -1 : 1),
    );
    const ids = new Map(inOrder.map(({ key }, index) => [key, `e${index + 1}`]));
    const idOf = (key: string): string => ids.get(key) ?? '';
    const entities = inOrder.map(({ key, ...entity }): ExtractedEntity => ({ id: idOf(key), ...entity }));
    const relations = [...this.relations.values()]
      .map(
        (relation): ExtractedRelation => ({
          ...relation,
          subject: idOf(relation.subject),
          object: idOf(relation.object),
          attributedTo: relation.attributedTo === null ? null : idOf(relation.attributedTo),
        }),
      )
      .sort((a, b) => a.evidence.start - b.evidence.start);
    return { article, extractor, entities, relations };
  }
}

const firstStart = ({ mentions }: KeptEntity): number => mentions[0]?.start ?? 0;

/** One entity that two pieces named. */
function united(before: KeptEntity, now: KeptEntity): KeptEntity {
  return {
    ...before,
    aliases: [...new Set([...before.aliases, ...now.aliases])].filter((alias) => alias !== before.name).sort(),
    country: before.country ?? now.country,
    gender: before.gender ?? now.gender,
    mentions: outermost([...before.mentions, ...now.mentions]),
  };
}

function claimKey({ type, subject, object, status, negated, title, evidence }: KeptRelation): string {
  const turned = RELATION_TYPES[type].symmetric && subject > object;
  const ends = turned ? [object, subject] : [subject, object];
  return JSON.stringify([evidence.start, type, ...ends, status, negated, title]);
}
