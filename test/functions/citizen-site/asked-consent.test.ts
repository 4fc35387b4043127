import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { askConsent } from '../../../shared/domain/consent/ask-consent.ts';
import type { AskedPart } from '../../../shared/domain/consent/consent.ts';
import { decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, consents, linksOn, shownOn, typedRow, yesToAll } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { siv } from './site-under-test.ts';

async function askedAbout(parts: readonly AskedPart[], text = ''): Promise<Applied> {
  const given = await applied();
  const { world, reference } = given;
  const act = { question: { parts, text }, staffId, now: world.now() };
  await work(world, reference, (ipCase) => askConsent(ipCase, act, masoy));
  return given;
}

describe('a question about consent', () => {
  test('is the first thing on my case and on the form, in the words of whoever asks, with one button', async () => {
    const given = await askedAbout(['plan', 'sharing'], 'Da kan <skolen> bli med.');
    const { browser, myCase, address } = given;
    const page = await browser.get(myCase);
    expect(linksOn(page)[0]).toBe(address);
    expect(page.text).toContain(
      'Slik står saken Vi ber deg svare på samtykke Det gjelder: at vi lager en individuell plan deling av opplysninger',
    );
    expect(page.html).toContain('Da kan &lt;skolen> bli med.');
    expect((await browser.get(address)).html).toContain('Da kan &lt;skolen> bli med.');
    expect((await browser.get('/masoy/nb/min-sak')).text).toContain('Svar på samtykke i sak');
  });

  test('is one button even where what was granted waits for the same answer', async () => {
    const given = await askedAbout(['plan']);
    await decides(given.world, given.reference);
    const links = linksOn(await given.browser.get(given.myCase));
    expect(links.filter((href) => href === given.address)).toHaveLength(1);
  });

  test('falls away when it is answered', async () => {
    const given = await askedAbout(['plan', 'coordinator', 'sharing']);
    await given.browser.post(given.address, yesToAll);
    expect((await given.browser.get(given.myCase)).text).not.toContain('Vi ber deg svare på samtykke');
  });

  test('falls away for the part that was answered', async () => {
    const given = await askedAbout(['plan', 'coordinator']);
    await given.browser.post(given.address, { coordinator: 'no' });
    const page = await given.browser.get(given.myCase);
    expect(page.text).toContain('at vi lager en individuell plan');
    expect(page.text).not.toContain('at vi peker ut en koordinator');
  });

  test('about sharing is answered by a form that lists nobody, and my case says that nothing changed', async () => {
    const given = await applied();
    const { world, browser, reference, address, myCase } = given;
    await browser.post(address, { plan: 'yes', coordinator: 'yes' });
    const act = { question: { parts: ['sharing'], text: '' }, staffId, now: world.now() } as const;
    await work(world, reference, (ipCase) => askConsent(ipCase, act, masoy));
    const shown = shownOn(await browser.get(address));
    const blank = typedRow(0, { service: '', direction: '', areas: [], except: '' });
    const sent = await browser.post(address, { shown, plan: 'yes', coordinator: 'yes', ...blank });
    expect(sent.status).toBe(303);
    const page = await browser.get(myCase);
    expect(page.text).not.toContain('Vi ber deg svare på samtykke');
    expect(page.text).toContain('Du svarte om samtykke. Ingenting ble endret.');
    expect(await consents(given)).toHaveLength(1);
  });

  test.each([
    ['nn', 'Vi ber deg svare på samtykke Det gjeld: at vi lagar ein individuell plan'],
    ['en', 'We ask you to answer about consent It is about: that we make an individual plan'],
  ])('is asked in %s too', async (language, words) => {
    const given = await askedAbout(['plan']);
    expect((await given.browser.get(given.myCase.replace('/nb/', `/${language}/`))).text).toContain(words);
  });
});

describe('a service whose sharing is about to end', () => {
  /** So many days after 5 March 2026. The row ends on 4 April 2027; the revision of 30 April is announced on 31 March. */
  async function withRowAfter(days: number) {
    const given = await withPlan();
    given.world.pass(days * 24 * 60);
    const browser = await given.site.signedIn(siv);
    return { ...given, browser };
  }

  test('is named on my case in good time, and renewed by one press on the form', async () => {
    for (const [days, isNamed] of [
      [365, false],
      [366, true],
    ] as const) {
      const early = await withRowAfter(days);
      expect((await early.browser.get(early.myCase)).text.includes('Delingen med Nav slutter')).toBe(isNamed);
    }
    const given = await withRowAfter(391);
    const { browser, myCase, address } = given;
    expect((await browser.get(myCase)).text).toContain('Delingen med Nav slutter etter 4. april 2027.');
    const form = await browser.get(address);
    expect(form.text).toContain('Forny delingen med Nav til');
    const [row] = (await caseOf(given)).consent.sharing;
    const sent = await browser.post(`${address}/forny`, { part: row?.id ?? '' });
    expect(sent).toMatchObject({ status: 303, location: `${address}/kvittering` });
    const changes = (await consents(given)).at(-1)?.changes;
    expect(changes).toMatchObject([{ part: 'sharing', change: 'renewed', sharing: { id: row?.id, to: '2028-05-30' } }]);
    expect((await browser.get(myCase)).text).not.toContain('Delingen med Nav slutter');
  });

  test('renewed twice is renewed once', async () => {
    const given = await withRowAfter(391);
    for (const _ of ['first', 'again']) await given.browser.post(`${given.address}/forny`, { part: 'all' });
    expect((await consents(given)).map(({ changes }) => changes.length)).toEqual([3, 1]);
  });

  test.each([
    ['', 'nobody'],
    ['plan', 'a part that is no service'],
    ['9.9', 'a row that never was'],
  ])('is not «%s»: %s', async (part) => {
    const given = await withRowAfter(391);
    expect((await given.browser.post(`${given.address}/forny`, { part })).status).toBe(400);
    expect(await consents(given)).toHaveLength(1);
  });

  test('is not offered, nor renewed, before that', async () => {
    const given = await withRowAfter(100);
    expect((await given.browser.get(given.address)).text).not.toContain('Forny delingen');
    await given.browser.post(`${given.address}/forny`, { part: 'all' });
    expect(await consents(given)).toHaveLength(1);
  });

  test('has its address lead back to the form', async () => {
    const given = await withRowAfter(391);
    expect(await given.browser.get(`${given.address}/forny`)).toMatchObject({ status: 303, location: given.address });
  });
});
