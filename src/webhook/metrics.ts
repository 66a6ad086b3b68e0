import type { Facts } from './handle.js';

/** The figures of a webhook, as Prometheus reads them. */
export interface Metrics {
  /** A request that was answered, and how long it took. */
  answered(facts: Facts, seconds: number): void;
  /** An HTTP request that never became a review, by its status. */
  refused(status: number): void;
  /** No verdict, and why. */
  failed(reason: FailureReason): void;
  workerReplaced(): void;
  certificate(expires: number): void;
  /** The text format 0.0.4. */
  expose(gauges: Gauges): string;
}

export type FailureReason = 'deadline' | 'overload' | 'evaluation' | 'worker';

/** What is read when the figures are. */
export interface Gauges {
  readonly inFlight: number;
  readonly workers: number;
  readonly residentBytes: number;
}

/** From half a millisecond, which most reviews take, to the longest deadline. */
const BUCKETS = [0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts in memory; a rule's figures come into being with its first finding. */
export function createMetrics(version: string): Metrics {
  const requests = new Map<string, number>();
  const decisions = new Map<string, number>();
  const refusals = new Map<string, number>();
  const failures = new Map<string, number>(['deadline', 'overload', 'evaluation', 'worker'].map((reason) => [labels({ reason }), 0]));
  const durations = { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
  let replaced = 0;
  let expires = 0;
  return {
    answered({ result, operation, dryRun, decisions: decided }, seconds) {
      add(requests, labels({ operation, result, dry_run: String(dryRun) }));
      for (const { rule, outcome } of decided) add(decisions, labels({ rule, decision: outcome }));
      durations.sum += seconds;
      durations.count += 1;
      BUCKETS.forEach((limit, index) => {
        if (seconds <= limit) durations.counts[index] = (durations.counts[index] ?? 0) + 1;
      });
    },
    refused: (status) => add(refusals, labels({ status: String(status) })),
    failed: (reason) => add(failures, labels({ reason })),
    workerReplaced: () => void (replaced += 1),
    certificate: (time) => void (expires = time),
    expose: ({ inFlight, workers, residentBytes }) =>
      [
        ...family('readygate_build_info', 'gauge', 'The version that runs.', [[labels({ version }), 1]]),
        ...family('readygate_webhook_requests_total', 'counter', 'Admission requests by operation and result.', [...requests]),
        ...family('readygate_webhook_decisions_total', 'counter', 'Findings by rule and what was decided about them.', [...decisions]),
        ...family('readygate_webhook_refused_total', 'counter', 'HTTP requests that are no admission request, by status.', [...refusals]),
        ...family('readygate_webhook_failures_total', 'counter', 'Requests without a verdict, by reason.', [...failures]),
        ...histogram(durations),
        ...family('readygate_webhook_in_flight', 'gauge', 'Requests that are judged or wait.', [['', inFlight]]),
        ...family('readygate_webhook_workers', 'gauge', 'Threads that are ready to evaluate.', [['', workers]]),
        ...family('readygate_webhook_workers_replaced_total', 'counter', 'Threads that were ended or died.', [['', replaced]]),
        ...family('readygate_webhook_certificate_expiry_timestamp_seconds', 'gauge', 'When the certificate that is served expires.', [['', Math.floor(expires / 1000)]]),
        ...family('process_resident_memory_bytes', 'gauge', 'Resident memory of the process.', [['', residentBytes]]),
        '',
      ].join('\n'),
  };
}

type Sample = readonly [labels: string, value: number];

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function family(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([suffix, value]) => `${name}${suffix} ${value}`)];
}

function histogram({ counts, sum, count }: { readonly counts: readonly number[]; readonly sum: number; readonly count: number }): string[] {
  const name = 'readygate_webhook_request_duration_seconds';
  return [
    `# HELP ${name} Time from an admission request to its answer.`,
    `# TYPE ${name} histogram`,
    ...BUCKETS.map((limit, index) => `${name}_bucket{le="${limit}"} ${counts[index] ?? 0}`),
    `${name}_bucket{le="+Inf"} ${count}`,
    `${name}_sum ${sum}`,
    `${name}_count ${count}`,
  ];
}

function labels(pairs: Readonly<Record<string, string>>): string {
  const parts = Object.entries(pairs).map(([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`);
  return `{${parts.join(',')}}`;
}
