import type { StatementPartsFragment } from '../generated/graphql/graphql';
import { cutText, type Stretch } from './stretches';

type Part = 'subject' | 'object' | 'trigger';

/** The sentence of a statement, with who, what and whom marked. Text only: nothing in it becomes markup. */
export function Sentence({ statement }: { readonly statement: StatementPartsFragment }) {
  const { sentence, start, subjectSpan, objectSpan, triggerSpan } = statement;
  const spans: readonly (readonly [Part, typeof subjectSpan])[] = [
    ['subject', subjectSpan],
    ['object', objectSpan],
    ['trigger', triggerSpan],
  ];
  const stretches = spans.flatMap(([part, span]): Stretch<Part>[] =>
    span ? [{ start: span.start - start, end: span.end - start, what: part }] : [],
  );
  return (
    <>
      {cutText(sentence, stretches).map(({ text, at, what }) =>
        what ? (
          <mark key={at} className={`part-${what}`}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
