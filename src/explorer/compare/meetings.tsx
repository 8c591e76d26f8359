import { edgeId } from '../graph/model/model';
import { hrefOf } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { counted, spanWords } from '../words/dates';
import { relationLabel } from '../words/relations';
import type { Relationship } from './timeline';

/** Who met or spoke with whom, the latest first. */
export function Meetings({ meetings }: { readonly meetings: Relationship['meetings'] }) {
  return (
    <section>
      <h2>Who met whom</h2>
      {meetings.length === 0 && <p className="faint">None known.</p>}
      <ul>
        {meetings.map(({ left, right, tie }) => (
          <li key={tie.id} className="tie-item">
            <EntityLink entity={left} /> {relationLabel(tie.type)} <EntityLink entity={right} />{' '}
            <a
              className="faint"
              href={hrefOf('/graph', {
                ids: [left.id, right.id],
                sel: `e~${edgeId(left.id, right.id, 'VERBAL_COOPERATION')}`,
              })}
            >
              {spanWords(tie.firstOn, tie.lastOn)}, {counted(tie.stories, 'story', 'stories')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
