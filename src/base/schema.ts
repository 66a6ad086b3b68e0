import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ErrorCode, Problem } from '../errors.js';
import type { JsonValue, Path, Position } from '../types.js';
import { isDate } from './date.js';
import { isList, valueAt } from './json.js';
import { describeError, type Complaint } from './schema-errors.js';

/** What is validated: the file that reports name, the code of its problems, and where a path of its value stands. */
export interface SchemaSubject {
  readonly code: ErrorCode;
  readonly file: string;
  readonly locate: (path: Path) => Position;
}

const EVERY_ERROR = { allErrors: true, verbose: true, allowUnionTypes: true };

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * Checks a value against a JSON Schema (draft 2020-12) and says in plain sentences what does not fit, in the order of
 * the file. The result is empty when all fits. The schema itself is trusted: a broken one throws.
 */
export function validateWithSchema(schema: object, value: JsonValue, subject: SchemaSubject): readonly Problem[] {
  const validate = compile(schema);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors
    .filter((error) => !isPartOfAnother(error, errors))
    .map((error) => toProblem(describeError(error, pathOf(error.instancePath, value)), subject))
    .sort(byPlace);
}

function compile(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // Each start pays for this. The schemas are checked by tests, and code that runs once need not be optimized: half the time.
  const ajv = new Ajv2020({ ...EVERY_ERROR, meta: false, validateSchema: false, code: { optimize: false } });
  ajv.addFormat('date', isDate);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** An alternative's own errors say nothing once the choice between the alternatives is reported, and `if` only repeats `then`. */
function isPartOfAnother(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return true;
  return errors.some(
    (other) =>
      (other.keyword === 'oneOf' || other.keyword === 'anyOf') &&
      error.schemaPath.startsWith(`${other.schemaPath}/`) &&
      error.instancePath.startsWith(other.instancePath),
  );
}

/** A JSON pointer (RFC 6901) into a value as a path: what counts as an index depends on the value. */
function pathOf(pointer: string, value: JsonValue): Path {
  const path: (string | number)[] = [];
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(isList(valueAt(value, path)) ? Number(key) : key);
  }
  return path;
}

function toProblem({ path, message, remedy }: Complaint, subject: SchemaSubject): Problem {
  return { code: subject.code, message, remedy, location: { file: subject.file, ...subject.locate(path) } };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.location === null || b.location === null) return 0;
  return a.location.line - b.location.line || a.location.column - b.location.column;
}
