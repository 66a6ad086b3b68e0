import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConfigurationFiles } from '../../src/terraform/files.js';
import { findConfiguration } from '../../src/terraform/locate-block.js';
import { createTerraformPlacer } from '../../src/terraform/place.js';
import { readTerraform } from '../../src/terraform/read.js';
import type { JsonValue, Path, Resource } from '../../src/types.js';
import { temporaryFolder } from '../support/temporary.js';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'terraform');

function open(root: string, file: string) {
  const content = readTerraform(file, readFileSync(path.join(root, file)));
  const place = createTerraformPlacer({ configuration: createConfigurationFiles(root), readPlan: (name) => readFileSync(path.join(root, name)) });
  const find = (address: string) => {
    const resource = [...(content?.resources ?? []), ...(content?.context ?? [])].find(({ identity }) => identity.address === address);
    if (resource === undefined) throw new Error(`no ${address}`);
    return resource;
  };
  return {
    resources: content?.resources ?? [],
    /** `file:line:column snippet` */
    at(address: string, ...steps: Path) {
      const { file: found, line, column, snippet } = place(find(address), steps);
      return `${found}:${line}:${column} ${snippet}`;
    },
  };
}

interface Planned {
  readonly address: string;
  readonly module?: string;
  readonly values?: JsonValue;
  readonly sensitive?: JsonValue;
}

function planText(planned: readonly Planned[]): string {
  const changes = planned.map(({ address, module, values, sensitive }) => {
    const [type = '', name = ''] = address.slice(module === undefined ? 0 : module.length + 1).replace(/\[.*$/, '').split('.');
    return { address, ...(module === undefined ? {} : { module_address: module }), mode: 'managed', type, name, change: { actions: ['create'], after: values ?? {}, after_unknown: {}, after_sensitive: sensitive ?? {} } };
  });
  return JSON.stringify({ format_version: '1.2', resource_changes: changes });
}

describe('a finding points to the configuration beside the plan', () => {
  const shop = open(fixtures, 'shop/plan.json');

  it.each<[string, Path, string]>([
    ['terraform_data.ledger', [], 'shop/main.tf:16:1 resource "terraform_data" "ledger" {'],
    ['terraform_data.ledger', ['values', 'input', 'size'], 'shop/main.tf:18:5 size     = 10'],
    ['terraform_data.ledger', ['values', 'input', 'missing'], 'shop/main.tf:17:3 input = {'],
    ['time_offset.closing[1]', ['values', 'offset_days'], 'shop/main.tf:35:3 offset_days  = count.index + 1'],
    ['data.local_file.terms', ['values', 'filename'], 'shop/main.tf:63:3 filename = "${path.module}/terms.txt"'],
    ['module.store["eu"].terraform_data.shelf[1]', ['values', 'input', 'place'], 'shop/modules/store/main.tf:23:5 place    = count.index'],
    ['module.store["us.east"].module.label.terraform_data.label', ['values', 'input'], 'shop/modules/store/modules/label/main.tf:4:3 input = var.text'],
  ])('%s %j', (address, steps, expected) => {
    expect(shop.at(address, ...steps)).toBe(expected);
  });

  it('in the folder of the plan or above it, up to the root', () => {
    const root = temporaryFolder({ 'infra/main.tf': '\nresource "a_b" "c" {}\n', 'infra/plans/2026/plan.json': planText([{ address: 'a_b.c' }]) });
    expect(open(root, 'infra/plans/2026/plan.json').at('a_b.c')).toBe('infra/main.tf:2:1 resource "a_b" "c" {}');
  });

  it('in JSON configuration, whose lines are not shown', () => {
    const configuration = JSON.stringify({ resource: { a_b: { c: [{ rule: { port: 1 }, list: [{ x: 1 }, { y: 2 }] }] } }, module: { m: { source: './m' } } }, null, 1);
    const root = temporaryFolder({
      'main.tf.json': configuration,
      'm/m.tf': 'resource "a_b" "d" {}',
      'plan.json': planText([{ address: 'a_b.c', values: {} }, { address: 'module.m.a_b.d', module: 'module.m' }]),
    });
    const { at } = open(root, 'plan.json');
    const lineOf = (text: string) => configuration.slice(0, configuration.indexOf(text)).split('\n').length;
    expect(at('a_b.c')).toBe(`main.tf.json:${lineOf('"rule"') - 1}:5 null`);
    expect(at('a_b.c', 'values', 'rule', 0, 'port')).toBe(`main.tf.json:${lineOf('"port"')}:7 null`);
    expect(at('a_b.c', 'values', 'list', 1, 'y')).toBe(`main.tf.json:${lineOf('"y"')}:8 null`);
    expect(at('module.m.a_b.d')).toBe('m/m.tf:1:1 resource "a_b" "d" {}');
  });

  it('at the call of a module that comes from elsewhere', () => {
    const root = temporaryFolder({ 'main.tf': 'module "m" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n', 'plan.json': planText([{ address: 'module.m.a_b.c', module: 'module.m' }]) });
    expect(open(root, 'plan.json').at('module.m.a_b.c', 'values', 'source')).toBe('main.tf:1:1 module "m" {');
  });

  it('but never outside of the root', () => {
    const root = temporaryFolder({
      'outside/o.tf': 'resource "a_b" "c" {}',
      'root/main.tf': 'module "m" {\n  source = "../outside"\n}\n',
      'root/plan.json': planText([{ address: 'module.m.a_b.c', module: 'module.m' }]),
    });
    expect(open(path.join(root, 'root'), 'plan.json').at('module.m.a_b.c')).toMatch(/^plan\.json:1:\d+ null$/);
  });

  it('and overrides do not hide the block itself', () => {
    const root = temporaryFolder({ 'a_override.tf': 'resource "a_b" "c" {}', 'main.tf': '\nresource "a_b" "c" {}', 'plan.json': planText([{ address: 'a_b.c' }]) });
    expect(open(root, 'plan.json').at('a_b.c')).toBe('main.tf:2:1 resource "a_b" "c" {}');
  });

  it('and the files of that configuration are known, those of modules included', () => {
    const names = findConfiguration(shop.resources, createConfigurationFiles(fixtures));
    expect(names).toEqual(['shop/main.tf', 'shop/modules/store/main.tf', 'shop/modules/store/modules/label/main.tf', 'shop/outputs.tf', 'shop/variables.tf']);
  });
});

describe('a line that may show a secret is not shown', () => {
  const lines = 'resource "a_b" "c" {\n  key  = "s1"\n  open = "o"\n  db_password = "s2"\n  map = { key = "s1" }\n}\nresource "a_b" "d" { key = "s1" }\n';
  const root = () =>
    temporaryFolder({
      'main.tf': lines,
      'plan.json': planText([
        { address: 'a_b.c', values: { key: 's1', open: 'o', db_password: 's2', map: { key: 's1' } }, sensitive: { key: true, map: { key: true } } },
        { address: 'a_b.d', values: { key: 's1' }, sensitive: { key: true } },
      ]),
    });

  it('nor a part of an expression that holds one, but the head of one that is written over several lines', () => {
    const sensitive = { merged: { key: true }, list: [false, true], written: { key: true } };
    const text = 'resource "a_b" "c" {\n  merged = merge({ key = "s1" }, {})\n  list = ["open", "s2"]\n  written = {\n    key  = "s3"\n    open = 1\n  }\n}\n';
    const folder = temporaryFolder({ 'main.tf': text, 'plan.json': planText([{ address: 'a_b.c', values: { merged: { key: 's1' }, list: ['open', 's2'], written: { key: 's3', open: 1 } }, sensitive }]) });
    const { at } = open(folder, 'plan.json');
    expect([['merged'], ['list', 0], ['written'], ['written', 'key'], ['written', 'open']].map((steps) => at('a_b.c', 'values', ...steps))).toEqual([
      'main.tf:2:3 null',
      'main.tf:3:11 null',
      'main.tf:4:3 written = {',
      'main.tf:5:5 null',
      'main.tf:6:5 open = 1',
    ]);
  });

  it('neither where the plan hides the value, nor where the name says it, nor beside it on the same line', () => {
    const { at } = open(root(), 'plan.json');
    expect(['key', 'open', 'db_password', 'map'].map((name) => at('a_b.c', 'values', name))).toEqual(['main.tf:2:3 null', 'main.tf:3:3 open = "o"', 'main.tf:4:3 null', 'main.tf:5:3 null']);
    expect(at('a_b.d', 'values', 'missing')).toBe('main.tf:7:1 null');
  });
});

describe('without configuration, a finding points into the plan itself', () => {
  const text = planText([{ address: 'a_b.c', values: { x: 1, list: [{ y: 2 }] } }]);
  const offsets = (...texts: string[]) => texts.map((part) => text.indexOf(part) + 1);

  it.each<[Path, string]>([
    [['values', 'list', 0, 'y'], '"y"'],
    [['values', 'list', 0, 'missing'], '{"y"'],
    [['values', 'missing'], '"after"'],
    [['actions'], '"actions"'],
    [['name'], '"name"'],
    [['module'], '{"address"'],
    [[], '{"address"'],
  ])('%j, by its column', (steps, expected) => {
    const root = temporaryFolder({ 'plan.json': text });
    expect(open(root, 'plan.json').at('a_b.c', ...steps)).toBe(`plan.json:1:${offsets(expected)[0]} null`);
  });

  it('also behind the lines that a wrapper printed, and in the second of several plans', () => {
    const second = planText([{ address: 'a_b.d', values: { x: 1 } }]);
    const root = temporaryFolder({ 'plan.json': `log\n${text}\n{"format_version":"1.0","values":{}}\n${second}\n` });
    const { at } = open(root, 'plan.json');
    expect(at('a_b.c', 'values', 'x')).toBe(`plan.json:2:${text.indexOf('"x"') + 1} null`);
    expect(at('a_b.d', 'values', 'x')).toBe(`plan.json:4:${second.indexOf('"x"') + 1} null`);
  });

  it('also in planned_values', () => {
    const planned = JSON.stringify({ format_version: '0.1', planned_values: { root_module: { resources: [{ address: 'a_b.c', mode: 'managed', type: 'a_b', name: 'c', values: { x: 1 } }] } } });
    const root = temporaryFolder({ 'plan.json': planned });
    expect(open(root, 'plan.json').at('a_b.c', 'values', 'x')).toBe(`plan.json:1:${planned.indexOf('"x"') + 1} null`);
  });
});

it('a plan that is gone since it was read leaves the place at its beginning', () => {
  const place = createTerraformPlacer({ configuration: createConfigurationFiles(temporaryFolder()), readPlan: () => new Uint8Array() });
  const [resource] = open(fixtures, 'shop/plan.json').resources;
  expect(place(resource as Resource, ['values'])).toEqual({ file: 'shop/plan.json', line: 1, column: 1, snippet: null, related: [] });
});
