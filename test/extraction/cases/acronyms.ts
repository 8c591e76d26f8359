import type { Table } from '../claims.js';

/** A short form given in brackets, and then used alone. */
export const acronyms: Table = {
  construction: 'acronyms',
  cases: [
    {
      say: 'The Inter-State Committee for Drought Control in the Sahel (CILSS) met in Bamako. CILSS thanked Japan.',
      has: ['PRAISED CILSS -> Japan'],
    },
    {
      say: 'The Andean Fisheries Board, or AFB, banned Chilean vessels. Chile called on the AFB to reconsider.',
      has: ['SANCTIONED AFB|Andean Fisheries Board -> Chile', 'URGED Chile -> AFB|Andean Fisheries Board'],
    },
    {
      say: 'The Ministry of Emergency Situations (MES) of Belarus sent a team to Serbia. MES rescuers were thanked by Serbian Interior Minister Goran Pavic.',
      has: ['PRAISED Goran Pavic -> MES'],
      may: ['AIDED MES -> Serbia', 'VISITED MES -> Serbia'],
    },
    {
      say: 'The Gulf of Guinea Commission (GGC) invited Angola, which has been a member of the GGC since its founding.',
      has: ['INVITED GGC -> Angola', 'MEMBER_OF Angola -> GGC'],
    },
    {
      say: 'The "Islamic Front for Justice" (IFJ) claimed to have killed two Egyptian policemen. Egypt lists the IFJ as a terrorist organisation.',
      has: ['SANCTIONED Egypt -> IFJ', 'ATTACKED IFJ -> Egypt by ?'],
    },
    {
      say: 'Parties to the Lake Victoria Basin Compact (LVBC) met in Kisumu. Under the LVBC, Burundi and Kenya cooperate on fishing.',
      has: ['PARTNER_OF Burundi -> Kenya'],
    },
    {
      say: "Tanzania's Prevention and Combating of Corruption Bureau (PCCB) arrested a Chinese trader.",
      has: ['COERCED PCCB -> China'],
    },
    {
      say: "The Pacific Tuna Secretariat (PTS), based in Honiara, accused Taiwan. Taipei rejected the PTS's figures.",
      has: ['ACCUSED PTS -> Taiwan', 'REJECTED Taiwan -> PTS'],
    },
    {
      say: 'The State Oil Fund (SOFAZ) of Azerbaijan signed an agreement with Italy; SOFAZ had earlier turned down a Greek offer.',
      has: ['SIGNED_WITH SOFAZ -> Italy', 'REJECTED SOFAZ -> Greece'],
    },
  ],
};
