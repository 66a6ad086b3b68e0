import type { Severity } from '../types.js';

/** What the webhook does with a finding: refuse the request, warn whoever made it, or only write it to the audit log. */
export type Mode = 'deny' | 'warn' | 'audit';

/** Modes by severity and by rule; a rule's own mode wins. */
export interface Modes {
  readonly modes: Readonly<Partial<Record<Severity, Mode>>>;
  readonly rules: Readonly<Record<string, Mode>>;
}

/** Modes that differ in some namespaces. */
export interface NamespaceModes extends Partial<Modes> {
  /** Names or globs such as `sandbox-*`. */
  readonly names: readonly string[];
}

/** What `readygate.yaml` says under `webhook`; `schemas/config.schema.json` describes every part. */
export interface WebhookConfig extends Modes {
  /** The first entry that fits a namespace counts, and wins over `modes` and `rules`. */
  readonly namespaces: readonly NamespaceModes[];
  /** What an update may be denied for: all that is found, or only what was not there before. */
  readonly updates: 'all' | 'worse';
  /** Whether the annotation `readygate.dev/waive` counts. */
  readonly inlineWaivers: boolean;
  /** The environment that the cluster is, for waivers that hold in one environment only. */
  readonly environment: string | null;
  /** What is answered where no verdict could be reached. */
  readonly failureMode: 'deny' | 'allow';
  /** Users whose pods follow from a workload that was judged before; names or globs. */
  readonly controllers: readonly string[];
  readonly deadlineMilliseconds: number;
  readonly maxInFlight: number;
  readonly maxBodyBytes: number;
  readonly workers: number;
  /** How long it goes on serving after it was told to stop. */
  readonly drainSeconds: number;
}

/** What holds where the configuration says nothing. */
export const DEFAULT_WEBHOOK: WebhookConfig = {
  modes: { critical: 'deny', high: 'deny', medium: 'warn', low: 'warn', info: 'audit' },
  rules: {},
  namespaces: [],
  updates: 'worse',
  inlineWaivers: true,
  environment: null,
  failureMode: 'deny',
  controllers: ['system:kube-controller-manager', 'system:serviceaccount:kube-system:*'],
  deadlineMilliseconds: 2000,
  maxInFlight: 200,
  maxBodyBytes: 8 * 1024 * 1024,
  workers: 2,
  drainSeconds: 5,
};

/** Fills in the defaults; of the modes, only those that are named differ from them. */
export function withWebhookDefaults(given: Partial<WebhookConfig> = {}): WebhookConfig {
  return { ...DEFAULT_WEBHOOK, ...given, modes: { ...DEFAULT_WEBHOOK.modes, ...given.modes } };
}
