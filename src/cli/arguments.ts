import type { Severity } from '../types.js';

/** The options of every command that scans, as commander hands them over. */
export interface ScanArguments {
  readonly config?: string;
  readonly checklist?: string;
  readonly exclude: readonly string[];
  readonly policy: readonly string[];
  readonly baseline?: string;
  readonly inline: boolean;
  readonly kubernetesVersion?: string;
  readonly values: readonly string[];
  readonly set: readonly string[];
  readonly releaseName?: string;
  readonly namespace?: string;
  readonly kubeVersion?: string;
}

/** The options of `scan` alone. */
export interface ReportArguments {
  readonly format: readonly string[];
  readonly failOn?: Severity;
  readonly all: boolean;
}
