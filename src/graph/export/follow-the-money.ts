import { createHash } from 'node:crypto';
import { type EntityKind, RELATION_TYPES } from '../../ontology/index.js';
import type { StreamTx } from '../quiet.js';
import { articlesOf, entitiesOf, type StoredEntity, type StoredTie, tiesIn } from './stored-rows.js';

/** One entity of FollowTheMoney: every property is a list of strings. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The schema of each kind of entity; a treaty fits none, and is left out with its ties. */
const SCHEMATA: Readonly<Record<EntityKind, string | null>> = {
  Person: 'Person',
  Country: 'PublicBody',
  Organization: 'Organization',
  Place: 'Address',
  Event: 'Event',
  Agreement: null,
};

/** What FollowTheMoney takes as an entity's id. */
const FTM_ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/**
 * Entities, offices, memberships, other ties and articles as FollowTheMoney JSON, one entity a line, in the schemata of
 * followthemoney.tech that fit: an office is a `Position` with an `Occupancy`, a tie that has no schema of its own an
 * `UnknownLink` whose role is the relation. Days are those on which a tie was first and last seen.
 */
export async function* followTheMoney(tx: StreamTx): AsyncGenerator<string> {
  for await (const entity of entitiesOf(tx)) {
    const thing = thingOf(entity);
    if (thing !== null) yield line(thing);
  }
  for await (const tie of tiesIn(tx)) {
    for (const entity of linksOf(tie)) yield line(entity);
  }
  for await (const { id, title, url, publishedOn, source } of articlesOf(tx)) {
    const properties = { title: listed(title), sourceUrl: listed(url), publishedAt: listed(publishedOn) };
    yield line({
      id: idOf(`article:${id}`),
      schema: 'Article',
      properties: { ...properties, publisher: listed(source) },
    });
  }
}

/** Without the properties that have no value. */
function line({ id, schema, properties }: FtmEntity): string {
  const filled = Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
  return `${JSON.stringify({ id, schema, properties: filled })}\n`;
}

function thingOf(entity: StoredEntity): FtmEntity | null {
  const schema = entity.kind === 'Organization' && entity.country !== null ? 'PublicBody' : SCHEMATA[entity.kind];
  if (schema === null) return null;
  const id = idOf(entity.id);
  if (schema === 'Address') {
    return { id, schema, properties: { full: [entity.name], country: listed(entity.country?.toLowerCase() ?? null) } };
  }
  const base = { name: [entity.name], alias: entity.aliases, country: listed(entity.country?.toLowerCase() ?? null) };
  return { id, schema, properties: entity.kind === 'Person' ? { ...base, gender: listed(entity.gender) } : base };
}

function linksOf(tie: StoredTie): readonly FtmEntity[] {
  if (isLeftOut(tie.a) || isLeftOut(tie.b)) return [];
  const common = {
    date: [...new Set([...listed(tie.firstOn), ...listed(tie.lastOn)])],
    summary: [`${tie.count} statements in ${tie.stories} stories`],
  };
  if (tie.type === 'HOLDS_OFFICE') return (tie.titles ?? []).flatMap((title) => officeOf(tie, title, common));
  if (tie.type === 'MEMBER_OF') {
    const properties = { member: [idOf(tie.a)], organization: [idOf(tie.b)], ...common };
    return [{ id: linkId(tie), schema: 'Membership', properties }];
  }
  const properties = { subject: [idOf(tie.a)], object: [idOf(tie.b)], role: [RELATION_TYPES[tie.type].label] };
  return [{ id: linkId(tie), schema: 'UnknownLink', properties: { ...properties, ...common } }];
}

function officeOf(tie: StoredTie, title: string, common: FtmEntity['properties']): readonly FtmEntity[] {
  const post = hashed('position', tie.b, title);
  const [kind, code] = tie.b.split(':');
  const served = kind === 'country' && code ? { country: [code.toLowerCase()] } : { organization: [idOf(tie.b)] };
  return [
    { id: post, schema: 'Position', properties: { name: [title], ...served } },
    {
      id: hashed('occupancy', tie.a, tie.b, title),
      schema: 'Occupancy',
      properties: { holder: [idOf(tie.a)], post: [post], ...common },
    },
  ];
}

const isLeftOut = (id: string): boolean => id.startsWith('agreement:');
const listed = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value]);
const hashed = (...parts: readonly string[]): string =>
  `${parts[0]}-${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`;
const linkId = ({ type, a, b }: StoredTie): string => hashed('link', type, a, b);

/** Our id with its colon as a dot; a hash of it where it still is none of theirs. */
function idOf(id: string): string {
  const dotted = id.replaceAll(':', '.');
  return FTM_ID.test(dotted) ? dotted : hashed('entity', id);
}
