import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withWebhookDefaults } from '../../src/config/webhook.js';
import { loadBundledPolicies, type PolicyBundle } from '../../src/policy/bundle.js';
import { createHandler, type Handler } from '../../src/webhook/handle.js';
import { loadHandler } from '../../src/webhook/worker-settings.js';
import { compileModule } from '../../src/engine/engine.js';
import { createJudge } from '../../src/scan/judge.js';
import { time } from '../run.js';
import type { Compared } from './compared.js';
import { reviewOf, twoContainerDeployment } from './objects.js';

/** Reviews of one object without a network between. */
export interface Rate {
  readonly name: string;
  readonly reviewsPerSecond: number;
  /** Processor time of one review, in milliseconds; null where the system has no GNU time. It says the same on a machine that does other work. */
  readonly cpuMilliseconds: number | null;
  /** Findings of the object, so that both sides can be seen to say the same. */
  readonly findings: number;
}

const GATOR = 'gator-v3.23.1';
const TODAY = '2026-11-24';

/** Where gator is, or null; with Go it is built once into the cache. */
export function findGator(cache: string): string | null {
  const folder = path.join(cache, GATOR);
  const executable = path.join(folder, 'gator');
  if (!existsSync(executable)) {
    mkdirSync(folder, { recursive: true });
    spawnSync('go', ['install', `github.com/open-policy-agent/gatekeeper/v3/cmd/gator@${GATOR.slice('gator-'.length)}`], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
  }
  return existsSync(executable) ? executable : null;
}

/** The handler that the webhook's threads run: JSON in, JSON out. */
export function ourRate(name: string, handle: Handler, seconds: number): Rate {
  const body = reviewOf(twoContainerDeployment());
  for (let round = 0; round < 3000; round++) handle(body, TODAY);
  const [start, before] = [performance.now(), process.cpuUsage()];
  let count = 0;
  while (performance.now() - start < seconds * 1000) for (let round = 0; round < 50; round++, count++) handle(body, TODAY);
  const { user, system } = process.cpuUsage(before);
  return { name, reviewsPerSecond: count / ((performance.now() - start) / 1000), cpuMilliseconds: (user + system) / 1000 / count, findings: handle(body, TODAY).facts.decisions.length };
}

/** A handler with the compared rules only; Gatekeeper's have no schema of Kubernetes to ask, so neither have these. */
export function comparedHandler(bundle: PolicyBundle): Handler {
  const judge = createJudge({ bundles: [bundle], modules: [compileModule(bundle.wasm)], parameters: {}, disabled: new Set(), remembers: false, schemaProblems: () => [] });
  return createHandler({ config: withWebhookDefaults(), review: { judge, severities: {}, waivers: [], known: new Set() } });
}

/** A handler with the whole library, as it is served. */
export function wholeHandler(): Handler {
  return loadHandler({ config: withWebhookDefaults(), bundles: [loadBundledPolicies()], parameters: {}, disabledRules: [], kubernetesVersion: null, severities: {}, waivers: [], known: [] });
}

/** Gatekeeper's Rego engine with templates that hold the same rules, on the same object. */
export function gatekeeperRate(gator: string, { manifests }: Compared, iterations: number): Rate {
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-gator-'));
  try {
    [...manifests, twoContainerDeployment()].forEach((manifest, index) => writeFileSync(path.join(folder, `${index}.json`), JSON.stringify(manifest)));
    const parameters = (count: number) => ['bench', '--engine', 'rego', '--filename', folder, '--iterations', String(count), '--output', 'json'];
    const { status, stdout, stderr } = spawnSync(gator, parameters(iterations), { encoding: 'utf8' });
    if (status !== 0) throw new Error(`gator bench: ${stderr}`);
    const [result] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { reviewsPerSecond: number; violationCount: number; totalReviews: number }[];
    const cpuSeconds = (count: number) => {
      const figures = time({ name: 'gator', command: gator, parameters: parameters(count), accepts: [0] });
      return typeof figures === 'string' ? null : figures.cpuSeconds;
    };
    // What loading the templates takes is in both.
    const [few, many] = [cpuSeconds(10), cpuSeconds(10 + iterations)];
    const cpuMilliseconds = few === null || many === null ? null : ((many - few) / iterations) * 1000;
    return { name: 'gator bench --engine=rego', cpuMilliseconds, reviewsPerSecond: result?.reviewsPerSecond ?? NaN, findings: (result?.violationCount ?? NaN) / (result?.totalReviews ?? NaN) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
