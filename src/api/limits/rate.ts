import { EntenteError } from '../../errors/index.js';

/** Counts requests of each key. */
export interface RateLimiter {
  /** @throws EntenteError `RATE_LIMITED`, with the seconds to wait */
  take(key: string, cost: number): void;
}

const MOST_KEYS = 10_000;

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A token bucket for each key: `perMinute` requests a minute, and as many at once after a minute's rest.
 * 0: no bound. Each instance counts for itself.
 */
export function createRateLimiter(perMinute: number, now: () => number = Date.now): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    take(key, cost) {
      if (perMinute === 0) return;
      const at = now();
      const bucket = buckets.get(key) ?? { tokens: perMinute, filledAt: at };
      bucket.tokens = Math.min(perMinute, bucket.tokens + (at - bucket.filledAt) * perMs);
      bucket.filledAt = at;
      if (buckets.size >= MOST_KEYS && !buckets.has(key)) buckets.clear();
      buckets.set(key, bucket);
      if (bucket.tokens < cost) {
        throw new EntenteError('RATE_LIMITED', { seconds: Math.ceil((cost - bucket.tokens) / perMs / 1000) });
      }
      bucket.tokens -= cost;
    },
  };
}
