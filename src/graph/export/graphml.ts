import type { StreamTx } from '../quiet.js';
import { entitiesOf, type StoredEntity, type StoredTie, tiesIn } from './stored-rows.js';

/** Attributes of nodes: name, GraphML type, and where the value comes from. Lists are joined by "; ". */
const NODE_KEYS: readonly (readonly [string, string, (entity: StoredEntity) => Value])[] = [
  ['kind', 'string', (entity) => entity.kind],
  ['name', 'string', (entity) => entity.name],
  ['aliases', 'string', (entity) => entity.aliases.join('; ')],
  ['offices', 'string', (entity) => entity.offices.join('; ')],
  ['country', 'string', (entity) => entity.country],
  ['gender', 'string', (entity) => entity.gender],
];

const EDGE_KEYS: readonly (readonly [string, string, (tie: StoredTie) => Value])[] = [
  ['type', 'string', (tie) => tie.type],
  ['quad', 'int', (tie) => tie.quad],
  ['count', 'int', (tie) => tie.count],
  ['stories', 'int', (tie) => tie.stories],
  ['firstOn', 'string', (tie) => tie.firstOn],
  ['lastOn', 'string', (tie) => tie.lastOn],
  ['confidence', 'double', (tie) => tie.confidence],
  ['titles', 'string', (tie) => tie.titles?.join('; ') ?? null],
];

type Value = string | number | null;

/** Entities and ties as GraphML 1.0 (graphml.graphdrawing.org), which Gephi, Cytoscape and NetworkX read. */
export async function* graphml(tx: StreamTx): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, type] of NODE_KEYS) yield keyLine('node', name, type);
  for (const [name, type] of EDGE_KEYS) yield keyLine('edge', name, type);
  yield '<graph id="entente" edgedefault="directed">\n';
  for await (const entity of entitiesOf(tx)) {
    const data = NODE_KEYS.map(([name, , value]) => dataOf('node', name, value(entity)));
    yield `<node id="${escaped(entity.id)}">${data.join('')}</node>\n`;
  }
  for await (const tie of tiesIn(tx)) {
    const data = EDGE_KEYS.map(([name, , value]) => dataOf('edge', name, value(tie)));
    yield `<edge source="${escaped(tie.a)}" target="${escaped(tie.b)}">${data.join('')}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const keyLine = (of: string, name: string, type: string): string =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

const dataOf = (of: string, name: string, value: Value): string =>
  value === null || value === '' ? '' : `<data key="${of}-${name}">${escaped(String(value))}</data>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not allow, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(NOT_XML, '\u{FFFD}').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
