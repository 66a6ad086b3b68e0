import { isList, isObject, property, textAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { findTask } from './azure-tasks.js';
import { recogniseKind } from './recognise-action.js';
import { createStep, readEnvironment, scriptSteps, type Step, type StepPlace } from './step.js';

/** An entry of a list, with where it stands. */
export interface Listed {
  readonly entry: JsonObject;
  readonly path: Path;
}

/** The objects of a list, with those that stand below a template expression such as `${{ if … }}:`. */
export function listed(list: JsonValue | undefined, path: Path): readonly Listed[] {
  if (!isList(list)) return [];
  return list.flatMap((entry, index) => {
    if (!isObject(entry)) return [];
    const [key, ...others] = Object.keys(entry);
    if (key?.startsWith('${{') === true && others.length === 0) return listed(entry[key], [...path, index, key]);
    return [{ entry, path: [...path, index] }];
  });
}

/** Tells of a template that is called. */
type Call = (template: string) => void;

const SHELLS = ['script', 'bash', 'pwsh', 'powershell'] as const;

/** The steps of a list; what holds for all of them is in the outer place. */
export function readAzureSteps(list: JsonValue | undefined, path: Path, outer: StepPlace, call: Call): readonly Step[] {
  return listed(list, path).flatMap(({ entry, path: place }) => {
    const template = textAt(entry, 'template');
    if (template !== null) call(template);
    return readStep(entry, { ...outer, ...under(entry, outer), path: place, environment: { ...outer.environment, ...readEnvironment(property(entry, 'env')) } });
  });
}

/** What holds for everything below a stage, a job or a step. */
export type Inherited = Pick<StepPlace, 'result' | 'onFailure' | 'manual' | 'onChange' | 'onSchedule'>;

const REASON = (reason: string) => new RegExp(`eq\\(\\s*variables\\[?\\.?'?Build\\.Reason'?\\]?\\s*,\\s*'${reason}'\\s*\\)`, 'i');
const SCHEDULED = REASON('Schedule');
const BY_HAND = REASON('Manual');

/** What a stage, a job or a step adds to what holds around it. */
export function under(content: JsonObject, outer: Inherited): Inherited {
  const condition = textAt(content, 'condition') ?? '';
  const isOff = /^\s*false\s*$/i.test(condition) || [content.condition, content.enabled].includes(false);
  const own = isOff ? 'disabled' : property(content, 'continueOnError') === true ? 'ignored' : 'fails';
  const isManual = BY_HAND.test(condition) || textAt(content, 'trigger') === 'manual';
  return {
    result: outer.result === 'fails' ? own : outer.result,
    onFailure: outer.onFailure || /(?:^|[^\w])failed\(/i.test(condition),
    manual: outer.manual || isManual,
    onChange: outer.onChange && !SCHEDULED.test(condition) && !isManual,
    onSchedule: outer.onSchedule,
  };
}

function readStep(step: JsonObject, place: StepPlace): readonly Step[] {
  const shell = SHELLS.find((key) => typeof step[key] === 'string');
  if (shell !== undefined) return readScript(textAt(step, shell) ?? '', { ...place, path: [...place.path, shell], folder: folderOf(textAt(step, 'workingDirectory')) });
  const task = textAt(step, 'task');
  if (task === null) return [];
  const name = task.replace(/@.*/, '').replace(/^.*\./, '').toLowerCase();
  const inputs = property(step, 'inputs');
  const texts = readEnvironment(inputs);
  const meaning = findTask(name)?.((...keys) => keys.map((key) => texts[key] ?? '').find((text) => text !== '') ?? '');
  if (meaning === undefined) return [];
  if ('text' in meaning) return scriptSteps(withoutMacros(meaning.text), { errexit: meaning.stops, pipefail: false }, { ...place, folder: folderOf(texts.workingDirectory ?? texts.workingDir ?? null) });
  const recognised = recogniseKind(meaning, { name, inputs: isObject(inputs) ? inputs : {} });
  return recognised.does.length === 0 ? [] : [createStep(recognised, place, { tool: name, words: [], swallowed: false, reports: recognised.reports })];
}

/** The agent starts shells without `set -e`: only the last command's status counts. */
function readScript(script: string, place: StepPlace): readonly Step[] {
  return scriptSteps(withoutMacros(script), { errexit: false, pipefail: false }, place);
}

/** `$(name)` is a variable here, which a shell would take for a command. */
function withoutMacros(script: string): string {
  return script.replace(/\$\(([A-Za-z_][\w.]*)\)/g, (_whole, name: string) => `$${name.replaceAll('.', '_')}`);
}

function folderOf(folder: string | null): string {
  return folder === null ? '' : folder.replace(/^\$\([^)]*\)\/?/, '');
}
