import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleText } from '../../src/articles/index.js';

const SEED = new URL('../../seed/', import.meta.url);
const ARTICLES = new URL('../../test/extraction/articles/dev/', import.meta.url);

interface Written {
  readonly title: string;
  readonly publishedAt?: string;
  readonly publishedOn?: string;
  readonly text: string;
}

/** The dispatches that come with the project, as articles: what news of diplomacy looks like. */
export function dispatches(): readonly ArticleText[] {
  return [SEED, ARTICLES].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const { title, publishedAt, publishedOn, text } = JSON.parse(
          readFileSync(new URL(file, folder), 'utf8'),
        ) as Written;
        return { id: file, title, publishedOn: publishedOn ?? publishedAt ?? null, text };
      }),
  );
}

/** The paragraphs of all dispatches, again and again, as one text of `characters` or a little more. */
export function longText(characters: number): string {
  const all = dispatches().map(({ text }) => text);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const text = all[i % all.length] ?? '';
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n');
}
