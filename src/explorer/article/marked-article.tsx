import { cutText, type Stretch } from '../evidence/stretches';
import { type Brief, entityHref } from '../pieces/entity-link';

/** A stretch of the text that the service found something in: a name, or a statement's sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity?: Brief | null | undefined;
  readonly statement?: { readonly id: string } | null | undefined;
}

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Id of the statement whose sentence stands out. */
  readonly chosen: string | null;
}

/** A text with its names as links and its sentences of evidence marked. Text only: nothing in it becomes markup. */
export function MarkedArticle({ text, spans, chosen }: Props) {
  const sentences = spans.flatMap(({ start, end, statement }): Stretch<string[]>[] =>
    statement ? [{ start, end, what: [statement.id] }] : [],
  );
  const merged = mergeSame(sentences);
  const names = spans.flatMap(({ start, end, entity }): Stretch<Brief>[] =>
    entity ? [{ start, end, what: entity }] : [],
  );
  return (
    <div className="article-text">
      {cutText(text, merged).map(({ text: part, at, what }) => {
        const inside = names.map(({ start, end, what: entity }) => ({
          start: start - at,
          end: end - at,
          what: entity,
        }));
        const content = <Names text={part} names={inside} />;
        if (!what) return <span key={at}>{content}</span>;
        const isChosen = chosen !== null && what.includes(chosen);
        return (
          <mark key={at} data-chosen={isChosen} className={isChosen ? 'sentence sentence-chosen' : 'sentence'}>
            {content}
          </mark>
        );
      })}
    </div>
  );
}

/** Several statements may rest on one sentence. */
function mergeSame(stretches: readonly Stretch<string[]>[]): Stretch<string[]>[] {
  const byPlace = new Map<string, Stretch<string[]>>();
  for (const { start, end, what } of stretches) {
    const known = byPlace.get(`${start} ${end}`);
    byPlace.set(`${start} ${end}`, { start, end, what: [...(known?.what ?? []), ...what] });
  }
  return [...byPlace.values()];
}

function Names({ text, names }: { readonly text: string; readonly names: readonly Stretch<Brief>[] }) {
  return cutText(text, names).map(({ text: part, at, what }) =>
    what ? (
      <a key={at} className="name" href={entityHref(what.id)} title={`${what.name} (${what.kind})`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
