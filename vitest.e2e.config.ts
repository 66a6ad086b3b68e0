import { defineConfig } from 'vitest/config';

/** Against a real API server: built from its Go module where that was not done before, which takes minutes. */
export default defineConfig({ test: { include: ['test/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 1_800_000, fileParallelism: false } });
