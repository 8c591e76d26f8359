import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadView } from './app/views';
import { parsePlace } from './location/location';
import { applyTheme, chosenTheme } from './theme/theme';
import './styles/index.css';

// Under way while the frame is drawn; what fails is told where the view is shown.
loadView(parsePlace(window.location.hash).path).catch(() => undefined);

const root = document.getElementById('root');
if (root) {
  applyTheme(chosenTheme());
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
