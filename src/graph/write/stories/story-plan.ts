import type { Tx } from '../../transaction.js';
import { componentsOf, firstOf } from './components.js';
import { areCopies, carriedOn, type Fingerprint, fingerprintOf } from './fingerprint.js';
import { type Dated, readCandidates, readStories, readTexts } from './story-queries.js';

/** How a change of the set of articles groups them into stories. */
export interface StoryPlan {
  /** First article of the story of each affected article, as stored; articles without an entry stand alone. */
  readonly before: ReadonlyMap<string, string>;
  /** The same after the change. */
  readonly after: ReadonlyMap<string, string>;
  /** Stored articles that share a story, before or after, with an affected one. */
  readonly involved: ReadonlySet<string>;
  readonly unlinked: readonly string[];
  readonly links: readonly { readonly id: string; readonly first: string }[];
}

/**
 * Works out the stories after `gone` articles went and `added` ones came; a new version of an article is both.
 * `touched` are stored articles that change otherwise, for which only their stories are told; `candidates` are what
 * `copyCandidates` gave for the added.
 */
export async function planStories(
  tx: Tx,
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
  touched: readonly string[],
  candidates: CopyCandidates,
): Promise<StoryPlan> {
  const found = await readStories(tx, [...new Set([...gone, ...touched, ...candidates.keys()])].sort());
  const stories = found.map(({ root, copies }) => ({ root, members: [root, ...copies] }));
  const before = new Map(
    stories.flatMap(({ root, members }) =>
      members.length > 1 ? members.map((one) => [one.id, root.id] as const) : [],
    ),
  );
  const torn = stories.filter(({ members }) => members.length > 1 && members.some((one) => gone.has(one.id)));
  const staying = (members: readonly Dated[]): readonly Dated[] => members.filter((one) => !gone.has(one.id));

  const days = new Map<string, Dated>();
  for (const { members } of stories) for (const one of staying(members)) days.set(one.id, one);
  for (const one of added) days.set(one.id, one);

  const links: (readonly [string, string])[] = [];
  for (const story of stories) {
    if (!torn.includes(story)) for (const one of story.members) links.push([story.root.id, one.id]);
  }
  for (const { members } of torn) links.push(...(await linksAmong(tx, staying(members))));
  for (const [stored, ones] of await fingerprintsOf(tx, candidates)) {
    for (const one of ones) if (areCopies(one, stored)) links.push([one.id, stored.id]);
  }
  links.push(...pairsOf(added));

  const after = new Map<string, string>();
  for (const component of componentsOf(days.keys(), links)) {
    if (component.length < 2) continue;
    const first = firstOf(component.flatMap((id) => days.get(id) ?? []));
    for (const id of component) if (first) after.set(id, first.id);
  }
  const isNew = new Set(added.map((one) => one.id));
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = all.filter((id) => before.get(id) !== after.get(id));
  return {
    before,
    after,
    involved: new Set(all.filter((id) => !isNew.has(id) || gone.has(id))),
    unlinked: changed.filter((id) => before.has(id)),
    links: changed.flatMap((id) => {
      const first = after.get(id);
      return first !== undefined && first !== id ? [{ id, first }] : [];
    }),
  };
}

/** Stored articles worth comparing with an added one: id of the stored to the added ones. */
export type CopyCandidates = ReadonlyMap<string, readonly Fingerprint[]>;

/** Looks for them. */
export async function copyCandidates(
  tx: Tx,
  added: readonly Fingerprint[],
  gone: ReadonlySet<string>,
): Promise<CopyCandidates> {
  const rows = added.flatMap(({ id, source, sketch, publishedOn }) =>
    sketch === null ? [] : [{ id, source, sketch, spans: carriedOn(publishedOn) }],
  );
  const byId = new Map(added.map((one) => [one.id, one]));
  const candidates = new Map<string, Fingerprint[]>();
  for (const { id, other } of await readCandidates(tx, rows)) {
    const one = byId.get(id);
    if (one === undefined || gone.has(other)) continue;
    candidates.set(other, [...(candidates.get(other) ?? []), one]);
  }
  return candidates;
}

async function fingerprintsOf(
  tx: Tx,
  candidates: CopyCandidates,
): Promise<readonly (readonly [Fingerprint, readonly Fingerprint[]])[]> {
  const texts = await readTexts(tx, [...candidates.keys()].sort());
  return texts.map((text) => [fingerprintOf(text), candidates.get(text.id) ?? []] as const);
}

async function linksAmong(tx: Tx, members: readonly Dated[]): Promise<readonly (readonly [string, string])[]> {
  if (members.length < 2) return [];
  return pairsOf(
    (
      await readTexts(
        tx,
        members.map((one) => one.id),
      )
    ).map(fingerprintOf),
  );
}

/** The pairs of copies among some articles; only those that agree in a band are compared. */
function pairsOf(ones: readonly Fingerprint[]): readonly (readonly [string, string])[] {
  const bands = new Map<string, Fingerprint[]>();
  const pairs: (readonly [string, string])[] = [];
  for (const one of ones) {
    for (const [at, value] of (one.sketch ?? []).entries()) {
      const band = `${at}:${value}`;
      const others = bands.get(band) ?? [];
      for (const other of others) if (areCopies(one, other)) pairs.push([one.id, other.id]);
      bands.set(band, [...others, one]);
    }
  }
  return pairs;
}
