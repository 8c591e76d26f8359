import { graphql } from '../generated/graphql';

export const AcceptMutation = graphql(`
  mutation Accept($id: ID!, $note: String) {
    acceptStatement(id: $id, note: $note) {
      id
    }
  }
`);

export const RejectMutation = graphql(`
  mutation Reject($id: ID!, $note: String) {
    rejectStatement(id: $id, note: $note) {
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
