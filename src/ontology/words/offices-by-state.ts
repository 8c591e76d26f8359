/** Which states have which offices, by their constitutions since 1945: whose "Senator X" a text can mean that says no more. */

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Kingdoms, principalities and realms: they have no president. */
const MONARCHIES = codes(
  'AG AU BB BE BH BN BS BT BZ CA DK GB GD JM JO JP KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV VA VC',
);

/** Republics whose president heads the government: they have no prime minister. */
const WITHOUT_PRIME_MINISTER = codes(
  'US BR MX AR CL CO VE EC BO UY PY CR PA GT HN SV NI DO PH ID CY GH NG LR SL GM MW ZM BW VA CH SM',
);

/** Parliaments with a senate. */
const WITH_SENATE = codes(
  'US CA AU FR IT ES BR MX AR CL CO UY PY BO PE VE NG KE ZW ZA PK KZ UZ BE NL IE PL CZ RO RU PH MY TH KH HT DO BB JM TT BS GD LC AG BZ PW LR CG CD GA CM RW BI MG MR TN EG SN CI TD GQ SZ LS',
);

/** Parliaments with congressmen. */
const WITH_CONGRESS = codes('US PH BR MX AR CO CL PE EC HN GT VE PW FM');

const KINGS = codes(
  'GB BE DK NL NO SE ES MA JO SA BH TH KH BT TO SZ LS MY NP GR IT EG IQ LY YE RO BG AL AF LA NZ AU CA MC LI LU QA AE',
);

/** The states that have an office of this title; null where many do, or nothing is known. */
export function statesWithOffice(title: string): { readonly has: (state: string) => boolean } | null {
  const bare = title.replace(
    /^(?:(?:the|former|ex|acting|interim|then|late|new|first|deputy|vice|senior|ruling)[ -])+/,
    '',
  );
  if (/\bsenators?$/.test(bare)) return WITH_SENATE;
  if (/\b(congress(?:wo)?m[ae]n)$/.test(bare)) return WITH_CONGRESS;
  if (/^(king|queen|(crown )?prince(ss)?)$/.test(bare)) return KINGS;
  if (/^emperor$/.test(bare)) return codes('JP ET IR CF');
  if (/^emir$/.test(bare)) return codes('QA KW AE BH AF');
  if (/^sultan$/.test(bare)) return codes('OM BN MY');
  if (/^(federal )?chancellor$/.test(bare)) return codes('DE AT');
  if (/^(president|president-elect)$/.test(bare)) return { has: (state) => !MONARCHIES.has(state) };
  if (/^prime minister$/.test(bare)) return { has: (state) => !WITHOUT_PRIME_MINISTER.has(state) };
  return null;
}
