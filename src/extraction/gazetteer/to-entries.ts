import type { CustomEntry } from '../mentions/index.js';
import type { GazetteerProblems } from './gazetteer-problem.js';
import { type KnownNames, nameKey } from './known-names.js';
import type { WrittenEntity, WrittenOffice } from './schema.js';

/** What the ids of each kind begin with, as everywhere in the graph. */
const ID_PREFIX: Readonly<Record<WrittenEntity['kind'], string>> = {
  Person: 'person',
  Organization: 'org',
  Country: 'country',
  Place: 'place',
  Event: 'event',
  Agreement: 'agreement',
};

/**
 * The entries of a file's entities. One named like a body that the project knows, or with its id, takes that body's
 * place under all its names. Throws `BAD_GAZETTEER` where ids or names clash or an office serves nobody known.
 */
export function toEntries(
  written: readonly WrittenEntity[],
  known: KnownNames,
  problems: GazetteerProblems,
): CustomEntry[] {
  const idOf = written.map((entity, index) => checkedId(entity, index, known, problems));
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  written.forEach((entity, index) => {
    const id = idOf[index] ?? '';
    if (ids.has(id))
      throw problems.at(['entities', index], `its id ${id} is taken by an entity above; give it another with "id"`);
    ids.set(id, index);
    for (const [position, name] of [entity.name, ...entity.aliases].entries()) {
      const owner = names.get(nameKey(name));
      if (owner !== undefined && owner !== index) {
        const path = position === 0 ? ['name'] : ['aliases', position - 1];
        throw problems.at(
          ['entities', index, ...path],
          `"${name}" is already a name of "${written[owner]?.name ?? ''}"; a name may have one meaning`,
        );
      }
      names.set(nameKey(name), index);
    }
  });
  const servedBy = (of: string): string | undefined => {
    const own = ids.has(of) ? of : idOf[names.get(nameKey(of)) ?? -1];
    if (own !== undefined) return own;
    const country = known.country(of);
    if (country) return `country:${country.code}`;
    const body = known.body(of);
    return body && `org:${body.id}`;
  };
  return written.map((entity, index) => {
    const id = idOf[index] ?? '';
    const body = entity.kind === 'Organization' ? known.body(id) : undefined;
    const aliases = [...entity.aliases, ...(body ? [body.name, ...(body.aliases ?? [])] : [])];
    return {
      id,
      kind: entity.kind,
      name: entity.name,
      country: entity.country ?? body?.country ?? null,
      aliases: [...new Set(aliases)].filter((alias) => alias !== entity.name),
      gender: entity.gender ?? null,
      offices: entity.offices.map((office, at) =>
        checkedOffice(office, servedBy, (field, cause) =>
          problems.at(['entities', index, 'offices', at, field], cause),
        ),
      ),
    };
  });
}

/** The id that the entity has: its own, that of the known body that it takes the place of, or one made of its name. */
function checkedId(entity: WrittenEntity, index: number, known: KnownNames, problems: GazetteerProblems): string {
  const { kind, id, country, gender, offices } = entity;
  const at = (field: string, cause: string): Error => problems.at(['entities', index, field], cause);
  const prefix = ID_PREFIX[kind];
  if (id !== undefined && !id.startsWith(`${prefix}:`)) throw at('id', `the id of a ${kind} begins with "${prefix}:"`);
  if (kind === 'Country') {
    if (country === undefined) throw at('name', 'a Country needs its "country": two letters of ISO 3166-1');
    if (id !== undefined && id !== `country:${country.toLowerCase()}`)
      throw at('id', 'a Country goes by its code: leave "id" out');
  }
  if (country !== undefined && known.country(`country:${country}`) === undefined)
    throw at('country', `no country has the code ${country} in ISO 3166-1`);
  if (gender !== undefined && kind !== 'Person') throw at('gender', 'only a Person has a gender');
  if (offices.length > 0 && kind !== 'Person') throw at('offices', 'only a Person holds offices');
  if (kind === 'Country') return `country:${country}`;
  if (id !== undefined) return id;
  const body = kind === 'Organization' ? known.body(entity.name) : undefined;
  if (body) return `org:${body.id}`;
  const slug = nameKey(entity.name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${prefix}:${slug}`;
}

function checkedOffice(
  written: WrittenOffice,
  servedBy: (of: string) => string | undefined,
  problem: (field: string, cause: string) => Error,
): CustomEntry['offices'][number] {
  const { title, of } = written;
  const from = written.from ?? null;
  const to = written.to ?? null;
  const served = servedBy(of);
  if (served === undefined)
    throw problem('of', `"${of}" is no country, no known body and no entity of this file; write a code, name or id`);
  // Years, months and days compare as text up to the length that both have.
  const length = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from !== null && to !== null && from.slice(0, length) > to.slice(0, length))
    throw problem('to', `the office would end (${to}) before it began (${from})`);
  return { title, of: served, from, to };
}
