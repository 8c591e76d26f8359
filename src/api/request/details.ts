import {
  type ArticleBody,
  articleBodiesOf,
  checkRange,
  type EntityRow,
  type EvidenceKey,
  entitiesById,
  evidenceOfMany,
  listStatements,
  MAX_PAGE,
  type MentionRow,
  mapPage,
  mentionsOf,
  type Page,
  type PageRequest,
  pageOfList,
  type StatementRow,
} from '../../graph/read/index.js';
import type { ApiContext } from './context.js';
import { gathered } from './loaders.js';

/** The entity of this id, read with all others that this level asks for; null where there is none. */
export function entityOf(context: ApiContext, id: string): Promise<EntityRow | null> {
  const loader = gathered<string, EntityRow | null>(context, 'entity', async (ids) => {
    const found = await entitiesById(context.reader, ids);
    return ids.map((asked) => found.get(asked) ?? null);
  });
  return loader.load(id);
}

/** The statement of this id, read with all others that this level asks for; null where there is none. */
export function statementOf(context: ApiContext, id: string): Promise<StatementRow | null> {
  const loader = gathered<string, StatementRow | null>(context, 'statement', async (ids) => {
    const pages = await Promise.all(
      chunks(ids, 200).map((some) =>
        listStatements(context.reader, { filter: { ids: some }, first: some.length, orderBy: 'NEWEST' }),
      ),
    );
    const found = new Map(pages.flatMap((page) => page.nodes).map((row) => [row.id, row]));
    return ids.map((asked) => found.get(asked) ?? null);
  });
  return loader.load(id);
}

/** A page of the statements of these ids, in their order; those that are gone by now are left out. */
export async function statementsPage(
  context: ApiContext,
  ids: readonly string[],
  request: PageRequest,
): Promise<Page<StatementRow>> {
  checkRange('first', request.first, 0, MAX_PAGE);
  const page = pageOfList(ids, request);
  return mapPage(page, (await Promise.all(page.nodes.map((id) => statementOf(context, id)))).filter(isThere));
}

/** A page of the statements that a tie or an office rests on. */
export function evidenceFor(context: ApiContext, key: EvidenceKey, page: PageRequest): Promise<Page<StatementRow>> {
  const name = `evidence${page.first}|${page.after ?? ''}`;
  const loader = gathered<EvidenceKey, Page<StatementRow>>(context, name, (keys) =>
    evidenceOfMany(context.reader, keys, page),
  );
  return loader.load(key);
}

/** The text and the copies of an article; null where it is gone by now. */
export function bodyOf(context: ApiContext, id: string): Promise<ArticleBody | null> {
  const loader = gathered<string, ArticleBody | null>(context, 'article body', async (ids) => {
    const found = await articleBodiesOf(context.reader, ids);
    return ids.map((asked) => found.get(asked) ?? null);
  });
  return loader.load(id);
}

/** Whom and what an article names. */
export function mentionsIn(context: ApiContext, id: string): Promise<readonly MentionRow[]> {
  const loader = gathered<string, readonly MentionRow[]>(context, 'article mentions', async (ids) => {
    const found = await mentionsOf(context.reader, ids);
    return ids.map((asked) => found.get(asked) ?? []);
  });
  return loader.load(id);
}

const isThere = <T>(value: T | null): value is T => value !== null;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
