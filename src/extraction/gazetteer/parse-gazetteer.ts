import { LineCounter, parseDocument } from 'yaml';
import { EntenteError } from '../../errors/index.js';
import type { CustomEntry } from '../mentions/index.js';
import { type GazetteerProblems, gazetteerProblems } from './gazetteer-problem.js';
import { knownNames } from './known-names.js';
import { GAZETTEER_FILE, type WrittenEntity } from './schema.js';
import { toEntries } from './to-entries.js';

/**
 * The entities of an operator's own gazetteer (YAML 1.2, see docs/gazetteer.md), for the option `gazetteer` of the
 * extractor. An empty file has none.
 * @throws EntenteError `BAD_GAZETTEER` with the file, the line and what to write there instead.
 */
export function parseGazetteer(text: string, fileName: string): CustomEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = gazetteerProblems(fileName, document, lines);
  const [broken] = document.errors;
  if (broken) throw problems.atOffset(broken.pos[0], broken.message);
  return toEntries(
    writtenEntities(document.contents === null ? null : plainOf(document, problems), problems),
    knownNames(),
    problems,
  );
}

/** The document as plain values: the place where references inside it are followed, which may go wrong. */
function plainOf(document: ReturnType<typeof parseDocument>, problems: GazetteerProblems): unknown {
  try {
    return document.toJS();
  } catch (thrown) {
    throw problems.at([], thrown instanceof Error ? thrown.message : 'it cannot be read');
  }
}

function writtenEntities(content: unknown, problems: GazetteerProblems): readonly WrittenEntity[] {
  if (content === null) return [];
  const parsed = GAZETTEER_FILE.safeParse(content);
  if (parsed.success) return parsed.data.entities;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new EntenteError('INTERNAL', { cause: 'a gazetteer was refused without a reason' });
  const field = issue.path.filter((part) => typeof part === 'string').at(-1);
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? '';
    throw problems.at(issue.path, `there is no field "${unknown}" here`, unknown);
  }
  throw problems.at(issue.path, `${field === undefined ? '' : `${field}: `}${issue.message}`);
}
