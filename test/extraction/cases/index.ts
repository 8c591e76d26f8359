import type { Table } from '../claims.js';
import { acronyms } from './acronyms.js';
import { activeConflict } from './active-conflict.js';
import { activeConsult } from './active-consult.js';
import { activeCooperate } from './active-cooperate.js';
import { activeDispute } from './active-dispute.js';
import { activeRarerVerbs } from './active-rarer-verbs.js';
import { answers } from './answers.js';
import { bodies } from './bodies.js';
import { conjunctions } from './conjunctions.js';
import { corefDeeds } from './coref-deeds.js';
import { corefGroups } from './coref-groups.js';
import { corefNamesAndTitles } from './coref-names-and-titles.js';
import { corefPronouns } from './coref-pronouns.js';
import { countryNames } from './country-names.js';
import { credentials } from './credentials.js';
import { dates } from './dates.js';
import { directQuotes } from './direct-quotes.js';
import { futureAndModals } from './future-and-modals.js';
import { hopesAndCalls } from './hopes-and-calls.js';
import { infinitiveChains } from './infinitive-chains.js';
import { lightVerbs } from './light-verbs.js';
import { meetingFrames } from './meeting-frames.js';
import { negation } from './negation.js';
import { nominals } from './nominals.js';
import { notNearMisses } from './not-near-misses.js';
import { notSportAndCulture } from './not-sport-and-culture.js';
import { notTopicsAndTalk } from './not-topics-and-talk.js';
import { passives } from './passives.js';
import { personalNames } from './personal-names.js';
import { personsBareOffices } from './persons-bare-offices.js';
import { personsByOffice } from './persons-by-office.js';
import { reactionsAndPosts } from './reactions-and-posts.js';
import { reciprocals } from './reciprocals.js';
import { relativesAndParticiples } from './relatives-and-participles.js';
import { reportedSpeech } from './reported-speech.js';
import { styleCommuniques } from './style-communiques.js';
import { styleNewspapers } from './style-newspapers.js';
import { styleReadouts } from './style-readouts.js';
import { styleRegionalAgencies } from './style-regional-agencies.js';
import { styleWires19851999 } from './style-wires-1985-1999.js';
import { turnsOfConflict } from './turns-of-conflict.js';
import { turnsOfNews } from './turns-of-news.js';
import { wireAgencyWords } from './wire-agency-words.js';
import { wireLeaders } from './wire-leaders.js';
import { wireParticlesAndPhrases } from './wire-particles-and-phrases.js';
import { wireStances } from './wire-stances.js';

/** The tables that the author of the rules works with. */
export const SEEN: readonly Table[] = [
  acronyms,
  activeConflict,
  activeConsult,
  activeCooperate,
  activeDispute,
  activeRarerVerbs,
  answers,
  bodies,
  conjunctions,
  corefDeeds,
  corefGroups,
  corefNamesAndTitles,
  corefPronouns,
  countryNames,
  credentials,
  dates,
  directQuotes,
  futureAndModals,
  hopesAndCalls,
  infinitiveChains,
  lightVerbs,
  meetingFrames,
  negation,
  nominals,
  notNearMisses,
  notSportAndCulture,
  notTopicsAndTalk,
  passives,
  personalNames,
  personsBareOffices,
  personsByOffice,
  reactionsAndPosts,
  reciprocals,
  relativesAndParticiples,
  reportedSpeech,
  wireStances,
  styleCommuniques,
  styleNewspapers,
  styleReadouts,
  styleRegionalAgencies,
  styleWires19851999,
  wireAgencyWords,
  turnsOfConflict,
  turnsOfNews,
  wireLeaders,
  wireParticlesAndPhrases,
];
