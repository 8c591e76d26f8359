import { type EntityKind, RELATION_TYPES, type RelationType } from '../../src/ontology/index.js';
import { seeded, zipf } from './zipf.js';

/** How large a graph to make. */
export interface Sizes {
  readonly entities: number;
  readonly articles: number;
  readonly statements: number;
}

/** Rows as they are written to Neo4j, by the graph's model. */
export interface SyntheticGraph {
  readonly entities: readonly EntityRow[];
  readonly articles: readonly Record<string, unknown>[];
  readonly statements: readonly StatementRow[];
  readonly ties: readonly TieRow[];
}

export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly searchText: string;
}

export interface StatementRow {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly article: string;
  readonly seenOn: string;
  readonly status: string;
  readonly negated: boolean;
  readonly confidence: number;
}

export interface TieRow {
  readonly type: RelationType;
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly stories: number;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly confidence: number;
}

const KINDS: readonly (readonly [EntityKind, number])[] = [
  ['Country', 0.009],
  ['Organization', 0.14],
  ['Person', 0.8],
  ['Event', 0.03],
  ['Place', 0.01],
  ['Agreement', 0.011],
];

const SYLLABLES = [
  'ka',
  'ri',
  'mo',
  'ne',
  'sa',
  'tu',
  'vel',
  'dor',
  'lin',
  'bash',
  'gor',
  'mi',
  'ya',
  'zen',
  'par',
  'ot',
];

/** Acts that news reports often come first; each type is as likely as one over its place. */
const TYPES = (Object.keys(RELATION_TYPES) as RelationType[]).sort((x, y) => frequency(x) - frequency(y));

function frequency(type: RelationType): number {
  const often: readonly RelationType[] = ['MET', 'ACCUSED', 'PRAISED', 'HOLDS_OFFICE', 'URGED', 'VISITED', 'SUPPORTS'];
  const place = often.indexOf(type);
  return place < 0 ? often.length : place;
}

/** A graph of these sizes, the same for the same `seed`: entities and types are named as often as Zipf's law says. */
export function makeGraph(sizes: Sizes, seed = 1): SyntheticGraph {
  const random = seeded(seed);
  const entities = makeEntities(sizes.entities, random);
  const articles = Array.from({ length: sizes.articles }, (_, index) => makeArticle(index, random));
  const statements = makeStatements(sizes, entities, articles, random);
  return { entities, articles, statements, ties: sumTies(statements) };
}

function makeEntities(size: number, random: () => number): EntityRow[] {
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    );
  const rows: EntityRow[] = [];
  for (const [kind, share] of KINDS) {
    const count = Math.max(2, Math.round(size * share));
    for (let index = 0; index < count; index++) {
      const name = kind === 'Country' ? word() : `${word()} ${word()}`;
      const titled = name.replace(/\b\w/g, (letter) => letter.toUpperCase());
      const id = `${kind.toLowerCase()}:${name.replace(' ', '-')}-${index}`;
      rows.push({ id, kind, name: titled, aliases: [], country: null, searchText: titled });
    }
  }
  // Ranks of Zipf's law go by place: mix the kinds, so that some persons and some countries are hot.
  for (let index = rows.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [x, y] = [rows[index], rows[other]];
    if (x !== undefined && y !== undefined) [rows[index], rows[other]] = [y, x];
  }
  return rows;
}

function makeArticle(index: number, random: () => number) {
  const day = new Date(Date.UTC(2008, 0, 1) + Math.floor(random() * 18 * 365) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `article-${index}`,
    url: null,
    title: `Dispatch ${index}`,
    publishedOn: day,
    source: `outlet-${index % 40}`,
    text: `Dispatch ${index} of ${day}. `.repeat(20),
    contentHash: `hash-${index}`,
    ingestedAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    extractor: 'synthetic',
  };
}

function makeStatements(
  sizes: Sizes,
  entities: readonly EntityRow[],
  articles: readonly Record<string, unknown>[],
  random: () => number,
): StatementRow[] {
  const pick = zipf(entities.length, 0.9, random);
  const pickType = zipf(TYPES.length, 1, random);
  const rows: StatementRow[] = [];
  while (rows.length < sizes.statements) {
    const subject = entities[pick()];
    const object = entities[pick()];
    const article = articles[Math.floor(random() * articles.length)];
    const type = TYPES[pickType()];
    if (!subject || !object || !article || !type || subject === object) continue;
    const status = random() < 0.85 ? 'occurred' : 'planned';
    rows.push({
      id: `statement-${rows.length.toString().padStart(8, '0')}`,
      type,
      subject: subject.id,
      object: object.id,
      article: String(article.id),
      seenOn: String(article.publishedOn),
      status,
      negated: random() < 0.03,
      confidence: Math.round((0.5 + random() / 2) * 100) / 100,
    });
  }
  return rows;
}

/** Ties by the graph's model: what occurred and is not denied, one for each pair and type. */
export function sumTies(statements: readonly StatementRow[]): TieRow[] {
  const sums = new Map<string, { row: TieRow; articles: Set<string> }>();
  for (const s of statements) {
    if (s.status !== 'occurred' || s.negated) continue;
    const turn = RELATION_TYPES[s.type].symmetric && s.object < s.subject;
    const [a, b] = turn ? [s.object, s.subject] : [s.subject, s.object];
    const key = `${s.type}|${a}|${b}`;
    const sum = sums.get(key);
    const articles = (sum?.articles ?? new Set<string>()).add(s.article);
    const { count = 0, firstOn = s.seenOn, lastOn = s.seenOn, confidence = 0 } = sum?.row ?? {};
    const row = {
      type: s.type,
      a,
      b,
      count: count + 1,
      stories: articles.size,
      firstOn: firstOn < s.seenOn ? firstOn : s.seenOn,
      lastOn: lastOn > s.seenOn ? lastOn : s.seenOn,
      confidence: Math.max(confidence, s.confidence),
    };
    sums.set(key, { row, articles });
  }
  return [...sums.values()].map((sum) => sum.row);
}
