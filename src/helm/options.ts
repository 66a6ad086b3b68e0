import type { JsonValue, Path, Position } from '../types.js';

/** How charts are rendered, as with `helm template`. */
export interface HelmOptions {
  /** Absolute path of the helm command; null for Helm's library, which comes along. */
  readonly executable: string | null;
  /** The environment that helm runs in. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values files, later ones over earlier ones; relative to the scan's root or absolute. */
  readonly valuesFiles: readonly string[];
  /** Single values, such as `image.tag=1.4.2`. */
  readonly set: readonly string[];
  /** Null is the chart's name. */
  readonly releaseName: string | null;
  /** Null is the release's name. */
  readonly namespace: string | null;
  /** Version of Kubernetes that templates see; null is the newest that this helm knows. */
  readonly kubeVersion: string | null;
}

/** Helm's library with nothing said. */
export const PLAIN_HELM: HelmOptions = { executable: null, environment: {}, valuesFiles: [], set: [], releaseName: null, namespace: null, kubeVersion: null };

/** A YAML file's value with the means to find its lines. */
export interface YamlFile {
  readonly value: JsonValue;
  locate(path: Path): Position;
}

/** Reads a YAML file by its absolute path; null where it is missing or broken. */
export type ReadYaml = (absolutePath: string) => YamlFile | null;

/** A chart: its absolute folder, and the name to report for that, with forward slashes. */
export interface ChartFolder {
  readonly folder: string;
  readonly name: string;
}
