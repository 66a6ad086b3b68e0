/** The words of the project as plain data. Every step takes and gives these; none of them has behaviour. */

import type { Problem } from './errors.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Steps from the top of a value to a place in it, e.g. `["spec", "containers", 0, "image"]`. */
export type Path = readonly (string | number)[];

/** How bad a finding is, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a text; both numbers start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where bytes come from. `file` is what reports print: relative to the root, with forward slashes; `-` is standard input. */
export interface Source {
  readonly file: string;
  /** Where to read it, or null when the bytes are already at hand (standard input, a rendered chart). */
  readonly absolutePath: string | null;
  /** True below a folder of tests or examples, where only what belongs there counts: load tests, end-to-end tests, reports. */
  readonly amongTests?: boolean;
  /** The reported name of the folder that was asked for and that the file was found in: the root of a repository, as far as its tools are concerned. */
  readonly root?: string;
}

/** The one value of a file, with the means to find its lines. */
export interface LocatedValue {
  readonly file: string;
  readonly value: JsonValue;
  locate(path: Path): Position;
}

/** What a document is, told from its content. */
export type InputType = 'kubernetes' | 'terraform-plan' | 'kustomization' | 'helm-chart' | 'other';

/** One parsed value from a source. */
export interface Document {
  readonly file: string;
  /** Place among the documents of its file, from 0. */
  readonly index: number;
  readonly type: InputType;
  readonly value: JsonValue;
  /** What Helm's `# Source:` line said, when the document is a chart's output. */
  readonly template: string | null;
}

/** The name that a resource has in its own system. */
export interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  /** Terraform's address, or null for anything else. */
  readonly address: string | null;
}

/** Which family of rules judges a resource; it is the folder of the rules below `policies/`. */
export type RuleFamily = 'kubernetes' | 'terraform' | 'repository';

/** A document, or a part of one, with an identity. */
export interface Resource {
  /** Unique within a scan: file, document and path. */
  readonly key: string;
  readonly family: RuleFamily;
  /** What rules name in `kinds`: `Deployment`, `Application.argoproj.io`, `aws_s3_bucket`. */
  readonly kind: string;
  readonly identity: Identity;
  readonly file: string;
  readonly documentIndex: number;
  /** Where `value` stands in its document: empty, or `["items", 3]` in a List. */
  readonly documentPath: Path;
  readonly template: string | null;
  /** What Rego sees as `input.resource`. */
  readonly value: JsonObject;
  /** The value as JSON, where it is kept so. */
  readonly json?: string | undefined;
  /** For Terraform: the values that the plan does not know yet, shaped like `value.values` with `true` at each; else null. */
  readonly unknown: JsonValue;
  /** The planned resource of Terraform's `kubernetes` provider that becomes this object. */
  readonly planned?: Resource | undefined;
  /** What Rego sees as `input.facts`: what the host worked out beside the value. */
  readonly facts?: JsonObject | undefined;
  /** True where `value` was made from a text: its objects say their own `line` in that text, from 1. */
  readonly hasLines?: boolean | undefined;
  /** For a report: the day on which it was made, as it says, or null where it does not. */
  readonly made?: string | null | undefined;
  /** Files that the text refers to, relative to its own. */
  readonly refersTo?: readonly string[];
  /** The resource that this one was found in. */
  readonly within?: Holder | undefined;
}

/** Where in another resource a resource was found: an alert in a PrometheusRule, nginx.conf in a ConfigMap, a chart that a HelmRelease installs. */
export interface Holder {
  readonly resource: Resource;
  readonly path: Path;
  /** Where fields of the value stand in the holder, by their first step; empty where the value is the one at `path`. */
  readonly fields: Readonly<Record<string, Path>>;
  /** Where the value stands in the YAML or JSON text at `path`, or null where that is no such text. */
  readonly inText: Path | null;
}

/** What a rule returns for one place: a path below `input.resource`, and the parameters of its message. */
export interface Violation {
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** A setting that a rule reads as `data.parameters[id].<name>`. */
export interface RuleParameter {
  readonly description: string;
  readonly default: JsonValue;
}

/** A rule's metadata, as written above its package. */
export interface Rule {
  readonly id: string;
  readonly family: RuleFamily;
  /** Rego package, e.g. `rules.kubernetes.memory_limit`. */
  readonly package: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  /** Checklist items that the rule decides. */
  readonly checklist: readonly string[];
  /** Kinds, Terraform types or names of kind groups that are judged. */
  readonly kinds: readonly string[];
  /** Relations that the host has to join first; empty for a rule about one resource alone. */
  readonly relations: readonly string[];
  /** Texts of which the input's JSON has to hold one, in any case, for the rule to find anything; empty where it may find something in any input. */
  readonly mentions: readonly string[];
  /** Texts of which the input's JSON has to hold one, in any case, for the rule to apply at all; empty where it may apply to any input. */
  readonly about: readonly string[];
  readonly message: string;
  readonly remediation: string;
  readonly links: readonly string[];
  readonly parameters: Readonly<Record<string, RuleParameter>>;
  /** Whether the lines that it finds hold secrets, which no report may show. */
  readonly sensitive: boolean;
  /** Whether its findings are advice: shown, but they do not fail an item. */
  readonly advice: boolean;
  /** Why the rule is no longer used, or null. */
  readonly deprecated: string | null;
  /** Which of the three results the package defines. */
  readonly defines: { readonly violations: boolean; readonly evidence: boolean; readonly applies: boolean };
}

export type FindingStatus = 'new' | 'known' | 'waived';

/** A place in a file that a person can open. */
export interface Location extends Position {
  readonly file: string;
}

/** A violation joined with its rule and located. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly items: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly resource: Identity;
  /** The container that it is about, or null. */
  readonly container: string | null;
  /** The image that this container runs, or null. */
  readonly image: string | null;
  readonly fingerprint: string;
  readonly status: FindingStatus;
  readonly remediation: string;
  /** Further places that explain the finding: the chart's template, the value in values.yaml. */
  readonly related: readonly (Location & { readonly message: string })[];
  /** The source line, without its indentation; null where it cannot be shown. */
  readonly snippet: string | null;
}

/** A place that shows that an item is in place. */
export interface Evidence extends Location {
  readonly ruleId: string;
  readonly message: string;
  readonly resource: Identity;
}

export const ITEM_STATUSES = ['failed', 'unproven', 'waived', 'attested', 'passed', 'not-applicable'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** What was decided about one checklist item in one environment. */
export interface ItemResult {
  readonly id: string;
  readonly environment: string;
  readonly status: ItemStatus;
  /** How many findings count against it. */
  readonly findings: number;
  readonly evidence: readonly Evidence[];
}

/** How an item of a checklist is decided. */
export type Decision = 'every' | 'exists' | 'artifact' | 'attest' | 'derived';

/** One entry of a checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly section: string;
  readonly area: string;
  readonly group: string;
  readonly title: string;
  readonly phase: 'build' | 'pre-go-live' | 'go-live' | 'post-go-live';
  readonly risk: 'high' | 'medium' | 'low';
  readonly decision: Decision;
  /** Whether each environment is decided by its own files and the shared ones, or all of them by the whole repository. */
  readonly scope: 'environment' | 'repository';
  /** For `derived`: the items that it follows. */
  readonly from: readonly string[];
  /** What a person has to state, or what the rules look for, in a sentence. */
  readonly asks: string;
}

export interface Checklist {
  readonly name: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** How a resource ended. `unknown`: a value that decides it is not known yet. */
export const RESOURCE_STATUSES = ['failed', 'error', 'unknown', 'suppressed', 'passed', 'not-applicable'] as const;
export type ResourceStatus = (typeof RESOURCE_STATUSES)[number];

/** A part of the tree that was not judged, and why; shown so that nothing is missing silently. */
export interface Skipped {
  readonly file: string;
  readonly reason: string;
  /** How many files it stands for. */
  readonly files: number;
}

/** The figures at the end of a report. */
export interface Summary {
  readonly files: number;
  readonly documents: number;
  readonly resources: Readonly<Record<ResourceStatus, number>>;
  /** New findings by severity; these decide the exit status. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly known: number;
  readonly waived: number;
  /** Items by status, over all environments. */
  readonly items: Readonly<Record<ItemStatus, number>>;
  readonly environments: readonly string[];
  /** Whether the environments were told from names of files and folders, because the configuration names none. */
  readonly environmentsDetected: boolean;
  /** False when something could not be scanned: the report is then not the whole truth. */
  readonly complete: boolean;
}

/** Everything that a scan has to say. Reporters turn it into text; the same input gives the same report, byte for byte. */
export interface Report {
  readonly version: string;
  readonly checklist: string;
  readonly findings: readonly Finding[];
  readonly items: readonly ItemResult[];
  readonly errors: readonly Problem[];
  /** What should be looked at but fails nothing: waivers that expired or that nothing needs. */
  readonly notices: readonly Problem[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
}

/** What reporters need beside the report to explain ids. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly checklist: Checklist;
}
