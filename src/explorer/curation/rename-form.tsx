import { type FormEvent, useState } from 'react';
import { useAction } from '../client/use-action';
import type { Brief } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { noteOf, WhyField } from '../pieces/why-field';
import { Decided } from './decided';
import { RenameMutation } from './mutations';

/** Gives an entity another name; those that articles use stay as its other names. */
export function RenameForm({ entity }: { readonly entity: Brief }) {
  const [name, setName] = useState(entity.name);
  const [why, setWhy] = useState('');
  const [decision, setDecision] = useState<string | null>(null);
  const rename = useAction(RenameMutation);
  const wanted = name.trim();
  const run = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await rename.run({ id: entity.id, name: wanted, note: noteOf(why) });
    setDecision(done?.rename.id ?? null);
  };
  if (decision) {
    return (
      <Decided decision={decision} onUndone={() => setDecision(null)}>
        Renamed.
      </Decided>
    );
  }
  return (
    <form onSubmit={run}>
      <label className="why">
        Name
        <input type="text" maxLength={300} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <WhyField value={why} onChange={setWhy} />
      <Notice problem={rename.problem} />
      <div className="card-actions">
        <button type="submit" disabled={wanted === '' || wanted === entity.name || rename.busy}>
          Rename it
        </button>
      </div>
    </form>
  );
}
