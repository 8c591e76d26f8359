/*
 * The query page: GraphiQL, bundled with its editor, so that it works with no internet.
 * It opens with the questions of docs/queries.md as tabs.
 */
import 'graphiql/style.css';
import './main.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';

const socket = new URL('/graphql', window.location.href);
socket.protocol = socket.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket.href });

const tabs = EXAMPLES.map(({ title, query, variables }) => ({
  query: `# ${title}\n${query}`,
  variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
  headers: null,
}));

createRoot(document.getElementById('page')).render(
  createElement(GraphiQL, {
    fetcher,
    defaultTabs: tabs,
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }),
);
