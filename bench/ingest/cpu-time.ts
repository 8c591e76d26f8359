import { readFile } from 'node:fs/promises';

/** Clock ticks a second of `/proc`, which Linux fixes at 100. */
const TICKS = 100;

/** Seconds of processor time that this process and another have taken so far; where there is no `/proc`, this one's. */
export async function cpuSeconds(pid: number): Promise<number> {
  const { user, system } = process.cpuUsage();
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [utime = 0, stime = 0] = [Number(fields[11] ?? 0), Number(fields[12] ?? 0)];
  return (user + system) / 1e6 + (utime + stime) / TICKS;
}
