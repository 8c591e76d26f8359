import { parentPort, workerData } from 'node:worker_threads';
import { causeOf } from '../../errors/index.js';
import { createRuleExtractor } from '../../extraction/index.js';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './messages.js';

const extractor = createRuleExtractor(workerData as WorkerStart);

parentPort?.on('message', async ({ number, article }: WorkerTask) => {
  parentPort?.postMessage(await answerTo(number, article));
});

parentPort?.postMessage({ ready: true } satisfies WorkerAnswer);

async function answerTo(number: number, article: WorkerTask['article']): Promise<WorkerAnswer> {
  try {
    return { number, extraction: await extractor.extract(article) };
  } catch (thrown) {
    return { number, failure: causeOf(thrown) };
  }
}
