import { useState } from 'react';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import type { StatementFilter } from '../generated/graphql/graphql';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { counted } from '../words/dates';
import { StatementCard } from './statement-card';

export const EvidenceQuery = graphql(`
  query Evidence($filter: StatementFilter!, $first: Int!) {
    statements(filter: $filter, first: $first, orderBy: NEWEST) {
      totalCount
      nodes {
        ...StatementParts
      }
    }
  }
`);

interface Props {
  readonly heading: string;
  readonly filter: StatementFilter;
  readonly onClose?: () => void;
}

const STEP = 10;
const MOST = 200;

/** The statements behind something, the latest first, each with its sentence and all that is known of it. */
export function EvidencePanel({ heading, filter, onClose }: Props) {
  const [first, setFirst] = useState(STEP);
  const variables = { filter, first };
  const { data, loading, problem } = useQuery(EvidenceQuery, variables);
  const { nodes = [], totalCount = 0 } = data?.statements ?? {};
  return (
    <section aria-label="Evidence" className="evidence">
      <div className="panel-head">
        <h2>{heading}</h2>
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      <p className="faint evidence-count">
        {data && counted(totalCount, 'statement')} <CopyQuery document={EvidenceQuery} variables={variables} />
      </p>
      <Notice problem={problem} />
      {loading && !data && <Waiting what="Reading the evidence" />}
      <ul className="lines">
        {nodes.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
      {nodes.length < Math.min(totalCount, MOST) && (
        <button type="button" disabled={loading} onClick={() => setFirst(Math.min(MOST, first + 2 * STEP))}>
          Show more
        </button>
      )}
      {totalCount > MOST && nodes.length >= MOST && <p className="faint">Narrow the dates to see the others.</p>}
    </section>
  );
}
