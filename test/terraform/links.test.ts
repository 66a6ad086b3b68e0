import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/terraform/plan.js';
import type { JsonObject, JsonValue } from '../../src/types.js';

const place = { file: 'p', documentIndex: 0, locate: () => ({ file: 'p', line: 1, column: 1 }) };
const linksOf = (plan: JsonObject) => readPlan(plan, place).references.map(({ from, attribute, to }) => `${from.slice(4)} .${attribute} -> ${to.slice(4)}`);

/** An entry of `resource_changes` from its address; a key in the last brackets is the index. */
function change(address: string, after: JsonObject = {}): JsonObject {
  const [, module = '', rest = ''] = /^((?:module\.[^.[]+(?:\[[^\]]*\])?\.)*)(.*)$/.exec(address) ?? [];
  const [, data, type = '', name = '', key] = /^(data\.)?(\w+)\.(\w+)(?:\[(.*)\])?$/.exec(rest) ?? [];
  return {
    address,
    ...(module === '' ? {} : { module_address: module.slice(0, -1) }),
    mode: data === undefined ? 'managed' : 'data',
    type,
    name,
    ...(key === undefined ? {} : { index: JSON.parse(key) as JsonValue }),
    change: { actions: [data === undefined ? 'create' : 'read'], after, after_unknown: {}, after_sensitive: {} },
  };
}

function block(address: string, expressions: Readonly<Record<string, JsonValue>>, repetition: JsonObject = {}): JsonObject {
  const [type = '', name = ''] = address.replace(/^data\./, '').split('.');
  return { address, mode: address.startsWith('data.') ? 'data' : 'managed', type, name, expressions, ...repetition };
}

const refs = (...references: string[]): JsonObject => ({ references });
const each = { for_each_expression: refs('var.keys') };

function plan(changes: readonly JsonObject[], root: JsonObject): JsonObject {
  return { format_version: '1.2', resource_changes: changes, configuration: { root_module: root } };
}

describe('a resource is linked to what its configuration refers to', () => {
  it('in a real plan: through modules, their inputs and outputs, counted and keyed instances', () => {
    const text = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'terraform', 'shop', 'plan.json'), 'utf8');
    const shelf = (store: string, index: number) => [
      `module.store["${store}"].terraform_data.shelf[${index}] .input -> module.store["${store}"].module.label.terraform_data.label`,
      `module.store["${store}"].terraform_data.shelf[${index}] .input -> terraform_data.ledger`,
      `module.store["${store}"].terraform_data.shelf[${index}] .input -> time_offset.closing[0]`,
    ];
    expect(linksOf(JSON.parse(text) as JsonObject)).toEqual([
      'local_file.copy .content -> data.local_file.terms',
      'terraform_data.audit["eu"] .input -> module.store["eu"].module.label.terraform_data.label',
      'terraform_data.audit["eu"] .input -> module.store["eu"].terraform_data.shelf[1]',
      'terraform_data.audit["eu"] .input -> terraform_data.ledger',
      'terraform_data.audit["us.east"] .input -> module.store["us.east"].module.label.terraform_data.label',
      'terraform_data.audit["us.east"] .input -> module.store["us.east"].terraform_data.shelf[1]',
      'terraform_data.audit["us.east"] .input -> module.store["eu"].module.label.terraform_data.label',
      'terraform_data.audit["us.east"] .input -> terraform_data.ledger',
      'terraform_data.every_closing .input -> time_offset.closing[0]',
      'terraform_data.every_closing .input -> time_offset.closing[1]',
      'terraform_data.ledger .triggers_replace -> time_static.opened',
      ...shelf('eu', 0),
      ...shelf('eu', 1),
      'module.store["eu"].terraform_data.sign .input -> module.store["eu"].terraform_data.shelf[0]',
      ...shelf('us.east', 0),
      ...shelf('us.east', 1),
      'module.store["us.east"].terraform_data.sign .input -> module.store["us.east"].terraform_data.shelf[0]',
    ]);
  });

  it('with `each` and `count.index`, to the instance of the same key where there is one, else to all', () => {
    const buckets = [change('aws_s3_bucket.b["x"]'), change('aws_s3_bucket.b["y"]')];
    const configuration = { resources: [
      block('aws_s3_bucket.b', {}, each),
      block('aws_s3_bucket_policy.p', { bucket: refs('aws_s3_bucket.b', 'each.key') }, each),
      block('aws_s3_bucket_acl.a', { bucket: refs('aws_s3_bucket.b') }, each),
    ] };
    expect(linksOf(plan([...buckets, change('aws_s3_bucket_policy.p["y"]'), change('aws_s3_bucket_policy.p["z"]'), change('aws_s3_bucket_acl.a["x"]')], configuration))).toEqual([
      'aws_s3_bucket_policy.p["y"] .bucket -> aws_s3_bucket.b["y"]',
      'aws_s3_bucket_policy.p["z"] .bucket -> aws_s3_bucket.b["x"]',
      'aws_s3_bucket_policy.p["z"] .bucket -> aws_s3_bucket.b["y"]',
      'aws_s3_bucket_acl.a["x"] .bucket -> aws_s3_bucket.b["x"]',
      'aws_s3_bucket_acl.a["x"] .bucket -> aws_s3_bucket.b["y"]',
    ]);
  });

  it('with `each.value`, to what for_each goes over', () => {
    const configuration = { resources: [block('aws_s3_bucket.b', {}, each), block('aws_s3_bucket_policy.p', { bucket: refs('each.value.id', 'each.value') }, { for_each_expression: refs('aws_s3_bucket.b') })] };
    expect(linksOf(plan([change('aws_s3_bucket.b["x"]'), change('aws_s3_bucket.b["y"]'), change('aws_s3_bucket_policy.p["x"]')], configuration))).toEqual(['aws_s3_bucket_policy.p["x"] .bucket -> aws_s3_bucket.b["x"]']);
  });

  it('but where `each.key` only chooses, not to what for_each goes over', () => {
    const configuration = { resources: [block('aws_s3_bucket.b', {}, each), block('aws_s3_bucket_policy.p', { bucket: refs('aws_s3_bucket.b', 'each.key') }, { for_each_expression: refs('aws_kms_key.k') })] };
    const changes = ['aws_s3_bucket.b["x"]', 'aws_kms_key.k["x"]', 'aws_s3_bucket_policy.p["x"]'].map((address) => change(address));
    expect(linksOf(plan(changes, configuration))).toEqual(['aws_s3_bucket_policy.p["x"] .bucket -> aws_s3_bucket.b["x"]']);
  });

  it('when it only writes one of the instances, to that one', () => {
    const configuration = { resources: [block('aws_eip.e', { instance: refs('aws_instance.i[1].id', 'aws_instance.i[1]', 'aws_instance.i') })] };
    expect(linksOf(plan([change('aws_instance.i[0]'), change('aws_instance.i[1]'), change('aws_eip.e')], configuration))).toEqual(['aws_eip.e .instance -> aws_instance.i[1]']);
  });

  it('in nested blocks, by the names on the way', () => {
    const configuration = { resources: [block('aws_lb.l', { access_logs: [{ enabled: { constant_value: true }, bucket: refs('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }] })] };
    expect(linksOf(plan([change('aws_s3_bucket.b'), change('aws_lb.l')], configuration))).toEqual(['aws_lb.l .access_logs.bucket -> aws_s3_bucket.b']);
  });

  it('but not to what it only waits for or counts', () => {
    const configuration = { resources: [block('aws_s3_bucket_policy.p', {}, { depends_on: ['aws_s3_bucket.b'], count_expression: refs('aws_s3_bucket.b') })] };
    expect(linksOf(plan([change('aws_s3_bucket.b'), change('aws_s3_bucket_policy.p')], configuration))).toEqual([]);
  });

  it('to all outputs of a module where it leaves the output open, and through modules without resources', () => {
    const names = { outputs: { name: { expression: refs('var.bucket') } } };
    const configuration = {
      resources: [block('aws_s3_bucket.b', {}), block('aws_s3_bucket_acl.a', { bucket: refs('module.names', 'local.which') })],
      module_calls: { names: { expressions: { bucket: refs('aws_s3_bucket.b.id', 'aws_s3_bucket.b') }, module: names } },
    };
    expect(linksOf(plan([change('aws_s3_bucket.b'), change('aws_s3_bucket_acl.a')], configuration))).toEqual(['aws_s3_bucket_acl.a .bucket -> aws_s3_bucket.b']);
  });

  it('and a configuration that refers to itself in a circle ends', () => {
    const module = (other: string) => ({ expressions: { in: refs(`module.${other}.one`, `module.${other}.two`) }, module: { outputs: { one: { expression: refs('var.in') }, two: { expression: refs('var.in') } } } });
    const configuration = { resources: [block('a_b.c', { x: refs('module.m.one') })], module_calls: { m: module('n'), n: module('m') } };
    expect(linksOf(plan([change('a_b.c')], configuration))).toEqual([]);
  });

  it('and of very many instances the first refers to all and every other to a hundred', () => {
    const all = Array.from({ length: 300 }, (_, index) => [change(`aws_subnet.s[${index}]`), change(`aws_instance.i[${index}]`)]).flat();
    const configuration = { resources: [block('aws_instance.i', { subnet_ids: refs('aws_subnet.s') }, { count_expression: {} })] };
    expect(linksOf(plan(all, configuration)).length).toBe(300 + 299 * 100);
  });
});

describe('where the configuration says nothing, a known value that names a resource links to it', () => {
  const bucket = change('aws_s3_bucket.b', { bucket: 'logs', id: null });
  it.each<[string, JsonObject[], string[]]>([
    ['a name, in an attribute that says the kind', [bucket, change('aws_s3_bucket_versioning.v', { bucket: 'logs' })], ['aws_s3_bucket_versioning.v .bucket -> aws_s3_bucket.b']],
    ['also nested and with a word before it', [bucket, change('aws_s3_bucket.c', { bucket: 'other', logging: [{ target_bucket: 'logs' }] })], ['aws_s3_bucket.c .logging.target_bucket -> aws_s3_bucket.b']],
    ['an ARN, in any attribute', [change('aws_kms_key.k', { arn: 'arn:aws:kms:eu:1:key/2' }), change('aws_sqs_queue.q', { anything: ['arn:aws:kms:eu:1:key/2'] })], ['aws_sqs_queue.q .anything -> aws_kms_key.k']],
    ['an id', [change('aws_vpc.v', { id: 'vpc-0123456789abcdef0' }), change('data.aws_subnet.s', { vpc_id: 'vpc-0123456789abcdef0' })], ['data.aws_subnet.s .vpc_id -> aws_vpc.v']],
    ['an object of Kubernetes by its name', [change('kubernetes_namespace_v1.n', { metadata: [{ name: 'web' }] }), change('kubernetes_pod.p', { metadata: [{ name: 'p', namespace: 'web' }] })], ['kubernetes_pod.p .metadata.namespace -> kubernetes_namespace_v1.n']],
    ['but not a name in an attribute of another kind', [bucket, change('aws_sqs_queue.q', { description: 'logs', topic: 'logs' })], []],
    ['nor across providers', [bucket, change('google_storage_bucket_acl.a', { bucket: 'logs' })], []],
    ['nor the own name of another bucket', [bucket, change('aws_s3_bucket.twin', { bucket: 'logs' })], []],
    ['nor a hidden value', [change('aws_iam_user.u', { name: '(sensitive)' }), change('aws_iam_user_policy.p', { user: '(sensitive)' })], []],
  ])('%s', (_, changes, links) => {
    expect(linksOf({ format_version: '1.2', resource_changes: changes })).toEqual(links);
  });

  it('and of many possible targets the one that is named is taken', () => {
    const configuration = { resources: [block('aws_s3_bucket_policy.p', { bucket: refs('aws_s3_bucket.b', 'local.which') })] };
    const changes = [change('aws_s3_bucket.b["x"]', { bucket: 'one' }), change('aws_s3_bucket.b["y"]', { bucket: 'two' }), change('aws_s3_bucket_policy.p', { bucket: 'two' })];
    expect(linksOf(plan(changes, configuration))).toEqual(['aws_s3_bucket_policy.p .bucket -> aws_s3_bucket.b["y"]']);
  });

  it('and the links stand in the resource as well', () => {
    const { resources } = readPlan({ format_version: '1.2', resource_changes: [bucket, change('aws_s3_bucket_versioning.v', { bucket: 'logs' })] }, place);
    expect(resources.map(({ value }) => value['references'])).toEqual([{}, { bucket: ['aws_s3_bucket.b'] }]);
  });
});
