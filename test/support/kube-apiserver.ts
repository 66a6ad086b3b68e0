import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpsRequest } from 'node:https';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** The Kubernetes that tests build for themselves from its Go module: a patch release of the newest minor. */
const MINOR = 37;
const VERSION = `v1.${MINOR}.2`;
const STAGING = `v0.${MINOR}.2`;
const BUILT = path.join(homedir(), '.cache', 'readygate', `kube-apiserver-${VERSION}`);
const BINARY = path.join(BUILT, 'kube-apiserver');

/** What is missing for a real API server, in a sentence; null where nothing is. */
export function missingForCluster(): string | null {
  const missing = [['etcd', 'etcd', '--version'] as const, ['kubectl', 'kubectl', 'version', '--client'] as const].find(([, command, ...args]) => spawnSync(command, args).status !== 0);
  if (missing !== undefined) return `there is no ${missing[0]} on the PATH`;
  return existsSync(BINARY) || spawnSync('go', ['version']).status === 0 ? null : 'there is no Go to build kube-apiserver with';
}

/** Builds kube-apiserver where it was not built before; that takes five minutes, once for each user. */
export function buildApiServer(): string {
  if (existsSync(BINARY)) return BINARY;
  mkdirSync(BUILT, { recursive: true });
  const wrapper = mkdtempSync(path.join(tmpdir(), 'readygate-kube-'));
  const go = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('go', args, { cwd: wrapper, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`go ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const { Dir } = JSON.parse(go('mod', 'download', '-json', `k8s.io/kubernetes@${VERSION}`)) as { Dir: string };
  writeFileSync(path.join(wrapper, 'go.mod'), wrapperModule(readFileSync(path.join(Dir, 'go.mod'), 'utf8')));
  go('build', '-mod=mod', '-trimpath', '-ldflags=-s -w', '-o', BINARY, 'k8s.io/kubernetes/cmd/kube-apiserver');
  rmSync(wrapper, { recursive: true });
  return BINARY;
}

/** Kubernetes' own module points its parts to folders of its repository; outside of that they are modules with versions of their own. */
function wrapperModule(kubernetes: string): string {
  const staged = [...kubernetes.matchAll(/^\t(\S+) => \.\/staging\//gm)].map(([, module]) => `\t${module} => ${module} ${STAGING}`);
  const go = /^go \S+$/m.exec(kubernetes)?.[0] ?? '';
  return [`module example.invalid/kube-apiserver`, go, `require k8s.io/kubernetes ${VERSION}`, 'replace (', ...staged, ')', ''].join('\n');
}

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A real API server with its etcd, on the loopback address only. */
export interface Cluster {
  /** Runs kubectl as an administrator. */
  kubectl(args: readonly string[], input?: string): Promise<Ended>;
  /** One request to the API, as an administrator or on behalf of another user. */
  api(method: string, target: string, body?: object, options?: { readonly as?: string; readonly groups?: readonly string[]; readonly type?: string }): Promise<{ readonly status: number; readonly body: string; readonly warnings: string }>;
  /** The audit events so far. */
  audited(): readonly { readonly verb: string; readonly annotations?: Readonly<Record<string, string>>; readonly objectRef?: { readonly name?: string } }[];
  stop(): Promise<void>;
}

const TOKEN = 'administrator-of-the-tests';
const AUDIT_POLICY = 'apiVersion: audit.k8s.io/v1\nkind: Policy\nomitStages: [RequestReceived]\nrules: [{level: Metadata}]\n';

/** Starts an API server that answers; everything of it is below a temporary folder. */
export async function startCluster(): Promise<Cluster> {
  const binary = buildApiServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'readygate-cluster-'));
  const at = (name: string) => path.join(folder, name);
  const [client, peer, secure] = [await freePort(), await freePort(), await freePort()];
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(at('accounts.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(at('tokens.csv'), `${TOKEN},admin,admin,"system:masters"\n`);
  writeFileSync(at('audit.yaml'), AUDIT_POLICY);
  const etcdUrl = `http://127.0.0.1:${client}`;
  const peerUrl = `http://127.0.0.1:${peer}`;
  const etcd = start('etcd', ['--data-dir', at('etcd'), '--listen-client-urls', etcdUrl, '--advertise-client-urls', etcdUrl, '--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl, '--initial-cluster', `default=${peerUrl}`, '--unsafe-no-fsync'], at('etcd.log'));
  const server = start(binary, [
    `--etcd-servers=${etcdUrl}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${secure}`,
    `--cert-dir=${at('certs')}`,
    '--endpoint-reconciler-type=none',
    '--disable-admission-plugins=ServiceAccount',
    `--token-auth-file=${at('tokens.csv')}`,
    '--authorization-mode=AlwaysAllow',
    '--allow-privileged=true',
    '--service-account-issuer=https://127.0.0.1',
    `--service-account-key-file=${at('accounts.key')}`,
    `--service-account-signing-key-file=${at('accounts.key')}`,
    '--service-cluster-ip-range=10.0.0.0/24',
    `--audit-policy-file=${at('audit.yaml')}`,
    `--audit-log-path=${at('audit.log')}`,
  ], at('apiserver.log'));
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 200 });
  const api: Cluster['api'] = (method, target, body, options = {}) => callApi({ port: secure, agent, method, target, ...options }, body);
  const stop = async () => {
    agent.destroy();
    await Promise.all([end(server), end(etcd)]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(api, server);
  } catch (error) {
    const log = readFileSync(at('apiserver.log'), 'utf8').slice(-2000);
    await stop();
    throw new Error(`the API server did not start: ${log}`, { cause: error });
  }
  const kubeconfig = ['--server', `https://127.0.0.1:${secure}`, '--insecure-skip-tls-verify', '--token', TOKEN, '--cache-dir', at('cache')];
  return {
    kubectl: (args, input) => run('kubectl', [...kubeconfig, ...args], input),
    api,
    audited: () => readFileSync(at('audit.log'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as ReturnType<Cluster['audited']>[number]),
    stop,
  };
}

async function untilReady(api: Cluster['api'], server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    const isReady = await api('GET', '/readyz').then(({ status }) => status === 200, () => false);
    // The namespace is made by the API server itself, a moment after it says that it is ready.
    if (isReady && (await api('GET', '/api/v1/namespaces/default')).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it is not ready after two minutes');
}

interface Call {
  readonly port: number;
  readonly agent: Agent;
  readonly method: string;
  readonly target: string;
  readonly as?: string;
  readonly groups?: readonly string[];
  readonly type?: string;
}

function callApi({ port, agent, method, target, as, groups = [], type = 'application/json' }: Call, body?: object): ReturnType<Cluster['api']> {
  const impersonation = as === undefined ? {} : { 'impersonate-user': as, ...(groups.length > 0 ? { 'impersonate-group': [...groups] } : {}) };
  return new Promise((resolve, reject) => {
    const request = httpsRequest({ host: '127.0.0.1', port, agent, method, path: target, headers: { authorization: `Bearer ${TOKEN}`, 'content-type': type, ...impersonation } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8'), warnings: String(response.headers['warning'] ?? '') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function start(command: string, args: readonly string[], log: string): ChildProcess {
  return spawn('sh', ['-c', 'exec "$0" "$@" > "$LOG" 2>&1', command, ...args], { env: { ...process.env, LOG: log }, stdio: 'ignore' });
}

/** Ends a process; resolves when it is gone. */
export function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => void (stdout += String(chunk)));
    child.stderr.on('data', (chunk: Buffer) => void (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
