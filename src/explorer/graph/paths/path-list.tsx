import { Fragment } from 'react';
import { changeParams, hrefOf } from '../../location/location';
import { EntityLink } from '../../pieces/entity-link';
import { Notice } from '../../pieces/notice';
import { QuadMark } from '../../pieces/quad-mark';
import { Waiting } from '../../pieces/waiting';
import { CopyQuery } from '../../take-away/copy-query';
import { counted } from '../../words/dates';
import { quadKey } from '../../words/quads';
import { relationInverse, relationLabel } from '../../words/relations';
import { type FoundPath, pathKey } from './path-model';
import { PathsQuery } from './paths-query';
import type { PathsState } from './use-paths';

/** The ways between two entities, each step with its best sentence. */
export function PathList({ state }: { readonly state: PathsState }) {
  return (
    <section aria-label="Ways between">
      <div className="panel-head">
        <h2>Ways between</h2>
        <button type="button" className="quiet" onClick={() => changeParams({ from: null, to: null, way: null })}>
          Close
        </button>
      </div>
      {state.variables && <CopyQuery document={PathsQuery} variables={state.variables} />}
      <Notice problem={state.problem} />
      {state.loading && <Waiting what="Looking for ways" />}
      {!state.loading && !state.problem && state.paths.length === 0 && (
        <p>No way of four steps or fewer passes the filters.</p>
      )}
      {state.truncated && <p className="faint">The search stopped at its bound: there may be stronger ways.</p>}
      <ol className="lines">
        {state.paths.map((path) => (
          <li key={pathKey(path)} className="statement-card">
            <button
              type="button"
              className="quiet"
              aria-pressed={state.chosen !== null && pathKey(path) === pathKey(state.chosen)}
              onClick={() => state.choose(path)}
            >
              {counted(path.hops, 'step')}, strength {path.strength.toFixed(1)}
            </button>
            <Steps path={path} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Steps({ path }: { readonly path: FoundPath }) {
  return (
    <ol className="path-steps">
      {path.nodes.map((node, at) => {
        const step = path.edges[at];
        return (
          <Fragment key={node.id}>
            <li>
              <EntityLink entity={node} />
            </li>
            {step && (
              <li className="path-step">
                <QuadMark quad={quadKey(step.tie.quad)} />{' '}
                {step.forward ? relationLabel(step.tie.type) : relationInverse(step.tie.type)}
                {step.evidence && (
                  <a
                    className="quoted faint"
                    href={hrefOf('/article', { id: step.evidence.article.id, statement: step.evidence.id })}
                  >
                    “{step.evidence.sentence}”
                  </a>
                )}
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
