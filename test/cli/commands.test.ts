import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import { run } from '../../src/cli/run.js';
import { wantsColor } from '../../src/cli/terminal.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

const misspelt = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndataa: {mode: fast}\n';

async function readygate(folder: string, ...args: string[]) {
  const terminal = recordingTerminal(folder);
  const status = await run(args, terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

describe('a baseline', () => {
  it('makes what was there known, also when lines move and the file is renamed, and only what is new fails', async () => {
    const folder = temporaryFolder({ 'a.yaml': misspelt });
    expect(await readygate(folder, 'baseline', 'write', '.')).toEqual({ status: 0, stdout: 'readygate-baseline.json: 1 known findings\n', stderr: '' });
    const moved = temporaryFolder({ 'b.yaml': `# moved\n\n${misspelt}`, 'readygate-baseline.json': readFileSync(path.join(folder, 'readygate-baseline.json')) });
    expect((await readygate(moved, 'scan', 'b.yaml', '--baseline', 'readygate-baseline.json')).status).toBe(0);
    writeFileSync(path.join(moved, 'c.yaml'), misspelt.replace('settings', 'others'));
    expect((await readygate(moved, 'scan', '.', '--baseline', 'readygate-baseline.json')).status).toBe(1);
  });

  it('is pruned of what is no longer found, and left alone by a scan that is not complete', async () => {
    const folder = temporaryFolder({ 'a.yaml': misspelt });
    await readygate(folder, 'baseline', 'write', '.');
    writeFileSync(path.join(folder, 'a.yaml'), misspelt.replace('dataa', 'data'));
    expect((await readygate(folder, 'baseline', 'prune', '.')).stdout).toBe('readygate-baseline.json: 0 known findings\n');
    writeFileSync(path.join(folder, 'a.yaml'), `${misspelt}\n\tx: 1\n`);
    expect(await readygate(folder, 'baseline', 'write', 'a.yaml')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: a.yaml:6:1: A tab stands where the indentation is. Indent with spaces.\nerror: The scan is not complete, so the baseline was left as it is. Mend the errors above first.\n',
    });
  });

  it('that is broken is a located error', async () => {
    const folder = temporaryFolder({ 'a.yaml': misspelt, 'b.json': '{"version": 2, "findings": []}' });
    const { status, stdout, stderr } = await readygate(folder, 'scan', 'a.yaml', '--baseline', 'b.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: b\.json:1:2: /);
  });
});

describe("a team's own rules", () => {
  const rego = '# METADATA\n# title: No owner\n# description: Nobody knows whom to ask.\n# related_resources:\n#   - ref: https://example.com\n# custom:\n#   id: TEAM-0001\n#   severity: high\n#   checklist: [HA-BC-1]\n#   kinds: [ConfigMap]\n#   message: "{name} has no owner"\n#   remediation: Add metadata.labels.owner.\npackage rules.kubernetes.owner\n\nviolations contains {"path": ["metadata", "labels", "owner"], "params": {"name": input.resource.metadata.name}} if not input.resource.metadata.labels.owner\n';

  it('judge beside the bundled ones', async () => {
    const folder = temporaryFolder({ 'a.yaml': misspelt.replace('dataa', 'data'), 'rules/owner.rego': rego });
    const { status, stdout } = await readygate(folder, 'scan', 'a.yaml', '--policy', 'rules');
    expect(status).toBe(1);
    expect(stdout).toContain('high     TEAM-0001  settings has no owner\n    a.yaml:3:1  ConfigMap shop/settings\n');
  });

  it('that do not compile are errors on their lines', async () => {
    const folder = temporaryFolder({ 'a.yaml': misspelt, 'rules/owner.rego': `${rego}x := y\n` });
    expect(await readygate(folder, 'scan', 'a.yaml', '--policy', 'rules')).toEqual({ status: 2, stdout: '', stderr: 'error: rules/owner.rego:16:6: var y is unsafe (rego_unsafe_var_error)\n' });
  });
});

it('several formats are written at once', async () => {
  const folder = temporaryFolder({ 'a.yaml': misspelt });
  const { status, stdout } = await readygate(folder, 'scan', 'a.yaml', '--format', 'text', '--format', 'json=out/report.json', '--format', 'sarif=out/report.sarif');
  expect(status).toBe(1);
  expect(stdout).toContain('K8S-0001');
  expect(JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'))).toMatchObject({ findings: [{ ruleId: 'K8S-0001', file: 'a.yaml', line: 4, column: 1, status: 'new' }] });
  expect(JSON.parse(readFileSync(path.join(folder, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'K8S-0001' }] }] });
});

it.each([
  ['a report', ['scan', 'a.yaml', '--format', 'json=.']],
  ['a shard', ['scan', 'a.yaml', '--shard', '1/2', '--shard-file', '.']],
  ['a baseline', ['baseline', 'write', 'a.yaml', '--baseline', '.']],
])('%s that cannot be written is an error with a remedy', async (_, args) => {
  const folder = temporaryFolder({ 'a.yaml': misspelt });
  expect(await readygate(folder, ...args)).toEqual({ status: 2, stdout: '', stderr: 'error: . cannot be written (EISDIR). Name another file, make room, or make its folder writable.\n' });
});

it('a file of 200 MB is one error, and the others are scanned', async () => {
  const folder = temporaryFolder({ 'a.yaml': misspelt, 'big.yaml': misspelt });
  truncateSync(path.join(folder, 'big.yaml'), 200 * 1024 * 1024);
  const { status, stdout } = await readygate(folder, 'scan', '.');
  expect(status).toBe(2);
  expect(stdout).toContain('error big.yaml:1:1: The file has 200 MB, more than the 150 MB that are read. Split it or exclude it.');
  expect(stdout).toContain('1 finding: 1 high');
});

it('the progress line shows share, rate and remaining time', () => {
  expect(progressLine(1200, 15000, 1.5)).toBe('[##                      ] 1200/15000 files, 800/s, 18 s left');
  expect(progressLine(0, 10, 0)).toBe('[                        ] 0/10 files, 0/s, ? s left');
});

it('colours are for terminals, unless NO_COLOR or FORCE_COLOR says otherwise', () => {
  const asked = (stdoutIsTerminal: boolean, env: Record<string, string>) => wantsColor(recordingTerminal('.', { stdoutIsTerminal, env }));
  expect([asked(true, {}), asked(false, {}), asked(true, { NO_COLOR: '1' }), asked(false, { FORCE_COLOR: '1' }), asked(true, { TERM: 'dumb' })]).toEqual([true, false, false, true, false]);
});
