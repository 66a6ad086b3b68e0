import { type Activity, NOTHING, type Recognised } from './activity.js';
import type { GroovyNode } from './groovy.js';
import { createStep, scriptSteps, type Step, type StepPlace } from './step.js';

/** What holds where a step stands. */
export interface Surroundings {
  readonly onFailure: boolean;
  /** Whether a failure here does not end the build as failed. */
  readonly ignored: boolean;
  readonly manual: boolean;
  readonly folder: string;
  /** Whether the pipeline starts on a schedule, and whether this part only runs then. */
  readonly isScheduled: boolean;
  readonly onlyScheduled: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

/** Blocks that say how and when something runs, and run nothing. */
export const DESCRIPTIVE: ReadonlySet<string> = new Set(['agent', 'environment', 'options', 'parameters', 'tools', 'triggers', 'when', 'libraries', 'axes', 'excludes', 'properties']);

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bat', 'powershell', 'pwsh']);

/** What a node does by itself, and what holds within it. */
export function readNode(node: GroovyNode, next: GroovyNode | undefined, around: Surroundings): { readonly steps: readonly Step[]; readonly inner: Surroundings } {
  return { steps: stepsOf(node, around), inner: within(node, next, around) };
}

function within(node: GroovyNode, next: GroovyNode | undefined, around: Surroundings): Surroundings {
  const when = node.body?.find(({ name }) => name === 'when')?.body ?? [];
  const onlyScheduled = when.some(({ name, args }) => name === 'triggeredBy' && args.includes('TimerTrigger'));
  const isOff = when.some(({ name, body }) => name === 'expression' && body?.length === 1 && body[0]?.name === 'false');
  return {
    ...around,
    onFailure: around.onFailure || ['failure', 'unsuccessful', 'aborted'].includes(node.name),
    ignored: around.ignored || isOff || swallows(node, next),
    manual: around.manual || node.name === 'input' || (node.name === 'stage' && node.body?.some(({ name }) => name === 'input') === true),
    folder: node.name === 'dir' ? (node.texts[0] ?? '') : around.folder,
    onlyScheduled: around.onlyScheduled || onlyScheduled,
  };
}

/** `catchError` fails the build unless it is told another result; `try` does when its `catch` throws or sets one. */
function swallows({ name, args }: GroovyNode, next: GroovyNode | undefined): boolean {
  if (name === 'warnError' || name === 'unstable') return true;
  if (name === 'catchError') return /buildResult\s*:\s*(?:"(?:SUCCESS|UNSTABLE)"|null)/.test(args);
  return name === 'try' && next?.name === 'catch' && !(next.body ?? []).some(({ name: inner, args: value }) => inner === 'error' || inner === 'throw' || (inner === 'currentBuild.result' && value.includes('FAIL')));
}

function stepsOf(node: GroovyNode, around: Surroundings): readonly Step[] {
  const place = placeOf(node, around);
  if (SHELLS.has(node.name)) return scriptSteps(scriptOf(node), shellOf(node), /returnStatus\s*:\s*true/.test(node.args) ? { ...place, result: 'ignored' } : place);
  const found = recognise(node);
  return found === null ? [] : [createStep(found.recognised, place, { tool: node.name, words: [], swallowed: false, reports: found.reports })];
}

function placeOf({ name }: GroovyNode, { onFailure, ignored, manual, folder, isScheduled, onlyScheduled, environment }: Surroundings): StepPlace {
  return { path: [], job: name, result: ignored ? 'ignored' : 'fails', onFailure, manual, onChange: !onlyScheduled, onSchedule: isScheduled, environment, folder };
}

/** The text behind `script:`, or the only one. */
function scriptOf({ args, texts }: GroovyNode): string {
  const named = /\bscript\s*:\s*("(?:[^"\\]|\\.)*")/.exec(args)?.[1];
  return named === undefined ? (texts[0] ?? '') : String(JSON.parse(named));
}

/** `sh` runs with `-xe` unless the script names its own shell; the others go on after a failure. */
function shellOf(node: GroovyNode): { readonly errexit: boolean; readonly pipefail: boolean } {
  return { errexit: node.name === 'sh' && !scriptOf(node).trimStart().startsWith('#!'), pipefail: false };
}

interface Found {
  readonly recognised: Recognised;
  readonly reports: boolean;
}

const does = (activities: readonly Activity[], more: Partial<Recognised> = {}, reports = false): Found => ({ recognised: { ...NOTHING, does: activities, ...more }, reports });

/** What steps of well-known plugins do. */
function recognise({ name, args, texts }: GroovyNode): Found | null {
  switch (name) {
    case 'waitForQualityGate':
      return does(['quality_gate'], { fails: /abortPipeline\s*:\s*true/.test(args) });
    case 'withSonarQubeEnv':
      return does(['scan_code'], {}, true);
    case 'dependencyCheck':
      return does(['scan_dependencies'], {}, true);
    case 'snykSecurity':
      return does(['scan_dependencies'], { fails: !/failOnIssues\s*:\s*false/.test(args) });
    case 'docker.build':
      return does(['build_image'], { tags: texts.slice(0, 1) });
    case 'kubernetesDeploy':
    case 'kubernetesApply':
    case 'openshiftDeploy':
      return does(['deploy']);
    case 'recordCoverage':
    case 'publishCoverage':
    case 'jacoco':
    case 'cobertura':
      return coverageOf(args);
    default:
      return name.startsWith('docker.build') && name.endsWith('.push') ? does(['build_image', 'push_image'], { tags: texts }) : name.endsWith('.push') && texts.length > 0 ? does(['push_image'], { tags: texts }) : null;
  }
}

/** A gate demands a share of lines; without one the figures are only shown. */
function coverageOf(args: string): Found | null {
  const percent = /(?:\bthreshold|minimumLineCoverage|minimumInstructionCoverage|lineCoverageTargets)\s*:\s*"?(\d+(?:\.\d+)?)/.exec(args)?.[1];
  return percent === undefined ? null : does(['coverage_gate'], { percent: Number(percent), fails: !/unstable\s*:\s*true|criticality\s*:\s*"(?:NOTE|UNSTABLE)"/.test(args) });
}
