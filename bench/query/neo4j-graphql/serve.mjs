// @neo4j/graphql as its manual has it, over the benchmark's graph: `serve.mjs TYPE…`, Neo4j by NEO4J_URI.
// Says its address on a line, and ends with its standard input.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const types = process.argv.slice(2);

/** A relation type as a field of an entity: `MET` goes out as `metOut` and comes in as `metIn`. */
const tieFields = types.flatMap((type) => {
  const name = type.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  const tie = (end, direction) =>
    `${name}${end}: [Entity!]! @relationship(type: "${type}", direction: ${direction}, properties: "Tie")`;
  return [tie('Out', 'OUT'), tie('In', 'IN')];
});

const typeDefs = `
  type Entity @node @fulltext(indexes: [{ indexName: "entity_search", queryName: "searchEntities", fields: ["searchText"] }]) {
    id: ID!
    kind: String!
    name: String!
    aliases: [String!]!
    searchText: String
    ${tieFields.join('\n    ')}
  }
  type Tie @relationshipProperties {
    type: String!
    count: Int!
    stories: Int!
    firstOn: String
    lastOn: String
    confidence: Float!
  }
  type Article @node {
    id: ID!
    title: String!
    publishedOn: String
    source: String
  }
  type Statement @node {
    id: ID!
    type: String!
    status: String!
    negated: Boolean!
    seenOn: String
    confidence: Float!
    sentence: String!
    start: Int!
    end: Int!
    sortKey: String!
    pair: String!
    subjectId: String! @alias(property: "subject")
    objectId: String! @alias(property: "object")
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
    attributedTo: [Entity!]! @relationship(type: "ATTRIBUTED_TO", direction: OUT)
    article: [Article!]! @relationship(type: "IN", direction: OUT)
  }
`;

const auth = neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? '');
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', auth);
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GT: true } } },
}).getSchema();
const server = new ApolloServer({ schema });
const context = async () => ({ sessionConfig: { database: 'neo4j' } });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 }, context });
process.stdout.write(`${url}\n`);
process.stdin.resume();
process.stdin.on('end', async () => {
  await server.stop();
  await driver.close();
});
