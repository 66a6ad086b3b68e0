import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

/**
 * Whole command lines with their input, output and exit status, in one text file with `==== name ====` before each part. Several commands, a line each, run one after
 * another: their outputs are joined, and the exit status is that of the last. In the output, `<folder>` is where they were run.
 */
interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly input: string;
  /** Variables of the environment, `NAME=value` in each line. */
  readonly env: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly string[])[];
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = import.meta.dirname;

describe('the command line', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.scenario')).sort()) {
    const scenario = readScenario(readFileSync(path.join(folder, file), 'utf8'));
    it(scenario.title, async () => {
      const cwd = temporaryFolder(scenario.files);
      const terminal = recordingTerminal(cwd, { input: scenario.input, env: scenario.env });
      let status = 0;
      for (const command of scenario.commands) status = await run(command, terminal);
      expect({ status, stdout: terminal.stdout().replaceAll(cwd, '<folder>'), stderr: terminal.stderr().replaceAll(cwd, '<folder>') }).toEqual({ status: scenario.status, stdout: scenario.stdout, stderr: scenario.stderr });
    });
  }
});

function readScenario(text: string): Scenario {
  const parts = new Map<string, string>();
  for (const part of text.split(/^==== /m).slice(1)) {
    const end = part.indexOf(' ====\n');
    parts.set(part.slice(0, end), part.slice(end + ' ====\n'.length));
  }
  const files = [...parts].filter(([name]) => name.startsWith('file ')).map(([name, content]) => [name.slice('file '.length), content] as const);
  const commands = (parts.get('command') ?? '').trim().split('\n').map((line) => line.match(/'[^']*'|\S+/g) ?? []);
  return {
    title: (parts.get('title') ?? '').trim(),
    files: Object.fromEntries(files),
    input: parts.get('input') ?? '',
    env: Object.fromEntries([...(parts.get('env') ?? '').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])),
    commands: commands.map((words) => words.slice(1).map((word) => word.replace(/^'|'$/g, ''))),
    status: Number(parts.get('status')),
    stdout: parts.get('stdout') ?? '',
    stderr: parts.get('stderr') ?? '',
  };
}
