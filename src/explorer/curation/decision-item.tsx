import { useAction } from '../client/use-action';
import { UndoMutation } from '../evidence/judge-mutations';
import { StatementLine } from '../evidence/statement-line';
import type { DecisionKind, DecisionPartsFragment } from '../generated/graphql/graphql';
import { EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { keyLine } from './key-words';

const KIND_WORDS: Readonly<Record<DecisionKind, string>> = {
  ACCEPT: 'Accepted a statement',
  REJECT: 'Rejected a statement',
  MERGE: 'Merged',
  KEEP_APART: 'Kept apart',
  SPLIT: 'Split',
  RENAME: 'Renamed',
};

/** One decision: what, about whom, by whom, when and why; it can be undone. */
export function DecisionItem({ decision }: { readonly decision: DecisionPartsFragment }) {
  const undo = useAction(UndoMutation);
  const { id, kind, by, at, note, name, keys, undoneAt, undoneBy, entities, statement } = decision;
  return (
    <li className={undoneAt ? 'statement-card undone' : 'statement-card'}>
      <p className="claim">
        <strong>{KIND_WORDS[kind]}</strong>
        {entities.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
        {name && <>to “{name}”</>}
        <span className="faint">by {by}</span>
        <time className="faint" dateTime={at}>
          {new Date(at).toLocaleString()}
        </time>
      </p>
      {note && <p>Why: {note}</p>}
      {keys.length > 0 && kind !== 'RENAME' && (
        <details>
          <summary className="faint">What articles tell of them</summary>
          <ul>
            {keys.map((key) => (
              <li key={key} title={key}>
                {keyLine(key)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {statement && (
        <ul>
          <StatementLine statement={statement} />
        </ul>
      )}
      <Notice problem={undo.problem} />
      {undoneAt ? (
        <p className="faint">
          Undone by {undoneBy} on {new Date(undoneAt).toLocaleString()}
        </p>
      ) : (
        <div className="card-actions">
          <button type="button" disabled={undo.busy} onClick={() => undo.run({ decision: id })}>
            Undo
          </button>
        </div>
      )}
    </li>
  );
}
