import type { ArticleText } from '../articles/index.js';
import type { ExtractedRelation, Extraction, Span } from './extraction.js';

/** How {@link explain} writes. */
export interface ExplainOptions {
  /** Whether to mark words in ANSI colours rather than with brackets. */
  readonly colour?: boolean;
}

type Role = 'subject' | 'object' | 'trigger';
const ROLES: readonly Role[] = ['subject', 'object', 'trigger'];

interface Mark {
  readonly open: string;
  readonly close: string;
}

const BRACKETS: Readonly<Record<Role, Mark>> = {
  subject: { open: '[', close: ']' },
  object: { open: '<', close: '>' },
  trigger: { open: '{', close: '}' },
};

const ESCAPE = '\u001b[';
const COLOURS: Readonly<Record<Role, Mark>> = {
  subject: { open: `${ESCAPE}36m`, close: `${ESCAPE}39m` },
  object: { open: `${ESCAPE}4m`, close: `${ESCAPE}24m` },
  trigger: { open: `${ESCAPE}1m`, close: `${ESCAPE}22m` },
};

/** Where something in `text` gets a role. */
type RoleSpan = Span & { readonly role: Role };

/**
 * An article with all that was read from it, for a person to see why: its text paragraph by paragraph, subjects, objects
 * and the words that made relations marked, and under each sentence its relations with the rule that made them.
 */
export function explain(article: ArticleText, extraction: Extraction, { colour = false }: ExplainOptions = {}): string {
  const { text } = article;
  const marks = colour ? COLOURS : BRACKETS;
  const spans = roleSpans(extraction.relations);
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const said = new Map<number, ExtractedRelation[]>();
  for (const relation of extraction.relations) {
    const { end } = relation.evidence;
    said.set(end, [...(said.get(end) ?? []), relation]);
  }
  const lines = [
    `${visible(article.title)} (${article.publishedOn ?? 'no date'}), read by ${extraction.extractor}`,
    `marks: ${ROLES.map((role) => `${marks[role].open}${role}${marks[role].close}`).join(' ')}`,
    '',
  ];
  for (const stretch of stretchesOf(text, extraction.relations)) {
    const words = marked(text, stretch, spans, marks).trim();
    if (words !== '') lines.push(words);
    for (const relation of said.get(stretch.end) ?? []) lines.push(`    ${relationLine(relation, names)}`);
    if (stretch.endsParagraph && lines.at(-1) !== '') lines.push('');
  }
  lines.push(`${extraction.entities.length} entities, ${extraction.relations.length} relations`);
  for (const { id, kind, name, country, aliases } of extraction.entities)
    lines.push(
      `    ${id} ${kind} ${[name, ...aliases].map(visible).join(' = ')}${country === null ? '' : ` (${country})`}`,
    );
  return `${lines.join('\n')}\n`;
}

/** What each role covers: where spans of one role overlap, they are one. */
function roleSpans(relations: readonly ExtractedRelation[]): readonly RoleSpan[] {
  const spansOf: Readonly<Record<Role, (relation: ExtractedRelation) => Span | null>> = {
    subject: ({ subjectSpan }) => subjectSpan,
    object: ({ objectSpan }) => objectSpan,
    trigger: ({ triggerSpan }) => triggerSpan,
  };
  return ROLES.flatMap((role) => {
    const spans = relations.map(spansOf[role]).filter((span) => span !== null);
    const merged: { start: number; end: number; role: Role }[] = [];
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else merged.push({ start, end, role });
    }
    return merged;
  });
}

/** The text cut at ends of paragraphs and at both ends of each sentence that says something. */
function stretchesOf(
  text: string,
  relations: readonly ExtractedRelation[],
): readonly (Span & { endsParagraph: boolean })[] {
  const paragraphEnds = new Set([...text.matchAll(/\n\s*\n/g)].map(({ index }) => index));
  const sentenceEnds = relations.flatMap(({ evidence }) => [evidence.start, evidence.end]);
  const cuts = [...new Set([...paragraphEnds, ...sentenceEnds, text.length])].sort((a, b) => a - b);
  let start = 0;
  return cuts.map((end) => {
    const stretch = { start, end, endsParagraph: paragraphEnds.has(end) || end === text.length };
    start = end;
    return stretch;
  });
}

/** The words of a stretch, each span of them within the marks of its role. */
function marked(text: string, stretch: Span, all: readonly RoleSpan[], marks: Readonly<Record<Role, Mark>>): string {
  const spans = all
    .filter((span) => span.start < stretch.end && span.end > stretch.start)
    .map(({ start, end, role }) => ({
      start: Math.max(start, stretch.start),
      end: Math.min(end, stretch.end),
      role,
    }));
  const cuts = [...new Set([...spans.flatMap(({ start, end }) => [start, end]), stretch.end])].sort((a, b) => a - b);
  let line = '';
  let from = stretch.start;
  for (const at of cuts) {
    // What opened last closes first, and the longest opens first.
    const closing = spans
      .filter(({ end }) => end === at)
      .reverse()
      .sort((a, b) => b.start - a.start);
    const opening = spans.filter(({ start }) => start === at).sort((a, b) => b.end - a.end);
    line += visible(text.slice(from, at));
    line += closing.map(({ role }) => marks[role].close).join('');
    line += opening.map(({ role }) => marks[role].open).join('');
    from = at;
  }
  return line;
}

function relationLine(relation: ExtractedRelation, names: ReadonlyMap<string, string>): string {
  const { type, subject, object, status, negated, attributedTo, date, endDate, dateBasis, title, confidence, rule } =
    relation;
  const nameOf = (id: string): string => visible(names.get(id) ?? id);
  const parts = [
    `${type} ${nameOf(subject)} -> ${nameOf(object)}`,
    negated ? `${status}, not` : status,
    title === null ? '' : `"${visible(title)}"`,
    attributedTo === null ? '' : `by ${nameOf(attributedTo)}`,
    date === null ? '' : `on ${date}${dateBasis === 'inferred' ? ' (inferred)' : ''}`,
    endDate === null ? '' : `until ${endDate}`,
    `confidence ${confidence.toFixed(2)}`,
    `rule ${rule}`,
  ];
  return parts.filter((part) => part !== '').join(' | ');
}

/** Text on a terminal must not steer it: control characters show as a sign of their own. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
