import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { apply, aSite, fillIn, onceKeyOn } from './browser.ts';
import { parentsForm, shortForm, wholeForm } from './posted-steps.ts';
import { aWorld, kari, siv } from './site-under-test.ts';

describe.each([
  ['short', shortForm],
  ['whole', wholeForm],
  ['for a child', parentsForm],
])('the application (%s)', (_, steps) => {
  test.each(['nb', 'nn', 'en'])('goes from start to receipt in %s', async (language) => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(siv);
    const base = `/masoy/${language}`;
    const reference = await apply(browser, steps, base);
    const receipt = await browser.get(`${base}/kvittering/${reference}`);
    expect(receipt.status).toBe(200);
    expect(receipt.text).toContain(`${reference.slice(0, 4)} ${reference.slice(4)}`);
    expect(receipt.text).toContain(language === 'en' ? '2 April 2026' : '2. april 2026');
    expect(receipt.html).toContain(`lang="${language}"`);
    expect(receipt.html).toContain(`${base}/samtykke`);
  });
});

test('where no SMS are sent, the receipt promises what comes instead', async () => {
  const world = aWorld();
  world.state.municipalities.set('masoy', { ...masoy, smsEnabled: false });
  const browser = await aSite(world).signedIn(siv);
  const reference = await apply(browser, shortForm);
  const { text } = await browser.get(`/masoy/nb/kvittering/${reference}`);
  expect(text).not.toContain('SMS');
  expect(text).toContain('Vi ringer når det er noe nytt.');
});

describe('the start page', () => {
  test('tells what the answers are for, on what basis, and who sees them', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const { text } = await browser.get('/masoy/nb/soknad');
    expect(text).toContain('behandle søknaden');
    expect(text).toContain('helse- og omsorgstjenesteloven §§ 7-1 og 7-2');
    expect(text).toContain('Start søknaden');
  });

  test('leads on to where one was', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    await browser.post('/masoy/nb/soknad/hvem', shortForm[0]?.fields ?? {});
    const start = await browser.get('/masoy/nb/soknad');
    expect(start.html).toContain('href="/masoy/nb/soknad/personen"');
    expect(start.text).toContain('4. april 2026');
  });

  test('deletes what was filled in when asked to begin anew', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await fillIn(browser, shortForm);
    expect(await browser.post('/masoy/nb/soknad', { action: 'anew' })).toMatchObject({
      status: 303,
      location: '/masoy/nb/soknad/hvem',
    });
    expect((await browser.get('/masoy/nb/soknad/se-over')).location).toBe('/masoy/nb/soknad/hvem');
  });

  test('refuses what its buttons never send', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    expect((await browser.post('/masoy/nb/soknad', { action: 'other' })).status).toBe(400);
  });
});

describe('a step', () => {
  test('with something wrong comes back with what was typed and what to do', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    await browser.post('/masoy/nb/soknad/hvem', { role: 'self', length: 'short' });
    const wrong = { ...shortForm[1]?.fields, familyName: '', email: 'siv@@post' };
    const page = await browser.post('/masoy/nb/soknad/personen', wrong);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Feil: /);
    expect(page.html).toContain('value="siv@@post"');
    expect(page.html).toContain('href="#familyName"');
    expect((await browser.get('/masoy/nb/soknad/hva')).location).toBe('/masoy/nb/soknad/personen');
  });

  test('with unknown or doubled names is refused, and nothing is kept', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    expect((await browser.post('/masoy/nb/soknad/hvem', { role: 'self', owner: 'x' })).status).toBe(422);
    expect((await browser.post('/masoy/nb/soknad/hvem', { role: ['self', 'parent'] })).status).toBe(422);
    expect((await browser.post('/masoy/nb/soknad/hvem', { role: 'king' })).status).toBe(422);
    expect((await browser.get('/masoy/nb/soknad/personen')).location).toBe('/masoy/nb/soknad/hvem');
  });

  test('cannot be jumped to, read or posted', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    for (const step of ['personen', 'hva', 'tjenester', 'se-over']) {
      expect((await browser.get(`/masoy/nb/soknad/${step}`)).location).toBe('/masoy/nb/soknad/hvem');
    }
    expect((await browser.post('/masoy/nb/soknad/hva', { wishes: 'plan' })).location).toBe('/masoy/nb/soknad/hvem');
    // About oneself nobody else applies.
    await browser.post('/masoy/nb/soknad/hvem', { role: 'self' });
    expect((await browser.get('/masoy/nb/soknad/soker')).location).toBe('/masoy/nb/soknad/personen');
  });

  test('of which there is none is not found', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    expect((await browser.get('/masoy/nb/soknad/finnes-ikke')).status).toBe(404);
    expect((await browser.post('/masoy/nb/soknad/finnes-ikke', {})).status).toBe(404);
  });

  test('before the application is begun leads to the start page; only the first may be read', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    expect((await browser.get('/masoy/nb/soknad/hvem')).status).toBe(200);
    expect((await browser.get('/masoy/nb/soknad/personen')).location).toBe('/masoy/nb/soknad');
    expect((await browser.post('/masoy/nb/soknad/hva', {})).location).toBe('/masoy/nb/soknad');
  });

  test('posted on the first page when the draft has run out begins a new one', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    expect((await browser.post('/masoy/nb/soknad/hvem', { role: 'self' })).location).toBe('/masoy/nb/soknad/personen');
  });

  test('opened from the check page goes back to it', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const check = await fillIn(browser, shortForm);
    expect(check.html).toContain('href="/masoy/nb/soknad/hva?endre"');
    const step = await browser.get('/masoy/nb/soknad/hva?endre');
    expect(step.html).toContain('action="/masoy/nb/soknad/hva?endre"');
    const changed = await browser.post('/masoy/nb/soknad/hva?endre', shortForm[2]?.fields ?? {});
    expect(changed.location).toBe('/masoy/nb/soknad/se-over');
  });

  test('gets one row more without being judged', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    await fillIn(browser, wholeForm);
    const page = await browser.post('/masoy/nb/soknad/tjenester', { 'services[0].type': 'Skole', add: 'services' });
    expect(page.status).toBe(200);
    expect(page.html).toContain('name="services[1].type"');
    expect(page.html).toContain('value="Skole"');
  });
});

describe('sending', () => {
  test('fifty times at once leads everybody to one receipt', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, wholeForm));
    const send = () => browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' });
    const replies = await Promise.all(Array.from({ length: 50 }, send));
    expect(new Set(replies.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(303);
    expect(world.state.cases.size).toBe(1);
  });

  test('without the tick asks for it, and keeps the key', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, shortForm));
    const page = await browser.post('/masoy/nb/soknad/se-over', { onceKey });
    expect(page.status).toBe(422);
    expect(onceKeyOn(page)).toBe(onceKey);
  });

  test('other words under the same key is refused, and leads on', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, shortForm));
    await browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' });
    const page = await browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes', needs: 'noe annet' });
    expect(page.status).toBe(409);
    expect(page.html).toContain('/masoy/nb/kvittering/');
    expect(page.html).toContain('href="/masoy/nb/soknad"');
  });

  test('a step of what is sent already is refused, and leads to the receipt', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const reference = await apply(browser, shortForm);
    const page = await browser.post('/masoy/nb/soknad/hva', shortForm[2]?.fields ?? {});
    expect(page.status).toBe(409);
    expect(page.html).toContain(`/masoy/nb/kvittering/${reference}`);
    expect((await browser.get('/masoy/nb/soknad/hva')).location).toBe('/masoy/nb/soknad');
  });

  test('under somebody else’s key says no more than for a key that never was', async () => {
    const world = aWorld();
    const site = aSite(world);
    const onceKey = onceKeyOn(await fillIn(await site.signedIn(siv), shortForm));
    const stranger = await site.signedIn(kari);
    const foreign = await stranger.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' });
    const forged = await stranger.post('/masoy/nb/soknad/se-over', { onceKey: 'AAAA2222-x', correct: 'yes' });
    expect(foreign.status).toBe(409);
    expect(foreign.html).toBe(forged.html);
    expect(world.state.cases.size).toBe(0);
  });

  test('from a page older than the answers asks to look them over', async () => {
    const browser = await aSite(aWorld()).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, shortForm));
    await browser.post('/masoy/nb/soknad/hva', shortForm[2]?.fields ?? {});
    const page = await browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' });
    expect(page.status).toBe(409);
    expect(page.html).toContain('/masoy/nb/soknad/se-over');
  });

  test('a second application begins after the first, and leaves it alone', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(siv);
    const first = await apply(browser, shortForm);
    world.pass(5);
    const second = await apply(browser, wholeForm);
    expect(second).not.toBe(first);
    const list = await browser.get('/masoy/nb/min-sak');
    expect(list.html).toContain(`/masoy/nb/min-sak/${first}`);
    expect(list.html).toContain(`/masoy/nb/min-sak/${second}`);
  });
});

describe('when the table cannot be reached', () => {
  test('a step says so and keeps every word on the page', async () => {
    const world = aWorld();
    const down = () => Promise.reject(new Unavailable());
    const site = aSite({ ...world, drafts: { ...world.drafts, save: down } });
    const browser = await site.signedIn(siv);
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    const page = await browser.post('/masoy/nb/soknad/hvem', { role: 'guardian', length: 'short' });
    expect(page.status).toBe(503);
    expect(page.text).toContain('Vi fikk ikke lagret svarene.');
    expect(page.html).toMatch(/value="guardian"[^>]*checked|checked[^>]*value="guardian"/);
  });

  test('sending says so, and the same button works afterwards', async () => {
    const world = aWorld();
    let isDown = true;
    const open: typeof world.cases.open = (opening) =>
      isDown ? Promise.reject(new Unavailable()) : world.cases.open(opening);
    const browser = await aSite({ ...world, cases: { ...world.cases, open } }).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, shortForm));
    const page = await browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' });
    expect(page.status).toBe(503);
    expect(onceKeyOn(page)).toBe(onceKey);
    isDown = false;
    expect((await browser.post('/masoy/nb/soknad/se-over', { onceKey, correct: 'yes' })).status).toBe(303);
  });
});
