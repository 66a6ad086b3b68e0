import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { packageRoot } from '../base/package-root.js';
import { type Problem, ReadygateError } from '../errors.js';
import type { JsonObject } from '../types.js';
import { createEngine, type PolicyModule } from './engine.js';

/** One compiled set of policies with its data. */
export interface Policies {
  readonly module: PolicyModule;
  readonly data: JsonObject;
}

/** One evaluation: the number of the policies, an entrypoint, and the input as JSON. */
export interface Question {
  readonly policy: number;
  readonly entrypoint: string;
  readonly input: string;
}

/** What came of a question: JSON or null, or why there is none. */
export type Outcome = string | null | { readonly problem: Problem };

/** Evaluates questions, in this thread or in others. */
export interface Evaluators {
  /** The answer may be asked for at any time, also in another order: that waits for it. It throws ReadygateError (`evaluation`). */
  ask(question: Question): () => string | null;
  end(): void;
}

/** Evaluates in this thread, at once. */
export function evaluateHere(policies: readonly Policies[]): Evaluators {
  const answer = createAnswering(policies);
  return {
    ask(question) {
      const outcome = answer(question);
      return () => unwrap(outcome);
    },
    end: () => undefined,
  };
}

/** Answers questions with one instance of each of the policies, which is made when it is first asked. */
export function createAnswering(policies: readonly Policies[]): (question: Question) => Outcome {
  const engines = new Map<number, ReturnType<typeof createEngine>>();
  return ({ policy, entrypoint, input }) => {
    const loaded = policies[policy];
    if (loaded === undefined) throw new RangeError(`there are no policies ${policy}`);
    const engine = engines.get(policy) ?? createEngine(loaded.module, loaded.data);
    engines.set(policy, engine);
    try {
      return engine.evaluate(entrypoint, input);
    } catch (error) {
      if (error instanceof ReadygateError) return { problem: error.problem };
      throw error;
    }
  };
}

function unwrap(outcome: Outcome): string | null {
  if (typeof outcome === 'object' && outcome !== null) throw new ReadygateError(outcome.problem);
  return outcome;
}

/** What a thread is started with. */
export interface ThreadSettings {
  readonly policies: readonly Policies[];
  readonly port: MessagePort;
  /** Counts the answered batches of all threads, so that whoever waits can sleep. */
  readonly answered: Int32Array;
}

/** So many questions go to a thread in one message: a message costs as much as a few evaluations. */
const BATCH = 64;
/** So many batches may wait for each thread. Beyond that this thread evaluates as well, so that none of them waits for another. */
const MOST_WAITING = 3;
/** A thread that says nothing for so long has died: what it was asked is evaluated here, and it is asked nothing more. */
const PATIENCE_MS = 60_000;

interface Batch {
  readonly questions: Question[];
  /** Filled when the answers are there. */
  outcomes: readonly Outcome[] | null;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** In the order in which they are answered. */
  readonly waiting: Batch[];
}

/**
 * Evaluates in other threads while this one goes on. Evaluations are pure and each answer goes to its question, so the result is the same
 * for any number of threads.
 * @param here Evaluates in this thread where the others have enough to do.
 */
export function evaluateInThreads(policies: readonly Policies[], count: number, here: Evaluators): Evaluators {
  const answered = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = Array.from({ length: count }, () => startThread(policies, answered));
  let batch: Batch = { questions: [], outcomes: null };
  const send = () => {
    const sent = batch;
    batch = { questions: [], outcomes: null };
    threads.forEach(collect);
    const [freest] = [...threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (freest === undefined || freest.waiting.length >= MOST_WAITING) answerHere(sent, here);
    else {
      freest.waiting.push(sent);
      freest.port.postMessage(sent.questions);
    }
  };
  return {
    ask(question) {
      const asked = batch;
      const index = asked.questions.push(question) - 1;
      if (asked.questions.length === BATCH) send();
      return () => {
        if (asked === batch) send();
        return unwrap((asked.outcomes ?? waitFor(asked, { threads, answered, here }))[index] ?? null);
      };
    },
    end() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

function startThread(policies: readonly Policies[], answered: Int32Array): Thread {
  const { port1, port2 } = new MessageChannel();
  const settings: ThreadSettings = { policies, port: port2, answered };
  const worker = new Worker(path.join(packageRoot(), 'dist', 'engine-thread.js'), { workerData: settings, transferList: [port2] });
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
    if (batch !== undefined) batch.outcomes = (received as { readonly message: readonly Outcome[] }).message;
  }
}

function answerHere(batch: Batch, here: Evaluators): readonly Outcome[] {
  batch.outcomes = batch.questions.map((question): Outcome => {
    try {
      return here.ask(question)();
    } catch (error) {
      if (error instanceof ReadygateError) return { problem: error.problem };
      throw error;
    }
  });
  return batch.outcomes;
}

function waitFor(batch: Batch, { threads, answered, here }: { readonly threads: readonly Thread[]; readonly answered: Int32Array; readonly here: Evaluators }): readonly Outcome[] {
  for (;;) {
    const seen = Atomics.load(answered, 0);
    threads.forEach(collect);
    if (batch.outcomes !== null) return batch.outcomes;
    if (Atomics.wait(answered, 0, seen, PATIENCE_MS) === 'timed-out') {
      const lost = threads.find(({ waiting }) => waiting.includes(batch))?.waiting ?? [];
      for (const one of lost) one.outcomes ??= answerHere(one, here);
    }
  }
}
