const codes = (list: string): readonly string[] => list.split(' ');

const ISLANDS = codes(
  'AG BB BH BS CU CV CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS',
);
const GULF = codes('AE BH KW OM QA SA');
const WEST_AFRICA = codes('BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG');
const EAST_AFRICA = codes('BI DJ ER ET KE KM MG MU RW SC SO SS SD TZ UG');
const CENTRAL_AFRICA = codes('AO CD CF CG CM GA GQ ST TD RW BI');
const SOUTHERN_AFRICA = codes('AO BW LS MG MW MZ NA SZ ZA ZM ZW');
const NORTH_AFRICA = codes('DZ EG LY MA MR SD TN');
const CENTRAL_ASIA = codes('KG KZ TJ TM UZ AF MN');
const SOUTH_ASIA = codes('AF BD BT IN LK MV NP PK');
const SOUTHEAST_ASIA = codes('BN ID KH LA MM MY PH SG TH TL VN');
const CENTRAL_AMERICA = codes('BZ CR GT HN NI PA SV');
const SOUTH_AMERICA = codes('AR BO BR CL CO EC GY PE PY SR UY VE');
const CARIBBEAN = codes('AG BB BS BZ CU DM DO GD GY HT JM KN LC SR TT VC');
const PACIFIC = codes('FJ FM KI MH NR NZ PG PW SB TO TV VU WS AU');
const BALKAN = codes('AL BA BG GR HR ME MK RS SI XK RO');
const BALTIC = codes('EE LT LV');
const NORDIC = codes('DK FI IS NO SE');
const HIMALAYAN = codes('BT NP');
const ANDEAN = codes('BO CL CO EC PE');
const CAUCASUS = codes('AM AZ GE');
const LANDLOCKED = codes(
  'AD AF AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ TD TJ TM UG UZ VA ZM ZW XK',
);

/** Words that say of what part or kind of the world a country is, with the ISO 3166 codes of those that they can mean: "the island nation". */
export const COUNTRY_EPITHETS: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/\bwest african\b/, WEST_AFRICA],
  [/\b(east african|horn of africa)\b/, EAST_AFRICA],
  [/\bcentral african\b/, CENTRAL_AFRICA],
  [/\bsouthern african\b/, SOUTHERN_AFRICA],
  [/\bnorth african\b/, NORTH_AFRICA],
  [/\bafrican\b/, [...WEST_AFRICA, ...EAST_AFRICA, ...CENTRAL_AFRICA, ...SOUTHERN_AFRICA, ...NORTH_AFRICA]],
  [/\bcentral asian\b/, CENTRAL_ASIA],
  [/\bsouth asian\b/, SOUTH_ASIA],
  [/\b(southeast|south-east|south east) asian\b/, SOUTHEAST_ASIA],
  [/\bcentral american\b/, CENTRAL_AMERICA],
  [/\bsouth american\b/, SOUTH_AMERICA],
  [/\blatin american\b/, [...CENTRAL_AMERICA, ...SOUTH_AMERICA, 'MX', 'CU', 'DO']],
  [/\bcaribbean\b/, CARIBBEAN],
  [/\bpacific\b/, PACIFIC],
  [/\bgulf\b/, GULF],
  [/\bbalkan\b/, BALKAN],
  [/\bbaltic\b/, BALTIC],
  [/\b(nordic|scandinavian)\b/, NORDIC],
  [/\bhimalayan\b/, HIMALAYAN],
  [/\bandean\b/, ANDEAN],
  [/\bcaucasus\b/, CAUCASUS],
  [/\blandlocked\b/, LANDLOCKED],
  [/\bisland\b/, ISLANDS],
];
