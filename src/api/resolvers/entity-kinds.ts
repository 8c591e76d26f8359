import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../graph/read/index.js';
import { Country, Person } from '../types/entity.js';

/** What only persons have. */
@Resolver(() => Person)
export class PersonFields {
  @FieldResolver(() => [String], {
    description: 'Classes of the offices ever held, which are also labels in Neo4j: `Minister`, `President`, …',
  })
  officeClasses(@Root() person: EntityRow): string[] {
    return person.labels.filter((label) => label !== 'Entity' && label !== 'Person').sort();
  }
}

/** What only countries have. */
@Resolver(() => Country)
export class CountryFields {
  @FieldResolver(() => String, { description: 'ISO 3166-1 alpha-2: `AZ`; `XK` for Kosovo.' })
  code(@Root() country: EntityRow): string {
    return country.countryCode ?? country.id.slice('country:'.length);
  }
}
