import { QuadLabel } from '../pieces/quad-mark';
import { QUAD_KEYS } from '../words/quads';

/** What the lines mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {QUAD_KEYS.map((key) => (
        <li key={key}>
          <QuadLabel quad={key} />
        </li>
      ))}
      <li className="faint">wider: more stories</li>
    </ul>
  );
}
