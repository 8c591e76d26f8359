import type { Table } from '../claims.js';

/** Readouts and statements of the European Union, the United Nations, the United States and others. */
export const styleReadouts: Table = {
  construction: 'style-readouts',
  cases: [
    {
      say: 'The EU strongly condemns the execution of two protesters and calls on Iran to refrain from further executions. The EU has adopted sanctions against four judges.',
      has: ['ACCUSED European Union -> Iran', 'URGED European Union -> Iran', 'SANCTIONED European Union -> Iran'],
    },
    {
      say: 'The Secretary-General is following with concern the developments in Kyrgyzstan. He appeals to all sides to show restraint.',
      has: [],
    },
    {
      say: 'The members of the Security Council condemned the shelling of Cameroonian villages by Boko Haram and commended Cameroon and Chad for their joint operations.',
      has: [
        'ACCUSED UN Security Council -> Boko Haram',
        'ATTACKED Boko Haram -> Cameroon by ?',
        'PRAISED UN Security Council -> Cameroon',
        'PRAISED UN Security Council -> Chad',
        'PARTNER_OF Cameroon -> Chad by ?',
      ],
    },
    {
      say: 'The Council today decided to open accession negotiations with Bosnia and Herzegovina. "Your place is in our European family," President Karel Verhaegen wrote.',
      has: [],
      may: [
        'AGREED_WITH European Union -> Bosnia and Herzegovina',
        'SUPPORTS European Union -> Bosnia and Herzegovina',
        'SUPPORTS Karel Verhaegen -> Bosnia and Herzegovina',
      ],
    },
    {
      say: 'Speaking in Geneva, the High Commissioner for Human Rights, Nomvula Khanyile, said she was alarmed by reports that Sudanese forces had killed aid workers of the Norwegian Refugee Council.',
      has: ['ATTACKED Sudan -> Norwegian Refugee Council by ?'],
      may: ['ACCUSED Nomvula Khanyile -> Sudan'],
    },
    {
      say: 'The European Union deeply regrets the decision of the Georgian authorities to suspend the talks. We stand with the Georgian people.',
      has: ['ACCUSED European Union -> Georgia', 'SUPPORTS European Union -> Georgia'],
    },
    {
      say: 'Commissioner Signe Halvorsen travelled to Kyiv today, where she announced 120 million euros in humanitarian aid to Ukraine and met President Bohdan Lysenko.',
      has: [
        'VISITED Signe Halvorsen -> Ukraine',
        'AIDED European Union|Signe Halvorsen -> Ukraine planned',
        'MET Signe Halvorsen -> Bohdan Lysenko',
      ],
      may: ['AIDED Signe Halvorsen -> Ukraine', 'AIDED European Union -> Ukraine'],
    },
    {
      say: 'The United States is designating two companies based in the United Arab Emirates for supplying drones to the Houthis. We call on the UAE to act.',
      has: ['URGED United States -> United Arab Emirates'],
      may: [
        'SANCTIONED United States -> United Arab Emirates',
        'AIDED United Arab Emirates -> Houthis',
        'AIDED United Arab Emirates -> Houthi',
      ],
    },
    {
      say: 'The Permanent Council of the OAS resolved to suspend Nicaragua from its right of participation. Mexico and Brazil abstained.',
      has: ['SANCTIONED OAS|Permanent Council|Permanent Council of the OAS -> Nicaragua'],
    },
    {
      say: "The G7 foreign ministers condemned North Korea's launch of a missile over Japan.",
      has: ['ACCUSED G7 -> North Korea'],
      may: [
        'ATTACKED North Korea -> Japan',
        'MOBILIZED_AGAINST North Korea -> Japan',
        'THREATENED North Korea -> Japan',
      ],
    },
    {
      say: 'On behalf of the Union, Ambassador Hanneke Postma delivered a demarche to the Ministry of Justice of Tanzania over the arrest of an opposition lawyer.',
      has: ['PROTESTED_TO Hanneke Postma -> Ministry of Justice of Tanzania|Tanzania'],
      may: ['PROTESTED_TO European Union -> Tanzania'],
    },
    {
      say: 'The President of the European Council, Florian Desmet, will represent the European Union at the summit in Astana, where he will meet Kazakh President Yermek Tulegenov.',
      has: ['VISITED Florian Desmet -> Kazakhstan planned', 'MET Florian Desmet -> Yermek Tulegenov planned'],
    },
  ],
};
