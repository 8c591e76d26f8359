import { useQuery } from '../client/use-query';
import type { Quad, EntityTiesQuery as TiesResult } from '../generated/graphql/graphql';
import { edgeId } from '../graph/model/model';
import { changeParams, hrefOf, usePlace } from '../location/location';
import { EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { QuadLabel } from '../pieces/quad-mark';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { TableButtons } from '../take-away/table-buttons';
import { counted, spanWords } from '../words/dates';
import { QUADS, quadKey } from '../words/quads';
import { relationInverse, relationLabel } from '../words/relations';
import type { Entity } from './entity-head';
import { EntityTiesQuery } from './entity-query';

/** Whom the entity has dealt with, by class of acts; for states and bodies with their office-holders' acts, if wanted. */
export function EntityTies({ entity }: { readonly entity: Entity }) {
  const together = usePlace().params.has('together');
  const canRollUp = entity.kind === 'Country' || entity.kind === 'Organization';
  const variables = { id: entity.id, together };
  const { data, loading, problem } = useQuery(EntityTiesQuery, variables);
  const ties = data?.entity?.ties;
  return (
    <>
      <div className="panel-head">
        {canRollUp && (
          <label className="tick">
            <input
              type="checkbox"
              checked={together}
              onChange={({ target }) => changeParams({ together: target.checked }, true)}
            />
            Count what its office-holders did as its own
          </label>
        )}
        <span className="toolbar-end">
          <CopyQuery document={EntityTiesQuery} variables={variables} />
          <TableButtons
            headings={HEADINGS}
            rows={() => (ties?.nodes ?? []).map(rowOf)}
            what="dealings"
            disabled={!ties}
          />
        </span>
      </div>
      <Notice problem={problem} />
      {loading && !data && <Waiting />}
      <div className="tie-columns">
        {ties && QUADS.map((quad) => <TiesOfQuad key={quad} id={entity.id} quad={quad} ties={ties.nodes} />)}
      </div>
      {ties && ties.totalCount > ties.nodes.length && (
        <p className="faint">and {ties.totalCount - ties.nodes.length} more; the graph shows them.</p>
      )}
    </>
  );
}

const HEADINGS = [
  'direction',
  'type',
  'counterpart',
  'class',
  'stories',
  'statements',
  'confidence',
  'firstOn',
  'lastOn',
];

const rowOf = (tie: Tie): string[] => [
  tie.direction,
  tie.type,
  tie.counterpart.name,
  tie.quad ?? '',
  String(tie.stories),
  String(tie.count),
  String(tie.confidence),
  tie.firstOn ?? '',
  tie.lastOn ?? '',
];

interface QuadProps {
  readonly id: string;
  readonly quad: Quad;
  readonly ties: readonly Tie[];
}

function TiesOfQuad({ id, quad, ties }: QuadProps) {
  const ofQuad = ties.filter((tie) => tie.quad === quad);
  return (
    <section>
      <h2>
        <QuadLabel quad={quad} />
      </h2>
      {ofQuad.length === 0 && <p className="faint">None known.</p>}
      <ul>
        {ofQuad.map((tie) => (
          <TieItem key={`${tie.id} ${tie.direction}`} id={id} tie={tie} />
        ))}
      </ul>
    </section>
  );
}

type Tie = NonNullable<TiesResult['entity']>['ties']['nodes'][number];

function TieItem({ id, tie }: { readonly id: string; readonly tie: Tie }) {
  const { type, direction, counterpart, stories, firstOn, lastOn, via } = tie;
  const sel = `e~${edgeId(id, counterpart.id, quadKey(tie.quad))}`;
  return (
    <li className="tie-item">
      {direction === 'IN' ? relationInverse(type) : relationLabel(type)} <EntityLink entity={counterpart} />{' '}
      <a className="faint" href={hrefOf('/graph', { ids: [id, counterpart.id], sel })}>
        {counted(stories, 'story', 'stories')}, {spanWords(firstOn, lastOn)}
      </a>
      {via.length > 0 && <span className="faint"> through {via.map(({ name }) => name).join(', ')}</span>}
    </li>
  );
}
