import type { Table } from '../claims.js';

/** Persons named with their offices, in every order that news English uses. */
export const personsByOffice: Table = {
  construction: 'persons-by-office',
  cases: [
    {
      say: "Lucía Berenguer, Uruguay's minister of agriculture, thanked Japanese Ambassador Shinji Okabe for the gift.",
      has: [
        'HOLDS_OFFICE Lucía Berenguer -> Uruguay "minister of agriculture"',
        'HOLDS_OFFICE Shinji Okabe -> Japan "Ambassador"',
        'PRAISED Lucía Berenguer -> Shinji Okabe',
      ],
      may: ['PRAISED Lucía Berenguer -> Japan', 'AIDED Japan -> Uruguay'],
    },
    {
      say: "Zambia's president, Chileshe Mwila, arrived in Angola.",
      has: ['HOLDS_OFFICE Chileshe Mwila -> Zambia "president"', 'VISITED Chileshe Mwila -> Angola'],
    },
    {
      say: 'Presidents Mateo Villarroel of Bolivia and Graciela Funes of Paraguay opened the bridge together.',
      has: [
        'HOLDS_OFFICE Mateo Villarroel -> Bolivia "President"',
        'HOLDS_OFFICE Graciela Funes -> Paraguay "President"',
      ],
      may: ['MET Mateo Villarroel -> Graciela Funes', 'PARTNER_OF Bolivia -> Paraguay'],
    },
    {
      say: "The Tunisian head of state, Moncef Lahmar, received Jordan's premier, Awad Haddadin.",
      has: [
        'HOLDS_OFFICE Moncef Lahmar -> Tunisia "head of state"',
        'HOLDS_OFFICE Awad Haddadin -> Jordan "premier"',
        'MET Moncef Lahmar -> Awad Haddadin',
      ],
      may: ['VISITED Awad Haddadin -> Tunisia'],
    },
    {
      say: 'The secretary-general of the Arab League, Hisham Barakat, telephoned Iraqi President Salah Omari.',
      has: [
        'HOLDS_OFFICE Hisham Barakat -> Arab League "secretary-general"',
        'HOLDS_OFFICE Salah Omari -> Iraq "President"',
        'SPOKE_WITH Hisham Barakat -> Salah Omari',
      ],
    },
    {
      say: 'Former Finnish prime minister Aino Kallela visited Mongolia.',
      has: ['HOLDS_OFFICE Aino Kallela -> Finland "Former prime minister"', 'VISITED Aino Kallela -> Mongolia'],
    },
    {
      say: 'Prime minister-designate Zoran Petrusic of Montenegro congratulated Slovenian President Jana Oblak.',
      has: [
        'HOLDS_OFFICE Zoran Petrusic -> Montenegro',
        'HOLDS_OFFICE Jana Oblak -> Slovenia "President"',
        'PRAISED Zoran Petrusic -> Jana Oblak',
      ],
    },
    {
      say: 'Deputy Prime Minister and Minister of Finance of Kazakhstan Yerlan Dosmukhamedov met IMF Managing Director Elise Vandamme.',
      has: [
        'HOLDS_OFFICE Yerlan Dosmukhamedov -> Kazakhstan "Deputy Prime Minister"',
        'HOLDS_OFFICE Yerlan Dosmukhamedov -> Kazakhstan "Minister of Finance"',
        'HOLDS_OFFICE Elise Vandamme -> IMF "Managing Director"',
        'MET Yerlan Dosmukhamedov -> Elise Vandamme',
      ],
    },
    {
      say: 'Ambassadors Claire Fontenay of France, Dieter Hallmann of Germany and Giulia Ferrante of Italy protested to Belarus.',
      has: [
        'HOLDS_OFFICE Claire Fontenay -> France',
        'HOLDS_OFFICE Dieter Hallmann -> Germany',
        'HOLDS_OFFICE Giulia Ferrante -> Italy',
        'PROTESTED_TO Claire Fontenay -> Belarus',
        'PROTESTED_TO Dieter Hallmann -> Belarus',
        'PROTESTED_TO Giulia Ferrante -> Belarus',
      ],
    },
    {
      say: "Ruth Ellison, who is Canada's high commissioner in Kenya, visited Uganda.",
      has: [
        'HOLDS_OFFICE Ruth Ellison -> Canada "high commissioner"',
        'ACCREDITED_TO Ruth Ellison -> Kenya',
        'VISITED Ruth Ellison -> Uganda',
      ],
      hasNot: ['HOLDS_OFFICE Ruth Ellison -> Kenya'],
    },
    {
      say: "Sierra Leone's Mariama Koroma, its foreign minister since 2018, telephoned Guinea's Ousmane Diallo.",
      has: [
        'HOLDS_OFFICE Mariama Koroma -> Sierra Leone "foreign minister"',
        'SPOKE_WITH Mariama Koroma -> Ousmane Diallo',
      ],
      may: ['HOLDS_OFFICE Ousmane Diallo -> Guinea'],
    },
    {
      say: 'Commission President Ursine Halbach said the European Union would support Moldova.',
      has: [
        'HOLDS_OFFICE Ursine Halbach -> European Union "Commission President"',
        'SUPPORTS European Union -> Moldova planned by Ursine Halbach',
      ],
    },
    {
      say: 'Mexican Foreign Secretary Ignacio Barragan called on Guatemala to reopen the crossing.',
      has: ['HOLDS_OFFICE Ignacio Barragan -> Mexico "Foreign Secretary"', 'URGED Ignacio Barragan -> Guatemala'],
    },
    {
      say: "The EU's top diplomat, Matteo Brancati, condemned Nicaragua.",
      has: ['HOLDS_OFFICE Matteo Brancati -> European Union', 'ACCUSED Matteo Brancati -> Nicaragua'],
    },
    {
      say: 'UN Special Envoy for Yemen Anders Holmgaard arrived in Oman.',
      has: ['HOLDS_OFFICE Anders Holmgaard -> United Nations', 'VISITED Anders Holmgaard -> Oman'],
      hasNot: ['HOLDS_OFFICE Anders Holmgaard -> Yemen', 'HOLDS_OFFICE Anders Holmgaard -> Oman'],
    },
  ],
};
