import { readFileSync } from 'node:fs';
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
