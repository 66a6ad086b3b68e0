import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Scope } from '../../src/terraform/source/evaluate.js';
import { readConfigurations } from '../../src/terraform/source/read.js';
import { type Evaluated, UNKNOWN } from '../../src/terraform/source/value.js';

const scope: Scope = {
  isDraft: false,
  policyDocument: () => UNKNOWN,
  variable: (name) => new Map<string, Evaluated>([['env', 'prod'], ['db_password', 'x'], ['on', true], ['sizes', { small: 1 }]]).get(name) ?? UNKNOWN,
  local: (name) => (name === 'zones' ? ['a', 'b'] : UNKNOWN),
};

describe('an expression is worth what its text tells', () => {
  it.each<[string, Evaluated]>([
    ['"shop"', 'shop'],
    ['"shop-${var.env}"', 'shop-prod'],
    ['"shop-${var.region}"', UNKNOWN],
    ['"$${literal}"', '${literal}'],
    ['"a\\"b"', 'a"b'],
    ['-3.5', -3.5],
    ['true', true],
    ['null', null],
    ['["a", var.env, aws_vpc.main.id]', ['a', 'prod', UNKNOWN]],
    ['{ a = 1, "b": var.on }', { a: 1, b: true }],
    ['local.zones[1]', 'b'],
    ['var.sizes["small"]', 1],
    ['var.env == "prod" ? 7 : 1', 7],
    ['var.env != "prod" || var.on', true],
    ['!var.on', false],
    ['var.region == "eu" ? 7 : 1', UNKNOWN],
    ['(var.on)', true],
    ['tolist(["a"])', ['a']],
    ['jsonencode({ Version = "2012-10-17" })', '{"Version":"2012-10-17"}'],
    ['jsonencode({ Resource = aws_s3_bucket.logs.arn })', UNKNOWN],
    ['yamlencode({ env = var.env, arn = aws_s3_bucket.logs.arn, list = [1, var.region] })', '{"env":"prod","arn":"${unknown}","list":[1,"${unknown}"]}'],
    ['yamlencode({ password = var.db_password })', '{"password":"${unknown}"}'],
    ['yamlencode(var.region)', UNKNOWN],
    ['[for zone in local.zones : zone]', UNKNOWN],
    ['length(local.zones)', UNKNOWN],
    ['aws_kms_key.logs.arn', UNKNOWN],
    ['<<-EOT\n    one\n      two\n  EOT', 'one\n  two\n'],
  ])('%s', (text, expected) => expect(evaluate(text, scope)).toEqual(expected));

  it('and never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('"', '${', '}', '{', '[', ']', '(', ')', '?', ':', '==', '<<EOF\n', 'var.x', ' ', '\n', '\\', '#', 'for')).map((parts) => parts.join(''))), (text) => {
        evaluate(text, scope);
        readConfigurations([{ file: 'main.tf', text: `resource "a_b" "c" {\n x = ${text}\n}` }], new Set());
      }),
      { numRuns: 500 },
    );
  });
});

const BUCKET = 'resource "aws_s3_bucket" "logs" {\n  bucket = "${var.name}-logs"\n}\n';
const PROVIDER = 'provider "aws" { region = "eu-central-1" }\n';

/** Address, values and what is unknown of every resource. */
function read(files: Readonly<Record<string, string>>, planned: readonly string[] = []) {
  const content = readConfigurations(Object.entries(files).map(([file, text]) => ({ file, text })), new Set(planned));
  return { resources: content.resources.filter(({ family }) => family === 'terraform').map(({ identity, value, unknown }) => [identity.address, value['values'], unknown]), references: content.references.map(({ from, to, attribute }) => `${from} ${attribute} ${to}`) };
}

describe('configuration without a plan is read as Terraform would plan it', () => {
  it('with the defaults of variables where the module is applied by itself', () => {
    expect(read({ 'infra/main.tf': `${PROVIDER}${BUCKET}variable "name" { default = "shop" }` }).resources).toEqual([['aws_s3_bucket.logs', { bucket: 'shop-logs' }, {}]]);
  });

  it('with variables unknown where some other repository calls the module, or a file for one environment sets them', () => {
    expect(read({ 'module/main.tf': `${BUCKET}variable "name" { default = "shop" }` }).resources).toEqual([['aws_s3_bucket.logs', {}, { bucket: true }]]);
    expect(read({ 'infra/main.tf': `${PROVIDER}${BUCKET}variable "name" { default = "shop" }`, 'infra/env/prod.tfvars': 'name = "prod"' }).resources).toEqual([['aws_s3_bucket.logs', {}, { bucket: true }]]);
    expect(read({ 'infra/main.tf': `${PROVIDER}${BUCKET}variable "name" { default = "shop" }`, 'infra/terraform.tfvars': 'name = "live"' }).resources).toEqual([['aws_s3_bucket.logs', { bucket: 'live-logs' }, {}]]);
  });

  it('local modules through their calls, with what is passed', () => {
    const files = { 'main.tf': 'module "store" {\n  source = "./modules/store"\n  name = "shop"\n}\n', 'modules/store/main.tf': `${BUCKET}variable "name" {}` };
    expect(read(files).resources).toEqual([['module.store.aws_s3_bucket.logs', { bucket: 'shop-logs' }, {}]]);
  });

  it('modules from elsewhere as what they are', () => {
    const [module] = readConfigurations([{ file: 'main.tf', text: '\nmodule "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n  version = "~> 5.0"\n}\n' }], new Set()).resources;
    expect([module?.kind, module?.value]).toEqual(['terraform_module', { line: 2, name: 'vpc', source: 'terraform-aws-modules/vpc/aws', version: '~> 5.0', arguments: {} }]);
  });

  it('with what is passed to them, as far as it is known, and without secrets', () => {
    const text = 'variable "open" { default = true }\nprovider "aws" {}\nmodule "db" {\n  source = "terraform-aws-modules/rds/aws"\n  publicly_accessible = var.open\n  password = "one"\n  subnets = module.vpc.subnets\n  disk = { encrypted = false, key = aws_kms_key.main.arn }\n}\n';
    const [module] = readConfigurations([{ file: 'main.tf', text }], new Set()).resources.filter(({ kind }) => kind === 'terraform_module');
    expect(module?.value['arguments']).toEqual({ publicly_accessible: { line: 5, value: true }, password: { line: 6, value: '(sensitive)' }, disk: { line: 8, value: { encrypted: false } } });
  });

  it('blocks in lists, dynamic ones unknown, and nothing of what count leaves out', () => {
    const text = `${PROVIDER}
variable "replicas" { default = 0 }
resource "aws_x" "none" { count = var.replicas }
resource "aws_x" "one" {
  rule { port = 1 }
  rule { port = 2 }
  dynamic "tag" {
    for_each = var.tags
    content { key = tag.key }
  }
  lifecycle { prevent_destroy = true }
}`;
    expect(read({ 'main.tf': text }).resources).toEqual([['aws_x.one', { rule: [{ port: 1 }, { port: 2 }] }, { rule: [{}, {}], tag: true }]]);
  });

  it('a reference to a block with count or for_each as one to several, also where the module around it has them', () => {
    const subnets = (repetition: string) => `resource "aws_subnet" "a" {\n  ${repetition}\n}\noutput "ids" { value = aws_subnet.a[*].id }\n`;
    const nodes = 'resource "aws_eks_node_group" "main" { subnet_ids = module.net.ids }\n';
    const referred = (call: string, repetition: string) => {
      const files = { 'main.tf': `${PROVIDER}module "net" {\n  source = "./net"\n  ${call}\n}\n${nodes}`, 'net/main.tf': subnets(repetition) };
      const { resources } = readConfigurations(Object.entries(files).map(([file, text]) => ({ file, text })), new Set());
      return resources.flatMap(({ kind, value }) => (kind === 'aws_eks_node_group' ? [value['references']] : []));
    };
    const one = [{ subnet_ids: ['module.net.aws_subnet.a'] }];
    const several = [{ subnet_ids: ['module.net.aws_subnet.a', 'module.net.aws_subnet.a[*]'] }];
    expect(referred('', '')).toEqual(one);
    expect(referred('', 'count = 1')).toEqual(one);
    expect(referred('', 'count = 3')).toEqual(several);
    expect(referred('', 'count = var.subnets')).toEqual(several);
    expect(referred('', 'for_each = var.zones')).toEqual(several);
    expect(referred('for_each = var.zones', '')).toEqual(several);
  });

  it('references also through locals', () => {
    const text = `${PROVIDER}locals { key = aws_kms_key.main.arn }\nresource "aws_kms_key" "main" {}\nresource "aws_s3_bucket" "logs" { kms_key_id = local.key }`;
    expect(read({ 'main.tf': text }).references).toEqual(['main.tf#0/aws_s3_bucket.logs kms_key_id main.tf#0/aws_kms_key.main']);
  });

  it('and says where the state of a root module is kept', () => {
    const state = (text: string) => readConfigurations([{ file: 'main.tf', text: `${PROVIDER}${text}` }], new Set()).resources.filter(({ kind }) => kind === 'terraform_root').map(({ value }) => value);
    expect(state('terraform {\n  backend "s3" { bucket = "state" }\n}')).toEqual([{ line: 3, backend: 's3', infrastructure: true }]);
    expect(state('terraform {\n  required_version = "~> 1.9"\n}')).toEqual([{ line: 2, backend: '', infrastructure: true }]);
    expect(state('terraform {}\nresource "github_repository" "shop" {}')).toEqual([{ line: 2, backend: '', infrastructure: false }]);
  });

  it('not at all where a plan was made from it', () => {
    expect(read({ 'infra/main.tf': `${PROVIDER}${BUCKET}` }, ['infra/main.tf']).resources).toEqual([]);
  });
});
