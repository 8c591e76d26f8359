import type { Table } from '../claims.js';

/** A short form given in brackets, and then used alone. */
export const acronyms: Table = {
  construction: 'acronyms',
  cases: [
    {
      say: 'Envoys of the Popular Front for Renewal (PFR) flew to Nairobi. The PFR accused Sudan of bombing its bases.',
      has: ['ACCUSED PFR -> Sudan'],
      may: ['VISITED PFR -> Kenya', 'ATTACKED Sudan -> PFR'],
    },
    {
      say: 'The Caspian Rescue Agency (CRA) signed a memorandum with Kazakhstan. Russia later joined the CRA.',
      has: ['SIGNED_WITH CRA -> Kazakhstan', 'MEMBER_OF Russia -> CRA'],
    },
    {
      say: 'The National Union for Dignity (Unad), a Chadian rebel group, released three French hostages.',
      has: ['CONCEDED_TO Unad|National Union for Dignity -> France'],
    },
    {
      say: 'The UN Mission in Central Africa (MINUCA) evacuated the Polish ambassador. Poland praised MINUCA.',
      has: ['PRAISED Poland -> MINUCA'],
    },
    {
      say: 'The ACP (African, Caribbean and Pacific group) asked the EC for more aid.',
      has: ['URGED ACP|African, Caribbean and Pacific group -> European Community'],
    },
    {
      say: 'The Turkic Academy of Letters (TAL) and ICESCO agreed on a prize. ICESCO will finance the TAL for three years.',
      has: ['AGREED_WITH TAL|Turkic Academy of Letters -> ICESCO', 'AIDED ICESCO -> TAL planned'],
    },
    {
      say: 'The Union of Arab Chambers (UAC) said that it supports Iraq. "The UAC stands with Iraq," a statement read.',
      has: ['SUPPORTS UAC|Union of Arab Chambers -> Iraq by ?'],
    },
    {
      say: 'The Bank for Trade and Development of the Black Sea (BTDB) lent Moldova ten million euros. It has also helped Georgia, the BTDB said.',
      has: ['AIDED BTDB -> Moldova'],
      may: ['AIDED BTDB -> Georgia by ?', 'AIDED BTDB -> Georgia'],
    },
    {
      say: 'The Democratic Forces of Casamance (MFDC) freed a Gambian soldier, and The Gambia thanked the MFDC.',
      has: ['CONCEDED_TO MFDC -> Gambia', 'PRAISED Gambia -> MFDC'],
    },
  ],
};
