import { preparePassword } from './data-folder.js';
import { installNeo4j, type Progress } from './install.js';
import { announce, withdraw } from './running.js';
import { superviseJava } from './supervisor.js';

export { type FreeBytes, freeBytes, LEAST_FREE_MIB, needRoom } from './free-space.js';
export { installNeo4j, type Progress } from './install.js';
export { type RunningNeo4j, runningNeo4j } from './running.js';

/** What a private Neo4j needs to know. */
export interface LocalOptions {
  /** Absolute path of the folder that keeps its data over restarts. */
  readonly dataFolder: string;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
  /** Absolute path of the folder where fetched jars are kept. */
  readonly cacheFolder: string;
  /** Told what takes long; default: a line on stderr each. */
  readonly progress?: Progress;
}

/** A running private Neo4j, and how to reach it. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the JVM; another one after it had to be started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community as a child of this process, on a free loopback port, with its data under `dataFolder`; it ends
 * with this process, however that ends. Should the JVM die, it is started again on the same port. Fetches Neo4j's jars the first time.
 * @throws EntenteError `JAVA_MISSING`, `MAVEN_MISSING`, `GRAPH_DATA_IN_USE`, `GRAPH_DATA_UNWRITABLE`, `LOCAL_GRAPH_FAILED`.
 */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const progress = options.progress ?? ((line) => process.stderr.write(`${line}\n`));
  const password = await preparePassword(options.dataFolder);
  const install = await installNeo4j(options.cacheFolder, progress);
  const java = await superviseJava({
    install,
    data: options.dataFolder,
    password,
    port: 0,
    heapMegabytes: options.heapMegabytes,
    pageCacheMegabytes: options.pageCacheMegabytes,
    archive: 'use',
  });
  const uri = `bolt://127.0.0.1:${java.port}`;
  await announce(options.dataFolder, uri);
  return {
    uri,
    user: 'neo4j',
    password,
    get pid() {
      return java.pid;
    },
    stop: async () => {
      await withdraw(options.dataFolder);
      await java.stop();
    },
  };
}
