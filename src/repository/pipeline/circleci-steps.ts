import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue, Path } from '../../types.js';
import { ORBS } from './orb-table.js';
import { recogniseKind } from './recognise-action.js';
import { createStep, readEnvironment, scriptSteps, type Step, type StepPlace } from './step.js';

/** What the steps of a job or of a command see around them. */
export interface Scope {
  /** The whole configuration, with its commands and orbs. */
  readonly value: JsonObject;
  readonly place: StepPlace;
  readonly parameters: Readonly<Record<string, string>>;
  /** How many commands call each other. */
  readonly depth: number;
}

const DEEPEST_CALL = 8;

/** The steps of a list, with those of the commands that they call. */
export function readCircleSteps(list: JsonValue | undefined, path: Path, scope: Scope): readonly Step[] {
  if (!isList(list) || scope.depth > DEEPEST_CALL) return [];
  return list.flatMap((entry, index) => {
    if (typeof entry === 'string') return readCall(entry, {}, [...path, index], scope);
    return isObject(entry) ? Object.entries(entry).flatMap(([name, content]) => readStep(name, content, [...path, index, name], scope)) : [];
  });
}

function readStep(name: string, content: JsonValue, path: Path, scope: Scope): readonly Step[] {
  if (name === 'run') return readRun(content, path, scope);
  if (name === 'when' || name === 'unless') return readCircleSteps(property(content, 'steps'), [...path, 'steps'], { ...scope, depth: scope.depth + 1 });
  return readCall(name, isObject(content) ? content : {}, path, scope);
}

/** Scripts run with `bash -eo pipefail` unless they name a shell of their own. */
function readRun(content: JsonValue, path: Path, { place, parameters }: Scope): readonly Step[] {
  const command = typeof content === 'string' ? content : textAt(content, 'command');
  if (command === null) return [];
  const shell = textAt(content, 'shell') ?? 'bash -eo pipefail';
  const folder = textAt(content, 'working_directory') ?? place.folder;
  const own: StepPlace = {
    ...place,
    path: typeof content === 'string' ? path : [...path, 'command'],
    onFailure: place.onFailure || textAt(content, 'when') === 'on_fail',
    environment: { ...place.environment, ...readEnvironment(property(content, 'environment')) },
    ...(folder !== undefined && { folder: fillIn(folder, parameters) }),
  };
  return scriptSteps(fillIn(command, parameters), { errexit: / -\w*e/.test(shell), pipefail: shell.includes('pipefail') }, own);
}

/** A command of the configuration itself, or of an orb. */
function readCall(name: string, inputs: JsonObject, path: Path, scope: Scope): readonly Step[] {
  const own = valueAt(scope.value, ['commands', name]);
  if (isObject(own)) {
    const given = Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, typeof input === 'string' ? fillIn(input, scope.parameters) : input]));
    return readCircleSteps(property(own, 'steps'), ['commands', name, 'steps'], { ...scope, parameters: readParameters(property(own, 'parameters'), given), depth: scope.depth + 1 });
  }
  const slash = name.indexOf('/');
  const orb = slash === -1 ? null : textAt(property(scope.value, 'orbs'), name.slice(0, slash));
  if (orb === null) return [];
  const full = `${orb.replace(/@.*/, '')}/${name.slice(slash + 1)}`.toLowerCase().replaceAll('_', '-');
  const recognised = recogniseKind(ORBS[full], { name: full, inputs });
  return recognised.does.length === 0 ? [] : [createStep(recognised, { ...scope.place, path }, { tool: full, words: [], swallowed: false, reports: recognised.reports })];
}

/** The values of declared parameters: what is given, or their defaults. */
export function readParameters(declared: JsonValue | undefined, given: JsonObject): Readonly<Record<string, string>> {
  if (!isObject(declared)) return {};
  const values = Object.entries(declared).map(([name, parameter]): [string, JsonValue | undefined] => [name, property(given, name) ?? property(parameter, 'default')]);
  return Object.fromEntries(values.flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [])));
}

function fillIn(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/<<\s*parameters\.([\w-]+)\s*>>/g, (whole, name: string) => parameters[name] ?? whole);
}
