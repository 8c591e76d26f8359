import { type Document, isMap, isNode, isPair, isScalar, type LineCounter } from 'yaml';
import { EntenteError } from '../../errors/index.js';

/** Where in the file something stands: keys and positions from its root. */
export type Path = readonly PropertyKey[];

/** Makes the errors of one gazetteer file, each with the line that it is about. */
export interface GazetteerProblems {
  /** The error that something at `path` is wrong; `key` where it is a field there that has no business being there. */
  at(path: Path, cause: string, key?: string): EntenteError;
  /** The error that a place of the file, counted in characters, is wrong. */
  atOffset(offset: number, cause: string): EntenteError;
}

/** Lines are told from `lines`, which must have counted those of `document`. */
export function gazetteerProblems(file: string, document: Document.Parsed, lines: LineCounter): GazetteerProblems {
  const atOffset = (offset: number, cause: string): EntenteError =>
    new EntenteError('BAD_GAZETTEER', { file, line: Math.max(1, lines.linePos(offset).line), cause });
  return {
    atOffset,
    at: (path, cause, key) => atOffset(offsetOf(document, path, key), cause),
  };
}

/** Where the innermost thing on the way to `path` that the file does hold begins. */
function offsetOf(document: Document.Parsed, path: Path, key: string | undefined): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node)) continue;
    const field = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    const found = field && isNode(field.key) ? field.key : node;
    return found.range?.[0] ?? 0;
  }
  return 0;
}
