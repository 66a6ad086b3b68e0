/** The key of one instance: a number for `count`, a text for `for_each`, null for neither. */
export type InstanceKey = null | number | string;

/** One step of a module address. */
export interface ModuleStep {
  readonly name: string;
  readonly key: InstanceKey;
}

/** What a reference in the configuration names, see `parseReference`. */
export type Reference =
  | { readonly kind: 'variable'; readonly name: string }
  /** `key` and `output` are null where the reference leaves them open. */
  | { readonly kind: 'module'; readonly name: string; readonly key: InstanceKey; readonly output: string | null }
  | { readonly kind: 'each'; readonly part: 'key' | 'value' }
  | { readonly kind: 'count' }
  /** `block` is `aws_s3_bucket.logs` or `data.aws_caller_identity.current`. */
  | { readonly kind: 'resource'; readonly block: string; readonly key: InstanceKey };

const NAME = /[\p{L}\p{N}_-]+/uy;

/**
 * The steps of a module address such as `module.network.module.subnet["a"]`; empty for the root module.
 * @returns null where the text is no such address.
 */
export function parseModuleAddress(address: string): readonly ModuleStep[] | null {
  const steps: ModuleStep[] = [];
  let at = 0;
  while (at < address.length) {
    if (at > 0 && address[at] !== '.') return null;
    if (at > 0) at += 1;
    const name = address.startsWith('module.', at) ? nameAt(address, at + 'module.'.length) : '';
    if (name === '') return null;
    at += 'module.'.length + name.length;
    const key = keyAt(address, at);
    if (key !== null) at = key.end;
    steps.push({ name, key: key === null ? null : key.value });
  }
  return steps;
}

/**
 * What an entry of a plan's `references` names. Locals, paths and `terraform.workspace` give null: a plan does not say what stands
 * behind them.
 */
export function parseReference(reference: string): Reference | null {
  const first = nameAt(reference, 0);
  const second = reference[first.length] === '.' ? nameAt(reference, first.length + 1) : '';
  if (second === '') return null;
  const end = first.length + 1 + second.length;
  switch (first) {
    case 'var':
      return { kind: 'variable', name: second };
    case 'each':
      return second === 'key' || second === 'value' ? { kind: 'each', part: second } : null;
    case 'count':
      return { kind: 'count' };
    case 'module': {
      const { key, rest } = readKey(reference, end);
      return { kind: 'module', name: second, key, output: reference[rest] === '.' ? nameAt(reference, rest + 1) : null };
    }
    case 'data': {
      const third = reference[end] === '.' ? nameAt(reference, end + 1) : '';
      return third === '' ? null : { kind: 'resource', block: `data.${second}.${third}`, key: readKey(reference, end + 1 + third.length).key };
    }
    case 'local':
    case 'path':
    case 'self':
    case 'terraform':
    case 'ephemeral':
      return null;
    default:
      return { kind: 'resource', block: `${first}.${second}`, key: readKey(reference, end).key };
  }
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

function readKey(text: string, at: number): { key: InstanceKey; rest: number } {
  const key = keyAt(text, at);
  return key === null ? { key: null, rest: at } : { key: key.value, rest: key.end };
}

/** The key in brackets at an offset: `[0]` or `["a"]`. */
function keyAt(text: string, at: number): { readonly value: number | string; readonly end: number } | null {
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (match === null) return null;
  const [whole, number, quoted] = match;
  return { value: quoted === undefined ? Number(number) : unquote(quoted), end: at + whole.length };
}

const KEY = /\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\]/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Undoes the escapes of HCL's quoted strings, which Terraform writes into addresses. */
function unquote(quoted: string): string {
  if (!/[\\$%]/.test(quoted)) return quoted;
  return quoted
    .replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gs, (_, escape: string) => {
      if (escape.length > 1) return codePoint(Number.parseInt(escape.slice(1), 16));
      return ESCAPES[escape] ?? escape;
    })
    .replace(/([$%])\1\{/g, '$1{');
}

function codePoint(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
