import type { HclNode } from '../hcl/parse.js';
import { isSecretAttribute, isSecretName } from '../secret-names.js';
import { evaluateNode, type Scope } from './evaluate.js';
import type { SourceBlock, SourceModule } from './module.js';
import { UNKNOWN } from './value.js';

/** A text of a configuration that stands where a credential belongs. */
export interface Credential {
  /** What takes it: `aws_db_instance.main`, `provider aws`, `variable db_password`. */
  readonly holder: string;
  /** The attribute that it is for. */
  readonly attribute: string;
  readonly value: string;
  /** Where the text itself stands: in a local or the default of a variable, where the attribute refers to one. */
  readonly block: SourceBlock;
}

/** Locals and variables that refer to each other are followed no further than this. */
const LONGEST_CHAIN = 10;
const TEXT: Scope = { isDraft: false, variable: () => UNKNOWN, local: () => UNKNOWN, policyDocument: () => UNKNOWN };

/**
 * The credentials that a module's files hold as texts: in attributes that are secret by their names or what they belong to, and in the
 * locals and defaults of variables that these refer to. Each text is told once.
 */
export function credentialsOf(module: SourceModule): readonly Credential[] {
  const found = new Map<string, Credential>();
  const add = (credential: Credential | null): void => {
    if (credential === null) return;
    const id = `${credential.block.source.file}:${credential.block.node.start}`;
    if (!found.has(id)) found.set(id, credential);
  };
  const blocks = [...module.resources, ...module.calls, ...module.settings.filter(({ node }) => node.name === 'provider')];
  for (const { source, node } of blocks) {
    const [type = ''] = node.labels;
    const isSecret = (name: string): boolean => isSecretName(name) || isSecretAttribute(type, name, () => textOf({ source, node: node.children.find((child) => child.name === 'type') }));
    for (const attribute of secretsIn(node, isSecret)) add(credentialAt(module, { holder: holderOf(node), attribute: attribute.name, block: { source, node: attribute } }));
  }
  for (const [name, { source, node }] of module.variables) {
    const fallback = node.children.find((child) => child.name === 'default');
    if (isSecretName(name) && fallback !== undefined) add(credentialAt(module, { holder: `variable ${name}`, attribute: 'default', block: { source, node: fallback } }));
  }
  return [...found.values()];
}

function holderOf({ name, labels }: HclNode): string {
  return name === 'resource' ? labels.join('.') : [name, ...labels].join(name === 'data' || name === 'module' ? '.' : ' ');
}

function secretsIn(node: HclNode, isSecret: (name: string) => boolean): readonly HclNode[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'attribute' && isSecret(child.name)) return [child];
    return child.kind === 'block' ? secretsIn(child, isSecret) : [];
  });
}

/** The text that an attribute comes to, through locals and defaults; null where it is no text of this module. */
function credentialAt(module: SourceModule, { holder, attribute, block }: Omit<Credential, 'value'>): Credential | null {
  let current = block;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const value = textOf(current);
    if (value !== null) return { holder, attribute, value, block: current };
    const next = referredBy(module, current);
    if (next === null) return null;
    current = next;
  }
  return null;
}

function textOf({ source, node }: { readonly source: SourceBlock['source']; readonly node: HclNode | undefined }): string | null {
  const value = node === undefined ? null : evaluateNode(source.text, node, TEXT);
  return typeof value === 'string' ? value : null;
}

/** The local, or the default of the variable, that an attribute is and nothing else. */
function referredBy(module: SourceModule, { source, node }: SourceBlock): SourceBlock | null {
  const [, kind, name = ''] = /^(?:sensitive\()?(var|local)\.([\w-]+)\)?$/.exec(source.text.slice(node.valueStart, node.end).trim()) ?? [];
  if (kind === 'local') return module.locals.get(name) ?? null;
  const variable = kind === 'var' ? module.variables.get(name) : undefined;
  const fallback = variable?.node.children.find((child) => child.name === 'default');
  return variable === undefined || fallback === undefined ? null : { source: variable.source, node: fallback };
}
