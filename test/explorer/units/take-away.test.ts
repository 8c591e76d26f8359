import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/explorer/load/parse-csv';
import { csvOf } from '../../../src/explorer/take-away/csv';
import { operationText } from '../../../src/explorer/take-away/operation-text';
import { xmlText } from '../../../src/explorer/take-away/svg-text';

const SCHEMA = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));

describe('What is taken away', () => {
  it('is a query that stands alone, with the values of its variables', () => {
    const query = `
      query Network($ids: [ID!]!, $limit: Int!, $filter: NetworkFilter) {
        network(ids: $ids, limit: $limit, filter: $filter) {
          truncated
        }
      }
    `;
    const filter = { types: ['MET', 'PRAISED'], since: '2010-01-01', kinds: ['Country'], until: null };
    const text = operationText(query, { ids: ['org:a"b', 'country:FJ'], limit: 5, filter });
    expect(text).toContain('($ids: [ID!] = ["org:a\\"b", "country:FJ"], $limit: Int = 5, ');
    expect(text).toContain('$filter: NetworkFilter = {types: [MET, PRAISED], since: "2010-01-01", kinds: [Country]})');
    expect(validate(SCHEMA, parse(text))).toEqual([]);
  });

  it('is a table that reads back as it was', () => {
    const text = fc.string().filter((cell) => !/^[=+\-@\t\r]|\r/.test(cell) && cell !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const csv = csvOf(['a', 'b'], rows);
        expect(parseCsv(csv)).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });

  it('is a table whose cells no spreadsheet runs', () => {
    expect(csvOf(['name'], [['=1+1'], ['-2.5'], ['@x'], ['+cmd']])).toBe("name\r\n'=1+1\r\n-2.5\r\n'@x\r\n'+cmd\r\n");
  });

  it('is a picture in which names are text', () => {
    expect(xmlText('<a href="x">&\u0000')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});
