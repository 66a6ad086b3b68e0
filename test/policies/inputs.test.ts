import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/base/package-root.js';
import { loadBundledIndex } from '../../src/policy/bundle.js';

it('every kind of input that rules look at is described, and none that they do not', () => {
  const page = readFileSync(path.join(packageRoot(), 'docs', 'inputs.md'), 'utf8');
  const described = [...page.matchAll(/^### (\w+)$/gm)].map(([, kind]) => kind ?? '').sort();
  const judged = new Set(loadBundledIndex().rules.filter(({ family, deprecated }) => family === 'repository' && deprecated === null).flatMap(({ kinds }) => kinds));
  expect([...judged].sort()).toEqual(described);
});

it('every folder of the policies is a rule: a name that ends in _test would be taken for a test and left out', () => {
  const families = ['kubernetes', 'terraform', 'repository'];
  const folders = families.flatMap((family) => readdirSync(path.join(packageRoot(), 'policies', family)).map((name) => `rules.${family}.${name}`));
  expect(loadBundledIndex().rules.map((rule) => rule.package).sort()).toEqual(folders.sort());
});
