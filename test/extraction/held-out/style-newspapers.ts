import type { Table } from '../claims.js';

/** Long newspaper sentences, subordinate clauses, irony, background, and briefs. */
export const styleNewspapers: Table = {
  construction: 'style-newspapers',
  cases: [
    {
      say: 'Though it had been among the first to open an embassy in Pristina, Hungary under Premier Kristof Balassa now finds itself courting Belgrade, whose president, Vuk Radovanovic, dined with him at Gödöllő on Saturday.',
      has: ['MET Vuk Radovanovic -> Kristof Balassa'],
      may: ['ESTABLISHED_RELATIONS_WITH Hungary -> Kosovo', 'VISITED Vuk Radovanovic -> Hungary'],
    },
    {
      say: 'What Chile wanted from Bolivia was an apology; what it got, delivered by Vice-Minister Nina Colque over lukewarm coffee, was a lecture.',
      has: [],
      may: ['URGED Chile -> Bolivia', 'ACCUSED Nina Colque -> Chile'],
    },
    {
      say: 'It took a winter without gas for Chisinau to forgive Kyiv, and a summer of drought for the two to sign, on a barge in the Dniester, the water treaty that neither had wanted.',
      has: ['SIGNED_WITH Moldova -> Ukraine'],
    },
    { say: 'Nobody doubts that Thailand armed the rebels; few doubt that Laos armed the others.', has: [] },
    {
      say: 'A decade after Zambian soldiers last fired on a Congolese canoe, fishermen of both shores sell each other nets.',
      has: ['ATTACKED Zambia -> DR Congo|Congo'],
    },
    {
      say: 'Ask in Yerevan who helped, and people say Tehran; ask who watched, and they say Moscow.',
      has: [],
      may: ['AIDED Iran -> Armenia by ?'],
    },
    {
      say: 'Why would Austria, a country that lives by gas, sanction Russia?',
      has: [],
      may: ['SANCTIONED Austria -> Russia hypothetical'],
    },
    {
      say: 'On the pier at Kigoma, where Burundian and Tanzanian officers shook hands last spring, weeds grow.',
      has: ['MET Burundi -> Tanzania'],
      may: ['VISITED Burundi -> Tanzania'],
    },
    {
      say: "A leaked memo shows that Canada's spies warned the Indian government about the plot. Ottawa has confirmed nothing; New Delhi calls the memo a forgery.",
      has: [],
    },
    {
      say: "The Greek shipowners' union, which fears for its Russian trade, persuaded Athens to veto the EU's oil embargo on Moscow.",
      has: ['REJECTED Greece -> European Union'],
      may: [
        'SANCTIONED European Union -> Russia not',
        'SANCTIONED European Union -> Russia hypothetical',
        'SANCTIONED European Union -> Russia',
      ],
    },
    {
      say: 'The trial of the Rwandan banker in Brussels has soured relations between Rwanda and Belgium, and each has sent a diplomat of the other packing.',
      has: ['EXPELLED Rwanda -> Belgium', 'EXPELLED Belgium -> Rwanda'],
    },
    {
      say: 'Uruguayan cattle, Argentine drought and a Brazilian strike explain the price of a steak in Lima.',
      has: [],
    },
  ],
};
