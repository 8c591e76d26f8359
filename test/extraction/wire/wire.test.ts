import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface WireRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly dyads: readonly (readonly string[])[];
  readonly reciprocal: boolean;
}

const CLASSES = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'DEMAND', 'DISAPPROVE'],
  ...['REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'FIGHT'],
];

function recordsOf(file: string): readonly WireRecord[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).records;
}

describe('the wire sentences', () => {
  const dev = recordsOf('./dev.json');
  const heldOut = recordsOf('./held-out.json');
  const all = [...dev, ...heldOut];

  it.each(CLASSES)('hold enough of %s to work on and to measure with', (event) => {
    expect(dev.filter((record) => record.event === event).length).toBeGreaterThanOrEqual(16);
    expect(heldOut.filter((record) => record.event === event).length).toBeGreaterThanOrEqual(11);
  });

  it('hold no class besides, no id twice and no sentence twice', () => {
    expect(dev.every(({ event }) => CLASSES.includes(event))).toBe(true);
    expect(heldOut.every(({ event }) => CLASSES.includes(event))).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('code every dyad as two different states, or a state and an international body', () => {
    for (const { id, dyads } of all) {
      expect(dyads.length, id).toBeGreaterThan(0);
      for (const dyad of dyads) {
        expect(dyad, id).toHaveLength(2);
        expect(new Set(dyad).size, id).toBe(2);
        for (const code of dyad) expect(code, id).toMatch(/^[A-Z]{3}$/);
      }
    }
  });

  it('are one sentence each', () => {
    for (const { id, text } of all) {
      expect(text, id).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text.length, id).toBeLessThan(260);
    }
  });
});
