/** How a token is written: matters for names (`Capitalised`), acronyms (`UPPER`) and everything else. */
export enum Shape {
  Other = 0,
  Lower = 1,
  Capitalised = 2,
  Upper = 3,
}

/** How a word is written. */
export function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return Shape.Lower;
  if (first < 65) return Shape.Other;
  const head = word[0] ?? '';
  if (head !== head.toLowerCase()) {
    if (word.length === 1) return Shape.Capitalised;
    return word === word.toUpperCase() ? Shape.Upper : Shape.Capitalised;
  }
  return head !== head.toUpperCase() ? Shape.Lower : Shape.Other;
}
