/** `npm run build`: policies, schemas, checklist, the bundled command and its types. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { packageRoot } from '../src/base/package-root.js';
import { lazyBuild, lazyPackages } from './lazy-packages.js';
import { buildPolicies } from './build-policies.js';
import { buildSchemas } from './build-schemas.js';
import { buildChecklists } from './build-checklists.js';

const root = packageRoot();
const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await Promise.all([buildPolicies(path.join(dist, 'policies')), buildSchemas(dist), bundle()]);
buildChecklists(path.join(dist, 'checklists'));
execFileSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });

/** One file for the command and one for the library, with the dependencies in them: loading few files is most of a short run. */
async function bundle(): Promise<void> {
  const common: BuildOptions = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };
  await build(lazyBuild(common, dist));
  await build({
    ...common,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', 'webhook-worker': 'src/webhook/worker.ts' },
    outdir: dist,
    splitting: true,
    format: 'esm',
    plugins: [lazyPackages],
    banner: { js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);" },
  });
}
