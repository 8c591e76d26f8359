import { useQuery } from '../client/use-query';
import { changeParams, listOf, usePlace } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { EntityPicker } from '../search/entity-picker';
import { CopyQuery } from '../take-away/copy-query';
import { PictureButtons } from '../take-away/picture-buttons';
import { TableButtons } from '../take-away/table-buttons';
import { matrixFigure } from './matrix-figure';
import { BusiestCodesQuery, MatrixQuery } from './matrix-query';
import { MatrixTable } from './matrix-table';
import { pairOf, tonesOf } from './tones';
import '../styles/compare.css';

const MOST = 30;

/** Up to thirty countries against each other, by tone. Without a choice, the busiest fifteen. */
export default function MatrixPage() {
  const { params } = usePlace();
  const asked = listOf(params, 'ids').slice(0, MOST);
  const until = params.get('until');
  const busiest = useQuery(BusiestCodesQuery, asked.length > 0 ? null : {});
  const ids = asked.length > 0 ? asked : (busiest.data?.influence.entries.map(({ entity }) => entity.id) ?? []);
  const variables = ids.length > 1 ? { ids, until } : null;
  const { data, loading, problem } = useQuery(MatrixQuery, variables);
  const known = new Map(data?.network.nodes.map(({ entity }) => [entity.id, entity]));
  const countries = ids.flatMap((id) => known.get(id) ?? []);
  const tones = tonesOf(data?.network.edges ?? []);
  const rows = (): string[][] =>
    countries.map((row) => [
      row.name,
      ...countries.map((column) => tones.get(pairOf(row.id, column.id))?.tone.toFixed(3) ?? ''),
    ]);
  return (
    <div className="page">
      <h1>Matrix</h1>
      <p className="faint">
        Tone between each pair: +1 only cooperation, −1 only conflict, deeds counting twice as much as words. A cell
        opens the comparison.
      </p>
      <div className="toolbar compare-tools">
        <EntityPicker
          label="Add a country"
          placeholder={ids.length < MOST ? 'Add a country' : 'Thirty at most'}
          kinds={['Country']}
          onPick={({ id }) => changeParams({ ids: [...new Set([...ids, id])].slice(-MOST) })}
        />
        <label>
          as of{' '}
          <input
            type="date"
            value={until ?? ''}
            onChange={({ target }) => changeParams({ until: target.value }, true)}
          />
        </label>
        {asked.length > 0 && (
          <button type="button" onClick={() => changeParams({ ids: null })}>
            The busiest
          </button>
        )}
        <span className="toolbar-end">
          {variables && <CopyQuery document={MatrixQuery} variables={variables} />}
          {countries.length > 0 && (
            <PictureButtons what="matrix" figure={(inks) => matrixFigure(countries, tones, inks)} />
          )}
          <TableButtons
            headings={['', ...countries.map(({ name }) => name)]}
            rows={rows}
            what="matrix"
            disabled={countries.length === 0}
          />
        </span>
      </div>
      <Notice problem={problem ?? busiest.problem} />
      {(loading || busiest.loading) && <Waiting what="Reading the ties" />}
      {(data ?? busiest.data) && !loading && !busiest.loading && countries.length === 0 && (
        <p>
          {ids.length === 1
            ? 'One country alone: add another above.'
            : 'The graph holds no country yet. Add one above, or load articles first.'}
        </p>
      )}
      {countries.length > 0 && (
        <MatrixTable
          countries={countries}
          tones={tones}
          onRemove={(gone) => changeParams({ ids: ids.filter((id) => id !== gone) })}
        />
      )}
    </div>
  );
}
