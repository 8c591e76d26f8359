import { graphql } from '../generated/graphql';
import type { EntityBriefFragment } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { EntityIcon } from './entity-icon';

export const EntityBrief = graphql(`
  fragment EntityBrief on Entity {
    id
    kind
    name
    countryCode
  }
`);

/** What lists need of an entity. */
export type Brief = EntityBriefFragment;

/** The address of an entity's page. */
export const entityHref = (id: string): string => hrefOf('/entity', { id });

/** The address of the graph around some entities. */
export const graphHref = (...ids: string[]): string => hrefOf('/graph', { ids });

/** An entity's flag or sign with its name, leading to its page. */
export function EntityLink({ entity }: { readonly entity: Brief }) {
  return (
    <a className="entity-link" href={entityHref(entity.id)}>
      <EntityIcon kind={entity.kind} code={entity.kind === 'Country' ? entity.countryCode : null} />
      <span>{entity.name}</span>
    </a>
  );
}
