import { graphql } from '../generated/graphql';

/** A tie as the graph draws it. */
export const TieParts = graphql(`
  fragment TieParts on Tie {
    id
    type
    quad
    stories
    count
    confidence
    firstOn
    lastOn
    titles
  }
`);

export const NetworkQuery = graphql(`
  query Network($ids: [ID!]!, $depth: Int!, $limit: Int!, $filter: NetworkFilter) {
    network(ids: $ids, depth: $depth, limit: $limit, filter: $filter) {
      truncated
      nodes {
        depth
        entity {
          ...EntityBrief
        }
      }
      edges {
        source
        target
        tie {
          ...TieParts
        }
      }
    }
  }
`);

export const StatementsAroundQuery = graphql(`
  query StatementsAround($filter: StatementFilter!, $after: String) {
    statements(filter: $filter, first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        type
        quad
        confidence
        seenOn
        subject {
          ...EntityBrief
        }
        object {
          ...EntityBrief
        }
        article {
          id
        }
      }
    }
  }
`);
