import type { ExtractedRelation, Extraction } from '../../../src/extraction/index.js';
import { ACTOR_KINDS, type EntityKind, RELATION_TYPES, type RelationType } from '../../../src/ontology/index.js';
import type { AnnotatedArticle, AnnotatedRelation } from './annotated-article.js';
import { linkEntities } from './linking.js';
import { addTry, byKey, count, emptyShare, emptyTally, type Share, type Tally } from './tally.js';

/** Something that the extraction and the annotation do not share, for a rule's author to look at. */
export interface Miss {
  readonly article: string;
  readonly what: 'missed' | 'extra';
  readonly claim: string;
  readonly sentence: string;
}

/** How well extractions say what the annotations say, over all articles together. */
export interface Figures {
  readonly tallies: Record<
    'actors' | 'persons' | 'offices' | 'standing' | 'events' | 'relations' | 'status' | 'pairs',
    Tally
  >;
  /** Among relations that are both annotated and found. */
  readonly shares: Record<'attribution' | 'date' | 'evidence' | 'officeTitle', Share>;
  readonly perType: Map<RelationType, Tally>;
  /** Statements by tenth of confidence (9 holds 0.9 to 1), right ones among them; optional ones are left out. */
  readonly calibration: Share[];
  readonly misses: Miss[];
}

const ACTORS: ReadonlySet<EntityKind> = new Set(ACTOR_KINDS);
const PERSONS: ReadonlySet<EntityKind> = new Set(['Person']);

type Ends = { type: RelationType; subject: string; object: string };
const isOffice = (r: { type: RelationType }): boolean => r.type === 'HOLDS_OFFICE';
const isStanding = (r: { type: RelationType }): boolean => !isOffice(r) && RELATION_TYPES[r.type].standing;

const claimKey = ({ type, subject, object }: Ends): string => {
  const turned = RELATION_TYPES[type].symmetric && subject > object;
  return [type, ...(turned ? [object, subject] : [subject, object])].join('|');
};
const statusKey = (r: Ends & { status: string; negated: boolean }): string =>
  `${claimKey(r)}|${r.status}|${r.negated ? 'not' : ''}`;
const pairKey = ({ type, subject, object }: Ends): string =>
  [RELATION_TYPES[type].quad, ...[subject, object].sort()].join('|');

export const emptyFigures = (): Figures => ({
  tallies: {
    actors: emptyTally(),
    persons: emptyTally(),
    offices: emptyTally(),
    standing: emptyTally(),
    events: emptyTally(),
    relations: emptyTally(),
    status: emptyTally(),
    pairs: emptyTally(),
  },
  shares: { attribution: emptyShare(), date: emptyShare(), evidence: emptyShare(), officeTitle: emptyShare() },
  perType: new Map(),
  calibration: Array.from({ length: 10 }, emptyShare),
  misses: [],
});

/** Adds one article's extraction to the figures. */
export function addArticle(figures: Figures, article: AnnotatedArticle, extraction: Extraction): void {
  const links = linkEntities(article.entities, extraction.entities);
  const place = (id: string): string => links.get(id) ?? `?${id}`;
  const found = extraction.relations.map((r) => ({ ...r, subject: place(r.subject), object: place(r.object) }));
  const report = missReporter(figures, article, extraction, found);

  for (const [name, kinds] of [['actors', ACTORS] as const, ['persons', PERSONS] as const]) {
    count(
      figures.tallies[name],
      byKey(
        article.entities.filter((e) => kinds.has(e.kind)),
        (e) => e.id,
      ),
      new Set(extraction.entities.filter((e) => kinds.has(e.kind)).map((e) => place(e.id))),
      name === 'actors' ? report : undefined,
    );
  }

  const groups = [
    ['offices', isOffice, claimKey, report],
    ['standing', isStanding, claimKey, undefined],
    ['events', (r) => !isOffice(r) && !isStanding(r), claimKey, undefined],
    ['relations', (r) => !isOffice(r), claimKey, report],
    ['status', (r) => !isOffice(r), statusKey, undefined],
    ['pairs', (r) => !isOffice(r), pairKey, undefined],
  ] as const satisfies readonly (readonly [
    keyof Figures['tallies'],
    (r: { type: RelationType }) => boolean,
    (r: AnnotatedRelation | ExtractedRelation) => string,
    typeof report | undefined,
  ])[];
  for (const [name, belongs, keyOf, reporter] of groups) {
    const annotated = byKey(article.relations.filter(belongs), keyOf);
    count(figures.tallies[name], annotated, new Set(found.filter(belongs).map(keyOf)), reporter);
  }
  for (const type of new Set([...article.relations, ...found].map((r) => r.type))) {
    const tally = figures.perType.get(type) ?? emptyTally();
    figures.perType.set(type, tally);
    const same = (r: { type: RelationType }) => r.type === type;
    count(tally, byKey(article.relations.filter(same), claimKey), new Set(found.filter(same).map(claimKey)));
  }
  addShares(figures, article, found, place);
  addCalibration(figures, article, found);
}

function addShares(
  { shares }: Figures,
  article: AnnotatedArticle,
  found: readonly ExtractedRelation[],
  place: (id: string) => string,
): void {
  for (const [key, required] of byKey(article.relations, claimKey)) {
    const annotated = article.relations.filter((r) => claimKey(r) === key);
    const mine = found.filter((r) => claimKey(r) === key);
    if (required.optional === true || mine.length === 0) continue;
    const agree = (test: (a: AnnotatedRelation, b: ExtractedRelation) => boolean): boolean =>
      annotated.some((a) => mine.some((b) => test(a, b)));
    if (isOffice(required)) {
      addTry(
        shares.officeTitle,
        agree((a, b) => a.title?.toLowerCase() === b.title?.toLowerCase()),
      );
      continue;
    }
    addTry(
      shares.attribution,
      agree((a, b) => a.attributedTo === (b.attributedTo === null ? null : place(b.attributedTo))),
    );
    addTry(
      shares.evidence,
      agree((a, b) => b.evidence.start < a.evidence.end && a.evidence.start < b.evidence.end),
    );
    if (annotated.some((a) => a.date !== null))
      addTry(
        shares.date,
        agree((a, b) => a.date !== null && a.date === b.date),
      );
  }
}

/** A statement is right when its type, ends, status and negation are annotated. */
function addCalibration(
  { calibration }: Figures,
  article: AnnotatedArticle,
  found: readonly ExtractedRelation[],
): void {
  const annotated = byKey(article.relations, statusKey);
  for (const statement of found) {
    const match = annotated.get(statusKey(statement));
    const bin = calibration[Math.min(9, Math.floor(statement.confidence * 10 + 1e-9))];
    if (bin !== undefined && match?.optional !== true) addTry(bin, match !== undefined);
  }
}

function missReporter(
  { misses }: Figures,
  article: AnnotatedArticle,
  extraction: Extraction,
  found: readonly ExtractedRelation[],
) {
  const names = new Map<string, string>([
    ...extraction.entities.map((e) => [`?${e.id}`, e.name] as const),
    ...article.entities.map((e) => [e.id, e.name] as const),
  ]);
  return (what: 'missed' | 'extra', key: string): void => {
    const annotated = article.relations.find((r) => claimKey(r) === key);
    const span = annotated?.evidence ?? found.find((r) => claimKey(r) === key)?.evidence;
    misses.push({
      article: article.id,
      what,
      claim: key
        .split('|')
        .map((part) => names.get(part) ?? part)
        .join(' | '),
      sentence: span === undefined ? '' : article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    });
  };
}
