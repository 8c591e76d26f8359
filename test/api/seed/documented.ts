import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Client } from '../seeded.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DOCUMENT = `${ROOT}docs/queries.md`;

interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: object;
}

const HEAD = `# Twenty questions of analysts

Each with the query that asks it and the answer that the seed's dispatches give. All of them are tabs of the query page
at \`http://127.0.0.1:4000/graphql\`. \`test/api/seed/documented.ts\` runs every one; \`npm run docs:queries\` writes this page
anew from the answers.

Programs ask by a POST of \`{"query": …, "variables": …}\`: see [curl](clients/ask.sh), [Python](clients/ask.py) and
[TypeScript with types of the answers](clients/typescript/ask.ts).
`;

async function examples(): Promise<readonly Example[]> {
  const module: { EXAMPLES: readonly Example[] } = await import(`${ROOT}src/api/query-page/examples.js`);
  return module.EXAMPLES;
}

function section({ title, query, variables }: Example, answer: unknown): string {
  const given = variables === undefined ? '' : `\nwith\n\n\`\`\`json\n${JSON.stringify(variables)}\n\`\`\`\n`;
  return `\n## ${title}\n\n\`\`\`graphql\n${query}\n\`\`\`\n${given}\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`\n`;
}

/** The names of fields in an answer, of lists those of the first item: what a reader can rely on finding. */
function shape(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other)) {
    return value.length === 0 || other.length === 0 ? [] : [shape(value[0], other[0])];
  }
  if (typeof value !== 'object' || value === null || typeof other !== 'object' || other === null) return null;
  const theirs = other as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner, theirs[name])]));
}

/** What docs/queries.md and docs/clients tell. */
export function documented(client: () => Client): void {
  describe('docs/queries.md', () => {
    it('has twenty questions, and each is answered as the page shows', { timeout: 120_000 }, async () => {
      const asked = await examples();
      expect(asked).toHaveLength(20);
      const sections: string[] = [];
      const answers: unknown[] = [];
      for (const example of asked) {
        const answer = await client().ask(example.query, example.variables ?? {});
        answers.push(answer);
        sections.push(section(example, answer));
      }
      if (process.env.UPDATE_DOCS) writeFileSync(DOCUMENT, `${HEAD}${sections.join('')}`);
      const page = readFileSync(DOCUMENT, 'utf8');
      const shown = [...page.matchAll(/```json\n(\{\n[\s\S]*?)\n```/g)].map((match) => JSON.parse(match[1] ?? ''));
      for (const [index, { title, query }] of asked.entries()) {
        expect(page, title).toContain(`## ${title}\n\n\`\`\`graphql\n${query}\n\`\`\``);
        expect(shape(shown[index], answers[index]), title).toEqual(shape(answers[index], shown[index]));
      }
    });
  });

  describe('docs/clients', () => {
    const asking = () => ({ cwd: ROOT, env: { ...process.env, ENTENTE_URL: client().url } });

    it('ask with curl', async () => {
      const { stdout } = await run('sh', ['docs/clients/ask.sh'], asking());
      expect(JSON.parse(stdout).data.relationship.ties.length).toBeGreaterThan(0);
    });

    it('ask with Python, page after page', async () => {
      const { stdout } = await run('python3', ['docs/clients/ask.py'], asking());
      expect(stdout).toMatch(/ICESCO \(\d+\): \S/);
    });

    it('ask with TypeScript, by types made from the schema', { timeout: 240_000 }, async () => {
      const folder = 'docs/clients/typescript';
      await run('npx', ['graphql-codegen', '--config', `${folder}/codegen.ts`], asking());
      const flags = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--target',
        'es2022',
        '--types',
        'node',
      ];
      await run('npx', ['tsc', ...flags, `${folder}/ask.ts`], asking());
      const { stdout } = await run('npx', ['tsx', `${folder}/ask.ts`], asking());
      expect(stdout).toContain('Ilham Aliyev: President');
    });
  });
}
