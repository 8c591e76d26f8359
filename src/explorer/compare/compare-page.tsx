import { useQuery } from '../client/use-query';
import { StatementLine } from '../evidence/statement-line';
import type { Granularity } from '../generated/graphql/graphql';
import { changeParams, usePlace } from '../location/location';
import { EntityLink, graphHref } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { PictureButtons } from '../take-away/picture-buttons';
import { TableButtons } from '../take-away/table-buttons';
import { dateWords } from '../words/dates';
import { quadColor } from '../words/quads';
import { CompareChoice } from './compare-choice';
import { CompareQuery } from './compare-query';
import { Meetings } from './meetings';
import { SharedActors } from './shared-actors';
import { type Relationship, Timeline } from './timeline';
import { timelineFigure } from './timeline-figure';
import { TrendLine } from './trend-line';
import '../styles/compare.css';

const GRANULARITIES: readonly Granularity[] = ['MONTH', 'QUARTER', 'YEAR'];
const HEADINGS = [
  'from',
  'to',
  'verbalCooperation',
  'materialCooperation',
  'verbalConflict',
  'materialConflict',
  'tone',
];

/** Two countries or bodies side by side: how it went, whether it warms, who met, what was agreed, whom they share. */
export default function ComparePage() {
  const { params } = usePlace();
  const [a, b] = [params.get('a'), params.get('b')];
  const granularity = GRANULARITIES.find((each) => each === params.get('by')) ?? 'YEAR';
  const asOf = params.get('asOf');
  const ready = a !== null && b !== null && a !== b;
  const variables = ready ? { a, b, asOf, granularity } : null;
  const { data, loading, problem } = useQuery(CompareQuery, variables);
  const relationship = ready ? data?.relationship : null;
  const rows = (): string[][] =>
    relationship?.timeline.map((step) => [
      step.from,
      step.to,
      ...[step.verbalCooperation, step.materialCooperation, step.verbalConflict, step.materialConflict].map(String),
      step.tone === null || step.tone === undefined ? '' : String(step.tone),
    ]) ?? [];
  return (
    <div className="page compare">
      <h1>Compare</h1>
      <CompareChoice a={a} b={b} names={relationship ? [relationship.a, relationship.b] : []} asOf={asOf} />
      <Notice problem={problem} />
      {loading && <Waiting what="Comparing" />}
      {ready && data && !relationship && (
        <p>The graph holds nothing of one of the two, or of both. Choose others above, or load articles on them.</p>
      )}
      {relationship && variables && (
        <>
          <div className="toolbar compare-tools">
            <strong className="wrap">
              <EntityLink entity={relationship.a} /> and <EntityLink entity={relationship.b} />
            </strong>
            <label>
              by{' '}
              <select value={granularity} onChange={({ target }) => changeParams({ by: target.value })}>
                {GRANULARITIES.map((each) => (
                  <option key={each} value={each}>
                    {each.toLowerCase()}
                  </option>
                ))}
              </select>
            </label>
            <a href={graphHref(relationship.a.id, relationship.b.id)}>Graph of both</a>
            <span className="toolbar-end">
              <CopyQuery document={CompareQuery} variables={variables} />
              {relationship.timeline.length > 0 && (
                <PictureButtons
                  what="timeline"
                  figure={(inks) =>
                    timelineFigure(relationship.timeline, headingOf(relationship, asOf), quadColor, inks)
                  }
                />
              )}
              <TableButtons headings={HEADINGS} rows={rows} what="timeline" />
            </span>
          </div>
          <TrendLine trend={relationship.trend} />
          <Timeline relationship={relationship} asOf={asOf} />
          <div className="tie-columns">
            <Meetings meetings={relationship.meetings} />
            <section>
              <h2>Agreements</h2>
              {relationship.agreements.totalCount === 0 && <p className="faint">None known.</p>}
              <ul className="lines">
                {relationship.agreements.nodes.map((statement) => (
                  <StatementLine key={statement.id} statement={statement} />
                ))}
              </ul>
            </section>
            <SharedActors heading="Partners of both" actors={relationship.sharedPartners} relationship={relationship} />
            <SharedActors
              heading="Adversaries of both"
              actors={relationship.sharedAdversaries}
              relationship={relationship}
            />
          </div>
        </>
      )}
    </div>
  );
}

const headingOf = ({ a, b }: Relationship, asOf: string | null): string =>
  `${a.name} and ${b.name}${asOf ? `, as of ${dateWords(asOf)}` : ''}`;
