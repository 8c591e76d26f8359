import { useEffect, useRef } from 'react';
import { useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import { Notice } from '../pieces/notice';
import { Waiting } from '../pieces/waiting';
import { cutText } from './stretches';

const ArticleTextQuery = graphql(`
  query ArticleText($id: ID!, $statement: ID!) {
    article(id: $id) {
      text
    }
    statement(id: $statement) {
      start
      end
    }
  }
`);

/** The whole text of an article with one statement's sentence marked and scrolled to. Text only: no markup of its own. */
export function ArticleText({ article, statement }: { readonly article: string; readonly statement: string }) {
  const { data, loading, problem } = useQuery(ArticleTextQuery, { id: article, statement });
  const marked = useRef<HTMLElement>(null);
  const text = data?.article?.text;
  useEffect(() => {
    if (text) marked.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  const { start = 0, end = 0 } = data?.statement ?? {};
  return (
    <>
      <Notice problem={problem} />
      {loading && !data && <Waiting what="Fetching the article" />}
      {text && (
        <div className="article-text">
          {cutText(text, [{ start, end, what: 'sentence' }]).map((piece) =>
            piece.what ? (
              <mark key={piece.at} ref={marked}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
        </div>
      )}
    </>
  );
}
