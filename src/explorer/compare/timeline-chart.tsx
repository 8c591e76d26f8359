import type { Quad } from '../generated/graphql/graphql';
import { QuadLabel } from '../pieces/quad-mark';
import { dateWords } from '../words/dates';
import { QUAD_STYLES, QUADS } from '../words/quads';
import { barsOf, type DrawnBar, stepWords } from './chart-bars';
import { QuadPatterns } from './quad-patterns';
import type { Bar, Step } from './timeline';

interface Props {
  readonly steps: readonly Step[];
  readonly chosen: Bar | null;
  readonly onChoose: (bar: Bar) => void;
}

const WIDTH = 1100;
const HEIGHT = 240;
const MIDDLE = 120;
const MOST_LABELS = 14;

/** Cooperation above the line, conflict below, one column a step; every bar can be chosen by mouse and keys. */
export function TimelineChart({ steps, chosen, onChoose }: Props) {
  const bars = barsOf(steps, { width: WIDTH, half: MIDDLE - 22 });
  const every = Math.ceil(steps.length / MOST_LABELS);
  const column = WIDTH / steps.length;
  return (
    <figure className="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no group inside of SVG */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label="Acts by time and class">
        <QuadPatterns />
        {bars.map((bar) => (
          <ChartBar key={`${bar.step.from} ${bar.quad}`} bar={bar} chosen={isChosen(bar, chosen)} onChoose={onChoose} />
        ))}
        <line className="axis" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
        {steps.map(
          (step, at) =>
            at % every === 0 && (
              <text key={step.from} x={column * (at + 0.5)} y={HEIGHT - 4} textAnchor="middle">
                {stepWords(step)}
              </text>
            ),
        )}
      </svg>
      <figcaption className="wrap">
        {QUADS.map((quad) => (
          <QuadLabel key={quad} quad={quad} />
        ))}
        <span className="faint">
          Above the line cooperation, below conflict. Steps without statements are left out.
        </span>
      </figcaption>
    </figure>
  );
}

const isChosen = (bar: { readonly step: Step; readonly quad: Quad }, chosen: Bar | null): boolean =>
  chosen?.step.from === bar.step.from && chosen.quad === bar.quad;

interface BarProps {
  readonly bar: DrawnBar;
  readonly chosen: boolean;
  readonly onChoose: (bar: Bar) => void;
}

function ChartBar({ bar, chosen, onChoose }: BarProps) {
  const { step, quad, count, x, y, width, height } = bar;
  const words = `${dateWords(step.from)} to ${dateWords(step.to)}, ${QUAD_STYLES[quad].label}: ${count}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside of SVG
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={chosen}
      className={chosen ? 'bar-of bar-chosen' : 'bar-of'}
      onClick={() => onChoose({ step, quad })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose({ step, quad });
      }}
    >
      <title>{words}</title>
      <rect x={x} y={y + MIDDLE} width={width} height={height} style={{ fill: `var(${QUAD_STYLES[quad].variable})` }} />
      <rect x={x} y={y + MIDDLE} width={width} height={height} fill={`url(#pattern-${quad})`} />
      {height > 13 && (
        <text className="count" x={x + width / 2} y={y + MIDDLE + height / 2 + 4} textAnchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
