import type { Table } from '../claims.js';

/** More verbs, for the relation types of which the other tables hold few. */
export const activeRarerVerbs: Table = {
  construction: 'active-rarer-verbs',
  cases: [
    { say: 'The Regional Seed Laboratory is an organ of ECOWAS.', has: ['PART_OF Regional Seed Laboratory -> ECOWAS'] },
    {
      say: 'The Arab Academy for Seafaring is a subsidiary body of the Arab League.',
      has: ['PART_OF Arab Academy for Seafaring -> Arab League'],
    },
    {
      say: 'Ethiopia has moved two armoured brigades up to the Somali border.',
      has: ['MOBILIZED_AGAINST Ethiopia -> Somalia'],
    },
    {
      say: 'North Korean artillery was rolled out of its caves opposite South Korea.',
      has: [],
      may: ['MOBILIZED_AGAINST North Korea -> South Korea'],
    },
    {
      say: 'Russia called up reservists and threatened Georgia with ruin.',
      has: ['THREATENED Russia -> Georgia'],
      may: ['MOBILIZED_AGAINST Russia -> Georgia'],
    },
    {
      say: 'The Dominican Republic is the venue of the Ibero-American Summit.',
      has: ['HOSTED Dominican Republic -> Ibero-American Summit'],
    },
    {
      say: 'The Comoros played host to the Indian Ocean Island Games.',
      has: ['HOSTED Comoros -> Indian Ocean Island Games'],
    },
    { say: 'Japan cautioned China that a landing would have grave consequences.', has: ['THREATENED Japan -> China'] },
    { say: "Guinea-Bissau's junta gave Senegal an ultimatum.", has: ['THREATENED Guinea-Bissau -> Senegal'] },
    {
      say: 'Paraguay and South Africa exchanged consuls, opening full diplomatic relations.',
      has: ['ESTABLISHED_RELATIONS_WITH Paraguay -> South Africa'],
    },
    {
      say: 'Albania and Britain normalised relations, half a century after the mining of the channel.',
      has: ['ESTABLISHED_RELATIONS_WITH Albania -> United Kingdom'],
    },
    { say: 'Iceland was the first to recognise Lithuania.', has: ['RECOGNIZED Iceland -> Lithuania'] },
    {
      say: 'Thailand withdrew its recognition of the Khmer Rouge.',
      has: [],
      may: ['RECOGNIZED Thailand -> Khmer Rouge not', 'CUT_TIES_WITH Thailand -> Khmer Rouge'],
    },
    { say: 'Laos acceded to the World Trade Organization.', has: ['MEMBER_OF Laos -> WTO'] },
    { say: 'Cyprus entered the European Union in 2004.', has: ['MEMBER_OF Cyprus -> European Union'] },
    {
      say: 'Snipers of the Rwandan army shot dead a Burundian officer.',
      has: ['ATTACKED Rwanda|Rwandan army -> Burundi'],
    },
    { say: 'Tanzanian columns marched into Uganda and took Masaka.', has: ['ATTACKED Tanzania -> Uganda'] },
    {
      say: "Hackers in North Korea's pay stole millions from Bangladesh's central bank.",
      has: ['COERCED North Korea -> Bangladesh|Bangladesh Bank|Central Bank of Bangladesh'],
    },
    { say: 'Myanmar held an Australian economist for twenty months.', has: ['COERCED Myanmar -> Australia'] },
    {
      say: 'Kazakh President Dauren Akhmetzhan sent a telegram of condolence to Japanese Emperor Masahito.',
      has: [],
      may: ['SPOKE_WITH Dauren Akhmetzhan -> Masahito', 'SUPPORTS Dauren Akhmetzhan -> Masahito'],
    },
    {
      say: 'Panamanian President Ruben Icaza received a phone call from Colombian President Teresa Villegas.',
      has: ['SPOKE_WITH Ruben Icaza -> Teresa Villegas'],
    },
    {
      say: 'Algeria acted as go-between for Iran and Iraq.',
      has: ['MEDIATED Algeria -> Iran', 'MEDIATED Algeria -> Iraq'],
    },
    {
      say: 'Finland served as intermediary in the quarrel of Indonesia with the Free Aceh Movement.',
      has: ['MEDIATED Finland -> Indonesia', 'MEDIATED Finland -> Free Aceh Movement'],
    },
    {
      say: 'Australia and Papua New Guinea are bound by a defence alliance.',
      has: ['PARTNER_OF Australia -> Papua New Guinea'],
    },
    { say: 'Serbia enjoys excellent relations with Angola.', has: ['PARTNER_OF Serbia -> Angola'] },
    { say: 'Sweden sided with Latvia.', has: ['SUPPORTS Sweden -> Latvia'] },
    { say: "Brazil voted for Cuba's motion.", has: ['SUPPORTS Brazil -> Cuba'] },
    { say: 'Cuba shipped doctors and insulin to Grenada.', has: ['AIDED Cuba -> Grenada'] },
    { say: 'Kuwait bankrolled the reconstruction of Lebanese schools.', has: ['AIDED Kuwait -> Lebanon'] },
    { say: 'Chad released the crew of the Sudanese plane.', has: ['CONCEDED_TO Chad -> Sudan'] },
    { say: 'Indonesia gave in to Malaysia over the islets.', has: ['CONCEDED_TO Indonesia -> Malaysia'] },
  ],
};
