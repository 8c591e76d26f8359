import { useMemo } from 'react';
import { changeParams, usePlace } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { QuadLabel } from '../pieces/quad-mark';
import { spanWords } from '../words/dates';
import { relationLabel } from '../words/relations';
import { type GraphModel } from './model/model';
import { rowsOf, SORTS, sortKey, type TieRow } from './model/table-rows';
import '../styles/graph-table.css';

interface Props {
  readonly model: GraphModel;
  readonly onEdge: (id: string) => void;
}

/** The ties of the drawing as a table, one a row. */
export function GraphTable({ model, onEdge }: Props) {
  const sort = sortKey(usePlace().params.get('sort'));
  const rows = useMemo(() => rowsOf(model, sort), [model, sort]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys
    <section className="graph-table" aria-label="Ties" tabIndex={0}>
      <table>
        <caption className="hidden-words">Ties of the graph</caption>
        <thead>
          <tr>
            {SORTS.map(([key, words]) => (
              <th key={key} scope="col" aria-sort={sort === key ? 'descending' : 'none'}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => changeParams({ sort: key === 'stories' ? null : key }, true)}
                >
                  {words}
                  {sort === key ? ' ▾' : ''}
                </button>
              </th>
            ))}
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.tie.id} row={row} onEdge={onEdge} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, onEdge }: { readonly row: TieRow; readonly onEdge: (id: string) => void }) {
  const { subject, object, tie, edge } = row;
  return (
    <tr>
      <td>
        <EntityLink entity={subject} />
      </td>
      <td>
        {relationLabel(tie.type)}
        {tie.titles.length > 0 && <span className="faint"> {tie.titles.join(', ')}</span>}
      </td>
      <td>
        <EntityLink entity={object} />
      </td>
      <td>
        <QuadLabel quad={edge.quad} />
      </td>
      <td className="number">{tie.stories}</td>
      <td>{spanWords(tie.firstOn, tie.lastOn)}</td>
      <td className="number">{tie.confidence.toFixed(2)}</td>
      <td>
        <button
          type="button"
          onClick={() => onEdge(edge.id)}
          aria-label={`Read the evidence: ${subject.name} ${relationLabel(tie.type)} ${object.name}`}
        >
          Read
        </button>
      </td>
    </tr>
  );
}
