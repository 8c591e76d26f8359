import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { EntityLink } from '../pieces/entity-link';

/** What makes a statement less than a plain fact: planned, hoped, denied, somebody's words, a curator's no. */
export function Qualifiers({ statement }: { readonly statement: StatementPartsFragment }) {
  const { status, negated, attributedTo, judgement } = statement;
  return (
    <>
      {status === 'PLANNED' && <span className="tag">planned</span>}
      {status === 'HYPOTHETICAL' && <span className="tag">hoped or possible</span>}
      {negated && <span className="tag">denied</span>}
      {judgement === 'REJECTED' && <span className="tag tag-no">rejected</span>}
      {judgement === 'ACCEPTED' && <span className="tag tag-yes">accepted</span>}
      {attributedTo && (
        <span className="faint">
          according to <EntityLink entity={attributedTo} />
        </span>
      )}
    </>
  );
}
