import { labelsOfTitles } from '../../resolution/index.js';
import { entitiesOf } from '../export/stored-rows.js';
import type { StreamTx } from '../quiet.js';

/** A scan of the offices of all persons: in memory are the labels of office-holders alone. */
const OFFICES = `MATCH ()-[r:HOLDS_OFFICE]->() WHERE r.a > '' AND r.b > ''
RETURN r.a AS id, r.b AS served, r.titles AS titles`;

/** Entities whose labels are not those of the offices that their ties tell of, as sentences. */
export async function* differingLabels(tx: StreamTx): AsyncGenerator<string> {
  const labels = new Map<string, Set<string>>();
  for await (const { id, served, titles } of tx.stream<{ id: string; served: string; titles: string[] }>(OFFICES)) {
    const own = labels.get(id) ?? new Set();
    for (const label of labelsOfTitles(titles, served)) own.add(label);
    labels.set(id, own);
  }
  for await (const { id, offices } of entitiesOf(tx)) {
    const wanted = [...(labels.get(id) ?? [])].sort().join(', ');
    if (wanted !== offices.join(', '))
      yield `${id} has the labels "${offices.join(', ')}", its offices give "${wanted}"`;
  }
}
