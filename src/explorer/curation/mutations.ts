import { graphql } from '../generated/graphql';

export const MergeMutation = graphql(`
  mutation Merge($ids: [ID!]!, $note: String) {
    merge(ids: $ids, note: $note) {
      id
    }
  }
`);

export const KeepApartMutation = graphql(`
  mutation KeepApart($ids: [ID!]!, $note: String) {
    keepApart(ids: $ids, note: $note) {
      id
    }
  }
`);

export const SplitMutation = graphql(`
  mutation Split($id: ID!, $keys: [String!]!, $note: String) {
    split(id: $id, keys: $keys, note: $note) {
      id
      entities {
        ...EntityBrief
      }
    }
  }
`);

export const RenameMutation = graphql(`
  mutation Rename($id: ID!, $name: String!, $note: String) {
    rename(id: $id, name: $name, note: $note) {
      id
    }
  }
`);
