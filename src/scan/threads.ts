import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { packageRoot } from '../base/package-root.js';
import type { Source } from '../types.js';
import type { ThreadSettings } from './thread-settings.js';

/** A source to observe: its bytes are at hand. */
export interface Task {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** Observes sources: each task gives a written observation, at its own place in the list. */
export type ObserveTasks = (tasks: readonly Task[]) => readonly Uint8Array[];

/** Takes tasks and hands out what comes of them, in this thread or in others. */
export interface Observers {
  /** @param done Called once, now or later, but not after `finish`. */
  add(task: Task, done: (observation: Uint8Array) => void): void;
  /** Waits for all that were added, and ends the threads. */
  finish(): void;
}

/** What goes to a thread in one message, and its first answer. */
export interface Channel {
  readonly port: MessagePort;
  /** Counts the answered batches of all threads, so that whoever waits can sleep. */
  readonly answered: Int32Array;
}

/** So many tasks go to a thread in one message: a message costs as much as a task. */
const BATCH = 32;
/** So many batches may wait for each thread. Beyond that this thread works as well, so that none of them waits for another. */
const MOST_WAITING = 2;
/** A thread that says nothing for so long has died: what it was given is done here, and it is given nothing more. */
const PATIENCE_MS = 60_000;

/** What the build makes of thread.ts. */
const THREAD_SCRIPT = path.join(packageRoot(), 'dist', 'scan-thread.js');

/** The threads' code, and how long their silence is borne. */
export interface ThreadOptions {
  readonly script?: string;
  /** Milliseconds. */
  readonly patience?: number;
}

/** Observes in this thread, at once. */
export function observeHere(observe: ObserveTasks): Observers {
  return {
    add(task, done) {
      for (const observation of observe([task])) done(observation);
    },
    finish: () => undefined,
  };
}

interface Batch {
  readonly tasks: Task[];
  readonly done: ((observation: Uint8Array) => void)[];
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** In the order in which they are answered. */
  readonly waiting: Batch[];
}

/**
 * Observes in other threads while this one goes on. What is observed depends on nothing but the task, so the result is the same for any number of threads.
 * @param observe Observes in this thread where the others have enough to do.
 */
export function observeInThreads(settings: ThreadSettings, count: number, observe: ObserveTasks, { script = THREAD_SCRIPT, patience = PATIENCE_MS }: ThreadOptions = {}): Observers {
  const answered = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads: Thread[] = [];
  let batch: Batch = { tasks: [], done: [] };
  const send = () => {
    const { tasks, done } = batch;
    batch = { tasks: [], done: [] };
    // With a cache there may be next to nothing to do, and a thread costs as much as a hundred tasks.
    while (threads.length < count) threads.push(startThread(settings, answered, script));
    threads.forEach(collect);
    const [freest] = [...threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (freest === undefined || freest.waiting.length >= MOST_WAITING) handOut({ tasks, done }, observe(tasks));
    else {
      freest.waiting.push({ tasks, done });
      freest.port.postMessage(tasks);
    }
  };
  return {
    add(task, done) {
      batch.tasks.push(task);
      batch.done.push(done);
      if (batch.tasks.length === BATCH) send();
    },
    finish() {
      handOut(batch, observe(batch.tasks));
      waitForAll(threads, { answered, observe, patience });
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

function startThread(settings: ThreadSettings, answered: Int32Array, script: string): Thread {
  const { port1, port2 } = new MessageChannel();
  const channel: Channel = { port: port2, answered };
  const worker = new Worker(script, { workerData: { settings, channel }, transferList: [port2] });
  // Neither keeps the process from ending. A thread that fails is noticed by its silence.
  worker.unref();
  worker.on('error', () => undefined);
  port1.unref();
  return { worker, port: port1, waiting: [] };
}

/** Takes what a thread has answered by now. */
function collect({ port, waiting }: Thread): void {
  for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
    const batch = waiting.shift();
    if (batch !== undefined) handOut(batch, (received as { readonly message: readonly Uint8Array[] }).message);
  }
}

function handOut({ done }: Batch, observations: readonly Uint8Array[]): void {
  observations.forEach((observation, index) => done[index]?.(observation));
}

interface Waiting {
  readonly answered: Int32Array;
  readonly observe: ObserveTasks;
  readonly patience: number;
}

function waitForAll(threads: readonly Thread[], { answered, observe, patience }: Waiting): void {
  for (;;) {
    const seen = Atomics.load(answered, 0);
    threads.forEach(collect);
    const waiting = threads.flatMap((thread) => thread.waiting);
    if (waiting.length === 0) return;
    if (Atomics.wait(answered, 0, seen, patience) === 'timed-out') {
      for (const batch of waiting) handOut(batch, observe(batch.tasks));
      return;
    }
  }
}
