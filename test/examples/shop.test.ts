import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { isList, textAt, valueAt } from '../../src/base/json.js';
import { validateWithSchema } from '../../src/base/schema.js';
import type { JsonObject, JsonValue } from '../../src/types.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const plan = JSON.parse(read('examples/shop/terraform/plan.json')) as JsonObject;
const main = read('examples/shop/terraform/main.tf');

/** The objects of a list below the plan. */
function listAt(...path: string[]): readonly JsonValue[] {
  const list = valueAt(plan, path);
  return isList(list) ? list : [];
}

const addresses = (entries: readonly JsonValue[]) => entries.map((entry) => textAt(entry, 'address')).sort();

test("the example's configuration fits its schema", () => {
  const schema = JSON.parse(read('schemas/config.schema.json')) as JsonObject;
  const subject = { code: 'config' as const, file: 'readygate.yaml', locate: () => ({ line: 1, column: 1 }) };
  expect(validateWithSchema(schema, load(read('examples/shop/readygate.yaml')) as JsonValue, subject)).toEqual([]);
});

test("the example's plan has the resources of its main.tf and no others", () => {
  const blocks = [...main.matchAll(/^(resource|data) "(\w+)" "(\w+)"/gm)].map(([, mode, type, name]) => `${mode === 'data' ? 'data.' : ''}${type ?? ''}.${name ?? ''}`).sort();
  const managed = blocks.filter((address) => !address.startsWith('data.'));
  expect(addresses(listAt('planned_values', 'root_module', 'resources'))).toEqual(managed);
  expect(addresses(listAt('resource_changes'))).toEqual(managed);
  expect(addresses(listAt('configuration', 'root_module', 'resources'))).toEqual(blocks);
});

test("the example's plan says of each resource what its main.tf says", () => {
  const constants = listAt('configuration', 'root_module', 'resources').flatMap((entry) =>
    Object.entries(valueAt(entry, ['expressions']) ?? {}).flatMap(([key, expression]: [string, JsonValue]) => {
      const value = valueAt(expression, ['constant_value']);
      return value === undefined ? [] : [{ address: textAt(entry, 'address') ?? '', key, value }];
    }),
  );
  for (const { address, key, value } of constants) {
    const [type = '', name = ''] = address.replace('data.', '').split('.');
    const block = main.split(new RegExp(`^(?:resource|data) "${type}" "${name}" \\{$`, 'm'))[1]?.split('\n}\n')[0] ?? '';
    expect(block).toMatch(new RegExp(`^  ${key} += ${JSON.stringify(value).replace('.', '\\.')}$`, 'm'));
    const planned = listAt('resource_changes').find((entry) => textAt(entry, 'address') === address);
    if (planned !== undefined) expect(valueAt(planned, ['change', 'after', key])).toEqual(value);
  }
  expect(constants.length).toBeGreaterThan(25);
});
