import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../ontology/index.js';
import { EntityKindEnum } from './enums.js';
import { connectionTypes } from './page.js';

/** A node as the reads hand it on: what every kind has. Fields with arguments are in `resolvers/entity-*.ts`. */
@InterfaceType({
  description: 'Anything that articles speak of: a person, country, organisation, place, event or agreement.',
  resolveType: (value: { kind: EntityKind }) => value.kind,
})
export abstract class Entity {
  @Field(() => ID, {
    simple: true,
    description: 'Stable id, readable: `country:AZ`, `org:icesco`, `person:anar-karimov`.',
  })
  id!: string;

  @Field(() => EntityKindEnum, { simple: true, description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @Field(() => String, { simple: true, description: 'Canonical name, without titles.' })
  name!: string;

  @Field(() => [String], { simple: true, description: 'Other names that articles use, sorted.' })
  aliases!: readonly string[];

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'ISO 3166-1 alpha-2 of the state that it is, belongs to or serves; null for international bodies.',
  })
  countryCode!: string | null;
}

const simple = { implements: Entity, simpleResolvers: true } as const;

@ObjectType({ ...simple, description: 'One named human.' })
export class Person extends Entity {
  @Field(() => String, {
    nullable: true,
    description: '`female` or `male`, where titles or pronouns of a text say so.',
  })
  gender!: string | null;
}

@ObjectType({ ...simple, description: 'A state or territory with an ISO 3166 code.' })
export class Country extends Entity {}

@ObjectType({ ...simple, description: 'An international organisation, or a body of a country.' })
export class Organization extends Entity {}

@ObjectType({ ...simple, description: 'A city, region or building.' })
export class Place extends Entity {}

@ObjectType({ ...simple, description: 'A named forum, summit, conference, process or war.' })
export class Event extends Entity {}

@ObjectType({ ...simple, description: 'A treaty, accord, memorandum, plan, resolution or joint project.' })
export class Agreement extends Entity {}

/** The object types that implement `Entity`; the schema must name them, since no field returns them by class. */
export const ENTITY_TYPES = [Person, Country, Organization, Place, Event, Agreement] as const;

const entityClass = Entity as unknown as new () => Entity;

@ObjectType({ description: 'A page of entities.', simpleResolvers: true })
export class EntityConnection extends connectionTypes('Entity', 'entities', () => entityClass) {}
