import type { Table } from '../claims.js';

/** Active verbs of agreement, support, aid and concession. */
export const activeCooperate: Table = {
  construction: 'active-cooperate',
  cases: [
    { say: 'Paraguay and Uruguay agreed to dredge the river.', has: ['AGREED_WITH Paraguay -> Uruguay'] },
    { say: 'Malawi and Zambia initialled a border treaty.', has: ['SIGNED_WITH Malawi -> Zambia'] },
    {
      say: "Samoa thanked New Zealand for its navy's help after the cyclone.",
      has: ['PRAISED Samoa -> New Zealand'],
      may: ['AIDED New Zealand -> Samoa'],
    },
    {
      say: "Tanzania welcomed Kenya's decision to scrap the levy.",
      has: ['PRAISED Tanzania -> Kenya'],
      may: ['CONCEDED_TO Kenya -> Tanzania'],
    },
    { say: 'Comoros supports Moroccan sovereignty over the disputed territory.', has: ['SUPPORTS Comoros -> Morocco'] },
    { say: 'Colombia stands in solidarity with Ecuador.', has: ['SUPPORTS Colombia -> Ecuador'] },
    { say: 'Mauritius has recognised the State of Palestine.', has: ['RECOGNIZED Mauritius -> Palestine'] },
    { say: 'Denmark reopened its embassy in Iraq.', has: ['ESTABLISHED_RELATIONS_WITH Denmark -> Iraq'] },
    {
      say: 'Japan lent Sri Lanka three hundred million dollars to rebuild the port.',
      has: ['AIDED Japan -> Sri Lanka'],
    },
    { say: 'Bulgaria supplied Ukraine with artillery shells.', has: ['AIDED Bulgaria -> Ukraine'] },
    { say: 'The Netherlands apologised to Indonesia.', has: ['CONCEDED_TO Netherlands -> Indonesia'] },
    { say: 'Eritrea withdrew its troops from Ethiopia.', has: ['CONCEDED_TO Eritrea -> Ethiopia'] },
    { say: 'Timor-Leste joined ASEAN.', has: ['MEMBER_OF Timor-Leste -> ASEAN'] },
    { say: 'Montenegro belongs to NATO.', has: ['MEMBER_OF Montenegro -> NATO'] },
    { say: 'Mongolia cooperates closely with Japan.', has: ['PARTNER_OF Mongolia -> Japan'] },
    {
      say: 'The Commission on Fisheries operates under the Caribbean Community.',
      has: ['PART_OF Commission on Fisheries -> CARICOM'],
    },
    {
      say: 'The Mauritanian parliament ratified the fisheries accord with Senegal.',
      has: ['SIGNED_WITH Parliament of Mauritania|Mauritanian parliament|Mauritania -> Senegal'],
    },
    {
      say: 'The Asian Development Bank approved a loan for Bhutan.',
      has: ['AIDED Asian Development Bank|ADB -> Bhutan'],
    },
    { say: 'Israel returned the bodies of four soldiers to Egypt.', has: ['CONCEDED_TO Israel -> Egypt'] },
    {
      say: "Finland reaffirmed its commitment to Georgia's territorial integrity.",
      has: ['SUPPORTS Finland -> Georgia'],
    },
  ],
};
