import type { CompareQuery } from '../generated/graphql/graphql';
import { spanWords } from '../words/dates';

type Trend = NonNullable<CompareQuery['relationship']>['trend'];

const DIRECTIONS = {
  WARMING: ['↗', 'Warming'],
  COOLING: ['↘', 'Cooling'],
  STEADY: ['→', 'Steady'],
  UNKNOWN: ['?', 'Too little to tell whether it warms or cools'],
} as const;

const signed = (tone: number): string => (tone > 0 ? '+' : '') + tone.toFixed(2);

/** Whether it warms or cools, and by how much. */
export function TrendLine({ trend }: { readonly trend: Trend }) {
  const [sign, words] = DIRECTIONS[trend.direction];
  const { before, after, change } = trend;
  return (
    <p className={`trend trend-${trend.direction.toLowerCase()}`}>
      <span className="trend-sign" aria-hidden="true">
        {sign}
      </span>{' '}
      <strong>{words}</strong>
      {typeof before === 'number' && typeof after === 'number' && typeof change === 'number' && (
        <span className="faint">
          {' '}
          tone {signed(after)} in {spanWords(trend.since, trend.until)}, {signed(before)} in the span before:{' '}
          {signed(change)}
        </span>
      )}
    </p>
  );
}
