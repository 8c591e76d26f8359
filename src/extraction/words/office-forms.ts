import { OFFICE_HEADS } from '../../ontology/words/offices.js';

const plural = (head: string): string => {
  if (head.endsWith('y')) return `${head.slice(0, -1)}ies`;
  return head.endsWith('man') ? `${head.slice(0, -3)}men` : `${head}s`;
};

/** Every word that can be the head of an office, singular and plural, to its singular. */
export const HEAD_FORMS: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...OFFICE_HEADS.keys()].map((head) => [head, head] as const),
  ...[...OFFICE_HEADS.keys()].map((head) => [plural(head), head] as const),
]);
