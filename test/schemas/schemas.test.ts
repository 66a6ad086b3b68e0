import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatPath, isList, isObject } from '../../src/base/json.js';
import { isDate } from '../../src/base/date.js';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';

const FOLDER = new URL('../../schemas/', import.meta.url);
const NAMES = ['attestations', 'baseline', 'checklist', 'config', 'report', 'rule'];

function readSchema(name: string): JsonObject {
  const schema: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, FOLDER), 'utf8'));
  if (!isObject(schema)) throw new Error(`${name} is no object`);
  return schema;
}

/** Every subschema with `properties`, at its path. Alternatives and conditions only add to one of them. */
function objectSchemas(schema: JsonValue, path: Path = []): { path: Path; schema: JsonObject; properties: JsonObject }[] {
  if (isList(schema)) return schema.flatMap((entry, index) => objectSchemas(entry, [...path, index]));
  if (!isObject(schema)) return [];
  const below = Object.entries(schema).flatMap(([key, value]) => (key === 'if' || key === 'then' ? [] : objectSchemas(value, [...path, key])));
  const properties = schema['properties'];
  // A property may itself be called "properties"; a schema with properties says that it is an object.
  return isObject(properties) && schema['type'] !== undefined ? [{ path, schema, properties }, ...below] : below;
}

test('every schema that is shipped is in these tests', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(NAMES.map((name) => `${name}.schema.json`));
});

describe.each(NAMES)('%s.schema.json', (name) => {
  const schema = readSchema(name);

  test('is a JSON Schema of draft 2020-12 without a keyword that is unknown or out of place', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: true, strictRequired: false, allowUnionTypes: true, formats: { date: isDate } });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('says what it is and where it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://readygate.dev/schemas/${name}.schema.json`,
      title: expect.stringMatching(/^readygate /) as string,
      description: expect.stringMatching(/\.$/) as string,
    });
  });

  test('describes each property so that an editor can show it', () => {
    const described = (value: JsonValue | undefined): boolean => {
      if (!isObject(value)) return false;
      const target = typeof value['$ref'] === 'string' ? isObject(schema['$defs']) && schema['$defs'][value['$ref'].replace('#/$defs/', '')] : undefined;
      return typeof value['description'] === 'string' || (isObject(target) && typeof target['description'] === 'string');
    };
    const silent = objectSchemas(schema).flatMap(({ path, properties }) => Object.keys(properties).filter((key) => !described(properties[key])).map((key) => formatPath([...path, key])));
    expect(silent).toEqual([]);
  });

  test('knows every key of its objects, so that a misspelled one is an error', () => {
    const open = objectSchemas(schema).filter((entry) => entry.schema['additionalProperties'] !== false);
    expect(open.map(({ path }) => formatPath(path))).toEqual([]);
  });
});
