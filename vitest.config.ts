import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.java.test.{ts,tsx}', 'test/**/*.journey.test.{ts,tsx}'];
const system = ['test/journeys/system-*.journey.test.ts', 'test/journeys/sign-out.journey.test.ts'];

/** The whole service as `npm start` runs it. */
const running = {
  globalSetup: ['test/support/journey-setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

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
        // In a real browser.
        test: { name: 'journey', include: ['test/**/*.journey.test.{ts,tsx}'], exclude: system, ...running },
      },
      {
        extends: true,
        // Time, restarts, bad input, outages.
        test: { name: 'system', include: system, ...running },
      },
    ],
  },
});
