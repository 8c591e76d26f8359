/** One set of texts with what the extractor made of it: figures between 0 and 1 by name; null where there was nothing to measure. */
export interface SetFigures {
  readonly set: string;
  readonly kind: 'articles' | 'wire' | 'cases';
  /** How many texts it holds. */
  readonly texts: number;
  readonly figures: Readonly<Record<string, number | null>>;
}
