import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../src/terraform/read.js';
import { recogniseTerraform } from '../../src/terraform/recognise.js';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'terraform');
const read = (file: string) => readFileSync(path.join(fixtures, file));
const problemOf = (file: string, bytes: Uint8Array) => {
  const recognised = recogniseTerraform(file, bytes);
  return recognised.kind === 'problem' ? `${recognised.problem.message} ${recognised.problem.remedy}` : recognised.kind;
};
const addresses = (bytes: Uint8Array) => readTerraform('plan.json', bytes)?.resources.map((resource) => resource.identity.address);
const utf8 = (text: string) => new TextEncoder().encode(text);
const SMALL = '{"format_version":"1.2","planned_values":{"root_module":{"resources":[{"address":"a_b.c","mode":"managed","type":"a_b","name":"c","values":{"text":"say \\"}\\" {"}}]}}}';

describe('what Terraform writes beside plans in JSON gets one sentence with the right command', () => {
  const SAVE = 'terraform plan -out=tfplan && terraform show -json tfplan > plan.json';
  it.each([
    ['other-outputs/tfplan', "This is Terraform's binary plan file, which only Terraform can read. Scan its JSON: terraform show -json tfplan > plan.json"],
    ['other-outputs/plan.txt', `This is a plan as Terraform prints it for people. Scan it as JSON: ${SAVE}`],
    ['other-outputs/plan-in-colour.txt', `This is a plan as Terraform prints it for people. Scan it as JSON: ${SAVE}`],
    ['other-outputs/plan-log.jsonl', `This is the log of \`terraform plan -json\`, which leaves out the resources' values. Scan the plan itself: ${SAVE}`],
    ['other-outputs/state.json', `This is a Terraform state, which says what is there, not what will be. Scan a plan: ${SAVE}`],
    ['other-outputs/terraform-state.json', `This is a Terraform state, which says what is there, not what will be. Scan a plan: ${SAVE}`],
    ['other-outputs/no-state.json', `This is what \`terraform show -json\` prints where there is no state: it holds no resources. Scan a plan: ${SAVE}`],
  ])('%s', (file, sentence) => {
    expect(problemOf(file, read(file))).toBe(sentence);
  });

  it('a plan for people whose lines begin with colours or times', () => {
    const sentence = `This is a plan as Terraform prints it for people. Scan it as JSON: ${SAVE}`;
    expect(problemOf('plan.txt', utf8('\u001B[0m\u001B[1mTerraform will perform the following actions:\u001B[0m\n'))).toBe(sentence);
    expect(problemOf('plan.txt', utf8('2026-01-01T00:00:00.123Z OpenTofu will perform the following actions:\n'))).toBe(sentence);
  });

  it('a state of the old format 3', () => {
    expect(problemOf('old.json', utf8('{"version":3,"terraform_version":"0.11.14","serial":1,"lineage":"x","modules":[]}'))).toContain('This is a Terraform state');
  });

  it('a plan file of Terraform 0.11, with its name quoted for the shell', () => {
    expect(problemOf("my plan's.out", utf8('tfplan\u0002rest'))).toContain(`terraform show -json 'my plan'\\''s.out' > plan.json`);
  });

  it('a plan whose format is newer than the known ones', () => {
    expect(problemOf('plan.json', utf8('{"format_version":"2.0","planned_values":{}}'))).toBe('This plan has a format that is newer than the ones readygate knows (0.1 to 1.x). Update readygate.');
  });
});

describe('a file that is named as a plan and cannot be read is an error, so that nothing passes because a pipeline broke', () => {
  const BROKEN = "The plan's JSON is broken or cut off here. Write it again: terraform show -json tfplan > plan.json";
  it.each([
    ['tfplan.json', '{"form'],
    ['out/prod.tfplan.json', ''],
    ['terraform-plan.json', 'Error: Failed to load plan'],
    ['plan.json', '{"form'],
    ['infra/plan.json', ' \n'],
  ])('%s with %j', (file, text) => {
    expect(problemOf(file, utf8(text))).toBe(BROKEN);
  });

  it('says where it breaks off', () => {
    const recognised = recogniseTerraform('plan.json', utf8('{\n  "form'));
    expect(recognised.kind === 'problem' && recognised.problem.location).toEqual({ file: 'plan.json', line: 2, column: 8 });
  });

  it.each([
    ['plan.json', '{"name":"gold","price":9}'],
    ['plan.json', '[1, 2'],
    ['tfplan.json', '{"name":"gold"}'],
    ['floorplan.json', '{"form'],
    ['plan.yaml', '{"form'],
  ])('but %s with %j is somebody else’s', (file, text) => {
    expect(problemOf(file, utf8(text))).toBe('other');
  });
});

describe('what has nothing to do with Terraform is left alone', () => {
  it.each([
    ['a manifest that names Terraform', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  tool: terraform\n'],
    ['a manifest that quotes a plan', `apiVersion: v1\nkind: ConfigMap\ndata:\n  plan: '${SMALL}'\n`],
    ['a manifest that quotes printed output', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  log: |\n    Terraform will perform the following actions:\n'],
    ["the schemas of Terraform's providers", '{"format_version":"1.0","provider_schemas":{}}'],
    ['the result of `terraform validate -json`', '{"format_version":"1.0","valid":true,"diagnostics":[]}'],
    ["Terraform's own note of where its state is", '{"version":3,"serial":1,"lineage":"x","backend":{"type":"s3"},"terraform_version":"1.11.4"}'],
    ['JSON of another kind with a format_version', '{"format_version":"1.0","pages":[]}'],
    ['a zip archive', 'PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaother.txt'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(recogniseTerraform('some.file', utf8(text))).toEqual({ kind: 'other' });
  });
});

describe('a plan is found whatever wrote it down', () => {
  it('in UTF-16 with a byte order mark, as PowerShell writes it', () => {
    expect(addresses(Buffer.from(`\uFEFF${SMALL}\r\n`, 'utf16le'))).toEqual(['a_b.c']);
  });

  it('in UTF-8 with a byte order mark', () => {
    expect(addresses(utf8(`\uFEFF${SMALL}`))).toEqual(['a_b.c']);
  });

  it('with the keys in another order', () => {
    expect(addresses(utf8('{"planned_values":{"root_module":{"resources":[]}},"format_version":"1.2"}'))).toEqual([]);
  });

  it('between the lines that CI prints', () => {
    expect(addresses(utf8(`2026-01-01T00:00:00Z Refreshing state... [id=1]\n::group::{show}\n${SMALL}\nDone.\n{"other":"json"}\n`))).toEqual(['a_b.c']);
  });

  it('as one plan, although the state within it looks like another', () => {
    const text = new TextDecoder().decode(read('shop-change/plan.json'));
    expect(readTerraform('plan.json', utf8(`log\n${text}\n`))).toEqual(readTerraform('plan.json', utf8(text)));
  });

  it('several times, as `terragrunt run-all show -json` prints them, each as a document of its own', () => {
    const other = SMALL.replaceAll('a_b.c', 'a_b.d');
    const content = readTerraform('all.json', utf8(`${SMALL}\n${other}\n`));
    expect(content?.documents).toBe(2);
    expect(content?.resources.map(({ key, documentIndex }) => ({ key, documentIndex }))).toEqual([
      { key: 'all.json#0/a_b.c', documentIndex: 0 },
      { key: 'all.json#1/a_b.d', documentIndex: 1 },
    ]);
  });
});

describe('a plan that cannot be read is located', () => {
  it('where its JSON is cut off', () => {
    const text = `Refreshing state...\n${SMALL.slice(0, 60)}`;
    expect(readTerraform('plan.json', utf8(text))).toEqual({
      documents: 0,
      resources: [],
      context: [],
      references: [],
      problems: [
        {
          code: 'terraform',
          message: "The plan's JSON is broken or cut off here.",
          remedy: 'Write it again: terraform show -json tfplan > plan.json',
          location: { file: 'plan.json', line: 2, column: 61 },
        },
      ],
    });
  });

  it('where Terraform itself gave up', () => {
    expect(readTerraform('plan.json', utf8('{"format_version":"1.2","planned_values":{},"errored":true}'))?.problems).toEqual([
      {
        code: 'terraform',
        message: 'Terraform could not finish this plan, so it is not the whole truth.',
        remedy: 'Mend what `terraform plan` complains about and make the plan again.',
        location: { file: 'plan.json', line: 1, column: 45 },
      },
    ]);
  });
});
