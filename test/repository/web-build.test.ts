import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webBuild } from '../../src/repository/web-build.js';

const options = (text: string, file = 'web/vite.config.ts') => webBuild.read(text, file)?.[0]?.value.options ?? null;

it('literals of a configuration are options with their names and lines', () => {
  const text = `import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
export default defineConfig(({ mode }) => ({
  base: 'https://cdn.shop.example/',
  build: { minify: false, outDir: process.env.OUT, 'target': "es2022" },
}));
`;
  expect(options(text)).toEqual([
    { line: 4, name: 'base', value: 'https://cdn.shop.example/' },
    { line: 5, name: 'build.minify', value: false },
    { line: 5, name: 'build.target', value: 'es2022' },
  ]);
});

it('the types of Next.js are passed over', () => {
  expect(options("import type { NextConfig } from 'next';\nconst nextConfig: NextConfig = {\n  images: { unoptimized: true },\n};\nexport default nextConfig;\n", 'next.config.ts')).toEqual([{ line: 3, name: 'images.unoptimized', value: true }]);
  expect(options('export default { compress: false } satisfies NextConfig;', 'next.config.ts')).toEqual([{ line: 1, name: 'compress', value: false }]);
});

it('files are told by their names, and what is no JavaScript is none', () => {
  expect(['web/vite.config.ts', 'next.config.mjs', 'webpack.prod.js', 'webpack.config.js'].map((file) => webBuild.mayBe(file))).toEqual([true, true, true, true]);
  expect(['webpack.dev.js', 'dev/vite.config.ts', 'vite.config.json', 'config.ts'].map((file) => webBuild.mayBe(file))).toEqual([false, false, false, false]);
  expect(options('export default {')).toBeNull();
});

it('whatever a text holds, reading it ends and throws nothing', () => {
  const piece = fc.constantFrom('export default ', '{', '}', 'a', ':', '1', ',', "'", '(', ')', 'import type x', 'as T', '\n', '[', ']', '=>', '`${');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(''))), (text) => void webBuild.read(text, 'vite.config.js')), { numRuns: 500 });
});
