/**
 * `npm run toolchain:build` builds `toolchain/opa.wasm.br`, its digest, its licenses and the list of native builtins from the Go module in `toolchain/`.
 * `npm run toolchain:check` rebuilds them in a temporary folder and fails where something differs. Where Go is missing or is not the
 * version of `go.mod`, which would give other bytes, only the digest of the committed artifact is checked.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { isObject } from '../src/base/json.js';
import { readBuiltins } from '../src/toolchain/builtins.js';
import { toolchainFolder } from '../src/toolchain/run.js';
import { type GoModule, licensesOf } from './toolchain-licenses.js';

const OPA = 'github.com/open-policy-agent/opa';
/** `-trimpath` and the empty build id keep paths of the machine out; `-s -w` leaves out symbols. */
const BUILD = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid='];
const ENVIRONMENT = { GOOS: 'wasip1', GOARCH: 'wasm', GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '-mod=readonly', GOEXPERIMENT: '', GOWASM: '' };

const folder = toolchainFolder();
const artifact = path.join(folder, 'opa.wasm.br');
const digestFile = path.join(folder, 'opa.wasm.sha256');
const capabilitiesFile = path.join(folder, 'capabilities.json');
const licensesFile = path.join(folder, 'LICENSES.txt');
const goModule = readFileSync(path.join(folder, 'go.mod'), 'utf8');
const wantedGo = `go${versionAfter(/^go (\S+)$/m)}`;
const opaVersion = versionAfter(/github\.com\/open-policy-agent\/opa v(\S+)/);

const differences = process.argv.includes('--check') ? await check() : await build();
for (const difference of differences) say(difference);
process.exitCode = differences.length === 0 ? 0 : 1;

async function build(): Promise<string[]> {
  const unusable = whyGoIsUnusable();
  if (unusable !== null) return [`The toolchain cannot be built: ${unusable}.`];
  const wasm = buildProgram();
  const { host } = await readBuiltins(folder);
  writeFileSync(capabilitiesFile, `${JSON.stringify({ opa: opaVersion, host, native: nativeBuiltins() }, null, 2)}\n`);
  writeFileSync(digestFile, digestLines(wasm));
  writeFileSync(licensesFile, licensesOf(linkedModules()));
  say('Compressing takes about two minutes …');
  writeFileSync(artifact, compress(wasm));
  return [];
}

async function check(): Promise<string[]> {
  const committed = readFileSync(digestFile, 'utf8');
  if (digestLines(brotliDecompressSync(readFileSync(artifact))) !== committed) {
    return ['toolchain/opa.wasm.br does not have the digest, OPA and Go of opa.wasm.sha256. Run npm run toolchain:build.'];
  }
  const unusable = whyGoIsUnusable();
  if (unusable !== null) {
    say(`The toolchain was not rebuilt: ${unusable}. Its artifact has the committed digest.`);
    return [];
  }
  const stale: string[] = [];
  if (digestLines(buildProgram()) !== committed) stale.push('toolchain/opa.wasm.br was not built from this source. Run npm run toolchain:build.');
  const { native } = await readBuiltins(folder);
  if (JSON.stringify(native) !== JSON.stringify(nativeBuiltins())) stale.push('toolchain/capabilities.json lists other builtins than OPA. Run npm run toolchain:build.');
  if (readFileSync(licensesFile, 'utf8') !== licensesOf(linkedModules())) stale.push('toolchain/LICENSES.txt is not of the modules that are built in. Run npm run toolchain:build.');
  return stale;
}

/** The sentence part that says why, or null where Go is there in the pinned version. */
function whyGoIsUnusable(): string | null {
  let found: string;
  try {
    // Outside the module: inside, an older Go refuses to answer.
    found = execFileSync('go', ['env', 'GOVERSION'], { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } }).trim();
  } catch {
    return 'Go is not installed';
  }
  return found === wantedGo ? null : `Go is ${found}, go.mod asks for ${wantedGo}`;
}

function go(...parameters: readonly string[]): string {
  return execFileSync('go', parameters, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...ENVIRONMENT } }).trim();
}

function buildProgram(): Buffer {
  const output = mkdtempSync(path.join(tmpdir(), 'readygate-toolchain-'));
  try {
    go(...BUILD, '-o', path.join(output, 'opa.wasm'), '.');
    return readFileSync(path.join(output, 'opa.wasm'));
  } finally {
    rmSync(output, { recursive: true });
  }
}

/** The modules of all packages that are built in, and Go itself for its standard library. */
function linkedModules(): GoModule[] {
  const lines = go('list', '-deps', '-f', '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}|{{.Dir}}{{end}}{{end}}', '.').split('\n');
  const modules = [...new Set(lines)].filter((line) => line !== '').map((line) => line.split('|'));
  return [...modules.map(([name = '', dir = '']) => ({ name, folder: dir })), { name: `Go ${wantedGo.slice(2)}`, folder: go('env', 'GOROOT') }];
}

/** OPA says in `builtin_metadata.json` of its module which builtins its WebAssembly has. */
function nativeBuiltins(): string[] {
  const metadata: unknown = JSON.parse(readFileSync(path.join(go('list', '-m', '-f', '{{.Dir}}', OPA), 'builtin_metadata.json'), 'utf8'));
  if (!isObject(metadata)) throw new Error('builtin_metadata.json is not an object');
  const native = Object.entries(metadata).filter(([, builtin]) => isObject(builtin) && builtin['wasm'] === true);
  return native.map(([name]) => name).sort();
}

/** Readable by `sha256sum --check`. */
function digestLines(wasm: Buffer): string {
  return `# OPA ${opaVersion}, ${wantedGo}\n${createHash('sha256').update(wasm).digest('hex')}  opa.wasm\n`;
}

function compress(wasm: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(wasm, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: wasm.length } });
}

function versionAfter(pattern: RegExp): string {
  const version = pattern.exec(goModule)?.[1];
  if (version === undefined) throw new Error(`toolchain/go.mod has no ${pattern.source}`);
  return version;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
