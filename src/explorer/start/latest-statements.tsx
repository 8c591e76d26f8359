import { useQuery } from '../client/use-query';
import { StatementLine } from '../evidence/statement-line';
import { graphql } from '../generated/graphql';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';

const LatestQuery = graphql(`
  query Latest {
    statements(first: 12, orderBy: NEWEST) {
      nodes {
        ...StatementParts
      }
    }
  }
`);

/** What happened last, each with its sentence. */
export function LatestStatements() {
  const { data, loading, problem } = useQuery(LatestQuery, {});
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">Latest statements</h2>
      <Notice problem={problem} />
      {loading && !data && <Waiting />}
      {data?.statements.nodes.length === 0 && <p className="faint">None yet.</p>}
      <ul className="lines">
        {data?.statements.nodes.map((statement) => (
          <StatementLine key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
