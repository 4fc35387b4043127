import { describe, expect, test } from 'vitest';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aSite } from './browser.ts';
import { applied, caseOf, consents, overtaken, shownOn, typedRow, yesToAll } from './consent-pages.ts';
import { siv } from './site-under-test.ts';

const ended = {
  'sharing[0].to.day': '1',
  'sharing[0].to.month': '1',
  'sharing[0].to.year': '2026',
};

describe('the form', () => {
  test('adds and removes rows without script, keeps what was typed, and stores nothing', async () => {
    const given = await applied();
    const { browser, address } = given;
    const typed = { plan: 'no', ...typedRow(0, { areas: ['health', 'work'], 'from.day': '31' }) };
    const added = await browser.post(address, { ...typed, add: 'sharing' });
    expect(added.status).toBe(200);
    expect(added.html).toContain('name="sharing[1].service"');
    expect(added.html).toMatch(/name="sharing\[0\].areas" value="work" checked/);
    expect(added.html).toContain('name="sharing[0].from.day" value="31"');
    const removed = await browser.post(address, { ...typed, remove: 'sharing[0]' });
    expect(removed.status).toBe(200);
    expect(removed.html).not.toContain('value="Nav"');
    expect(removed.html).toMatch(/name="plan" value="no" checked/);
    expect(await consents(given)).toEqual([]);
  });

  test.each([
    [{}, 'Svar på minst ett av spørsmålene'],
    [{ plan: 'yes', ...typedRow(0), ...ended }, 'Den dagen er passert.'],
    [{ plan: 'yes', hacker: 'x' }, 'noe vi ikke kjenner'],
  ])('says what is wrong (422) and stores nothing: %o', async (fields, words) => {
    const given = await applied();
    const page = await given.browser.post(given.address, fields);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Feil: Gi eller endre samtykke/);
    expect(page.text).toContain(words);
    expect(await consents(given)).toEqual([]);
  });

  test('from before another tab changed the consent is not taken in (409), and loses nothing typed', async () => {
    const given = await applied();
    const { browser, address } = given;
    const old = shownOn(await browser.get(address));
    await browser.post(address, { coordinator: 'no' });
    const page = await browser.post(address, { ...yesToAll, shown: old });
    expect(page.status).toBe(409);
    expect(page.text).toContain('er endret etter at du åpnet siden');
    expect(page.text).toContain('Koordinator Nei');
    expect(page.html).toContain('value="Nav"');
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'refused' });
    expect(await browser.post(address, { ...yesToAll, shown: shownOn(page) })).toMatchObject({ status: 303 });
  });

  test.each([
    ['a row is added', { add: 'sharing' }, 200],
    ['something in it is to be mended', { 'sharing[0].service': '' }, 422],
  ])('that is old does not become a new one because %s', async (_, more, status) => {
    const given = await applied();
    const { browser, address } = given;
    await browser.post(address, yesToAll);
    const old = shownOn(await browser.get(address));
    await browser.post(`${address}/trekk`, { part: 'all' });
    const again = await browser.post(address, { ...yesToAll, ...more, shown: old });
    expect(again.status).toBe(status);
    const sent = await browser.post(address, { ...yesToAll, shown: shownOn(again) });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('er endret etter at du åpnet siden');
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'withdrawn', coordinator: 'withdrawn', sharing: [] });
    expect(await browser.post(address, { ...yesToAll, shown: shownOn(sent) })).toMatchObject({ status: 303 });
  });

  test('whose text has changed since is not taken in either', async () => {
    const given = await applied();
    const shown = shownOn(await given.browser.get(`/masoy/nn/samtykke/${given.reference}`));
    expect((await given.browser.post(given.address, { plan: 'yes', shown })).status).toBe(409);
    expect(await consents(given)).toEqual([]);
  });

  test('sent twice is one consent with the same receipt', async () => {
    const given = await applied();
    const { browser, address } = given;
    const shown = shownOn(await browser.get(address));
    const twice = [
      await browser.post(address, { ...yesToAll, shown }),
      await browser.post(address, { ...yesToAll, shown }),
    ];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect(await consents(given)).toHaveLength(1);
  });

  test('is judged anew when another consent is stored between reading and writing', async () => {
    const given = await applied();
    const { browser, address } = given;
    const shown = shownOn(await browser.get(address));
    const slow = await overtaken(given, async () => {
      await browser.post(address, { plan: 'no' });
    });
    expect((await slow.post(address, { ...yesToAll, shown })).status).toBe(409);
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'refused', coordinator: 'unanswered' });
  });

  test('stands as typed when the store is down (503)', async () => {
    const { world, address } = await applied();
    const commit = () => Promise.reject(new Unavailable('throttled'));
    const browser = await aSite({ ...world, cases: { ...world.cases, commit } }).signedIn(siv);
    const page = await browser.post(address, yesToAll);
    expect(page.status).toBe(503);
    expect(page.text).toContain('Vi fikk ikke lagret svarene.');
    expect(page.html).toContain('value="Nav"');
    expect(page.html).toMatch(/name="plan" value="yes" checked/);
  });
});
