import type { ActionKind } from './action-table.js';

/** A task's input by one of its names, as a text; empty where it is not set. */
type Input = (...names: readonly string[]) => string;

/** What a task runs, as a shell would. */
interface TaskScript {
  readonly text: string;
  /** Whether it ends at the first command that fails; scripts of people do not. */
  readonly stops: boolean;
}

const runs = (text: string): TaskScript => ({ text, stops: true });
const script = (text: string): TaskScript => ({ text, stops: false });
const terraform = (input: Input) => runs(`terraform ${input('command') || 'init'} ${input('commandOptions', 'args')}`);
const maven = (input: Input) => runs(`mvn ${input('goals') || 'package'} ${input('options')}`);

/** What a task does, by its inputs: a command or a script that it runs, or what is known of it. */
type Task = (input: Input) => TaskScript | ActionKind;

const COMMANDS: Readonly<Record<string, Task>> = {
  bash: (input) => script(input('script')),
  cmdline: (input) => script(input('script')),
  powershell: (input) => script(input('script')),
  azurecli: (input) => script(input('inlineScript')),
  azurepowershell: (input) => script(input('Inline', 'inline')),
  ssh: (input) => runs(`ssh deploy@host "${(input('inline', 'commands') || 'true').replaceAll('"', "'")}"`),
  npm: (input) => runs(input('command') === 'custom' ? `npm ${input('customCommand')}` : `npm ${input('command') || 'install'}`),
  yarn: (input) => runs(`yarn ${input('arguments', 'Arguments')}`),
  dotnetcorecli: (input) => runs(input('command') === 'custom' ? `dotnet ${input('custom')} ${input('arguments')}` : `dotnet ${input('command') || 'build'} ${input('arguments')}`),
  go: (input) => runs(`go ${input('command') || 'get'} ${input('arguments')}`),
  maven,
  gradle: (input) => runs(`gradle ${input('tasks') || 'build'} ${input('options')}`),
  make: (input) => runs(`make ${input('targets')}`),
  terraformtask: terraform,
  terraformtaskv2: terraform,
  terraformtaskv3: terraform,
  terraformtaskv4: terraform,
  terraformcli: terraform,
  kubernetes: (input) => runs(`kubectl ${input('command') || 'apply'} ${input('arguments')}`),
  // The task waits unless it is told not to.
  helmdeploy: (input) => runs(`helm ${input('command') || 'ls'} release ${input('arguments')} ${input('waitForExecution') === 'false' ? '' : '--wait'}`),
  kubernetesmanifest: manifests,
  azureappservicemanage: (input) => ({ does: /swap/i.test(input('Action', 'action') || 'swap') ? ['deploy', 'blue_green'] : [] }),
  docker: (input) => runs(dockerCommands(input)),
  dockercompose: (input) => runs(`docker compose ${input('dockerComposeCommand', 'action').toLowerCase()}`),
};

/** It deploys unless another action is named, and waits until the rollout is stable. */
function manifests(input: Input): ActionKind {
  const canary = input('strategy').toLowerCase() === 'canary';
  if (!['', 'deploy', 'promote'].includes(input('action'))) return { does: [] };
  return { does: ['deploy', 'rollout_status', ...(canary ? (['canary'] as const) : [])] };
}

/** `Docker@2` builds and pushes unless a command is named, each tag under the repository's name. */
function dockerCommands(input: Input): string {
  const command = (input('command') || 'buildAndPush').toLowerCase();
  const tags = (input('tags') || '$(Build.BuildId)').split(/[\n,]/).map((tag) => tag.trim()).filter((tag) => tag !== '');
  const names = tags.map((tag) => `${input('repository', 'imageName') || 'image'}:${tag}`);
  const build = `docker build ${names.map((name) => `-t ${name}`).join(' ')} .`;
  const push = names.map((name) => `docker push ${name}`);
  return [...(command.startsWith('build') ? [build] : []), ...(command.includes('push') ? push : [])].join('\n');
}

const DEPLOYS: ActionKind = { does: ['deploy'] };
const SCANS_CODE: ActionKind = { does: ['scan_code'], reports: true };

const KINDS: Readonly<Record<string, ActionKind>> = {
  vstest: { does: ['unit_test'] },
  azurewebapp: DEPLOYS,
  azurewebappcontainer: DEPLOYS,
  azurermwebappdeployment: DEPLOYS,
  azurefunctionapp: DEPLOYS,
  azurefunctionappcontainer: DEPLOYS,
  azurecontainerapps: DEPLOYS,
  azurestaticwebapp: DEPLOYS,
  azureresourcemanagertemplatedeployment: DEPLOYS,
  azureresourcegroupdeployment: DEPLOYS,
  ecsdeploy: DEPLOYS,
  azureloadtest: { does: ['performance_test'] },
  buildqualitychecks: { does: ['coverage_gate', 'quality_gate'] },
  sonarqubeanalyze: SCANS_CODE,
  sonarcloudanalyze: SCANS_CODE,
  'advancedsecurity-codeql-analyze': SCANS_CODE,
  'advancedsecurity-dependency-scanning': { does: ['scan_dependencies'], reports: true },
  microsoftsecuritydevops: { does: ['scan_code', 'scan_configuration'], reports: true },
  credscan: { does: ['scan_secrets'] },
  gitleaks: { does: ['scan_secrets'] },
  trivy: { does: ['scan_image'], silentBy: ['exitCode=0'] },
  snyksecurityscan: { does: ['scan_dependencies'], silentBy: ['failOnIssues=false'] },
  whitesource: { does: ['scan_dependencies'], reports: true },
  'dependency-check-build-task': { does: ['scan_dependencies'], silentBy: ['failOnCVSS!'] },
  checkovscan: { does: ['scan_configuration', 'validate_configuration'] },
  manifestgeneratortask: { does: ['sbom'] },
  githubrelease: { does: ['release', 'release_notes'] },
};

/** What a task does; undefined for one that is not known. Its name is without the version, in lower case. */
export function findTask(name: string): Task | undefined {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return kind === undefined ? (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined) : () => kind;
}
