import type { ReactNode } from 'react';
import type { EntityQuery } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { EntityIcon } from '../pieces/entity-icon';
import { EntityLink, graphHref } from '../pieces/entity-link';
import { KIND_STYLES } from '../words/kinds';

/** The entity of the page. */
export type Entity = NonNullable<EntityQuery['entity']>;

/** Name, kind, state, other names, and where to go from here. */
export function EntityHead({ entity, children }: { readonly entity: Entity; readonly children: ReactNode }) {
  const { id, name, kind, aliases, country, countryCode } = entity;
  return (
    <header className="entity-head">
      <h1>
        <EntityIcon kind={kind} code={kind === 'Country' ? countryCode : null} /> {name}
      </h1>
      <p className="wrap">
        <span>{KIND_STYLES[kind].label}</span>
        {country && country.id !== id && <EntityLink entity={country} />}
        {aliases.length > 0 && <span className="faint">also: {aliases.slice(0, 8).join(' · ')}</span>}
      </p>
      <div className="card-actions">
        <a className="button" href={graphHref(id)}>
          Graph
        </a>
        <a className="button" href={hrefOf('/compare', { a: id })}>
          Compare with …
        </a>
        {children}
      </div>
    </header>
  );
}
