import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Path } from '../types.js';
import { formatPath, isObject } from './json.js';
import { didYouMean } from './suggest.js';

/** What is wrong at a path of a value, and what to do. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** An error of ajv (made with `verbose`) in plain sentences. `path` is where the error stands in the value. */
export function describeError(error: ErrorObject, path: Path): Complaint {
  if (error.propertyName !== undefined) return describeName(error, path);
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknownKey(error, path);
    case 'required':
      return describeMissingKey(error, path);
    case 'oneOf':
      return describeChoice(error, path);
    case 'type':
      return describeType(error, path);
    case 'enum':
      return describeEnum(error, path);
    case 'const':
      return { path, message: `${nameOf(path)} must be ${show(parameter(error, 'allowedValue'))}, not ${show(error.data)}.`, remedy: '' };
    case 'pattern':
    case 'format':
      return { path, message: `${nameOf(path)} has the wrong form: ${show(error.data)}.`, remedy: descriptionOf(error.parentSchema) };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { path, message: `${nameOf(path)} must not be empty.`, remedy: descriptionOf(error.parentSchema) };
    case 'uniqueItems':
      return describeRepetition(error, path);
    default:
      return { path, message: `${nameOf(path)} ${error.message ?? 'does not fit'}.`, remedy: descriptionOf(error.parentSchema) };
  }
}

function describeUnknownKey(error: ErrorObject, path: Path): Complaint {
  const key = String(parameter(error, 'additionalProperty'));
  const known = Object.keys(propertiesOf(error.parentSchema));
  return { path: [...path, key], message: `Unknown key "${key}"${within(path)}.`, remedy: didYouMean(key, known, `Known keys: ${known.join(', ')}.`) };
}

function describeMissingKey(error: ErrorObject, path: Path): Complaint {
  const key = String(parameter(error, 'missingProperty'));
  const description = descriptionOf(propertiesOf(error.parentSchema)[key]);
  return { path, message: `"${key}" is missing${within(path)}.`, remedy: description === '' ? `Add it.` : `Add it: ${description}` };
}

/** A choice between keys: `oneOf` whose alternatives are nothing but `required`. */
function describeChoice(error: ErrorObject, path: Path): Complaint {
  const keys = alternatives(error.schema).map((key) => `"${key}"`);
  const both = Array.isArray(parameter(error, 'passingSchemas'));
  const message = both ? `${keys.join(' and ')} exclude each other${within(path)}.` : `Either ${keys.join(' or ')} is missing${within(path)}.`;
  return { path, message, remedy: both ? 'Leave one of them out.' : 'Add one of them.' };
}

function describeType(error: ErrorObject, path: Path): Complaint {
  const types: unknown = parameter(error, 'type');
  const allowed = (Array.isArray(types) ? types : [types]).map((type) => TYPE_NAMES[String(type)] ?? String(type));
  const message = `${path.length === 0 ? 'The content' : nameOf(path)} must be ${allowed.join(' or ')}, not ${typeName(error.data)}.`;
  const scalar = typeof error.data === 'number' || typeof error.data === 'boolean';
  return { path, message, remedy: types === 'string' && scalar ? 'Put it in quotes.' : descriptionOf(error.parentSchema) };
}

function describeEnum(error: ErrorObject, path: Path): Complaint {
  const allowed: unknown = parameter(error, 'allowedValues');
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const message = `${nameOf(path)} must be one of ${values.join(', ')}, not ${show(error.data)}.`;
  return { path, message, remedy: typeof error.data === 'string' ? didYouMean(error.data, values, '') : '' };
}

function describeName(error: ErrorObject, path: Path): Complaint {
  const name = error.propertyName ?? '';
  return { path: [...path, name], message: `The key "${name}"${within(path)} has the wrong form.`, remedy: descriptionOf(error.parentSchema) };
}

function describeRepetition(error: ErrorObject, path: Path): Complaint {
  const first = Number(parameter(error, 'j'));
  const second = Number(parameter(error, 'i'));
  const [earlier, later] = first < second ? [first, second] : [second, first];
  return { path: [...path, later], message: `${nameOf([...path, later])} repeats ${nameOf([...path, earlier])}.`, remedy: 'Remove it.' };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? String(value) : (TYPE_NAMES[typeof value] ?? typeof value);
}

/** A value in a sentence: short ones as they are, others by their type. */
function show(value: unknown): string {
  if (typeof value === 'string' && value.length > 60) return `"${value.slice(0, 59)}…"`;
  return typeof value === 'object' && value !== null ? typeName(value) : JSON.stringify(value);
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'It' : formatPath(path);
}

function within(path: Path): string {
  return path.length === 0 ? '' : ` in ${formatPath(path)}`;
}

function parameter(error: ErrorObject, name: string): unknown {
  const parameters: Readonly<Record<string, unknown>> = error.params;
  return parameters[name];
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {};
}

function descriptionOf(schema: unknown): string {
  return isObject(schema) && typeof schema['description'] === 'string' ? schema['description'] : '';
}

function alternatives(schema: unknown): string[] {
  const branches: readonly unknown[] = Array.isArray(schema) ? schema : [];
  return branches.flatMap((branch) => (isObject(branch) && Array.isArray(branch['required']) ? branch['required'].map(String) : []));
}
