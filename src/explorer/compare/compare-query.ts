import { graphql } from '../generated/graphql';

export const CompareQuery = graphql(`
  query Compare($a: ID!, $b: ID!, $asOf: Date, $granularity: Granularity!) {
    relationship(a: $a, b: $b, asOf: $asOf) {
      a {
        ...EntityBrief
      }
      b {
        ...EntityBrief
      }
      timeline(granularity: $granularity) {
        from
        to
        count
        tone
        verbalCooperation
        materialCooperation
        verbalConflict
        materialConflict
      }
      trend {
        direction
        before
        after
        change
        since
        until
        movedBy {
          id
        }
      }
      meetings {
        left {
          ...EntityBrief
        }
        right {
          ...EntityBrief
        }
        tie {
          id
          type
          stories
          firstOn
          lastOn
        }
      }
      agreements(first: 10) {
        totalCount
        nodes {
          ...StatementParts
        }
      }
      sharedPartners(first: 10) {
        entity {
          ...EntityBrief
        }
        storiesWithA
        storiesWithB
      }
      sharedAdversaries(first: 10) {
        entity {
          ...EntityBrief
        }
        storiesWithA
        storiesWithB
      }
    }
  }
`);

/** What each bar of the timeline rests on: the statements of all ties, office-holders' acts counted in. */
export const BarsQuery = graphql(`
  query Bars($a: ID!, $b: ID!, $asOf: Date) {
    relationship(a: $a, b: $b, asOf: $asOf) {
      rolledUp {
        quad
        statements(first: 200) {
          nodes {
            id
            seenOn
          }
        }
      }
    }
  }
`);
