import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleText, type Format, isAccepted, type Reading, rejected, rejectLine } from '../../articles/index.js';
import type { Config } from '../../config.js';
import { causeOf, EntenteError } from '../../errors/index.js';
import { type Extraction, explain } from '../../extraction/index.js';
import { type ExtractionPool, readInputs } from '../../ingest/index.js';
import type { CliIo } from '../terminal/cli-io.js';
import type { Outcome } from '../terminal/command.js';
import { extractionFile } from './extraction-file.js';
import { openExtractionPool } from './extraction-pool.js';

export interface ExtractRequest {
  readonly inputs: readonly string[];
  /** Folder for one file an article; null: JSON Lines to standard output. */
  readonly out: string | null;
  readonly explain: boolean;
  readonly format: Format | null;
}

/**
 * Extracts every article of the inputs and writes what it says, in their order.
 * @throws EntenteError `OUTPUT_UNWRITABLE`, `BAD_GAZETTEER`, `SOURCE_UNREADABLE`.
 */
export async function extract(request: ExtractRequest, config: Config, io: CliIo): Promise<Outcome> {
  const pool = await openExtractionPool(config);
  let outcome: Outcome = 0;
  try {
    if (request.out !== null) await mkdir(request.out, { recursive: true });
    const readings = readInputs(request.inputs, {
      limits: config.ingest,
      fetch: config.fetch,
      format: request.format,
      stdin: io.stdin,
    });
    for await (const answer of inOrder(readings, pool)) {
      if ('line' in answer) {
        outcome = 1;
        await io.stderr.write(`${answer.line}\n`);
      } else if (request.out === null) await io.stdout.write(onScreen(answer, request.explain, io));
      else {
        const file = extractionFile(answer.extraction, answer.id, request.explain);
        await writeFile(join(request.out, fileName(answer.id)), `${JSON.stringify(file, null, 1)}\n`);
      }
    }
  } catch (thrown) {
    if (thrown instanceof EntenteError || request.out === null) throw thrown;
    throw new EntenteError('OUTPUT_UNWRITABLE', { path: request.out, cause: causeOf(thrown) }, { cause: thrown });
  } finally {
    await pool.close();
  }
  return outcome;
}

/** What an article came to: its file, or the line that says why there is none. */
type Answer = Extracted | { readonly line: string };

interface Extracted {
  readonly id: string;
  readonly article: ArticleText;
  readonly extraction: Extraction;
}

/** JSON Lines for programs or, explained, the text with what was read from it for a person. */
function onScreen({ id, article, extraction }: Extracted, explained: boolean, io: CliIo): string {
  if (!explained) return `${JSON.stringify(extractionFile(extraction, id, false))}\n`;
  return `${explain(article, extraction, { colour: io.stdout.isTty && !io.environment.NO_COLOR })}\n`;
}

/** Extracts several articles at a time and gives the answers in the order of the readings. */
async function* inOrder(readings: AsyncIterable<Reading>, pool: ExtractionPool): AsyncGenerator<Answer> {
  const underway: Promise<Answer>[] = [];
  for await (const reading of readings) {
    underway.push(answerTo(reading, pool));
    const first = underway.length > 2 * pool.width ? underway.shift() : undefined;
    if (first) yield await first;
  }
  for (const answer of underway) yield await answer;
}

async function answerTo(reading: Reading, pool: ExtractionPool): Promise<Answer> {
  if (!isAccepted(reading)) return { line: rejectLine(reading.reject) };
  try {
    const { article, givenId } = reading;
    return { id: givenId ?? article.id, article, extraction: await pool.extract(article) };
  } catch (thrown) {
    return { line: rejectLine(rejected(reading.place, thrown).reject) };
  }
}

/** A file's name from an article's id, whatever characters it has. */
const fileName = (id: string): string => `${encodeURIComponent(id).replace(/^\.+/, '_')}.json`;
