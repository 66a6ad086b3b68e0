import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  stdout(): string;
  stderr(): string;
}

/** A terminal in a folder on a fixed day; nobody watches it unless the settings say so. */
export function recordingTerminal(cwd: string, settings: Partial<Terminal> & { readonly input?: string | Uint8Array } = {}): RecordingTerminal {
  const { input = '', ...rest } = settings;
  let out = '';
  let error = '';
  return {
    cwd,
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    today: '2026-11-24',
    readStandardInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    writeOut: async (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    ...rest,
    stdout: () => out,
    stderr: () => error,
  };
}
