import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.java.test.{ts,tsx}', 'test/**/*.journey.test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Needs nothing but Node.
        test: { name: 'quick', include: ['test/**/*.test.{ts,tsx}'], exclude: slow },
      },
      {
        extends: true,
        // On DynamoDB Local.
        test: {
          name: 'java',
          include: ['test/**/*.java.test.{ts,tsx}'],
          globalSetup: ['test/support/java-setup.ts'],
        },
      },
      {
        extends: true,
        // The whole service as `npm start` runs it, in a real browser.
        test: {
          name: 'journey',
          include: ['test/**/*.journey.test.{ts,tsx}'],
          globalSetup: ['test/support/journey-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
