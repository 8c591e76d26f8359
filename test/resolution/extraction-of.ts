import type { ExtractedEntity, ExtractedRelation, Extraction } from '../../src/extraction/index.js';
import { type KeyedEntity, keysOf } from '../../src/resolution/index.js';

/** What a test tells of one entity of an article; the rest is empty. */
export type Told = Partial<ExtractedEntity> & Pick<ExtractedEntity, 'kind' | 'name'>;

/** An office as a test tells it: holder and what is served, by their places in the list of entities. */
export type ToldOffice = Partial<ExtractedRelation> & {
  readonly holder: number;
  readonly served: number;
  readonly title: string;
};

const SPAN = { start: 0, end: 1 };

/** An extraction of these entities and offices, as an article gives it. */
export const extractionOf = (
  article: string,
  told: readonly Told[],
  offices: readonly ToldOffice[] = [],
): Extraction => ({
  article,
  extractor: 'test/1',
  entities: told.map((each, at) => ({
    id: `e${at + 1}`,
    aliases: [],
    country: null,
    gazetteerId: null,
    gender: null,
    mentions: [],
    ...each,
  })),
  relations: offices.map(({ holder, served, title, ...rest }) => ({
    type: 'HOLDS_OFFICE',
    subject: `e${holder + 1}`,
    object: `e${served + 1}`,
    status: 'occurred',
    negated: false,
    attributedTo: null,
    date: null,
    endDate: null,
    dateBasis: null,
    title,
    confidence: 1,
    evidence: SPAN,
    subjectSpan: null,
    objectSpan: null,
    triggerSpan: null,
    rule: 'test',
    ...rest,
  })),
});

/** The keys of an article that tells of these. */
export const keysIn = (
  article: string,
  publishedOn: string | null,
  told: readonly Told[],
  offices: readonly ToldOffice[] = [],
): readonly KeyedEntity[] => keysOf({ id: article, publishedOn }, extractionOf(article, told, offices));

/** The key of one person of this country and office, as an article of this day tells it. */
export const personKey = (name: string, country: string | null, title: string | null, day: string | null): string => {
  const state: Told = {
    kind: 'Country',
    name: country ?? '',
    country,
    gazetteerId: country ? `country:${country}` : null,
  };
  const offices = title === null ? [] : [{ holder: 0, served: 1, title }];
  const [person] = keysIn(
    'a',
    day,
    [{ kind: 'Person', name, country: title === null ? country : null }, state],
    offices,
  );
  return person?.key ?? '';
};
