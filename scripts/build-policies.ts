import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/base/package-root.js';
import { formatProblem } from '../src/errors.js';
import { compileBundle, readKindGroups, readRegoFolder, withoutTests } from '../src/policy/compile.js';

/** Compiles the bundled rules into `policies.wasm` with their metadata and routes beside it. */
export async function buildPolicies(outputFolder: string): Promise<void> {
  const folder = path.join(packageRoot(), 'policies');
  const { bundle, problems } = await compileBundle(withoutTests(readRegoFolder(folder)), readKindGroups(folder));
  if (bundle === null) throw new Error(`The policies do not compile:\n${problems.map(formatProblem).join('\n')}`);
  const { wasm, ...index } = bundle;
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(path.join(outputFolder, 'policies.wasm'), wasm);
  writeFileSync(path.join(outputFolder, 'index.json'), JSON.stringify(index));
}
