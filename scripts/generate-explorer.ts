import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { RELATION_TYPES } from '../src/ontology/index.js';

/**
 * Makes `src/explorer/generated/`: types of the explorer's queries, out of `schema/schema.graphql`; the ontology's
 * labels; the flags. It is made anew by every build, so that it never lags behind.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = join(ROOT, 'src/explorer/generated');

async function generateQueries(): Promise<void> {
  await generate(
    {
      cwd: ROOT,
      schema: 'schema/schema.graphql',
      documents: ['src/explorer/**/*.{ts,tsx}', '!src/explorer/generated/**'],
      silent: true,
      errorsOnly: true,
      generates: {
        'src/explorer/generated/graphql/': {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            enumsAsTypes: true,
            useTypeImports: true,
            skipTypename: true,
            scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
          },
        },
      },
    },
    true,
  );
}

/** The explorer imports nothing of the service: what it says of a relation comes to it as a generated table. */
async function generateRelations(): Promise<void> {
  const rows = Object.entries(RELATION_TYPES).map(([type, row]) => {
    const { label, inverse, description, symmetric, standing, quad } = row;
    return [type, { label, inverse, description, symmetric, standing, quad }] as const;
  });
  const table = JSON.stringify(Object.fromEntries(rows), null, 2);
  await writeFile(join(OUT, 'relations.ts'), `export const RELATIONS = ${table} as const;\n`);
}

/** ISO 3166-1 flags only: no regions, no organisations. */
async function copyFlags(): Promise<void> {
  const from = join(ROOT, 'node_modules/flag-icons/flags/4x3');
  const to = join(OUT, 'public/flags');
  await mkdir(to, { recursive: true });
  const flags = (await readdir(from)).filter((name) => /^[a-z]{2}\.svg$/.test(name));
  await Promise.all(flags.map((name) => copyFile(join(from, name), join(to, name))));
}

await mkdir(OUT, { recursive: true });
await Promise.all([generateRelations(), copyFlags()]);
await generateQueries();
