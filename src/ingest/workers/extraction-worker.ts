import { parentPort, workerData } from 'node:worker_threads';
import { causeOf } from '../../errors/index.js';
import { createRuleExtractor } from '../../extraction/index.js';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './messages.js';

const { gazetteer } = workerData as WorkerStart;
const extractor = createRuleExtractor(gazetteer === null ? {} : { gazetteer });

parentPort?.on('message', async ({ number, article }: WorkerTask) => {
  parentPort?.postMessage(await answerTo(number, article));
});

async function answerTo(number: number, article: WorkerTask['article']): Promise<WorkerAnswer> {
  try {
    return { number, extraction: await extractor.extract(article) };
  } catch (thrown) {
    return { number, failure: causeOf(thrown) };
  }
}
