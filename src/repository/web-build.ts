import { parse, type Expression, type Node, type ObjectExpression, type Property } from 'acorn';
import { isObject } from '../base/json.js';
import type { JsonObject } from '../types.js';
import { isElsewhere, isElsewhereFolder } from './elsewhere.js';
import type { TextFormat } from './format.js';

/** A literal that an option is set to, with its name in dots and its line. */
interface Option {
  readonly line: number;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** How a page's scripts, styles and images are built: configurations of Vite, webpack and Next.js. Options that a program computes are not read. */
export const webBuild: TextFormat = {
  type: 'web-build',
  amongTests: false,
  mayBe: (file) => {
    const folders = file.split('/');
    const name = folders.pop() ?? '';
    return /^(?:vite|next|webpack(?:\.prod|\.production|\.common)?)\.config\.[cm]?[jt]s$|^webpack\.(?:prod|production|common)\.[cm]?js$/.test(name) && !isElsewhere(name) && !folders.some(isElsewhereFolder);
  },
  read(text, file) {
    const options = readOptions(text);
    const name = file.slice(file.lastIndexOf('/') + 1);
    return options === null ? null : [{ kind: 'web_build', name, path: [], hasLines: true, value: { line: 1, tool: name.split('.')[0] ?? '', options: options.map((option): JsonObject => ({ ...option })) } }];
  },
};

/** Null where the text is no JavaScript. */
function readOptions(text: string): readonly Option[] | null {
  try {
    const options: Option[] = [];
    visit(parse(withoutTypes(text), { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true }), options);
    return options;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** What TypeScript writes beside JavaScript in such files: imports of types, the type of a constant, `satisfies`. Lines stay where they are. */
function withoutTypes(text: string): string {
  return text
    .replace(/^import type [^;\n]*;?/gm, (found) => ' '.repeat(found.length))
    .replace(/\b((?:const|let) \w+): ?[\w.<>[\]|, ]+(?= =)/g, '$1')
    .replace(/(\})\s*(?:satisfies|as) [\w.<>]+/g, '$1');
}

/** Objects that stand in no option themselves are where options begin. */
function visit(node: Node, options: Option[]): void {
  if (isObjectExpression(node)) readObject(node, '', options);
  else for (const inner of childrenOf(node)) visit(inner, options);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value: unknown) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode);
  });
}

function isObjectExpression(node: Node): node is ObjectExpression {
  return node.type === 'ObjectExpression';
}

function isNode(value: unknown): value is Node {
  return isObject(value) && typeof value.type === 'string' && typeof value.start === 'number';
}

function readObject(object: ObjectExpression, above: string, options: Option[]): void {
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const name = nameOf(property);
    if (name !== null) readValue(property.value, `${above}${name}`, options);
  }
}

function nameOf({ key, computed }: Property): string | null {
  if (computed) return null;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : null;
}

function readValue(value: Expression, name: string, options: Option[]): void {
  if (value.type === 'ObjectExpression') readObject(value, `${name}.`, options);
  if (value.type !== 'Literal') return;
  const { value: literal, loc } = value;
  if (typeof literal === 'string' || typeof literal === 'number' || typeof literal === 'boolean') options.push({ line: loc?.start.line ?? 1, name, value: literal });
}
