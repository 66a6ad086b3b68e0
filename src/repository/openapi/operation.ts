import { isList, isObject, property, textAt, valueAt } from '../../base/json.js';
import type { JsonObject, JsonValue } from '../../types.js';

/** A description of an API, whose `$ref`s lead into it. */
export type Api = JsonObject;

/** What is said of one operation. */
export interface Operation {
  readonly described: boolean;
  readonly success: boolean;
  readonly error: boolean;
  readonly schemas: boolean;
  readonly secured: boolean;
  readonly examples: boolean;
  /** Whether it answers 429. */
  readonly limited: boolean;
  /** Whether an answer says how many requests are left, or when to come again. */
  readonly limitHeaders: boolean;
  readonly deprecated: boolean;
  readonly parameters: number;
  /** Parameters whose values are limited: by an enumeration, a pattern, a format, a range or a length. */
  readonly bounded: number;
}

/** The longest chain of references that is followed. */
const MOST_REFERENCES = 10;

/**
 * Reads what an operation of OpenAPI 3 or Swagger 2 says. What a reference to another file holds is taken to be there.
 * @param method In small letters: what is written or deleted may be answered without a body.
 */
export function readOperation(api: Api, item: JsonObject, operation: JsonObject, method: string): Operation {
  const responses = responsesOf(api, operation);
  const parameters = [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')].map((parameter) => resolve(api, parameter));
  const plain = parameters.filter((parameter) => textAt(parameter, 'in') !== 'body');
  const answers = responses.filter(({ code }) => /^2/.test(code));
  return {
    described: hasText(operation, 'summary') || hasText(operation, 'description'),
    success: responses.some(({ code }) => /^[1-3]|^default$/.test(code)),
    error: responses.some(({ code }) => /^[45]|^default$/.test(code)),
    schemas: bodyHasSchema(api, operation, parameters) && answers.every(({ code, value }) => /^20[245]$/.test(code) || hasSchema(api, value) || (method !== 'get' && property(value, 'content') === undefined)),
    secured: isSecured(api, operation),
    examples: [operation, ...responses.map(({ value }) => value), ...parameters].some((value) => hasExample(api, value)),
    limited: responses.some(({ code }) => code === '429'),
    limitHeaders: responses.some(({ value }) => Object.keys(objectAt(value, 'headers')).some((name) => /^(?:retry-after|(?:x-)?rate-?limit)/i.test(name))),
    deprecated: property(operation, 'deprecated') === true,
    parameters: plain.length,
    bounded: plain.filter((parameter) => isBounded(api, parameter)).length,
  };
}

/** Follows local references; null stands for what another file holds. */
function resolve(api: Api, value: JsonValue | undefined): JsonValue | null {
  let current = value ?? null;
  for (let steps = 0; steps < MOST_REFERENCES; steps++) {
    const reference = textAt(current, '$ref');
    if (reference === null) return current;
    if (!reference.startsWith('#/')) return null;
    const names = reference.slice(2).split('/').map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
    current = valueAt(api, names) ?? {};
  }
  return {};
}

function responsesOf(api: Api, operation: JsonObject): { readonly code: string; readonly value: JsonValue }[] {
  return Object.entries(objectAt(operation, 'responses')).map(([code, value]) => ({ code, value: resolve(api, value) }));
}

/** A body that is described has a schema in each of its types; in Swagger 2 it is a parameter. */
function bodyHasSchema(api: Api, operation: JsonObject, parameters: readonly (JsonValue | null)[]): boolean {
  const body = resolve(api, property(operation, 'requestBody'));
  const bodies = parameters.filter((parameter) => textAt(parameter, 'in') === 'body');
  if (!bodies.every((parameter) => isObject(property(parameter, 'schema')))) return false;
  return property(operation, 'requestBody') === undefined || body === null || everyContent(body, true);
}

function hasSchema(api: Api, response: JsonValue): boolean {
  if (response === null || property(response, 'schema') !== undefined) return true;
  return everyContent(resolve(api, response), false);
}

/** Whether there are contents, and each of them has a schema; texts and bytes as such need none. */
function everyContent(value: JsonValue | null, isBody: boolean): boolean {
  const contents = Object.entries(objectAt(value, 'content'));
  return contents.length > 0 && contents.every(([type, content]) => property(content, 'schema') !== undefined || (!isBody && !type.includes('json')));
}

/** An operation may say by an empty list that it is open to everybody. */
function isSecured(api: Api, operation: JsonObject): boolean {
  const own = property(operation, 'security');
  return isList(own) || listAt(api, 'security').length > 0;
}

function hasExample(api: Api, value: JsonValue | null): boolean {
  if (value === null) return false;
  if (['example', 'examples', 'x-example'].some((key) => property(value, key) !== undefined)) return true;
  const contents = [...Object.values(objectAt(value, 'content')), ...Object.values(objectAt(resolve(api, property(value, 'requestBody')), 'content'))];
  return contents.some((content) => property(content, 'example') !== undefined || property(content, 'examples') !== undefined) || schemaHasExample(api, property(value, 'schema'));
}

function schemaHasExample(api: Api, schema: JsonValue | undefined): boolean {
  const found = resolve(api, schema);
  return property(found, 'example') !== undefined || Object.values(objectAt(found, 'properties')).some((inner) => property(inner, 'example') !== undefined);
}

function isBounded(api: Api, parameter: JsonValue | null): boolean {
  if (parameter === null) return true;
  const schema = resolve(api, property(parameter, 'schema') ?? parameter);
  if (schema === null || textAt(schema, 'type') === 'boolean') return true;
  return ['enum', 'const', 'pattern', 'format', 'maxLength', 'maximum', 'exclusiveMaximum', 'maxItems'].some((key) => property(schema, key) !== undefined);
}

function hasText(value: JsonObject, key: string): boolean {
  return (textAt(value, key) ?? '').trim() !== '';
}

function listAt(value: JsonValue, key: string): readonly JsonValue[] {
  const found = property(value, key);
  return isList(found) ? found : [];
}

function objectAt(value: JsonValue | null, key: string): JsonObject {
  const found = property(value ?? undefined, key);
  return isObject(found) ? found : {};
}
