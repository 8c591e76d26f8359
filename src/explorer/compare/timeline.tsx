import { useState } from 'react';
import { useQuery } from '../client/use-query';
import { EvidencePanel } from '../evidence/evidence-panel';
import type { CompareQuery, Quad } from '../generated/graphql/graphql';
import { Waiting } from '../pieces/waiting';
import { dateWords } from '../words/dates';
import { QUAD_STYLES } from '../words/quads';
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

/** How it went, by class of acts; any bar opens the statements that it counts. */
export function Timeline({ relationship, asOf }: Props) {
  const [bar, setBar] = useState<Bar | null>(null);
  const { a, b, timeline } = relationship;
  const { data } = useQuery(BarsQuery, bar ? { a: a.id, b: b.id, asOf } : null);
  const known = bar && timeline.some(({ from }) => from === bar.step.from) ? bar : null;
  const ids = known && data?.relationship ? statementsOfBar(data.relationship.rolledUp, known) : null;
  return (
    <section aria-label="Timeline">
      {timeline.length === 0 ? (
        <p>Nothing is known to have passed between them{asOf ? ` up to ${dateWords(asOf)}` : ''}.</p>
      ) : (
        <TimelineChart steps={timeline} chosen={known} onChoose={setBar} />
      )}
      {known && !ids && <Waiting what="Reading the statements" />}
      {known && ids && (
        <EvidencePanel
          key={`${known.step.from} ${known.quad}`}
          heading={`${QUAD_STYLES[known.quad].label}, ${dateWords(known.step.from)} – ${dateWords(known.step.to)}`}
          filter={{ ids }}
          onClose={() => setBar(null)}
        />
      )}
    </section>
  );
}
