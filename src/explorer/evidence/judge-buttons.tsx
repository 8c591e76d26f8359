import { useState } from 'react';
import { useAction } from '../client/use-action';
import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { Notice } from '../pieces/notice';
import { AcceptMutation, RejectMutation, UndoMutation } from './judge-mutations';

/** A curator's say on a statement, and the way back. */
export function JudgeButtons({ statement }: { readonly statement: StatementPartsFragment }) {
  const [decision, setDecision] = useState<string | null>(null);
  const accept = useAction(AcceptMutation);
  const reject = useAction(RejectMutation);
  const undo = useAction(UndoMutation);
  const busy = accept.busy || reject.busy || undo.busy;
  const { id, judgement } = statement;
  return (
    <>
      <button
        type="button"
        disabled={busy}
        aria-pressed={judgement === 'ACCEPTED'}
        onClick={async () => setDecision((await accept.run({ id }))?.acceptStatement.id ?? decision)}
      >
        Accept
      </button>
      <button
        type="button"
        disabled={busy}
        aria-pressed={judgement === 'REJECTED'}
        onClick={async () => setDecision((await reject.run({ id }))?.rejectStatement.id ?? decision)}
      >
        Reject
      </button>
      {decision && (
        <button type="button" disabled={busy} onClick={async () => (await undo.run({ decision })) && setDecision(null)}>
          Undo
        </button>
      )}
      {judgement && !decision && <a href="#/decisions">Decisions</a>}
      <Notice problem={accept.problem ?? reject.problem ?? undo.problem} />
    </>
  );
}
