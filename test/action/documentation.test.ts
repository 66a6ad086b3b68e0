import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { run } from '../../src/cli/run.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

const root = packageRoot();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/ci.md');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => load(text) as Readonly<Record<string, unknown>>);
const action = load(read('action.yml')) as { readonly inputs: object; readonly outputs: object };

interface Step {
  readonly uses: string;
  readonly id?: string;
  readonly with?: object;
}

describe('the examples for CI', () => {
  it('give the action only inputs that it has, and take only outputs that it has', () => {
    const workflow = blocks[0] as { readonly jobs: { readonly readygate: { readonly steps: readonly Step[] } } };
    const step = workflow.jobs.readygate.steps.find(({ id }) => id === 'readygate');
    expect(step?.uses).toMatch(/\/readygate@v0$/);
    for (const name of Object.keys(step?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    const outputs = [...page.matchAll(/steps\.readygate\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(outputs.length).toBeGreaterThan(0);
    for (const name of outputs) expect(Object.keys(action.outputs)).toContain(name);
    for (const name of Object.keys(action.outputs)) expect(page).toMatch(new RegExp(`\`${name}\`|of each severity`));
  });

  it("name hooks and files that exist, and GitLab's reports are those that are written", () => {
    const hooks = (load(read('.pre-commit-hooks.yaml')) as readonly { readonly id: string }[]).map(({ id }) => id);
    const used = blocks.flatMap((block) => (block['repos'] as readonly { readonly hooks: readonly { readonly id: string }[] }[] | undefined) ?? []).flatMap((repository) => repository.hooks.map(({ id }) => id));
    expect(used).toEqual(['readygate']);
    expect(hooks).toEqual(['readygate', 'readygate-all']);
    const job = blocks.find((block) => 'readygate' in block)?.['readygate'] as { readonly script: readonly string[]; readonly artifacts: { readonly reports: Readonly<Record<string, string>> } };
    for (const file of Object.values(job.artifacts.reports)) expect(job.script.join('\n')).toContain(`=${file}`);
  });

  it('are commands that readygate understands', async () => {
    const commands = [...page.matchAll(/readygate ((?:scan|baseline|init)[^`'\n]*)/g)].map(([, text = '']) => text.trim().split(' '));
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) {
      const terminal = recordingTerminal(temporaryFolder({ 'readygate-baseline.json': '{"version": 1, "findings": []}' }), { env: { PATH: process.env['PATH'] ?? '' } });
      await run(command, terminal);
      expect({ command, misunderstood: /unknown|There is no format|argument|too many/.exec(terminal.stderr()) }).toEqual({ command, misunderstood: null });
    }
  });
});
