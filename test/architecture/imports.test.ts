import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkImports } from '../../scripts/imports/check-imports.js';

describe('import directions', () => {
  it('are as the design says in this project', () => {
    expect(checkImports(process.cwd())).toEqual([]);
  });

  describe('of a project that goes astray', () => {
    let root: string;
    beforeEach(() => {
      root = mkdtempSync(join(tmpdir(), 'entente-imports-'));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    const complaintsOf = (files: Record<string, string>): string[] => {
      for (const [name, text] of Object.entries(files)) {
        const file = join(root, 'src', name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return checkImports(root);
    };

    it('names an import against the way of the data', () => {
      const found = complaintsOf({ 'extraction/a.ts': "import { write } from '../graph/index.js';" });
      expect(found).toEqual(['src/extraction/a.ts imports ../graph/index.js: src/extraction may not use src/graph']);
    });

    it('lets types through where types alone are allowed, and nothing else', () => {
      expect(complaintsOf({ 'graph/a.ts': "import type { Article } from '../articles/index.js';" })).toEqual([]);
      expect(complaintsOf({ 'graph/b.ts': "import { type A, b } from '../articles/index.js';" })).toHaveLength(1);
    });

    it('sees re-exports and dynamic imports', () => {
      expect(complaintsOf({ 'ontology/a.ts': "export * from '../errors/index.js';" })).toHaveLength(1);
      expect(complaintsOf({ 'ontology/a.ts': "const a = await import('../errors/index.js');" })).toHaveLength(1);
    });

    it('keeps neo4j-driver within src/graph', () => {
      expect(complaintsOf({ 'graph/write/a.ts': "import neo4j from 'neo4j-driver';" })).toEqual([]);
      expect(complaintsOf({ 'api/a.ts': "import type { Driver } from 'neo4j-driver';" })).toEqual([
        'src/api/a.ts imports neo4j-driver, which belongs to src/graph',
      ]);
    });

    it('knows no folder that the design does not name', () => {
      expect(complaintsOf({ 'shiny/a.ts': "import { a } from '../ontology/index.js';" })).toHaveLength(1);
    });

    it('finds a ring of folders within one part', () => {
      const found = complaintsOf({
        'graph/read/a.ts': "import { b } from '../write/b.js';",
        'graph/write/b.ts': "import { c } from '../schema/c.js';",
        'graph/schema/c.ts': "import { a } from '../read/a.js';",
      });
      expect(found).toEqual([
        'cycle between folders: src/graph/read -> src/graph/write -> src/graph/schema -> src/graph/read',
      ]);
    });
  });
});
