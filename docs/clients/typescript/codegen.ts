import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the queries in this folder, out of the schema: `npx graphql-codegen --config docs/clients/typescript/codegen.ts`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['docs/clients/typescript/ask.ts'],
  generates: {
    'docs/clients/typescript/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
