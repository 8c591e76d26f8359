import type { Table } from '../claims.js';

/** Deeds told before and judged without their doer. */
export const corefDeeds: Table = {
  construction: 'coref-deeds',
  cases: [
    {
      say: 'Ugandan jets bombed a village in South Sudan on Sunday. Tanzania denounced the raid.',
      has: ['ATTACKED Uganda -> South Sudan', 'ACCUSED Tanzania -> Uganda'],
    },
    {
      say: 'Latvia expelled a Belarusian diplomat. Minsk called the step "absurd".',
      has: ['EXPELLED Latvia -> Belarus', 'ACCUSED Belarus -> Latvia'],
    },
    {
      say: 'Paraguay recalled its ambassador from Venezuela. Brazilian President Otavio Lemos said the decision was wrong.',
      has: [
        'CUT_TIES_WITH Paraguay -> Venezuela',
        'HOLDS_OFFICE Otavio Lemos -> Brazil',
        'ACCUSED Otavio Lemos -> Paraguay',
      ],
    },
    {
      say: 'Oman and Yemen signed a border treaty. Saudi Arabia applauded the accord.',
      has: ['SIGNED_WITH Oman -> Yemen', 'PRAISED Saudi Arabia -> Oman', 'PRAISED Saudi Arabia -> Yemen'],
    },
    {
      say: 'Eritrea detained three Sudanese fishermen. Egypt criticised the arrests.',
      has: ['COERCED Eritrea -> Sudan', 'ACCUSED Egypt -> Eritrea'],
    },
    {
      say: 'Canada and Australia imposed sanctions on Fiji. New Zealand backed the sanctions.',
      has: ['SANCTIONED Canada -> Fiji', 'SANCTIONED Australia -> Fiji'],
      may: ['SUPPORTS New Zealand -> Canada', 'SUPPORTS New Zealand -> Australia'],
      hasNot: ['SUPPORTS New Zealand -> Fiji'],
    },
    {
      say: "Iceland's foreign minister, Sigrun Jonsdottir, said Spain's conduct was unacceptable.",
      has: ['HOLDS_OFFICE Sigrun Jonsdottir -> Iceland', 'ACCUSED Sigrun Jonsdottir -> Spain'],
    },
    {
      say: 'Nepal closed its border with India. Bhutan said the tea harvest was a great success.',
      has: [],
      may: ['SANCTIONED Nepal -> India', 'CUT_TIES_WITH Nepal -> India', 'COERCED Nepal -> India'],
      hasNot: ['PRAISED Bhutan -> Nepal', 'PRAISED Bhutan -> India'],
    },
    {
      say: 'Zambia broke off relations with Malawi. Mozambique and Angola followed suit.',
      has: ['CUT_TIES_WITH Zambia -> Malawi', 'CUT_TIES_WITH Mozambique -> Malawi', 'CUT_TIES_WITH Angola -> Malawi'],
    },
    {
      say: 'Cuba released two Honduran pilots. Guatemala hailed the release.',
      has: ['CONCEDED_TO Cuba -> Honduras', 'PRAISED Guatemala -> Cuba'],
    },
  ],
};
