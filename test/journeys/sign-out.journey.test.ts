import type { Browser as Chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, createBrowser, signInAs } from '../../infra/local/browser.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { launchChromium } from '../support/chromium.ts';
import { setFaults } from '../support/faults-of-service.ts';
import { moveClock } from '../support/messages.ts';
import { setRoles } from '../support/persons-of-service.ts';
import { rawRequest } from '../support/raw-request.ts';
import { type RunningService, startService, temporaryState } from '../support/running-service.ts';
import { settingsOf } from '../support/settings-of-service.ts';
import { duringOfficeHours } from './morning.ts';
import { Visitor } from './visitor.ts';

const state = temporaryState();
let service: RunningService;
let chromium: Chromium;
let origin: string;
let issuer: string;

beforeAll(async () => {
  const start = { port: 3520, stateFolder: state.folder, assembly: inject('assembly') };
  [service, chromium] = await Promise.all([startService(start), launchChromium()]);
  origin = service.origin;
  // Never earlier than the real day: the browser goes by its own clock when it lets the provider's cookies expire.
  await duringOfficeHours(origin);
  issuer = 'http://127.0.0.1:3521';
});

afterEach(() => setFaults(origin, {}));

afterAll(async () => {
  await Promise.all([service?.stop(), chromium?.close()]);
  state.remove();
});

const sites = {
  citizen: { person: 'tora', page: '/masoy/nb/min-sak', start: 'logg-inn', provider: 'idporten' },
  staff: { person: 'sindre.sund', page: '/masoy/ansatt/', start: 'ansatt/logg-inn', provider: 'staff' },
} as const;
const both = ['citizen', 'staff'] as const;

/** What this page answers to a browser with these cookies and no others. */
async function asked(cookie: string, page: string) {
  return rawRequest(createBrowser(origin), page, { headers: { cookie } });
}

async function isIn(cookie: string, page: string): Promise<boolean> {
  return (await asked(cookie, page)).status === 200;
}

function cookieOf({ cookies }: Browser, page: string): string {
  return cookies.header(new URL(page, origin), false);
}

async function signedIn(who: keyof typeof sites) {
  const { person, page } = sites[who];
  const browser = createBrowser(origin);
  const { text } = await signInAs(browser, `${origin}${page}`, person);
  return { browser, page, text, cookie: cookieOf(browser, page) };
}

describe('signing out', () => {
  test.each(both)(
    '%s: here ends it at the provider too, and neither the cookie nor Back opens anything',
    async (who) => {
      const { person, page, start } = sites[who];
      const visitor = await Visitor.arrive(chromium, origin);
      await visitor.openAs(person, page);
      const cookie = await cookiesOf(visitor);
      expect(await isIn(cookie, page)).toBe(true);
      const posts: string[] = [];
      visitor.page.on('request', (request) => posts.push(request.url()));
      await visitor.press('form[action$="/logg-ut"] button');
      await visitor.page.waitForURL('**/logg-ut/ferdig*');
      expect(await visitor.heading()).toBe('Du er logget ut');
      const atProvider = posts.find((url) => url.startsWith(`${issuer}/`) && url.includes('id_token_hint='));
      expect(atProvider).toContain(encodeURIComponent(`${origin}${page.split('nb/')[0]?.split('ansatt/')[0]}`));
      expect((await asked(cookie, page)).headers.location).toContain(`/masoy/${start}`);

      await backTo(visitor, page);
      // The provider asks who one is: its session has ended as well.
      await visitor.page.locator(`[data-person="${person}"]`).waitFor();
      expect(new URL(visitor.page.url()).origin).toBe(issuer);
      await visitor.leave();
    },
  );

  test('at one municipality ends the session at the other, in a frame to which our cookie never comes', async () => {
    const visitor = await Visitor.arrive(chromium, origin);
    await visitor.openAs('tora', '/masoy/nb/min-sak');
    await visitor.openAs('tora', '/fjordsund/nn/min-sak');
    const cookie = await cookiesOf(visitor);
    const framed = visitor.page.waitForResponse((response) => response.url().includes('/masoy/logg-ut/ramme'));
    await visitor.press('form[action$="/logg-ut"] button');
    const response = await framed;
    expect(response.frame().parentFrame()?.url()).toContain(issuer);
    expect(response.status()).toBe(200);
    expect((await response.request().allHeaders())['cookie']).toBeUndefined();
    await visitor.page.waitForURL('**/fjordsund/logg-ut/ferdig*');
    expect(await isIn(cookie, '/masoy/nb/min-sak')).toBe(false);
    expect(await isIn(cookie, '/fjordsund/nn/min-sak')).toBe(false);
    await visitor.leave();
  });

  test.each(both)(
    '%s: at the provider ends ours by what the frame says, over plain HTTP, and only by that',
    async (who) => {
      const { browser, page, cookie } = await signedIn(who);
      const leaving = await browser.get(`${issuer}/${sites[who].provider}/session/end`);
      const frame = new URL(/<iframe src="([^"]+)"/.exec(leaving.text)?.[1]?.replaceAll('&amp;', '&') ?? '');
      expect(await isIn(cookie, page)).toBe(true);
      const ask = (change: (url: URL) => void) => {
        const url = new URL(frame);
        change(url);
        return rawRequest(createBrowser(origin), `${url.pathname}${url.search}`);
      };
      const statuses = await Promise.all([
        ask(({ searchParams }) => searchParams.set('iss', 'https://evil.example')),
        ask(({ searchParams }) => searchParams.delete('iss')),
        ask(({ searchParams }) => searchParams.delete('sid')),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([400, 400, 400]);
      const unknown = await ask(({ searchParams }) => searchParams.set('sid', 'unknown'));
      const elsewhere = await ask((url) => {
        url.pathname = url.pathname.replace('/masoy/', '/fjordsund/');
      });
      expect([unknown.status, elsewhere.status]).toEqual([200, 200]);
      expect(await isIn(cookie, page)).toBe(true);
      const answer = await ask(() => undefined);
      expect([answer.status, answer.text]).toEqual([unknown.status, unknown.text]);
      expect(answer.headers['content-security-policy']).toMatch(/frame-ancestors http:\/\/127\.0\.0\.1:3521$/);
      expect(await isIn(cookie, page)).toBe(false);
    },
  );
});

describe('signing in', () => {
  test.each(both)('%s: gives a new session id each time, and the one before ends', async (who) => {
    const { person, page, start } = sites[who];
    const name = who === 'citizen' ? '__Host-ip-masoy' : '__Host-ip-ansatt-masoy';
    const planted = `${name}=${'p'.repeat(43)}`;
    const browser = createBrowser(origin);
    browser.cookies.keep(new URL(origin), [`${planted}; Path=/; HttpOnly; Secure; SameSite=Lax`]);
    await signInAs(browser, `${origin}${page}`, person);
    const first = cookieOf(browser, page);
    expect(first).not.toContain('pppp');
    expect(await isIn(planted, page)).toBe(false);
    const way = who === 'citizen' ? `${start}/idporten` : start;
    await browser.get(`${origin}/masoy/${way}?til=${encodeURIComponent(page)}`);
    const second = cookieOf(browser, page);
    expect(second).not.toBe(first);
    expect([await isIn(first, page), await isIn(second, page)]).toEqual([false, true]);
  });
});

describe('a staff role taken away', () => {
  afterEach(() => setRoles(origin, 'sindre.sund', ['leader']));

  test('at the provider works at the next request, and so does giving it back', async () => {
    const { page, cookie } = await signedIn('staff');
    await setRoles(origin, 'sindre.sund', []);
    const refused = await asked(cookie, page);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Du har ikke tilgang');
    await setRoles(origin, 'sindre.sund', ['leader']);
    expect(await isIn(cookie, page)).toBe(true);
  });

  test('in the settings works at the next request', async () => {
    const { page, cookie } = await signedIn('staff');
    const settings = await settingsOf(origin, 'masoy');
    try {
      await settings.change({ units: masoy.units.map((unit) => ({ ...unit, leader: 'hanna.hav' })) });
      const queue = await asked(cookie, page);
      expect(queue.text).not.toContain('Sykeavdelingen');
      await settings.change({ staff: masoy.staff.filter(({ id }) => id !== 'sindre.sund') });
      expect((await asked(cookie, page)).status).toBe(403);
    } finally {
      await settings.restore();
    }
    expect(await isIn(cookie, page)).toBe(true);
  });
});

describe('as time goes', () => {
  test('a citizen is out after 30 idle minutes; the form sent then is sent again for the same person alone', async () => {
    const browser = createBrowser(origin);
    const page = '/masoy/nb/soknad/hvem';
    await signInAs(browser, `${origin}/masoy/nb/soknad`, 'amina');
    const begun = await browser.submit(await browser.get('/masoy/nb/soknad'));
    expect(new URL(begun.url).pathname).toBe(page);
    expect(begun.text).toMatch(/Innlogget til kl\. \d\d\.\d\d/);
    await moveClock(origin, { advance: 'PT29M' });
    expect(await isIn(cookieOf(browser, page), page)).toBe(true);
    const form = await browser.get(page);
    await moveClock(origin, { advance: 'PT31M' });
    const picker = await browser.submit(form, { values: { role: 'parent' } });
    expect(new URL(picker.url).origin).toBe(issuer);
    const saved = await browser.submit(picker, { button: { name: 'person', value: 'amina' } });
    expect([saved.status, new URL(saved.url).pathname]).toEqual([200, '/masoy/nb/soknad/personen']);

    const late = await browser.get(page);
    await moveClock(origin, { advance: 'PT31M' });
    const again = await browser.submit(late, { values: { role: 'self' } });
    const other = await browser.submit(again, { button: { name: 'person', value: 'omar' } });
    expect(new URL(other.url).pathname).not.toBe('/masoy/nb/soknad/personen');
  });

  test('a citizen is out after two hours, however busy; staff after 15 idle minutes', async () => {
    const citizen = await signedIn('citizen');
    for (let visit = 0; visit < 4; visit += 1) {
      await moveClock(origin, { advance: 'PT29M' });
      expect(await isIn(citizen.cookie, citizen.page)).toBe(true);
    }
    const staff = await signedIn('staff');
    await moveClock(origin, { advance: 'PT5M' });
    expect([await isIn(citizen.cookie, citizen.page), await isIn(staff.cookie, staff.page)]).toEqual([false, true]);
    await moveClock(origin, { advance: 'PT16M' });
    expect(await isIn(staff.cookie, staff.page)).toBe(false);
  });

  test('while the provider is down, staff work on for 15 minutes, then meet a page that says so', async () => {
    const { page, cookie } = await signedIn('staff');
    await setFaults(origin, { idp: 'down' });
    await moveClock(origin, { advance: 'PT10M' });
    expect(await isIn(cookie, page)).toBe(true);
    await moveClock(origin, { advance: 'PT6M' });
    const answer = await asked(cookie, page);
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60']);
    await setFaults(origin, {});
    expect(await isIn(cookie, page)).toBe(true);
  });

  test('staff at work all day stay in, though no token of the provider lives that long', async () => {
    const { browser, page, cookie } = await signedIn('staff');
    expect((await browser.get(page)).text).toContain('Innlogget til kl.');
    for (let visit = 0; visit < 20; visit += 1) {
      await moveClock(origin, { advance: 'PT14M' });
      expect(await isIn(cookie, page)).toBe(true);
    }
  });
});

async function cookiesOf(visitor: Visitor): Promise<string> {
  const cookies = await visitor.context.cookies(origin);
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Presses Back until this page would be shown again, or something in its place. */
async function backTo(visitor: Visitor, page: string): Promise<void> {
  const shown: string[] = [];
  visitor.page.on('request', (request) => shown.push(new URL(request.url()).pathname));
  for (let press = 0; press < 4 && !shown.includes(page); press += 1) {
    await visitor.page.goBack({ waitUntil: 'commit' });
    expect(await visitor.page.locator('form[action$="/logg-ut"]').count()).toBe(0);
  }
}
