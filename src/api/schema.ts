import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ArticleFields } from './resolvers/articles.js';
import { CurationResolver } from './resolvers/curation.js';
import { EntityFields } from './resolvers/entity-fields.js';
import { CountryFields, PersonFields } from './resolvers/entity-kinds.js';
import { EntityQueries } from './resolvers/entity-queries.js';
import { IngestResolver } from './resolvers/ingest.js';
import { ChangesFields, StatsFields } from './resolvers/overview.js';
import { RelationshipFields } from './resolvers/relationships.js';
import { StatementQueries } from './resolvers/statements.js';
import { SubscriptionResolver } from './resolvers/subscriptions.js';
import { StandingFields, TieFields } from './resolvers/ties.js';
import { TraversalQueries } from './resolvers/traversals.js';
import { ENTITY_TYPES } from './types/entity.js';

/** The schema, built from the classes of `types/` and `resolvers/`; everything else is made from it. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      EntityQueries,
      EntityFields,
      PersonFields,
      CountryFields,
      StatementQueries,
      TieFields,
      StandingFields,
      ArticleFields,
      RelationshipFields,
      TraversalQueries,
      StatsFields,
      ChangesFields,
      IngestResolver,
      CurationResolver,
      SubscriptionResolver,
    ],
    orphanedTypes: [...ENTITY_TYPES],
    validate: false,
    pubSub: { publish: () => undefined, subscribe: () => ({}) as never },
  });
}

/** The schema as text, sorted, as it stands in `schema/schema.graphql`. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
