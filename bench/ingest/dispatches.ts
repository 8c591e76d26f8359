import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/index.js';
import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/extraction/index.js';
import { COUNTRIES, type RelationType } from '../../src/ontology/index.js';
import { seeded, zipf } from '../query/zipf.js';

/** How many of each there are to write about. */
const PERSONS_OF_COUNTRY = 20;
const ORGANIZATIONS = 400;

/** One dispatch in so many is carried by another source too. */
const COPY_EVERY = 10;

const SYLLABLES = ['ka', 'ri', 'mo', 'ne', 'sa', 'tu', 'vel', 'dor', 'lin', 'bash', 'gor', 'mi', 'ya', 'zen', 'par'];
const SOURCES = ['Harbour Wire', 'Plateau News', 'The Strait', 'Delta Press', 'Northern Post'];
const OFFICES = ['Foreign Minister', 'President', 'Prime Minister', 'Defence Minister', 'Culture Minister'];
const TOPICS = ['trade', 'water', 'rail links', 'visas', 'energy', 'culture', 'fisheries', 'security', 'health'];

/** A verb of each act between two countries, and its relation; the first are the commonest. */
const ACTS: readonly (readonly [string, RelationType])[] = [
  ['praised', 'PRAISED'],
  ['accused', 'ACCUSED'],
  ['urged', 'URGED'],
  ['signed an agreement with', 'SIGNED_WITH'],
  ['supported', 'SUPPORTS'],
  ['sent aid to', 'AIDED'],
  ['imposed sanctions on', 'SANCTIONED'],
  ['threatened', 'THREATENED'],
];

/** A dispatch with what an ideal extractor finds in it. */
export interface Dispatch {
  readonly article: Article;
  readonly extraction: Extraction;
}

interface Actor {
  readonly entity: Omit<ExtractedEntity, 'id' | 'mentions'>;
  readonly title: string | null;
}

/**
 * Invented dispatches, one after another, the same for the same seed: countries are named as often as Zipf's law says,
 * persons of a country too, days spread over eighteen years, every tenth dispatch carried by a second source.
 */
export function* dispatches(count: number, seed = 1): Generator<Dispatch> {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const world = worldOf(random);
  const countryRank = zipf(world.countries.length, 1, random);
  const personRank = zipf(PERSONS_OF_COUNTRY, 1, random);
  const bodyRank = zipf(ORGANIZATIONS, 1, random);
  const actRank = zipf(ACTS.length, 1, random);
  let last: Article | null = null;
  let relations: readonly ExtractedRelation[] = [];
  let entities: readonly ExtractedEntity[] = [];
  for (let number = 0; number < count; number++) {
    if (last !== null && number % COPY_EVERY === COPY_EVERY - 1) {
      const source = SOURCES[(SOURCES.indexOf(last.source ?? '') + 1) % SOURCES.length] ?? null;
      const copy = articleOf(number, last.title, last.text, source, last.publishedOn ?? '');
      yield { article: copy, extraction: { article: copy.id, extractor: 'bench/1', entities, relations } };
      continue;
    }
    const [home, away] = [countryRank(), countryRank()];
    const cast = [
      world.countries[home],
      world.countries[away === home ? (away + 1) % world.countries.length : away],
      world.persons[home]?.[personRank()],
      world.persons[away]?.[personRank()],
      world.organizations[bodyRank()],
    ].filter((actor) => actor !== undefined);
    const day = new Date(Date.UTC(2008, 0, 1 + below(6570))).toISOString().slice(0, 10);
    const told = tell(cast, ACTS[actRank()] ?? ['met', 'MET'], TOPICS, below);
    last = articleOf(number, told.title, told.text, SOURCES[below(SOURCES.length)] ?? null, day);
    ({ relations, entities } = told);
    yield { article: last, extraction: { article: last.id, extractor: 'bench/1', entities, relations } };
  }
}

function worldOf(random: () => number) {
  const word = (least: number): string => {
    const length = least + Math.floor(random() * 2);
    const text = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const none = { aliases: [], gazetteerId: null, gender: null } as const;
  const countries = COUNTRIES.map((row): Actor => {
    const entity = { ...none, kind: 'Country' as const, name: row.name, country: row.code };
    return { entity: { ...entity, gazetteerId: `country:${row.code}` }, title: null };
  });
  const persons = COUNTRIES.map((row) =>
    Array.from({ length: PERSONS_OF_COUNTRY }, (_, rank): Actor => {
      const entity = { ...none, kind: 'Person' as const, name: `${word(2)} ${word(2)}`, country: row.code };
      return { entity, title: OFFICES[rank % OFFICES.length] ?? null };
    }),
  );
  const organizations = Array.from({ length: ORGANIZATIONS }, (): Actor => {
    const entity = { ...none, kind: 'Organization' as const, name: `${word(2)} Council`, country: null };
    return { entity, title: null };
  });
  return { countries, persons, organizations };
}

/** A text of some sentences about a cast of two countries, a person of each, and a body, with its relations. */
function tell(
  cast: readonly Actor[],
  [verb, act]: readonly [string, RelationType],
  topics: readonly string[],
  below: (limit: number) => number,
) {
  const name = (at: number): string => cast[at]?.entity.name ?? '';
  const title = (at: number): string => cast[at]?.title ?? 'Envoy';
  const topic = (): string => topics[below(topics.length)] ?? 'trade';
  const sentences = [
    `${name(0)}'s ${title(2)} ${name(2)} met ${name(1)}'s ${title(3)} ${name(3)} for talks on ${topic()} and ${topic()}.`,
    `${name(0)} ${verb} ${name(1)} over ${topic()} after ${below(90) + 2} days of negotiation about ${topic()}.`,
    `${name(2)} praised the ${name(4)} for its work on ${topic()} with ${below(400) + 3} experts.`,
    `${name(3)} visited ${name(0)} to discuss ${topic()}, ${topic()} and ${below(60) + 2} projects in ${topic()}.`,
    `Officials said that the next round on ${topic()} would follow within ${below(50) + 2} weeks.`,
  ];
  const text = sentences.join(' ');
  const entities = cast.map(({ entity }, at): ExtractedEntity => {
    const mentions = [...text.matchAll(new RegExp(`\\b${entity.name.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'gu'))];
    return { ...entity, id: `e${at + 1}`, mentions: mentions.map(({ index }) => spanAt(index, entity.name)) };
  });
  const relation = (type: RelationType, subject: number, object: number, sentence: number): ExtractedRelation => {
    const start = text.indexOf(sentences[sentence] ?? '');
    return {
      ...{ type, subject: `e${subject + 1}`, object: `e${object + 1}`, status: 'occurred', negated: false },
      ...{ attributedTo: null, date: null, endDate: null, dateBasis: null, confidence: 0.6 + below(5) / 10 },
      title: type === 'HOLDS_OFFICE' ? title(subject) : null,
      evidence: { start, end: start + (sentences[sentence]?.length ?? 0) },
      ...{ subjectSpan: { start, end: start + 4 }, objectSpan: null, triggerSpan: null, rule: 'bench' },
    };
  };
  const relations = [
    relation('HOLDS_OFFICE', 2, 0, 0),
    relation('HOLDS_OFFICE', 3, 1, 0),
    relation('MET', 2, 3, 0),
    relation(act, 0, 1, 1),
    relation('PRAISED', 2, 4, 2),
    relation('VISITED', 3, 0, 3),
  ];
  return { title: `${name(0)} and ${name(1)}: ${topic()}`, text, entities, relations };
}

const spanAt = (start: number, text: string) => ({ start, end: start + text.length });

function articleOf(number: number, title: string, text: string, source: string | null, day: string): Article {
  const url = `https://bench.example/${number}`;
  const hash = (of: string): string => createHash('sha256').update(of).digest('hex');
  const contentHash = hash(JSON.stringify([title, day, source, text]));
  return { id: hash(url).slice(0, 24), url, title, publishedOn: day, source, text, contentHash };
}
