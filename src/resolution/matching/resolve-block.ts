import { constraintsOf } from '../decisions/constraints.js';
import type { Decision } from '../decisions/decision.js';
import { decisionsInForce } from '../decisions/decision-state.js';
import { recordOf, timelessKey } from '../keys/key.js';
import type { KeyRecord } from '../keys/key-record.js';
import { knownEntity } from '../keys/known-entity.js';
import type { Candidate, Resolution, ResolvedEntity } from '../resolved.js';
import { Clustering, type MayJoin, type OpenPair } from './cluster.js';
import { idsOf, type Named } from './entity-id.js';
import { MERGE_POINTS, reasonsOf, scoreOf } from './model.js';
import { mostTold, nameOf } from './naming.js';
import { once } from './once.js';
import { profilesOf } from './profiles.js';
import { type Subject, subjectOf } from './subject.js';

const keysOfSubject = ({ records }: Subject): readonly string[] => records.map((record) => record.key);

/** Of the records that differ in nothing but their time the first. */
const timeless = (records: readonly KeyRecord[]): readonly KeyRecord[] => {
  const seen = new Set<string>();
  return records.filter((record) => !seen.has(record.timeless) && seen.add(record.timeless));
};

const wordsOfSubject = once((subject) => nameOf(timeless(subject.records).filter((record) => record.name !== '')));

const entityOf = ({ subject, lead }: Named, id: string, renames: readonly Rename[]): ResolvedEntity => {
  const table = subject.known === null ? null : knownEntity(id);
  const records = timeless(subject.records);
  const own = table?.name ?? wordsOfSubject(lead);
  const name = renames.find((rename) => rename.holds(records))?.name ?? own;
  const told = records.flatMap((record) => [record.name, ...record.aliases]);
  const others = records.flatMap(({ known }) => (known === null ? [] : (knownEntity(known)?.name ?? [])));
  const all = [own, ...told, ...others, ...(table?.aliases ?? [])].filter((alias) => alias !== '' && alias !== name);
  return {
    id,
    kind: lead.kind,
    name,
    aliases: [...new Set(all)].sort(),
    country: table ? table.country : mostTold(records.flatMap((record) => record.country ?? [])),
    gender: subject.genders.size === 1 ? mostTold(records.flatMap((record) => record.gender ?? [])) : null,
    keys: keysOfSubject(subject),
  };
};

interface Rename {
  readonly name: string;
  holds(records: readonly KeyRecord[]): boolean;
}

/** Renames in force, the newest first. One holds for what has any of its keys, or any of them at another time. */
const renamesOf = (decisions: readonly Decision[]): readonly Rename[] =>
  decisions
    .filter((decision) => decision.kind === 'rename')
    .map(({ name, keys }) => {
      const wanted = new Set(keys.map(timelessKey));
      return { name, holds: (records) => records.some((record) => wanted.has(record.timeless)) };
    });

/** What fits well and yet was not joined fits a rival as well: even odds. */
const EVEN = 0;

/** The entity of a group of which no decision speaks, by its id. */
const plainEntity = once((subject) => {
  let last: ResolvedEntity | undefined;
  return (id: string): ResolvedEntity => {
    if (last?.id !== id) last = entityOf({ subject, lead: subject, name: wordsOfSubject(subject) }, id, []);
    return last;
  };
});

const candidateOf = ({ a, b, points }: OpenPair, ids: ReadonlyMap<Subject, string>): Candidate => {
  const [x, y] = (ids.get(a) ?? '') < (ids.get(b) ?? '') ? [a, b] : [b, a];
  const [left, right] = [ids.get(x) ?? '', ids.get(y) ?? ''];
  const reasons = reasonsOf(x, y);
  return {
    id: `${left}|${right}`,
    left,
    right,
    leftKeys: keysOfSubject(x),
    rightKeys: keysOfSubject(y),
    score: scoreOf(points < MERGE_POINTS ? points : EVEN),
    reasons:
      points < MERGE_POINTS
        ? reasons
        : [...reasons, { signal: 'rival', finding: 'another fits as well', points: EVEN - points }],
  };
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Says which keys of a block (or of blocks that a decision joins) are one thing. Pure: the answer depends on the set of
 * keys and the set of decisions, never on their order, and taking keys away again gives what there was without them.
 */
export const resolveBlock = (keys: Iterable<string>, decisions: Iterable<Decision>): Resolution => {
  const records: readonly KeyRecord[] = [...new Set(keys)].sort().map(recordOf);
  const all = [...decisions];
  const constraints = constraintsOf(
    records.map((record) => record.key),
    all,
  );
  const mayJoin: MayJoin = (a, b) => all.length === 0 || constraints.mayJoin(keysOfSubject(a), keysOfSubject(b));
  const clustering = new Clustering(profilesOf(records, constraints), mayJoin);
  const groups = clustering.run();
  const named = groups.map((subject): Named => {
    if (all.length === 0) return { subject, lead: subject, name: wordsOfSubject(subject) };
    const keys = keysOfSubject(subject);
    const leading = new Set(constraints.leading(keys));
    const lead =
      leading.size === keys.length ? subject : subjectOf(subject.records.filter((record) => leading.has(record.key)));
    return { subject, lead, name: wordsOfSubject(lead) };
  });
  const ids = idsOf(named);
  const renames = renamesOf(decisionsInForce(all));
  const assignments = new Map<string, string>();
  for (const subject of groups) for (const key of keysOfSubject(subject)) assignments.set(key, ids.get(subject) ?? '');
  return {
    assignments,
    entities: named
      .map((group) => {
        const id = ids.get(group.subject) ?? '';
        return all.length === 0 ? plainEntity(group.subject)(id) : entityOf(group, id, renames);
      })
      .sort(byId),
    candidates: clustering
      .open()
      .map((pair) => candidateOf(pair, ids))
      .sort(byId),
  };
};
