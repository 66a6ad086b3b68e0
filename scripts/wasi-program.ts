import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type GoModule, licensesOf } from './toolchain-licenses.js';

/** A Go program that is built for WASI and committed, because most machines have no Go. */
export interface WasiProgram {
  /** Absolute path of its Go module, in which the artifacts lie. */
  readonly folder: string;
  /** The artifact is `<name>.wasm.br`, its digest `<name>.wasm.sha256`. */
  readonly name: string;
  /** The module whose version says what the program is: `github.com/open-policy-agent/opa`. */
  readonly module: string;
}

/** `-trimpath` and the empty build id keep paths of the machine out; `-s -w` leaves out symbols. */
const BUILD = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid='];
const ENVIRONMENT = { GOOS: 'wasip1', GOARCH: 'wasm', GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '-mod=readonly', GOEXPERIMENT: '', GOWASM: '' };

/** Builds the artifact, its digest and its licenses. Compressing takes minutes. */
export function buildProgram(program: WasiProgram): void {
  const wasm = compileProgram(program);
  writeFileSync(fileOf(program, 'wasm.sha256'), digestLines(program, wasm));
  writeFileSync(path.join(program.folder, 'LICENSES.txt'), licensesOf(`${program.name}.wasm.br`, linkedModules(program)));
  writeFileSync(fileOf(program, 'wasm.br'), compress(wasm));
}

/** What is wrong with the committed artifact by itself: that it is another one than its digest says. */
export function checkDigest(program: WasiProgram): readonly string[] {
  const wasm = brotliDecompressSync(readFileSync(fileOf(program, 'wasm.br')));
  return digestLines(program, wasm) === readFileSync(fileOf(program, 'wasm.sha256'), 'utf8') ? [] : [`${shown(program)} does not have the digest, version and Go of ${program.name}.wasm.sha256. Run npm run toolchain:build.`];
}

/** Builds the program again and compares; asks for Go in the version of `go.mod`. */
export function checkProgram(program: WasiProgram): readonly string[] {
  const stale: string[] = [];
  if (digestLines(program, compileProgram(program)) !== readFileSync(fileOf(program, 'wasm.sha256'), 'utf8')) stale.push(`${shown(program)} was not built from this source. Run npm run toolchain:build.`);
  const licenses = path.join(program.folder, 'LICENSES.txt');
  if (readFileSync(licenses, 'utf8') !== licensesOf(`${program.name}.wasm.br`, linkedModules(program))) stale.push(`${path.basename(program.folder)}/LICENSES.txt is not of the modules that are built in. Run npm run toolchain:build.`);
  return stale;
}

/** The sentence part that says why it cannot be built here, or null where Go is there in the pinned version: another one would give other bytes. */
export function whyGoIsUnusable(program: WasiProgram): string | null {
  const wanted = wantedGo(program);
  let found: string;
  try {
    // Outside the module: inside, an older Go refuses to answer.
    found = execFileSync('go', ['env', 'GOVERSION'], { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } }).trim();
  } catch {
    return 'Go is not installed';
  }
  return found === wanted ? null : `Go is ${found}, go.mod asks for ${wanted}`;
}

/** The version of a module that the program is built with, without the `v`. */
export function moduleVersion({ folder, module }: WasiProgram): string {
  return versionIn(folder, new RegExp(`${module.replaceAll('.', '\\.')} v(\\S+)`));
}

/** What a go command writes in the program's module. */
export function go({ folder }: WasiProgram, ...parameters: readonly string[]): string {
  return execFileSync('go', parameters, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...ENVIRONMENT } }).trim();
}

function compileProgram(program: WasiProgram): Buffer {
  const output = mkdtempSync(path.join(tmpdir(), 'readygate-program-'));
  try {
    const file = path.join(output, `${program.name}.wasm`);
    go(program, ...BUILD, '-o', file, '.');
    return readFileSync(file);
  } finally {
    rmSync(output, { recursive: true });
  }
}

/** The modules of all packages that are built in, and Go itself for its standard library. */
function linkedModules(program: WasiProgram): GoModule[] {
  const lines = go(program, 'list', '-deps', '-f', '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}|{{.Dir}}{{end}}{{end}}', '.').split('\n');
  const modules = [...new Set(lines)].filter((line) => line !== '').map((line) => line.split('|'));
  return [...modules.map(([name = '', dir = '']) => ({ name, folder: dir })), { name: `Go ${wantedGo(program).slice(2)}`, folder: go(program, 'env', 'GOROOT') }];
}

/** Readable by `sha256sum --check`. */
function digestLines(program: WasiProgram, wasm: Buffer): string {
  return `# ${program.module} ${moduleVersion(program)}, ${wantedGo(program)}\n${createHash('sha256').update(wasm).digest('hex')}  ${program.name}.wasm\n`;
}

function compress(wasm: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(wasm, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: wasm.length } });
}

function wantedGo({ folder }: WasiProgram): string {
  return `go${versionIn(folder, /^go (\S+)$/m)}`;
}

function versionIn(folder: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(path.join(folder, 'go.mod'), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${folder}/go.mod has no ${pattern.source}`);
  return version;
}

function fileOf({ folder, name }: WasiProgram, extension: string): string {
  return path.join(folder, `${name}.${extension}`);
}

function shown({ folder, name }: WasiProgram): string {
  return `${path.basename(folder)}/${name}.wasm.br`;
}
