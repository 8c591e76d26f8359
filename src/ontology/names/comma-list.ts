/** Splits a table's cell ("Baku, Shusha") into its names; an absent or empty cell gives none. No name may hold a comma. */
export const commaList = (cell: string | undefined): readonly string[] =>
  Object.freeze(
    (cell ?? '')
      .split(',')
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
  );
