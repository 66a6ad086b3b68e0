import { closeSync, openSync, writeSync } from 'node:fs';
import type { Random } from './random.js';

/** Writes a Terraform plan, as `terraform show -json` prints it, of about `bytes` bytes. */
export function writePlan(file: string, bytes: number, random: Random): void {
  const out = openSync(file, 'w');
  const resources: string[] = [];
  let size = 0;
  for (let index = 0; size < bytes / 3; index++) {
    const text = JSON.stringify(bucketOrInstance(index, random));
    resources.push(text);
    size += text.length;
  }
  writeSync(out, '{"format_version":"1.2","terraform_version":"1.9.8","planned_values":{"root_module":{"resources":[');
  writeSync(out, resources.join(','));
  writeSync(out, ']}},"resource_changes":[');
  const changes = resources.map((text) => {
    const { values, address, mode, type, name, provider_name } = JSON.parse(text) as Planned;
    return JSON.stringify({ address, mode, type, name, provider_name, change: { actions: ['create'], before: null, after: values, after_unknown: { arn: true, id: true }, before_sensitive: false, after_sensitive: {} } });
  });
  writeSync(out, changes.join(','));
  writeSync(out, '],"configuration":{"root_module":{"resources":[');
  writeSync(out, resources.map((text) => configurationOf(JSON.parse(text) as Planned)).join(','));
  writeSync(out, ']}}}\n');
  closeSync(out);
}

interface Planned {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly provider_name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function bucketOrInstance(index: number, random: Random): Planned & Readonly<Record<string, unknown>> {
  const isBucket = random.chance(0.5);
  const type = isBucket ? 'aws_s3_bucket' : 'aws_instance';
  const name = `n${index}_${random.hex(6)}`;
  const tags = { team: `team-${random.between(1, 40)}`, service: name, environment: random.pick(['production', 'staging']), cost_center: random.hex(12) };
  const values = isBucket
    ? { bucket: `example-${name.replaceAll('_', '-')}`, force_destroy: random.chance(0.2), tags, tags_all: tags, policy: JSON.stringify({ Version: '2012-10-17', Statement: Array.from({ length: random.between(1, 6) }, (_, id) => ({ Sid: `s${id}`, Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${random.hex(12)}:role/${name}` }, Action: ['s3:GetObject', 's3:ListBucket'], Resource: `arn:aws:s3:::example-${name}/*` })) }) }
    : { ami: `ami-${random.hex(17)}`, instance_type: random.pick(['m6i.large', 't3.medium', 'r6g.xlarge']), ebs_optimized: random.chance(0.5), monitoring: random.chance(0.5), subnet_id: `subnet-${random.hex(17)}`, vpc_security_group_ids: [`sg-${random.hex(17)}`], user_data: random.hex(random.between(40, 2000)), tags, tags_all: tags, root_block_device: [{ encrypted: random.chance(0.7), volume_size: random.between(8, 500), volume_type: 'gp3', tags }] };
  return { address: `${type}.${name}`, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', schema_version: 0, values, sensitive_values: { tags: {}, tags_all: {} } };
}

function configurationOf({ address, mode, type, name, values }: Planned): string {
  const expressions = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { constant_value: value }]));
  return JSON.stringify({ address, mode, type, name, provider_config_key: 'aws', expressions, schema_version: 0 });
}
