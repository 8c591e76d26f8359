import { graphql } from '../generated/graphql';

export const StandingParts = graphql(`
  fragment StandingParts on Standing {
    id
    type
    title
    firstOn
    lastOn
    until
    stories
    subject {
      ...EntityBrief
    }
    object {
      ...EntityBrief
    }
  }
`);

export const EntityQuery = graphql(`
  query Entity($id: ID!) {
    entity(id: $id) {
      ...EntityBrief
      aliases
      keys
      country {
        ...EntityBrief
      }
      ... on Person {
        gender
        officeClasses
      }
      offices(first: 50) {
        nodes {
          ...StandingParts
        }
      }
      officeHolders(first: 50) {
        nodes {
          ...StandingParts
        }
      }
      accreditations(first: 30) {
        nodes {
          ...StandingParts
        }
      }
      accredited(first: 30) {
        nodes {
          ...StandingParts
        }
      }
      memberships(first: 30) {
        nodes {
          ...StandingParts
        }
      }
      members(first: 50) {
        nodes {
          ...StandingParts
        }
      }
      parts(first: 30) {
        nodes {
          ...StandingParts
        }
      }
      partOf(first: 30) {
        nodes {
          ...StandingParts
        }
      }
    }
  }
`);

export const EntityTiesQuery = graphql(`
  query EntityTies($id: ID!, $together: Boolean!) {
    entity(id: $id) {
      ties(first: 150, quad: [VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT], includeOfficeHolders: $together) {
        totalCount
        nodes {
          ...TieParts
          direction
          counterpart {
            ...EntityBrief
          }
          via {
            ...EntityBrief
          }
        }
      }
    }
  }
`);

export const EntityArticlesQuery = graphql(`
  query EntityArticles($id: ID!, $first: Int!) {
    entity(id: $id) {
      articles(first: $first) {
        totalCount
        nodes {
          id
          title
          publishedOn
          source
        }
      }
    }
  }
`);
