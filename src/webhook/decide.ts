import picomatch from 'picomatch';
import type { Mode, WebhookConfig } from '../config/webhook.js';
import type { Finding } from '../types.js';

/** What was decided about a finding. `known`: it was there before an update that may only be denied for what is worse. */
export type Outcome = Mode | 'known' | 'waived';

/** A finding with what is done about it. */
export interface Decided {
  readonly finding: Finding;
  readonly outcome: Outcome;
}

/** The mode of a finding in a namespace. What is said of the namespace wins over what is said of all, a rule over its severity. */
export function createModes(config: WebhookConfig): (finding: Finding, namespace: string) => Mode {
  const namespaces = config.namespaces.map((entry) => ({ entry, fits: picomatch([...entry.names], { dot: true }) }));
  return ({ ruleId, severity }, namespace) => {
    const own = namespace === '' ? undefined : namespaces.find(({ fits }) => fits(namespace))?.entry;
    return own?.rules?.[ruleId] ?? own?.modes?.[severity] ?? config.rules[ruleId] ?? config.modes[severity] ?? 'warn';
  };
}

/** Decides about every finding. `before` holds the findings of the object that is replaced, waived ones included; null where nothing was there before. */
export function decideFindings(findings: readonly Finding[], before: readonly Finding[] | null, modeOf: (finding: Finding) => Mode): Decided[] {
  const known = before === null ? new Set<Finding>() : findKnown(findings, before);
  return findings.map((finding) => {
    if (finding.status === 'waived') return { finding, outcome: 'waived' };
    const mode = modeOf(finding);
    return { finding, outcome: mode === 'deny' && known.has(finding) ? 'known' : mode };
  });
}

/**
 * The findings that were there before. Each earlier finding makes at most one known: first the one that says the same of the same container, wherever
 * it stands in its list; then the one at the same place, whatever it says now, since a new image tag makes an image without a digest no worse.
 */
function findKnown(findings: readonly Finding[], before: readonly Finding[]): Set<Finding> {
  const known = new Set<Finding>();
  const left = new Set(before);
  for (const keyOf of [saying, placing]) {
    const available = new Map<string, Finding[]>();
    for (const finding of left) available.set(keyOf(finding), [...(available.get(keyOf(finding)) ?? []), finding]);
    for (const finding of findings) {
      if (known.has(finding)) continue;
      const earlier = available.get(keyOf(finding))?.pop();
      if (earlier === undefined) continue;
      left.delete(earlier);
      known.add(finding);
    }
  }
  return known;
}

function saying({ ruleId, container, message }: Finding): string {
  return JSON.stringify([ruleId, container, message]);
}

function placing({ fingerprint }: Finding): string {
  return fingerprint;
}
