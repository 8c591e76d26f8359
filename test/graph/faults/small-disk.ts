import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): Promise<void>;
  free(): Promise<void>;
  unmount(): Promise<void>;
}

const MEBIBYTE = 1 << 20;

const mount = (folder: string, mebibytes: number): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
};

/** Whether this user may mount file systems, as a full disk needs one that may be filled. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'entente-mount-'));
  try {
    mount(folder, 1);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

/** Mounts a disk of so many mebibytes. */
export async function mountSmallDisk(mebibytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-disk-'));
  mount(folder, mebibytes);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill() {
      const file = await open(ballast, 'w');
      try {
        for (let size = MEBIBYTE; size >= 1; size = size > 512 ? size / 2 : 0) {
          const bytes = Buffer.alloc(size);
          for (let isFull = false; !isFull; ) {
            isFull = await file.write(bytes).then(
              ({ bytesWritten }) => bytesWritten < size,
              () => true,
            );
          }
        }
      } finally {
        await file.close();
      }
    },
    free: () => rm(ballast, { force: true }),
    async unmount() {
      execFileSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
