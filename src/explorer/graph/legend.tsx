import { useState } from 'react';
import { QuadLabel } from '../pieces/quad-mark';
import { QUAD_KEYS } from '../words/quads';

/** What the lines mean. */
export function Legend() {
  const [open, setOpen] = useState(true);
  return (
    <aside className="legend" aria-label="Legend">
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Legend
      </button>
      {open && (
        <ul>
          {QUAD_KEYS.map((key) => (
            <li key={key}>
              <QuadLabel quad={key} />
            </li>
          ))}
          <li className="faint">Wider: more stories</li>
        </ul>
      )}
    </aside>
  );
}
