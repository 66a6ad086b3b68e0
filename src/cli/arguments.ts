import type { Severity } from '../types.js';
import type { LogLevel } from '../webhook/log.js';

/** The options of every command that scans, as commander hands them over. */
export interface ScanArguments {
  readonly config?: string;
  readonly checklist?: string;
  readonly exclude: readonly string[];
  readonly policy: readonly string[];
  readonly baseline?: string;
  readonly inline: boolean;
  readonly workers?: number;
  /** False neither uses nor keeps results. */
  readonly cache: boolean;
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
  /** Scan what git's index holds, and report on what is staged. */
  readonly staged: boolean;
  /** The revision since which changes are reported on; true is what is checked out. */
  readonly changed?: string | true;
}

/** The options of `serve`. */
export interface ServeArguments {
  readonly config?: string;
  readonly checklist?: string;
  readonly policy: readonly string[];
  readonly inline: boolean;
  readonly workers?: number;
  readonly kubernetesVersion?: string;
  readonly host: string;
  readonly port: number;
  readonly metricsPort: number;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly selfSigned?: string;
  readonly selfSignedName: readonly string[];
  readonly logLevel: LogLevel;
}
