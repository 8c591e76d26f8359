import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { type LocalNeo4j, openGraph, startLocalNeo4j } from '../../../src/graph/index.js';
import { installNeo4j } from '../../../src/graph/local/index.js';
import { sharedGraphConfig } from '../../setup/graph.js';
import { startLoader } from '../faults/loader-process.js';

const { cacheFolder } = readConfig(process.env).graph;
let folder: string;
const options = (name: string) => ({
  dataFolder: join(folder, name),
  cacheFolder,
  heapMegabytes: 256,
  pageCacheMegabytes: 64,
});
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-local-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the private Neo4j', { timeout: 300_000 }, () => {
  it('keeps data and password over restarts, the password for its owner alone', async () => {
    const config = { ...sharedGraphConfig(), ...options('kept'), uri: null };
    const first = await openGraph(config);
    await first.executeWrite((tx) => tx.run('CREATE (:Kept)'));
    await first.close();
    const second = await openGraph(config);
    const rows = await second.executeRead((tx) => tx.run('MATCH (k:Kept) RETURN count(k) AS n'));
    await second.close();
    expect(rows).toEqual([{ n: 1 }]);
    expect((await stat(join(config.dataFolder, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('listens on loopback alone', async () => {
    const local = await startLocalNeo4j(options('loopback'));
    await local.stop();
    expect(local.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  it('refuses a second service on the same data, naming the first', async () => {
    const local: LocalNeo4j = await startLocalNeo4j(options('shared'));
    const second = startLocalNeo4j(options('shared'));
    await expect(second).rejects.toMatchObject({ code: 'GRAPH_DATA_IN_USE', data: { pid: process.pid } });
    await local.stop();
  });

  it('is shared by a command that asks to attach to it, and lives on after that', async () => {
    const config = { ...sharedGraphConfig(), ...options('attached'), uri: null };
    const service = await openGraph(config);
    const command = await openGraph(config, { attach: true });
    await command.executeWrite((tx) => tx.run('CREATE (:ByCommand)'));
    await command.close();
    const rows = await service.executeRead((tx) => tx.run('MATCH (n:ByCommand) RETURN count(n) AS n'));
    await service.close();
    expect({ rows, uri: command.uri }).toEqual({ rows: [{ n: 1 }], uri: service.uri });
  });

  it('ends with a service that is killed, and starts again on its data', async () => {
    const config = { ...sharedGraphConfig(), ...options('killed'), uri: null };
    const loader = startLoader(config, 1, 40, 1);
    await loader.loading;
    loader.kill();
    await loader.ended;
    const again = await openGraph(config);
    const rows = await again.executeRead((tx) => tx.run('MATCH (m:Migration) RETURN count(m) > 0 AS found'));
    const pid = again.local?.pid ?? 0;
    await again.close();
    expect(rows).toEqual([{ found: true }]);
    expect(isAlive(pid)).toBe(false);
  });

  it('says that a data folder cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const sealed = join(folder, 'sealed');
    await mkdir(sealed);
    await chmod(sealed, 0o500);
    // Rights do not bind the superuser: there, a folder of the kernel that nobody can write to.
    const readOnly = process.getuid?.() === 0 ? '/sys/kernel' : sealed;
    for (const dataFolder of [join(file, 'data'), join(readOnly, 'data')]) {
      const started = startLocalNeo4j({ ...options('any'), dataFolder });
      await expect(started).rejects.toMatchObject({ code: 'GRAPH_DATA_UNWRITABLE', data: { path: dataFolder } });
    }
  });

  it('begins no write on a disk that is nearly full, goes on reading, and writes again once there is room', async () => {
    const config = { ...sharedGraphConfig(), ...options('full'), uri: null };
    let free = 10 ** 12;
    const graph = await openGraph(config, { freeBytes: async () => free });
    const write = () => graph.executeWrite((tx) => tx.run('CREATE (:Written)'));
    const count = () => graph.executeRead((tx) => tx.run('MATCH (n:Written) RETURN count(n) AS n'));
    await write();
    free = 20 * 2 ** 20;
    await expect(write()).rejects.toMatchObject({
      code: 'GRAPH_DISK_FULL',
      message: `Only 20 MiB are free for the data folder ${config.dataFolder}; a write needs 128.`,
    });
    expect(await count()).toEqual([{ n: 1 }]);
    free = 10 ** 12;
    await write();
    const rows = await count();
    await graph.close();
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('names both ways out where Java or Maven is missing', async () => {
    const script = `
      import { startLocalNeo4j } from ${JSON.stringify(new URL('../../../src/graph/index.ts', import.meta.url).href)};
      const [dataFolder, cacheFolder] = process.argv.slice(1);
      await startLocalNeo4j({ dataFolder, cacheFolder, heapMegabytes: 256, pageCacheMegabytes: 64, progress: () => undefined })
        .catch((thrown) => console.log(thrown.code, thrown.message, thrown.advice));`;
    const start = async (cache: string): Promise<string> => {
      const args = ['--import', 'tsx', '--input-type=module', '-e', script, join(folder, 'nothing'), cache];
      const child = spawn(process.execPath, args, { env: { PATH: join(folder, 'empty') }, stdio: 'pipe' });
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
      });
      await new Promise((resolve) => child.once('close', resolve));
      return said;
    };
    expect(await start(join(folder, 'empty-cache'))).toMatch(/^MAVEN_MISSING .*Install .*docker compose up/s);
    expect(await start(cacheFolder)).toMatch(/^JAVA_MISSING .*Install .*docker compose up/s);
  });

  it('is fetched once, and leaves nothing half-fetched', async () => {
    const said: string[] = [];
    const install = await installNeo4j(cacheFolder, (line) => said.push(line));
    const leftovers = (await readdir(cacheFolder)).filter((name) => /^neo4j-\w+-/.test(name));
    expect({ said, leftovers }).toEqual({ said: [], leftovers: [] });
    expect((await readdir(join(install, 'lib'))).length).toBeGreaterThan(100);
  });
});
