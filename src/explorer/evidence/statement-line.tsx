import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { QuadMark } from '../pieces/quad-mark';
import { dateWords } from '../words/dates';
import { quadKey } from '../words/quads';
import { relationLabel } from '../words/relations';
import { Qualifiers } from './qualifiers';
import { Sentence } from './sentence';

interface Props {
  readonly statement: StatementPartsFragment;
}

/** A statement in two lines: who did what to whom and when; the sentence, leading to its article. */
export function StatementLine({ statement }: Props) {
  const { id, subject, object, type, quad, title, seenOn, article } = statement;
  return (
    <li className="statement-line">
      <p className="claim">
        <QuadMark quad={quadKey(quad)} />
        <EntityLink entity={subject} /> <span>{relationLabel(type)}</span> <EntityLink entity={object} />
        {title && <span className="faint">as {title}</span>}
        <Qualifiers statement={statement} />
        <time className="faint" dateTime={seenOn ?? undefined}>
          {dateWords(seenOn)}
        </time>
      </p>
      <p className="quoted">
        <a href={hrefOf('/article', { id: article.id, statement: id })} title={article.title}>
          <Sentence statement={statement} />
        </a>
      </p>
    </li>
  );
}
