import { Command, InvalidArgumentError, Option } from 'commander';
import { ReadygateError } from '../errors.js';
import { packageVersion } from '../base/version.js';
import { SEVERITIES } from '../types.js';
import type { ReportArguments, ScanArguments, ServeArguments } from './arguments.js';
import type { ShardArguments } from './commands/shard.js';
import type { Terminal } from './terminal.js';

/** Where a command leaves its exit status. */
export interface Outcome {
  status: number;
}

/**
 * The command line: what commands and options there are, with help and examples. Each command's code is loaded when it is run,
 * so that `--version` and `--help` stay as fast as Node itself.
 */
export function createProgram(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command('readygate')
    .description('Decides whether what a repository deploys is ready for production: scans Kubernetes manifests, Helm output and Terraform plans\nand maps every finding to a readiness checklist.')
    .version(packageVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(readygate --help lists everything)')
    .configureOutput({ writeOut: (text) => void terminal.writeOut(text), writeErr: (text) => terminal.writeError(text) })
    .addHelpText('after', examples(['readygate scan .', 'helm template ./chart | readygate scan -', 'readygate explain SEC-RUNTIME-3'], 'Exit status: 0 clean, 1 findings at or above --fail-on, 2 the scan is not complete or was used wrongly.'));
  addScan(program, terminal, outcome);
  addMerge(program, terminal, outcome);
  addInspect(program, terminal, outcome);
  addBaseline(program, terminal, outcome);
  addChecklist(program, terminal);
  addCache(program, terminal);
  addExplain(program, terminal);
  addInit(program, terminal, outcome);
  addServe(program, terminal, outcome);
  addCompletion(program, terminal);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

function addScan(program: Command, terminal: Terminal, outcome: Outcome): void {
  reportOptions(scanOptions(program.command('scan').description('Scan files, folders, globs or standard input (-) and report what breaks which checklist item.').argument('[paths...]', PATHS)))
    .option('--staged', "scan what git's index holds and report on what is staged, or on the given paths", false)
    .addOption(new Option('--changed [revision]', 'report on what changed since a commit, branch or tag (default: HEAD), and on what that affects elsewhere').conflicts('staged'))
    .addOption(new Option('--shard <part>', 'observe one part of the files, such as 2/8, and write it for readygate merge: for large repositories on several machines').conflicts(['staged', 'changed', 'format', 'failOn', 'all']))
    .option('--shard-file <file>', 'where that goes (default: readygate-2-of-8.shard)')
    .addHelpText('after', examples(['readygate scan deploy/ --fail-on high', 'readygate scan --changed origin/main', 'readygate scan . --shard 2/8', 'readygate scan . --format text --format sarif=readygate.sarif', 'terraform show -json plan.out | readygate scan -']))
    .action(async (paths: string[], options: ScanArguments & ReportArguments & Partial<ShardArguments>) => {
      const { shard, shardFile } = options;
      if (shard === undefined && shardFile !== undefined) throw new ReadygateError({ code: 'argument', message: '--shard-file says where a shard goes, and there is none.', remedy: 'Name it as well, such as --shard 2/8.', location: null });
      if (shard === undefined) {
        const { scanCommand } = await import('./commands/scan.js');
        outcome.status = await scanCommand(paths, options, terminal);
      } else {
        const { shardCommand } = await import('./commands/shard.js');
        outcome.status = await shardCommand(paths, { ...options, shard }, terminal);
      }
    });
}

function addMerge(program: Command, terminal: Terminal, outcome: Outcome): void {
  reportOptions(scanOptions(program.command('merge').description('Join what scan --shard wrote on several machines into the report of one scan, in a checkout of the same commit.').argument('<files...>', 'the files of all shards')))
    .addHelpText('after', examples(['readygate merge readygate-*.shard', 'readygate merge shards/*.shard --format sarif=readygate.sarif --fail-on high']))
    .action(async (files: string[], options: ScanArguments & ReportArguments) => {
      const { mergeCommand } = await import('./commands/merge.js');
      outcome.status = await mergeCommand(files, options, terminal);
    });
}

/** Options of everything that reports. */
function reportOptions(command: Command): Command {
  return command
    .option('-f, --format <format[=file]>', 'text, checklist (every entry with its reasons), json, sarif, markdown, junit, github (annotations) or gitlab (code quality); several at once, each with a file but one', collect, [])
    .addOption(new Option('--fail-on <severity>', 'exit with 1 on new findings that are at least this bad').choices(SEVERITIES))
    .option('--all', 'show every finding, not the first few of each rule or entry', false);
}

const PATHS = 'files, folders or globs; - is standard input (default: the configured paths, else .)';

/** Options of everything that scans. */
function scanOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: readygate.yaml where it exists)')
    .option('--checklist <name|file>', 'a bundled checklist or a file of your own')
    .option('--exclude <glob>', 'leave out what matches; may be repeated', collect, [])
    .option('--policy <folder>', 'rules of your own, compiled with the bundled ones; may be repeated', collect, [])
    .option('--baseline <file>', 'only findings that are not in this baseline count as new')
    .option('--no-inline', 'ignore waivers that stand in the scanned files')
    .addOption(new Option('--no-cache', 'judge everything anew, and keep nothing for later scans'))
    .addOption(new Option('--workers <number>', 'threads for a large scan (default: one for each processor, at most four); the report is the same for any number').argParser(threads))
    .option('--kubernetes-version <version>', 'check manifests for this version, such as 1.33')
    .option('--values <file>', 'values file for charts, as with helm; may be repeated', collect, [])
    .option('--set <name=value>', 'single value for charts, as with helm; may be repeated', collect, [])
    .option('--release-name <name>', 'release name for charts')
    .option('--namespace <name>', 'namespace for charts (default: the release name)')
    .option('--kube-version <version>', 'Kubernetes version that charts see');
}

function addInspect(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('inspect')
    .description('Print every document as it was read: file, index, input type, identity and value, or the error; one line each.')
    .argument('<paths...>', 'files, folders or globs; - is standard input')
    .addOption(new Option('-f, --format <format>', 'text or jsonl').choices(['text', 'jsonl']).default('text'))
    .addHelpText('after', examples(['readygate inspect deploy/web.yaml', 'readygate inspect . --format jsonl | jq .identity']))
    .action(async (paths: string[], options: { format: 'text' | 'jsonl' }) => {
      const { inspectCommand } = await import('./commands/inspect.js');
      outcome.status = await inspectCommand(paths, options, terminal);
    });
}

function addBaseline(program: Command, terminal: Terminal, outcome: Outcome): void {
  const baseline = program.command('baseline').description('Keep a file of the findings that were there before, so that only new ones fail.');
  for (const action of ['write', 'prune'] as const) {
    scanOptions(baseline.command(action).description(action === 'write' ? 'Write all present findings to the baseline.' : 'Remove from the baseline what is no longer found.').argument('[paths...]', PATHS))
      .addHelpText('after', examples([`readygate baseline ${action} . --baseline readygate-baseline.json`]))
      .action(async (paths: string[], options: ScanArguments) => {
        const { baselineCommand } = await import('./commands/baseline.js');
        outcome.status = await baselineCommand(action, { paths, options }, terminal);
      });
  }
}

function addChecklist(program: Command, terminal: Terminal): void {
  program
    .command('checklist')
    .description('The checklist.')
    .command('list')
    .description('Print all items with their phase, risk and how each is decided.')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .option('--checklist <name|file>', 'a bundled checklist or a file of your own')
    .addHelpText('after', examples(['readygate checklist list', 'readygate checklist list --format json']))
    .action(async (options: { format: 'text' | 'json'; checklist?: string }) => {
      const { checklistCommand } = await import('./commands/checklist.js');
      await checklistCommand(options, terminal);
    });
}

function addCache(program: Command, terminal: Terminal): void {
  const cache = program.command('cache').description('What scans keep, so that the next one only judges what has changed. READYGATE_CACHE names another folder.');
  cache
    .command('info')
    .description('Print where results are kept, how much it is, and of what.')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples(['readygate cache info', 'readygate cache info --format json']))
    .action(async (options: { format: 'text' | 'json' }) => {
      const { cacheInfoCommand } = await import('./commands/cache.js');
      await cacheInfoCommand(options, terminal);
    });
  cache
    .command('clear')
    .description('Remove all results that are kept.')
    .addHelpText('after', examples(['readygate cache clear', 'READYGATE_CACHE=.cache/readygate readygate cache clear']))
    .action(async () => {
      const { cacheClearCommand } = await import('./commands/cache.js');
      await cacheClearCommand(terminal);
    });
}

function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .description('Say what a rule or a checklist item asks for, with an example that passes, one that fails, and the remedy.')
    .argument('<id>', 'id of a rule or an item')
    .addHelpText('after', examples(['readygate explain K8S-0012', 'readygate explain SEC-RUNTIME-3']))
    .action(async (id: string) => {
      const { explainCommand } = await import('./commands/explain.js');
      await explainCommand(id, terminal);
    });
}

function addInit(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('init')
    .description('Set a repository up.')
    .requiredOption('--hook', "write git's pre-commit hook, which scans what is staged")
    .option('--force', 'replace the hook of somebody else, which is kept under another name', false)
    .addHelpText('after', examples(['readygate init --hook']))
    .action(async (options: { force: boolean }) => {
      const { initHookCommand } = await import('./commands/init.js');
      outcome.status = await initHookCommand(options, terminal);
    });
}

function addServe(program: Command, terminal: Terminal, outcome: Outcome): void {
  program
    .command('serve')
    .description('Answer the admission requests of a Kubernetes API server with the same rules, until it is told to stop (SIGTERM, SIGINT).')
    .option('-c, --config <file>', 'configuration (default: readygate.yaml where it exists); its part webhook says what denies, warns or is only written down')
    .option('--checklist <name|file>', 'a bundled checklist or a file of your own')
    .option('--policy <folder>', 'rules of your own, compiled with the bundled ones; may be repeated', collect, [])
    .option('--no-inline', 'ignore the annotation readygate.dev/waive, whatever the configuration says')
    .option('--kubernetes-version <version>', 'check objects for this version, such as 1.33')
    .option('--host <address>', 'address to listen on; 0.0.0.0 or :: for all', '127.0.0.1')
    .option('--port <number>', 'port for admission requests, over TLS', port, 8443)
    .option('--metrics-port <number>', 'port for /healthz, /readyz and /metrics, without TLS', port, 8080)
    .option('--tls-cert <file>', 'certificate in PEM, read again when it changes')
    .option('--tls-key <file>', 'its key')
    .option('--self-signed <folder>', 'for trying out: write ca.crt, tls.crt and tls.key there and use them')
    .option('--self-signed-name <name>', 'name or address that the self-signed certificate is for; may be repeated (default: localhost and 127.0.0.1)', collect, [])
    .addOption(new Option('--log-level <level>', 'what is written, as lines of JSON, to standard output').choices(['debug', 'info', 'warn', 'error']).default('info'))
    .addHelpText('after', examples(['readygate serve --self-signed certs', 'readygate serve --host 0.0.0.0 --tls-cert /tls/tls.crt --tls-key /tls/tls.key --config readygate.yaml'], 'Paths: POST /validate for admission.k8s.io/v1; GET /healthz, /readyz and /metrics on both ports.\nExit status: 0 stopped as it was told to, 2 it could not start or was used wrongly.'))
    .action(async (options: ServeArguments) => {
      const { serveCommand } = await import('./commands/serve.js');
      const { processSurroundings } = await import('./process-surroundings.js');
      outcome.status = await serveCommand(options, terminal, processSurroundings());
    });
}

function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .description('Print a completion script for a shell.')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', examples(['source <(readygate completion bash)']))
    .action(async (shell: string) => {
      const { completionCommand } = await import('./commands/completion.js');
      await completionCommand(shell, program, terminal);
    });
}

/** A port that can be listened on; 0 takes a free one. */
function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return Number(value);
}

/** How many threads work on a scan. */
function threads(value: string): number {
  if (!/^\d{1,2}$/.test(value) || Number(value) < 1) throw new InvalidArgumentError('It must be a number from 1 to 99.');
  return Number(value);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function examples(lines: readonly string[], note = ''): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}${note === '' ? '' : `\n\n${note}`}`;
}
