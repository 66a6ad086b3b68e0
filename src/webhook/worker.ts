import { parentPort, workerData } from 'node:worker_threads';
import { warmUp } from './warm-up.js';
import { loadHandler, type Question, type WorkerSettings } from './worker-settings.js';

/** The thread that evaluates: it answers one question after the other until it is ended. */
const handle = loadHandler(workerData as WorkerSettings);
const decoder = new TextDecoder();

warmUp(handle);
parentPort?.on('message', ({ body, today }: Question) => {
  parentPort?.postMessage(handle(decoder.decode(body), today));
});
parentPort?.postMessage('ready');
