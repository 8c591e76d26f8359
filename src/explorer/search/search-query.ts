import { useEffect, useState } from 'react';
import { type QueryState, useQuery } from '../client/use-query';
import { graphql } from '../generated/graphql';
import type { EntityKind, SearchQuery } from '../generated/graphql/graphql';

const Search = graphql(`
  query Search($text: String!, $kinds: [EntityKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      edges {
        matched
        node {
          ...EntityBrief
        }
      }
    }
  }
`);

const PAUSE_MS = 120;
const MOST = 12;

/** Entities by name, best first, asked when typing pauses; nothing is asked for an empty text. */
export function useSearch(text: string, kinds: readonly EntityKind[]): QueryState<SearchQuery> {
  const [asked, setAsked] = useState('');
  const wanted = text.trim();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), wanted === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const filter = kinds.length > 0 ? [...kinds] : null;
  return useQuery(Search, asked === '' ? null : { text: asked, kinds: filter, first: MOST });
}
