import { useEffect, useState } from 'react';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { changeParams } from '../location/location';
import { dateWords, dayAfter, daysBetween } from '../words/dates';
import type { ViewState } from './model/view-state';

const SpanQuery = graphql(`
  query Span {
    stats {
      span {
        firstOn
        lastOn
      }
    }
  }
`);

const STEPS = 60;
const STEP_MS = 700;

/** Shows the graph as it was on a day, and plays it through time: nothing later than that day is counted. */
export function TimeSlider({ state }: { readonly state: ViewState }) {
  const { data } = useQuery(SpanQuery, {});
  const [playing, setPlaying] = useState(false);
  const { firstOn, lastOn } = data?.stats.span ?? {};
  const days = firstOn && lastOn ? daysBetween(firstOn, lastOn) : 0;
  const step = Math.max(1, Math.ceil(days / STEPS));
  const { until } = state.filters;
  const at = firstOn && until ? Math.min(days, Math.max(0, daysBetween(firstOn, until))) : days;

  useEffect(() => {
    if (!playing || !firstOn) return;
    const timer = setTimeout(() => {
      const next = at + step;
      if (next >= days) setPlaying(false);
      changeParams({ until: next >= days ? null : dayAfter(firstOn, next) }, true);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, at, step, days, firstOn]);

  // Its room is kept until the span is known: the drawing must not shrink under somebody's pointer.
  if (!firstOn || !lastOn || days === 0) return <div className="time-slider" />;
  const go = (day: number): void => changeParams({ until: day >= days ? null : dayAfter(firstOn, day) }, true);
  const play = (): void => {
    if (!playing && at >= days) go(0);
    setPlaying(!playing);
  };
  return (
    <div className="time-slider">
      <button type="button" aria-pressed={playing} onClick={play}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <input
        type="range"
        aria-label="As of"
        aria-valuetext={dateWords(until ?? lastOn)}
        min={0}
        max={Math.ceil(days / step) * step}
        step={step}
        value={at >= days ? Math.ceil(days / step) * step : at}
        onChange={({ target }) => go(Number(target.value))}
      />
      <output>as of {dateWords(until ?? lastOn)}</output>
    </div>
  );
}
