/** `npm run bench`: see `bench/README.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/base/package-root.js';
import { runBenchmark } from './benchmark.js';
import { drawChart } from './chart.js';
import { formatGoals, isWithinLimit } from './goals.js';
import { buildPeers } from './peers.js';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    manifests: { type: 'string' },
    rounds: { type: 'string' },
    'build-peers': { type: 'string' },
    out: { type: 'string', default: path.join(packageRoot(), 'bench', 'results') },
    cache: { type: 'string', default: path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'readygate-bench') },
  },
});
const say = (text: string) => void process.stdout.write(text);
if (values['build-peers'] !== undefined) buildPeers(values.cache, values['build-peers'].split(','), (text) => say(`${text}\n`));
const manifests = Number(values.manifests ?? (values.short ? 1500 : 15_000));
const outcome = await runBenchmark({ manifests, rounds: Number(values.rounds ?? (values.short ? 2 : 5)), short: values.short, cache: values.cache, say });
say(formatGoals(outcome.goals));
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'bench.json'), `${JSON.stringify(outcome, null, 2)}\n`);
writeFileSync(path.join(values.out, 'scaling.svg'), drawChart('Cold scan of a generated monorepo', outcome.curves));
say(`\nWritten: ${path.relative(process.cwd(), values.out)}/bench.json and scaling.svg\n`);
const beyond = outcome.goals.filter((goal) => !isWithinLimit(goal));
if (values.short && beyond.length > 0) {
  say(`Beyond the limit: ${beyond.map((goal) => `${goal.name}, ${(goal.steady ?? goal.reached).toFixed(2)} where ${goal.limit} is the limit`).join('; ')}\n`);
  process.exitCode = 1;
}
