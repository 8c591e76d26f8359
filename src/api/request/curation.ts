import { randomUUID } from 'node:crypto';
import { type AuditRecord, countAudit, readAudit } from '../../graph/access/index.js';
import {
  judgeStatement,
  keepApart,
  mergeEntities,
  renameEntity,
  splitEntity,
  undoDecision,
} from '../../graph/curation/acts/index.js';
import {
  countCandidates,
  type DecisionRow,
  listDecisions,
  type Mark,
  readCandidates,
} from '../../graph/curation/index.js';
import type { Graph } from '../../graph/index.js';
import {
  type ChangesSpan,
  checkRange,
  decodeCursor,
  type EntityRow,
  encodeCursor,
  MAX_PAGE,
  mapPage,
  type Page,
  type PageRequest,
  pageOf,
  pageOfList,
  type StatementRow,
} from '../../graph/read/index.js';
import { requireRole } from '../auth/viewer.js';
import type { ApiContext } from './context.js';
import { entityOf, statementOf } from './details.js';
import { audited } from './work.js';

/** A decision with names in place of ids. */
export interface DecisionView {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly entities: readonly EntityRow[];
  readonly statement: StatementRow | null;
  readonly keys: readonly string[];
  readonly name: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** Two entities that may be one. */
export interface CandidateView {
  readonly id: string;
  readonly left: EntityRow;
  readonly right: EntityRow;
  readonly score: number;
  readonly signals: readonly { name: string; weight: number; detail: string | null }[];
}

/** What curators see and do; each act is a decision, and is written down in the audit log. */
export interface Curation {
  candidates(minScore: number, page: PageRequest, context: ApiContext): Promise<Page<CandidateView>>;
  decisions(includeUndone: boolean, page: PageRequest, context: ApiContext): Promise<Page<DecisionView>>;
  decisionsBetween(span: ChangesSpan, context: ApiContext): Promise<DecisionView[]>;
  audit(page: PageRequest, context: ApiContext): Promise<Page<AuditRecord>>;
  judge(
    judgement: 'accepted' | 'rejected',
    id: string,
    note: string | null,
    context: ApiContext,
  ): Promise<DecisionView>;
  merge(ids: readonly string[], note: string | null, context: ApiContext): Promise<DecisionView>;
  split(id: string, keys: readonly string[], note: string | null, context: ApiContext): Promise<DecisionView>;
  keepApart(ids: readonly string[], note: string | null, context: ApiContext): Promise<DecisionView>;
  rename(id: string, name: string, note: string | null, context: ApiContext): Promise<DecisionView>;
  undo(decision: string, context: ApiContext): Promise<DecisionView>;
}

const MOST_CHANGES = 200;

/** Curation on `graph`. */
export function createCuration(graph: Graph): Curation {
  const rows = (includeUndone: boolean) => graph.executeRead((tx) => listDecisions(tx, includeUndone));

  const act = (
    { viewer }: ApiContext,
    action: string,
    note: string | null,
    work: (mark: Mark) => Promise<{ readonly id: string }>,
  ): Promise<string> => {
    requireRole(viewer, 'curator', 'curating');
    const mark = { by: viewer.name, at: new Date().toISOString(), why: note ?? '', nonce: randomUUID() };
    return audited(graph, viewer.name, action, async () => {
      const { id } = await work(mark);
      return { value: id, targets: [id] };
    });
  };

  const decided = async (context: ApiContext, id: string): Promise<DecisionView> => {
    const row = (await rows(true)).find(({ decision }) => decision.id === id);
    if (row === undefined) throw new Error(`the decision ${id} is not in the list`);
    return viewOf(context, row);
  };

  return {
    async candidates(minScore, request, context) {
      requireRole(context.viewer, 'curator', 'seeing candidates');
      const first = checkRange('first', request.first, 0, MAX_PAGE);
      const place = decodeCursor(request.after, ['number', 'string']);
      const after = place ? { score: Number(place[0]), id: String(place[1]) } : null;
      const found = await graph.executeRead((tx) => readCandidates(tx, minScore, first + 1, after));
      const total = () => graph.executeRead((tx) => countCandidates(tx, minScore));
      const page = pageOf(found, request, (row) => encodeCursor([row.score, row.id]), total);
      const views = await Promise.all(
        page.nodes.map(async ({ id, left, right, score, reasons }) => {
          const ends = await Promise.all([entityOf(context, left), entityOf(context, right)]);
          const signals = reasons.map(({ signal, finding, points }) => ({
            name: signal,
            weight: points,
            detail: finding,
          }));
          return ends[0] && ends[1] ? { id, left: ends[0], right: ends[1], score, signals } : null;
        }),
      );
      return mapPage(
        page,
        views.filter((view) => view !== null),
      );
    },

    async decisions(includeUndone, request, context) {
      checkRange('first', request.first, 0, MAX_PAGE);
      const page = pageOfList(await rows(includeUndone), request);
      return mapPage(page, await Promise.all(page.nodes.map((row) => viewOf(context, row))));
    },

    async decisionsBetween({ since, until }, context) {
      const within = (at: string | null): boolean => at !== null && at > since && at <= until;
      const found = (await rows(true)).filter(({ decision, undoneAt }) => within(decision.at) || within(undoneAt));
      return Promise.all(found.slice(0, MOST_CHANGES).map((row) => viewOf(context, row)));
    },

    async audit(request, { viewer }) {
      requireRole(viewer, 'admin', 'reading the audit log');
      const first = checkRange('first', request.first, 0, MAX_PAGE);
      const place = decodeCursor(request.after, ['string']);
      const found = await readAudit(graph, first + 1, place ? String(place[0]) : undefined);
      return pageOf(
        found,
        request,
        (entry) => encodeCursor([entry.id]),
        () => countAudit(graph),
      );
    },

    async judge(judgement, id, note, context) {
      const action = judgement === 'accepted' ? 'acceptStatement' : 'rejectStatement';
      return decided(context, await act(context, action, note, (mark) => judgeStatement(graph, id, judgement, mark)));
    },

    async merge(ids, note, context) {
      return decided(context, await act(context, 'merge', note, (mark) => mergeEntities(graph, ids, mark)));
    },

    async split(id, keys, note, context) {
      return decided(context, await act(context, 'split', note, (mark) => splitEntity(graph, id, keys, mark)));
    },

    async keepApart(ids, note, context) {
      return decided(context, await act(context, 'keepApart', note, (mark) => keepApart(graph, ids, mark)));
    },

    async rename(id, name, note, context) {
      return decided(context, await act(context, 'rename', note, (mark) => renameEntity(graph, id, name, mark)));
    },

    async undo(decision, context) {
      await act(context, 'undo', null, (mark) => undoDecision(graph, decision, mark));
      return decided(context, decision);
    },
  };
}

async function viewOf(context: ApiContext, row: DecisionRow): Promise<DecisionView> {
  const { decision, entities, keys, undoneAt, undoneBy } = row;
  const found = await Promise.all(entities.map((id) => entityOf(context, id)));
  return {
    id: decision.id,
    kind: decision.kind === 'judge' ? decision.judgement : decision.kind,
    by: decision.by,
    at: decision.at,
    note: decision.why === '' ? null : decision.why,
    entities: found.filter((entity) => entity !== null),
    statement: decision.kind === 'judge' ? await statementOf(context, decision.statement) : null,
    keys,
    name: decision.kind === 'rename' ? decision.name : null,
    undoneAt,
    undoneBy,
  };
}
