import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan, showPlan } from '../../src/terraform/plan.js';
import { readTerraform, type TerraformContent } from '../../src/terraform/read.js';
import type { JsonObject, JsonValue } from '../../src/types.js';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'terraform');
const place = { file: 'plan.json', documentIndex: 0, locate: () => ({ file: 'plan.json', line: 1, column: 1 }) };

function readFixture(name: string): TerraformContent {
  const content = readTerraform(`${name}/plan.json`, readFileSync(path.join(fixtures, name, 'plan.json')));
  if (content === null) throw new Error(`${name} is no plan`);
  return content;
}

/** A plan of format 1.2 with one change. */
function planOf(change: JsonObject, entry: JsonObject = {}): JsonObject {
  return { format_version: '1.2', resource_changes: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', provider_name: 'p', ...entry, change }] };
}

const resultOf = (plan: JsonObject) => {
  const { resources, problems } = readPlan(plan, place);
  return { values: resources.map(({ value }) => value['values']), unknown: resources.map(({ unknown }) => unknown), problems: problems.map(({ message }) => message) };
};

describe('a plan becomes one resource for each address', () => {
  it('with all that a rule sees, and what is not known yet', () => {
    const content = readFixture('shop');
    expect(content.resources.find(({ identity }) => identity.address === 'module.store["us.east"].terraform_data.shelf[1]')).toEqual({
      key: 'shop/plan.json#0/module.store["us.east"].terraform_data.shelf[1]',
      family: 'terraform',
      kind: 'terraform_data',
      identity: { apiVersion: '', kind: 'terraform_data', namespace: null, name: 'shelf', address: 'module.store["us.east"].terraform_data.shelf[1]' },
      file: 'shop/plan.json',
      documentIndex: 0,
      documentPath: ['resource_changes', 13],
      template: null,
      value: {
        address: 'module.store["us.east"].terraform_data.shelf[1]',
        type: 'terraform_data',
        name: 'shelf',
        mode: 'managed',
        provider: 'terraform.io/builtin/terraform',
        module: 'module.store["us.east"]',
        index: 1,
        actions: ['create'],
        values: { input: { password: '(sensitive)', place: 1 }, triggers_replace: null },
        references: { input: ['module.store["us.east"].module.label.terraform_data.label', 'terraform_data.ledger', 'time_offset.closing[0]'] },
      },
      unknown: { id: true, input: { closing: true, ledger: true, name: true }, output: true },
    });
  });

  it('in all modules, for every instance of count and for_each, with data sources apart', () => {
    const { resources, context, problems } = readFixture('shop');
    expect(resources.map(({ identity }) => identity.address)).toEqual([
      'local_file.copy',
      'local_file.secret',
      'terraform_data.audit["eu"]',
      'terraform_data.audit["us.east"]',
      'terraform_data.every_closing',
      'terraform_data.ledger',
      'time_offset.closing[0]',
      'time_offset.closing[1]',
      'time_static.opened',
      'module.store["eu"].terraform_data.shelf[0]',
      'module.store["eu"].terraform_data.shelf[1]',
      'module.store["eu"].terraform_data.sign',
      'module.store["us.east"].terraform_data.shelf[0]',
      'module.store["us.east"].terraform_data.shelf[1]',
      'module.store["us.east"].terraform_data.sign',
      'module.store["eu"].module.label.terraform_data.label',
      'module.store["us.east"].module.label.terraform_data.label',
    ]);
    expect(context.map(({ identity }) => identity.address)).toEqual(['data.local_file.terms']);
    expect(problems).toEqual([]);
  });

  it('leaving out what is destroyed or forgotten, keeping what is moved, updated or replaced', () => {
    const { resources, context } = readFixture('shop-change');
    expect(resources.map(({ value }) => [value['address'], value['actions']])).toEqual([
      ['terraform_data.ledger', ['delete', 'create']],
      ['time_offset.closing[0]', ['update']],
      ['time_static.founded', ['no-op']],
    ]);
    expect(context.map(({ value, unknown }) => [value['address'], value['actions'], unknown])).toEqual([
      ['data.local_file.receipt', ['read'], { content: true, content_base64: true, content_base64sha256: true, content_base64sha512: true, content_md5: true, content_sha1: true, content_sha256: true, content_sha512: true, filename: true, id: true }],
    ]);
  });

  it('with the values after the change, and an empty object where a change has no values', () => {
    expect(resultOf(planOf({ actions: ['update'], before: { a: 1 }, after: { a: 2 }, after_unknown: {}, after_sensitive: {} })).values).toEqual([{ a: 2 }]);
    expect(resultOf(planOf({ actions: ['create'], after: null, after_unknown: {} }))).toEqual({ values: [{}], unknown: [true], problems: [] });
    expect(resultOf(planOf({ actions: ['no-op'], before: null, after: null })).values).toEqual([]);
  });

  it('without deposed objects, drift and other modes', () => {
    const plan: JsonObject = {
      ...planOf({ actions: ['create'], after: {} }, { deposed: '00000000' }),
      resource_drift: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', change: { actions: ['update'], after: {} } }],
    };
    expect(resultOf(plan).values).toEqual([]);
    expect(resultOf(planOf({ actions: ['create'], after: {} }, { mode: 'ephemeral' })).values).toEqual([]);
  });

  it('from planned_values alone, where what the configuration computes is unknown', () => {
    const plan: JsonObject = {
      format_version: '0.1',
      planned_values: { root_module: { child_modules: [{ address: 'module.m[0]', resources: [{ address: 'module.m[0].a_b.c["x"]', mode: 'managed', type: 'a_b', name: 'c', index: 'x', values: { size: 1 } }] }] } },
      configuration: { root_module: { module_calls: { m: { module: { resources: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', expressions: { size: { references: ['var.size'] }, key: { references: ['k_l.m.id', 'k_l.m'] } } }] } } } } },
    };
    const { resources } = readPlan(plan, place);
    expect(resources.map(({ value, unknown, documentPath }) => ({ value, unknown, documentPath }))).toEqual([
      {
        value: { address: 'module.m[0].a_b.c["x"]', type: 'a_b', name: 'c', mode: 'managed', provider: '', module: 'module.m[0]', index: 'x', actions: ['no-op'], values: { size: 1 }, references: {} },
        unknown: { key: true },
        documentPath: ['planned_values', 'root_module', 'child_modules', 0, 'resources', 0],
      },
    ]);
  });

  it('and what is only in the state before does not count, but for data sources', () => {
    const state = ['managed', 'data'].map((mode) => ({ address: `${mode === 'data' ? 'data.' : ''}a_b.c`, mode, type: 'a_b', name: 'c', values: { x: 1 } }));
    const { resources, context } = readPlan({ format_version: '1.2', prior_state: { values: { root_module: { resources: state } } } }, place);
    expect([resources, context.map(({ value, documentPath }) => [value['address'], value['actions'], value['values'], documentPath])]).toEqual([
      [],
      [['data.a_b.c', ['read'], { x: 1 }, ['prior_state', 'values', 'root_module', 'resources', 1]]],
    ]);
  });

  it('also where a tool left out the mode and the name', () => {
    const { resources, context } = readPlan({ format_version: '1.2', resource_changes: [
      { address: 'module.m["a.b"].a_b.c[0]', type: 'a_b', change: { actions: ['create'], after: {} } },
      { address: 'module.m["a.b"].data.a_b.d', type: 'a_b', change: { actions: ['read'], after: {} } },
    ] }, place);
    expect([...resources, ...context].map(({ value }) => [value['mode'], value['name'], value['module']])).toEqual([
      ['managed', 'c', 'module.m["a.b"]'],
      ['data', 'd', 'module.m["a.b"]'],
    ]);
  });
});

describe('sensitive values are hidden', () => {
  it('wherever a real plan has them', () => {
    const content = JSON.stringify(readFixture('shop'));
    expect(content).not.toContain('open-sesame');
    expect(content).toContain('(sensitive)');
    const shown = JSON.stringify(showPlan(JSON.parse(readFileSync(path.join(fixtures, 'shop', 'plan.json'), 'utf8')) as JsonObject));
    expect(shown).not.toContain('open-sesame');
    expect(shown).toContain('"ledger"');
  });

  it('and whole maps of them, such as the data of a Secret, count as unknown', () => {
    const secret = readFixture('kubernetes').resources.find(({ kind }) => kind === 'kubernetes_secret');
    expect([secret?.value['values'], secret?.unknown]).toEqual([
      { data: '(sensitive)', metadata: [{ annotations: null, generate_name: null, labels: null, name: 'database', namespace: 'shop' }], type: 'Opaque' },
      { data: true, id: true, metadata: [{ generation: true, resource_version: true, self_link: true, uid: true }] },
    ]);
  });

  it('in nested blocks, lists and maps, with the other values as they are', () => {
    const after: JsonObject = { plain: 'p', password: 's1', list: ['a', 's2'], map: { a: 1, b: 's3' }, blocks: [{ x: 's4' }, { x: 'y' }] };
    const marks: JsonObject = { password: true, list: [false, true], map: { b: true }, blocks: [{ x: true }, {}], gone: true };
    expect(resultOf(planOf({ actions: ['create'], after, after_unknown: {}, after_sensitive: marks })).values).toEqual([
      { plain: 'p', password: '(sensitive)', list: ['a', '(sensitive)'], map: { a: 1, b: '(sensitive)' }, blocks: [{ x: '(sensitive)' }, { x: 'y' }] },
    ]);
  });

  it('and what no rule can judge any more counts as unknown: numbers, booleans and blocks, but no text and not nothing', () => {
    const after: JsonObject = { text: 's', flag: true, port: 1, none: null, block: [{ x: 's' }], inner: [{ flag: false, plain: 1 }] };
    const marks: JsonObject = { text: true, flag: true, port: true, none: true, block: true, inner: [{ flag: true }] };
    expect(resultOf(planOf({ actions: ['create'], after, after_unknown: { id: true }, after_sensitive: marks }))).toEqual({
      values: [{ text: '(sensitive)', flag: '(sensitive)', port: '(sensitive)', none: null, block: '(sensitive)', inner: [{ flag: '(sensitive)', plain: 1 }] }],
      unknown: [{ id: true, flag: true, port: true, block: true, inner: [{ flag: true }] }],
      problems: [],
    });
  });

  it('all of them where the whole resource is marked, and too many rather than too few where marks do not fit', () => {
    const hidden = (after: JsonObject, after_sensitive: JsonValue) => resultOf(planOf({ actions: ['create'], after, after_sensitive })).values;
    expect(hidden({ a: 's', b: ['s'] }, true)).toEqual([{ a: '(sensitive)', b: '(sensitive)' }]);
    expect(hidden({ a: { x: 's' }, b: ['s'] }, { a: [true], b: { x: true } })).toEqual([{ a: '(sensitive)', b: '(sensitive)' }]);
    expect(hidden({ a: 's' }, false)).toEqual([{ a: 's' }]);
  });

  it('by their names in plans of old formats, which have no marks', () => {
    const after: JsonObject = { db_password: 's1', settings: [{ api_key: 's2', keyed: 'k' }], token: '', password_length: 8, secret_name: 'n', get_password_data: true };
    expect(resultOf(planOf({ actions: ['create'], after })).values).toEqual([{ ...after, db_password: '(sensitive)', settings: [{ api_key: '(sensitive)', keyed: 'k' }] }]);
    const secret = planOf({ actions: ['create'], after: { data: { user: 's' }, type: 'Opaque' } }, { address: 'kubernetes_secret.c', type: 'kubernetes_secret' });
    expect(resultOf(secret).values).toEqual([{ data: '(sensitive)', type: 'Opaque' }]);
  });
});

describe('what makes no sense is a problem at its place, and the rest is read', () => {
  const good = { address: 'a_b.good', mode: 'managed', type: 'a_b', name: 'good', change: { actions: ['create'], after: { x: 1 } } };
  const located = (entry: JsonValue) => {
    const text = JSON.stringify({ format_version: '1.2', resource_changes: [entry, good] }, null, 1);
    const content = readTerraform('plan.json', new TextEncoder().encode(text));
    return {
      good: content?.resources.map(({ identity }) => identity.address),
      problems: content?.problems.map(({ message, location }) => `${text.split('\n')[(location?.line ?? 0) - 1]?.trim().slice(0, 20)}: ${message}`),
    };
  };

  it.each<[JsonValue, string]>([
    ['text', '"text",: An entry of the plan has no address or no type.'],
    [{ type: 'a_b' }, '{: An entry of the plan has no address or no type.'],
    [{ ...good, address: 'a_b.bad', change: { actions: ['explode'], after: {} } }, '"actions": [: What the plan does to a_b.bad cannot be read.'],
    [{ ...good, address: 'a_b.bad', change: [] }, '"change": []: What the plan does to a_b.bad cannot be read.'],
    [{ ...good, address: 'a_b.bad', change: { actions: ['create'], after: [1] } }, '"after": [: The values of a_b.bad are no object.'],
    [{ ...good, address: 'a_b.bad', index: {} }, '{: The address of a_b.bad cannot be read.'],
    [{ ...good, address: 'x.a_b.bad', module_address: 'x' }, '{: The address of x.a_b.bad cannot be read.'],
    [good, '{: There are two resources with the address a_b.good.'],
  ])('%j', (entry, problem) => {
    expect(located(entry)).toEqual({ good: ['a_b.good'], problems: [problem] });
  });

  it.each<[JsonObject, string[]]>([
    [{ resource_changes: {} }, ['"resource_changes" is no list.']],
    [{ planned_values: { root_module: [] } }, ['A module of the plan is no object.']],
    [{ planned_values: { root_module: { child_modules: [3, { resources: 'x' }] } } }, ['A module of the plan is no object.', '"resources" is no list.']],
    [{ planned_values: { root_module: { resources: [{ address: 'a_b.c', type: 'a_b', values: 'x' }] } } }, ['The values of a_b.c are no object.']],
    [{ planned_values: [], prior_state: 'x', configuration: [[]] }, []],
  ])('%j', (plan, problems) => {
    expect(resultOf({ format_version: '1.2', ...plan })).toEqual({ values: [], unknown: [], problems });
  });

  it('and of very many problems the first hundred are told', () => {
    const { problems } = readPlan({ format_version: '1.2', resource_changes: Array.from({ length: 5000 }, () => 1) }, place);
    expect(problems.length).toBe(101);
    expect(problems.at(-1)).toEqual({ code: 'limit', message: 'The plan has more than 100 problems; the others are not listed.', remedy: 'Write the plan again: terraform show -json tfplan > plan.json', location: { file: 'plan.json', line: 1, column: 1 } });
  });
});
