/** First words of the cities from which the world's bodies are reported: a dateline there tells no country. */
export const SEAT_CITIES: ReadonlySet<string> = new Set(
  'geneva new brussels vienna hague strasbourg nairobi addis united'.split(' '),
);
