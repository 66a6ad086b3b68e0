import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/base/package-root.js';
import { bundle } from '../bundle.js';
import { writeDigest } from '../write-digest.js';

/** What the action needs beside its code: files and folders of the package. Rules of a team are compiled with the shared facts and by the toolchain. */
const NEEDED = ['action.yml', 'LICENSE', 'schemas', 'dist/policies', 'dist/checklists', 'dist/kubernetes-schemas.txt', 'policies/lib', 'policies/kinds.json', 'toolchain/opa.wasm.br', 'toolchain/opa.wasm.sha256', 'toolchain/capabilities.json', 'toolchain/LICENSES.txt', 'renderer/helm.wasm.br', 'renderer/helm.wasm.sha256', 'renderer/LICENSES.txt'];

/**
 * Writes the tree that a release tag of the action carries: it runs without an install.
 * @param folder Is emptied first. What `npm run build` makes must be there.
 */
export async function packageAction(folder: string): Promise<void> {
  const root = packageRoot();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const runners = readdirSync(path.join(root, 'toolchain')).filter((name) => name.endsWith('.js')).map((name) => `toolchain/${name}`);
  for (const name of [...NEEDED, ...runners]) cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: (file) => !file.endsWith('_test.rego') });
  const { name, version, license, type } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Readonly<Record<string, string>>;
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ name, version, license, type, private: true }, null, 2)}\n`);
  await bundle({ action: 'src/action/main.ts', 'scan-thread': 'src/scan/thread.ts' }, path.join(folder, 'dist'));
  writeDigest(path.join(folder, 'dist'));
}
