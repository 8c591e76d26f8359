import type { Table } from '../claims.js';

/** Pronouns, by gender, number and kind of antecedent. */
export const corefPronouns: Table = {
  construction: 'coref-pronouns',
  cases: [
    {
      say: 'Kenyan envoy Peter Otieno spoke to Somali minister Halima Yusuf. He accused Somalia.',
      has: ['ACCUSED Peter Otieno -> Somalia'],
      may: ['SPOKE_WITH Peter Otieno -> Halima Yusuf', 'MET Peter Otieno -> Halima Yusuf'],
    },
    {
      say: 'Japan has opened a mission in Tuvalu. It also gave Tuvalu a patrol boat.',
      has: ['AIDED Japan -> Tuvalu'],
      may: ['ESTABLISHED_RELATIONS_WITH Japan -> Tuvalu'],
    },
    {
      say: 'Guatemala recalled its ambassador from Havana. Cuba accused it of bad faith.',
      has: ['CUT_TIES_WITH Guatemala -> Cuba', 'ACCUSED Cuba -> Guatemala'],
    },
    {
      say: 'Prince Faisal bin Khalid of Saudi Arabia met Omani Sultan Qais. The two toured the port, and he invited the Sultan to Riyadh.',
      has: ['MET Faisal bin Khalid|Prince Faisal bin Khalid -> Qais|Sultan Qais'],
      may: ['INVITED Faisal bin Khalid -> Qais', 'VISITED Qais -> Saudi Arabia hypothetical'],
    },
    {
      say: 'While in Lima, Ecuadorian Vice President Marta Cordero praised Peru. She also invited its president to Quito.',
      has: ['VISITED Marta Cordero -> Peru', 'PRAISED Marta Cordero -> Peru', 'INVITED Marta Cordero -> Peru'],
      may: ['VISITED Peru -> Ecuador hypothetical'],
    },
    {
      say: 'Mali and Guinea are members of the Senegal River Organisation. They signed a power agreement with it.',
      has: [
        'MEMBER_OF Mali -> Senegal River Organisation',
        'MEMBER_OF Guinea -> Senegal River Organisation',
        'SIGNED_WITH Mali -> Senegal River Organisation',
        'SIGNED_WITH Guinea -> Senegal River Organisation',
      ],
      may: ['SIGNED_WITH Mali -> Guinea'],
    },
    {
      say: '"I thank Turkey from my heart," Somali Prime Minister Hassan Jimale said.',
      has: ['PRAISED Hassan Jimale -> Türkiye by ?'],
    },
    {
      say: 'Uruguayan minister Pilar Etchegaray, in her speech, urged Argentina to dredge the channel.',
      has: ['URGED Pilar Etchegaray -> Argentina'],
    },
    {
      say: 'Bangladeshi Foreign Minister Shirin Akhter said India had promised her country onions.',
      has: ['AIDED India -> Bangladesh planned by Shirin Akhter'],
    },
    {
      say: 'The Central African Republic asked Russia for instructors. It received them in March.',
      has: ['URGED Central African Republic -> Russia'],
      may: ['AIDED Russia -> Central African Republic'],
    },
    {
      say: 'Australian Prime Minister Bruce Halloran praised the Solomon Islands. Its prime minister, Moses Kabui, thanked him.',
      has: ['PRAISED Bruce Halloran -> Solomon Islands', 'PRAISED Moses Kabui -> Bruce Halloran'],
    },
    {
      say: 'Gambian Foreign Minister Awa Jallow and her Senegalese colleague, Cheikh Fall, appeared together. Both denounced the coup in Guinea.',
      has: [],
      may: ['MET Awa Jallow -> Cheikh Fall', 'ACCUSED Awa Jallow -> Guinea', 'ACCUSED Cheikh Fall -> Guinea'],
    },
  ],
};
