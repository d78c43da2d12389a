import { defineConfig } from 'vitest/config';

// Generous, since a loaded machine is slow; speed is measured in bench/, never by a test.
const testTimeout = 30_000;
const slow = 300_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/slow/**', 'test/web/*.test.ts'],
          testTimeout,
        },
      },
      // In a browser, one file at a time: pages of two would compete for the processor.
      {
        test: {
          name: 'web',
          include: ['test/web/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'slow', include: ['test/slow/**/*.test.ts'], testTimeout: slow, hookTimeout: slow } },
    ],
  },
});
