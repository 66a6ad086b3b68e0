import { workerData } from 'node:worker_threads';
import { createThreadObserver, type ThreadSettings } from './thread-settings.js';
import type { Channel, Task } from './threads.js';

/** The code of a thread that observes: it answers one batch of tasks after the other until it is ended. */
const { settings, channel } = workerData as { readonly settings: ThreadSettings; readonly channel: Channel };
const observe = createThreadObserver(settings);

channel.port.on('message', (tasks: readonly Task[]) => {
  channel.port.postMessage(observe(tasks));
  Atomics.add(channel.answered, 0, 1);
  Atomics.notify(channel.answered, 0);
});
