import { graphql } from '../generated/graphql';

export const IngestMutation = graphql(`
  mutation Ingest($articles: [ArticleInput!]!) {
    ingestArticles(articles: $articles) {
      ...JobParts
    }
  }
`);

export const JobParts = graphql(`
  fragment JobParts on Job {
    id
    by
    state
    total
    done
    loaded
    unchanged
    error
    createdAt
    finishedAt
    problems {
      index
      code
      message
    }
  }
`);

export const JobQuery = graphql(`
  query Job($id: ID!) {
    job(id: $id) {
      ...JobParts
    }
  }
`);

export const JobSubscription = graphql(`
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) {
      ...JobParts
    }
  }
`);

export const JobsQuery = graphql(`
  query Jobs {
    jobs(first: 10) {
      nodes {
        ...JobParts
      }
    }
  }
`);

export const JobChangesQuery = graphql(`
  query JobChanges($since: DateTime!) {
    changes(since: $since) {
      articles(first: 20) {
        totalCount
        nodes {
          id
          title
        }
      }
      statements(first: 0) {
        totalCount
      }
      newEntities {
        ...EntityBrief
      }
    }
  }
`);
