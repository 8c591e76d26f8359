import type { ReactNode } from 'react';
import { useAction } from '../client/use-action';
import { UndoMutation } from '../evidence/judge-mutations';
import { Notice } from '../pieces/notice';

interface Props {
  /** Id of the decision that was made. */
  readonly decision: string;
  readonly onUndone: () => void;
  /** What was decided. */
  readonly children: ReactNode;
}

/** Says that something was decided, with the way back. */
export function Decided({ decision, onUndone, children }: Props) {
  const undo = useAction(UndoMutation);
  return (
    <>
      <div className="card-actions">
        <span role="status">{children}</span>
        <button type="button" disabled={undo.busy} onClick={async () => (await undo.run({ decision })) && onUndone()}>
          Undo
        </button>
        <a href="#/decisions">All decisions</a>
      </div>
      <Notice problem={undo.problem} />
    </>
  );
}
