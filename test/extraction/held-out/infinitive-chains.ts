import type { Table } from '../claims.js';

/** Verbs that govern another verb: agreed to, offered to, refused to, helped to. */
export const infinitiveChains: Table = {
  construction: 'infinitive-chains',
  cases: [
    {
      say: 'Turkey offered to mediate between Somalia and Ethiopia.',
      has: ['MEDIATED Türkiye -> Somalia hypothetical', 'MEDIATED Türkiye -> Ethiopia hypothetical'],
    },
    {
      say: 'Hungary refused to join the sanctions against Russia.',
      has: ['SANCTIONED Hungary -> Russia not'],
      may: ['REJECTED Hungary -> Russia', 'REJECTED Hungary -> European Union'],
    },
    { say: 'Denmark promised to help Greenland build an airport.', has: ['AIDED Denmark -> Greenland planned'] },
    { say: 'Mauritania wants to rejoin ECOWAS.', has: ['MEMBER_OF Mauritania -> ECOWAS hypothetical'] },
    {
      say: 'Qatar managed to bring Hamas and Fatah together.',
      has: ['MEDIATED Qatar -> Hamas', 'MEDIATED Qatar -> Fatah'],
      may: ['MET Hamas -> Fatah'],
    },
    {
      say: 'Jordan declined to receive Israeli minister Gadi Arbel.',
      has: ['REJECTED Jordan -> Gadi Arbel'],
      may: ['MET Jordan -> Gadi Arbel not'],
    },
    { say: 'India helped Bhutan to build the dam.', has: ['AIDED India -> Bhutan'] },
    {
      say: 'Kyrgyzstan plans to withdraw its forces from the Tajik frontier.',
      has: ['CONCEDED_TO Kyrgyzstan -> Tajikistan planned'],
    },
    { say: 'Egypt chose to recognise the council in Benghazi.', has: [], may: ['RECOGNIZED Egypt -> Libya'] },
    { say: 'Canada has begun to train Jamaican soldiers.', has: ['AIDED Canada -> Jamaica'] },
    {
      say: 'Burkina Faso ordered French troops to leave.',
      has: ['EXPELLED Burkina Faso -> France'],
      may: ['URGED Burkina Faso -> France'],
    },
    {
      say: 'Uzbekistan intends to invite Tajik President Sherali Boboyev to Khiva.',
      has: ['INVITED Uzbekistan -> Sherali Boboyev planned'],
      may: ['VISITED Sherali Boboyev -> Uzbekistan hypothetical'],
    },
    {
      say: "The two Yemens agreed to unite, and Kuwait offered to pay for the army's merger.",
      has: [],
      may: ['AIDED Kuwait -> Yemen hypothetical'],
    },
  ],
};
