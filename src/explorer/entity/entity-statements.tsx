import { useState } from 'react';
import { EvidencePanel } from '../evidence/evidence-panel';
import type { StatementFilter } from '../generated/graphql/graphql';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** What one may want to read of somebody. */
const CHOICES: readonly (readonly [string, (id: string) => StatementFilter])[] = [
  ['Everything', (id) => ({ between: [id] })],
  ['Meetings', (id) => ({ between: [id], types: ['MET', 'SPOKE_WITH', 'VISITED'] })],
  ['What it praised and backed', (id) => ({ subject: id, types: ['PRAISED', 'SUPPORTS', 'RECOGNIZED'] })],
  ['What it accused and urged', (id) => ({ subject: id, quad: ['VERBAL_CONFLICT'] })],
  ['Who praised it', (id) => ({ object: id, types: ['PRAISED', 'SUPPORTS', 'RECOGNIZED'] })],
  ['Who accused it', (id) => ({ object: id, quad: ['VERBAL_CONFLICT', 'MATERIAL_CONFLICT'] })],
  ['Its own words', (id) => ({ attributedTo: id })],
  ['Planned', (id) => ({ between: [id], status: ['PLANNED'] })],
];

/** The statements on an entity, by what they are about. */
export function EntityStatements({ id, name }: Props) {
  const [at, setAt] = useState(0);
  const [words, filterOf] = CHOICES[at] ?? CHOICES[0] ?? [name, () => ({ between: [id] })];
  return (
    <>
      <fieldset className="chips">
        <legend className="hidden-words">Which statements</legend>
        {CHOICES.map(([label], index) => (
          <button key={label} type="button" className="chip" aria-pressed={index === at} onClick={() => setAt(index)}>
            {label}
          </button>
        ))}
      </fieldset>
      <EvidencePanel key={words} heading={words} filter={filterOf(id)} />
    </>
  );
}
