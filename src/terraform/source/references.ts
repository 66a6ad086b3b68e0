import type { JsonValue } from '../../types.js';
import type { HclNode } from '../hcl/parse.js';

/** What locals are written as, by name: a reference to one leads to what its expression refers to. */
export type LocalExpressions = ReadonlyMap<string, string>;

const REFERENCE = /(?<![\w.\-"])(?:data\.)?[a-zA-Z_][\w-]*\.[a-zA-Z_][\w-]*(?:\[(?:\d+|"[^"\\]*")\])?(?:\.[\w-]+)*/g;
const NOT_REFERRED = new Set(['path', 'terraform', 'self']);
/** Locals that refer to locals are followed no further than this. */
const LONGEST_CHAIN = 10;

/** What an expression refers to, as a plan's configuration lists it: `aws_kms_key.logs.arn`, `var.name`, `module.network.vpc_id`. */
export function referencesIn(expression: string, locals: LocalExpressions, depth = 0): readonly string[] {
  return [...withoutPlainText(expression).matchAll(REFERENCE)].flatMap(([reference]) => {
    const [first = '', second = ''] = reference.split(/[.[]/);
    if (NOT_REFERRED.has(first)) return [];
    if (first !== 'local') return [reference];
    const local = locals.get(second);
    return local === undefined || depth >= LONGEST_CHAIN ? [] : referencesIn(local, locals, depth + 1);
  });
}

/** Blanks strings except for the templates in them: a host name in a string is no reference. */
function withoutPlainText(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"/g, (quoted, offset: number) => (expression[offset - 1] === '[' ? quoted : ` ${[...quoted.matchAll(/\$\{([^{}]*)\}/g)].map(([, inner]) => inner).join(' ')} `));
}

/** The `expressions` of a block as a plan's configuration has them: references by attribute, nested blocks in lists. */
export function expressionsOf(source: string, nodes: readonly HclNode[], locals: LocalExpressions): JsonValue {
  const expressions: Record<string, JsonValue> = {};
  for (const node of nodes) {
    if (node.kind === 'attribute') {
      const references = referencesIn(source.slice(node.valueStart, node.end), locals);
      if (references.length > 0) expressions[node.name] = { references };
    } else if (node.kind === 'block') {
      const [name = node.name] = node.name === 'dynamic' ? node.labels : [];
      const content = node.name === 'dynamic' ? (node.children.find((child) => child.name === 'content')?.children ?? []) : node.children;
      const before = expressions[name];
      expressions[name] = [...(Array.isArray(before) ? (before as readonly JsonValue[]) : []), expressionsOf(source, content, locals)];
    }
  }
  return expressions;
}
