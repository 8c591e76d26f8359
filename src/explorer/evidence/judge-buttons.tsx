import { useState } from 'react';
import { useAction } from '../client/use-action';
import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { Notice } from '../pieces/notice';
import { noteOf, WhyField } from '../pieces/why-field';
import { AcceptMutation, RejectMutation, UndoMutation } from './judge-mutations';

/** A curator's say on a statement, with a reason if wanted, and the way back. */
export function JudgeButtons({ statement }: { readonly statement: StatementPartsFragment }) {
  const [decision, setDecision] = useState<string | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const accept = useAction(AcceptMutation);
  const reject = useAction(RejectMutation);
  const undo = useAction(UndoMutation);
  const busy = accept.busy || reject.busy || undo.busy;
  const { id, judgement } = statement;
  const note = noteOf(why ?? '');
  return (
    <>
      <button
        type="button"
        disabled={busy}
        aria-pressed={judgement === 'ACCEPTED'}
        onClick={async () => setDecision((await accept.run({ id, note }))?.acceptStatement.id ?? decision)}
      >
        Accept
      </button>
      <button
        type="button"
        disabled={busy}
        aria-pressed={judgement === 'REJECTED'}
        onClick={async () => setDecision((await reject.run({ id, note }))?.rejectStatement.id ?? decision)}
      >
        Reject
      </button>
      {decision && (
        <button type="button" disabled={busy} onClick={async () => (await undo.run({ decision })) && setDecision(null)}>
          Undo
        </button>
      )}
      <button
        type="button"
        className="quiet"
        aria-expanded={why !== null}
        onClick={() => setWhy(why === null ? '' : null)}
      >
        Say why
      </button>
      {judgement && !decision && <a href="#/decisions">Decisions</a>}
      {why !== null && <WhyField value={why} onChange={setWhy} />}
      <Notice problem={accept.problem ?? reject.problem ?? undo.problem} />
    </>
  );
}
