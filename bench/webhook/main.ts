/** `npm run bench:webhook`: see `bench/README.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, homedir, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/base/package-root.js';
import { formatGoals, type Goal } from '../goals.js';
import { alignColumns } from '../table.js';
import { compareRules } from './compared.js';
import { comparedHandler, findGator, gatekeeperRate, ourRate, type Rate, wholeHandler } from './in-process.js';
import { type Load, measureLoad, measureMemory } from './load.js';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    requests: { type: 'string', default: '200000' },
    out: { type: 'string', default: path.join(packageRoot(), 'bench', 'results') },
    cache: { type: 'string', default: path.join(homedir(), '.cache', 'readygate') },
  },
});
const say = (text: string) => void process.stdout.write(text);
say(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'} before it begins\n`);

const rates = await compare(Number(values.rounds));
say(`\nReviews of a Deployment of two containers, in one thread, without a network\n${alignColumns([['', 'reviews/s', 'ms of processor', 'findings'], ...rates.map(({ name, reviewsPerSecond, cpuMilliseconds, findings }) => [name, reviewsPerSecond.toFixed(0), cpuMilliseconds?.toFixed(3) ?? '', String(findings)])])}`);

const loads: Load[] = [];
for (const workers of [1, 2]) loads.push(await measureLoad(workers, Number(values.rate), Number(values.seconds)));
const loadRows = loads.map((load) => [`${load.workers} ${load.workers === 1 ? 'thread' : 'threads'}`, ...[load.answered, load.failed, load.p50, load.p99, load.p999, load.megabytes].map(String)]);
say(`\nThe whole library over TLS at ${values.rate} requests a second, in milliseconds\n${alignColumns([['', 'answered', 'failed', 'p50', 'p99', 'p99.9', 'MB'], ...loadRows])}`);

const memory = Number(values.requests) === 0 ? [] : await measureMemory(2, Number(values.requests));
say(`\nResident memory while requests follow each other\n${alignColumns([['requests', 'MB', 'requests/s'], ...memory.map((point) => [String(point.requests), String(point.megabytes), point.perSecond.toFixed(0)])])}`);

const goals = goalsOf(rates, loads, memory);
say(formatGoals(goals));
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'webhook.json'), `${JSON.stringify({ rates, loads, memory, goals }, null, 2)}\n`);

/** In turn, so that a machine that slows down slows all of them; the median of each counts. */
async function compare(rounds: number): Promise<readonly Rate[]> {
  const compared = await compareRules();
  const gator = findGator(values.cache);
  if (gator === null) say('gator is missing, and there is no Go to build it with.\n');
  const [same, whole] = [comparedHandler(compared.bundle), wholeHandler()];
  const count = compared.bundle.rules.length;
  const all: Rate[][] = [];
  for (let round = 0; round < rounds; round++) {
    all.push([...(gator === null ? [] : [gatekeeperRate(gator, compared, 500)]), ourRate(`readygate, the same ${count} rules`, same, 5), ourRate('readygate, the whole library', whole, 5)]);
  }
  return (all[0] ?? []).map((first, index) => {
    const of = (figure: (rate: Rate) => number) => median(all.flatMap((round) => round[index] ?? []).map(figure));
    return { ...first, reviewsPerSecond: of((rate) => rate.reviewsPerSecond), cpuMilliseconds: first.cpuMilliseconds === null ? null : of((rate) => rate.cpuMilliseconds ?? NaN) };
  });
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function goalsOf(measured: readonly Rate[], over: readonly Load[], curve: Awaited<ReturnType<typeof measureMemory>>): Goal[] {
  const [gatekeeper, ours] = measured.length === 3 ? measured : [];
  const [middle, last] = [curve[Math.floor(curve.length / 2)], curve.at(-1)];
  return [
    ...(gatekeeper === undefined || ours === undefined ? [] : [{ name: "reviews a second, against Gatekeeper's Rego engine", reached: ours.reviewsPerSecond / gatekeeper.reviewsPerSecond, wanted: 20, limit: null, better: 'higher' as const }]),
    ...(typeof gatekeeper?.cpuMilliseconds !== 'number' || typeof ours?.cpuMilliseconds !== 'number' ? [] : [{ name: 'the same by processor time', reached: gatekeeper.cpuMilliseconds / ours.cpuMilliseconds, wanted: 20, limit: null, better: 'higher' as const }]),
    ...over.map(({ workers, p99 }) => ({ name: `p99 in milliseconds, ${workers} ${workers === 1 ? 'thread' : 'threads'}`, reached: p99, wanted: 5, limit: null, better: 'lower' as const })),
    ...(middle === undefined || last === undefined ? [] : [{ name: 'memory at the end, against the middle', reached: last.megabytes / middle.megabytes, wanted: 1.05, limit: null, better: 'lower' as const }]),
  ];
}
