/** A target of a Makefile with the script of its recipe. */
export interface MakeTarget {
  readonly name: string;
  /** Its recipe as a shell script that ends with the first command that fails, as make does. */
  readonly script: string;
  /** Targets that it needs. */
  readonly needs: readonly string[];
}

interface OpenTarget {
  readonly recipe: string[];
  readonly needs: string[];
}

const ASSIGNMENT = /^(?:export\s+|override\s+)?([A-Za-z_][\w.-]*)\s*(?:\?|:{1,3}|\+)?=(.*)$/;
const NAME = /^[\w./-]+$/;
/** Longer lines and values say nothing that is known. */
const LONGEST_LINE = 10_000;
const LONGEST_VALUE = 500;

/** The targets of a Makefile, in their order: the first one is what `make` alone makes. Pattern rules and definitions are passed over; both ways of a condition count. Never throws. */
export function readMakefile(text: string): readonly MakeTarget[] {
  const variables = new Map<string, string>([['MAKE', 'make']]);
  const targets = new Map<string, OpenTarget>();
  let open: readonly OpenTarget[] = [];
  let isDefinition = false;
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    if (line.startsWith('define ') || line.startsWith('endef')) isDefinition = line.startsWith('define ');
    else if (isDefinition || line.length > LONGEST_LINE || line.trim() === '' || line.startsWith('#')) continue;
    else if (line.startsWith('\t')) for (const target of open) target.recipe.push(commandOf(line.trim(), variables));
    else {
      const assignment = ASSIGNMENT.exec(line);
      if (assignment === null) open = openTargets(targets, line, variables) ?? open;
      else variables.set(assignment[1] ?? '', fillIn((assignment[2] ?? '').trim(), variables));
    }
  }
  return [...targets].map(([name, { recipe, needs }]) => ({ name, script: recipe.length === 0 ? '' : `set -e\n${recipe.join('\n')}\n`, needs }));
}

/** `a b: c d` opens the recipes of both; `a: c; command` has the first line of one beside it. Null for a line that is no rule. */
function openTargets(targets: Map<string, OpenTarget>, line: string, variables: ReadonlyMap<string, string>): readonly OpenTarget[] | null {
  const at = line.indexOf(':');
  if (at <= 0 || line.includes('=')) return null;
  const [needed = '', inline] = line.slice(at + (line[at + 1] === ':' ? 2 : 1)).replace(/#.*/, '').split(';');
  return line.slice(0, at).split(/\s+/).filter((name) => NAME.test(name) && !/^\.[A-Z]/.test(name)).map((name) => {
    const target = targets.get(name) ?? { recipe: [], needs: [] };
    targets.set(name, target);
    target.needs.push(...needed.split(/\s+/).filter((need) => NAME.test(need)));
    if (inline !== undefined) target.recipe.push(commandOf(inline.trim(), variables));
    return target;
  });
}

/** A line of a recipe as a shell runs it: `-` lets it fail, `@` only hides it. */
function commandOf(line: string, variables: ReadonlyMap<string, string>): string {
  const marks = /^[@+-]*/.exec(line)?.[0] ?? '';
  const filled = fillIn(line.slice(marks.length), variables).replaceAll('$$', '$');
  return marks.includes('-') ? `${filled} || true` : filled;
}

/** Puts in what is known by now of the variables. */
function fillIn(text: string, variables: ReadonlyMap<string, string>): string {
  if (!text.includes('$')) return text;
  return text.replace(/\$\$|\$[({]([A-Za-z_][\w.-]*)[)}]/g, (whole, name: string | undefined) => {
    const value = name === undefined ? undefined : variables.get(name);
    return value === undefined || value.length > LONGEST_VALUE ? whole : value;
  });
}
