import { Shape, type TextDocument, type Tokens } from '../document/index.js';
import type { Hit } from './gazetteer.js';

/**
 * Whether what looks like one state's body belongs to another: "Mexico's Congress" is not that of the United States,
 * nor the "Finnish Red Cross" the International Committee, nor "Social Democratic Party" the Democratic Party.
 */
function belongsElsewhere(tokens: Tokens, hit: Hit, previous: Hit | undefined): boolean {
  if (hit.ref.kind !== 'Organization') return false;
  const { body } = hit.ref;
  const possessive = tokens.low[hit.first - 1] === "'s" ? hit.first - 1 : hit.first;
  if (previous?.last === possessive && previous.ref.kind === 'Country') {
    if (body.country) return previous.ref.country.code !== body.country;
    return /^(red cross|red crescent)$/.test(tokens.low.slice(hit.first, hit.last).join(' '));
  }
  const before = hit.first - 1;
  return (
    body.country !== undefined &&
    before > 0 &&
    tokens.shape[before] === Shape.Capitalised &&
    /^(ADJ|PROPN|NOUN)$/.test(tokens.pos[before] ?? '') &&
    tokens.pos[before - 1] !== 'SPACE' &&
    tokens.low[before - 1] !== '.' &&
    (previous?.last ?? 0) <= before &&
    /^(democratic|republican|labour|labor|conservative|national|liberal|socialist|communist|people|popular|congress|senate)$/.test(
      tokens.low[hit.first] ?? '',
    )
  );
}

/** A document with the gazetteer's hits laid over its tokens: what every mention rule reads. */
export class Reading {
  readonly tokens: Tokens;
  readonly hits: readonly Hit[];
  /** Index into `hits` for each token, −1 where no name covers it. */
  readonly hitAt: Int32Array;

  constructor(
    readonly document: TextDocument,
    found: readonly Hit[],
  ) {
    this.hits = found.filter((hit, index) => !belongsElsewhere(document.tokens, hit, found[index - 1]));
    const { hits } = this;
    this.tokens = document.tokens;
    this.hitAt = new Int32Array(document.tokens.count + 1).fill(-1);
    for (const [index, hit] of hits.entries()) this.hitAt.fill(index, hit.first, hit.last);
  }

  /** Whether token `i` touches both its neighbours, as a hyphen within a word does. */
  glued(i: number): boolean {
    const { start, end } = this.tokens;
    return start[i] === end[i - 1] && end[i] === start[i + 1];
  }

  /** White space before token `i`, as one space or none. */
  gap(i: number): string {
    return (this.tokens.start[i] ?? 0) > (this.tokens.end[i - 1] ?? 0) ? ' ' : '';
  }

  /** The text of tokens `first` to `last`, white space folded. */
  slice(first: number, last: number): string {
    const { start, end } = this.tokens;
    return this.document.text.slice(start[first] ?? 0, end[last - 1] ?? 0).replace(/\s+/g, ' ');
  }
}
