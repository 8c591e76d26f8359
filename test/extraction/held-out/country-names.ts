import type { Table } from '../claims.js';

/** Countries by name, demonym, capital, metonym, official and historical name. */
export const countryNames: Table = {
  construction: 'country-names',
  cases: [
    { say: 'The Kremlin praised Bishkek.', has: ['PRAISED Russia -> Kyrgyzstan'] },
    { say: 'Foggy Bottom urged Bogota to keep talking.', has: ['URGED United States -> Colombia'] },
    {
      say: "The Blue House rejected Pyongyang's demand.",
      has: ['REJECTED South Korea -> North Korea'],
      may: ['URGED North Korea -> South Korea'],
    },
    { say: 'The Élysée congratulated Abidjan.', has: ['PRAISED France -> Ivory Coast'] },
    { say: 'Zaire expelled two Belgian priests.', has: ['EXPELLED Zaire -> Belgium'] },
    { say: 'Czechoslovakia signed a trade protocol with Nicaragua.', has: ['SIGNED_WITH Czechoslovakia -> Nicaragua'] },
    { say: "The Democratic People's Republic of Korea denounced Japan.", has: ['ACCUSED North Korea -> Japan'] },
    {
      say: "The Lao People's Democratic Republic signed an extradition treaty with the Republic of Korea.",
      has: ['SIGNED_WITH Laos -> South Korea'],
    },
    {
      say: 'The Swiss hosted the Bürgenstock Peace Conference.',
      has: ['HOSTED Switzerland -> Bürgenstock Peace Conference'],
    },
    { say: 'U.S. troops attacked an Iraqi column.', has: ['ATTACKED United States -> Iraq'] },
    {
      say: 'Bissau and Praia established a joint fishing zone, agreeing to share the revenue.',
      has: ['AGREED_WITH Guinea-Bissau -> Cape Verde'],
    },
    {
      say: 'Papua New Guinea condemned Indonesia, and Guinea kept silent.',
      has: ['ACCUSED Papua New Guinea -> Indonesia'],
    },
    {
      say: 'Congo-Brazzaville criticised the Democratic Republic of Congo.',
      has: ['ACCUSED Congo-Brazzaville -> Democratic Republic of Congo'],
    },
    { say: 'South Sudan accused Sudan.', has: ['ACCUSED South Sudan -> Sudan'] },
    { say: 'Zhongnanhai warned Taipei of grave consequences.', has: ['THREATENED China -> Taiwan'] },
    { say: 'Nuuk and Thorshavn agreed to swap cod quotas.', has: ['AGREED_WITH Greenland -> Faroe Islands'] },
    { say: 'Burma closed its frontier to Bangladesh.', has: ['SANCTIONED Myanmar -> Bangladesh'] },
    {
      say: 'Bosnia-Herzegovina joined the Council of Europe.',
      has: ['MEMBER_OF Bosnia and Herzegovina -> Council of Europe'],
    },
    { say: 'The Itamaraty protested to Israel.', has: ['PROTESTED_TO Brazil -> Israel'] },
    { say: 'Whitehall apologised to Nairobi.', has: ['CONCEDED_TO United Kingdom -> Kenya'] },
  ],
};
