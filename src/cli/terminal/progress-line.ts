import type { Progress } from '../../ingest/index.js';

/** What a progress line is drawn from. */
export interface ProgressView {
  readonly progress: Progress;
  /** Bytes of the inputs read, and in all; the total is null where it is not known. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly seconds: number;
}

const BAR_WIDTH = 24;
const number = new Intl.NumberFormat('en-US');

/** "1 article", "1,200 articles". */
export const counted = (count: number, thing: string): string =>
  `${number.format(count)} ${thing}${count === 1 ? '' : 's'}`;

/** "1,200 articles  9,841 statements  310/s  3 rejects  ETA 0:41": with a bar where the size of the input is known. */
export function progressLine(view: ProgressView): string {
  const { progress, seconds } = view;
  const done = progress.loaded + progress.unchanged + progress.rejected;
  const share = view.totalBytes ? Math.min(1, view.bytes / view.totalBytes) : null;
  const parts = [
    counted(done, 'article'),
    counted(progress.statements, 'statement'),
    `${number.format(Math.round(done / Math.max(seconds, 0.001)))}/s`,
    counted(progress.rejected, 'reject'),
  ];
  if (share !== null && share > 0) parts.push(`ETA ${clock((seconds * (1 - share)) / share)}`);
  return share === null ? parts.join('  ') : `${bar(share)} ${parts.join('  ')}`;
}

/** What a load came to, in one sentence. */
export function summaryLine(progress: Progress, seconds: number): string {
  const corrected = progress.replaced > 0 ? ` (${number.format(progress.replaced)} corrected)` : '';
  const parts = [
    `${number.format(progress.loaded)} loaded${corrected}`,
    `${number.format(progress.unchanged)} unchanged`,
    `${number.format(progress.rejected)} rejected`,
  ];
  const statements = counted(progress.statements, 'statement');
  return `${counted(progress.read, 'article')} read: ${parts.join(', ')}; ${statements} in ${seconds.toFixed(1)} s`;
}

function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${percent}%`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
