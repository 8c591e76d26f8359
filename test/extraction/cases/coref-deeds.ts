import type { Table } from '../claims.js';

/** Deeds told before and judged without their doer: "condemned the operation", "called the move a mistake". */
export const corefDeeds: Table = {
  construction: 'coref-deeds',
  cases: [
    {
      say: 'Eritrean troops attacked Djibouti on Monday. Kenya condemned the operation.',
      has: ['ATTACKED Eritrea -> Djibouti', 'ACCUSED Kenya -> Eritrea'],
    },
    {
      say: 'Peru expelled two Ecuadorean diplomats. Ecuador said the decision was "unjustified".',
      has: ['EXPELLED Peru -> Ecuador', 'ACCUSED Ecuador -> Peru'],
    },
    {
      say: 'Peru expelled two Ecuadorean diplomats. Ecuador said the weather was bad.',
      has: ['EXPELLED Peru -> Ecuador'],
      hasNot: ['ACCUSED Ecuador -> Peru'],
    },
    {
      say: "Chile cut ties with Bolivia on Friday. Uruguay's president, Luisa Bertolini, called the move regrettable.",
      has: [
        'CUT_TIES_WITH Chile -> Bolivia',
        'HOLDS_OFFICE Luisa Bertolini -> Uruguay',
        'ACCUSED Luisa Bertolini -> Chile',
      ],
    },
    {
      say: 'Mali and Niger signed a truce with Chad. Ghana hailed the agreement as historic.',
      has: [
        'SIGNED_WITH Mali -> Chad',
        'SIGNED_WITH Niger -> Chad',
        'PRAISED Ghana -> Mali',
        'PRAISED Ghana -> Niger',
        'PRAISED Ghana -> Chad',
      ],
      may: ['SIGNED_WITH Mali -> Niger'],
    },
    {
      say: 'Laos seized a Cambodian patrol boat. Vietnam described the seizure as an act of piracy.',
      has: ['COERCED Laos -> Cambodia', 'ACCUSED Vietnam -> Laos'],
    },
    {
      say: 'Norway imposed sanctions on Belarus. The embassy reopened. Sweden welcomed the sanctions.',
      has: ['SANCTIONED Norway -> Belarus', 'PRAISED Sweden -> Norway'],
    },
    {
      say: 'Poland and Hungary imposed tariffs on Ukraine. Romania praised the measures against Ukraine.',
      has: [
        'SANCTIONED Poland -> Ukraine',
        'SANCTIONED Hungary -> Ukraine',
        'PRAISED Romania -> Poland',
        'PRAISED Romania -> Hungary',
      ],
      hasNot: ['PRAISED Romania -> Ukraine'],
    },
    {
      say: "Tanzanian Foreign Minister Asha Mrema said Malawi's actions were a violation of the treaty.",
      has: ['HOLDS_OFFICE Asha Mrema -> Tanzania', 'ACCUSED Asha Mrema -> Malawi'],
    },
    {
      say: 'Eritrea attacked Djibouti on Monday. The summit was called at the request of Kenya, which condemned the attack.',
      has: ['ATTACKED Eritrea -> Djibouti', 'ACCUSED Kenya -> Eritrea'],
    },
    {
      say: 'Benin severed relations with Togo and closed its airspace to Togolese planes. Gabon and Cameroon followed suit.',
      has: [
        'CUT_TIES_WITH Benin -> Togo',
        'CUT_TIES_WITH Gabon -> Togo',
        'CUT_TIES_WITH Cameroon -> Togo',
        'SANCTIONED Benin -> Togo',
      ],
    },
    {
      say: 'Serbia recalled its envoy from Croatia. Slovenia said the economy was a success.',
      has: ['CUT_TIES_WITH Serbia -> Croatia'],
      hasNot: ['PRAISED Slovenia -> Serbia'],
    },
  ],
};
