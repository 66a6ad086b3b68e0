import { type Command, readCommands } from '../shell/commands.js';

/** A program that runs in the end, behind what only starts it (`sudo`, `npx`, `docker run`, `bash -c`). */
export interface Invocation {
  /** The program's name without its folder, or the script's own name. */
  readonly tool: string;
  readonly words: readonly string[];
  readonly command: Command;
}

/** Programs that run the rest of their words, with options of theirs that take a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  sudo: ['-u', '-g'], time: [], env: ['-u'], exec: [], nice: ['-n'], nohup: [], command: [], stdbuf: [], 'xvfb-run': ['-s', '-n'], xargs: ['-n', '-I', '-P', '-d', '-L'],
  npx: ['-p', '--package'], bunx: [], pnpx: [], uvx: ['--from', '--with'], tsx: [], 'ts-node': [], 'cross-env': [], dotenv: ['-e', '-f'], unbuffer: [],
};
/** Runners with a word of their own before the program. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  npm: ['exec', 'x'], pnpm: ['exec', 'dlx'], yarn: ['dlx', 'exec'], bun: ['x'], poetry: ['run'], uv: ['run'], pipenv: ['run'], pdm: ['run'], rye: ['run'], hatch: ['run'], pipx: ['run'],
  bundle: ['exec'], conda: ['run'], micromamba: ['run'], doppler: ['run'], op: ['run'], aqua: ['exec'], mise: ['exec', 'x'], asdf: ['exec'], devbox: ['run'], dotnet: ['tool'],
};
/** Options of `docker run` and its like that take a value. */
const CONTAINER_OPTIONS = new Set([
  '-v', '--volume', '-e', '--env', '--env-file', '-w', '--workdir', '-u', '--user', '--name', '--network', '--net', '-p', '--publish', '--entrypoint', '--mount', '--platform', '--add-host', '-l', '--label', '-f', '--file', '--memory', '-m',
  '--cpus', '--ulimit', '--gpus', '--shm-size', '--pull', '--index', '-n', '--namespace', '-c', '--container', '-h', '--hostname', '--cap-add', '--security-opt', '--profile', '-a', '--project-name',
]);
const SHELLS = new Set(['bash', 'sh', 'zsh', 'dash', 'ash']);
const INTERPRETERS = new Set(['node', 'python', 'python3', 'ruby', 'perl', 'php', 'deno', 'bun', 'pwsh', 'powershell', 'Rscript']);
const DEEPEST = 6;

/** The programs that a command runs: mostly one, several where it hands a script to a shell. */
export function unwrap(command: Command, depth = 0): readonly Invocation[] {
  let words = command.words;
  for (let round = 0; round < 10 && words.length > 0; round++) {
    const [first = ''] = words;
    const tool = baseName(first);
    const script = innerScript(tool, words);
    if (script !== null && depth < DEEPEST) return readCommands(script, { errexit: false, pipefail: false }).flatMap((inner) => unwrap(within(command, inner), depth + 1));
    const inner = innerWords(tool, words);
    if (inner === null || inner.length === 0) return [{ tool, words, command }];
    words = inner.slice(Math.max(0, inner.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word))));
  }
  return [];
}

/** What is handed on fails as far as the whole command does. */
function within(outer: Command, inner: Command): Command {
  return { ...inner, line: outer.line, fails: outer.fails && inner.fails, onFailure: outer.onFailure || inner.onFailure };
}

function innerScript(tool: string, words: readonly string[]): string | null {
  if (SHELLS.has(tool)) {
    const at = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    return at === -1 ? null : (words[at + 1] ?? null);
  }
  if (tool === 'eval') return words.slice(1).join(' ');
  const last = words.at(-1) ?? '';
  return tool === 'ssh' && words.length > 2 && last.includes(' ') ? last : null;
}

function innerWords(tool: string, words: readonly string[]): readonly string[] | null {
  const wrapper = Object.hasOwn(WRAPPERS, tool) ? WRAPPERS[tool] : undefined;
  if (wrapper !== undefined) return afterOptions(words.slice(1), new Set(wrapper));
  if (tool === 'timeout') return afterOptions(words.slice(1), new Set(['-s', '-k', '--signal', '--kill-after'])).slice(1);
  if (SHELLS.has(tool) || INTERPRETERS.has(tool)) return interpreted(tool, words);
  if (tool === 'go' && words[1] === 'run') return goRun(words);
  const runner = Object.hasOwn(RUNNERS, tool) ? RUNNERS[tool] : undefined;
  if (runner?.includes(words[1] ?? '') === true) return runnerWords(words);
  if (tool === 'docker' || tool === 'podman' || tool === 'nerdctl' || tool === 'docker-compose') return containerWords(tool, words);
  if (tool === 'kubectl' && words.includes('exec') && words.includes('--')) return words.slice(words.indexOf('--') + 1);
  return null;
}

/** `poetry run pytest`, `npm exec -- eslint`. */
function runnerWords(words: readonly string[]): readonly string[] {
  return afterOptions(words.slice(2), new Set(['-p', '--package', '-n', '-c', '--env-file']));
}

/** `python -m pytest` runs pytest, `node scripts/check.js` runs that script; options alone run nothing else. */
function interpreted(tool: string, words: readonly string[]): readonly string[] | null {
  if (tool.startsWith('python') && words.includes('-m')) return words.slice(words.indexOf('-m') + 1);
  const rest = words.slice(1);
  const at = rest.findIndex((word) => !word.startsWith('-'));
  if (at === -1 || rest.slice(0, at).some((word) => /^-(?:e|c|-eval|-test)$/.test(word))) return null;
  return /[/.]/.test(rest[at] ?? '') ? rest.slice(at) : null;
}

/** `go run example.com/tool/cmd/tool@v1 args` runs the tool. */
function goRun(words: readonly string[]): readonly string[] | null {
  const rest = afterOptions(words.slice(2), new Set(['-modfile', '-tags']));
  const [target = ''] = rest;
  return target.includes('@') || /^[\w-]+\.[\w.-]+\//.test(target) ? [target.replace(/@.*/, '').replace(/\/v\d+$/, ''), ...rest.slice(1)] : null;
}

/** `docker run image args` runs what the image is named after, `docker compose run service command` the command. */
function containerWords(tool: string, words: readonly string[]): readonly string[] | null {
  const isCompose = tool === 'docker-compose' || words[1] === 'compose';
  const at = words.findIndex((word, index) => index > 0 && (word === 'run' || word === 'exec'));
  if (at === -1 || at > 6) return null;
  const rest = afterOptions(words.slice(at + 1), CONTAINER_OPTIONS);
  if (isCompose || words[at] === 'exec') return rest.length > 1 ? rest.slice(1) : null;
  const [image = '', ...command] = rest;
  const name = baseName(image.split('@')[0] ?? '').replace(/:.*/, '');
  const [program = ''] = command;
  return KNOWN_PROGRAMS.test(baseName(program)) || program.startsWith('/') || SHELLS.has(program) ? command : [name, ...command];
}

/** Commands that images without an entry point are started with. */
const KNOWN_PROGRAMS = /^(?:npm|npx|yarn|pnpm|go|python3?|pytest|mvn|gradle|make|cargo|bundle|rake|php|composer|dotnet|node|zap-[\w-]+\.py|trivy|semgrep|hadolint|k6|terraform|helm|kubectl)$/;

function afterOptions(words: readonly string[], withValue: ReadonlySet<string>): readonly string[] {
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? '';
    if (word === '--') return words.slice(index + 1);
    if (/^[A-Za-z_]\w*=/.test(word)) index += 1;
    else if (!word.startsWith('-')) break;
    else index += withValue.has(word) ? 2 : 1;
  }
  return words.slice(index);
}

function baseName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}
