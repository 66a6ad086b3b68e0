import path from 'node:path';
import { isObject } from '../../base/json.js';
import type { JsonObject, Resource } from '../../types.js';
import { parseHcl } from '../hcl/parse.js';
import { type PlanContent, readPlan } from '../plan.js';
import { guessSensitive, isSecretName } from '../secret-names.js';
import { hideSensitive } from '../sensitive.js';
import { credentialsOf } from './credentials.js';
import { evaluateNode, type Scope } from './evaluate.js';
import { attributeOf, backendOf, createScopes, isAppliedItself, readModule, type SourceBlock, type SourceFile, type SourceModule } from './module.js';
import { planOf } from './plan.js';
import { type Evaluated, splitUnknown, UNKNOWN } from './value.js';

/** Whether a file is configuration of Terraform or OpenTofu in native syntax, or values for its variables. */
export function isConfiguration(file: string): boolean {
  return /\.(?:tf|tofu|tfvars)$/.test(file) && !file.slice(file.lastIndexOf('/') + 1).startsWith('.');
}

/**
 * The resources of configuration for which there is no plan: what its text tells of them, everything else unknown. Modules that another
 * folder calls are read through the call, with the values that it passes.
 * @param files All configuration files of the scan.
 * @param planned Files that plans of the scan were made from: what they hold is judged by the plan, which knows more.
 */
export function readConfigurations(files: readonly SourceFile[], planned: ReadonlySet<string>): PlanContent {
  const modules = readModules(files.filter(({ file }) => !file.endsWith('.tfvars')));
  const called = new Set([...modules.values()].flatMap(calledFolders));
  const roots = [...modules.values()].filter((module) => !called.has(module.folder) && !module.files.some(({ file }) => planned.has(file)));
  const contents = roots.map((root) => {
    const [first] = root.files;
    const plan = planOf(root, modules, variablesOf(root.folder, files));
    return readPlan(plan, { file: first?.file ?? root.folder, documentIndex: 0, locate: () => ({ file: first?.file ?? root.folder, line: 1, column: 1 }) });
  });
  return {
    resources: [...contents.flatMap((content) => content.resources), ...[...modules.values()].flatMap(moduleCalls), ...[...modules.values()].flatMap(credentials), ...files.flatMap(credentialsOfValues), ...roots.flatMap(rootOf)],
    context: contents.flatMap((content) => content.context),
    references: contents.flatMap((content) => content.references),
    problems: contents.flatMap((content) => content.problems),
  };
}

function readModules(files: readonly SourceFile[]): ReadonlyMap<string, SourceModule> {
  const byFolder = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = path.posix.dirname(file.file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  return new Map([...byFolder].map(([folder, own]) => [folder, readModule(folder, own)]));
}

function calledFolders(module: SourceModule): readonly string[] {
  return module.calls.flatMap((call) => {
    const from = sourceOf(call);
    return from?.startsWith('.') === true ? [path.posix.join(module.folder, from)] : [];
  });
}

function sourceOf(call: SourceModule['calls'][number]): string | null {
  const attribute = attributeOf(call, 'source');
  const value = attribute === undefined ? null : evaluateNode(call.source.text, attribute, NOTHING_KNOWN);
  return typeof value === 'string' ? value : null;
}

const NOTHING_KNOWN: Scope = { isDraft: false, variable: () => UNKNOWN, local: () => UNKNOWN, policyDocument: () => UNKNOWN };

/** Values that Terraform loads by itself; a variable that a file of another name sets is different from run to run. */
function variablesOf(folder: string, files: readonly SourceFile[]): ReadonlyMap<string, Evaluated> {
  const values = new Map<string, Evaluated>();
  const own = files.filter(({ file }) => file.endsWith('.tfvars') && file.startsWith(`${folder}/`)).sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { file, text } of own) {
    const isLoaded = path.posix.dirname(file) === folder && /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars$/.test(file);
    for (const node of parseHcl(text).nodes) {
      if (node.kind === 'attribute') values.set(node.name, isLoaded ? evaluateNode(text, node, NOTHING_KNOWN) : UNKNOWN);
    }
  }
  return values;
}

/** Calls of modules from a registry or another repository, as resources of their own: what is in them is not here. */
function moduleCalls(module: SourceModule): readonly Resource[] {
  const { exact } = createScopes(module, new Map(), !isAppliedItself(module));
  return module.calls.flatMap((call): Resource[] => {
    const from = sourceOf(call);
    const [name = ''] = call.node.labels;
    if (from === null || from.startsWith('.')) return [];
    const version = attributeOf(call, 'version');
    return [createResource('terraform_module', name, call, { name, source: from, version: version === undefined ? '' : call.source.text.slice(version.valueStart, version.end).replaceAll('"', ''), arguments: argumentsOf(call, exact) })];
  });
}

/** What a call passes as far as it is known, each argument with its line; secrets are hidden. */
function argumentsOf({ source, node }: SourceBlock, scope: Scope): JsonObject {
  const passed = node.children.filter(({ kind, name }) => kind === 'attribute' && name !== 'source' && name !== 'version');
  const { known } = splitUnknown(Object.fromEntries(passed.map((argument) => [argument.name, evaluateNode(source.text, argument, scope)])));
  const values = isObject(known) ? hideSensitive(known, guessSensitive('', known), {}).values : {};
  return Object.fromEntries(passed.filter(({ name }) => Object.hasOwn(values, name)).map((argument) => [argument.name, { line: lineAt(source.text, argument.start), value: values[argument.name] ?? null }]));
}

function credentials(module: SourceModule): readonly Resource[] {
  return credentialsOf(module).map(({ holder, attribute, value, block }) => createResource('terraform_credential', `${holder}.${attribute}`, block, { holder, attribute, value }));
}

/** Credentials among the values that a file gives to variables. */
function credentialsOfValues(source: SourceFile): readonly Resource[] {
  if (!source.file.endsWith('.tfvars')) return [];
  return parseHcl(source.text).nodes.flatMap((node) => {
    const value = node.kind === 'attribute' && isSecretName(node.name) ? evaluateNode(source.text, node, NOTHING_KNOWN) : null;
    return typeof value === 'string' ? [createResource('terraform_credential', `variable ${node.name}`, { source, node }, { holder: `variable ${node.name}`, attribute: 'value', value })] : [];
  });
}

/** Root modules with where they keep their state; `backend` is empty where they do not say. */
function rootOf(module: SourceModule): readonly Resource[] {
  if (!isAppliedItself(module)) return [];
  const backend = backendOf(module);
  const [shown = backend] = module.settings;
  if (shown === null) return [];
  return [createResource('terraform_root', path.posix.basename(module.folder), backend ?? shown, { backend: backend === null ? '' : (backend.node.labels[0] ?? backend.node.name), infrastructure: holdsInfrastructure(module) })];
}

/** Providers of what is neither a network nor a machine: source hosting, paging, dashboards, and helpers of Terraform itself. */
const OTHER_PROVIDERS = /^(?:github|gitlab|bitbucket|pagerduty|opsgenie|datadog|newrelic|sentry|grafana|statuscake|okta|auth0|tfe|random|null|local|tls|time|archive|external|http)_/;

/** Whether a module, a call of one included, may hold a part of what things run on; what is empty may. */
function holdsInfrastructure({ resources, calls }: SourceModule): boolean {
  return calls.length > 0 || resources.length === 0 || resources.some(({ node }) => !OTHER_PROVIDERS.test(node.labels[0] ?? ''));
}

function createResource(kind: string, name: string, { source, node }: SourceBlock, value: JsonObject): Resource {
  return {
    key: `${source.file}!${kind}/${name}`,
    family: 'repository',
    kind,
    identity: { apiVersion: '', kind, namespace: null, name, address: null },
    file: source.file,
    documentIndex: 0,
    documentPath: [],
    template: null,
    value: { line: lineAt(source.text, node.start), ...value },
    unknown: null,
    facts: {},
    hasLines: true,
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
