import { hrefOf } from '../location/location';

interface Question {
  readonly words: string;
  readonly how: string;
  readonly href: string;
}

/** Three ways in, each answered by the dispatches that come with the project. */
const QUESTIONS: readonly Question[] = [
  {
    words: 'Whom does Azerbaijan deal with, and how?',
    how: 'The graph around one country: click a line to read what it rests on.',
    href: hrefOf('/graph', { ids: ['country:AZ'] }),
  },
  {
    words: 'How did Fiji and New Zealand fall out, and make up?',
    how: 'Two countries side by side, through time.',
    href: hrefOf('/compare', { a: 'country:FJ', b: 'country:NZ' }),
  },
  {
    words: 'How are Djibouti and Lithuania connected?',
    how: 'The shortest and the strongest ways between two that may never have met.',
    href: hrefOf('/graph', { ids: ['country:DJ', 'country:LT'], from: 'country:DJ', to: 'country:LT' }),
  },
];

/** Questions to begin with. */
export function GuidedQuestions() {
  return (
    <section aria-labelledby="guided">
      <h2 id="guided">Begin with a question</h2>
      <ul className="cards">
        {QUESTIONS.map(({ words, how, href }) => (
          <li key={href}>
            <a className="card" href={href}>
              <strong>{words}</strong>
              <span className="faint">{how}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
