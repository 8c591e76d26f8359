import type { Graph } from '../connection.js';
import { type StreamTx, whileQuiet } from '../quiet.js';
import { csvEdges, csvNodes } from './csv.js';
import { followTheMoney } from './follow-the-money.js';
import { graphml } from './graphml.js';
import { jsonLines } from './json-lines.js';

const WRITERS = {
  /** Everything, canonical, one JSON object a line; what `importGraph` reads. */
  jsonl: jsonLines,
  /** Entities and ties for Gephi, Cytoscape, NetworkX. */
  graphml,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  /** FollowTheMoney entities, one a line. */
  ftm: followTheMoney,
} as const satisfies Record<string, (tx: StreamTx) => AsyncIterable<string>>;

export type ExportFormat = keyof typeof WRITERS;
export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[];

/**
 * The graph in a format, as chunks of text in constant memory, all of one moment: writers wait until the last chunk is
 * taken.
 * @throws EntenteError a `GRAPH_…` row.
 */
export const exportGraph = (graph: Graph, format: ExportFormat): AsyncIterable<string> =>
  whileQuiet(graph, WRITERS[format]);
