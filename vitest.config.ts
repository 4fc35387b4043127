import { defineConfig } from 'vitest/config';

const slow = ['test/**/*.java.test.{ts,tsx}', 'test/**/*.journey.test.{ts,tsx}'];
const everyPage = 'test/journeys/system-every-page.journey.test.ts';
const system = ['time', 'plan', 'plan-bad-input', 'outage', 'bad-input', 'bad-requests'].map(
  (name) => `test/journeys/system-${name}.journey.test.ts`,
);

const patient = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false };
/** The whole service as `npm start` runs it. */
const running = { ...patient, globalSetup: ['test/support/journey-setup.ts'] };

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
        // On DynamoDB Local, which may be held up by what runs beside it.
        test: {
          name: 'java',
          testTimeout: 120_000,
          include: ['test/**/*.java.test.{ts,tsx}'],
          globalSetup: ['test/support/java-setup.ts'],
        },
      },
      {
        extends: true,
        // In a real browser, and starting and stopping.
        test: {
          name: 'journey',
          include: ['test/**/*.journey.test.{ts,tsx}'],
          exclude: [...system, everyPage],
          ...running,
        },
      },
      {
        extends: true,
        // Time, bad input, outages.
        test: { name: 'system', include: system, ...running },
      },
      {
        extends: true,
        // Every page, in a service of its own.
        test: { name: 'walk', include: [everyPage], ...patient },
      },
    ],
  },
});
