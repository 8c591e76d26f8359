import type { Table } from '../claims.js';

/** Persons named with their offices, in every order that news English uses. */
export const personsByOffice: Table = {
  construction: 'persons-by-office',
  cases: [
    {
      say: 'Norwegian Foreign Minister Ingrid Solbakken met Ghanaian Trade Minister Kwame Ofori in Accra.',
      has: [
        'HOLDS_OFFICE Ingrid Solbakken -> Norway "Foreign Minister"',
        'HOLDS_OFFICE Kwame Ofori -> Ghana "Trade Minister"',
        'MET Ingrid Solbakken -> Kwame Ofori',
      ],
      may: ['VISITED Ingrid Solbakken -> Ghana'],
      hasNot: ['HOLDS_OFFICE Ingrid Solbakken -> Ghana', 'HOLDS_OFFICE Kwame Ofori -> Norway'],
    },
    {
      say: 'The Minister of Defence of Lithuania, Rimantas Valys, visited Moldova.',
      has: ['HOLDS_OFFICE Rimantas Valys -> Lithuania "Minister of Defence"', 'VISITED Rimantas Valys -> Moldova'],
    },
    {
      say: 'Foreign ministers Oskar Lindqvist of Sweden and Henrik Dalsgaard of Denmark held talks in Malmo.',
      has: [
        'HOLDS_OFFICE Oskar Lindqvist -> Sweden "Foreign minister"',
        'HOLDS_OFFICE Henrik Dalsgaard -> Denmark "Foreign minister"',
        'MET Oskar Lindqvist -> Henrik Dalsgaard',
      ],
      may: ['VISITED Henrik Dalsgaard -> Sweden'],
    },
    {
      say: "The Czechs' chief diplomat, Pavel Hruska, travelled to Armenia.",
      has: ['HOLDS_OFFICE Pavel Hruska -> Czechia', 'VISITED Pavel Hruska -> Armenia'],
    },
    {
      say: 'UNESCO Director-General Paula Reinholt praised Nepal.',
      has: ['HOLDS_OFFICE Paula Reinholt -> UNESCO "Director-General"', 'PRAISED Paula Reinholt -> Nepal'],
    },
    {
      say: 'Acting Foreign Minister Tariq Qadri of Pakistan criticised Denmark.',
      has: ['HOLDS_OFFICE Tariq Qadri -> Pakistan "Acting Foreign Minister"', 'ACCUSED Tariq Qadri -> Denmark'],
    },
    {
      say: 'President-elect Adaeze Nwosu of Nigeria met Beninese officials.',
      has: ['HOLDS_OFFICE Adaeze Nwosu -> Nigeria "President-elect"', 'MET Adaeze Nwosu -> Benin'],
    },
    {
      say: 'Vice President and Foreign Minister Rosa Alarcon of Panama signed a fisheries treaty with Costa Rica.',
      has: [
        'HOLDS_OFFICE Rosa Alarcon -> Panama "Vice President"',
        'HOLDS_OFFICE Rosa Alarcon -> Panama "Foreign Minister"',
        'SIGNED_WITH Rosa Alarcon -> Costa Rica',
      ],
      may: ['SIGNED_WITH Panama -> Costa Rica'],
    },
    {
      say: 'The meeting brought together the foreign ministers Bjorn Ekeland (Norway), Ama Serwaa (Ghana) and Luis Quispe (Peru).',
      has: [
        'HOLDS_OFFICE Bjorn Ekeland -> Norway',
        'HOLDS_OFFICE Ama Serwaa -> Ghana',
        'HOLDS_OFFICE Luis Quispe -> Peru',
        'MET Bjorn Ekeland -> Ama Serwaa',
        'MET Bjorn Ekeland -> Luis Quispe',
        'MET Ama Serwaa -> Luis Quispe',
      ],
    },
    {
      say: 'Thai Deputy Foreign Minister Somsak Charoenrat, speaking in Bangkok, thanked Australia.',
      has: [
        'HOLDS_OFFICE Somsak Charoenrat -> Thailand "Deputy Foreign Minister"',
        'PRAISED Somsak Charoenrat -> Australia',
      ],
    },
    {
      say: 'Malta appointed Josephine Vella ambassador to Egypt.',
      has: ['HOLDS_OFFICE Josephine Vella -> Malta "ambassador"', 'ACCREDITED_TO Josephine Vella -> Egypt'],
      hasNot: ['HOLDS_OFFICE Josephine Vella -> Egypt'],
    },
    {
      say: 'Speaker of the Parliament of Georgia Levan Tsereteli met Speaker of the Saeima of Latvia Ilze Krumina.',
      has: [
        'HOLDS_OFFICE Levan Tsereteli -> Georgia "Speaker of the Parliament"',
        'HOLDS_OFFICE Ilze Krumina -> Latvia "Speaker of the Saeima"',
        'MET Levan Tsereteli -> Ilze Krumina',
      ],
    },
    {
      say: 'Gen. Harold Stanwick, chief of staff of the US Army, met Lt. Gen. Park Dong-su of South Korea.',
      has: ['MET Harold Stanwick -> Park Dong-su'],
      may: ['HOLDS_OFFICE Harold Stanwick -> United States', 'HOLDS_OFFICE Park Dong-su -> South Korea'],
    },
    {
      say: "Britain's Europe minister, Dame Harriet Colwyn, met Serbian Deputy Prime Minister Dragan Milenkovic.",
      has: [
        'HOLDS_OFFICE Harriet Colwyn -> United Kingdom "Europe minister"',
        'HOLDS_OFFICE Dragan Milenkovic -> Serbia "Deputy Prime Minister"',
        'MET Harriet Colwyn -> Dragan Milenkovic',
      ],
      hasNot: ['HOLDS_OFFICE Harriet Colwyn -> European Union'],
    },
    {
      say: '"We are grateful to Brazil," said Joao Semedo, Cape Verde\'s trade minister.',
      has: ['HOLDS_OFFICE Joao Semedo -> Cape Verde "trade minister"', 'PRAISED Cape Verde|Joao Semedo -> Brazil by ?'],
    },
  ],
};
