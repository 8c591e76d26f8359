import { describe, expect, it } from 'vitest';
import { progressLine, summaryLine } from '../../src/cli/terminal/progress-line.js';

const progress = { read: 1300, loaded: 1000, replaced: 2, unchanged: 190, rejected: 10, statements: 9841 };

describe('the progress of a load', () => {
  it('shows a bar and the time that is left where the size of the input is known', () => {
    const line = progressLine({ progress, bytes: 50, totalBytes: 200, seconds: 41 });
    expect(line).toBe('[######------------------]  25% 1,200 articles  9,841 statements  29/s  10 rejects  ETA 2:03');
  });

  it('shows what is done where the size is not known, and before anything is read', () => {
    expect(progressLine({ progress, bytes: 50, totalBytes: null, seconds: 4 })).toBe(
      '1,200 articles  9,841 statements  300/s  10 rejects',
    );
    expect(progressLine({ progress, bytes: 0, totalBytes: 200, seconds: 0 })).not.toContain('ETA');
  });

  it('never passes the end, also when a file grows while it is read', () => {
    expect(progressLine({ progress, bytes: 300, totalBytes: 200, seconds: 1 })).toContain('] 100%');
  });

  it('is summed up in one sentence', () => {
    expect(summaryLine(progress, 4.04)).toBe(
      '1,300 articles read: 1,000 loaded (2 corrected), 190 unchanged, 10 rejected; 9,841 statements in 4.0 s',
    );
  });

  it('speaks of one as of one', () => {
    const one = { read: 1, loaded: 1, replaced: 0, unchanged: 0, rejected: 1, statements: 1 };
    expect(summaryLine(one, 1)).toContain('1 article read: 1 loaded, 0 unchanged, 1 rejected; 1 statement in');
    expect(progressLine({ progress: one, bytes: 0, totalBytes: null, seconds: 2 })).toContain(
      '1 statement  1/s  1 reject',
    );
  });
});
