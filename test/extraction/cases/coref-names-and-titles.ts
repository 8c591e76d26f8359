import type { Table } from '../claims.js';

/** Later mentions of a person by surname, title, or title with country. */
export const corefNamesAndTitles: Table = {
  construction: 'coref-names-and-titles',
  cases: [
    {
      say: 'Ghanaian President Kojo Asante met Togolese President Faure Amegan. The Ghanaian president thanked Togo.',
      has: ['MET Kojo Asante -> Faure Amegan', 'PRAISED Kojo Asante -> Togo'],
    },
    {
      say: 'Indian Defence Secretary Vikram Sethi was in Hanoi on Friday. The Secretary invited Vietnam to a naval review.',
      has: ['VISITED Vikram Sethi -> Vietnam', 'INVITED Vikram Sethi -> Vietnam'],
    },
    {
      say: 'Pakistani Prime Minister Nadeem Chaudhry and Iranian President Behrouz Tabatabai signed the accord. The Prime Minister later thanked Iran.',
      has: ['SIGNED_WITH Nadeem Chaudhry -> Behrouz Tabatabai', 'PRAISED Nadeem Chaudhry -> Iran'],
    },
    {
      say: 'Swedish Ambassador Lars Nyqvist briefed reporters in Kampala. The envoy criticised Uganda.',
      has: ['ACCUSED Lars Nyqvist -> Uganda'],
    },
    {
      say: 'Chilean President Sofia Larrain and Peruvian President Hector Mamani met in Tacna. Larrain invited Mamani to Santiago.',
      has: ['MET Sofia Larrain -> Hector Mamani', 'INVITED Sofia Larrain -> Hector Mamani'],
      may: [
        'VISITED Sofia Larrain -> Peru',
        'VISITED Hector Mamani -> Chile hypothetical',
        'VISITED Hector Mamani -> Chile planned',
      ],
    },
    {
      say: 'Zimbabwean Foreign Minister Simba Chikore and his Zambian colleague Mary Phiri disagreed. The Zambian minister accused Zimbabwe of dumping maize.',
      has: ['ACCUSED Mary Phiri -> Zimbabwe'],
    },
    {
      say: 'Chancellor Ulrike Brandstetter of Austria flew to Ljubljana. The chancellor congratulated Slovenia.',
      has: ['VISITED Ulrike Brandstetter -> Slovenia', 'PRAISED Ulrike Brandstetter -> Slovenia'],
    },
    {
      say: "The Philippines' top diplomat, Corazon Villaluz, addressed the forum. The foreign secretary denounced China.",
      has: ['ACCUSED Corazon Villaluz -> China'],
    },
    {
      say: "Norway's Kari Overgaard and Iceland's Einar Baldursson spoke by phone. Baldursson thanked Overgaard.",
      has: ['SPOKE_WITH Kari Overgaard -> Einar Baldursson', 'PRAISED Einar Baldursson -> Kari Overgaard'],
    },
    {
      say: 'Bolivian President Evaristo Quiroga was greeted in Quito. The visiting president thanked Ecuador.',
      has: ['PRAISED Evaristo Quiroga -> Ecuador'],
      may: ['VISITED Evaristo Quiroga -> Ecuador', 'MET Ecuador -> Evaristo Quiroga'],
    },
    {
      say: 'Director-General Paolo Ricciardi of the FAO visited Mozambique. The head of the FAO promised Mozambique seeds.',
      has: ['VISITED Paolo Ricciardi -> Mozambique', 'AIDED Paolo Ricciardi|FAO -> Mozambique planned'],
    },
    {
      say: 'Cambodian Premier Sok Vireak arrived in Seoul. Later, Vireak met South Korean President Yoon Hyun-sik.',
      has: ['VISITED Sok Vireak -> South Korea', 'MET Sok Vireak -> Yoon Hyun-sik'],
    },
    {
      say: "Jamaica's Patricia Grange, minister of tourism, was in Havana. The minister signed a protocol with Cuba.",
      has: ['VISITED Patricia Grange -> Cuba', 'SIGNED_WITH Patricia Grange -> Cuba'],
    },
  ],
};
