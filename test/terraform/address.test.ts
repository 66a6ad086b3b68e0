import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseModuleAddress, parseReference } from '../../src/terraform/address.js';

it('a module address is read step by step, with any key', () => {
  expect(parseModuleAddress('')).toEqual([]);
  expect(parseModuleAddress('module.a.module.b-c[12].module.d["x.y[0]\\"${z}"]')).toEqual([
    { name: 'a', key: null },
    { name: 'b-c', key: 12 },
    { name: 'd', key: 'x.y[0]"${z}' },
  ]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b_c', 'd-e'), fc.oneof(fc.constant(null), fc.nat(), fc.string({ unit: fc.constantFrom('a', '"', '\\', '.', '[', ']', '\n', 'é') }))), { maxLength: 4 }), (steps) => {
      const address = steps.map(([name, key]) => `module.${name}${key === null ? '' : `[${JSON.stringify(key)}]`}`).join('.');
      expect(parseModuleAddress(address)).toEqual(steps.map(([name, key]) => ({ name, key })));
    }),
  );
});

it.each(['module', 'module.', 'module.a.', 'a_b.c', 'module.a[x]', 'module.a["x]', 'module.a module.b'])('%s is no module address', (address) => {
  expect(parseModuleAddress(address)).toBeNull();
});

it.each<[string, ReturnType<typeof parseReference>]>([
  ['var.name', { kind: 'variable', name: 'name' }],
  ['var.name.inner[0]', { kind: 'variable', name: 'name' }],
  ['aws_s3_bucket.b', { kind: 'resource', block: 'aws_s3_bucket.b', key: null }],
  ['aws_s3_bucket.b["x"].id', { kind: 'resource', block: 'aws_s3_bucket.b', key: 'x' }],
  ['data.aws_vpc.v[0]', { kind: 'resource', block: 'data.aws_vpc.v', key: 0 }],
  ['module.m', { kind: 'module', name: 'm', key: null, output: null }],
  ['module.m[0].out.x', { kind: 'module', name: 'm', key: 0, output: 'out' }],
  ['each.value.id', { kind: 'each', part: 'value' }],
  ['count.index', { kind: 'count' }],
  ['local.x', null],
  ['path.module', null],
  ['data.x', null],
  ['', null],
])('the reference %s', (reference, expected) => {
  expect(parseReference(reference)).toEqual(expected);
});
