import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../../bench/generate/repository.js';
import { run } from '../../src/cli/run.js';
import { fakeHelm } from '../support/helm.js';
import { recordingTerminal } from '../support/terminal.js';
import { temporaryFolder } from '../support/temporary.js';

/** A helm that renders the one chart of the tree. */
const RENDERS = "process.stdout.write('---\\n# Source: chart/templates/pod.yaml\\napiVersion: v1\\nkind: Pod\\nmetadata: {name: from-chart}\\nspec:\\n  containers:\\n    - name: web\\n      image: web:latest\\n');";

async function readygate(cwd: string, ...args: readonly string[]) {
  const terminal = recordingTerminal(cwd, { env: { PATH: path.join(cwd, 'bin') } });
  const status = await run(args, terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

/** A repository of many kinds of files: manifests, Terraform, a chart, a workflow, a document with links, a file that cannot be read as YAML. */
function createTree(): string {
  const root = temporaryFolder({
    'bin/readme.txt': '',
    'README.md': '# Shop\n\n## Runbook\n\nSee [the other](missing.md).\n',
    '.github/workflows/ci.yaml': 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test\n',
    'reports/cobertura.xml': '<?xml version="1.0"?>\n<coverage line-rate="0.91" lines-covered="910" lines-valid="1000" version="7.4" timestamp="1795000000000"><packages/></coverage>\n',
    'docs/runbooks/rollback.md': '# Deployment procedure\n\n## Deploy\n\n1. Run `kubectl apply -f deploy/` and wait for the rollout.\n2. Watch the error rate, see [the dashboard](dashboard.md).\n\n## Roll back\n\n1. Run `kubectl rollout undo deployment/web`.\n2. Tell the team.\n',
    'infra/main.tf': 'resource "aws_s3_bucket" "logs" {\n  bucket = var.name\n}\n',
    'infra/variables.tf': 'variable "name" {\n  default = "logs"\n}\n',
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/values.yaml': 'image: "web:latest"\n',
    'chart/templates/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: from-chart}\nspec:\n  containers:\n    - name: web\n      image: {{ .Values.image }}\n',
    'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a\n',
    'waived.yaml': '# readygate:waive K8S-0012 known until=2027-01-01 by=team\napiVersion: v1\nkind: Pod\nmetadata: {name: waived}\nspec:\n  containers: [{name: web, image: "web:1"}]\n',
  });
  writeRepository(path.join(root, 'deploy'), 150, 4);
  fakeHelm(path.join(root, 'bin'), RENDERS);
  return root;
}

/** Scans every part of a tree. Returns the names of the files, in the order of the parts. */
async function scanShards(root: string, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const name = `shards-of-${count}/${index}.shard`;
    const { status, stderr } = await readygate(root, 'scan', '.', '--shard', `${index}/${count}`, '--shard-file', name);
    expect([status, stderr]).toEqual([0, '']);
    names.push(name);
  }
  return names;
}

const otherOptions = (name: string) => `error: ${name} was made by another version, with other rules, another configuration or other options. Merge with the version and the options that the shards were made with, --config among them.\n`;

describe('shards', () => {
  it.each([1, 2, 5])('%i of them, merged in any order, give the report of one scan, byte for byte', async (count) => {
    const root = createTree();
    const whole = await readygate(root, 'scan', '.', '--exclude', 'shards-of-*/**', '--format', 'json');
    const names = await scanShards(root, count);
    const merged = await readygate(root, 'merge', ...[...names].reverse(), '--format', 'json');
    expect([merged.status, merged.stderr]).toEqual([whole.status, whole.stderr]);
    expect(merged.stdout === whole.stdout).toBe(true);
    expect(whole.stdout).toContain('"file": "chart/templates/pod.yaml"');
  });

  it('have each file in one of them, whatever is in it', async () => {
    const root = createTree();
    const names = await scanShards(root, 3);
    const files = names.flatMap((name) => readFileSync(path.join(root, name), 'utf8').split('\n').flatMap((line) => (line.startsWith('{"file":') ? [(JSON.parse(line) as { file: string }).file] : [])));
    expect(new Set(files).size).toBe(files.length);
    const deployed = readdirSync(path.join(root, 'deploy'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml') && path.basename(file) !== 'values.yaml');
    expect(deployed.map((file) => `deploy/${file}`).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('are refused where some are missing, twice there, of another scan, cut off, or of files that have changed since', async () => {
    const folder = temporaryFolder({ 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n', 'b.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: other, namespace: shop, labels: {app: other}}\nspec: {containers: [{name: web, image: "web:1"}]}\n' });
    const two = await scanShards(folder, 2);
    const [first = '', second = ''] = two;
    const says = async (...files: readonly string[]) => {
      const { status, stdout, stderr } = await readygate(folder, 'merge', ...files);
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await says(first)).toBe('error: Of 2 shards 2 is missing. Name all of them.\n');
    expect(await says(first, second, first)).toBe('error: A shard of 2 is named twice. Name each once.\n');
    const [ofThree = ''] = await scanShards(folder, 3);
    expect(await says(first, ofThree)).toBe(`error: ${ofThree} is of another scan than ${first}. Merge the shards of one scan: the same files, split into the same number.\n`);
    expect(await says('a.yaml')).toBe('error: a.yaml cannot be merged: it is no shard that this version of readygate wrote. Scan that shard anew.\n');
    writeFileSync(path.join(folder, 'cut.shard'), readFileSync(path.join(folder, first)).subarray(0, -20));
    expect(await says('cut.shard', second)).toBe('error: cut.shard cannot be merged: it is cut off, or something else was written into it. Scan that shard anew.\n');
    expect(await says('nowhere.shard')).toBe('error: nowhere.shard cannot be merged: it cannot be read (ENOENT). Check its name, and whether it was written or copied.\n');
    writeFileSync(path.join(folder, 'readygate.yaml'), 'kubernetesVersion: "1.31"\n');
    expect(await says(...two)).toBe(otherOptions(first));
    writeFileSync(path.join(folder, 'readygate.yaml'), '');
    writeFileSync(path.join(folder, 'a.yaml'), '# changed\n');
    expect(await says(...two)).toBe('error: a.yaml is not the file that was observed. Merge in a checkout of the commit that the shards scanned.\n');
  });

  it.each([
    ['severities', 'severities: {K8S-0012: critical}\n'],
    ['waivers', 'waivers: [{rule: K8S-0012, scope: {name: web}, reason: known, owner: team, until: 2027-01-01}]\n'],
    ['environments', 'environments: {production: [deploy/**]}\n'],
    ['what is left out', 'exclude: [nothing/**]\n'],
    ['values of charts', 'helm: {set: [a=b]}\n'],
  ])('are merged with the configuration that they were scanned with, and with no other, also where it is only for the end: %s', async (_, config) => {
    const folder = temporaryFolder({ 'deploy/readygate.yaml': config, 'other.yaml': '{}\n', 'deploy/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: "web:1"}]}\n' });
    expect(await readygate(folder, 'scan', 'deploy', '--shard', '1/1')).toMatchObject({ status: 0 });
    const name = 'readygate-1-of-1.shard';
    expect(await readygate(folder, 'merge', name, '--config', 'other.yaml')).toEqual({ status: 2, stdout: '', stderr: otherOptions(name) });
    expect(await readygate(folder, 'merge', name, '--no-inline')).toEqual({ status: 2, stdout: '', stderr: otherOptions(name) });
    const whole = await readygate(folder, 'scan', 'deploy', '--format', 'json');
    for (const named of [[], ['--config', 'deploy/readygate.yaml']]) expect(await readygate(folder, 'merge', name, ...named, '--format', 'json')).toEqual(whole);
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/99999'])('have numbers, and %s is none', async (text) => {
    const { status, stderr } = await readygate(temporaryFolder(), 'scan', '--shard', text);
    expect([status, stderr]).toEqual([2, `error: There is no shard "${text}". Write the number of the part and how many there are, such as --shard 1/8 to --shard 8/8.\n`]);
  });

  it('have a file only where they are made', async () => {
    expect(await readygate(temporaryFolder(), 'scan', '.', '--shard-file', 'a.shard')).toEqual({ status: 2, stdout: '', stderr: 'error: --shard-file says where a shard goes, and there is none. Name it as well, such as --shard 2/8.\n' });
  });

  it('cannot be made of standard input', async () => {
    expect(await readygate(temporaryFolder(), 'scan', '-', '--shard', '1/2')).toEqual({ status: 2, stdout: '', stderr: 'error: Standard input cannot be split. Name files, folders or globs.\n' });
  });
});
