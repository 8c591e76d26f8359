import { useEffect, useRef } from 'react';
import { useQuery } from '../client/use-query';
import { StatementCard } from '../evidence/statement-card';
import { graphql } from '../generated/graphql';
import { usePlace } from '../location/location';
import { EntityLink, graphHref } from '../pieces/entity-link';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { CopyQuery } from '../take-away/copy-query';
import { counted, dateWords } from '../words/dates';
import { MarkedArticle } from './marked-article';
import '../styles/article.css';

const ArticleQuery = graphql(`
  query Article($id: ID!) {
    article(id: $id) {
      id
      title
      publishedOn
      source
      url
      text
      copyOf {
        id
        title
      }
      spans {
        start
        end
        entity {
          ...EntityBrief
        }
        statement {
          id
        }
      }
      entities(first: 60) {
        nodes {
          entity {
            ...EntityBrief
          }
        }
      }
      statements(first: 100) {
        totalCount
        nodes {
          ...StatementParts
        }
      }
    }
  }
`);

/** Only web addresses become links: an article's URL is whatever its file said. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** An article: its text with names and sentences marked, and what it says. */
export default function ArticlePage() {
  const { params } = usePlace();
  const id = params.get('id') ?? '';
  const chosen = params.get('statement');
  const { data, loading, problem } = useQuery(ArticleQuery, { id });
  const article = data?.article;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (article) card.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [article]);

  if (problem) return <Notice problem={problem} />;
  if (loading && !article) return <Waiting what="Fetching the article" />;
  if (!article) return <p className="page">There is no article “{id}”. It may have been withdrawn.</p>;
  const { title, publishedOn, source, url, copyOf, entities, statements } = article;
  return (
    <div className="page article-page" ref={card}>
      <header>
        <div className="panel-head">
          <h1>{title}</h1>
          <CopyQuery document={ArticleQuery} variables={{ id }} />
        </div>
        <p className="faint">
          {source ?? 'unknown source'} · {dateWords(publishedOn)}
          {url && isWeb(url) && (
            <>
              {' · '}
              <a href={url} rel="noreferrer noopener" target="_blank">
                original
              </a>
            </>
          )}
          {copyOf && (
            <>
              {' · a copy of '}
              <a href={`#/article?id=${encodeURIComponent(copyOf.id)}`}>{copyOf.title}</a>
            </>
          )}
        </p>
      </header>
      <div className="article-columns">
        <MarkedArticle text={article.text} spans={article.spans} chosen={chosen} />
        <div>
          <h2>
            {counted(statements.totalCount, 'statement')}{' '}
            <a className="faint" href={graphHref(...entities.nodes.map(({ entity }) => entity.id).slice(0, 12))}>
              in the graph
            </a>
          </h2>
          <ul className="lines">
            {statements.nodes.map((statement) => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
          </ul>
          <h2>Names</h2>
          <p className="wrap">
            {entities.nodes.map(({ entity }) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </p>
        </div>
      </div>
    </div>
  );
}
