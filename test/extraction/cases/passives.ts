import type { Table } from '../claims.js';

/** Passives with and without an agent. */
export const passives: Table = {
  construction: 'passives',
  cases: [
    { say: 'Thirty containers of medicine were donated to Liberia by Morocco.', has: ['AIDED Morocco -> Liberia'] },
    {
      say: 'Sudanese Prime Minister Idris Babiker was received by Qatari Emir Jassim Al-Sulaiti.',
      has: ['MET Idris Babiker -> Jassim Al-Sulaiti'],
      may: ['VISITED Idris Babiker -> Qatar'],
    },
    { say: 'Zimbabwe has been accused by Botswana of moving boundary beacons.', has: ['ACCUSED Botswana -> Zimbabwe'] },
    {
      say: 'Guinean President Alpha Camara has been invited to Brasilia by Brazilian President Otavio Nogueira.',
      has: ['INVITED Otavio Nogueira -> Alpha Camara'],
      may: ['VISITED Alpha Camara -> Brazil hypothetical', 'VISITED Alpha Camara -> Brazil planned'],
    },
    { say: 'The resolution tabled by Albania was vetoed by Russia.', has: ['REJECTED Russia -> Albania'] },
    { say: 'Serbian police posts were shelled by Croatian forces.', has: ['ATTACKED Croatia -> Serbia'] },
    { say: 'Haiti was promised twelve million dollars by Canada.', has: ['AIDED Canada -> Haiti planned'] },
    { say: 'Sanctions against Iran were tightened by Australia.', has: ['SANCTIONED Australia -> Iran'] },
    {
      say: 'Tajikistan is being helped by the Islamic Development Bank to build the road.',
      has: ['AIDED Islamic Development Bank -> Tajikistan'],
    },
    {
      say: 'Syria was suspended from the Arab League.',
      has: ['SANCTIONED Arab League -> Syria'],
      may: ['MEMBER_OF Syria -> Arab League'],
    },
    { say: 'Nepal was thanked by Bangladesh for letting the trucks through.', has: ['PRAISED Bangladesh -> Nepal'] },
    {
      say: 'The 2010 Nile Basin Forum was hosted by Uganda.',
      has: ['HOSTED Uganda -> Nile Basin Forum|2010 Nile Basin Forum'],
    },
    {
      say: 'The talks between Mali and the Tuareg group MNLA were mediated by Burkina Faso.',
      has: ['MEDIATED Burkina Faso -> Mali', 'MEDIATED Burkina Faso -> MNLA', 'MET Mali -> MNLA'],
    },
    { say: 'Turkish nationals were warned to leave Libya.', has: [] },
    {
      say: "Estonia's airspace was violated by two Russian fighter jets.",
      has: [],
      may: ['ATTACKED Russia -> Estonia', 'COERCED Russia -> Estonia', 'MOBILIZED_AGAINST Russia -> Estonia'],
    },
    { say: 'Cambodian peacekeepers were trained by France before they left.', has: ['AIDED France -> Cambodia'] },
  ],
};
