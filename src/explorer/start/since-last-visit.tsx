import { useEffect, useState } from 'react';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { EntityLink } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { counted } from '../words/dates';

const SinceQuery = graphql(`
  query Since($since: DateTime!) {
    changes(since: $since) {
      until
      articles(first: 3) {
        totalCount
        nodes {
          id
          title
        }
      }
      statements(first: 0) {
        totalCount
      }
      newEntities {
        ...EntityBrief
      }
      retractions {
        article
      }
    }
  }
`);

const STORE = 'entente.lastVisit';
const SHOWN = 8;

/** What the graph learned since this browser last showed the page. The first visit counts from a day ago. */
export function SinceLastVisit() {
  const [since] = useState(() => localStorage.getItem(STORE) ?? new Date(Date.now() - 86_400_000).toISOString());
  const { data, problem } = useQuery(SinceQuery, { since });
  const changes = data?.changes;
  useEffect(() => {
    if (changes) localStorage.setItem(STORE, changes.until);
  }, [changes]);
  const quiet = changes && changes.articles.totalCount === 0 && changes.retractions.length === 0;
  return (
    <section aria-labelledby="since">
      <h2 id="since">Since your last visit</h2>
      <Notice problem={problem} />
      {quiet && <p className="faint">Nothing new.</p>}
      {changes && !quiet && (
        <>
          <p>
            {counted(changes.articles.totalCount, 'new article')},{' '}
            {counted(changes.statements.totalCount, 'new statement')}
            {changes.retractions.length > 0 && `, ${counted(changes.retractions.length, 'article')} withdrawn`}.
          </p>
          <p className="wrap">
            {changes.newEntities.slice(0, SHOWN).map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
            {changes.newEntities.length > SHOWN && (
              <span className="faint">and {changes.newEntities.length - SHOWN} more</span>
            )}
          </p>
        </>
      )}
    </section>
  );
}
