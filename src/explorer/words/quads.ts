import type { Quad } from '../generated/graphql/graphql';

/** How a class of acts is shown: by colour, by the pattern of its line, and by word, so that none rests on colour. */
export interface QuadStyle {
  readonly label: string;
  readonly short: string;
  /** CSS variable with its colour; see `styles/theme.css`. */
  readonly variable: string;
  /** SVG dash pattern, in widths of the line. */
  readonly dash: string;
  /** The pattern's number in the edge shader. */
  readonly pattern: number;
}

/** Acts by quad; `STANDING` is for offices, memberships and credentials, which have none. */
export type QuadKey = Quad | 'STANDING';

export const QUAD_STYLES: Readonly<Record<QuadKey, QuadStyle>> = {
  VERBAL_COOPERATION: { label: 'Verbal cooperation', short: 'talks', variable: '--quad-1', dash: '', pattern: 0 },
  MATERIAL_COOPERATION: { label: 'Material cooperation', short: 'helps', variable: '--quad-2', dash: '', pattern: 1 },
  VERBAL_CONFLICT: { label: 'Verbal conflict', short: 'accuses', variable: '--quad-3', dash: '4 2', pattern: 2 },
  MATERIAL_CONFLICT: { label: 'Material conflict', short: 'attacks', variable: '--quad-4', dash: '1 1.5', pattern: 3 },
  STANDING: { label: 'Offices, memberships', short: 'standing', variable: '--quad-0', dash: '', pattern: 4 },
};

/** From cooperation to conflict: the order of legends, stacks and tables. */
export const QUADS: readonly Quad[] = [
  'MATERIAL_COOPERATION',
  'VERBAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
];

export const QUAD_KEYS: readonly QuadKey[] = [...QUADS, 'STANDING'];

/** The class of an act; types without a quad are standing. */
export const quadKey = (quad: Quad | null | undefined): QuadKey => quad ?? 'STANDING';

/** Whether a text names a quad. */
export const isQuadKey = (text: string): text is QuadKey => Object.hasOwn(QUAD_STYLES, text);

/** The colour of a class in the present theme, as CSS gives it. */
export function quadColor(key: QuadKey): string {
  return getComputedStyle(document.documentElement).getPropertyValue(QUAD_STYLES[key].variable).trim();
}
