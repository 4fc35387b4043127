import { describe, expect, test } from 'vitest';
import { citizenWeb, cookieOf, echoRoute } from '../../web/support/citizen-web.ts';
import { aSite } from './browser.ts';
import { decides } from './caseworker.ts';
import { type Applied, applied, linksOn } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import type { PostedStep } from './posted-steps.ts';
import { allRoutes, aWorld, siv } from './site-under-test.ts';

const forms = allRoutes(aWorld()).filter(({ method }) => method === 'POST');
const heldCookie = '__Host-ip-skjema-masoy';

/** Reads in the language of the page until when one is signed in. */
const note = /Du er logget inn til kl\. (\d\d\.\d\d)\. Det du skriver, blir tatt vare på hvis du må logge inn igjen\./;

test.each(forms.map(({ path }) => path))('a form sent too late is sent again after signing in: %s', async (path) => {
  // Every form of the site, whatever it asks: here it answers what it was sent.
  const web = citizenWeb({ routes: forms.map((form) => echoRoute(form)) });
  const address = `/masoy/nb/${path.replace(':reference', 'ACDE2346').replace(':step', 'hva')}`;
  const late = await web.signIn();
  web.wait(31);
  const form = { formToken: 'the-form-token', text: 'alt jeg skrev' };
  const met = await web.send({ path: address, form, cookies: late });
  expect(met.headers?.['location']).toContain(encodeURIComponent(address));
  const cookies = { ...(await web.signIn({ formToken: 'new' })), [heldCookie]: cookieOf(met, heldCookie) ?? '' };
  expect(JSON.parse((await web.send({ path: address, cookies })).body)).toMatchObject({
    form: [
      ['formToken', 'the-form-token'],
      ['text', 'alt jeg skrev'],
    ],
  });
});

async function readDecision(): Promise<Applied> {
  const given = await applied();
  await decides(given.world, given.reference, { outcome: 'refused', text: 'Nei.' });
  await given.browser.get(`${given.myCase}/svar`);
  return given;
}

type Typed = {
  readonly name: string;
  readonly begin: () => Promise<Applied>;
  readonly at: (given: Applied) => string;
  /** With something to mend, so that the page comes back. */
  readonly fields: PostedStep['fields'];
  readonly words: string;
};

const typed: readonly Typed[] = [
  {
    name: 'a complaint',
    begin: readDecision,
    at: ({ myCase }) => `${myCase}/klage`,
    fields: { disagrees: 'For lite hjelp.', helper: 'x'.repeat(201) },
    words: 'For lite hjelp.',
  },
  {
    name: 'needs that have changed',
    begin: withPlan,
    at: ({ myCase }) => `${myCase}/endring`,
    fields: { text: `Ny jobb.${'å'.repeat(1000)}` },
    words: 'Ny jobb.',
  },
  {
    name: 'contact details',
    begin: applied,
    at: ({ myCase }) => `${myCase}/kontakt`,
    fields: { mobile: '12', email: 'siv@ny.example', noticeChannel: 'sms', language: 'nb' },
    words: 'siv@ny.example',
  },
  {
    name: 'a point of the plan',
    begin: withPlan,
    at: ({ myCase }) => `${myCase}/plan/1`,
    fields: { version: '0', resources: 'Liker båt.', needs: 'å'.repeat(4001) },
    words: 'Liker båt.',
  },
  {
    name: 'a consent',
    begin: applied,
    at: ({ address }) => address,
    fields: { plan: 'yes', 'sharing[0].service': 'Havøysund skole' },
    words: 'Havøysund skole',
  },
];

describe.each(typed)('the page of $name', ({ begin, at, fields, words }) => {
  test('says until when one is signed in, and is there with every word after signing in again', async () => {
    const given = await begin();
    const address = at(given);
    expect(note.exec((await given.browser.get(address)).text)?.[1]).toBe('11.00');
    given.world.pass(31);
    const met = await given.browser.post(address, fields);
    expect(met).toMatchObject({ status: 303, location: expect.stringContaining(encodeURIComponent(address)) });
    const back = await given.site.signedIn(siv, met.cookies);
    const page = await back.get(address);
    expect(page.status).toBe(422);
    expect(page.html).toContain(words);
    expect(note.exec(page.text)?.[1]).toBe('11.31');
  });
});

test('a step of the application is saved when one comes back', async () => {
  const world = aWorld();
  const site = aSite(world);
  const browser = await site.signedIn(siv);
  await browser.post('/masoy/nb/soknad', { action: 'begin' });
  const step = '/masoy/nb/soknad/hvem';
  expect((await browser.get(step)).text).toMatch(note);
  world.pass(31);
  const met = await browser.post(step, { role: 'self', length: 'short' });
  const back = await site.signedIn(siv, met.cookies);
  expect(await back.get(step)).toMatchObject({ status: 303, location: '/masoy/nb/soknad/personen' });
});

test('a complaint sent too late is received once one has signed in again', async () => {
  const given = await readDecision();
  const address = `${given.myCase}/klage`;
  given.world.pass(31);
  const met = await given.browser.post(address, { disagrees: 'For lite hjelp.', wants: '', helper: '' });
  const back = await given.site.signedIn(siv, met.cookies);
  expect(await back.get(address)).toMatchObject({ status: 303, location: `${address}/kvittering` });
});

describe('the time', () => {
  test('moves with every page, until two hours after signing in', async () => {
    const given = await readDecision();
    const times: (string | undefined)[] = [];
    for (let page = 0; page < 5; page += 1) {
      given.world.pass(25);
      times.push(note.exec((await given.browser.get(`${given.myCase}/klage`)).text)?.[1]);
    }
    // Signed in at 10.30: idle time alone would make the fourth 12.40.
    expect(times).toEqual(['11.25', '11.50', '12.15', '12.30', undefined]);
  });

  test.each([
    ['nn', 'Du er logga inn til kl. 11.00. Det du skriv, blir teke vare på dersom du må logge inn igjen.'],
    ['en', 'You are logged in until 11:00. What you write is kept if you must log in again.'],
  ])('is said in %s', async (language, words) => {
    const { browser, myCase } = await readDecision();
    expect((await browser.get(`${myCase.replace('/nb/', `/${language}/`)}/klage`)).text).toContain(words);
  });
});

test('every page of a case on which something can be typed says it, and no other', async () => {
  const { browser, myCase, address } = await withPlan();
  const start = [myCase, `${myCase}/svar`, `${myCase}/klage`, address, '/masoy/nb/min-sak'];
  const pages = new Set([...start, ...linksOn(await browser.get(myCase))]);
  for (const path of pages) {
    const { html, text, headers } = await browser.get(path);
    if (!String(headers?.['content-type']).startsWith('text/html')) continue;
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(note.test(text), path).toBe(/<textarea|<input(?![^>]*type="(?:hidden|checkbox)")/.test(main));
  }
});
