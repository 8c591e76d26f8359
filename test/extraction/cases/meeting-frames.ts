import type { Table } from '../claims.js';

/** Meetings that are described without anybody "meeting" anybody. */
export const meetingFrames: Table = {
  construction: 'meeting-frames',
  cases: [
    {
      say: "The meeting reviewed the fishing season. Senegalese Fisheries Minister Khady Sow praised Mauritania's patience. Mauritanian Fisheries Minister Sidi Ould Brahim called for a longer agreement.",
      has: ['MET Khady Sow -> Sidi Ould Brahim', 'PRAISED Khady Sow -> Mauritania'],
      may: ['URGED Sidi Ould Brahim -> Senegal', 'PARTNER_OF Senegal -> Mauritania'],
    },
    {
      say: 'At their meeting on Tuesday the Cuban and Grenadian health ministers went over the work of the brigades.',
      has: ['MET Cuba -> Grenada'],
    },
    {
      say: 'The talks, which lasted two hours, were attended by Kuwaiti Oil Minister Saad Al-Enezi and Iraqi Oil Minister Kadhim Al-Bayati.',
      has: ['MET Saad Al-Enezi -> Kadhim Al-Bayati'],
    },
    {
      say: 'Uzbek Deputy Minister Shavkat Ergashev received a delegation of the World Bank headed by Regional Director Clara Nissen. Issues of water management were considered.',
      has: ['MET Shavkat Ergashev -> World Bank|Clara Nissen'],
      may: [
        'MET Shavkat Ergashev -> Clara Nissen',
        'MET Shavkat Ergashev -> World Bank',
        'VISITED Clara Nissen -> Uzbekistan',
        'VISITED World Bank -> Uzbekistan',
      ],
    },
    {
      say: 'Round-table talks on the Transdniester question resumed. Moldova was represented by Deputy Prime Minister Vlad Ciobanu, Ukraine by Ambassador Roman Tkach.',
      has: ['MET Vlad Ciobanu -> Roman Tkach'],
      may: ['MET Moldova -> Ukraine'],
    },
    {
      say: 'The discussions focused on customs. "We are close," said Namibian negotiator Frieda Shilongo. "We are closer than last year," added her South African colleague, Themba Radebe.',
      has: ['MET Frieda Shilongo -> Themba Radebe'],
    },
    {
      say: 'Speaking at the joint press conference after their talks, Latvian Premier Aldis Ozolnieks and Polish Premier Hanna Jasinska backed Ukraine.',
      has: [
        'MET Aldis Ozolnieks -> Hanna Jasinska',
        'SUPPORTS Aldis Ozolnieks -> Ukraine',
        'SUPPORTS Hanna Jasinska -> Ukraine',
      ],
    },
    {
      say: 'A Bruneian delegation under Minister Hajah Norliah Yakub was in Beijing for consultations with Vice Minister Qian Lihua.',
      has: [
        'VISITED Hajah Norliah Yakub|Norliah Yakub|Brunei -> China',
        'MET Hajah Norliah Yakub|Norliah Yakub|Brunei -> Qian Lihua',
      ],
      may: ['VISITED Brunei -> China', 'MET Brunei -> Qian Lihua'],
    },
    {
      say: 'The exchange, over tea, was frank. Indian High Commissioner Suresh Pillai complained of delays; Sri Lankan Ports Minister Ruwan Abeykoon promised to look into them.',
      has: ['MET Suresh Pillai -> Ruwan Abeykoon'],
      may: ['ACCUSED Suresh Pillai -> Sri Lanka'],
    },
    {
      say: 'The minister listened. Across the table sat Omar Bongo Ndong, the Gabonese negotiator, who told Cameroonian Minister Paulette Ekambi that the forest road would be reopened.',
      has: ['MET Omar Bongo Ndong -> Paulette Ekambi'],
      may: ['CONCEDED_TO Gabon -> Cameroon planned'],
    },
  ],
};
