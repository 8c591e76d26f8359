import { BusiestCountries } from './busiest-countries';
import { GuidedQuestions } from './guided-questions';
import { LatestStatements } from './latest-statements';
import { Overview } from './overview';
import { SinceLastVisit } from './since-last-visit';

/** The first view: how much there is, who is busiest, what is new, and where to begin. */
export function StartPage() {
  return (
    <div className="page start">
      <header className="start-head">
        <h1>Who met, praised, accused or sanctioned whom</h1>
        <p className="lead">Every line of the graph leads back to the sentence that says it.</p>
        <Overview />
      </header>
      <div className="start-columns">
        <div>
          <GuidedQuestions />
          <BusiestCountries />
        </div>
        <div>
          <SinceLastVisit />
          <LatestStatements />
        </div>
      </div>
    </div>
  );
}
