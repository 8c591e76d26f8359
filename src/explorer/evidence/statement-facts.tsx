import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { EntityLink } from '../pieces/entity-link';
import { dateWords, spanWords } from '../words/dates';

const STATUS_WORDS = {
  OCCURRED: 'told as having happened',
  PLANNED: 'planned or announced',
  HYPOTHETICAL: 'hoped, asked for or possible',
} as const;

/** The facts on a statement, as a list of terms. */
export function StatementFacts({ statement }: { readonly statement: StatementPartsFragment }) {
  const { attributedTo, status, negated, on, until, dateBasis, seenOn, confidence, rule, article } = statement;
  return (
    <dl className="facts">
      <dt>Says who</dt>
      <dd>{attributedTo ? <EntityLink entity={attributedTo} /> : 'the article itself'}</dd>
      <dt>Status</dt>
      <dd>
        {STATUS_WORDS[status]}
        {negated && ', and denied'}
      </dd>
      <dt>Date</dt>
      <dd>
        {on ? spanWords(on, until ?? on) : `not stated; article of ${dateWords(seenOn)}`}
        {on && dateBasis && <span className="faint"> ({dateBasis === 'STATED' ? 'stated' : 'worked out'})</span>}
      </dd>
      <dt>Source</dt>
      <dd>
        {article.source ?? 'unknown'}, {dateWords(article.publishedOn)}: {article.title}
      </dd>
      <dt>Confidence</dt>
      <dd>
        {confidence.toFixed(2)} <meter min={0} max={1} value={confidence} aria-label="Confidence" />
      </dd>
      <dt>Rule</dt>
      <dd>
        <code>{rule}</code>
      </dd>
    </dl>
  );
}
