import path from 'node:path';
import type { JsonObject, JsonValue } from '../../types.js';
import type { HclNode } from '../hcl/parse.js';
import { evaluateNode, type Scope } from './evaluate.js';
import { attributeOf, createScopes, isAppliedItself, localExpressions, type Scopes, type SourceBlock, type SourceModule } from './module.js';
import { expressionsOf, referencesIn } from './references.js';
import { type Evaluated, splitUnknown, UNKNOWN } from './value.js';

/** Modules in modules are followed no deeper than this. */
const MOST_DEPTH = 10;
/** Arguments that Terraform itself reads: no attributes of the resource. */
const META_ARGUMENTS = new Set(['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'provisioner', 'connection']);
/** Documents and scripts in a text, of which most is known although a part is not: the name of a bucket in a policy. */
const DOCUMENTS = new Set(['policy', 'inline_policy', 'access_policies', 'assume_role_policy', 'container_definitions', 'container_properties']);
const SCRIPTS = new Set(['user_data', 'user_data_base64']);

/**
 * What Terraform would plan for a root module as far as its text tells, in the form of `terraform show -json`: every block is created
 * once, what cannot be told is unknown. Local modules are followed; those from elsewhere are left out.
 * @param given Values of variables; `UNKNOWN` where a file for some environment sets one.
 */
export function planOf(root: SourceModule, modules: ReadonlyMap<string, SourceModule>, given: ReadonlyMap<string, Evaluated>): JsonObject {
  const changes: JsonObject[] = [];
  const configuration = visit(root, { address: '', depth: 0, isRepeated: false, scopes: createScopes(root, given, !isAppliedItself(root)), modules, changes });
  return { format_version: '1.2', resource_changes: changes, configuration: { root_module: configuration } };
}

interface Visit {
  /** Address of the module, empty for the root. */
  readonly address: string;
  readonly depth: number;
  /** Whether a call that leads here has a `count` or `for_each`. */
  readonly isRepeated: boolean;
  readonly scopes: Scopes;
  readonly modules: ReadonlyMap<string, SourceModule>;
  readonly changes: JsonObject[];
}

/** Adds the changes of a module, and returns its configuration. */
function visit(module: SourceModule, visited: Visit): JsonObject {
  const locals = localExpressions(module);
  const resources = module.resources.map((block): JsonObject => {
    const { source, node } = block;
    const [type = '', name = ''] = node.labels;
    if (!isLeftOut(block, visited.scopes.exact)) visited.changes.push(changeOf(block, visited));
    return { mode: modeOf(node), type, name, expressions: expressionsOf(source.text, node.children, locals), ...repetitionOf(block, locals) };
  });
  const calls = module.calls.flatMap((call) => callOf(call, module, visited));
  const outputs = module.outputs.map(({ source, node }) => {
    const value = attributeOf({ source, node }, 'value');
    return [node.labels[0] ?? '', { expression: { references: value === undefined ? [] : referencesIn(source.text.slice(value.valueStart, value.end), locals) } }] as const;
  });
  return { resources, module_calls: Object.fromEntries(calls), outputs: Object.fromEntries(outputs) };
}

function callOf(call: SourceBlock, module: SourceModule, { address, depth, isRepeated, scopes: { exact: scope }, modules, changes }: Visit): readonly (readonly [string, JsonValue])[] {
  const [name = ''] = call.node.labels;
  const source = attributeOf(call, 'source');
  const from = source === undefined ? UNKNOWN : evaluateNode(call.source.text, source, scope);
  const called = typeof from === 'string' && from.startsWith('.') ? modules.get(path.posix.join(module.folder, from)) : undefined;
  if (called === undefined || depth >= MOST_DEPTH || isLeftOut(call, scope)) return [];
  const passed = call.node.children.filter(({ kind, name: argument }) => kind === 'attribute' && argument !== 'source' && argument !== 'version' && !META_ARGUMENTS.has(argument));
  const given = new Map<string, Evaluated>(passed.map((argument) => [argument.name, evaluateNode(call.source.text, argument, scope)]));
  const at = `${address === '' ? '' : `${address}.`}module.${name}`;
  const child = visit(called, { address: at, depth: depth + 1, isRepeated: isRepeated || mayBeSeveral(call, scope), scopes: createScopes(called, given, false), modules, changes });
  const locals = localExpressions(module);
  return [[name, { expressions: expressionsOf(call.source.text, passed, locals), module: child, ...repetitionOf(call, locals) }]];
}

/** Whether `count` is 0 or `for_each` goes over nothing. */
function isLeftOut(block: SourceBlock, scope: Scope): boolean {
  const count = attributeOf(block, 'count');
  if (count !== undefined && evaluateNode(block.source.text, count, scope) === 0) return true;
  const each = attributeOf(block, 'for_each');
  const over = each === undefined ? UNKNOWN : evaluateNode(block.source.text, each, scope);
  return typeof over === 'object' && over !== null && Object.keys(over).length === 0;
}

/** Whether a block may stand for more than one instance: it has a `for_each`, or a `count` that is not known to be 1. */
function mayBeSeveral(block: SourceBlock, scope: Scope): boolean {
  const count = attributeOf(block, 'count');
  return attributeOf(block, 'for_each') !== undefined || (count !== undefined && evaluateNode(block.source.text, count, scope) !== 1);
}

function repetitionOf(block: SourceBlock, locals: ReadonlyMap<string, string>): JsonObject {
  const repetition = attributeOf(block, 'for_each') ?? attributeOf(block, 'count');
  return repetition === undefined ? {} : { for_each_expression: { references: referencesIn(block.source.text.slice(repetition.valueStart, repetition.end), locals) } };
}

function changeOf(block: SourceBlock, { address, isRepeated, scopes }: Visit): JsonObject {
  const { source, node } = block;
  const [type = '', name = ''] = node.labels;
  const mode = modeOf(node);
  const { known, unknown } = splitUnknown(valuesOf(source.text, node.children, scopes));
  return {
    address: `${address === '' ? '' : `${address}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}`,
    ...(address === '' ? {} : { module_address: address }),
    mode,
    type,
    name,
    provider_name: `registry.terraform.io/hashicorp/${type.split('_')[0] ?? ''}`,
    ...(isRepeated || mayBeSeveral(block, scopes.exact) ? { repeated: true } : {}),
    change: { actions: [mode === 'data' ? 'read' : 'create'], after: known, after_unknown: unknown },
  };
}

/** Attributes by name; nested blocks in lists, as a plan has them. What a `dynamic` block makes is unknown. */
function valuesOf(text: string, nodes: readonly HclNode[], scopes: Scopes): Evaluated {
  const values: Record<string, Evaluated> = {};
  for (const node of nodes) {
    if (META_ARGUMENTS.has(node.name)) continue;
    if (node.kind === 'attribute') values[node.name] = valueOf(text, node, scopes);
    else if (node.name === 'dynamic') values[node.labels[0] ?? ''] = UNKNOWN;
    else if (values[node.name] !== UNKNOWN) {
      const before = values[node.name];
      values[node.name] = [...(Array.isArray(before) ? (before as readonly Evaluated[]) : []), valuesOf(text, node.children, scopes)];
    }
  }
  return values;
}

/** The value of an attribute; of a document or a script that is not wholly known, a draft. */
function valueOf(text: string, node: HclNode, { exact, draft }: Scopes): Evaluated {
  const value = evaluateNode(text, node, exact);
  if (value !== UNKNOWN || !(DOCUMENTS.has(node.name) || SCRIPTS.has(node.name))) return value;
  const drafted = evaluateNode(text, node, draft);
  return SCRIPTS.has(node.name) || (typeof drafted === 'string' && isJson(drafted)) ? drafted : UNKNOWN;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function modeOf(node: HclNode): 'managed' | 'data' {
  return node.name === 'data' ? 'data' : 'managed';
}
