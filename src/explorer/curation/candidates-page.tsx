import { useRef, useState } from 'react';
import { useQuery } from '../client/use-query';
import { changeParams, usePlace } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { counted } from '../words/dates';
import { CandidateCard } from './candidate-card';
import { CandidatesQuery } from './candidates-query';
import { Decided } from './decided';
import '../styles/curation.css';

const STEP = 20;
const MOST = 200;

interface Done {
  readonly decision: string;
  readonly words: string;
}

/** Pairs of entities that may be one, likeliest first, for a curator to accept or reject. */
export default function CandidatesPage() {
  const { params } = usePlace();
  const pair = params.get('pair');
  const minScore = Math.min(1, Math.max(0, Number(params.get('min')) || 0));
  // A pair that is asked for may stand far down the list.
  const [first, setFirst] = useState(pair ? MOST : STEP);
  const [done, setDone] = useState<readonly Done[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const variables = { first, minScore };
  const { data, loading, problem } = useQuery(CandidatesQuery, variables);
  const { nodes = [], totalCount = 0 } = data?.candidates ?? {};
  const onDecided = (decision: string, words: string): void => {
    setDone([{ decision, words }, ...done]);
    // The card that had the focus is about to go.
    heading.current?.focus();
  };
  return (
    <div className="page">
      <div className="panel-head">
        <h1 ref={heading} tabIndex={-1}>
          Entities that may be one
        </h1>
        <CopyQuery document={CandidatesQuery} variables={variables} />
      </div>
      <p className="lead">
        Each pair looks alike, but not enough to be joined without a person’s say. <a href="#/decisions">Decisions</a>{' '}
        can always be taken back.
      </p>
      <label className="range candidate-range">
        Score at least
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={minScore}
          onChange={({ target }) => changeParams({ min: Number(target.value) || null }, true)}
        />
        <output>{minScore.toFixed(2)}</output>
      </label>
      <Notice problem={problem} />
      <ul className="lines" aria-label="Decided just now">
        {done.map(({ decision, words }) => (
          <li key={decision} className="statement-card">
            <Decided decision={decision} onUndone={() => setDone(done.filter((other) => other.decision !== decision))}>
              {words}
            </Decided>
          </li>
        ))}
      </ul>
      <h2>{data ? counted(totalCount, 'pair') : 'Pairs'}</h2>
      {loading && !data && <Waiting what="Looking for pairs" />}
      {data && nodes.length === 0 && <p>No two look alike{minScore > 0 && ' so much'}.</p>}
      {data && pair && !nodes.some(({ id }) => id === pair) && (
        <p role="status">The pair that the address asks for is not open: it was decided, or articles parted it.</p>
      )}
      <ul className="lines" aria-label="Pairs">
        {nodes.map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            chosen={candidate.id === pair}
            onDecided={onDecided}
          />
        ))}
      </ul>
      {nodes.length < Math.min(totalCount, MOST) && (
        <button type="button" disabled={loading} onClick={() => setFirst(Math.min(MOST, first + 2 * STEP))}>
          Show more
        </button>
      )}
    </div>
  );
}
