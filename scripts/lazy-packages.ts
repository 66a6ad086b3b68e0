import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/**
 * Packages that read one format each. A scan that meets no such file should not pay for loading them, which is half of a small scan; but
 * sources import them as usual, so that tests and types see nothing of this.
 */
export const LAZY_PACKAGES: Readonly<Record<string, string>> = {
  acorn: 'acorn',
  'ajv/dist/2020.js': 'ajv',
  '@prometheus-io/lezer-promql': 'promql',
  'dockerfile-ast': 'dockerfile-ast',
  'fast-xml-parser': 'fast-xml-parser',
  marked: 'marked',
  'smol-toml': 'smol-toml',
};

/** The folder below `dist/` with a file for each of them. */
const FOLDER = 'lazy';
const NAMESPACE = 'lazy-package';

/** Builds each package into a file of its own. */
export function lazyBuild(common: BuildOptions, dist: string): BuildOptions {
  const entryPoints = Object.fromEntries(Object.entries(LAZY_PACKAGES).map(([name, file]) => [file, name]));
  return { ...common, entryPoints, outdir: path.join(dist, FOLDER), format: 'cjs', outExtension: { '.js': '.cjs' }, splitting: false };
}

/**
 * In place of a package, its exports stand as objects that load it when they are first called, constructed or looked into. That holds for
 * functions, classes and objects, which is all that these packages export; other values are left out, so that using one does not build.
 */
export const lazyPackages: Plugin = {
  name: 'lazy-packages',
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path: name }) => (LAZY_PACKAGES[name] === undefined ? null : { path: name, namespace: NAMESPACE, sideEffects: false }));
    build.onResolve({ filter: new RegExp(`^\\./${FOLDER}/`) }, ({ path: file }) => ({ path: file, external: true }));
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path: name }) => {
      const exported = Object.entries((await import(name)) as Record<string, unknown>).filter(([key, value]) => key !== 'default' && key !== 'module.exports' && (typeof value === 'function' || (typeof value === 'object' && value !== null)));
      return { contents: [runtimeOf(`./${FOLDER}/${LAZY_PACKAGES[name] ?? ''}.cjs`), ...exported.map(([key]) => `export const ${key} = /* @__PURE__ */ later(${JSON.stringify(key)});`)].join('\n') };
    });
  },
};

function runtimeOf(file: string): string {
  return `
let loaded;
function later(name) {
  const real = () => (loaded ??= require(${JSON.stringify(file)}))[name];
  return new Proxy(function () {}, {
    get: (_, key) => Reflect.get(real(), key),
    has: (_, key) => Reflect.has(real(), key),
    apply: (_, self, values) => Reflect.apply(real(), self, values),
    construct: (_, values) => Reflect.construct(real(), values),
  });
}`;
}
