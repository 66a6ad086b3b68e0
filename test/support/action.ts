import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { packageAction } from '../../scripts/action/package.js';
import { GIT_ENVIRONMENT } from './git.js';
import { temporaryFolder } from './temporary.js';

/** What a run of the action left. */
export interface ActionRun {
  readonly status: number;
  /** The workflow commands of the log but for those that switch commands off and on. */
  readonly commands: readonly string[];
  readonly log: string;
  readonly error: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it kept for a step after it. */
  readonly state: string;
}

/** What the runner hands over. */
export interface ActionCall {
  readonly workspace: string;
  readonly event: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly api?: string;
  readonly sha?: string;
  /** What the summary holds already. */
  readonly summary?: string;
}

/** Packages the action once for a file of tests, in a folder without node_modules, and runs it there as GitHub's runner does. */
export function usePackagedAction(): (call: ActionCall) => Promise<ActionRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-action-'));
  beforeAll(() => packageAction(folder));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return async ({ workspace, event, payload = {}, inputs = {}, api = 'http://127.0.0.1:9', sha = '0123456789abcdef0123456789abcdef01234567', summary = '' }) => {
    const runner = temporaryFolder({ 'event.json': JSON.stringify(payload), output: '', state: '', summary });
    const at = (name: string) => path.join(runner, name);
    const env = {
      ...GIT_ENVIRONMENT,
      HOME: runner,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_REPOSITORY: 'shop/web',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: sha,
      GITHUB_STATE: at('state'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: runner,
      INPUT_TOKEN: 'secret-token',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const { status, log, error } = await start(path.join(folder, 'dist', 'action.js'), env);
    const read = (name: string) => readFileSync(at(name), 'utf8');
    return { status, log, error, commands: commandsOf(log), summary: read('summary').slice(summary.length), outputs: outputsOf(read('output')), state: read('state') };
  };
}

function start(script: string, env: Readonly<Record<string, string>>): Promise<{ status: number; log: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env, cwd: tmpdir(), maxBuffer: 64 * 1024 * 1024 }, (error, log, stderr) => resolve({ status: error === null ? 0 : Number(error.code), log, error: stderr }));
  });
}

/** The commands that the runner would carry out: none between `stop-commands` and its end. */
function commandsOf(log: string): readonly string[] {
  let mark: string | null = null;
  return log.split('\n').filter((line) => {
    const start = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (mark !== null) {
      if (line === `::${mark}::`) mark = null;
      return false;
    }
    mark = start ?? null;
    return start === undefined && /^\s*::/.test(line);
  });
}

function outputsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}

/** A report that the action wrote. */
export function readReport(run: ActionRun, output: 'json-file' | 'markdown-file' | 'sarif-file'): string {
  return readFileSync(run.outputs[output] ?? '', 'utf8');
}
