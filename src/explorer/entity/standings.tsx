import type { StandingPartsFragment } from '../generated/graphql/graphql';
import { EntityLink } from '../pieces/entity-link';
import { PictureButtons } from '../take-away/picture-buttons';
import { spanWords } from '../words/dates';
import type { Entity } from './entity-head';
import { OfficeChart } from './office-chart';
import { capital, officeFigure } from './office-years';

type Standing = StandingPartsFragment;

/** Offices, memberships and parts, each with the time for which articles bear it out. */
export function Standings({ entity }: { readonly entity: Entity }) {
  const offices = entity.offices.nodes;
  const groups: readonly (readonly [string, readonly Standing[], 'subject' | 'object'])[] = [
    ['Offices', offices, 'object'],
    ['Office-holders', entity.officeHolders.nodes, 'subject'],
    ['Accredited to', entity.accreditations.nodes, 'object'],
    ['Envoys accredited here', entity.accredited.nodes, 'subject'],
    ['Member of', entity.memberships.nodes, 'object'],
    ['Members', entity.members.nodes, 'subject'],
    ['Part of', entity.partOf.nodes, 'object'],
    ['Parts', entity.parts.nodes, 'subject'],
  ];
  const chart = [...offices, ...entity.accreditations.nodes, ...entity.officeHolders.nodes];
  return (
    <>
      {chart.some(({ firstOn }) => firstOn) && (
        <figure className="offices">
          <OfficeChart standings={chart} about={entity.id} />
          <span className="toolbar-end no-print">
            <PictureButtons what="offices" figure={(inks) => officeFigure(chart, entity, inks)} />
          </span>
        </figure>
      )}
      <div className="standing-groups">
        {groups.map(
          ([heading, standings, end]) =>
            standings.length > 0 && <Group key={heading} heading={heading} standings={standings} end={end} />,
        )}
      </div>
    </>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly standings: readonly Standing[];
  readonly end: 'subject' | 'object';
}

const SHOWN = 8;

function Group({ heading, standings, end }: GroupProps) {
  const items = standings.map((standing) => (
    <li key={standing.id}>
      <EntityLink entity={standing[end]} /> {standing.title && <span>{capital(standing.title)}</span>}{' '}
      <span className="faint">{spanWords(standing.firstOn, standing.until ?? standing.lastOn)}</span>
    </li>
  ));
  return (
    <section>
      <h2>{heading}</h2>
      <ul>{items.slice(0, SHOWN)}</ul>
      {items.length > SHOWN && (
        <details>
          <summary>{items.length - SHOWN} more</summary>
          <ul>{items.slice(SHOWN)}</ul>
        </details>
      )}
    </section>
  );
}
