import { useEffect, useRef, useState } from 'react';
import { useAction } from '../client/use-action';
import type { CandidatePartsFragment, CandidateSideFragment } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { noteOf, WhyField } from '../pieces/why-field';
import { relationInverse, relationLabel } from '../words/relations';
import { keyLine } from './key-words';
import { KeepApartMutation, MergeMutation } from './mutations';

interface Props {
  readonly candidate: CandidatePartsFragment;
  /** Whether the address asks for this pair. */
  readonly chosen: boolean;
  /** What was decided on the pair, for the page that then no longer lists it. */
  readonly onDecided: (decision: string, words: string) => void;
}

/** Two that may be one: how likely, why, what is known of each; accept or reject. */
export function CandidateCard({ candidate, chosen, onDecided }: Props) {
  const { id, score, signals } = candidate;
  // The fuller name is the better one to keep: "Camila Restrepo Ayala" rather than "Restrepo".
  const [keeps, goes] = [candidate.left, candidate.right].sort((a, b) => b.name.length - a.name.length);
  const [why, setWhy] = useState('');
  const merge = useAction(MergeMutation);
  const apart = useAction(KeepApartMutation);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!chosen) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [chosen]);
  if (!keeps || !goes) return null;
  const ids = [keeps.id, goes.id];
  const busy = merge.busy || apart.busy;
  const accept = async (): Promise<void> => {
    const done = await merge.run({ ids, note: noteOf(why) });
    if (done) onDecided(done.merge.id, `${goes.name} and ${keeps.name} are one.`);
  };
  const reject = async (): Promise<void> => {
    const done = await apart.run({ ids, note: noteOf(why) });
    if (done) onDecided(done.keepApart.id, `${goes.name} and ${keeps.name} are kept apart.`);
  };
  return (
    <li
      ref={card}
      className="statement-card candidate"
      tabIndex={-1}
      aria-current={chosen || undefined}
      aria-label={`${candidate.left.name} and ${candidate.right.name}`}
    >
      <p className="candidate-score">
        <meter min={0} max={1} value={score} aria-label="Score" /> {score.toFixed(2)}
      </p>
      <div className="candidate-sides">
        <Side entity={candidate.left} />
        <Side entity={candidate.right} />
      </div>
      <ul className="signals" aria-label="Reasons">
        {signals.map(({ name, detail, weight }) => (
          <li key={`${name} ${detail}`} className={weight < 0 ? 'against' : 'for'}>
            <span className="number">
              {weight < 0 ? '−' : '+'}
              {Math.abs(weight).toFixed(1)}
            </span>{' '}
            {detail ?? name}
          </li>
        ))}
      </ul>
      <WhyField value={why} onChange={setWhy} />
      <Notice problem={merge.problem ?? apart.problem} />
      <div className="card-actions">
        <button type="button" disabled={busy} onClick={accept}>
          Accept: they are one
        </button>
        <button type="button" disabled={busy} onClick={reject}>
          Reject: they are two
        </button>
        <a href={hrefOf('/graph', { ids })}>Graph of both</a>
        <a href={hrefOf('/candidates', { pair: id })}>Link to this pair</a>
      </div>
    </li>
  );
}

function Side({ entity }: { readonly entity: CandidateSideFragment }) {
  const { keys, ties } = entity;
  return (
    <section aria-label={entity.name}>
      <h3>
        <EntityLink entity={entity} />
      </h3>
      <ul>
        {keys.slice(0, 6).map((key) => (
          <li key={key} title={key}>
            {keyLine(key)}
          </li>
        ))}
        {keys.length > 6 && <li className="faint">and {keys.length - 6} more</li>}
      </ul>
      <ul className="faint">
        {ties.nodes.map(({ id, type, direction, counterpart }) => (
          <li key={id}>
            {direction === 'IN' ? relationInverse(type) : relationLabel(type)} {counterpart.name}
          </li>
        ))}
        {ties.totalCount > ties.nodes.length && <li>and {ties.totalCount - ties.nodes.length} more ties</li>}
      </ul>
    </section>
  );
}
