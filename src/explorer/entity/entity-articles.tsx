import { useState } from 'react';
import { useQuery } from '../client/use-query';
import { hrefOf } from '../location/location';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { counted, dateWords } from '../words/dates';
import { EntityArticlesQuery } from './entity-query';

const STEP = 20;
const MOST = 200;

/** Articles that name the entity, the last published first. */
export function EntityArticles({ id }: { readonly id: string }) {
  const [first, setFirst] = useState(STEP);
  const { data, loading, problem } = useQuery(EntityArticlesQuery, { id, first });
  const articles = data?.entity?.articles;
  return (
    <section>
      <div className="panel-head">
        <h2>{articles ? counted(articles.totalCount, 'article') : 'Articles'}</h2>
        <CopyQuery document={EntityArticlesQuery} variables={{ id, first }} />
      </div>
      <Notice problem={problem} />
      {loading && !data && <Waiting />}
      <ul>
        {articles?.nodes.map(({ id: article, title, publishedOn, source }) => (
          <li key={article}>
            <a href={hrefOf('/article', { id: article })}>{title}</a>{' '}
            <span className="faint">
              {source ?? 'unknown source'}, {dateWords(publishedOn)}
            </span>
          </li>
        ))}
      </ul>
      {articles && articles.nodes.length < Math.min(MOST, articles.totalCount) && (
        <button type="button" disabled={loading} onClick={() => setFirst(Math.min(MOST, first + 2 * STEP))}>
          Show more
        </button>
      )}
    </section>
  );
}
