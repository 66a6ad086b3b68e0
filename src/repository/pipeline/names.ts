import path from 'node:path';
import type { Activity } from './activity.js';
import type { Invocation } from './invocation.js';

/** Tools that run what a project has named: the names say what it is. */
const NAMED = new Set(['make', 'gmake', 'just', 'task', 'mage', 'invoke', 'inv', 'rake', 'grunt', 'gulp', 'composer', 'gradle', 'gradlew', 'nox', 'tox', 'hatch', 'nx', 'turbo', 'lerna', 'earthly', 'dagger', 'bazel', 'lein', 'ant', 'doit', 'poe', 'mise', 'moon', 'wireit']);
const PACKAGE_MANAGERS = new Set(['npm', 'yarn', 'pnpm', 'bun', 'deno']);
/** What package managers do themselves. */
const OWN_COMMANDS = new Set(['install', 'i', 'ci', 'add', 'remove', 'audit', 'publish', 'pack', 'version', 'config', 'cache', 'set', 'link', 'why', 'outdated', 'dlx', 'exec', 'x', 'create', 'init', 'login', 'view', 'info', 'ls', 'list', 'up', 'update', 'upgrade', 'workspace', 'workspaces', 'pkg', 'sbom', 'help', 'fetch', 'store', 'rebuild', 'prune', 'dedupe', 'import', 'deploy']);
/** Words of names that prepare, clear up or tell of something, and do not do it. */
const NOT_IT = new Set(['setup', 'set', 'install', 'seed', 'prepare', 'prep', 'clean', 'cleanup', 'teardown', 'report', 'reports', 'reporter', 'upload', 'download', 'generate', 'gen', 'start', 'stop', 'wait', 'deps', 'docs', 'doc', 'watch', 'open', 'update', 'init', 'build', 'compile', 'fixtures', 'mock', 'notify', 'summary', 'comment', 'parse', 'merge', 'analyze', 'compare', 'logs', 'data', 'fix', 'publish', 'pull', 'fetch', 'checkout', 'copy', 'list', 'create', 'env', 'tools', 'serve', 'server']);

/** What a target, package script or script file does, told by its name: a command that really runs, named by whoever wrote it. */
export function activitiesByName(invocation: Invocation): readonly Activity[] {
  return [...new Set(namesOf(invocation).flatMap((name) => ofName(name)))];
}

function namesOf({ tool, words }: Invocation): readonly string[] {
  const positional = words.slice(1).filter((word, index) => !word.startsWith('-') && !word.includes('=') && !(tool.startsWith('gradle') && isLeftOut(words[index] ?? '')));
  if (PACKAGE_MANAGERS.has(tool)) return packageScript(tool, positional);
  if (NAMED.has(tool)) return [...positional, ...sessions(tool, words)];
  if (/\.(?:sh|bash|py|js|mjs|cjs|ts|mts|rb|pl|php|ps1)$/.test(tool) || (words[0] ?? '').includes('/')) return [tool.replace(/\.\w+$/, '')];
  return [];
}

/** Whether an option of Gradle says that the task behind it is not run. */
function isLeftOut(option: string): boolean {
  return option === '-x' || option === '--exclude-task';
}

/** The script of a `package.json` that a command runs by its name with `run`; empty for none. */
export function scriptOf({ tool, words }: Invocation): string {
  const at = PACKAGE_MANAGERS.has(tool) && tool !== 'deno' ? words.indexOf('run') : -1;
  const name = at === 1 ? (words.slice(2).find((word) => !word.startsWith('-')) ?? '') : '';
  return /^[\w:.-]+$/.test(name) ? name : '';
}

/** Targets of make and shell scripts that a command runs in a folder, as `pipelineFacts` names them. What a variable decides is not known. */
export function commandsRun({ tool, words }: Invocation, folder: string): readonly string[] {
  const [program = ''] = words;
  if (/\.(?:sh|bash)$/.test(tool)) return program.includes('$') || program.startsWith('/') ? [] : [path.posix.join(folder, program)];
  if (tool !== 'make' && tool !== 'gmake') return [];
  const at = words.findIndex((word) => word === '-C' || word === '--directory');
  const inside = path.posix.join(folder, at === -1 ? '' : (words[at + 1] ?? ''));
  const named = words.slice(1).filter((word, index) => !word.startsWith('-') && !word.includes('=') && !/^-(?:[CfIjlo]|-directory|-file)$/.test(words[index] ?? ''));
  return inside.includes('$') || words.includes('-f') ? [] : (named.length === 0 ? [''] : named).map((target) => `${path.posix.join(inside, 'Makefile')}#${target}`);
}

/** `npm test`, `npm run x`, `yarn workspace web x`, `pnpm --filter web x`. */
function packageScript(tool: string, positional: readonly string[]): readonly string[] {
  const [first = '', second = '', third = ''] = positional;
  if (first === 'run' || first === 'run-script' || first === 'task') return [second];
  if (first === 'test' || first === 't' || first === 'tst') return ['test'];
  if (first === 'workspace') return [third === 'run' ? (positional[3] ?? '') : third];
  if (tool === 'npm' || OWN_COMMANDS.has(first)) return [];
  if (second === 'run') return [third];
  return OWN_COMMANDS.has(second) ? [] : [first];
}

/** `tox -e py312`, `nox -s tests`, `nx affected -t test`. */
function sessions(tool: string, words: readonly string[]): readonly string[] {
  if (tool === 'tox' && !words.includes('-e')) return ['test'];
  return words.flatMap((word) => (/^--?(?:target|targets)=/.test(word) ? word.slice(word.indexOf('=') + 1).split(',') : []));
}

/** Words of a name: `integrationTest`, `test:e2e`, `run-smoke_tests`. */
function ofName(name: string): readonly Activity[] {
  const words = new Set(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== ''));
  const has = (...candidates: readonly string[]) => candidates.some((candidate) => words.has(candidate));
  if (has('rollback', 'undo', 'revert') && !has('test')) return has('migrate', 'migration', 'migrations', 'db') ? ['migrate_down'] : ['rollback'];
  if (has('migrate', 'migration', 'migrations') && !has('create', 'make', 'new', 'generate')) return has('down') ? ['migrate_down'] : ['migrate'];
  if (has('deploy', 'deployment', 'rollout') && !has('docs', 'doc', 'pages', 'storybook', 'setup', 'notify', 'report', 'wait', 'test', 'tests', 'e2e', 'monitor', 'summary', 'check', 'verify')) return ['deploy'];
  if (has('kind', 'k3d', 'k3s', 'minikube', 'microk8s', 'envtest')) return ['trial_cluster'];
  if ([...words].some((word) => NOT_IT.has(word))) return [];
  if (has('smoke', 'smoketest', 'smoketests')) return ['smoke_test'];
  if (has('health', 'healthcheck', 'healthchecks', 'healthz', 'readiness')) return ['health_check'];
  return ofTest(words, has);
}

type Has = (...candidates: readonly string[]) => boolean;

function ofTest(words: ReadonlySet<string>, has: Has): readonly Activity[] {
  if (has('e2e', 'endtoend', 'acceptance', 'playwright', 'cypress', 'uat') || (words.has('end') && words.has('to'))) return ['e2e_test'];
  if (has('integration', 'integrations', 'integ') || (words.has('it') && has('test', 'tests'))) return ['integration_test'];
  if (has('perf', 'performance', 'load', 'loadtest', 'stress', 'bench', 'benchmark', 'benchmarks', 'k6', 'soak')) return ['performance_test'];
  if (has('security', 'sast', 'audit', 'vuln', 'vulnerabilities', 'vulncheck')) return ['scan_code'];
  if (has('typecheck', 'tsc') || (has('type', 'types') && has('check', 'checks'))) return ['typecheck'];
  if (has('lint', 'linter', 'eslint', 'stylelint', 'checkstyle', 'ktlint', 'ktlint-check', 'detekt', 'spotless', 'clippy', 'vet')) return ['lint'];
  if (has('validate', 'kubeconform', 'kubeval') && !has('test')) return has('release', 'version', 'pr', 'title', 'commit', 'branch') ? [] : ['validate_configuration'];
  return has('test', 'tests', 'unit', 'unittest', 'unittests', 'spec', 'specs', 'jest', 'vitest', 'pytest') ? ['unit_test'] : [];
}
