import { Agent, request } from 'node:https';

/** What came of many requests; latencies in milliseconds, sorted. */
export interface Answers {
  readonly latencies: readonly number[];
  readonly failed: number;
  readonly seconds: number;
}

/** One body for all requests. */
export interface Target {
  readonly url: string;
  readonly body: string;
}

/** A server that falls behind should not have to make ever more connections as well. */
const MOST_CONNECTIONS = 50;

/**
 * Sends requests evenly spaced, whether or not the ones before were answered, over a few keep-alive connections. A latency counts from
 * the moment at which a request was due, so that neither a slow server nor a slow client hides it (no coordinated omission).
 */
export async function sendAtRate(target: Target, rate: number, seconds: number): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: MOST_CONNECTIONS });
  const total = Math.round(rate * seconds);
  const start = performance.now();
  const pending: Promise<number | null>[] = [];
  while (pending.length < total) {
    const elapsed = performance.now() - start;
    for (; pending.length < total && (pending.length * 1000) / rate <= elapsed; ) pending.push(send(target, agent, start + (pending.length * 1000) / rate));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return summarise(await Promise.all(pending), start, agent);
}

/** Sends requests as fast as they are answered, on so many connections. */
export async function sendAll(target: Target, total: number, connections: number): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: connections });
  const start = performance.now();
  const results: (number | null)[] = [];
  let sent = 0;
  const lane = async () => {
    while (sent < total) {
      sent += 1;
      results.push(await send(target, agent, performance.now()));
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return summarise(results, start, agent);
}

/** The latency below which a share of the answers lies; NaN without any. */
export function quantile({ latencies }: Answers, share: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
}

function summarise(results: readonly (number | null)[], start: number, agent: Agent): Answers {
  agent.destroy();
  const latencies = results.filter((latency) => latency !== null).sort((a, b) => a - b);
  return { latencies, failed: results.length - latencies.length, seconds: (performance.now() - start) / 1000 };
}

/** Null where there was no verdict. */
function send({ url, body }: Target, agent: Agent, due: number): Promise<number | null> {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200 ? performance.now() - due : null));
      response.on('error', () => resolve(null));
    });
    outgoing.on('error', () => resolve(null));
    outgoing.end(body);
  });
}
