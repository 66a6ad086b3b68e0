import type { JsonObject, JsonValue, Path, Resource } from '../types.js';

/** A resource that was found in a text, in a document or in another resource. */
export interface Part {
  /** What rules name in `kinds`, such as `compose_service`. */
  readonly kind: string;
  readonly name: string;
  /** Where `value` stands in the document, or in the resource that holds it; empty for a text. */
  readonly path: Path;
  /** What Rego sees as `input.resource`. */
  readonly value: JsonObject;
  /** What Rego sees as `input.facts`: what the host worked out of the value and Rego could only at a price, such as a parsed expression. */
  readonly facts?: JsonObject;
  /** True where `value` was made from a text: its objects then say their own `line` in that text, from 1. */
  readonly hasLines?: boolean;
  /** For a part of another resource: where fields of `value` stand in that one, such as a chart's `values`. */
  readonly fields?: Readonly<Record<string, Path>>;
  /** For a part of a YAML or JSON text in another resource (the text stands at `path`): where `value` stands in what the text holds. */
  readonly inText?: Path;
  /**
   * For a report: the day on which it was made, as it says (`2026-11-24`), or null where it does not, so that the host asks the file.
   * Rules then see `facts.age_days`; it is absent where nobody knows.
   */
  readonly made?: string | null;
  /** Files that the text refers to, relative to its own: rules see the numbers of those that are not there as `facts.missing`. */
  readonly refersTo?: readonly string[];
}

/** Reads a YAML or JSON text that stands in another resource; null where it holds no single value or cannot be read. */
export type ReadText = (text: string) => JsonValue | null;

/** A text in a syntax of its own: a Dockerfile, a server's configuration, a document of prose. */
export interface TextFormat {
  /** True where it looks for one thing in a text, which may be of another format as well. */
  readonly beside?: boolean;
  /** What `inspect` calls it. */
  readonly type: string;
  /** Whether files below folders of tests and examples count as well: load tests do, a sample Dockerfile does not. */
  readonly amongTests: boolean;
  /** Whether a file is worth reading, told by its path. */
  mayBe(file: string): boolean;
  /** What is in it; null where the content is something else after all. Never throws for what the text holds. */
  read(text: string, file: string): readonly Part[] | null;
}

/** A YAML or JSON document that is no Kubernetes object: a workflow, a Compose file, a dashboard. */
export interface DocumentFormat {
  /** True where the place in the repository matters: `file` is then relative to the folder that was asked for. */
  readonly atRoot?: boolean;
  /** What `inspect` calls it. */
  readonly type: string;
  /** Whether files below folders of tests and examples count as well. */
  readonly amongTests: boolean;
  /** Whether the path alone says that the file is of this format, so that one that cannot be read is an error. */
  claims(file: string): boolean;
  /** Whether a file below a folder of tests is worth reading, told by its path; without it, where `claims` says so. */
  countsAmongTests?(file: string): boolean;
  /** A cheap look at the bytes as text: false only where no document in it can be of this format. */
  mayHold(text: string, file: string): boolean;
  /** What is in a document; null where it is something else. */
  identify(value: JsonObject, file: string): readonly Part[] | null;
}

/** What resources of some kinds hold that rules judge by itself: an alert in a PrometheusRule, nginx.conf in a ConfigMap, the chart that a HelmRelease installs. */
export interface EmbeddedFormat {
  /** Kinds of the resources that are looked into, of any family. */
  readonly kinds: readonly string[];
  extract(resource: Resource, readText: ReadText): readonly Part[];
}
