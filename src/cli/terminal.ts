/** Everything of the process that a command may touch; tests and other surfaces bring their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output and standard error are shown to a person. */
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Today, as `2026-11-24`: what waivers and attestations are measured against. */
  readonly today: string;
  readStandardInput(): Promise<Uint8Array>;
  writeOut(text: string): Promise<void>;
  writeError(text: string): void;
}

/** Whether standard output may carry colours (https://no-color.org). */
export function wantsColor(terminal: Terminal): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return terminal.stdoutIsTerminal && TERM !== 'dumb';
}
