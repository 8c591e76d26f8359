import { graphql } from '../generated/graphql';

export const AcceptMutation = graphql(`
  mutation Accept($id: ID!) {
    acceptStatement(id: $id) {
      id
    }
  }
`);

export const RejectMutation = graphql(`
  mutation Reject($id: ID!) {
    rejectStatement(id: $id) {
      id
    }
  }
`);

export const UndoMutation = graphql(`
  mutation Undo($decision: ID!) {
    undo(decision: $decision) {
      id
    }
  }
`);

export const MergeMutation = graphql(`
  mutation Merge($ids: [ID!]!) {
    merge(ids: $ids) {
      id
    }
  }
`);
