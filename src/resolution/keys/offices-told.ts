import type { ExtractedEntity, Extraction } from '../../extraction/index.js';
import { slugOf } from '../names/fold.js';
import { officesOfTitle } from '../offices/title.js';
import type { KeyOffice } from './key-record.js';
import { knownIdOf } from './known-id.js';

type Entities = ReadonlyMap<string, ExtractedEntity>;

/** How an office names what it serves: the country's code, for its own bodies too, else the body's id or slug. */
const servedBy = (object: ExtractedEntity): string => {
  if (object.country !== null) return object.country;
  const id = knownIdOf(object);
  if (id?.startsWith('country:')) return id.slice('country:'.length);
  return id ?? `org:${slugOf(object.name)}`;
};

/** Where persons are accredited: tells the ambassador to France from the one to Germany. */
const hostsIn = ({ relations }: Extraction, entities: Entities): ReadonlyMap<string, ReadonlySet<string>> => {
  const hosts = new Map<string, Set<string>>();
  for (const { type, subject, object, negated } of relations) {
    const host = entities.get(object);
    if (type !== 'ACCREDITED_TO' || negated || !host) continue;
    hosts.set(subject, (hosts.get(subject) ?? new Set()).add(servedBy(host).toLowerCase()));
  }
  return hosts;
};

const inOrder = (offices: ReadonlyMap<string, KeyOffice>): readonly KeyOffice[] =>
  [...offices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, office]) => office);

/** The offices that an article tells its persons to hold or to have held, by entity, sorted. Titles of no class give none. */
export const officesTold = (extraction: Extraction, entities: Entities): ReadonlyMap<string, readonly KeyOffice[]> => {
  const hosts = hostsIn(extraction, entities);
  const told = new Map<string, Map<string, KeyOffice>>();
  for (const { type, subject, object, negated, status, title } of extraction.relations) {
    const body = entities.get(object);
    if (type !== 'HOLDS_OFFICE' || negated || status !== 'occurred' || !body) continue;
    const served = servedBy(body);
    for (const { row, portfolio, former, coming } of officesOfTitle(title ?? '', served)) {
      if (coming) continue;
      const host = row.label === 'Ambassador' ? [...(hosts.get(subject) ?? [])].sort() : [];
      const office = { class: row.label, portfolio: [...portfolio, ...host].join('-'), served, former };
      told.set(subject, (told.get(subject) ?? new Map()).set(JSON.stringify(office), office));
    }
  }
  return new Map([...told].map(([subject, offices]) => [subject, inOrder(offices)]));
};
