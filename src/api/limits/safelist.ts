import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import { causeOf, EntenteError } from '../../errors/index.js';

/** The operations that may be run, by the SHA-256 of their text without ignorable characters. */
export type Safelist = ReadonlySet<string>;

/** The hash under which an operation stands in the list. */
export function safelistHash(source: string): string {
  return createHash('sha256').update(stripIgnoredCharacters(source)).digest('hex');
}

/**
 * The operations of a file: a JSON array of texts, a JSON object of hash to text, or one GraphQL document, each of
 * whose operations may be run with the fragments of the file.
 * @throws EntenteError `CONFIG_INVALID` for a file that is none of these
 */
export async function readSafelist(path: string): Promise<Safelist> {
  try {
    const text = await readFile(path, 'utf8');
    const sources = /^\s*[[{]\s*"/.test(text) ? jsonSources(JSON.parse(text)) : documentSources(text);
    return new Set(sources.map(safelistHash));
  } catch (thrown) {
    throw new EntenteError('CONFIG_INVALID', { name: 'ENTENTE_SAFELIST', cause: causeOf(thrown) }, { cause: thrown });
  }
}

function jsonSources(value: unknown): string[] {
  return Object.values(value as object).map(String);
}

function documentSources(text: string): string[] {
  const { definitions } = parse(text);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map(print);
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [print(operation), ...fragments].join('\n'));
}
