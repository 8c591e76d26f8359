import type { Table } from '../claims.js';

/** Passives with and without an agent. */
export const passives: Table = {
  construction: 'passives',
  cases: [
    { say: 'Two Hungarian attachés were expelled by Ukraine.', has: ['EXPELLED Ukraine -> Hungary'] },
    { say: 'The ambassador of Sweden was summoned by Iraq.', has: ['PROTESTED_TO Iraq -> Sweden'] },
    { say: 'Kosovo was recognised by Barbados.', has: ['RECOGNIZED Barbados -> Kosovo'] },
    { say: 'Tuvalu was admitted to the United Nations.', has: ['MEMBER_OF Tuvalu -> United Nations'] },
    {
      say: 'A fishing agreement was signed by Mauritania and the European Union.',
      has: ['SIGNED_WITH Mauritania -> European Union'],
    },
    {
      say: 'Relations between Gabon and Equatorial Guinea have been severed.',
      has: [],
      may: ['CUT_TIES_WITH Gabon -> Equatorial Guinea', 'CUT_TIES_WITH Equatorial Guinea -> Gabon'],
    },
    {
      say: 'Diplomatic relations were established between Bhutan and Germany in November.',
      has: ['ESTABLISHED_RELATIONS_WITH Bhutan -> Germany'],
    },
    { say: 'Three Kuwaiti sailors are being held by Iran.', has: ['COERCED Iran -> Kuwait'] },
    {
      say: "Somalia's request was turned down by Italy.",
      has: ['REJECTED Italy -> Somalia'],
      may: ['URGED Somalia -> Italy'],
    },
    {
      say: 'Ethiopia and Eritrea were urged by the UN Security Council to pull back from the frontier.',
      has: ['URGED UN Security Council -> Ethiopia', 'URGED UN Security Council -> Eritrea'],
      may: ['CONCEDED_TO Ethiopia -> Eritrea hypothetical', 'CONCEDED_TO Eritrea -> Ethiopia hypothetical'],
    },
    { say: 'Portuguese troops were withdrawn from Angola.', has: ['CONCEDED_TO Portugal -> Angola'] },
    { say: 'A Venezuelan plane was impounded by Argentina.', has: ['COERCED Argentina -> Venezuela'] },
    {
      say: 'The Maldives was visited by Sri Lankan Prime Minister Nimal Weerasekara.',
      has: ['VISITED Nimal Weerasekara -> Maldives'],
    },
    {
      say: 'The Malawian high commissioner was told to leave Zimbabwe within 72 hours.',
      has: ['EXPELLED Zimbabwe -> Malawi'],
    },
    { say: 'The ban on Ugandan beans was lifted by Kenya.', has: ['CONCEDED_TO Kenya -> Uganda'] },
    { say: 'Nothing was agreed, and the delegations were flown home.', has: [] },
  ],
};
