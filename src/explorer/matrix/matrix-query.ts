import { graphql } from '../generated/graphql';

export const BusiestCodesQuery = graphql(`
  query BusiestCodes {
    influence(metric: STRENGTH, kind: Country, first: 15) {
      entries {
        entity {
          id
        }
      }
    }
  }
`);

export const MatrixQuery = graphql(`
  query Matrix($ids: [ID!]!, $until: Date) {
    network(ids: $ids, depth: 0, limit: 30, filter: { until: $until }) {
      nodes {
        entity {
          ...EntityBrief
        }
      }
      edges {
        source
        target
        tie {
          quad
          count
        }
      }
    }
  }
`);
