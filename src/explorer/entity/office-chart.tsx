import type { StandingPartsFragment } from '../generated/graphql/graphql';
import { NAMES, officesOver, ROW, WIDTH } from './office-years';

interface Props {
  readonly standings: readonly StandingPartsFragment[];
  /** Whose page it is: the other end names the row. */
  readonly about: string;
}

/** Offices as bars over the years in which articles bear them out. What is drawn is also in the lists below. */
export function OfficeChart({ standings, about }: Props) {
  const { rows, years } = officesOver(standings, about);
  if (rows.length === 0) return null;
  return (
    <svg
      className="office-chart"
      viewBox={`0 0 ${WIDTH} ${ROW * (rows.length + 1)}`}
      role="img"
      aria-label="Offices over time"
    >
      {years.map(({ year, x }) => (
        <g key={year}>
          <line className="grid" x1={x} x2={x} y1={0} y2={ROW * rows.length} />
          <text className="axis" x={x} y={ROW * (rows.length + 1) - 7} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {rows.map(({ id, words, span, x, width }, row) => (
        <g key={id} transform={`translate(0 ${ROW * row})`}>
          <title>{`${words}: ${span}`}</title>
          <text x={NAMES - 12} y={15} textAnchor="end">
            {words.length > 46 ? `${words.slice(0, 45)}…` : words}
          </text>
          <rect className="office" x={x} y={5} width={width} height={13} rx={3} />
        </g>
      ))}
    </svg>
  );
}
