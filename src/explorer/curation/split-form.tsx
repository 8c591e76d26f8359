import { useState } from 'react';
import { useAction } from '../client/use-action';
import { type Brief, EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { noteOf, WhyField } from '../pieces/why-field';
import { Decided } from './decided';
import { keyLine } from './key-words';
import { SplitMutation } from './mutations';

interface Props {
  readonly entity: Brief & { readonly keys: readonly string[] };
}

interface Done {
  readonly decision: string;
  readonly entities: readonly Brief[];
}

/** Says that some of what articles told of an entity is of somebody else. */
export function SplitForm({ entity }: Props) {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const split = useAction(SplitMutation);
  const run = async (): Promise<void> => {
    const made = (await split.run({ id: entity.id, keys: [...leaving], note: noteOf(why) }))?.split;
    if (made) setDone({ decision: made.id, entities: made.entities });
  };
  const toggle = (key: string): void => {
    const next = new Set(leaving);
    if (!next.delete(key)) next.add(key);
    setLeaving(next);
  };
  if (done) {
    return (
      <>
        <Decided decision={done.decision} onUndone={() => [setDone(null), setLeaving(new Set())]}>
          Split.
        </Decided>
        <p className="claim">
          They are now{' '}
          {done.entities.map((each) => (
            <EntityLink key={each.id} entity={each} />
          ))}
        </p>
      </>
    );
  }
  if (entity.keys.length < 2) {
    return <p>All articles tell of {entity.name} in one and the same way: there is nothing to part.</p>;
  }
  return (
    <>
      <fieldset>
        <legend>Which of these are somebody else? Together they become an entity of their own.</legend>
        {entity.keys.map((key) => (
          <label key={key} className="tick" title={key}>
            <input type="checkbox" checked={leaving.has(key)} onChange={() => toggle(key)} />
            {keyLine(key)}
          </label>
        ))}
      </fieldset>
      <WhyField value={why} onChange={setWhy} />
      <Notice problem={split.problem} />
      <div className="card-actions">
        <button
          type="button"
          disabled={leaving.size === 0 || leaving.size === entity.keys.length || split.busy}
          onClick={run}
        >
          Split them off
        </button>
        {leaving.size === entity.keys.length && <span className="faint">One at least must stay.</span>}
      </div>
    </>
  );
}
