import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';

it('the package is found from its sources', () => {
  expect(packageRoot()).toBe(path.resolve(import.meta.dirname, '..', '..'));
});

it('the package is found from a bundle deep inside it, past the manifests of others', async () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'readygate-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bundle = path.join(folder, 'dist', 'chunks', 'bundle.js');
  mkdirSync(path.dirname(bundle), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"name": "readygate"}');
  writeFileSync(path.join(folder, 'dist', 'package.json'), '{"type": "module"}');
  buildSync({ entryPoints: [path.join(packageRoot(), 'src', 'base', 'package-root.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node' });
  const loaded = (await import(pathToFileURL(bundle).href)) as { packageRoot: () => string };
  expect(loaded.packageRoot()).toBe(folder);
});

it('code that was taken out of its package says so', async () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'readygate-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bundle = path.join(folder, 'bundle.mjs');
  buildSync({ entryPoints: [path.join(packageRoot(), 'src', 'base', 'package-root.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node' });
  const loaded = (await import(pathToFileURL(bundle).href)) as { packageRoot: () => string };
  expect(() => loaded.packageRoot()).toThrow(`No package.json of readygate in ${folder} or above it`);
});
