import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import type { EvidenceQuery as EvidenceResult, StatementFilter } from '../generated/graphql/graphql';
import { useShown } from '../location/use-shown';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { saveCsv } from '../take-away/csv';
import { counted } from '../words/dates';
import { StatementCard } from './statement-card';

export const EvidenceQuery = graphql(`
  query Evidence($filter: StatementFilter!, $first: Int!) {
    statements(filter: $filter, first: $first, orderBy: NEWEST) {
      totalCount
      nodes {
        ...StatementParts
      }
    }
  }
`);

const HEADINGS = [
  'seenOn',
  'subject',
  'type',
  'object',
  'class',
  'status',
  'negated',
  'confidence',
  'attributedTo',
  'judgement',
  'sentence',
  'article',
  'source',
  'url',
];

type Shown = EvidenceResult['statements']['nodes'][number];

const rowOf = (statement: Shown): string[] => [
  statement.seenOn ?? '',
  statement.subject.name,
  statement.type,
  statement.object.name,
  statement.quad ?? '',
  statement.status,
  String(statement.negated),
  String(statement.confidence),
  statement.attributedTo?.name ?? '',
  statement.judgement ?? '',
  statement.sentence,
  statement.article.title,
  statement.article.source ?? '',
  statement.article.url ?? '',
];

interface Props {
  readonly heading: string;
  readonly filter: StatementFilter;
  readonly onClose?: () => void;
}

/** The statements behind something, the latest first, each with its sentence and all that is known of it. */
export function EvidencePanel({ heading, filter, onClose }: Props) {
  const { first, canShowMore, showMore } = useShown();
  const variables = { filter, first };
  const { data, loading, problem } = useQuery(EvidenceQuery, variables);
  const { nodes = [], totalCount = 0 } = data?.statements ?? {};
  return (
    <section aria-label="Evidence" className="evidence">
      <div className="panel-head">
        <h2>{heading}</h2>
        {onClose && (
          <button type="button" className="quiet" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      <p className="faint evidence-count">
        {data && counted(totalCount, 'statement')} <CopyQuery document={EvidenceQuery} variables={variables} />{' '}
        <button
          type="button"
          disabled={nodes.length === 0}
          onClick={() => saveCsv(HEADINGS, nodes.map(rowOf), 'statements')}
        >
          CSV
        </button>
      </p>
      <Notice problem={problem} />
      {loading && !data && <Waiting what="Reading the evidence" />}
      <ul className="lines">
        {nodes.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
      {canShowMore(totalCount) && (
        <button type="button" disabled={loading} onClick={showMore}>
          Show more
        </button>
      )}
      {!canShowMore(totalCount) && totalCount > first && <p className="faint">Narrow the dates to see the others.</p>}
    </section>
  );
}
