import { type JavaProcess, type JavaProcessOptions, startJava } from './java-process.js';

/** A Neo4j that is started again, on the same port, when its JVM dies. */
export interface SupervisedJava {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Pauses before each new start, in milliseconds; after the last one fails, Neo4j stays gone and queries say so. */
const RESTART_PAUSES_MS = [0, 500, 2_000, 5_000, 10_000, 30_000];

/** A JVM that lived this long counts as healthy: the pauses begin anew. */
const HEALTHY_MS = 60_000;

/**
 * Starts Neo4j and keeps it running until `stop`: a JVM that was killed or ran out of memory costs the queries of a few
 * seconds, which their callers retry, and not the service.
 * @throws EntenteError what `startJava` throws, at the first start alone.
 */
export async function superviseJava(options: JavaProcessOptions): Promise<SupervisedJava> {
  let current: JavaProcess = await startJava(options);
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();
  const { port } = current;

  const restart = async (failures: number): Promise<void> => {
    const pause = RESTART_PAUSES_MS[failures];
    if (pause === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (stopping) return;
    try {
      current = await startJava({ ...options, port });
      watch(current, failures);
    } catch {
      await restart(failures + 1);
    }
  };

  const watch = (java: JavaProcess, failures: number): void => {
    const since = Date.now();
    java.ended.then(() => {
      if (stopping) return;
      restarting = restart(Date.now() - since > HEALTHY_MS ? 0 : failures);
    });
  };

  watch(current, 0);
  return {
    port,
    get pid() {
      return current.pid;
    },
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
    },
  };
}
