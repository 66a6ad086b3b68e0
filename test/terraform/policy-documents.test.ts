import { describe, expect, it } from 'vitest';
import { readConfigurations } from '../../src/terraform/source/read.js';

/** An attribute of the only managed resource in a configuration, and whether it is unknown. */
function attribute(text: string, name: string) {
  const [resource] = readConfigurations([{ file: 'main.tf', text }], new Set()).resources.filter(({ family }) => family === 'terraform');
  const values = resource?.value['values'] as Readonly<Record<string, unknown>>;
  return { value: values[name], unknown: (resource?.unknown as Readonly<Record<string, unknown>>)[name] };
}

/** The policy of a bucket that comes from a data source with such a body, as an object. */
function policyOf(body: string): unknown {
  const { value } = attribute(`data "aws_iam_policy_document" "read" {\n${body}\n}\nresource "aws_s3_bucket_policy" "main" {\n  policy = data.aws_iam_policy_document.read.json\n}\n`, 'policy');
  return JSON.parse(value as string);
}

describe('a document of which a part is not known', () => {
  it('is known but for that part', () => {
    expect(attribute('resource "aws_sqs_queue" "main" { policy = jsonencode({ Statement = [{ Principal = "*", Resource = "${aws_sqs_queue.other.arn}/*" }] }) }', 'policy')).toEqual({
      value: '{"Statement":[{"Principal":"*","Resource":"(unknown)/*"}]}',
      unknown: undefined,
    });
    expect(attribute('resource "aws_sqs_queue" "main" {\n  policy = <<POLICY\n{ "Principal": "*", "Resource": "${aws_sqs_queue.other.arn}" }\nPOLICY\n}', 'policy').value).toBe('{ "Principal": "*", "Resource": "(unknown)" }\n');
    expect(attribute('locals { policy = jsonencode({ Resource = var.arn }) }\nresource "aws_sqs_queue" "main" { policy = local.policy }', 'policy').value).toBe('{"Resource":"(unknown)"}');
  });

  it('is unknown where it is not JSON without that part, or where it is all of it', () => {
    expect(attribute('resource "aws_sqs_queue" "main" {\n  policy = <<POLICY\n{ "Resource": ${jsonencode(var.arns)} }\nPOLICY\n}', 'policy')).toEqual({ value: undefined, unknown: true });
    expect(attribute('resource "aws_sqs_queue" "main" { policy = var.policy }', 'policy')).toEqual({ value: undefined, unknown: true });
  });

  it('is no document where the attribute is another', () => {
    expect(attribute('resource "aws_cloudwatch_dashboard" "main" { dashboard_body = jsonencode({ title = var.title }) }', 'dashboard_body')).toEqual({ value: undefined, unknown: true });
  });

  it('may be a start script, also in base64', () => {
    expect(attribute('resource "aws_instance" "main" {\n  user_data = <<EOF\nNAME=${var.name}\nMODE=on\nEOF\n}', 'user_data').value).toBe('NAME=(unknown)\nMODE=on\n');
    expect(attribute('resource "aws_launch_template" "main" {\n  user_data = base64encode("MODE=on")\n}', 'user_data').value).toBe(Buffer.from('MODE=on').toString('base64'));
  });
});

describe('the data source aws_iam_policy_document', () => {
  it('is the policy that it stands for', () => {
    expect(
      policyOf(`
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["\${aws_s3_bucket.main.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["s3:GetObject"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }`),
    ).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Read', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['(unknown)/*'], Principal: { AWS: ['arn:aws:iam::111122223333:root'] }, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } },
        { Effect: 'Deny', NotAction: ['s3:GetObject'], Principal: '*' },
      ],
    });
  });

  it('says so where something of it is only known to Terraform', () => {
    expect(policyOf('statement {\n  actions = var.actions\n  dynamic "condition" {\n    for_each = var.conditions\n    content { test = "Bool" }\n  }\n  dynamic "principals" {\n    for_each = var.who\n    content { type = "AWS" }\n  }\n}\ndynamic "statement" {\n  for_each = var.more\n  content { actions = ["s3:*"] }\n}')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '(unknown)', Principal: '(unknown)', Condition: '(unknown)' }, '(unknown)'],
    });
    expect(policyOf('statement {\n  actions = ["s3:*"]\n  condition {\n    test = "StringLike"\n    variable = var.key\n    values = ["*"]\n  }\n  not_principals {\n    type = var.type\n    identifiers = ["x"]\n  }\n}')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:*'], NotPrincipal: { unknown: ['x'] }, Condition: '(unknown)' }],
    });
  });

  it('has the statements of the documents that it starts from', () => {
    const base = 'jsonencode({ Statement = { Effect = "Allow", Action = "sqs:*" } })';
    expect(policyOf(`source_policy_documents = [${base}, "no JSON", var.other]\nstatement { actions = ["s3:*"] }`)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sqs:*' }, '(unknown)', '(unknown)', { Effect: 'Allow', Action: ['s3:*'] }],
    });
    expect(policyOf('source_policy_documents = var.documents')).toEqual({ Version: '2012-10-17', Statement: ['(unknown)'] });
  });

  it('is unknown where there may be several of it, where it is elsewhere, and where it leads to itself', () => {
    const policy = (text: string) => attribute(`${text}\nresource "aws_s3_bucket_policy" "main" { policy = data.aws_iam_policy_document.read.json }`, 'policy');
    expect(policy('data "aws_iam_policy_document" "read" {\n  for_each = var.all\n  statement { actions = ["s3:*"] }\n}')).toEqual({ value: undefined, unknown: true });
    expect(policy('')).toEqual({ value: undefined, unknown: true });
    expect(policy('data "aws_iam_policy_document" "read" {\n  source_policy_documents = [data.aws_iam_policy_document.read.json]\n}').value).toBe('{"Version":"2012-10-17","Statement":["(unknown)"]}');
  });
});
