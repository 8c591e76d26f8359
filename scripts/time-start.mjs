// Measures how long `npm start` takes to its first answered query: on an empty data folder, and on one that has data.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PORT = '4117';
const QUERY = JSON.stringify({ query: '{ entity(id: "person:anar-karimov") { name } }' });
const data = mkdtempSync(join(tmpdir(), 'entente-time-'));

async function isAnswered() {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, { method: 'POST', headers, body: QUERY });
    return (await response.json()).data?.entity?.name === 'Anar Karimov';
  } catch {
    return false;
  }
}

async function secondsToFirstAnswer() {
  const began = performance.now();
  const env = { ...process.env, PORT, ENTENTE_DATA: data, ENTENTE_LOG_LEVEL: 'silent', NEO4J_URI: '' };
  const service = spawn('npm', ['start', '--silent'], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => service.once('close', resolve));
  while (!(await isAnswered())) await delay(50);
  const seconds = (performance.now() - began) / 1000;
  service.kill('SIGTERM');
  await ended;
  while (await isAnswered()) await delay(100);
  await delay(5000);
  return seconds;
}

console.log(`first run, empty data folder: ${(await secondsToFirstAnswer()).toFixed(1)} s`);
console.log(`second run: ${(await secondsToFirstAnswer()).toFixed(1)} s`);
rmSync(data, { recursive: true, force: true });
