import type { Terminal } from './terminal.js';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    today: new Date().toISOString().slice(0, 10),
    readStandardInput,
    writeOut,
    writeError: (text) => void process.stderr.write(text),
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Resolves when the text has left the process, so that a pipe is never cut off by the exit. A reader that went away (`| head`) is not an error. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === undefined || error === null || ('code' in error && error.code === 'EPIPE')) resolve();
      else reject(error);
    });
  });
}
