import type { ArticleText } from '../articles/index.js';
import { RELATION_TYPES } from '../ontology/index.js';
import { calibrate } from './confidence.js';
import type { ExtractedEntity, ExtractedRelation, Extraction } from './extraction.js';
import { namesAsWritten } from './names-as-written.js';
import type { ArticleReading } from './read-article.js';
import type { Claim } from './relations/claim.js';

/** Puts what was read into the shape that all extractors share: entities in order of mention, relations in order of the text. */
export function assemble(article: ArticleText, reading: ArticleReading, extractor: string): Extraction {
  const { book, mentions, reading: words } = reading.mentions;
  const { start, end } = words.tokens;
  const spans = new Map<number, { start: number; end: number }[]>();
  const named = new Set<number>();
  for (const m of mentions) {
    const list = spans.get(m.entity) ?? [];
    list.push({ start: start[m.nameFirst] ?? 0, end: end[m.nameLast - 1] ?? 0 });
    spans.set(m.entity, list);
    if (m.form === 'name' || m.form === 'metonym' || m.form === 'place') named.add(m.entity);
  }
  const claims = withoutEchoes(distinct(reading.claims));
  const used = new Set(claims.flatMap((c) => [c.subject, c.object, ...(c.speaker === null ? [] : [c.speaker])]));
  const kept = book.entities.filter((e) => used.has(e.index) || named.has(e.index) || reading.acting.has(e.index));
  const first = (index: number): number => spans.get(index)?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
  kept.sort((a, b) => first(a.index) - first(b.index) || a.index - b.index);
  const ids = new Map(kept.map((e, i) => [e.index, `e${i + 1}`]));
  const id = (index: number): string => ids.get(index) ?? '';
  const written = namesAsWritten(words);
  const entities = kept.map(
    (e): ExtractedEntity => ({
      id: id(e.index),
      kind: e.kind,
      name: e.name,
      aliases: aliasesOf(e.name, [...e.aliases, ...(written.get(e.gazetteerId ?? '') ?? [])]),
      country: e.country,
      gazetteerId: e.gazetteerId,
      gender: e.gender,
      mentions: spans.get(e.index) ?? [],
    }),
  );
  const relations = claims.map(
    (c): ExtractedRelation => ({
      type: c.type,
      subject: id(c.subject),
      object: id(c.object),
      status: c.status,
      negated: c.negated,
      attributedTo: c.speaker === null ? null : id(c.speaker),
      date: c.date,
      endDate: c.endDate,
      dateBasis: c.dateBasis,
      title: c.title,
      confidence: calibrate(c),
      evidence: { start: c.sentence.start, end: c.sentence.end },
      subjectSpan: c.subjectSpan,
      objectSpan: c.objectSpan,
      triggerSpan: c.triggerSpan,
      rule: c.rule,
    }),
  );
  return { article: article.id, extractor, entities, relations };
}

/** The other names of an entity, sorted; of such as differ in capitals alone the first. */
function aliasesOf(name: string, names: readonly string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  const others: string[] = [];
  for (const one of names) {
    if (seen.has(one.toLowerCase())) continue;
    seen.add(one.toLowerCase());
    others.push(one);
  }
  return others.sort();
}

/** "agreed on launching a joint project" is an agreement; the partnership to come is said with it. */
function withoutEchoes(claims: readonly Claim[]): Claim[] {
  const pair = (c: Claim): string =>
    `${c.sentence.index}|${Math.min(c.subject, c.object)}|${Math.max(c.subject, c.object)}`;
  const agreed = new Set(
    claims.filter((c) => c.type === 'AGREED_WITH' && c.status === 'occurred' && !c.negated).map(pair),
  );
  return claims.filter((c) => !(c.type === 'PARTNER_OF' && c.status !== 'occurred' && agreed.has(pair(c))));
}

/** One claim a sentence, type, pair, status and denial: the surest. Symmetric pairs count in either order. */
function distinct(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const [a, b] =
      RELATION_TYPES[claim.type].symmetric && claim.subject > claim.object
        ? [claim.object, claim.subject]
        : [claim.subject, claim.object];
    const key = `${claim.sentence.index}|${claim.type}|${a}|${b}|${claim.status}|${claim.negated}|${claim.title ?? ''}`;
    const known = best.get(key);
    if (!known || claim.confidence > known.confidence)
      best.set(
        key,
        known?.date && !claim.date
          ? { ...claim, date: known.date, endDate: known.endDate, dateBasis: known.dateBasis }
          : claim,
      );
  }
  return [...best.values()].sort(
    (x, y) =>
      x.sentence.index - y.sentence.index ||
      (x.triggerSpan?.start ?? 0) - (y.triggerSpan?.start ?? 0) ||
      x.type.localeCompare(y.type) ||
      x.subject - y.subject ||
      x.object - y.object,
  );
}
