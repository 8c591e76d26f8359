import { useState } from 'react';
import { useAction } from '../client/use-action';
import { MergeMutation, UndoMutation } from '../evidence/judge-mutations';
import { type Brief, EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { EntityPicker } from '../search/entity-picker';

interface Props {
  readonly entity: Brief;
  readonly onDone: () => void;
}

/** Says that another entity is the same as this one; it can be taken back at once, or later under Decisions. */
export function MergeForm({ entity, onDone }: Props) {
  const [other, setOther] = useState<Brief | null>(null);
  const [decision, setDecision] = useState<string | null>(null);
  const merge = useAction(MergeMutation);
  const undo = useAction(UndoMutation);
  const run = async (): Promise<void> => {
    if (other) setDecision((await merge.run({ ids: [entity.id, other.id] }))?.merge.id ?? null);
  };
  return (
    <section className="merge-form statement-card" aria-label="Merge">
      <p>Who is the same as {entity.name}? Their statements and ties become one; the articles stay as they are.</p>
      <EntityPicker label="The same as" placeholder="Another entity" kinds={[entity.kind]} onPick={setOther} />
      {other && (
        <p>
          <EntityLink entity={other} /> is the same as <EntityLink entity={entity} />.
        </p>
      )}
      <Notice problem={merge.problem ?? undo.problem} />
      <div className="card-actions">
        <button
          type="button"
          disabled={!other || merge.busy || decision !== null || other.id === entity.id}
          onClick={run}
        >
          Merge them
        </button>
        {decision && (
          <button type="button" disabled={undo.busy} onClick={async () => (await undo.run({ decision })) && onDone()}>
            Undo
          </button>
        )}
        <a href="#/decisions">All decisions</a>
      </div>
      {decision && <p role="status">Merged.</p>}
    </section>
  );
}
