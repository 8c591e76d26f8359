import { useQuery } from '../client/use-query';
import type { EntityArticlesQuery as ArticlesResult } from '../generated/graphql/graphql';
import { hrefOf } from '../location/location';
import { useShown } from '../location/use-shown';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { TableButtons } from '../take-away/table-buttons';
import { counted, dateWords } from '../words/dates';
import { EntityArticlesQuery } from './entity-query';

const STEP = 20;
const HEADINGS = ['publishedOn', 'title', 'source', 'id'];

type Article = NonNullable<ArticlesResult['entity']>['articles']['nodes'][number];

const rowOf = ({ publishedOn, title, source, id }: Article): string[] => [publishedOn ?? '', title, source ?? '', id];

/** Articles that name the entity, the last published first. */
export function EntityArticles({ id }: { readonly id: string }) {
  const { first, canShowMore, showMore } = useShown(STEP);
  const { data, loading, problem } = useQuery(EntityArticlesQuery, { id, first });
  const articles = data?.entity?.articles;
  return (
    <section>
      <div className="panel-head">
        <h2>{articles ? counted(articles.totalCount, 'article') : 'Articles'}</h2>
        <span className="toolbar-end">
          <CopyQuery document={EntityArticlesQuery} variables={{ id, first }} />
          <TableButtons
            headings={HEADINGS}
            rows={() => (articles?.nodes ?? []).map(rowOf)}
            what="articles"
            disabled={!articles}
          />
        </span>
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
      {articles && canShowMore(articles.totalCount) && (
        <button type="button" disabled={loading} onClick={showMore}>
          Show more
        </button>
      )}
    </section>
  );
}
