import { type HclNode, parseHcl } from '../hcl/parse.js';
import { evaluateNode, type Scope } from './evaluate.js';
import { policyDocumentOf } from './policy-document.js';
import type { LocalExpressions } from './references.js';
import { type Evaluated, UNKNOWN } from './value.js';

/** A configuration file as text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A block with the text that it stands in. */
export interface SourceBlock {
  readonly source: SourceFile;
  readonly node: HclNode;
}

/** What the files of one folder hold. */
export interface SourceModule {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** `resource` and `data` blocks. */
  readonly resources: readonly SourceBlock[];
  readonly calls: readonly SourceBlock[];
  readonly variables: ReadonlyMap<string, SourceBlock>;
  readonly outputs: readonly SourceBlock[];
  readonly locals: ReadonlyMap<string, SourceBlock>;
  /** `terraform` and `provider` blocks. */
  readonly settings: readonly SourceBlock[];
}

/** Parses the configuration of a folder. What cannot be understood is left out; never throws. */
export function readModule(folder: string, files: readonly SourceFile[]): SourceModule {
  const blocks = files.flatMap((source) => parseHcl(source.text).nodes.filter(({ kind }) => kind === 'block').map((node) => ({ source, node })));
  const named = (name: string) => blocks.filter(({ node }) => node.name === name);
  return {
    folder,
    files,
    resources: blocks.filter(({ node }) => (node.name === 'resource' || node.name === 'data') && node.labels.length === 2),
    calls: named('module').filter(({ node }) => node.labels.length === 1),
    variables: new Map(named('variable').map((block) => [block.node.labels[0] ?? '', block])),
    outputs: named('output'),
    settings: [...named('terraform'), ...named('provider')],
    locals: new Map(named('locals').flatMap(({ source, node }) => node.children.map((child) => [child.name, { source, node: child }]))),
  };
}

/** Where a module keeps its state: the block that says so, or null. */
export function backendOf({ settings }: SourceModule): SourceBlock | null {
  const found = settings.flatMap(({ source, node }) => node.children.filter(({ kind, name }) => kind === 'block' && (name === 'backend' || name === 'cloud')).map((child) => ({ source, node: child })));
  return found[0] ?? null;
}

/** A module that names a provider or where its state is kept is applied by itself; another one is called from somewhere, which sets its variables. */
export function isAppliedItself(module: SourceModule): boolean {
  return backendOf(module) !== null || module.settings.some(({ node }) => node.name === 'provider');
}

/** The attribute of a block. */
export function attributeOf({ node }: SourceBlock, name: string): HclNode | undefined {
  return node.children.find((child) => child.kind === 'attribute' && child.name === name);
}

/** What the locals of a module are written as. */
export function localExpressions(module: SourceModule): LocalExpressions {
  return new Map([...module.locals].map(([name, { source, node }]) => [name, source.text.slice(node.valueStart, node.end)]));
}

/** What names stand for in an instance of a module, without and with drafts of texts that are not wholly known. */
export interface Scopes {
  readonly exact: Scope;
  readonly draft: Scope;
}

/**
 * What names stand for in an instance of a module.
 * @param given Arguments of the call, or values of `terraform.tfvars` for a root module; `UNKNOWN` where only the caller knows.
 * @param isOpen Whether variables without a given value may still be set from outside, although they have a default.
 */
export function createScopes(module: SourceModule, given: ReadonlyMap<string, Evaluated>, isOpen: boolean): Scopes {
  const policies = new Map(module.resources.filter(({ node }) => node.name === 'data' && node.labels[0] === 'aws_iam_policy_document').map((block) => [block.node.labels[1] ?? '', block]));
  const create = (isDraft: boolean): Scope => {
    const once = createMemory();
    const scope: Scope = {
      isDraft,
      variable: (name) =>
        once(`var.${name}`, () => {
          const passed = given.get(name);
          if (passed !== undefined) return passed;
          const block = module.variables.get(name);
          const fallback = block === undefined ? undefined : attributeOf(block, 'default');
          return block === undefined || fallback === undefined || isOpen ? UNKNOWN : evaluateNode(block.source.text, fallback, scope);
        }),
      local: (name) =>
        once(`local.${name}`, () => {
          const block = module.locals.get(name);
          return block === undefined ? UNKNOWN : evaluateNode(block.source.text, block.node, scope);
        }),
      policyDocument: (name) =>
        once(`data.${name}`, () => {
          const block = policies.get(name);
          return block === undefined ? UNKNOWN : policyDocumentOf(block, scope);
        }),
    };
    return scope;
  };
  return { exact: create(false), draft: create(true) };
}

/** Remembers what a name stands for; what leads back to itself is unknown. */
function createMemory(): (id: string, find: () => Evaluated) => Evaluated {
  const known = new Map<string, Evaluated>();
  return (id, find) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, UNKNOWN);
    const value = find();
    known.set(id, value);
    return value;
  };
}
