import { type Report, SEVERITIES, type Severity } from '../types.js';

/** What a report decides: `incomplete` weighs more than findings. */
export type Gate = 'passed' | 'failed' | 'incomplete';

/** Everything but `info` fails a scan unless the user says otherwise. */
export const DEFAULT_FAIL_ON: Severity = 'low';

/** Whether a scan passes, given the mildest severity that fails it. */
export function gateOf({ summary }: Report, failOn: Severity): Gate {
  if (!summary.complete) return 'incomplete';
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => summary.findings[severity] > 0) ? 'failed' : 'passed';
}
