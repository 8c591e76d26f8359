import type { Table } from '../claims.js';

/** Lists, shared verbs and objects, and who goes with whom. */
export const conjunctions: Table = {
  construction: 'conjunctions',
  cases: [
    {
      say: 'Ghana, Togo and Benin signed a power-sharing contract.',
      has: ['SIGNED_WITH Ghana -> Togo', 'SIGNED_WITH Ghana -> Benin', 'SIGNED_WITH Togo -> Benin'],
    },
    {
      say: 'Kuwaiti envoy Bader Al-Otaibi visited Jordan, Syria and Lebanon.',
      has: [
        'VISITED Bader Al-Otaibi -> Jordan',
        'VISITED Bader Al-Otaibi -> Syria',
        'VISITED Bader Al-Otaibi -> Lebanon',
      ],
    },
    {
      say: 'Paraguay thanked Brazil and congratulated Uruguay.',
      has: ['PRAISED Paraguay -> Brazil', 'PRAISED Paraguay -> Uruguay'],
    },
    {
      say: 'Both Tonga and Samoa praised Australia.',
      has: ['PRAISED Tonga -> Australia', 'PRAISED Samoa -> Australia'],
    },
    { say: 'Finland as well as Sweden joined NATO.', has: ['MEMBER_OF Finland -> NATO', 'MEMBER_OF Sweden -> NATO'] },
    {
      say: 'Kenya accused Uganda, and Uganda accused Kenya, of smuggling.',
      has: ['ACCUSED Kenya -> Uganda', 'ACCUSED Uganda -> Kenya'],
    },
    {
      say: 'The presidents of Chile and Argentina met the king of Spain.',
      has: ['MET Chile -> Spain', 'MET Argentina -> Spain'],
      may: ['MET Chile -> Argentina'],
    },
    {
      say: 'Bangladeshi, Nepali and Bhutanese officials held talks.',
      has: ['MET Bangladesh -> Nepal', 'MET Bangladesh -> Bhutan', 'MET Nepal -> Bhutan'],
    },
    {
      say: 'Portugal gave Mozambique helicopters, and Sweden money.',
      has: ['AIDED Portugal -> Mozambique'],
      may: ['AIDED Sweden -> Mozambique'],
    },
    {
      say: 'Armenian and Georgian ministers toured Iran and Iraq respectively.',
      has: ['VISITED Armenia -> Iran', 'VISITED Georgia -> Iraq'],
    },
    {
      say: 'Oman hosted Iranian, American and European envoys.',
      has: ['MET Oman -> Iran', 'MET Oman -> United States'],
      may: [
        'VISITED Iran -> Oman',
        'VISITED United States -> Oman',
        'MET Iran -> United States',
        'MET Oman -> European Union',
        'VISITED European Union -> Oman',
      ],
    },
    {
      say: 'Croatia, a member of the European Union, and Serbia, which is not, signed a rail agreement.',
      has: ['MEMBER_OF Croatia -> European Union', 'SIGNED_WITH Croatia -> Serbia'],
      may: ['MEMBER_OF Serbia -> European Union not'],
    },
    {
      say: 'Bolivian Vice President Nelida Choque met first with Peruvian bishops, then with Peruvian President Fermin Huanca.',
      has: ['MET Nelida Choque -> Fermin Huanca'],
      may: ['MET Nelida Choque -> Peru'],
    },
  ],
};
