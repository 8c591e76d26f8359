import { hrefOf } from '../location/location';
import { type Brief, EntityLink } from '../pieces/entity-link';
import { counted } from '../words/dates';
import { type PairTone, pairOf, toneColor, toneWords } from './tones';

interface Props {
  readonly countries: readonly Brief[];
  readonly tones: ReadonlyMap<string, PairTone>;
  readonly onRemove: (id: string) => void;
}

/** Each country against each, the tone as number and colour. */
export function MatrixTable({ countries, tones, onRemove }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
    <section className="matrix-frame" aria-label="Matrix of tones" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {countries.map((column) => (
              <th key={column.id} scope="col">
                <EntityLink entity={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <EntityLink entity={row} />{' '}
                <button
                  type="button"
                  className="quiet no-print"
                  aria-label={`Leave out ${row.name}`}
                  onClick={() => onRemove(row.id)}
                >
                  ×
                </button>
              </th>
              {countries.map((column) => (
                <Cell key={column.id} row={row} column={column} tone={tones.get(pairOf(row.id, column.id))} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  row,
  column,
  tone,
}: {
  readonly row: Brief;
  readonly column: Brief;
  readonly tone: PairTone | undefined;
}) {
  if (row.id === column.id) return <td className="self" />;
  if (!tone) {
    return <td />;
  }
  const number = toneWords(tone.tone);
  const words = `${row.name} and ${column.name}: ${number}, ${counted(tone.count, 'statement')}`;
  return (
    <td style={{ background: toneColor(tone.tone) }}>
      <a href={hrefOf('/compare', { a: row.id, b: column.id })} title={words} aria-label={words}>
        {number}
      </a>
    </td>
  );
}
