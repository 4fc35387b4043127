import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.java.test.{ts,tsx}', 'test/**/*.journey.test.{ts,tsx}'];
const system = ['time', 'plan', 'plan-bad-input', 'outage', 'bad-input', 'bad-requests', 'every-page'].map(
  (name) => `test/journeys/system-${name}.journey.test.ts`,
);

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
    setupFiles: ['test/support/one-seed.ts'],
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Needs nothing but Node. No module is mocked, so files may share what they have loaded: twice as fast.
        test: { name: 'quick', include: ['test/**/*.test.{ts,tsx}'], exclude: slow, isolate: false },
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
        // In a real browser, and starting and stopping.
        test: { name: 'journey', include: ['test/**/*.journey.test.{ts,tsx}'], exclude: system, ...running },
      },
      {
        extends: true,
        // Time, bad input, outages, every page.
        test: { name: 'system', include: system, ...running },
      },
    ],
  },
});
