import path from 'node:path';
import { isList, isObject, property, textAt } from '../base/json.js';
import type { Problem } from '../errors.js';
import type { JsonObject, JsonValue } from '../types.js';

/** What Terraform writes beside plans in JSON. */
export type TerraformKind = 'binary-plan' | 'text-plan' | 'log' | 'state' | 'no-state' | 'newer-plan';

/** What a JSON value is to Terraform. */
export function classifyJson(value: JsonValue): 'plan' | TerraformKind | 'other' {
  if (!isObject(value)) return 'other';
  if (textAt(value, '@module') === 'terraform.ui' || textAt(value, '@module') === 'tofu.ui') return 'log';
  const version = textAt(value, 'format_version');
  if (version === null) return isRawState(value) ? 'state' : 'other';
  if (['planned_values', 'resource_changes', 'prior_state'].some((key) => Object.hasOwn(value, key))) return /^[01]\./.test(version) ? 'plan' : 'newer-plan';
  if (isObject(property(value, 'values'))) return 'state';
  return Object.keys(value).every((key) => key === 'format_version' || key === 'terraform_version') ? 'no-state' : 'other';
}

/** The file in which Terraform keeps its state, of versions 1 to 4. The one below `.terraform/` only says where the state is. */
function isRawState(value: JsonObject): boolean {
  const isState = typeof property(value, 'version') === 'number' && typeof property(value, 'serial') === 'number';
  return isState && (isList(property(value, 'resources')) || isList(property(value, 'modules')));
}

/** Terraform's own plan file: a zip archive that begins with the entry `tfplan`; before 0.12 a format of its own. */
export function isBinaryPlan(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  return (head.startsWith('PK\u0003\u0004') && head.slice(30, 36) === 'tfplan') || head.startsWith('tfplan\u0002');
}

/** Whether a file is named as everybody names a plan in JSON; the name alone says that it is one only where it says so without doubt. */
export function isNamedAsPlan(file: string): 'surely' | 'likely' | null {
  const name = path.posix.basename(file).toLowerCase();
  if (/(?:^|[._-])tf-?plan\.json$|^(?:terraform|tofu)[._-]plan\.json$/.test(name)) return 'surely';
  return name === 'plan.json' ? 'likely' : null;
}

const LINE_START = String.raw`^(?:\d{4}-\d\d-\d\dT\S+\s+)?`;
const TEXT_PLAN = new RegExp(
  `${LINE_START}(?:(?:Terraform|OpenTofu) (?:will perform the following actions:|used the selected providers to generate the following execution|planned the following actions, but then)|No changes\\. (?:Your infrastructure matches|Infrastructure is up-to-date))`,
  'm',
);
const LOG = /^(?:\S+ +)?\{"@level":"\w+",.*"@module":"(?:terraform|tofu)\.ui"/m;
// Colours are written with the escape character.
const COLOURS = /\u001B\[[\d;]*m/g;

/** What a text without a plan in JSON is to Terraform. */
export function describeText(text: string): 'text-plan' | 'log' | 'other' {
  if (LOG.test(text)) return 'log';
  const plain = text.includes('\u001B') ? text.replace(COLOURS, '') : text;
  return TEXT_PLAN.test(plain) ? 'text-plan' : 'other';
}

const SAVE_AND_SHOW = 'terraform plan -out=tfplan && terraform show -json tfplan > plan.json';

/** Says what a file is and which command makes a plan that can be read. */
export function notAPlan(file: string, kind: TerraformKind): Problem {
  const name = path.posix.basename(file);
  const [message, remedy] = explain(kind, file === '-' ? 'tfplan' : name);
  return { code: 'terraform', message, remedy, location: { file, line: 1, column: 1 } };
}

function explain(kind: TerraformKind, name: string): readonly [message: string, remedy: string] {
  switch (kind) {
    case 'binary-plan':
      return ["This is Terraform's binary plan file, which only Terraform can read.", `Scan its JSON: terraform show -json ${quoteForShell(name)} > plan.json`];
    case 'text-plan':
      return ['This is a plan as Terraform prints it for people.', `Scan it as JSON: ${SAVE_AND_SHOW}`];
    case 'log':
      return ["This is the log of `terraform plan -json`, which leaves out the resources' values.", `Scan the plan itself: ${SAVE_AND_SHOW}`];
    case 'state':
      return ['This is a Terraform state, which says what is there, not what will be.', `Scan a plan: ${SAVE_AND_SHOW}`];
    case 'no-state':
      return ['This is what `terraform show -json` prints where there is no state: it holds no resources.', `Scan a plan: ${SAVE_AND_SHOW}`];
    case 'newer-plan':
      return ['This plan has a format that is newer than the ones readygate knows (0.1 to 1.x).', 'Update readygate.'];
  }
}

function quoteForShell(name: string): string {
  return /^[\w.@%+=:,-]+$/.test(name) && !name.startsWith('-') ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
