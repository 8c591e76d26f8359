import { useQuery } from '../client/use-query';
import { EvidencePanel } from '../evidence/evidence-panel';
import type { CompareQuery, Quad } from '../generated/graphql/graphql';
import { changeParams, usePlace } from '../location/location';
import { useFocusBack } from '../pieces/use-focus-back';
import { Waiting } from '../pieces/waiting';
import { dateWords } from '../words/dates';
import { QUAD_STYLES, QUADS } from '../words/quads';
import { BarsQuery } from './compare-query';
import { statementsOfBar } from './statements-of-bar';
import { TimelineChart } from './timeline-chart';

export type Relationship = NonNullable<CompareQuery['relationship']>;
export type Step = Relationship['timeline'][number];

/** One bar: a class of acts in one step of time. */
export interface Bar {
  readonly step: Step;
  readonly quad: Quad;
}

interface Props {
  readonly relationship: Relationship;
  readonly asOf: string | null;
}

/** The bar that an address names, as `2012-01-01~VERBAL_CONFLICT`. */
function readBar(text: string | null, timeline: readonly Step[]): Bar | null {
  const [from, name] = text?.split('~') ?? [];
  const step = timeline.find((each) => each.from === from);
  const quad = QUADS.find((each) => each === name);
  return step && quad ? { step, quad } : null;
}

/** How it went, by class of acts; any bar opens the statements that it counts. */
export function Timeline({ relationship, asOf }: Props) {
  const { a, b, timeline } = relationship;
  const bar = readBar(usePlace().params.get('bar'), timeline);
  useFocusBack(bar && `${bar.step.from} ${bar.quad}`);
  const { data } = useQuery(BarsQuery, bar ? { a: a.id, b: b.id, asOf } : null);
  const ids = bar && data?.relationship ? statementsOfBar(data.relationship.rolledUp, bar) : null;
  return (
    <section aria-label="Timeline">
      {timeline.length === 0 ? (
        <p>Nothing is known to have passed between them{asOf ? ` up to ${dateWords(asOf)}` : ''}.</p>
      ) : (
        <TimelineChart
          steps={timeline}
          chosen={bar}
          onChoose={({ step, quad }) => changeParams({ bar: `${step.from}~${quad}` })}
        />
      )}
      {bar && !ids && <Waiting what="Reading the statements" />}
      {bar && ids && (
        <EvidencePanel
          key={`${bar.step.from} ${bar.quad}`}
          heading={`${QUAD_STYLES[bar.quad].label}, ${dateWords(bar.step.from)} – ${dateWords(bar.step.to)}`}
          filter={{ ids }}
          onClose={() => changeParams({ bar: null })}
        />
      )}
    </section>
  );
}
