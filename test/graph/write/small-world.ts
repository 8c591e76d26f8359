import { createHash } from 'node:crypto';
import type { Article } from '../../../src/articles/index.js';
import type { ExtractedEntity, ExtractedRelation, Extraction, Span } from '../../../src/extraction/index.js';
import type { RelationType, Status } from '../../../src/ontology/index.js';

/** Who can appear in an article of the small world: few, so that articles meet often. */
const CAST: readonly Omit<ExtractedEntity, 'id' | 'mentions'>[] = [
  country('AZ', 'Azerbaijan'),
  country('US', 'United States'),
  country('LV', 'Latvia'),
  thing('Organization', 'ICESCO', 'org:icesco'),
  thing('Organization', 'Ministry of Culture of Azerbaijan', null, 'AZ'),
  thing('Organization', 'Riga Institute of Peace'),
  person('Anar Karimov', 'male', 'AZ'),
  person('Karimov', 'male', 'AZ'),
  person('Karimov', null, null),
  person('Islam Karimov', 'male', 'UZ'),
  person('Baiba Ozolina', 'female', 'LV'),
  person('Ozolina', 'female', 'LV'),
  person('Baiba Ozolina', null, 'EE'),
  person('Janis Ozolins', 'male', 'LV'),
  thing('Event', 'World Forum on Intercultural Dialogue'),
  thing('Place', 'Shusha'),
];

const ACTS: readonly RelationType[] = ['MET', 'PRAISED', 'VISITED', 'SIGNED_WITH', 'ACCUSED'];
const TITLES = ['Culture Minister', 'President', 'Foreign Minister', 'Ambassador'];
const SOURCES = ['Alpha', 'Beta', 'Gamma', null];
const STATUSES: readonly Status[] = ['occurred', 'occurred', 'occurred', 'planned'];

/** What makes one article: small numbers that are taken modulo whatever they choose from. */
export interface Recipe {
  readonly url: number;
  readonly story: number;
  readonly source: number;
  readonly day: number;
  /** Each: subject, object, act, status, negated, attributed, title. */
  readonly claims: readonly (readonly [number, number, number, number, number, number, number])[];
}

/** An article and its extraction from a recipe: the same recipe, the same article. */
export function cook(recipe: Recipe): { article: Article; extraction: Extraction } {
  const sentences = recipe.claims.map((claim) => `Claim ${claim.join(' ')} of story ${recipe.story}.`);
  const filler = Array.from({ length: 40 }, (_, at) => `word${recipe.story * 101 + at} said`).join(' ');
  const text = `${filler}. ${sentences.join(' ')}`;
  const publishedOn =
    recipe.day === 0 ? null : `2021-${String((recipe.day % 4) + 1).padStart(2, '0')}-1${recipe.day % 10}`;
  const source = SOURCES[recipe.source % SOURCES.length] ?? null;
  const url = `https://news.example/${recipe.url}`;
  const contentHash = hash(JSON.stringify([text, publishedOn, source, recipe.claims]));
  const article: Article = {
    ...{ id: hash(url).slice(0, 24), url, title: `Story ${recipe.story}`, publishedOn, source, text, contentHash },
  };
  return { article, extraction: extractionOf(article, recipe, sentences) };
}

function extractionOf(article: Article, recipe: Recipe, sentences: readonly string[]): Extraction {
  const used = [...new Set(recipe.claims.flatMap(([subject, object, , , , speaker]) => [subject, object, speaker]))];
  const index = new Map(used.map((number, at) => [number, `e${at + 1}`]));
  const entities = used.map((number, at): ExtractedEntity => {
    const cast = CAST[number % CAST.length];
    if (cast === undefined) throw new Error('the cast is empty');
    return { ...cast, id: `e${at + 1}`, mentions: [{ start: at, end: at + 3 }] };
  });
  const relations = recipe.claims.flatMap(([subject, object, act, status, negated, speaker, title], at) => {
    const sentence = sentences[at] ?? '';
    const start = article.text.indexOf(sentence);
    const evidence: Span = { start, end: start + sentence.length };
    const base: Omit<ExtractedRelation, 'type' | 'title'> = {
      subject: index.get(subject) ?? '',
      object: index.get(object) ?? '',
      status: STATUSES[status % STATUSES.length] ?? 'occurred',
      negated: negated % 5 === 4,
      attributedTo: speaker % 3 === 0 ? (index.get(speaker) ?? null) : null,
      date: title % 4 === 0 ? `2020-0${(title % 9) + 1}` : null,
      endDate: null,
      dateBasis: title % 4 === 0 ? 'stated' : null,
      confidence: [0.5, 0.75, 0.9, 1][title % 4] ?? 0.5,
      evidence,
      subjectSpan: { start, end: start + 5 },
      objectSpan: null,
      triggerSpan: null,
      rule: 'small-world',
    };
    const isOffice = CAST[subject % CAST.length]?.kind === 'Person' && object % CAST.length < 4 && act % 2 === 0;
    const type: RelationType = isOffice ? 'HOLDS_OFFICE' : (ACTS[act % ACTS.length] ?? 'MET');
    return subject === object
      ? []
      : [{ ...base, type, title: isOffice ? (TITLES[title % TITLES.length] ?? null) : null }];
  });
  return { article: article.id, extractor: 'small-world/1', entities, relations };
}

function country(code: string, name: string) {
  return { kind: 'Country' as const, name, aliases: [], country: code, gazetteerId: `country:${code}`, gender: null };
}

function thing(
  kind: 'Organization' | 'Event' | 'Place',
  name: string,
  gazetteerId: string | null = null,
  code: string | null = null,
) {
  return { kind, name, aliases: [], country: code, gazetteerId, gender: null };
}

function person(name: string, gender: 'female' | 'male' | null, code: string | null) {
  return { kind: 'Person' as const, name, aliases: [], country: code, gazetteerId: null, gender };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
