import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { Notice } from '../pieces/notice';
import { counted, spanWords } from '../words/dates';

const OverviewQuery = graphql(`
  query Overview {
    stats {
      articles
      entities
      statements
      ties
      span {
        firstOn
        lastOn
      }
    }
  }
`);

/** What the graph holds, in one line; what to do when it is empty. */
export function Overview() {
  const { data, problem } = useQuery(OverviewQuery, {});
  const stats = data?.stats;
  return (
    <>
      <Notice problem={problem} />
      <p className="overview" aria-live="polite">
        {stats &&
          (stats.articles === 0 ? (
            <>
              The graph is empty. <a href="#/load">Load some articles</a> to begin.
            </>
          ) : (
            [
              counted(stats.articles, 'article'),
              counted(stats.statements, 'statement'),
              counted(stats.entities, 'entity', 'entities'),
              counted(stats.ties, 'tie'),
              spanWords(stats.span.firstOn, stats.span.lastOn),
            ].join(' · ')
          ))}
      </p>
    </>
  );
}
