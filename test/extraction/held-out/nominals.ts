import type { Table } from '../claims.js';

/** Nominal constructions: the act is a noun, not a verb. */
export const nominals: Table = {
  construction: 'nominals',
  cases: [
    {
      say: 'The visit of Swazi King Mswati IV to Lesotho ended quietly.',
      has: ['VISITED Mswati IV|King Mswati IV -> Lesotho'],
    },
    { say: 'Talks between Suriname and Guyana broke down over the river.', has: ['MET Suriname -> Guyana'] },
    { say: "Chad's accusation against Libya caused an uproar.", has: ['ACCUSED Chad -> Libya'] },
    {
      say: "Algeria's recognition of the Polisario Front angered Morocco.",
      has: ['RECOGNIZED Algeria -> Polisario Front'],
      may: ['ACCUSED Morocco -> Algeria'],
    },
    {
      say: 'There was a telephone conversation between Irish President Nuala Geraghty and Maltese President Karmenu Borg.',
      has: ['SPOKE_WITH Nuala Geraghty -> Karmenu Borg'],
    },
    {
      say: 'A meeting of Zambian President Mutale Banda with Tanzanian President Juma Mkapwa took place in Mbeya.',
      has: ['MET Mutale Banda -> Juma Mkapwa'],
      may: ['VISITED Mutale Banda -> Tanzania'],
    },
    {
      say: "Estonia's membership of the European Union dates from 2004.",
      has: ['MEMBER_OF Estonia -> European Union'],
    },
    { say: "Bhutan's friendship with India runs deep.", has: ['PARTNER_OF Bhutan -> India'] },
    {
      say: "Australia's apology to Timor-Leste was read aloud in parliament.",
      has: ['CONCEDED_TO Australia -> Timor-Leste'],
    },
    {
      say: 'The treaty of friendship between Chile and Jordan was signed in 1995.',
      has: ['SIGNED_WITH Chile -> Jordan'],
      may: ['PARTNER_OF Chile -> Jordan'],
    },
    {
      say: 'The arrest of Polish activist Wanda Krol by Belarus is the third this year.',
      has: ['COERCED Belarus -> Wanda Krol|Poland'],
    },
    {
      say: 'The Venezuelan threat to seize Guyanese territory is taken seriously.',
      has: ['THREATENED Venezuela -> Guyana'],
      may: ['COERCED Venezuela -> Guyana hypothetical', 'ATTACKED Venezuela -> Guyana hypothetical'],
    },
    {
      say: "Mauritian Foreign Minister Anil Ramdhun's call with Seychellois Foreign Minister Odette Labrosse lasted an hour.",
      has: ['SPOKE_WITH Anil Ramdhun -> Odette Labrosse'],
    },
    {
      say: 'The deployment of Ethiopian tanks along the Eritrean frontier alarmed aid workers.',
      has: ['MOBILIZED_AGAINST Ethiopia -> Eritrea'],
    },
    {
      say: 'Lebanese thanks to Cyprus were conveyed by letter.',
      has: ['PRAISED Lebanon -> Cyprus'],
      may: ['SPOKE_WITH Lebanon -> Cyprus'],
    },
    {
      say: 'The two-day stay of Finnish Speaker Pirkko Halonius in Slovenia was her first.',
      has: ['VISITED Pirkko Halonius -> Slovenia'],
    },
  ],
};
