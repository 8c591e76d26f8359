import { z } from 'zod';
import { EntenteError } from '../../errors/index.js';
import { RELATION_TYPE_NAMES, type RelationType, STATUSES } from '../../ontology/index.js';
import { blockOf, type Decision, keysOfDecision } from '../../resolution/index.js';
import type { Graph } from '../connection.js';
import { writeDecisions } from '../curation/index.js';
import { type PreparedArticle, rejudge, reresolve, takeWriteLock, writePrepared } from '../write/index.js';
import { FORMAT_VERSION } from './json-lines.js';

const text = z.string();
const optional = z.string().nullable();
const place = z.number().int().min(0);
const optionalPlace = place.nullable();
const TYPES = RELATION_TYPE_NAMES as readonly [RelationType, ...RelationType[]];

const STATEMENT = z.object({
  ...{ id: text, type: z.enum(TYPES), status: z.enum(STATUSES), negated: z.boolean(), on: optional, until: optional },
  ...{ dateBasis: z.enum(['stated', 'inferred']).nullable(), title: optional, confidence: z.number(), rule: text },
  ...{ subjectKey: text, objectKey: text, attributedKey: optional, start: place, end: place },
  ...{ subjectStart: optionalPlace, subjectEnd: optionalPlace, objectStart: optionalPlace, objectEnd: optionalPlace },
  ...{ triggerStart: optionalPlace, triggerEnd: optionalPlace },
});

const ARTICLE = z.object({
  ...{ id: text, url: optional, title: text, publishedOn: optional, source: optional, text },
  ...{ contentHash: text, extractor: text },
  mentions: z.array(z.object({ key: text, starts: z.array(place), ends: z.array(place) })),
  statements: z.array(STATEMENT),
});

const DECISION = z.object({ id: text, by: text, at: text, why: text, verdict: z.looseObject({ kind: text }) });

/** Articles in one transaction. */
const BATCH = 100;

/** What an import brought in. */
export interface ImportSummary {
  readonly articles: number;
  readonly decisions: number;
}

/**
 * Reads what `exportGraph` wrote as `jsonl` into a graph, in constant memory (but for the decisions, which come first): decisions and articles; entities, ties
 * and stories follow from them. What is there already stays, so an import that was cut short is done by doing it again.
 * @throws EntenteError `BAD_IMPORT` naming the line; batches before it are in.
 */
export async function importGraph(graph: Graph, lines: AsyncIterable<string>): Promise<ImportSummary> {
  let articles = 0;
  const decisions: z.infer<typeof DECISION>[] = [];
  let number = 0;
  let batch: PreparedArticle[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await writePrepared(graph, batch);
    batch = [];
  };
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { record, fields } = parse(line, number);
    if (record === 'decision') decisions.push(checked(DECISION, fields, number));
    if (record === 'article') {
      if (articles === 0) await importDecisions(graph, decisions);
      batch.push(preparedOf(checked(ARTICLE, fields, number)));
      articles++;
      if (batch.length >= BATCH) await flush();
    }
  }
  if (articles === 0) await importDecisions(graph, decisions);
  await flush();
  return { articles, decisions: decisions.length };
}

function parse(line: string, number: number): { readonly record: unknown; readonly fields: unknown } {
  const fields = checked(z.looseObject({ record: text }), parseJson(line, number), number);
  if (fields.record === 'entente' && fields.version !== FORMAT_VERSION) {
    throw new EntenteError('BAD_IMPORT', { line: number, cause: `version ${String(fields.version)} is not known` });
  }
  return { record: fields.record, fields };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new EntenteError('BAD_IMPORT', { line: number, cause: 'it is not JSON' }, { cause: thrown });
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, number: number): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const cause = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`;
  throw new EntenteError('BAD_IMPORT', { line: number, cause });
}

/** Writes decisions and what they mean for the articles that are there already. */
async function importDecisions(graph: Graph, rows: readonly z.infer<typeof DECISION>[]): Promise<void> {
  if (rows.length === 0) return;
  const decisions = rows.map(
    ({ id, by, at, why, verdict }) => ({ id, by, at, why, ...verdict }) as unknown as Decision,
  );
  await graph.executeWrite(async (tx) => {
    await takeWriteLock(tx);
    await writeDecisions(tx, decisions);
    await reresolve(tx, [...new Set(decisions.flatMap(keysOfDecision).map(blockOf))].sort());
    await rejudge(
      tx,
      decisions.flatMap((one) => (one.kind === 'judge' ? [one.statement] : [])),
    );
  });
}

function preparedOf(row: z.infer<typeof ARTICLE>): PreparedArticle {
  const { mentions, statements, ...article } = row;
  return {
    ...article,
    mentions: mentions.map((mention) => ({ ...mention, block: blockOf(mention.key) })),
    statements: statements.map((one) => {
      const { start, end, subjectStart, subjectEnd, objectStart, objectEnd, triggerStart, triggerEnd, ...said } = one;
      return {
        ...said,
        seenOn: said.on ?? article.publishedOn,
        evidence: { start, end },
        sentence: article.text.slice(start, end),
        subjectSpan: spanOf(subjectStart, subjectEnd),
        objectSpan: spanOf(objectStart, objectEnd),
        triggerSpan: spanOf(triggerStart, triggerEnd),
      };
    }),
  };
}

const spanOf = (start: number | null, end: number | null) => (start === null || end === null ? null : { start, end });
