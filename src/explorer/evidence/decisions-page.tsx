import { useAction } from '../client/use-action';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { UndoMutation } from './judge-mutations';
import { StatementLine } from './statement-line';

const DecisionsQuery = graphql(`
  query Decisions {
    decisions(first: 50) {
      nodes {
        id
        kind
        by
        at
        note
        name
        undoneAt
        undoneBy
        entities {
          ...EntityBrief
        }
        statement {
          ...StatementParts
        }
      }
    }
  }
`);

/** What curators decided, the latest first; each can be undone. */
export default function DecisionsPage() {
  const { data, loading, problem } = useQuery(DecisionsQuery, {});
  const undo = useAction(UndoMutation);
  return (
    <div className="page">
      <h1>Decisions</h1>
      <Notice problem={problem ?? undo.problem} />
      {loading && !data && <Waiting />}
      {data?.decisions.nodes.length === 0 && <p>No curator has decided anything yet.</p>}
      <ul className="lines">
        {data?.decisions.nodes.map(({ id, kind, by, at, note, name, undoneAt, undoneBy, entities, statement }) => (
          <li key={id} className="statement-card">
            <p className="claim">
              <strong>{kind.toLowerCase().replace('_', ' ')}</strong> by {by}
              {name && <> “{name}”</>}
              {entities.map((entity) => (
                <EntityLink key={entity.id} entity={entity} />
              ))}
              <time dateTime={at}>{new Date(at).toLocaleString()}</time>
            </p>
            {note && <p>{note}</p>}
            {statement && (
              <ul>
                <StatementLine statement={statement} />
              </ul>
            )}
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
        ))}
      </ul>
    </div>
  );
}
