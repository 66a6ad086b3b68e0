import type { JsonObject, JsonValue } from '../../types.js';
import { ACTIONS, type ActionKind } from './action-table.js';
import { type Activity, NOTHING, type Recognised } from './activity.js';

/** What an action of the marketplace is called with. */
export interface ActionCall {
  /** Without the reference behind the `@`, in lower case. */
  readonly name: string;
  readonly inputs: JsonObject;
}

/** What an action does, and whether it reports its findings by itself; nothing for one that is not known. */
export function recogniseAction(call: ActionCall): Recognised & { readonly reports: boolean } {
  return recogniseKind(find(call.name), call);
}

/** What something of a known kind does that is called with inputs: an action, a task, a command of an orb. */
export function recogniseKind(kind: ActionKind | undefined, { name, inputs }: ActionCall): Recognised & { readonly reports: boolean } {
  const input = (key: string) => textOf(inputs[key]);
  if (kind === undefined || (name.startsWith('goreleaser/') && !delivers(input))) return { ...NOTHING, reports: false };
  const does = [...kind.does.map((activity) => sortOfScan(activity, name, input)), ...byInputs(name, input)];
  return {
    does: does.flat(),
    fails: !(kind.silentBy ?? []).some((condition) => holds(condition, input)) && !/(?:^|\s)-{1,2}(?:no-fail|soft-fail|exit-zero)\b/.test(input('args')),
    reports: kind.reports ?? false,
    writes: ['output', 'sarif_file', 'output-file', 'sarif-output', 'report_path'].map(input).concat(kind.writes ?? '', fileInArguments(input('args'))).filter((file) => file !== ''),
    tags: input('tags').split(/[\n,]/).map((tag) => tag.trim()).filter((tag) => tag !== ''),
    percent: kind.does.includes('coverage_gate') ? percentOf(input) : null,
    urls: [],
  };
}

/** GoReleaser is also installed for a later step, asked to check its configuration, and tried without publishing anything. */
function delivers(input: (key: string) => string): boolean {
  return input('install-only') !== 'true' && !/--snapshot\b|--skip[= ]\S*publish\b|^\s*(?:check|build|healthcheck)\b/.test(input('args'));
}

function find(name: string): ActionKind | undefined {
  for (let path = name; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) {
    if (Object.hasOwn(ACTIONS, path)) return ACTIONS[path];
  }
  const [owner = '', repository = '', ...rest] = name.split('/');
  const generator = Object.keys(ACTIONS).find((key) => key.startsWith(`${owner}/${repository}/`) && name.startsWith(key) && rest.length > 0);
  return generator === undefined ? undefined : ACTIONS[generator];
}

function holds(condition: string, input: (key: string) => string): boolean {
  if (condition.includes('&')) return condition.split('&').every((part) => holds(part, input));
  if (condition.endsWith('!')) return input(condition.slice(0, -1)) === '';
  const contains = /^([^=]+)~(.*)$/.exec(condition);
  if (contains !== null) return !input(contains[1] ?? '').includes(contains[2] ?? '');
  const at = condition.indexOf('=');
  return input(condition.slice(0, at)).toLowerCase() === condition.slice(at + 1).toLowerCase();
}

/** Scanners of several sorts say in an input what they look at. */
function sortOfScan(activity: Activity, name: string, input: (key: string) => string): readonly Activity[] {
  if (activity !== 'scan_image') return [activity];
  if (name.startsWith('aquasecurity/trivy-action')) {
    if (/^(?:cyclonedx|spdx)/.test(input('format'))) return ['sbom'];
    const type = input('scan-type');
    if (type === 'config') return ['scan_configuration', 'validate_configuration'];
    return ['fs', 'filesystem', 'repo', 'rootfs', 'sbom'].includes(type) ? ['scan_dependencies'] : ['scan_image'];
  }
  if (name.startsWith('anchore/scan-action')) return [input('path') !== '' || input('sbom') !== '' ? 'scan_dependencies' : 'scan_image'];
  return [activity];
}

/** What the inputs of an action add to what it always does. */
function byInputs(name: string, input: (key: string) => string): readonly Activity[] {
  const found: Activity[] = [];
  if (/build-push-action|bake-action|buildah-build|kaniko-action/.test(name)) {
    const pushes = !['', 'false'].includes(input('push')) || /push=true|type=registry/.test(`${input('outputs')} ${input('set')}`);
    if (pushes) found.push('push_image');
    if (!['', 'false'].includes(input('sbom'))) found.push('sbom');
  }
  if (/^actions\/attest/.test(name) && (input('push-to-registry') === 'true' || input('subject-name') !== '')) found.push('sign_image');
  if (name.startsWith('golangci/') && /gosec/.test(input('args'))) found.push('scan_code');
  if (/gh-release|release-action|create-release/.test(name) && (input('generate_release_notes') === 'true' || input('generateReleaseNotes') === 'true' || writtenNotes(input))) found.push('release_notes');
  if (name === 'actions/upload-artifact' && /compliance/i.test(input('name')) && /report|audit|evidence/i.test(`${input('name')} ${input('path')}`)) found.push('compliance_report');
  if (/^sonarsource\//.test(name) && /qualitygate\.wait=true/.test(input('args'))) found.push('quality_gate');
  return found;
}

/** Notes that an earlier step made, or that stand in a file. */
function writtenNotes(input: (key: string) => string): boolean {
  return input('body_path') !== '' || input('bodyFile') !== '' || /\$\{\{\s*(?:steps|needs)\.[\w.-]*(?:change|note|log|release|cliff|body|description)/i.test(input('body'));
}

function fileInArguments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)-{1,2}(?:out|output|o|sarif-file-output|output-file-path)[ =](\S+)/g)].map((match) => match[1] ?? '');
}

function percentOf(input: (key: string) => string): number | null {
  for (const key of ['threshold-total', 'minimum_coverage', 'threshold', 'thresholdAll', 'thresholds', 'fail-under', 'minimum-coverage']) {
    const [first = ''] = input(key).trim().split(/\s+/);
    if (!/^\d+(?:\.\d+)?%?$/.test(first)) continue;
    const figure = Number(first.replace('%', ''));
    return figure > 0 && figure <= 1 ? Math.round(figure * 1000) / 10 : figure;
  }
  return null;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
