import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { apiGroupsFile, plainManifest, renderedChart } from '../../scripts/deploy/render.js';
import { packageRoot } from '../../src/base/package-root.js';
import { readConfig } from '../../src/config/config.js';
import { createScanner } from '../../src/scanner.js';
import type { JsonValue } from '../../src/types.js';
import { temporaryFolder } from '../support/temporary.js';

const chart = path.join(packageRoot(), 'charts', 'readygate');
const manifestText = readFileSync(path.join(packageRoot(), 'deploy', 'webhook.yaml'), 'utf8');

type Manifest = Readonly<Record<string, JsonValue>> & { readonly kind: string };
const render = (...set: string[]) => loadAll(renderedChart('gate', 'gates', set)).filter((value) => value !== undefined) as Manifest[];
const kinds = (manifests: readonly Manifest[]) => manifests.map(({ kind }) => kind).sort();

describe('what is deployed', () => {
  it('passes our own scan without a waiver', async () => {
    const scanner = await createScanner({ root: packageRoot(), today: '2026-11-24', inlineWaivers: false });
    const report = scanner.scan(['deploy']);
    expect({ findings: report.findings, errors: report.errors, complete: report.summary.complete }).toEqual({ findings: [], errors: [], complete: true });
    expect(report.summary.resources.passed).toBe(loadAll(manifestText).length);
  });

  it('asks about every API group with a kind that rules judge', () => {
    expect(readFileSync(path.join(chart, 'api-groups.yaml'), 'utf8'), 'npm run deploy writes it').toBe(apiGroupsFile());
  });

  it('has a configuration that readygate reads', () => {
    const map = (loadAll(manifestText) as (Manifest & { data?: Record<string, string> })[]).find(({ kind }) => kind === 'ConfigMap');
    const value = load(map?.data?.['readygate.yaml'] ?? '') as JsonValue;
    const schema = JSON.parse(readFileSync(path.join(packageRoot(), 'schemas', 'config.schema.json'), 'utf8')) as object;
    const { config, problems } = readConfig({ file: 'readygate.yaml', value, locate: () => ({ line: 1, column: 1 }) }, schema);
    expect(problems).toEqual([]);
    expect(config?.webhook).toMatchObject({ failureMode: 'deny', updates: 'worse', deadlineMilliseconds: 2000 });
  });
});

describe('the chart', () => {
  it('renders to the plain manifest', () => {
    expect(manifestText, 'npm run deploy writes it').toBe(plainManifest());
  });

  it('takes a certificate from a secret of your own, with its authority', () => {
    const manifests = render('certificate.certManager=false,certificate.secretName=own-tls,certificate.caBundle=Q0E=');
    expect(kinds(manifests)).toEqual(['ConfigMap', 'Deployment', 'HorizontalPodAutoscaler', 'NetworkPolicy', 'PodDisruptionBudget', 'Service', 'ServiceAccount', 'ValidatingWebhookConfiguration']);
    const text = JSON.stringify(manifests);
    expect(text).toContain('"secretName":"own-tls"');
    expect(text).toContain('"caBundle":"Q0E="');
    expect(text).not.toContain('inject-ca-from');
  });

  it('asks about secrets, more namespaces and with more conditions only where that is wanted', () => {
    const rules = (manifests: readonly Manifest[]) => JSON.stringify(manifests.find(({ kind }) => kind === 'ValidatingWebhookConfiguration'));
    expect(rules(render())).not.toContain('"secrets"');
    const wanted = rules(render('webhook.secrets=true,webhook.failurePolicy=Ignore', 'webhook.excludedNamespaces={kube-system,flux-system,gates}', 'webhook.matchConditions[0].name=no-bots,webhook.matchConditions[0].expression=true'));
    expect(wanted).toContain('"secrets"');
    expect(wanted).toContain('"values":["kube-system","flux-system","gates"]');
    expect(wanted).toContain('"failurePolicy":"Ignore"');
    expect(wanted).toContain('"name":"no-bots"');
  });

  it('keeps a fixed number of replicas without the autoscaler, and an image by its digest', () => {
    const manifests = render(`autoscaling.enabled=false,replicas=3,image.digest=sha256:${'a'.repeat(64)}`);
    expect(kinds(manifests)).not.toContain('HorizontalPodAutoscaler');
    expect(JSON.stringify(manifests)).toContain('"replicas":3');
    expect(JSON.stringify(manifests)).toContain(`"image":"registry.example.com/readygate:0.1.0@sha256:${'a'.repeat(64)}"`);
  });
});

it('the image needs nothing but the packed files: no node_modules, no build', () => {
  const folder = temporaryFolder({ 'readygate.yaml': 'webhook: {drainSeconds: 0}\n' });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageRoot(), stdio: 'ignore' });
  execFileSync('sh', ['-c', 'tar -xzf readygate-*.tgz'], { cwd: folder });
  const run = (...args: string[]) => spawnSync(process.execPath, [path.join(folder, 'package', 'bin', 'readygate.js'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  // It starts, thread and all, as far as the port that it may not take.
  expect(run('serve', '--self-signed', 'certs', '--host', '203.0.113.7').stderr).toMatch(/^error: Cannot listen on 203\.0\.113\.7, port 8443: /);
});
