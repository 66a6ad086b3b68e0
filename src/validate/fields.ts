import { isList, isObject } from '../base/json.js';
import { suggest } from '../base/suggest.js';
import type { JsonObject, JsonValue } from '../types.js';
import { type SchemaProblem, fieldOf, invalidValue, missingField } from './problem.js';
import type { KubernetesSchemas, ObjectType, ScalarKind, Shape } from './schemas.js';
import { isBase64, isQuantity, isTime, isUnresolved } from './syntax.js';

/** One pass over one object. `path` is where the pass stands; it is copied for what is reported only. */
interface Pass {
  readonly schemas: KubernetesSchemas;
  readonly minor: number;
  readonly path: (string | number)[];
  readonly problems: SchemaProblem[];
}

const EXPECTED: Readonly<Record<Exclude<Shape['kind'], 'scalar'> | ScalarKind, string>> = {
  any: 'any value',
  boolean: 'boolean',
  bytes: 'base64 text',
  either: 'object',
  'int-or-string': 'integer or string',
  int32: 'integer',
  int64: 'integer',
  list: 'list',
  map: 'object',
  number: 'number',
  object: 'object',
  quantity: 'quantity such as 500m or 1Gi',
  string: 'string',
  time: 'time such as 2006-01-02T15:04:05Z',
  type: 'object',
};

function expectedOf(shape: Shape): string {
  return EXPECTED[shape.kind === 'scalar' ? shape.scalar : shape.kind];
}

/**
 * Compares an object with its type as the API server does with strict field validation: unknown fields, wrong types, missing fields,
 * values outside an enumeration. Null stands for absence, as there.
 */
export function checkFields(schemas: KubernetesSchemas, minor: number, type: string, object: JsonObject): SchemaProblem[] {
  const pass: Pass = { schemas, minor, path: [], problems: [] };
  checkObject(pass, schemas.getType(type), object);
  return pass.problems;
}

function checkObject(pass: Pass, type: ObjectType, object: JsonObject): void {
  for (const key of Object.keys(object)) {
    const field = type.fields.get(key);
    if (field === undefined || field.since > pass.minor || field.until < pass.minor) {
      reportUnknown(pass, type, key);
      continue;
    }
    const value = object[key];
    if (value === null || value === undefined) continue;
    pass.path.push(key);
    checkValue(pass, field.shape, value);
    pass.path.pop();
  }
  for (const name of type.required) {
    const value = object[name];
    if (value === undefined || value === null) {
      const shape = type.fields.get(name)?.shape;
      pass.problems.push(missingField([...pass.path, name], shape === undefined ? '' : expectedOf(shape)));
    }
  }
}

function reportUnknown(pass: Pass, type: ObjectType, key: string): void {
  // `$patch` and its like are directives of a strategic merge patch.
  if (key.startsWith('$') || isUnresolved(key)) return;
  const field = type.fields.get(key);
  const known = [...type.fields].filter(([, { since, until }]) => since <= pass.minor && until >= pass.minor).map(([name]) => name);
  pass.problems.push({
    kind: 'unknown-field',
    path: [...pass.path, key],
    params: {
      field: key,
      suggestion: field === undefined ? (suggest(key, known) ?? '') : '',
      introducedIn: field !== undefined && field.since > pass.minor ? `1.${field.since}` : '',
      removedIn: field !== undefined && field.until < pass.minor ? `1.${field.until + 1}` : '',
    },
  });
}

function checkValue(pass: Pass, shape: Shape, value: JsonValue): void {
  if (value === null) return;
  switch (shape.kind) {
    case 'type':
      if (isObject(value)) checkObject(pass, pass.schemas.getType(shape.name), value);
      else reportType(pass, shape, value);
      return;
    case 'list':
      if (isList(value)) checkList(pass, shape.item, value);
      else reportType(pass, shape, value);
      return;
    case 'map':
      if (isObject(value)) checkMap(pass, shape.item, value);
      else reportType(pass, shape, value);
      return;
    case 'string':
      if (typeof value !== 'string') reportType(pass, shape, value);
      // An empty text stands for the default.
      else if (shape.values.length > 0 && value !== '' && !shape.values.includes(value)) reportValue(pass, value, oneOf(shape.values));
      return;
    case 'either':
      if (isObject(value)) checkValue(pass, shape.object, value);
      else if (isList(value) === (shape.other.kind === 'list')) checkValue(pass, shape.other, value);
      return;
    case 'scalar':
      checkScalar(pass, shape, value);
  }
}

function checkList(pass: Pass, item: Shape, list: readonly JsonValue[]): void {
  for (let index = 0; index < list.length; index++) {
    const value = list[index] ?? null;
    pass.path.push(index);
    // Elsewhere these two stand for absence; in a list they are an empty object and an empty text.
    if (value === null && item.kind === 'type') checkObject(pass, pass.schemas.getType(item.name), {});
    else if (value === '' && item.kind === 'string' && item.values.length > 0 && !item.values.includes('')) reportValue(pass, value, oneOf(item.values));
    else checkValue(pass, item, value);
    pass.path.pop();
  }
}

function oneOf(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}

function checkMap(pass: Pass, item: Shape, map: JsonObject): void {
  for (const key of Object.keys(map)) {
    pass.path.push(key);
    checkValue(pass, item, map[key] ?? null);
    pass.path.pop();
  }
}

function checkScalar(pass: Pass, shape: Shape & { kind: 'scalar' }, value: JsonValue): void {
  const kind = shape.scalar;
  if (!isOfKind(kind, value)) reportType(pass, shape, value);
  else if (kind === 'int32' && typeof value === 'number' && (value < -INT32 || value >= INT32)) reportValue(pass, value, 'a 32-bit integer');
  else if (typeof value !== 'string') return;
  else if (kind === 'quantity' && !isQuantity(value)) reportValue(pass, value, 'a quantity such as 500m or 1Gi');
  else if (kind === 'bytes' && !isBase64(value)) reportValue(pass, value, 'base64 text');
  else if (kind === 'time' && !isTime(value)) reportValue(pass, value, 'a time such as 2006-01-02T15:04:05Z');
}

const INT32 = 2 ** 31;

function isOfKind(kind: ScalarKind, value: JsonValue): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'boolean':
      return typeof value === 'boolean';
    case 'int32':
    case 'int64':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value);
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    case 'bytes':
      return typeof value === 'string' || isList(value);
    case 'time':
      return typeof value === 'string';
    case 'object':
      return isObject(value);
  }
}

function reportType(pass: Pass, shape: Shape, value: JsonValue): void {
  if (typeof value === 'string' && isUnresolved(value)) return;
  const path = [...pass.path];
  pass.problems.push({ kind: 'wrong-type', path, params: { field: fieldOf(path), expected: expectedOf(shape), found: typeName(value) } });
}

function reportValue(pass: Pass, value: JsonValue, expected: string): void {
  if (typeof value === 'string' && isUnresolved(value)) return;
  pass.problems.push(invalidValue([...pass.path], expected));
}

function typeName(value: JsonValue): string {
  if (isList(value)) return 'list';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}
