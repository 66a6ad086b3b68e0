import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/helm/chart.js';
import { findValue } from '../../src/helm/values.js';
import { readLocatedValue } from '../../src/parse/located-value.js';
import { temporaryFolder } from '../support/temporary.js';

const FILES = {
  'shop/values.yaml': 'image:\n  tag: "1"\nresources: {}\nredis:\n  auth: false\nglobal:\n  zone: a\n',
  'shop/charts/redis/values.yaml': 'auth: true\nport: 6379\n',
  'production.yaml': 'image:\n  tag: "2"\n',
};

function find(keys: readonly string[], { inRedis = false, valuesFiles = [], set = [] }: { inRedis?: boolean; valuesFiles?: readonly string[]; set?: readonly string[] } = {}) {
  const root = temporaryFolder(FILES);
  const chart = (name: string): Chart => ({ folder: path.join(root, name), name, chartName: path.basename(name), isLibrary: false, dependencies: [] });
  const shop = { chart: chart('shop'), alias: 'shop' };
  const chain = inRedis ? [shop, { chart: chart('shop/charts/redis'), alias: 'redis' }] : [shop];
  return findValue(keys, chain, { root, valuesFiles, set }, (file) => {
    const result = existsSync(file) ? readLocatedValue(file, readFileSync(file)) : null;
    return result?.ok === true ? result.value : null;
  });
}

describe('the line that sets a value', () => {
  it('is in values.yaml, unless a values file sets it, too', () => {
    expect(find(['image', 'tag'])).toEqual({ file: 'shop/values.yaml', line: 2, column: 3, depth: 2 });
    expect(find(['image', 'tag'], { valuesFiles: ['production.yaml'] })).toEqual({ file: 'production.yaml', line: 2, column: 3, depth: 2 });
  });

  it('is the line of what is there of it, and none when nothing is', () => {
    expect(find(['resources', 'limits', 'memory'])).toEqual({ file: 'shop/values.yaml', line: 3, column: 1, depth: 1 });
    expect(find(['nothing'])).toBe(null);
  });

  it('is none when the command line sets it, or a part of it', () => {
    expect(find(['image', 'tag'], { set: ['a=1,image.tag=3'] })).toBe(null);
    expect(find(['image'], { set: ['image.tag=3'] })).toBe(null);
    expect(find(['image', 'tag'], { set: ['image.repository=3'] })).toEqual({ file: 'shop/values.yaml', line: 2, column: 3, depth: 2 });
  });

  it('of a chart within a chart is in the outer one when that says something of it', () => {
    expect(find(['auth'], { inRedis: true })).toEqual({ file: 'shop/values.yaml', line: 5, column: 3, depth: 1 });
    expect(find(['port'], { inRedis: true })).toEqual({ file: 'shop/charts/redis/values.yaml', line: 2, column: 1, depth: 1 });
    expect(find(['global', 'zone'], { inRedis: true })).toEqual({ file: 'shop/values.yaml', line: 7, column: 3, depth: 2 });
  });
});
