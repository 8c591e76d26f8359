import type { Table } from '../claims.js';

/** Hopes, wishes, calls and requests: what is asked for has not happened. */
export const hopesAndCalls: Table = {
  construction: 'hopes-and-calls',
  cases: [
    {
      say: 'Malta hopes that Libya will release the fishermen.',
      has: [],
      may: ['CONCEDED_TO Libya -> Malta hypothetical', 'URGED Malta -> Libya'],
    },
    {
      say: 'Ukraine asked the European Union to sanction Belarus.',
      has: ['URGED Ukraine -> European Union', 'SANCTIONED European Union -> Belarus hypothetical by ?'],
    },
    {
      say: 'Jordan called for talks between Israel and Syria.',
      has: ['MET Israel -> Syria hypothetical by ?'],
      may: ['URGED Jordan -> Israel', 'URGED Jordan -> Syria'],
    },
    {
      say: 'Somaliland wants Taiwan to recognise it.',
      has: [],
      may: [
        'RECOGNIZED Taiwan -> Somaliland hypothetical',
        'RECOGNIZED Taiwan -> Somalia hypothetical',
        'URGED Somaliland -> Taiwan',
      ],
    },
    { say: "Pakistan sought India's agreement to reopen the corridor.", has: [], may: ['URGED Pakistan -> India'] },
    {
      say: 'Estonian Premier Liis Kask proposed that NATO close its office in Minsk.',
      has: ['URGED Liis Kask -> NATO'],
      may: ['CUT_TIES_WITH NATO -> Belarus hypothetical'],
    },
    {
      say: 'Nigeria would welcome a visit by the Brazilian president, an aide said.',
      has: [],
      may: [
        'VISITED Brazil -> Nigeria hypothetical',
        'INVITED Nigeria -> Brazil',
        'INVITED Nigeria -> Brazil hypothetical',
        'PRAISED Nigeria -> Brazil hypothetical',
      ],
    },
    { say: 'Australia requested the extradition of a banker from Vanuatu.', has: ['URGED Australia -> Vanuatu'] },
    {
      say: 'Slovenian Foreign Minister Neza Kranjc begged Croatia for patience.',
      has: ['URGED Neza Kranjc -> Croatia'],
    },
    {
      say: 'Mexican minister Ruben Tovar voiced the wish to deepen cooperation between Mexico and Belize.',
      has: ['PARTNER_OF Mexico -> Belize by ?'],
    },
    {
      say: 'Iraq encouraged Iran and Saudi Arabia to restore diplomatic relations.',
      has: [
        'URGED Iraq -> Iran',
        'URGED Iraq -> Saudi Arabia',
        'ESTABLISHED_RELATIONS_WITH Iran -> Saudi Arabia hypothetical by ?',
      ],
    },
    {
      say: 'Kuwait looks forward to working with the new government of Iraq.',
      has: [],
      may: ['PARTNER_OF Kuwait -> Iraq planned', 'PARTNER_OF Kuwait -> Iraq hypothetical'],
    },
    { say: 'Tuvalu pleaded with the big emitters at the conference.', has: [] },
  ],
};
