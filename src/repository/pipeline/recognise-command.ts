import type { Activity, Recognised } from './activity.js';
import { CALLS, type Call } from './command-table.js';
import { coverageOf } from './coverage.js';
import type { Invocation } from './invocation.js';
import { activitiesByName } from './names.js';

/** How far behind the program the words of a call may stand: `kubectl -n shop apply`. */
const FIRST_WORDS = 7;

/** What a program finds around it: variables, the folder that it runs in, and what its step and job are called. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly titles: readonly string[];
}

/** What one program does, called as it is. */
export function recogniseCommand(invocation: Invocation, { environment, folder, titles }: Surroundings): Recognised {
  const { tool, words } = invocation;
  const known = knownTool(tool);
  const calls = (CALLS.get(known) ?? []).filter((call) => fits(call, words));
  const named = calls.length === 0 ? activitiesByName(invocation) : [];
  const does = withoutContradiction(new Set([...calls.flatMap((call) => call.does), ...named, ...special(invocation)]));
  const percent = coverageOf(words.map((word) => fillIn(word, environment)));
  if (percent !== null) does.add('coverage_gate');
  const urls = tool === 'curl' || tool === 'wget' ? urlsOf(words) : [];
  if (urls.length > 0 && !isUpload(words)) for (const activity of ofRequest(urls)) does.add(activity);
  const fails = does.has('health_check') && tool === 'curl' ? failsOnStatus(invocation) : resultFails(known, words, environment);
  return { does: refine([...does], invocation, [folder, ...(named.length > 0 ? titles : [])]), fails, writes: writtenFiles(words), tags: tagsOf(known, words), percent, urls };
}

/** Puts in figures that are named: `$THRESHOLD`, `${{ env.THRESHOLD }}`. */
function fillIn(word: string, environment: Readonly<Record<string, string>>): string {
  if (!word.includes('$')) return word;
  return word.replace(/\$\{\{\s*env\.(\w+)\s*\}\}|\$\{?(\w+)\}?/g, (whole, named: string | undefined, plain: string | undefined) => {
    const value = environment[named ?? plain ?? ''] ?? '';
    return /^\d+(?:\.\d+)?$/.test(value) ? value : whole;
  });
}

/** Other names of the same program. */
function knownTool(tool: string): string {
  const plain = tool.replace(/\.(?:exe|cmd)$/, '').replace(/@[\w.^~-]+$/, '');
  return plain === 'github.com' ? tool : plain;
}

function fits(call: Call, words: readonly string[]): boolean {
  const wanted = call.run.split(' ').slice(1);
  const positional = words.slice(1).filter((word) => !word.startsWith('-')).slice(0, FIRST_WORDS);
  let at = 0;
  for (const word of wanted) {
    if (word.startsWith('-')) {
      if (!hasOption(words, word)) return false;
      continue;
    }
    const found = positional.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return (call.any === undefined || call.any.some((option) => hasOption(words, option))) && !(call.none ?? []).some((option) => hasOption(words, option));
}

function hasOption(words: readonly string[], option: string): boolean {
  return words.some((word) => word === option || word.startsWith(`${option}=`));
}

/** What a call with `--dry-run` is said to do it does not, and asking for help or a version does nothing. */
function withoutContradiction(does: Set<Activity>): Set<Activity> {
  if (does.has('automatic_rollback')) does.add('deploy');
  if (does.has('detect_drift')) does.add('validate_configuration');
  return does;
}

/** What the words of a call say that no list of names can. */
function special({ tool, words, command }: Invocation): readonly Activity[] {
  const text = words.join(' ');
  if (tool === 'kubectl' && words.includes('patch') && /\b(?:service|svc)\b/.test(text) && text.includes('selector')) return ['deploy', 'blue_green'];
  if ((tool === 'kubectl' || tool === 'oc') && splitsTraffic(`${text}\n${command.input ?? ''}`)) return ['canary'];
  if (tool === 'kubectl' && words.includes('patch') && /"metadata"\s*:\s*\{\s*"name"/.test(text)) return ['rename'];
  if (['mysql', 'psql', 'sqlcmd', 'mariadb'].includes(tool) && /migrations?\//.test(`${command.stdin ?? ''} ${text}`)) return ['migrate'];
  if ((tool === 'docker' || tool === 'docker-compose' || tool === 'podman') && /\b(?:compose )?up\b/.test(text) && command.words[0] === 'ssh') return ['deploy'];
  if (tool === 'docker' && /\bbuild\b/.test(text) && /--(?:sbom|attest[= ]type=sbom)/.test(text)) return ['sbom'];
  if (tool === 'trivy' && /--format[= ](?:cyclonedx|spdx)/.test(text)) return ['sbom'];
  return [];
}

/** Whether what is applied gives a part of the traffic to one version and the rest to another. */
function splitsTraffic(text: string): boolean {
  if (/canary-weight["']?\s*[=:]\s*["']?(?:[1-9]|[1-9]\d)\b(?!\d)/.test(text)) return true;
  if (!/VirtualService|HTTPRoute|TrafficSplit|TraefikService|virtualservice|httproute|trafficsplit|"weight"/.test(text)) return false;
  return [...text.matchAll(/["']?weight["']?\s*:\s*["']?(\d+)/g)].filter(([, weight]) => Number(weight) > 0 && Number(weight) < 100).length > 1;
}

/** Tests whose words say that they are of another sort than those of units: `go test -tags=integration`, `jest e2e`. What runs merely `test` is of the sort that its surroundings name. */
function refine(does: readonly Activity[], { words }: Invocation, surroundings: readonly string[]): readonly Activity[] {
  if (!does.includes('unit_test')) return does;
  const text = words.slice(1).join(' ').toLowerCase();
  if (/(?:^|[^a-z])units?(?:[^a-z]|$)/.test(text)) return does;
  const sort = [text, ...surroundings].reduce<Activity | null>((found, hint) => found ?? sortOf(hint.toLowerCase()), null);
  return sort === null ? does : [...does.filter((activity) => activity !== 'unit_test'), sort];
}

function sortOf(text: string): Activity | null {
  if (/(?:^|[^a-z])(?:not|!|-not|--ignore[= ]\S*|exclude\S*)[ =(]*\S*(?:integration|e2e|perf|smoke|slow)/.test(text)) return null;
  if (/(?:^|[^a-z])smoke(?![a-z]*less)/.test(text)) return 'smoke_test';
  if (/(?:^|[^a-z])(?:e2e|end-to-end|endtoend|acceptance)/.test(text)) return 'e2e_test';
  if (/(?:^|[^a-z])integration(?!s)/.test(text) || /(?:^|[^a-z])it(?:tests?)?(?:[^a-z]|$)/.test(text.replace(/ --\S+/g, ''))) return 'integration_test';
  return /(?:^|[^a-z])(?:perf|performance|benchmarks?|load|stress)(?:[^a-z]|$)/.test(text) ? 'performance_test' : null;
}

/** Whether a scanner, called like this, fails for what it finds. Programs that always do are not named. */
function resultFails(tool: string, words: readonly string[], environment: Readonly<Record<string, string>>): boolean {
  const has = (...options: readonly string[]) => options.some((option) => hasOption(words, option));
  const value = (...options: readonly string[]) => options.map((option) => optionValue(words, option)).find((found) => found !== null) ?? null;
  if (has('--exit-zero', '--soft-fail', '-no-fail', '--no-fail', '--no-exit-on-warn', '--issues-exit-code=0', '--nofail', '--exit-code=0')) return false;
  switch (tool) {
    case 'trivy': {
      const code = value('--exit-code') ?? environment.TRIVY_EXIT_CODE ?? null;
      return has('--config', '-c') && code === null ? true : code !== null && code !== '0';
    }
    case 'grype':
      return has('--fail-on', '-f') || 'GRYPE_FAIL_ON_SEVERITY' in environment;
    case 'semgrep':
      return words.includes('ci') || has('--error');
    case 'trufflehog':
      return has('--fail');
    case 'gitleaks':
      return value('--exit-code') !== '0';
    case 'checkov':
      return !has('-s');
    case 'tfsec':
      return !has('-s');
    case 'docker':
      return !words.includes('scout') || has('--exit-code', '-e');
    case 'dependency-check':
    case 'dependency-check.sh':
      return has('--failOnCVSS');
    case 'dockle':
      return has('--exit-code') && value('--exit-code') !== '0';
    case 'govulncheck':
      return !/json|sarif|openvex/.test(value('-format', '--format') ?? '') && !has('-json');
    case 'dotnet':
      return !words.includes('list');
    default:
      return true;
  }
}

function optionValue(words: readonly string[], option: string): string | null {
  const at = words.indexOf(option);
  if (at !== -1) return words[at + 1] ?? null;
  return words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1) ?? null;
}

function writtenFiles(words: readonly string[]): readonly string[] {
  const found = ['-o', '--output', '--output-file', '-out', '--out', '-f', '--report-path', '--sarif-output', '--sarif-file-output', '--output-file-path', '--json-file-output'].map((option) => optionValue(words, option));
  return found.filter((file) => file !== null);
}

/** The names that an image is built or pushed under. */
function tagsOf(tool: string, words: readonly string[]): readonly string[] {
  const named = words.flatMap((word, index) => (['-t', '--tag', '--destination', '-d'].includes(word) ? [words[index + 1] ?? ''] : /^--(?:tag|destination)=/.test(word) ? [word.slice(word.indexOf('=') + 1)] : []));
  const at = words.indexOf('push');
  const pushed = at > 0 && ['docker', 'podman', 'buildah', 'nerdctl', 'crane'].includes(tool) ? words.slice(at + 1).filter((word) => !word.startsWith('-')).slice(-1) : [];
  return [...named, ...pushed].filter((name) => name !== '');
}

function urlsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).filter((word) => /^(?:https?:\/\/|\$|localhost|127\.0\.0\.1)/.test(word) && (word.includes('/') || word.includes('$')));
}

/** Requests that change or fetch something else than an answer. */
function isUpload(words: readonly string[]): boolean {
  return words.some((word) => /^(?:-X|--request|-d|--data|--data-raw|--data-binary|-T|-F|--form|--upload-file|-O|-LO|-sLO|-sSLO|-fsSLO|-fsSL|-OL|-fLO|-JLO)$/.test(word) || /^(?:-X(?:POST|PUT|DELETE|PATCH)|--data=)/.test(word) || /\.(?:tar\.gz|tgz|zip|sh|deb|rpm|gpg|asc|exe|ya?ml)$/.test(word));
}

function ofRequest(urls: readonly string[]): readonly Activity[] {
  return urls.some((url) => /(?:health|ready|readiness|live|liveness|ping|status|alive)[\w-]*\/?(?:["'?]|$)/i.test(url)) ? ['health_check', 'http_check'] : ['http_check'];
}

/** curl says nothing of an HTTP error without `--fail`, unless the script looks at the status itself. */
function failsOnStatus({ words, command }: Invocation): boolean {
  const asksToFail = words.some((word) => /^-[a-zA-Z]*f[a-zA-Z]*$/.test(word) || word === '--fail' || word === '--fail-with-body');
  return asksToFail || (command.judged && words.some((word) => word.includes('http_code') || /^-[a-zA-Z]*[sio]/.test(word)));
}
