import { EvidencePanel } from '../evidence/evidence-panel';
import type { StatementFilter } from '../generated/graphql/graphql';
import { changeParams, usePlace } from '../location/location';

interface Props {
  readonly id: string;
  readonly name: string;
}

const everything = (id: string): StatementFilter => ({ between: [id] });

/** What one may want to read of somebody. */
const CHOICES: readonly (readonly [key: string, words: string, (id: string) => StatementFilter])[] = [
  ['all', 'Everything', everything],
  ['met', 'Meetings', (id) => ({ between: [id], types: ['MET', 'SPOKE_WITH', 'VISITED'] })],
  ['praised', 'What it praised and backed', (id) => ({ subject: id, types: ['PRAISED', 'SUPPORTS', 'RECOGNIZED'] })],
  ['accused', 'What it accused and urged', (id) => ({ subject: id, quad: ['VERBAL_CONFLICT'] })],
  ['praised-by', 'Who praised it', (id) => ({ object: id, types: ['PRAISED', 'SUPPORTS', 'RECOGNIZED'] })],
  ['accused-by', 'Who accused it', (id) => ({ object: id, quad: ['VERBAL_CONFLICT', 'MATERIAL_CONFLICT'] })],
  ['own', 'Its own words', (id) => ({ attributedTo: id })],
  ['planned', 'Planned', (id) => ({ between: [id], status: ['PLANNED'] })],
];

/** The statements on an entity, by what they are about. */
export function EntityStatements({ id, name }: Props) {
  const about = usePlace().params.get('about');
  const at = Math.max(
    0,
    CHOICES.findIndex(([key]) => key === about),
  );
  const [, words = name, filterOf = everything] = CHOICES[at] ?? [];
  return (
    <>
      <fieldset className="chips">
        <legend className="hidden-words">Which statements</legend>
        {CHOICES.map(([key, label], index) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-pressed={index === at}
            onClick={() => changeParams({ about: index === 0 ? null : key })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <EvidencePanel key={words} heading={words} filter={filterOf(id)} />
    </>
  );
}
