import { graphql } from '../../generated/graphql';

export const PathsQuery = graphql(`
  query Paths($from: ID!, $to: ID!, $types: [RelationType!], $since: Date, $until: Date) {
    paths(from: $from, to: $to, first: 5, maxHops: 4, types: $types, since: $since, until: $until) {
      truncated
      shortest {
        ...PathParts
      }
      strongest {
        ...PathParts
      }
    }
  }
`);

export const PathParts = graphql(`
  fragment PathParts on Path {
    hops
    strength
    nodes {
      ...EntityBrief
    }
    edges {
      forward
      tie {
        ...TieParts
        subject {
          id
        }
        object {
          id
        }
      }
      evidence {
        id
        sentence
        article {
          id
        }
      }
    }
  }
`);
