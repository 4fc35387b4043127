import { beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../screenshots/every-page.ts';
import { createInspector } from '../screenshots/inspector.ts';
import { withOwnService } from '../screenshots/own-service.ts';

/** Its own service, so that what is met does not hang on what other journeys did. */
const port = Number(process.env['JOURNEY_PORT'] ?? 3400) + 60;
const mostMs = 20 * 60_000;
const inspector = createInspector();

describe('every page that somebody can meet, in each state and language, narrow and wide', () => {
  beforeAll(() => withOwnService({ port, args: ['--fresh'] }, (running) => everyPage(running, inspector)), mostMs);

  it('has been looked at', () => {
    expect(inspector.pages.length).toBeGreaterThan(350);
  });

  it('breaks no rule of axe and never has to be scrolled sideways', () => {
    expect(inspector.pages.flatMap(({ trouble }) => trouble)).toEqual([]);
  });
});
