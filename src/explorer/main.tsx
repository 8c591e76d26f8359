import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyTheme, chosenTheme } from './theme/theme';
import './styles/index.css';

const root = document.getElementById('root');
if (root) {
  applyTheme(chosenTheme());
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
