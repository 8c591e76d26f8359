/** What is written or put on record and speaks for whoever adopted or sent it: "the resolution demands". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'resolution statement communique communiqué declaration letter note message text document report motion telegram cable memorandum decree ruling verdict judgment judgement announcement reply response editorial petition ultimatum manifesto'.split(
    ' ',
  ),
);
