/** What a command that goes on running needs of its process beside the terminal. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves with the signal that asks to stop. A second one ends the process at once. */
  readonly stopped: Promise<string>;
}

/** Those of this process. */
export function processSurroundings(): Surroundings {
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
  return { now: () => Date.now(), stopped };
}
