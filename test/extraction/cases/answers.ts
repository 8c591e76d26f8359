import type { Table } from '../claims.js';

/** What the text has told before, taken up again: "the charge", "it", "the other side", "the island nation". */
export const answers: Table = {
  construction: 'answers',
  cases: [
    {
      say: 'Peru accused Chile of spying on its navy. Santiago rejected the charge.',
      has: ['ACCUSED Peru -> Chile', 'REJECTED Chile -> Peru'],
      may: ['COERCED Chile -> Peru', 'COERCED Chile -> Peru by Peru'],
    },
    {
      say: 'Rwandan Foreign Minister Alice Mukamana said Congo had supplied the FDLR with rifles. Kinshasa denied it.',
      has: [
        'AIDED Democratic Republic of the Congo -> FDLR|Democratic Forces for the Liberation of Rwanda by Alice Mukamana',
        'REJECTED Democratic Republic of the Congo -> Alice Mukamana',
      ],
      may: ['ACCUSED Alice Mukamana -> Democratic Republic of the Congo'],
    },
    {
      say: 'The European Union imposed sanctions on Belarus. Ukraine applauded the measures.',
      has: ['SANCTIONED European Union -> Belarus', 'PRAISED Ukraine -> European Union'],
    },
    {
      say: 'Mali expelled the French ambassador. Paris called the decision unjustified.',
      has: ['EXPELLED Mali -> France', 'ACCUSED France -> Mali'],
    },
    {
      say: 'Kenya offered to send observers to the border, a proposal welcomed by Uganda but turned down by Sudan.',
      has: ['PRAISED Uganda -> Kenya', 'REJECTED Sudan -> Kenya'],
      may: ['AIDED Kenya -> Uganda hypothetical', 'AIDED Kenya -> Sudan hypothetical'],
    },
    {
      say: 'Chad and Libya met in Gabon. The two neighbours severed diplomatic relations in 1987.',
      has: ['MET Chad -> Libya', 'CUT_TIES_WITH Chad -> Libya on 1987', 'CUT_TIES_WITH Libya -> Chad on 1987'],
    },
    {
      say: 'Iran and Iraq held talks in Geneva, with each side accusing the other of violating the truce.',
      has: ['MET Iran -> Iraq', 'ACCUSED Iran -> Iraq', 'ACCUSED Iraq -> Iran'],
    },
    {
      say: 'Japan thanked Fiji. The island nation had backed the Japanese candidate.',
      has: ['PRAISED Japan -> Fiji', 'SUPPORTS Fiji -> Japan'],
    },
    {
      say: 'Poland and Belarus exchanged accusations. Minsk accused its neighbour of smuggling.',
      has: ['ACCUSED Belarus -> Poland'],
      may: ['ACCUSED Poland -> Belarus', 'MET Poland -> Belarus'],
    },
    {
      say: 'Kuwait recalled its ambassador from Tehran after Saudi Arabia had done the same.',
      has: ['CUT_TIES_WITH Kuwait -> Iran', 'CUT_TIES_WITH Saudi Arabia -> Iran'],
    },
    {
      say: 'Turkey protested to Greece. In Athens, the government dismissed the protest.',
      has: ['PROTESTED_TO Türkiye -> Greece', 'REJECTED Greece -> Türkiye'],
    },
    {
      say: 'China remains opposed to the American deployment.',
      has: ['REJECTED China -> United States'],
    },
    {
      say: 'Talks between Yemen and Oman, brokered by Qatar, ended on Sunday.',
      has: ['MET Yemen -> Oman', 'MEDIATED Qatar -> Yemen', 'MEDIATED Qatar -> Oman'],
    },
    {
      say: 'Under the accords signed in Lusaka by Angola, Zambia and Namibia, the border is to be reopened.',
      has: ['SIGNED_WITH Angola -> Zambia', 'SIGNED_WITH Angola -> Namibia', 'SIGNED_WITH Zambia -> Namibia'],
    },
    {
      say: 'Foreign Minister Petra Nováková of Czechia met Foreign Minister Ali Hoxha of Albania. It was noted that relations between the two countries are at their best. A cooperation plan was signed at the end of the meeting.',
      has: [
        'MET Petra Nováková -> Ali Hoxha',
        'PARTNER_OF Czechia -> Albania',
        'SIGNED_WITH Petra Nováková -> Ali Hoxha',
      ],
    },
    {
      say: 'President Liam Farrell of Ireland received the letters of credence of two ambassadors. The new Ambassador of Peru, His Excellency Mr Raúl Quispe Mamani, spoke of the Andes.',
      has: ['ACCREDITED_TO Raúl Quispe Mamani -> Ireland', 'MET Liam Farrell -> Raúl Quispe Mamani'],
    },
    {
      say: 'The Organization of African Unity, to which both Chad and Niger belong, met in Tunis.',
      has: [
        'MEMBER_OF Chad -> Organization of African Unity|OAU',
        'MEMBER_OF Niger -> Organization of African Unity|OAU',
      ],
    },
    // What is said so and means nobody.
    { say: 'Kenya said there had been no deal, and thanked Uganda.', has: ['PRAISED Kenya -> Uganda'] },
    { say: 'The minister was to have visited Peru but stayed at home.', has: [], may: [] },
    { say: 'In recognition of its role, the city received a prize from Norway.', has: [] },
    { say: 'The measures were announced on Friday. Banks welcomed the measures.', has: [] },
    {
      say: 'Iran accused Oman of spying. Ambassador Saeed Rahbar of Iran declined to comment.',
      has: ['ACCUSED Iran -> Oman'],
      may: ['COERCED Oman -> Iran', 'COERCED Oman -> Iran by Iran'],
    },
    { say: 'The country, the other side of the lake, is flat.', has: [] },
    { say: 'The proposal was welcomed by fishermen but turned down by the council of the town.', has: [] },
  ],
};
