import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../screenshots/every-page.ts';
import { createInspector } from '../screenshots/inspector.ts';
import { arrive } from '../screenshots/own-service.ts';
import { launchChromium } from '../support/chromium.ts';
import { file, staffBrowser } from '../support/filing.ts';
import { clockOf, moveClock } from '../support/messages.ts';
import { type RunningService, startService, temporaryState } from '../support/running-service.ts';

/** Its own service, so that what is met does not hang on what other journeys did. */
const port = Number(process.env['JOURNEY_PORT'] ?? 3400) + 60;
const mostMs = 20 * 60_000;
const state = temporaryState();
const synthesised = temporaryState();
const inspector = createInspector();
let service: RunningService;
let browser: Browser;
let before: string;

beforeAll(async () => {
  const assembly = join(synthesised.folder, 'cdk.out');
  const start = { port, stateFolder: state.folder };
  // As `npm start` does it: the app is synthesised first.
  const first = await startService({ ...start, env: { CDK_OUTDIR: assembly, LOCAL_ASSEMBLY: '' } });
  await moveClock(first.origin, { advance: 'P1DT2H' });
  before = await file(first.origin, { municipality: 'fjordsund', person: 'omar' });
  await first.stop();
  service = await startService({ ...start, assembly, args: ['--fresh'] });
  browser = await launchChromium();
}, mostMs);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
  for (const { remove } of [state, synthesised]) remove();
});

describe('a start with --fresh', () => {
  it('forgets what was there, and shows cases of both municipalities at this moment', async () => {
    const { origin } = service;
    expect(Math.abs((await clockOf(origin)).getTime() - Date.now())).toBeLessThan(60_000);
    const [hanna, liv] = await Promise.all([
      staffBrowser(origin, 'masoy', 'hanna.hav'),
      staffBrowser(origin, 'fjordsund', 'liv.lund'),
    ]);
    for (const [staff, queue] of [
      [hanna, '/masoy/ansatt/'],
      [liv, '/fjordsund/ansatt/'],
    ] as const) {
      for (const [list, shown] of Object.entries(lists)) {
        const { text } = await staff.get(`${queue}?liste=${list}`);
        expect(text, `${queue} ${list}`).toMatch(/sak\/[0-9A-Z]{8}/);
        for (const words of shown) expect(text, `${queue} ${list}`).toMatch(words);
      }
    }
    expect((await liv.get(`/fjordsund/ansatt/sak/${before}`)).status).toBe(404);
  });
});

/** What a visitor finds in each list of a queue. */
const lists: Readonly<Record<string, readonly RegExp[]>> = {
  open: [/Mott(att|eken)/, /Under arbeid/, /over fristen/, /Vil bli ring[td]/, /1 oppg/],
  waiting: [/Besvart|Avgjord?/],
  plan: [/Har koordinator/, /Planen er i gang/, /Planen er på pause/],
  restricted: [/Skjerm(et|a)/],
};

describe('every page that somebody can meet, in each state and language, narrow and wide', () => {
  it('has been looked at', { timeout: mostMs }, async () => {
    await everyPage({ origin: service.origin, browser }, inspector);
    expect(inspector.pages.length).toBeGreaterThan(930);
  });

  it('breaks no rule of axe and never has to be scrolled sideways', () => {
    expect(inspector.pages.flatMap(({ trouble }) => trouble)).toEqual([]);
  });
});

describe('what looks at a page', () => {
  /** The trouble of a page in nynorsk that somebody has spoilt, after the same page in bokmål was seen to be right. */
  async function troubleOf(spoil: () => void): Promise<string> {
    const own = createInspector();
    const visitor = await arrive({ origin: service.origin, browser }, own);
    for (const language of ['nb', 'nn'] as const) {
      await visitor.open(`/masoy/${language}/`);
      if (language === 'nn') await visitor.page.evaluate(spoil);
      await own.take(visitor.page, { part: 'Spoilt', name: 'front', language });
    }
    await visitor.leave();
    const [right, spoilt] = own.pages;
    expect(right?.trouble).toEqual([]);
    return spoilt?.trouble.join('\n') ?? '';
  }

  it.each<[string, () => void, readonly string[]]>([
    ['a heading that is gone', () => document.querySelector('h1')?.remove(), ['page-has-heading-one']],
    [
      'a picture without words, and wider than the page',
      () => document.querySelector('main')?.append(Object.assign(new Image(2000, 10), { style: 'display: block' })),
      ['image-alt', 'front 320: 1', 'front 1280: '],
    ],
    [
      'a field without a label',
      () => document.querySelector('main')?.append(document.createElement('input')),
      ['label'],
    ],
    [
      'letters that can hardly be told from the page',
      () => Object.assign(document.querySelector<HTMLElement>('main p')?.style ?? {}, { color: '#ccc' }),
      ['color-contrast'],
    ],
    [
      'words alone: a language there is not',
      () => document.documentElement.setAttribute('lang', 'xx'),
      ['front 320: html-lang-valid', 'front 1280: html-lang-valid'],
    ],
    [
      'lines too long for a narrow page',
      () => Object.assign(document.querySelector('h1')?.style ?? {}, { width: '340px' }),
      ['front 320: '],
    ],
  ])('sees %s', async (_what, spoil, wanted) => {
    const trouble = await troubleOf(spoil);
    for (const each of wanted) expect(trouble).toContain(each);
  });
});
