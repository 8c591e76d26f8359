import { useState } from 'react';
import { useAction } from '../client/use-action';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { changeParams, usePlace } from '../location/location';
import { type Brief, EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { noteOf, WhyField } from '../pieces/why-field';
import { EntityPicker } from '../search/entity-picker';
import { Decided } from './decided';
import { MergeMutation } from './mutations';

const OtherQuery = graphql(`
  query Other($id: ID!) {
    entity(id: $id) {
      ...EntityBrief
    }
  }
`);

/** Says that another entity, `with` of the address, is the same as this one. */
export function MergeForm({ entity }: { readonly entity: Brief }) {
  const chosen = usePlace().params.get('with');
  const [decision, setDecision] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const { data, problem } = useQuery(OtherQuery, chosen && decision === null ? { id: chosen } : null);
  const merge = useAction(MergeMutation);
  const other = data?.entity?.id === entity.id ? null : data?.entity;
  const run = async (): Promise<void> => {
    if (!other) return;
    const done = await merge.run({ ids: [entity.id, other.id], note: noteOf(why) });
    setDecision(done?.merge.id ?? null);
  };
  if (decision) {
    return (
      <Decided decision={decision} onUndone={() => setDecision(null)}>
        Merged.
      </Decided>
    );
  }
  return (
    <>
      <p>Who is the same as {entity.name}? Their statements and ties become one; the articles stay as they are.</p>
      <EntityPicker
        label="The same as"
        placeholder="Another entity"
        kinds={[entity.kind]}
        onPick={({ id }) => changeParams({ with: id }, true)}
      />
      {other && (
        <p className="claim">
          <EntityLink entity={other} /> is the same as <EntityLink entity={entity} />, and is called so.
        </p>
      )}
      {chosen && data && !other && <p>That is no other entity. Choose one above.</p>}
      <WhyField value={why} onChange={setWhy} />
      <Notice problem={problem ?? merge.problem} />
      <div className="card-actions">
        <button type="button" disabled={!other || merge.busy} onClick={run}>
          Merge them
        </button>
      </div>
    </>
  );
}
