import type { StandingPartsFragment } from '../generated/graphql/graphql';
import { spanWords } from '../words/dates';

interface Props {
  readonly standings: readonly StandingPartsFragment[];
  /** Whose page it is: the other end names the row. */
  readonly about: string;
}

const ROW = 22;
const WIDTH = 1000;
const NAMES = 360;
const MOST = 14;

/** Fraction of a year for an ISO day, month or year. */
const yearOf = (date: string): number => {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
};

/** Offices as bars over the years in which articles bear them out. What is drawn is also in the lists below. */
export function OfficeChart({ standings, about }: Props) {
  const dated = standings
    .flatMap((standing) =>
      standing.firstOn ? [{ standing, from: yearOf(standing.firstOn), to: endOf(standing) }] : [],
    )
    .sort((one, other) => one.from - other.from)
    .slice(0, MOST);
  if (dated.length === 0) return null;
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...dated.map(({ to }) => to))));
  const x = (year: number): number => NAMES + ((year - first) / (last - first)) * (WIDTH - NAMES - 10);
  const every = Math.max(1, Math.ceil((last - first) / 8));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (year) => (year - first) % every === 0,
  );
  return (
    <svg
      className="office-chart"
      viewBox={`0 0 ${WIDTH} ${ROW * (dated.length + 1)}`}
      role="img"
      aria-label="Offices over time"
    >
      {years.map((year) => (
        <g key={year}>
          <line className="grid" x1={x(year)} x2={x(year)} y1={0} y2={ROW * dated.length} />
          <text className="axis" x={x(year)} y={ROW * (dated.length + 1) - 7} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {dated.map(({ standing, from, to }, row) => {
        const other = standing.subject.id === about ? standing.object : standing.subject;
        const words = standing.title ? `${standing.title}, ${other.name}` : other.name;
        return (
          <g key={standing.id} transform={`translate(0 ${ROW * row})`}>
            <title>{`${words}: ${spanWords(standing.firstOn, standing.until ?? standing.lastOn)}`}</title>
            <text x={NAMES - 12} y={15} textAnchor="end">
              {words.length > 46 ? `${words.slice(0, 45)}…` : words}
            </text>
            <rect className="office" x={x(from)} y={5} width={Math.max(6, x(to) - x(from))} height={13} rx={3} />
          </g>
        );
      })}
    </svg>
  );
}

const endOf = ({ firstOn, lastOn, until }: StandingPartsFragment): number => yearOf(until ?? lastOn ?? firstOn ?? '0');
