import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../base/package-root.js';
import type { Answer } from './handle.js';
import type { Question, WorkerSettings } from './worker-settings.js';

/** What came of a question: an answer, or why there is none. */
export type PoolResult = Answer | 'deadline' | 'worker';

/** Threads that evaluate, one question at a time each. */
export interface Pool {
  /** Asks whichever thread is free first. A thread that has not answered when the time is over is ended, and a fresh one takes its place. */
  ask(question: Question, milliseconds: number): Promise<PoolResult>;
  /** How many threads are ready. */
  ready(): number;
  close(): Promise<void>;
}

/** What a pool is made of. */
export interface PoolOptions {
  readonly size: number;
  readonly settings: WorkerSettings;
  /** The thread's code; default: what the build makes of worker.ts. */
  readonly script?: string;
  onReplaced(reason: string): void;
}

interface Job {
  readonly question: Question;
  readonly timer: NodeJS.Timeout;
  finish(result: PoolResult): void;
}

interface Slot {
  worker: Worker;
  isReady: boolean;
  job: Job | null;
}

/** A thread's own heap; what the policies use comes on top. */
const HEAP_MEGABYTES = 256;
/** A thread that cannot even start is not started again at once. */
const RETRY_MS = 1000;

/** Starts the threads. Resolves when all of them are ready, rejects when one cannot start. */
export async function createPool(options: PoolOptions): Promise<Pool> {
  const state: State = { options, queue: [], slots: [], isClosed: false };
  const started = Array.from({ length: options.size }, () => startSlot(state));
  try {
    await Promise.all(started);
  } catch (error) {
    await close(state);
    throw error;
  }
  return {
    ask: (question, milliseconds) => ask(state, question, milliseconds),
    ready: () => state.slots.filter(({ isReady }) => isReady).length,
    close: () => close(state),
  };
}

interface State {
  readonly options: PoolOptions;
  readonly queue: Job[];
  readonly slots: Slot[];
  isClosed: boolean;
}

function ask(state: State, question: Question, milliseconds: number): Promise<PoolResult> {
  return new Promise((resolve) => {
    const job: Job = { question, timer: setTimeout(() => overrun(state, job), milliseconds), finish: resolve };
    state.queue.push(job);
    dispatch(state);
  });
}

function dispatch(state: State): void {
  for (const slot of state.slots) {
    if (!slot.isReady || slot.job !== null) continue;
    const job = state.queue.shift();
    if (job === undefined) return;
    slot.job = job;
    slot.worker.postMessage(job.question);
  }
}

/** A question that still waits is only taken back; for one that is being answered, the thread has to go. */
function overrun(state: State, job: Job): void {
  const waiting = state.queue.indexOf(job);
  if (waiting !== -1) state.queue.splice(waiting, 1);
  const slot = state.slots.find((candidate) => candidate.job === job);
  job.finish('deadline');
  if (slot !== undefined) replace(state, slot, 'an evaluation took too long');
}

/** Starts a thread in a place of its own; resolves when it is ready. */
function startSlot(state: State): Promise<void> {
  return new Promise((resolve, reject) => {
    const slot: Slot = { worker: createWorker(state.options), isReady: false, job: null };
    state.slots.push(slot);
    listen(state, slot, { ready: resolve, failed: reject });
  });
}

function createWorker({ settings, script }: PoolOptions): Worker {
  return new Worker(script ?? path.join(packageRoot(), 'dist', 'webhook-worker.js'), { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
}

function listen(state: State, slot: Slot, on: { ready(): void; failed(error: Error): void }): void {
  const { worker } = slot;
  let cause: Error | null = null;
  worker.on('message', (message: 'ready' | Answer) => {
    if (slot.worker !== worker) return;
    if (message === 'ready') {
      slot.isReady = true;
      on.ready();
    } else settle(slot, message);
    dispatch(state);
  });
  worker.on('error', (error: Error) => void (cause = error));
  worker.on('exit', () => {
    if (slot.worker !== worker) return;
    const wasReady = slot.isReady;
    const reason = cause === null ? 'a thread ended' : `a thread died of ${describe(cause)}`;
    settle(slot, 'worker');
    if (!wasReady) on.failed(cause ?? new Error(reason));
    if (wasReady) replace(state, slot, reason);
    else setTimeout(() => replace(state, slot, reason), RETRY_MS).unref();
  });
}

function settle(slot: Slot, result: PoolResult): void {
  const { job } = slot;
  slot.job = null;
  if (job === null) return;
  clearTimeout(job.timer);
  job.finish(result);
}

function replace(state: State, slot: Slot, reason: string): void {
  if (state.isClosed) return;
  const { worker } = slot;
  Object.assign(slot, { worker: createWorker(state.options), isReady: false, job: null });
  void worker.terminate();
  state.options.onReplaced(reason);
  listen(state, slot, { ready: () => undefined, failed: () => undefined });
}

async function close(state: State): Promise<void> {
  state.isClosed = true;
  for (const job of state.queue.splice(0)) {
    clearTimeout(job.timer);
    job.finish('worker');
  }
  for (const slot of state.slots) settle(slot, 'worker');
  await Promise.all(state.slots.map(({ worker }) => worker.terminate()));
}

/** The kind of an error and where it was thrown: its message may hold a value of the object that was judged. */
function describe(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, 'code' in error ? String(error.code) : '', ...frames.slice(0, 3).map((frame) => frame.trim())].filter((part) => part !== '').join(' ');
}
