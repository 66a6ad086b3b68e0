import { defineConfig } from 'vitest/config';

/** Against what is used in earnest: an API server, built from its Go module where that was not done before, and pre-commit from PyPI, which builds readygate from a clone. Both take minutes. */
export default defineConfig({ test: { include: ['test/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 1_800_000, fileParallelism: false } });
