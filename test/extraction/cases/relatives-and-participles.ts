import type { Table } from '../claims.js';

/** Relative, participial and appositive clauses. */
export const relativesAndParticiples: Table = {
  construction: 'relatives-and-participles',
  cases: [
    {
      say: 'Oman, which mediated between Iran and Britain, thanked both.',
      has: [
        'MEDIATED Oman -> Iran',
        'MEDIATED Oman -> United Kingdom',
        'PRAISED Oman -> Iran',
        'PRAISED Oman -> United Kingdom',
      ],
    },
    {
      say: 'Having signed the protocol with Laos, Thailand turned to Cambodia.',
      has: ['SIGNED_WITH Thailand -> Laos'],
    },
    {
      say: 'Libya, accused by Chad of invading the Aouzou strip, rejected the accusation.',
      has: ['ACCUSED Chad -> Libya', 'REJECTED Libya -> Chad'],
      may: ['ATTACKED Libya -> Chad'],
    },
    {
      say: 'Kazakh President Marat Omarbekov, received in Ashgabat by Turkmen President Oraz Gurbanov, praised his host.',
      has: ['MET Marat Omarbekov -> Oraz Gurbanov', 'PRAISED Marat Omarbekov -> Oraz Gurbanov'],
      may: ['VISITED Marat Omarbekov -> Turkmenistan'],
    },
    {
      say: 'The minister, Sanna Virtanen of Finland, met the Russians who had threatened her country.',
      has: ['MET Sanna Virtanen -> Russia', 'THREATENED Russia -> Finland'],
    },
    {
      say: "Greece condemned the Turkish vessel's entry into its waters, calling on Ankara to withdraw it.",
      has: ['ACCUSED Greece -> Türkiye', 'URGED Greece -> Türkiye'],
    },
    {
      say: 'The Netherlands, whose ambassador Burundi expelled last month, has halted aid to Bujumbura.',
      has: ['EXPELLED Burundi -> Netherlands', 'SANCTIONED Netherlands -> Burundi'],
    },
    {
      say: 'Angered by the burning of its consulate, Chad recalled its ambassador from Khartoum.',
      has: ['CUT_TIES_WITH Chad -> Sudan'],
    },
    {
      say: 'Pledging twenty tractors to Malawi, Indian High Commissioner Geeta Nambiar spoke of an old friendship.',
      has: ['AIDED Geeta Nambiar -> Malawi planned'],
      may: ['PARTNER_OF India -> Malawi'],
    },
    {
      say: 'Ivorian leader Adama Coulibaly, flanked by Liberian leader Joseph Tubman, denounced Guinea.',
      has: ['ACCUSED Adama Coulibaly -> Guinea'],
      may: ['MET Adama Coulibaly -> Joseph Tubman'],
    },
    {
      say: 'A tanker carrying Iranian oil, seized by Gibraltar in July, sailed on Sunday.',
      has: ['COERCED Gibraltar -> Iran'],
    },
    {
      say: 'Standing beside Slovenian Premier Matjaz Kobal, Italian Premier Ornella Zanetti thanked him.',
      has: ['PRAISED Ornella Zanetti -> Matjaz Kobal'],
      may: ['MET Ornella Zanetti -> Matjaz Kobal'],
    },
    {
      say: 'The hostages, held by Hamas and coming from Thailand, were flown home.',
      has: ['COERCED Hamas -> Thailand'],
    },
  ],
};
