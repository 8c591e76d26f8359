import { graphql } from '../generated/graphql';

export const CandidatesQuery = graphql(`
  query Candidates($first: Int!, $minScore: Float!) {
    candidates(first: $first, minScore: $minScore) {
      totalCount
      nodes {
        ...CandidateParts
      }
    }
  }
`);

export const CandidateParts = graphql(`
  fragment CandidateParts on Candidate {
    id
    score
    signals {
      name
      detail
      weight
    }
    left {
      ...CandidateSide
    }
    right {
      ...CandidateSide
    }
  }
`);

export const CandidateSide = graphql(`
  fragment CandidateSide on Entity {
    ...EntityBrief
    aliases
    keys
    ties(first: 3) {
      totalCount
      nodes {
        id
        type
        direction
        counterpart {
          id
          name
        }
      }
    }
  }
`);
