import type { Path } from '../../types.js';
import type { Block } from './blocks.js';

/** What a name in a template stands for. */
export type Meaning = { readonly kind: 'root' } | { readonly kind: 'values'; readonly path: readonly string[]; /** An element of what the path leads to. */ readonly element: boolean } | { readonly kind: 'unknown' };

/** What names mean in one part of a template. */
export interface Scope {
  /** What `.` and `$` are at its beginning. */
  readonly start: Meaning;
  readonly variables: ReadonlyMap<string, string | null>;
}

const UNKNOWN: Meaning = { kind: 'unknown' };
/** Variables that are set to one another, and parentheses in one another, end here. */
const MOST_STEPS = 20;

/** What `.` is within a block: `with` and `range` change it. */
export function dotAt(block: Block | null, scope: Scope): Meaning {
  if (block === null || block.kind === 'define') return scope.start;
  const outer = dotAt(block.outer, scope);
  if (block.kind !== 'with' && block.kind !== 'range') return outer;
  const expression = block.argument.replace(/^\$\w+\s*(,\s*\$\w+\s*)?:=\s*/, '');
  const meaning = meaningOf(expression, block.outer, scope);
  return block.kind === 'range' && meaning.kind === 'values' ? { ...meaning, element: true } : meaning;
}

/** What a plain expression such as `.Values.a.b`, `$x.b` or `.` stands for; anything with a function in it is unknown. */
export function meaningOf(expression: string, block: Block | null, scope: Scope, steps = 0): Meaning {
  const [, base, fields = ''] = /^(\$\w*)?((?:\.\w+)*|\.)$/.exec(expression.trim().replace(/^\((.*)\)$/, '$1').trim()) ?? [];
  if ((base === undefined && fields === '') || steps > MOST_STEPS) return UNKNOWN;
  const names = fields.split('.').filter((name) => name !== '');
  const start = base === undefined ? dotAt(block, scope) : base === '$' ? scope.start : variable(base, block, scope, steps);
  return follow(start, names);
}

function follow(start: Meaning, names: readonly string[]): Meaning {
  const [first, ...others] = names;
  if (first === undefined) return start;
  if (start.kind === 'values') return start.element ? start : { ...start, path: [...start.path, ...names] };
  // What a caller hands in as `dict "Values" …` is hardly ever anything else than the values.
  return first === 'Values' ? { kind: 'values', path: others, element: false } : UNKNOWN;
}

function variable(name: string, block: Block | null, scope: Scope, steps: number): Meaning {
  for (let at = block; at !== null; at = at.outer) {
    const [, first, second] = /^(\$\w+)\s*(?:,\s*(\$\w+)\s*)?:=/.exec(at.argument) ?? [];
    if (name === (second ?? first) && (at.kind === 'with' || at.kind === 'range')) return dotAt(at, scope);
    if (name === first) return UNKNOWN;
  }
  const expression = scope.variables.get(name) ?? null;
  return expression === null ? UNKNOWN : meaningOf(expression, null, scope, steps + 1);
}

const NAME = /(?<![\w)\]"$.])(\$\w*)?(?:(?:\.\w+)+|\.(?![\w.]))|\$\w+/g;

/**
 * The places in the values that an action or a condition reads, in the order in which it names them.
 * @param rest Where the place that is asked for lies below what the action writes; it is followed where only one is read.
 */
export function valuesRead(content: string, block: Block | null, scope: Scope, rest: Path = []): (readonly string[])[] {
  const found = new Map<string, { path: readonly string[]; element: boolean }>();
  const add = (meaning: Meaning) => {
    if (meaning.kind === 'values' && meaning.path.length > 0) found.set(meaning.path.join('\0'), meaning);
  };
  const indexed = content.replace(/\bindex\s+(\$?\.[\w.]+)((?:\s+"[^"]*")+)/g, (_, base: string, keys: string) => {
    const meaning = meaningOf(base, block, scope);
    if (meaning.kind === 'values') add({ ...meaning, path: [...meaning.path, ...[...keys.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')] });
    return ' ';
  });
  const plain = withoutParentheses(indexed.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""'));
  for (const match of plain.matchAll(NAME)) add(meaningOf(match[0], block, scope));
  const all = [...found.values()];
  const [only] = all;
  if (only === undefined || all.length > 1 || only.element) return all.map(({ path }) => path);
  return [[...only.path, ...keysOf(rest)]];
}

/** `((.Values.a).b).c` says the same as `.Values.a.b.c` where nothing is missing. */
function withoutParentheses(content: string): string {
  let opened = content;
  for (let step = 0; step < MOST_STEPS; step += 1) opened = opened.replace(/\( ?(\$?\w*(?:\.\w+)+) ?\)/g, '$1');
  return opened;
}

/** Only keys: where an element stands in the output need not be where it stands in the values. */
function keysOf(path: Path): string[] {
  const end = path.findIndex((step) => typeof step === 'number');
  return (end === -1 ? path : path.slice(0, end)).filter((step) => typeof step === 'string');
}
