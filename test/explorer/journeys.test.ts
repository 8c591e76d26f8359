import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadSeed } from '../api/seeded.js';
import { type Explorer, startExplorer } from './explorer.js';
import { checkJourneys } from './journeys/check.js';
import { compareJourneys } from './journeys/compare.js';
import { curateJourneys } from './journeys/curate.js';
import { feelJourneys } from './journeys/feel.js';
import { findJourneys } from './journeys/find.js';
import { loadJourneys } from './journeys/load.js';
import { pageJourneys } from './journeys/pages.js';
import { screenshots } from './journeys/screenshots.js';
import { seeJourneys } from './journeys/see.js';
import { takeAwayJourneys } from './journeys/take-away.js';

// One service with the seed and one browser for all journeys: starting them takes longer than most journeys.
let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer(loadSeed);
});
afterEach(() => explorer.closePages());
afterAll(() => explorer?.stop());

screenshots(() => explorer);
findJourneys(() => explorer);
seeJourneys(() => explorer);
checkJourneys(() => explorer);
curateJourneys(() => explorer);
compareJourneys(() => explorer);
pageJourneys(() => explorer);
takeAwayJourneys(() => explorer);
loadJourneys(() => explorer);
feelJourneys(() => explorer);
