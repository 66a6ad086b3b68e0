import { type Node, readTree, type Redirections } from './tree.js';

/** A command that a script runs. */
export interface Command extends Redirections {
  /** Program and arguments without quotes, without the assignments before it. */
  readonly words: readonly string[];
  /** Line in the script, from 0. */
  readonly line: number;
  /** Whether the script fails where the command does; false where something after it swallows that. */
  readonly fails: boolean;
  /** Whether something later in the script may end it by what this command says, such as `exit 1` in an `if`. */
  readonly judged: boolean;
  /** Whether it only runs where another command has failed. */
  readonly onFailure: boolean;
}

/** How the shell is started that runs a script. */
export interface ShellOptions {
  /** `set -e`: a command that fails ends the script. */
  readonly errexit: boolean;
  /** `set -o pipefail`: a command fails where any part of a pipe does. */
  readonly pipefail: boolean;
}

interface Context {
  readonly found: Found[];
  errexit: boolean;
  pipefail: boolean;
  depth: number;
}

type Outcome = 'fails' | 'judged' | 'ignored';
interface Found extends Omit<Command, 'fails' | 'judged'> {
  readonly outcome: Outcome;
  /** Whether it ends the script as failed. */
  readonly isExit: boolean;
}

/** What merely passes its input on: its status says nothing of what came before it in the pipe. */
const PASSING_ON = new Set(['tee', 'cat', 'ts', 'head', 'tail', 'sed', 'awk', 'grep', 'sort', 'jq', 'less', 'column']);
const DOING_NOTHING = new Set(['true', ':', 'echo', 'printf', 'sleep']);
const DEEPEST_SUBSTITUTION = 8;

/** All commands of a shell script in the order in which they are written, those inside `$(…)` before the one that they are for. Never throws. */
export function readCommands(script: string, options: ShellOptions): readonly Command[] {
  const context: Context = { found: [], ...options, depth: 0 };
  visitList(readTree(script), context, { outcome: 'fails', onFailure: false });
  const lastExit = context.found.findLastIndex((command) => command.isExit);
  return context.found.map(({ outcome, isExit: _, ...command }, index) => {
    const exitsLater = index <= lastExit;
    return { ...command, fails: outcome === 'fails' || (outcome === 'judged' && exitsLater), judged: exitsLater };
  });
}

interface Place {
  readonly outcome: Outcome;
  readonly onFailure: boolean;
}

function visitList(nodes: readonly Node[], context: Context, place: Place): void {
  nodes.forEach((node, index) => {
    const isLast = index === nodes.length - 1;
    const outcome = place.outcome === 'fails' && !context.errexit && !isLast ? 'judged' : place.outcome;
    visit(node, context, { ...place, outcome });
  });
}

function visit(node: Node, context: Context, place: Place): void {
  switch (node.kind) {
    case 'command':
      visitCommand(node, context, place);
      break;
    case 'chain':
      visitChain(node.parts, context, place);
      break;
    case 'pipe':
      visitPipe(node.parts, context, node.negated ? { ...place, outcome: 'judged' } : place);
      break;
    case 'group':
      visitList(node.body, context, place);
      break;
    case 'if':
      visitIf(node.branches, context, place);
      break;
    case 'loop':
      visitList(node.condition, context, { ...place, outcome: waits(node) ? 'fails' : 'judged' });
      visitList(node.body, context, place);
      break;
    case 'background':
      visit(node.node, context, { ...place, outcome: 'ignored' });
  }
}

/** `until curl …` and `while ! curl …` go on only when the command succeeds. */
function waits(node: Node & { kind: 'loop' }): boolean {
  return node.keyword === 'until' || (node.keyword === 'while' && isNegated(node.condition));
}

function isNegated(condition: readonly Node[]): boolean {
  const last = condition.at(-1);
  return last?.kind === 'pipe' && last.negated;
}

function visitIf(branches: readonly (Node & { kind: 'if' })['branches'][number][], context: Context, place: Place): void {
  let failedBefore = false;
  for (const { condition, body } of branches) {
    visitList(condition, context, { ...place, outcome: 'judged' });
    const onFailure = condition.length === 0 ? failedBefore : runsCommand(condition) && isNegated(condition);
    visitList(body, context, { ...place, onFailure: place.onFailure || onFailure });
    failedBefore ||= runsCommand(condition) && !isNegated(condition);
  }
}

/** Whether a condition is the success of a program and not a comparison. */
function runsCommand(condition: readonly Node[]): boolean {
  const words = condition.flatMap((node) => firstWords(node));
  return words.length > 0 && !words.some((word) => ['[', '[[', '((', 'test'].includes(word));
}

function firstWords(node: Node): readonly string[] {
  if (node.kind === 'command') return node.words.slice(0, 1);
  if (node.kind === 'pipe') return node.parts.flatMap(firstWords);
  return node.kind === 'chain' ? node.parts.flatMap((part) => firstWords(part.node)) : [];
}

function visitChain(parts: (Node & { kind: 'chain' })['parts'], context: Context, place: Place): void {
  parts.forEach(({ operator, node }, index) => {
    const next = parts.slice(index + 1).find((part) => part.operator === '||');
    const outcome = next === undefined ? place.outcome : outcomeBefore(node, next.node, place.outcome);
    visit(node, context, { outcome, onFailure: place.onFailure || operator === '||' });
  });
}

/** `a || exit 1` fails, `a || a --retry` fails with the second try, `a || true` and any other way out is taken. */
function outcomeBefore(node: Node, alternative: Node, outcome: Outcome): Outcome {
  if (hasExit(alternative)) return outcome === 'ignored' ? 'ignored' : 'fails';
  const [program] = firstWords(node);
  const [other] = firstWords(alternative);
  return program !== undefined && program === other && !DOING_NOTHING.has(program) ? outcome : 'ignored';
}

function hasExit(node: Node): boolean {
  switch (node.kind) {
    case 'command':
      return isFailure(node.words);
    case 'chain':
      return node.parts.some((part) => hasExit(part.node));
    case 'pipe':
      return node.parts.some(hasExit);
    case 'group':
      return node.body.some(hasExit);
    case 'if':
      return node.branches.some((branch) => branch.body.some(hasExit));
    case 'loop':
      return node.body.some(hasExit);
    case 'background':
      return false;
  }
}

/** `exit` with anything but zero. */
function isFailure(words: readonly string[]): boolean {
  const [program, status] = words;
  return program === 'false' || ((program === 'exit' || program === 'return') && status !== undefined && status !== '0');
}

function visitPipe(parts: readonly Node[], context: Context, place: Place): void {
  const [last] = parts.slice(-1).flatMap(firstWords);
  const isLost = !context.pipefail && last !== undefined && PASSING_ON.has(last);
  parts.forEach((part, index) => {
    const outcome = index < parts.length - 1 && isLost && place.outcome === 'fails' ? 'ignored' : place.outcome;
    visit(part, context, { ...place, outcome });
  });
}

function visitCommand(node: Node & { kind: 'command' }, context: Context, place: Place): void {
  const start = node.words.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
  const words = start === -1 ? [] : node.words.slice(start);
  visitSubstitutions(node, context, place);
  if (words[0] === 'set') applySet(words, context);
  if (words.length === 0) return;
  context.found.push({ words, line: node.line, outcome: place.outcome, onFailure: place.onFailure, stdin: node.stdin, stdout: node.stdout, input: node.input, isExit: isFailure(words) });
}

/** What `$(…)` runs decides as a part of what follows; its lines are those of the command that it is for. */
function visitSubstitutions(node: Node & { kind: 'command' }, context: Context, place: Place): void {
  if (context.depth >= DEEPEST_SUBSTITUTION) return;
  context.depth += 1;
  for (const script of node.substitutions) {
    const inner: Context = { ...context, found: [] };
    visitList(readTree(script), inner, { ...place, outcome: place.outcome === 'ignored' ? 'ignored' : 'judged' });
    context.found.push(...inner.found.map((command) => ({ ...command, line: node.line })));
  }
  context.depth -= 1;
}

function applySet(words: readonly string[], context: Context): void {
  words.forEach((word, index) => {
    if (/^-[a-df-z]*e/.test(word)) context.errexit = true;
    if (/^\+[a-z]*e/.test(word)) context.errexit = false;
    if (word === 'pipefail') context.pipefail = (words[index - 1] ?? '').startsWith('-');
  });
}
