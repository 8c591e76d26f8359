import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { builtExtractor } from './built-extractor.js';
import { dispatches } from './corpus.js';
import { alternate, median, medianRatio } from './rounds.js';

/** Entente, bare wink-nlp with the same pipes, and compromise read the same articles in turn; gives the lines to print. */
export async function* speed(rounds: number): AsyncGenerator<string> {
  const articles = dispatches();
  const extractor = await builtExtractor();
  const wink = winkNLP(model, ['pos']);
  const tokens = articles.reduce((sum, { text }) => sum + wink.readDoc(text).tokens().length(), 0);
  const times = alternate(
    [
      { name: 'entente', run: () => articles.forEach((article) => void extractor.extract(article)) },
      { name: 'wink-nlp', run: () => articles.forEach(({ text }) => void wink.readDoc(text)) },
      // The part of it that is comparable: sentences, terms, tags.
      { name: 'compromise', run: () => articles.forEach(({ text }) => void nlp(text)) },
    ],
    rounds,
  );
  const [entente = [], bare = [], compromise = []] = times;
  const line = (name: string, measured: readonly number[]): string => {
    const seconds = median(measured) / 1000;
    const rates = `${Math.round(articles.length / seconds)} articles/s  ${Math.round(tokens / seconds)} tokens/s`;
    return `  ${name.padEnd(22)} ${rates}`;
  };
  yield* [
    `speed: ${articles.length} articles, ${tokens} tokens, median of ${rounds} alternating rounds, processor time`,
    line('entente', entente),
    line('wink-nlp readDoc', bare),
    line('compromise', compromise),
    `  entente / wink-nlp     ${medianRatio(bare, entente).toFixed(2)} of its speed`,
    `  entente / compromise   ${medianRatio(compromise, entente).toFixed(1)} times its speed`,
  ];
}
