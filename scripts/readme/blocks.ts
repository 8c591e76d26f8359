/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** A GraphQL query of the README and the answer that stands below it, if there is one. */
export interface Question {
  readonly query: string;
  readonly answer: string | null;
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** All fenced blocks, in order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The queries, each with the JSON block that follows it at once. */
export function questionsOf(markdown: string): Question[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap(({ language, text }, at) => {
    if (language !== 'graphql') return [];
    const next = blocks[at + 1];
    const between = next ? markdown.slice(markdown.indexOf(text) + text.length, markdown.indexOf(next.text)) : '';
    const answered = next?.language === 'json' && /^```\s*```json\n$/.test(between);
    return [{ query: text, answer: answered ? next.text : null }];
  });
}

/** The lines that are to be typed in a shell. */
export function shellLinesOf(markdown: string): string[] {
  return blocksOf(markdown).flatMap(({ language, text }) => (language === 'sh' ? text.trim().split('\n') : []));
}

/** The text with `answers` below its queries, in their order. */
export function withAnswers(markdown: string, answers: readonly unknown[]): string {
  return questionsOf(markdown).reduce((text, { query, answer }, at) => {
    const fenced = `\`\`\`graphql\n${query}\`\`\`\n`;
    const old = answer === null ? fenced : `${fenced}\n\`\`\`json\n${answer}\`\`\`\n`;
    return text.replace(old, () => `${fenced}\n\`\`\`json\n${compactJson(answers[at])}\n\`\`\`\n`);
  }, markdown);
}

const WIDTH = 140;

/** JSON that puts on one line what fits there. */
export function compactJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value).length + indent.length <= WIDTH ? oneLine(value) : null;
  if (line !== null || typeof value !== 'object' || value === null) return line ?? JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Object.entries(value).map(([name, part]) => {
    const text = compactJson(part, inner);
    return `${inner}${Array.isArray(value) ? '' : `${JSON.stringify(name)}: `}${text}`;
  });
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${oneLine(part)}`);
  return `{ ${parts.join(', ')} }`;
}
