import { useState } from 'react';
import { useMay } from '../client/viewer';
import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { QuadMark } from '../pieces/quad-mark';
import { quadKey } from '../words/quads';
import { relationLabel } from '../words/relations';
import { ArticleText } from './article-text';
import { JudgeButtons } from './judge-buttons';
import { Qualifiers } from './qualifiers';
import { Sentence } from './sentence';
import { StatementFacts } from './statement-facts';

/** A statement with its sentence, who says so, when, how sure, by which rule; its article on demand; a curator's say. */
export function StatementCard({ statement }: { readonly statement: StatementPartsFragment }) {
  const [reading, setReading] = useState(false);
  const mayJudge = useMay('curator');
  const { subject, object, type, quad, title, article } = statement;
  return (
    <li className={statement.judgement === 'REJECTED' ? 'statement-card rejected' : 'statement-card'}>
      <p className="claim">
        <QuadMark quad={quadKey(quad)} />
        <EntityLink entity={subject} /> <span>{relationLabel(type)}</span> <EntityLink entity={object} />
        {title && <span className="faint">as {title}</span>}
        <Qualifiers statement={statement} />
      </p>
      <blockquote className="quoted">
        <Sentence statement={statement} />
      </blockquote>
      <StatementFacts statement={statement} />
      <div className="card-actions">
        <button type="button" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {reading ? 'Close the article' : 'In its article'}
        </button>
        <a href={hrefOf('/article', { id: article.id, statement: statement.id })}>Article page</a>
        {mayJudge && <JudgeButtons statement={statement} />}
      </div>
      {reading && (
        <div className="article-frame">
          <ArticleText article={article.id} statement={statement.id} />
        </div>
      )}
    </li>
  );
}
