import type { Terminal } from './terminal.js';

/** Shows how far a long step is; `done` removes the line. */
export interface Progress {
  update(finished: number, total: number): void;
  done(): void;
}

const FIRST_SHOWN_MS = 1000;
const INTERVAL_MS = 100;
const WIDTH = 24;

/** A bar on standard error for whatever takes longer than a second, with rate and remaining time; silent where nobody watches. */
export function createProgress(terminal: Terminal, clock: () => number): Progress {
  const started = clock();
  let last = 0;
  let shown = false;
  return {
    update(finished, total) {
      const now = clock();
      if (!terminal.stderrIsTerminal || now - started < FIRST_SHOWN_MS || now - last < INTERVAL_MS) return;
      last = now;
      shown = true;
      terminal.writeError(`\r\x1b[2K${progressLine(finished, total, (now - started) / 1000)}`);
    },
    done() {
      if (shown) terminal.writeError('\r\x1b[2K');
    },
  };
}

/** `[######      ] 1200/15000 files, 820/s, 17 s left`; `seconds` is the time since the start. */
export function progressLine(finished: number, total: number, seconds: number): string {
  const filled = total === 0 ? WIDTH : Math.round((finished / total) * WIDTH);
  const rate = finished / Math.max(seconds, 0.001);
  const left = rate === 0 ? '?' : String(Math.ceil((total - finished) / rate));
  return `[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${finished}/${total} files, ${Math.round(rate)}/s, ${left} s left`;
}
