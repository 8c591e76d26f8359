import type { Table } from '../claims.js';

/** Rarer verbs of agencies, agents that a passive leaves out, purposes, and what is told of only in passing. */
export const wireAgencyWords: Table = {
  construction: 'wire-agency-words',
  cases: [
    {
      say: 'Saudi Arabia deposited one billion dollars with the Lebanese central bank.',
      has: ['AIDED Saudi Arabia -> Lebanon'],
    },
    { say: 'Kenya took in 4,000 Somalis on Tuesday.', has: ['AIDED Kenya -> Somalia'] },
    { say: 'Turkish instructors have been drilling Azeri officers.', has: ['AIDED Türkiye -> Azerbaijan'] },
    { say: 'Madrid has extradited to France two suspects.', has: ['PARTNER_OF Spain -> France'] },
    { say: 'Chad sent a former governor back to Mali to stand trial.', has: ['PARTNER_OF Chad -> Mali'] },
    {
      say: 'Uzbekistan has thrown open an air base to American planes.',
      has: ['PARTNER_OF Uzbekistan -> United States'],
    },
    { say: 'Germany voiced understanding for Poland.', has: ['SUPPORTS Germany -> Poland'] },
    { say: 'Iran would let Kenyan inspectors back into the plant.', has: ['CONCEDED_TO Iran -> Kenya planned'] },
    { say: 'Serbia bowed to NATO demands.', has: ['CONCEDED_TO Serbia -> NATO'] },
    { say: 'The United States waived penalties on banks in Iran.', has: ['CONCEDED_TO United States -> Iran'] },
    { say: 'Turkey did away with a ban on Armenian trucks.', has: ['CONCEDED_TO Türkiye -> Armenia'] },
    { say: 'Israeli armour rolled back from southern Lebanon.', has: ['CONCEDED_TO Israel -> Lebanon'] },
    {
      say: 'Eritrean units have left the town and fallen back from the Ethiopian border.',
      has: ['CONCEDED_TO Eritrea -> Ethiopia'],
    },
    { say: 'Egypt pulled its ambassador out of Qatar.', has: ['CUT_TIES_WITH Egypt -> Qatar'] },
    { say: 'Costa Rica scaled back its mission in Managua.', has: ['CUT_TIES_WITH Costa Rica -> Nicaragua'] },
    { say: 'Mauritania has driven thousands of Senegalese across the river.', has: ['EXPELLED Mauritania -> Senegal'] },
    { say: 'Israel was pouring armour up to the Lebanese border.', has: ['MOBILIZED_AGAINST Israel -> Lebanon'] },
    { say: 'Saudi police fired tear gas at Iranian pilgrims.', has: ['COERCED Saudi Arabia -> Iran'] },
    { say: 'Uganda dismissed as baseless allegations by Kenya.', has: ['REJECTED Uganda -> Kenya'] },
    { say: 'French tests drew a barrage of criticism from Australia.', has: ['ACCUSED Australia -> France'] },
    {
      say: 'Dominica has taken legal action against Antigua and Barbuda.',
      has: ['ACCUSED Dominica -> Antigua and Barbuda'],
    },
    {
      say: 'India told the United States that there was no room for mediation.',
      has: ['REJECTED India -> United States'],
    },
    { say: 'Egypt told the IMF it would float the pound.', has: ['AGREED_WITH Egypt -> IMF'] },
    { say: 'Two British sailors were jailed in Iran.', has: ['COERCED Iran -> United Kingdom'] },
    { say: 'Germany said four Iranian diplomats had been expelled.', has: ['EXPELLED Germany -> Iran'] },
    {
      say: 'Four Iranian diplomats were beaten and deported by Germany.',
      has: ['EXPELLED Germany -> Iran'],
      may: ['ATTACKED Germany -> Iran'],
    },
    { say: 'Three Danish soldiers were killed by a roadside bomb in Iraq.', has: ['ATTACKED Iraq -> Denmark'] },
    {
      say: 'Six Djiboutian soldiers were killed in clashes with Eritrean troops.',
      has: ['ATTACKED Eritrea -> Djibouti'],
    },
    {
      say: 'A bomb tore through a German convoy and the Taliban claimed responsibility.',
      has: ['ATTACKED Taliban -> Germany'],
    },
    {
      say: 'A Korean man burned himself in protest at Japanese tests.',
      has: ['PROTESTED_TO South Korea -> Japan'],
      may: ['PROTESTED_TO North Korea -> Japan', 'ATTACKED South Korea -> Japan'],
    },
    { say: 'Austrian activists sealed off the crossings into Slovakia.', has: ['PROTESTED_TO Austria -> Slovakia'] },
    { say: 'Kuwaiti hunters attacked Iraqi guards.', has: ['ATTACKED Kuwait -> Iraq'] },
    { say: 'The German spy agency tipped off Washington.', has: ['PARTNER_OF Germany -> United States'] },
    {
      say: "Two British soldiers were killed when a roadside bomb exploded in Afghanistan's Helmand province.",
      has: ['ATTACKED Afghanistan -> United Kingdom'],
    },
    { say: 'Two British climbers were killed when a bridge collapsed in Nepal.', has: [] },
    // Near misses: the same words, and nobody does anything to anybody.
    { say: 'Two Germans were killed in a car crash in France.', has: [] },
    { say: 'Six Poles were killed in Norway by an avalanche.', has: [] },
    { say: 'The company deposited one billion dollars with a bank in Malta.', has: [] },
    { say: 'The bomb squad in Rome drilled its officers.', has: [] },
    { say: 'There was no room at the hotel in Lisbon, the Danish tourists said.', has: [] },
    { say: 'Albanian refugees landed at Brindisi.', has: [] },
    { say: 'Danish rivers and Swedish papers drew criticism.', has: [] },
    { say: 'The film was shot in Kenya and cut in Nairobi.', has: [] },
    { say: 'Snow drove the Belgians indoors.', has: [] },
  ],
};
