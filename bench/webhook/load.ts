import { startServing } from '../../test/support/serving.js';
import { quantile, sendAll, sendAtRate, type Target } from './client.js';
import { reviewOf, twoContainerDeployment } from './objects.js';

/** Latency at a constant rate over keep-alive TLS, in milliseconds. */
export interface Load {
  readonly workers: number;
  readonly rate: number;
  readonly answered: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly megabytes: number;
}

/** A point of the curve of resident memory. */
export interface MemoryPoint {
  readonly requests: number;
  readonly megabytes: number;
  readonly perSecond: number;
}

const WARM_UP_SECONDS = 3;
const CONNECTIONS = 10;
const POINTS = 20;

/** Runs `readygate serve` as a process of its own and sends it requests at a rate. */
export async function measureLoad(workers: number, rate: number, seconds: number): Promise<Load> {
  return withServer(workers, async (target, megabytes) => {
    await sendAtRate(target, rate, WARM_UP_SECONDS);
    const answers = await sendAtRate(target, rate, seconds);
    const of = (share: number) => Math.round(quantile(answers, share) * 10) / 10;
    return { workers, rate, answered: answers.latencies.length, failed: answers.failed, p50: of(0.5), p99: of(0.99), p999: of(0.999), megabytes: await megabytes() };
  });
}

/** The resident memory after each twentieth of many requests, sent as fast as they are answered. */
export async function measureMemory(workers: number, requests: number): Promise<readonly MemoryPoint[]> {
  return withServer(workers, async (target, megabytes) => {
    const curve: MemoryPoint[] = [];
    const part = Math.ceil(requests / POINTS);
    for (let point = 1; point <= POINTS; point++) {
      const { seconds } = await sendAll(target, part, CONNECTIONS);
      curve.push({ requests: point * part, megabytes: await megabytes(), perSecond: part / seconds });
    }
    return curve;
  });
}

async function withServer<T>(workers: number, measure: (target: Target, megabytes: () => Promise<number>) => Promise<T>): Promise<T> {
  const serving = await startServing(`webhook: {workers: ${workers}, drainSeconds: 0, maxInFlight: 1000}\n`, 'warn');
  const megabytes = async () => Math.round(Number(/^process_resident_memory_bytes (\d+)$/m.exec(await serving.metrics())?.[1]) / 1e6);
  try {
    return await measure({ url: `https://127.0.0.1:${serving.port}/validate?timeout=5s`, body: reviewOf(twoContainerDeployment()) }, megabytes);
  } finally {
    await serving.close();
  }
}
