import { graphql } from '../generated/graphql';

export const DecisionsQuery = graphql(`
  query Decisions($first: Int!) {
    decisions(first: $first) {
      totalCount
      nodes {
        ...DecisionParts
      }
    }
  }
`);

export const DecisionParts = graphql(`
  fragment DecisionParts on Decision {
    id
    kind
    by
    at
    note
    name
    keys
    undoneAt
    undoneBy
    entities {
      ...EntityBrief
    }
    statement {
      ...StatementParts
    }
  }
`);
