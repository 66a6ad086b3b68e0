import { describe, expect, it } from 'vitest';
import { readConfigurations } from '../../src/terraform/source/read.js';

/** Credentials that files hold: file, line, who takes it as what, the text. */
function credentials(files: Readonly<Record<string, string>>) {
  const { resources } = readConfigurations(Object.entries(files).map(([file, text]) => ({ file, text })), new Set());
  return resources.filter(({ kind }) => kind === 'terraform_credential').map(({ file, value }) => [`${file}:${JSON.stringify(value['line'])}`, value['holder'], value['attribute'], value['value']]);
}

describe('credentials in a configuration', () => {
  it('are found where they stand: in the attribute, in a local, in the default of a variable', () => {
    const text = 'resource "aws_db_instance" "a" {\n  password = "one"\n}\nresource "aws_db_instance" "b" {\n  password = local.b\n}\nresource "aws_db_instance" "c" {\n  password = var.c\n}\nlocals {\n  b = "two"\n}\nvariable "c" {\n  default = "three"\n}\n';
    expect(credentials({ 'main.tf': text })).toEqual([
      ['main.tf:2', 'aws_db_instance.a', 'password', 'one'],
      ['main.tf:11', 'aws_db_instance.b', 'password', 'two'],
      ['main.tf:14', 'aws_db_instance.c', 'password', 'three'],
    ]);
  });

  it('are told once, also when several take them', () => {
    const text = 'variable "db_password" {\n  default = "one"\n}\nlocals {\n  password = sensitive(var.db_password)\n}\nresource "aws_db_instance" "a" {\n  password = local.password\n}\nresource "aws_rds_cluster" "b" {\n  master_password = var.db_password\n}\n';
    expect(credentials({ 'main.tf': text })).toEqual([['main.tf:2', 'aws_db_instance.a', 'password', 'one']]);
  });

  it('are found in nested blocks, providers, calls of modules, unused variables and values of variables', () => {
    const text = 'resource "aws_opensearch_domain" "a" {\n  advanced_security_options {\n    master_user_options { master_user_password = "one" }\n  }\n}\nprovider "datadog" {\n  api_key = "two"\n}\nmodule "db" {\n  source = "terraform-aws-modules/rds/aws"\n  password = "three"\n}\nvariable "api_token" { default = "four" }\n';
    expect(credentials({ 'main.tf': text, 'prod.tfvars': 'region = "eu"\ndb_password = "five"\n' })).toEqual([
      ['main.tf:3', 'aws_opensearch_domain.a', 'master_user_password', 'one'],
      ['main.tf:11', 'module.db', 'password', 'three'],
      ['main.tf:7', 'provider datadog', 'api_key', 'two'],
      ['main.tf:13', 'variable api_token', 'default', 'four'],
      ['prod.tfvars:2', 'variable db_password', 'value', 'five'],
    ]);
  });

  it('are what an attribute holds that is secret by its resource', () => {
    const parameter = (type: string) => `resource "aws_ssm_parameter" "a" {\n  type = "${type}"\n  value = "one"\n}\n`;
    expect(credentials({ 'main.tf': parameter('SecureString') })).toEqual([['main.tf:3', 'aws_ssm_parameter.a', 'value', 'one']]);
    expect(credentials({ 'main.tf': parameter('String') })).toEqual([]);
    expect(credentials({ 'main.tf': 'data "vault_generic_secret" "a" {\n  data = "one"\n}\n' })).toEqual([['main.tf:2', 'data.vault_generic_secret.a', 'data', 'one']]);
  });

  it('are not what comes from elsewhere, or leads to itself', () => {
    const text = 'resource "aws_db_instance" "a" { password = data.aws_secretsmanager_secret_version.a.secret_string }\nresource "aws_db_instance" "b" { password = var.password }\nvariable "password" { type = string }\nlocals { x = local.x }\nresource "aws_db_instance" "c" { password = local.x }\nresource "aws_db_instance" "d" { password = "${var.password}!" }\nresource "aws_db_instance" "e" { password = local.elsewhere }\n';
    expect(credentials({ 'main.tf': text })).toEqual([]);
  });
});
