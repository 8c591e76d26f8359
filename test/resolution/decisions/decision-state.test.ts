import { describe, expect, it } from 'vitest';
import {
  blockGroup,
  blocksDecided,
  compactKeys,
  type Decision,
  decisionsInForce,
  resolveBlock,
  statementJudgements,
  type Verdict,
} from '../../../src/resolution/index.js';

const decision = (id: string, at: string, verdict: Verdict): Decision => ({ id, by: 'ada', at, why: '', ...verdict });
const undo = (id: string, at: string, of: string): Decision => decision(id, at, { kind: 'undo', decision: of });
const judge = (id: string, at: string, judgement: 'accepted' | 'rejected'): Decision =>
  decision(id, at, { kind: 'judge', statement: 's', judgement });

const inForce = (...decisions: Decision[]): readonly string[] => decisionsInForce(decisions).map(({ id }) => id);

const A = 'person|Anar Karimov||AZ|Minister/culture@AZ||2021-01';
const LATER = 'person|Anar Karimov||AZ|Minister/culture@AZ||2022-09';
const B = 'person|Islam Karimov||AZ|||2021';
const areOne = (keys: readonly string[], decisions: readonly Decision[]): boolean =>
  new Set(resolveBlock(keys, decisions).assignments.values()).size === 1;

describe('decisions in force', () => {
  it('are those that no undo in force takes back, the newest first', () => {
    const made = judge('d', '2024-01-01', 'rejected');
    expect(inForce(made)).toEqual(['d']);
    expect(inForce(undo('u', '2024-01-02', 'd'), made)).toEqual(['u']);
    expect(inForce(made, undo('u', '2024-01-02', 'd'), undo('r', '2024-01-03', 'u'))).toEqual(['r', 'd']);
  });

  it('end in a circle that was forged', () => {
    expect(() => inForce(undo('x', '2024-01-01', 'y'), undo('y', '2024-01-01', 'x'))).not.toThrow();
  });

  it('say of a statement what the newest says; of one instant the greater id counts', () => {
    const [first, second] = [judge('a', '2024-01-01', 'rejected'), judge('b', '2024-01-01', 'accepted')];
    expect(statementJudgements([first, second]).get('s')).toBe('accepted');
    expect(statementJudgements([second, first]).get('s')).toBe('accepted');
    expect(statementJudgements([first, second, undo('u', '2024-01-02', 'b')]).get('s')).toBe('rejected');
  });
});

describe('decisions about keys', () => {
  const merge = (at: string): Decision => decision('m', at, { kind: 'merge', left: [A], right: [B] });
  const apart = (at: string): Decision => decision('x', at, { kind: 'different', left: [A], right: [B] });

  it('of merging and keeping apart: the newest counts', () => {
    expect(areOne([A, B], [])).toBe(false);
    expect(areOne([A, B], [merge('2024-01-01')])).toBe(true);
    expect(areOne([A, B], [merge('2024-01-01'), apart('2024-01-02')])).toBe(false);
    expect(areOne([A, B], [merge('2024-01-03'), apart('2024-01-02')])).toBe(true);
  });

  it('hold for the same thing told of at another time, and when the key itself is gone', () => {
    expect(areOne([LATER, B], [merge('2024-01-01')])).toBe(true);
  });

  it('tell the block groups that they join, until they are undone', () => {
    const across = decision('m', '2024-01-01', { kind: 'merge', left: [A], right: ['org:icesco'] });
    expect(blockGroup('org:icesco', [across])).toEqual(['org:icesco', 'person:krmv']);
    expect(blockGroup('person:krmv', [across, undo('u', '2024-01-02', 'm')])).toEqual(['person:krmv']);
    expect([...blocksDecided([across])].sort()).toEqual(['org:icesco', 'person:krmv']);
  });

  it('name a side by as few keys as tell it from the other', () => {
    expect(compactKeys([A, LATER, B])).toEqual([A, B]);
    expect(compactKeys([A], [LATER])).toEqual([A]);
    expect(compactKeys([A, LATER], ['person|Anar Karimov||AZ|Minister/culture@AZ||2023-01'])).toEqual([A, LATER]);
  });
});
