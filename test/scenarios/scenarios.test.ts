import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

/** A whole command line with its input, output and exit status, in one text file with `==== name ====` before each part. */
interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly input: string;
  readonly command: readonly string[];
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = import.meta.dirname;

describe('the command line', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.scenario')).sort()) {
    const scenario = readScenario(readFileSync(path.join(folder, file), 'utf8'));
    it(scenario.title, async () => {
      const terminal = recordingTerminal(temporaryFolder(scenario.files), { input: scenario.input });
      const status = await run(scenario.command, terminal);
      expect({ status, stdout: terminal.stdout(), stderr: terminal.stderr() }).toEqual({ status: scenario.status, stdout: scenario.stdout, stderr: scenario.stderr });
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
  const words = (parts.get('command') ?? '').trim().match(/'[^']*'|\S+/g) ?? [];
  return {
    title: (parts.get('title') ?? '').trim(),
    files: Object.fromEntries(files),
    input: parts.get('input') ?? '',
    command: words.slice(1).map((word) => word.replace(/^'|'$/g, '')),
    status: Number(parts.get('status')),
    stdout: parts.get('stdout') ?? '',
    stderr: parts.get('stderr') ?? '',
  };
}
