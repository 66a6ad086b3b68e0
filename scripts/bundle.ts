import { build, type BuildOptions } from 'esbuild';
import { packageRoot } from '../src/base/package-root.js';
import { lazyBuild, lazyPackages } from './lazy-packages.js';

/** Bundles entry points with their dependencies: loading few files is most of a short run, and nothing has to be installed. */
export async function bundle(entryPoints: Readonly<Record<string, string>>, outputFolder: string): Promise<void> {
  const common: BuildOptions = { absWorkingDir: packageRoot(), bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };
  await build(lazyBuild(common, outputFolder));
  await build({
    ...common,
    entryPoints: { ...entryPoints },
    outdir: outputFolder,
    splitting: true,
    format: 'esm',
    plugins: [lazyPackages],
    banner: { js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);" },
  });
}
