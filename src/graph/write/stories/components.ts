/** What says which article of a story came first. */
export interface StoryMember {
  readonly id: string;
  readonly publishedOn: string | null;
}

/** The connected components that `links` make of `ids`, as lists of ids. */
export function componentsOf(
  ids: Iterable<string>,
  links: Iterable<readonly [string, string]>,
): readonly (readonly string[])[] {
  const parent = new Map<string, string>();
  for (const id of ids) parent.set(id, id);
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  for (const [one, other] of links) parent.set(rootOf(one), rootOf(other));
  const members = new Map<string, string[]>();
  for (const id of parent.keys()) {
    const root = rootOf(id);
    const own = members.get(root);
    if (own) own.push(id);
    else members.set(root, [id]);
  }
  return [...members.values()];
}

/** The article that a story is counted under: the smallest day, then the smallest id; those without a day come last. */
export function firstOf(story: readonly StoryMember[]): StoryMember | undefined {
  return [...story].sort((a, b) => compare(a.publishedOn ?? '~', b.publishedOn ?? '~') || compare(a.id, b.id))[0];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
