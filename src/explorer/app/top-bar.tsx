import { useMay } from '../client/viewer';
import { SearchBox } from '../search/search-box';
import { type Theme, useTheme } from '../theme/theme';
import { KeyButton } from './key-button';

const LINKS = [
  ['/', 'Start'],
  ['/graph', 'Graph'],
  ['/compare', 'Compare'],
  ['/matrix', 'Matrix'],
  ['/load', 'Load'],
] as const;

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_WORDS: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

/** Where one is, where one can go, the search, the theme and the key. */
export function TopBar({ path }: { readonly path: string }) {
  const [theme, setTheme] = useTheme();
  const mayReview = useMay('curator');
  return (
    <header className="top-bar">
      <a className="brand" href="#/">
        Entente
      </a>
      <nav aria-label="Views">
        {LINKS.map(([to, words]) => (
          <a key={to} href={`#${to}`} aria-current={path === to ? 'page' : undefined}>
            {words}
          </a>
        ))}
        {mayReview && (
          <a href="#/candidates" aria-current={path === '/candidates' || path === '/decisions' ? 'page' : undefined}>
            Review
          </a>
        )}
      </nav>
      <SearchBox />
      <KeyButton />
      <button
        type="button"
        className="quiet"
        onClick={() => setTheme(NEXT_THEME[theme])}
        aria-label={`Theme: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[NEXT_THEME[theme]]}`}
      >
        {THEME_WORDS[theme]}
      </button>
    </header>
  );
}
