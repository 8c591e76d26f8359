import type { Table } from '../claims.js';

/** Reactions that a deed brings about, appointments, visitors told something, admissions. */
export const reactionsAndPosts: Table = {
  construction: 'reactions-and-posts',
  cases: [
    { say: "Greece's move drew sharp criticism from Turkey.", has: ['ACCUSED Turkey -> Greece'] },
    { say: "Poland's veto provoked anger in Ukraine.", has: ['ACCUSED Ukraine -> Poland'] },
    {
      say: "Peru expelled Chile's envoy. The decision drew criticism from Bolivia.",
      has: ['EXPELLED Peru -> Chile', 'ACCUSED Bolivia -> Peru'],
    },
    { say: 'The film drew praise from Italy.', has: [] },
    { say: 'The Lithuanian minister has been the loudest critic of Hungary.', has: ['ACCUSED Lithuania -> Hungary'] },
    { say: 'Gabon was admitted to the Commonwealth.', has: ['MEMBER_OF Gabon -> Commonwealth'] },
    { say: 'Three men were admitted to a hospital in Gabon.', has: [] },
    {
      say: 'Malta named Josephine Vella as its ambassador to Egypt.',
      has: ['HOLDS_OFFICE Josephine Vella -> Malta', 'ACCREDITED_TO Josephine Vella -> Egypt'],
    },
    {
      say: 'Tomasz Lis was appointed foreign minister of Poland on Monday.',
      has: ['HOLDS_OFFICE Tomasz Lis -> Poland'],
    },
    { say: 'Ghana appointed Kwame Mensah head coach.', has: [] },
    {
      say: 'Iranian President Reza Kamali told visiting Iraqi Oil Minister Samir Haddad that the pipeline would be built.',
      has: [
        'HOLDS_OFFICE Reza Kamali -> Iran',
        'HOLDS_OFFICE Samir Haddad -> Iraq "Oil Minister"',
        'MET Reza Kamali -> Samir Haddad',
        'VISITED Samir Haddad -> Iran',
      ],
    },
    {
      say: 'Iran acted as mediator between Armenia and Azerbaijan.',
      has: ['MEDIATED Iran -> Armenia', 'MEDIATED Iran -> Azerbaijan'],
    },
    {
      say: 'The envoy had flown between Oman and Qatar; the Omani king flew between Egypt and Jordan.',
      has: ['VISITED Oman -> Egypt', 'VISITED Oman -> Jordan'],
      may: ['VISITED ? -> Oman'],
    },
    { say: 'Kenya itself denounced Somalia.', has: ['ACCUSED Kenya -> Somalia'] },
    {
      say: 'Egypt failed to persuade Sudan to sign.',
      has: ['URGED Egypt -> Sudan'],
      may: ['SIGNED_WITH Sudan -> Egypt not'],
    },
    { say: 'According to Iraq, Iran and Turkey held talks.', has: ['MET Iran -> Turkey by Iraq'] },
  ],
};
