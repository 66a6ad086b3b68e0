import type { JsonObject } from '../../types.js';
import type { TextFormat } from '../format.js';
import type { Activity } from './activity.js';
import { readMakefile } from './makefile.js';
import { scriptSteps, type Step } from './step.js';

const MAKEFILE = /(?:^|\/)(?:GNUm|[mM])akefile$/;

/** Makefiles and shell scripts: what their targets do, for the pipelines that run them. Those below a folder of tests count, because pipelines run them as well. */
export const commandFile: TextFormat = {
  type: 'commands',
  beside: true,
  amongTests: true,
  mayBe: (file) => MAKEFILE.test(file) || /\.(?:sh|bash)$/.test(file),
  read: (text, file) => {
    const targets = MAKEFILE.test(file) ? readMakefile(text).map(({ name, script, needs }) => targetOf(name, script, needs)) : [targetOf('', text, [])];
    const told = targets.filter(({ does, runs }) => does.length > 0 || runs.length > 0);
    return told.length === 0 ? null : [{ kind: 'commands', name: file, path: [], hasLines: true, value: { line: 1 }, facts: { targets: told.map((target): JsonObject => ({ ...target })) } }];
  },
};

/**
 * What a pipeline takes over from what it runs: evidence that something is tried, checked or built. What ships is left to the pipeline's own
 * commands, which say under which tags and to where.
 */
const TAKEN_OVER: ReadonlySet<Activity> = new Set<Activity>([
  'unit_test', 'integration_test', 'e2e_test', 'performance_test', 'smoke_test', 'scan_code', 'scan_dependencies', 'scan_image', 'scan_configuration', 'scan_secrets', 'scan_running',
  'lint', 'typecheck', 'quality_gate', 'validate_configuration', 'build_image', 'sign', 'sign_image', 'sbom', 'rollout_status', 'migrate', 'migrate_down', 'locked_install', 'generate_client',
]);

interface Target {
  readonly name: string;
  readonly does: readonly string[];
  readonly runs: readonly string[];
}

/** A step whose failure nobody learns of shows nothing. */
function targetOf(name: string, script: string, needs: readonly string[]): Target {
  const steps = scriptSteps(script, { errexit: false, pipefail: false }, { path: [], job: '', result: 'fails', onFailure: false, manual: false, onChange: true, onSchedule: true, environment: {} }).filter(counts);
  const does = steps.flatMap((step) => step.does).filter((activity) => TAKEN_OVER.has(activity));
  return { name, does: [...new Set(does)].sort(), runs: [...new Set([...needs.map((need) => `Makefile#${need}`), ...steps.flatMap((step) => step.runs)])] };
}

function counts({ result, onFailure }: Step): boolean {
  return result === 'fails' && !onFailure;
}
