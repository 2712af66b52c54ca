import { defineConfig } from 'vitest/config';

/** `unit` runs everywhere and needs nothing but Node; `browser` drives Chromium over a built site; `hosting` runs the recipes of docs/hosting.md. */
export default defineConfig({
  test: {
    globalSetup: 'tests/temporary.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hosting/**', 'tests/cases/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
