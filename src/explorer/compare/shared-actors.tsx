import { EntityLink } from '../pieces/entity-link';
import type { Relationship } from './timeline';

interface Props {
  readonly heading: string;
  readonly actors: Relationship['sharedPartners'];
  readonly relationship: Relationship;
}

/** Third parties that both deal with, and in how many stories each. */
export function SharedActors({ heading, actors, relationship }: Props) {
  return (
    <section>
      <h2>{heading}</h2>
      {actors.length === 0 ? (
        <p className="faint">None known.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Stories with {relationship.a.name}</th>
              <th scope="col">With {relationship.b.name}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map(({ entity, storiesWithA, storiesWithB }) => (
              <tr key={entity.id}>
                <td>
                  <EntityLink entity={entity} />
                </td>
                <td className="number">{storiesWithA}</td>
                <td className="number">{storiesWithB}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
