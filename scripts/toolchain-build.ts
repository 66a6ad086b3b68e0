/**
 * `npm run toolchain:build [-- toolchain|renderer]` builds the WebAssembly of the Go modules in `toolchain/` (OPA) and `renderer/` (Helm) with digests and
 * licenses, and the list of OPA's native builtins. `npm run toolchain:check` builds them again in a temporary folder and fails where something
 * differs. Where Go is missing or is not the version of `go.mod`, which would give other bytes, only the digests of the committed artifacts are checked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '../src/base/json.js';
import { packageRoot } from '../src/base/package-root.js';
import { readBuiltins } from '../src/toolchain/builtins.js';
import { toolchainFolder } from '../src/toolchain/run.js';
import { buildProgram, checkDigest, checkProgram, go, moduleVersion, type WasiProgram, whyGoIsUnusable } from './wasi-program.js';

const OPA: WasiProgram = { folder: toolchainFolder(), name: 'opa', module: 'github.com/open-policy-agent/opa' };
const HELM: WasiProgram = { folder: path.join(packageRoot(), 'renderer'), name: 'helm', module: 'helm.sh/helm/v3' };

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const programs = [OPA, HELM].filter(({ folder }) => asked.length === 0 || asked.includes(path.basename(folder)));
let wrong = 0;
for (const program of programs) {
  for (const line of process.argv.includes('--check') ? await check(program) : await build(program)) {
    wrong += 1;
    say(line);
  }
}
process.exitCode = wrong === 0 ? 0 : 1;

async function build(program: WasiProgram): Promise<readonly string[]> {
  const unusable = whyGoIsUnusable(program);
  if (unusable !== null) return [`${program.name} cannot be built: ${unusable}.`];
  if (program === OPA) {
    const { host } = await readBuiltins(OPA.folder);
    writeFileSync(path.join(OPA.folder, 'capabilities.json'), `${JSON.stringify({ opa: moduleVersion(OPA), host, native: nativeBuiltins() }, null, 2)}\n`);
  }
  say(`Building ${program.name}; compressing takes minutes …`);
  buildProgram(program);
  return [];
}

async function check(program: WasiProgram): Promise<readonly string[]> {
  const wrongDigest = checkDigest(program);
  if (wrongDigest.length > 0) return wrongDigest;
  const unusable = whyGoIsUnusable(program);
  if (unusable !== null) {
    say(`${program.name} was not rebuilt: ${unusable}. Its artifact has the committed digest.`);
    return [];
  }
  const stale = [...checkProgram(program)];
  if (program === OPA && JSON.stringify((await readBuiltins(OPA.folder)).native) !== JSON.stringify(nativeBuiltins())) stale.push('toolchain/capabilities.json lists other builtins than OPA. Run npm run toolchain:build.');
  return stale;
}

/** OPA says in `builtin_metadata.json` of its module which builtins its WebAssembly has. */
function nativeBuiltins(): string[] {
  const metadata: unknown = JSON.parse(readFileSync(path.join(go(OPA, 'list', '-m', '-f', '{{.Dir}}', OPA.module), 'builtin_metadata.json'), 'utf8'));
  if (!isObject(metadata)) throw new Error('builtin_metadata.json is not an object');
  const native = Object.entries(metadata).filter(([, builtin]) => isObject(builtin) && builtin['wasm'] === true);
  return native.map(([name]) => name).sort();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
