import { describe, expect, test } from 'vitest';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { apply, aSite, type Browser, fillIn } from './browser.ts';
import { type PostedStep, parentsForm, shortForm, wholeForm } from './posted-steps.ts';
import { aWorld, kari, siv } from './site-under-test.ts';

const myCases = '/masoy/nb/min-sak';
const day = 24 * 60;

async function begun(steps: readonly PostedStep[] = wholeForm.slice(0, 2)) {
  const world = aWorld();
  const site = aSite(world);
  const browser = await site.signedIn(siv);
  await browser.post('/masoy/nb/soknad', { action: 'begin' });
  for (const { step, fields } of steps) await browser.post(`/masoy/nb/soknad/${step}`, fields);
  const draft = [...world.state.drafts.values()][0]?.draft;
  if (!draft) throw new Error('not begun');
  return { world, site, browser, draft, address: `${myCases}/utkast/${draft.reference}` };
}

const keyOn = async (browser: Browser, step: string) =>
  /name="onceKey" value="([^"]+)"/.exec((await browser.get(`/masoy/nb/soknad/${step}`)).html)?.[1] ?? '';

describe('a draft on my case', () => {
  test('says what is left, when it was saved and until when it is kept', async () => {
    const { browser } = await begun();
    const { text } = await browser.get(myCases);
    expect(text).toContain('Du har en søknad som ikke er sendt');
    expect(text).toContain('Sist lagret 5. mars 2026 kl. 10.30.');
    expect(text).toContain('Den blir slettet 4. april 2026');
    expect(text).toContain('Dette gjenstår:');
    expect(text).not.toContain('Alt er fylt ut.');
  });

  test('that is all filled in is only to be looked over and sent', async () => {
    const { browser } = await begun(wholeForm);
    const { text } = await browser.get(myCases);
    expect(text).toContain('Alt er fylt ut. Du kan se over svarene og sende.');
    expect(text).not.toContain('Dette gjenstår:');
  });

  test('for another names whom it is about', async () => {
    const { browser } = await begun(parentsForm.slice(0, 2));
    expect((await browser.get(myCases)).text).toContain('Den gjelder Nils Syntetisk.');
  });

  test('is gone on with on another device, at the first open step', async () => {
    const { site, address } = await begun();
    const elsewhere = await site.signedIn(siv);
    expect(await elsewhere.post(address, {})).toMatchObject({ status: 303, location: '/masoy/nb/soknad/hva' });
    expect((await elsewhere.get('/masoy/nb/soknad/personen')).html).toContain('siv@post.example');
  });

  test('is kept for another 30 days by going on with it', async () => {
    const { world, site, address } = await begun();
    world.pass(20 * day);
    const browser = await site.signedIn(siv);
    await browser.post(address, {});
    world.pass(29 * day);
    expect((await (await site.signedIn(siv)).get(myCases)).text).toContain('Du har en søknad som ikke er sendt');
    world.pass(day);
    expect((await (await site.signedIn(siv)).get(myCases)).text).not.toContain('Du har en søknad som ikke er sendt');
  });
});

describe('deleting a draft', () => {
  test('is asked about first, and then it is really gone', async () => {
    const { world, browser, address } = await begun();
    const asked = await browser.get(`${address}/slett`);
    expect(asked).toMatchObject({ status: 200, text: expect.stringContaining('Alt du har fylt ut, blir borte.') });
    expect(world.state.drafts.size).toBe(1);
    const deleted = await browser.post(`${address}/slett`, {});
    expect(deleted).toMatchObject({ status: 303, location: `${myCases}?slettet` });
    expect(world.state.drafts.size).toBe(0);
    const after = await browser.get(deleted.location);
    expect(after.text).toContain('Søknaden er slettet.');
    expect(after.text).not.toContain('Du har en søknad som ikke er sendt');
  });

  test('twice, or of a draft that never was, finds nothing', async () => {
    const { browser, address } = await begun();
    await browser.post(`${address}/slett`, {});
    expect((await browser.post(`${address}/slett`, {})).status).toBe(404);
    expect((await browser.get(`${address}/slett`)).status).toBe(404);
    expect((await browser.post(address, {})).status).toBe(404);
    expect((await browser.post(`${myCases}/utkast/ACDE-2346/slett`, {})).status).toBe(404);
  });

  test('is nobody else’s to do, nor from another municipality', async () => {
    const { world, site, address } = await begun();
    const stranger = await site.signedIn(kari);
    const elsewhere = await site.signedIn({ ...siv, municipality: 'fjordsund' });
    for (const ask of [
      () => stranger.get(`${address}/slett`),
      () => stranger.post(`${address}/slett`, {}),
      () => stranger.post(address, {}),
      () => elsewhere.post(address.replace('masoy', 'fjordsund'), {}),
      () => elsewhere.post(`${address.replace('masoy', 'fjordsund')}/slett`, {}),
    ]) {
      expect((await ask()).status).toBe(404);
    }
    expect(world.state.drafts.size).toBe(1);
    expect((await site.visitor.get(`${address}/slett`)).status).toBe(303);
  });

  test('comes too late when another tab has sent it', async () => {
    const { world, browser, draft, address } = await begun(wholeForm);
    const reference = await apply(browser, []);
    expect(reference).toBe(draft.reference);
    const late = await browser.post(`${address}/slett`, {});
    expect(late).toMatchObject({ status: 409, text: expect.stringContaining('Søknaden er ikke slettet') });
    expect(world.state.drafts.get(`masoy#${reference}`)?.draft.state).toBe('submitted');
    expect((await browser.post(address, {})).status).toBe(404);
  });

  test('leaves another tab nothing to write into', async () => {
    const { world, browser, address } = await begun();
    const onceKey = await keyOn(browser, 'hva');
    await browser.post(`${address}/slett`, {});
    const late = await browser.post('/masoy/nb/soknad/hva', { ...wholeForm[2]?.fields, onceKey });
    expect(late).toMatchObject({ status: 303, location: '/masoy/nb/soknad' });
    await browser.post('/masoy/nb/soknad', { action: 'begin' });
    const other = await browser.post('/masoy/nb/soknad/hvem', { role: 'self', onceKey });
    expect(other).toMatchObject({ status: 409, text: expect.stringContaining('Siden hører til en annen søknad') });
    expect([...world.state.drafts.values()].map(({ draft }) => draft.answers)).toEqual([{}]);
  });
});

test('several drafts never run together: a page writes into the one it was made for', async () => {
  const { world, browser, draft, address } = await begun();
  const onceKey = await keyOn(browser, 'hva');
  world.pass(1);
  const other = { ...draft, reference: 'BCDE2347', revision: 1, answers: {}, savedAt: instant(world.now()) };
  await world.drafts.start({ ...other, onceKey: 'BCDE2347-x' });
  expect((await browser.get(myCases)).html.match(/\/utkast\/\w{8}\/slett/g)).toHaveLength(2);
  const post = () => browser.post('/masoy/nb/soknad/hva', { ...wholeForm[2]?.fields, onceKey });
  expect((await post()).status).toBe(409);
  expect(world.state.drafts.get('masoy#BCDE2347')?.draft.answers).toEqual({});
  world.pass(1);
  await browser.post(address, {});
  expect(await post()).toMatchObject({ status: 303, location: '/masoy/nb/soknad/tjenester' });
});

test('an application begun after one was sent does not hide behind it', async () => {
  const world = aWorld();
  const site = aSite(world);
  const browser = await site.signedIn(siv);
  await apply(browser, shortForm);
  world.pass(1);
  await fillIn(browser, parentsForm);
  const { text } = await browser.get(myCases);
  expect(text).toContain('Du har en søknad som ikke er sendt');
  expect(text).toContain('Den gjelder Nils Syntetisk.');
});
