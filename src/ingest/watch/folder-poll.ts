import { stat } from 'node:fs/promises';
import { filesOf } from '../../articles/index.js';

/** What tells one state of a file from another. */
type Mark = string;

/**
 * Looks at a folder time and again. A file is ready when it is new or changed and has stayed as it is from one look to
 * the next: a file that is still being written is left alone until it is whole.
 */
export class FolderPoll {
  private readonly taken = new Map<string, Mark>();
  private seen = new Map<string, Mark>();

  constructor(private readonly folder: string) {}

  /**
   * The files that have become ready since the last look, sorted by path.
   * @throws EntenteError `SOURCE_NOT_FOUND`, `SOURCE_UNREADABLE`, for the folder itself.
   */
  async look(): Promise<string[]> {
    const marks = new Map<string, Mark>();
    for (const path of await filesOf(this.folder)) {
      const mark = await stat(path).then(
        ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
        () => null,
      );
      if (mark !== null) marks.set(path, mark);
    }
    const ready = [...marks].filter(([path, mark]) => this.seen.get(path) === mark && this.taken.get(path) !== mark);
    for (const [path, mark] of ready) this.taken.set(path, mark);
    this.seen = marks;
    return ready.map(([path]) => path);
  }
}
