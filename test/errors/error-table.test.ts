import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asEntenteError, causeOf, EntenteError, ERRORS, type ErrorCode } from '../../src/errors/index.js';

const codes = Object.keys(ERRORS) as ErrorCode[];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => [name, readFileSync(join('src', name), 'utf8')] as const);

describe('the table of errors', () => {
  it('cannot be changed at run time', () => {
    expect(Object.isFrozen(ERRORS)).toBe(true);
    for (const code of codes) expect(Object.isFrozen(ERRORS[code]), code).toBe(true);
  });

  it('has a whole sentence for what happened and one for what to do', () => {
    for (const code of codes) {
      expect(ERRORS[code].sentence, code).toMatch(/^["A-Z{].*(\.|\})$/);
      expect(ERRORS[code].advice, code).toMatch(/\.$/);
    }
  });

  it('holds no code that nobody gives', () => {
    const all = sources.map(([, text]) => text).join('\n');
    for (const code of codes) {
      if (code === 'INTERNAL') continue;
      expect(all.split(`'${code}'`).length, code).toBeGreaterThan(1);
    }
  });
});

describe('an error of the table', () => {
  it('tells what it got, shortened where that is long', () => {
    const error = new EntenteError('ARTICLE_BAD_DATE', { got: '2021-02-30' });
    expect(error.message).toBe('Its date "2021-02-30" is no day of the calendar.');
    expect(error.advice).toBe('Write it as YYYY-MM-DD.');
    expect(new EntenteError('ARTICLE_BAD_DATE', { got: 'x'.repeat(9999) }).message.length).toBeLessThan(300);
  });

  it('is kept as it is when it is passed on, and wrapped where it is none', () => {
    const ours = new EntenteError('ARTICLE_NO_TEXT');
    expect(asEntenteError(ours)).toBe(ours);
    const theirs = asEntenteError(new TypeError('x is\n undefined'));
    expect([theirs.code, theirs.message]).toEqual(['INTERNAL', 'Something went wrong inside: x is undefined']);
    expect(causeOf('just words')).toBe('just words');
  });
});
