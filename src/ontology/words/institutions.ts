/** Nouns at the head of a body of a state: "Ministry", "Parliament". `capital` ones count only when capitalised. */
export const INSTITUTION_HEADS: ReadonlyMap<string, { readonly capital: boolean }> = new Map<
  string,
  { readonly capital: boolean }
>([
  ...'ministry parliament'.split(' ').map((w) => [w, { capital: false }] as const),
  ...`department assembly senate congress army navy council commission committee agency authority bank university institute academy foundation federation party front movement organization organisation
     court tribunal service bureau board centre center association society corporation company league alliance brigade brigades guard guards division legion coalition union group museum library archive
     archives institution forces fund chamber group network secretariat directorate inspectorate administration office command corps`
    .split(/\s+/)
    .map((w) => [w, { capital: true }] as const),
]);

/** How a ministry's field is written out, for one name whatever the text calls it. */
export const MINISTRY_FIELDS: ReadonlyMap<string, string> = new Map([
  ['foreign', 'Foreign Affairs'],
  ['external', 'External Affairs'],
  ['home', 'Home Affairs'],
  ['defense', 'Defence'],
  ['defence', 'Defence'],
  ['foreign affairs', 'Foreign Affairs'],
  ['internal affairs', 'Internal Affairs'],
]);

/** Nouns at the end of the name of an event: "World Forum", "Munich Security Conference". */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  'summit forum conference congress games olympics championship championships festival exhibition expo fair process dialogue war days day week session assembly symposium workshop seminar cup convention marathon exercise exercises talks meeting revolution intifada crisis offensive operation uprising roundtable'.split(
    ' ',
  ),
);

/** Event heads that name an event only with a proper name before them ("Munich Security Conference"), never alone. */
export const AGREEMENT_HEADS: ReadonlySet<string> = new Set(
  'treaty agreement accord accords convention protocol memorandum pact charter declaration resolution covenant compact plan act communique communiqué roadmap framework statute'.split(
    ' ',
  ),
);
