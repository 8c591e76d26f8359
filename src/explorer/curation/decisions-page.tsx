import { useState } from 'react';
import { useQuery } from '../client/use-query';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { DecisionItem } from './decision-item';
import { DecisionsQuery } from './decisions-query';
import '../styles/curation.css';

const STEP = 50;
const MOST = 200;

/** What curators decided, the latest first; each can be undone. */
export default function DecisionsPage() {
  const [first, setFirst] = useState(STEP);
  const { data, loading, problem } = useQuery(DecisionsQuery, { first });
  const { nodes = [], totalCount = 0 } = data?.decisions ?? {};
  return (
    <div className="page">
      <div className="panel-head">
        <h1>Decisions</h1>
        <CopyQuery document={DecisionsQuery} variables={{ first }} />
      </div>
      <p className="lead">
        What curators decided, the latest first. <a href="#/candidates">Entities that may be one</a> wait for a
        decision.
      </p>
      <Notice problem={problem} />
      {loading && !data && <Waiting />}
      {data && nodes.length === 0 && <p>No curator has decided anything yet.</p>}
      <ul className="lines">
        {nodes.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ul>
      {nodes.length < Math.min(totalCount, MOST) && (
        <button type="button" disabled={loading} onClick={() => setFirst(Math.min(MOST, first + STEP))}>
          Show more
        </button>
      )}
    </div>
  );
}
