import { workerData } from 'node:worker_threads';
import { createAnswering, type Question, type ThreadSettings } from './threads.js';

/** The code of a thread that evaluates: it answers one batch of questions after the other until it is ended. */
const { policies, port, answered } = workerData as ThreadSettings;
const answer = createAnswering(policies);

port.on('message', (questions: readonly Question[]) => {
  port.postMessage(questions.map(answer));
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});
