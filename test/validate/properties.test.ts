import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject, JsonValue, Path } from '../../src/types.js';
import { checkFields } from '../../src/validate/fields.js';
import type { ObjectType, ScalarKind, Shape } from '../../src/validate/schemas.js';
import { schemas, withValue } from './support.js';

const SCALARS: Readonly<Record<ScalarKind, fc.Arbitrary<JsonValue>>> = {
  any: fc.jsonValue().map((value) => value as JsonValue),
  boolean: fc.boolean(),
  bytes: fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
  'int-or-string': fc.oneof(fc.integer(), fc.string()),
  int32: fc.integer(),
  int64: fc.maxSafeInteger(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  object: fc.dictionary(fc.string(), fc.string()),
  quantity: fc.oneof(fc.nat(), fc.constantFrom('1', '100m', '1.5Gi', '.5', '1e3', '-1k')),
  time: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }).map((date) => date.toISOString()),
};

/** Values of a shape; below a few levels only what has to be there. */
function valueOf(shape: Shape, depth: number): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case 'scalar':
      return SCALARS[shape.scalar];
    case 'string':
      return shape.values.length > 0 ? fc.constantFrom(...shape.values) : fc.string();
    case 'list':
      return fc.array(valueOf(shape.item, depth), { maxLength: 2 });
    case 'map':
      return fc.dictionary(fc.string().filter((key) => key !== '__proto__'), valueOf(shape.item, depth), { maxKeys: 2 });
    case 'either':
      return fc.oneof(valueOf(shape.object, depth), valueOf(shape.other, depth));
    case 'type':
      return objectOf(schemas.getType(shape.name), depth - 1);
  }
}

function objectOf(type: ObjectType, depth: number): fc.Arbitrary<JsonObject> {
  const names = [...type.fields].filter(([name, { until }]) => until === Infinity && (depth > 0 || type.required.includes(name)));
  const fields = names.map(([name, { shape }]): [string, fc.Arbitrary<JsonValue>] => [name, valueOf(shape, depth)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...type.required] });
}

const TYPES = ['apps.v1.Deployment', 'apps.v1.StatefulSet', 'batch.v1.CronJob', 'core.v1.Service', 'networking.v1.Ingress', 'autoscaling.v2.HorizontalPodAutoscaler', 'rbac.v1.Role', 'core.v1.PersistentVolume'];

const TYPED_OBJECT = fc.constantFrom(...TYPES).chain((name) => objectOf(schemas.getType(name), 4).map((object) => ({ name, object })));

it('what a schema allows has no problems', () => {
  fc.assert(
    fc.property(TYPED_OBJECT, ({ name, object }) => {
      expect(checkFields(schemas, schemas.newest, name, object)).toEqual([]);
    }),
  );
});

it('a field that is unknown is found wherever it stands, and nothing else is', () => {
  const placed = TYPED_OBJECT.chain(({ name, object }) => fc.constantFrom(...placesOf(name, object)).map((place) => ({ name, object, place })));
  fc.assert(
    fc.property(placed, ({ name, object, place }) => {
      const path = [...place, 'zzz-unknown'];
      expect(checkFields(schemas, schemas.newest, name, withValue(object, path, 1))).toEqual([
        { kind: 'unknown-field', path, params: { field: 'zzz-unknown', suggestion: '', introducedIn: '', removedIn: '' } },
      ]);
    }),
  );
});

/** Where objects of a known type stand in an object. */
function placesOf(typeName: string, object: JsonObject): Path[] {
  const places: Path[] = [[]];
  for (const [name, { shape }] of schemas.getType(typeName).fields) {
    const value = object[name];
    if (value !== undefined) places.push(...placesIn(shape, value).map((place) => [name, ...place]));
  }
  return places;
}

function placesIn(shape: Shape, value: JsonValue): Path[] {
  if (typeof value !== 'object' || value === null || shape.kind === 'scalar' || shape.kind === 'string' || shape.kind === 'either') return [];
  if (shape.kind === 'type') return placesOf(shape.name, value as JsonObject);
  return Object.entries(value).flatMap(([key, item]) => placesIn(shape.item, item).map((place) => [Array.isArray(value) ? Number(key) : key, ...place]));
}
