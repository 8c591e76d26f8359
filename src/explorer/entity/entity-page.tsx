import { useEffect } from 'react';
import { useQuery } from '../client/use-query';
import { useMay } from '../client/viewer';
import { CuratorButtons, CuratorForm } from '../curation/curator-forms';
import { changeParams, usePlace } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { rememberEntity } from '../search/recent';
import { EntityArticles } from './entity-articles';
import { EntityHead } from './entity-head';
import { EntityQuery } from './entity-query';
import { EntityStatements } from './entity-statements';
import { EntityTies } from './entity-ties';
import { Standings } from './standings';
import '../styles/curation.css';
import '../styles/entity.css';

const TABS = [
  ['ties', 'Dealings'],
  ['statements', 'Statements'],
  ['articles', 'Articles'],
] as const;

/** One entity: who it is, its offices over time, whom it dealt with, what was said, and where. */
export default function EntityPage() {
  const { params } = usePlace();
  const id = params.get('id') ?? '';
  return <EntityView key={id} id={id} tab={params.get('tab') ?? 'ties'} />;
}

function EntityView({ id, tab }: { readonly id: string; readonly tab: string }) {
  const { data, loading, problem } = useQuery(EntityQuery, { id });
  const mayCurate = useMay('curator');
  const entity = data?.entity;
  useEffect(() => {
    if (!entity) return;
    rememberEntity(entity);
    document.title = `${entity.name} · Entente`;
  }, [entity]);

  if (problem && !entity) return <Notice problem={problem} />;
  if (loading && !entity) return <Waiting what="Looking it up" />;
  if (!entity)
    return (
      <p className="page">
        There is nobody and nothing with the id “{id}”. It may have been merged into another: search for the name at the
        top.
      </p>
    );
  return (
    <div className="page">
      <Notice problem={problem} />
      <EntityHead entity={entity}>{mayCurate && <CuratorButtons />}</EntityHead>
      {mayCurate && <CuratorForm entity={entity} />}
      <Standings entity={entity} />
      <div role="tablist" aria-label="About it" className="tabs">
        {TABS.map(([key, words]) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-selected={tab === key}
            aria-controls="tab-panel"
            onClick={() => changeParams({ tab: key === 'ties' ? null : key, about: null, together: null })}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'statements' && <EntityStatements id={id} name={entity.name} />}
        {tab === 'articles' && <EntityArticles id={id} />}
        {tab === 'ties' && <EntityTies entity={entity} />}
      </div>
    </div>
  );
}
