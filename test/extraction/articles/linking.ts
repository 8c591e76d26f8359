import type { EntityKind } from '../../../src/ontology/index.js';

interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A name without what does not tell names apart: case, accents, punctuation, a leading "the". */
export function foldName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('&', ' and ');
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

const mainName = (entity: Named): string[] => [foldName(entity.name)];
const everyName = (entity: Named): string[] =>
  [entity.name, ...(entity.aliases ?? [])].map(foldName).filter((name) => name !== '');

/**
 * Which found entity is which annotated one: id of the found → id of the annotated, one to one, within a kind.
 * Main names are compared first; then the found main name with annotated aliases; then found aliases with the annotated main name.
 */
export function linkEntities(annotated: readonly Named[], found: readonly Named[]): Map<string, string> {
  const links = new Map<string, string>();
  const taken = new Set<string>();
  const passes: [namesOfAnnotated: (e: Named) => string[], namesOfFound: (e: Named) => string[]][] = [
    [mainName, mainName],
    [everyName, mainName],
    [mainName, everyName],
  ];
  for (const [namesOfAnnotated, namesOfFound] of passes) {
    for (const candidate of found) {
      if (links.has(candidate.id)) continue;
      const names = new Set(namesOfFound(candidate));
      const match = annotated.find(
        (entity) =>
          !taken.has(entity.id) &&
          entity.kind === candidate.kind &&
          namesOfAnnotated(entity).some((name) => names.has(name)),
      );
      if (match === undefined) continue;
      links.set(candidate.id, match.id);
      taken.add(match.id);
    }
  }
  return links;
}
