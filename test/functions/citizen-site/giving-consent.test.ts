import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consentText } from '../../../forms/consent/consent-text.ts';
import { consentForm } from '../../../forms/consent/form.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { applied, caseOf, consents, shownOn, typedRow, yesToAll } from './consent-pages.ts';
import { contextIn, siv } from './site-under-test.ts';

describe('giving consent', () => {
  test('is offered on the receipt and on my case, once each, and begins with nothing chosen', async () => {
    const { browser, reference, address, myCase } = await applied();
    for (const page of [`/masoy/nb/kvittering/${reference}`, myCase]) {
      expect((await browser.get(page)).html.split(`href="${address}"`)).toHaveLength(2);
    }
    const form = await browser.get(address);
    expect(form.status).toBe(200);
    expect(form.html).not.toMatch(/ checked/);
  });

  test('is kept with who, how, and when, and receipted with all that holds', async () => {
    const given = await applied();
    const { browser, address } = given;
    const sent = await browser.post(address, { ...yesToAll, 'sharing[0].except': 'Ikke om 2019.' });
    expect(sent).toMatchObject({ status: 303, location: `${address}/kvittering` });
    expect(await consents(given)).toMatchObject([
      {
        as: 'self',
        by: { who: 'person' },
        how: { way: 'digital', level: 'idporten-loa-high' },
        changes: [
          { part: 'plan', change: 'given' },
          { part: 'coordinator', change: 'given' },
          { part: 'sharing', change: 'given', sharing: { service: 'Nav', from: '2026-03-05', to: '2027-04-04' } },
        ],
      },
    ]);
    const { text } = await browser.get(sent.location);
    expect(text).toContain('Sist endret 5. mars 2026 kl. 10.30');
    expect(text).toContain('Individuell plan Ja Koordinator Ja Nav Både hente og gi opplysninger Helse');
    expect(text).toContain('Skal ikke deles: Ikke om 2019.');
    expect(text).toContain('Fra og med 5. mars 2026 til og med 4. april 2027');
  });

  test.each(languages)(
    'keeps the hash of exactly the words that were shown, and their language: %s',
    async (language) => {
      const given = await applied();
      const { browser, world, reference } = given;
      const form = await browser.get(`/masoy/${language}/samtykke/${reference}`);
      await browser.post(`/masoy/${language}/samtykke/${reference}`, { plan: 'yes', shown: shownOn(form) });
      const reading = { form: consentForm, answers: { role: 'self' }, context: contextIn(world), language };
      const words = consentText(reading);
      for (const line of words.split('\n')) expect(form.text).toContain(line.replace(/\s+/g, ' '));
      const textHash = createHash('sha256').update(words).digest('hex');
      expect(await consents(given)).toMatchObject([{ language, textHash }]);
    },
  );

  test('of one part leaves the others open', async () => {
    const given = await applied();
    await given.browser.post(given.address, { coordinator: 'yes' });
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'given', sharing: [] });
  });

  test('shows what holds when the form is opened again, and says nothing new when it is sent as it stands', async () => {
    const given = await applied();
    const { browser, address } = given;
    await browser.post(address, yesToAll);
    const form = await browser.get(address);
    expect(form.text).toContain('Dette gjelder nå');
    expect(form.html).toMatch(/name="plan" value="yes" checked/);
    expect(form.html).toContain('name="sharing[0].to.year" value="2027"');
    expect(await browser.post(address, { ...yesToAll, shown: shownOn(form) })).toMatchObject({ status: 303 });
    expect(await consents(given)).toHaveLength(1);
  });

  test('is narrowed, renewed and taken from one service in one go', async () => {
    const given = await applied();
    const { browser, address } = given;
    const two = { ...yesToAll, ...typedRow(1, { service: 'Skolen' }), ...typedRow(2, { service: 'Legen' }) };
    await browser.post(address, two);
    const longer = { 'sharing[1].to.day': '1', 'sharing[1].to.month': '1', 'sharing[1].to.year': '2028' };
    await browser.post(address, {
      ...typedRow(0, { direction: 'collect' }),
      ...typedRow(1, { service: 'SKOLEN' }),
      ...longer,
    });
    const [, second] = await consents(given);
    expect(second?.changes).toMatchObject([
      { change: 'withdrawn', sharing: { service: 'Legen' } },
      { change: 'narrowed', sharing: { service: 'Nav', direction: 'collect' } },
      { change: 'renewed', sharing: { to: '2028-01-01' } },
    ]);
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'given', sharing: [{}, {}] });
  });

  test('to twenty services in the longest words there are, taken back for twenty others, fits a form and a row', async () => {
    const given = await applied();
    const wide = (letter: string) =>
      Object.assign(
        {},
        ...Array.from({ length: 20 }, (_, index) => {
          const service = `${letter}${'😀'.repeat(97)}${10 + index}`;
          return typedRow(index, { service, except: '😀'.repeat(500) });
        }),
      );
    for (const letter of ['A', 'B']) {
      expect(await given.browser.post(given.address, wide(letter))).toMatchObject({ status: 303 });
    }
    const [, second] = await consents(given);
    expect(second?.changes).toHaveLength(40);
    // DynamoDB takes rows of up to 400 kB.
    expect(Buffer.byteLength(JSON.stringify(second?.changes))).toBeLessThan(200_000);
  });

  test('to share ends by itself after its last day, whether or not the sweep has been there', async () => {
    const given = await applied();
    const { world, site, browser, address, myCase } = given;
    const untilApril = { 'sharing[0].to.day': '1', 'sharing[0].to.month': '4', 'sharing[0].to.year': '2026' };
    await browser.post(address, { ...yesToAll, ...untilApril });
    world.pass(28 * 24 * 60);
    const later = await site.signedIn(siv);
    for (const page of [address, `${address}/kvittering`, `${address}/trekk`, myCase]) {
      const { html } = await later.get(page);
      expect(html).not.toContain('1. april 2026');
      expect(html).not.toMatch(/value="Nav"|deling med Nav/);
    }
  });
});

test('no page about consent names a person, a service or the case in its title, nor a service in an address', async () => {
  const { browser, reference, address } = await applied();
  await browser.post(address, yesToAll);
  for (const page of [address, `${address}/kvittering`, `${address}/trekk`]) {
    const { title, html } = await browser.get(page);
    expect(title).not.toMatch(/Siv|Syntetisk|Nav/);
    expect(title).not.toContain(reference);
    expect([...html.matchAll(/(?:href|action)="([^"]+)"/g)].filter(([, to]) => to?.includes('Nav'))).toEqual([]);
  }
});
