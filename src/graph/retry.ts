/** The first pause between two tries, and the longest, in milliseconds; each is doubled, then shortened by chance. */
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 2_000;

/**
 * One function per try that failed, to be awaited before the next; they end when `totalMs` have passed since the first
 * was asked for. The pauses differ by chance, so that writers that hindered each other come back apart.
 */
export function* pauses(totalMs: number): Generator<() => Promise<void>> {
  const until = Date.now() + totalMs;
  for (let most = FIRST_PAUSE_MS; Date.now() < until; most = Math.min(most * 2, LONGEST_PAUSE_MS)) {
    const pause = most * (0.5 + Math.random() / 2);
    yield () => new Promise((resolve) => setTimeout(resolve, pause));
  }
}
