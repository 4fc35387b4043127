import { describe, expect, test } from 'vitest';
import { sharingTerms } from '../../support/case-states.ts';
import { formToken, koord } from './staff-world.ts';
import { address, consent, key, noticeKinds, staged, stored, type World } from './staged-case.ts';

const ask = `${address}/ask-consent`;

async function questions({ stores }: World) {
  return (await stores.cases.timeline(key)).filter(({ type }) => type === 'consent-asked');
}

describe('asking about consent on the person’s own page', () => {
  test('is the next step where consent is missing; nothing is ticked beforehand', async () => {
    const { browser } = await staged('decided');
    expect((await browser.get(address)).body).toContain(`href="${ask}">Be om samtykke på Min sak</a>`);
    const { body } = await browser.get(ask);
    for (const part of ['plan', 'coordinator', 'sharing']) expect(body).toContain(`name="parts" value="${part}"`);
    expect(body).not.toContain('checked');
  });

  test('tells the person, and stands on the page until it is answered', async () => {
    const { world, browser, version } = await staged('decided');
    const { statusCode } = await browser.send({
      method: 'POST',
      address: ask,
      origin: 'https://ip.example',
      form: new URLSearchParams([
        ['formToken', formToken],
        ['version', version],
        ['parts', 'plan'],
        ['parts', 'coordinator'],
        ['sentence', 'Da kan vi begynne.'],
      ]),
    });
    expect(statusCode).toBe(303);
    expect(await noticeKinds(world)).toContain('consent-asked');
    const words = 'Spurt 13. mars 2026 på Min sak: samtykke til plan, samtykke til koordinator.';
    expect((await browser.get(address)).body).toContain(words);
    await consent(world, {});
    expect((await browser.get(address)).body).not.toContain(words);
    expect(await questions(world)).toHaveLength(1);
  });

  test('about nothing, or with a sentence too long, comes back', async () => {
    const { world, browser, version } = await staged('decided');
    const none = await browser.post(ask, { version, sentence: 'Fordi.' });
    expect([none.statusCode, none.body.includes('Kryss av for det du vil spørre om.')]).toEqual([422, true]);
    expect(none.body).toContain('>Fordi.</textarea>');
    const long = await browser.post(ask, { version, parts: 'plan', sentence: 'å'.repeat(501) });
    expect([long.statusCode, long.body.includes('href="#sentence"')]).toEqual([422, true]);
    expect(await questions(world)).toEqual([]);
  });

  test('about what was said yes to already is refused; only the rest is offered', async () => {
    const { browser, version } = await staged('consented');
    expect((await browser.get(ask)).body).not.toContain('value="plan"');
    const { statusCode, body } = await browser.post(ask, { version, parts: 'plan', sentence: '' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Dette er det allerede samtykket til.');
  });

  test('sent twice asks once; from an old page it shows what is new', async () => {
    const { world, browser, version } = await staged('decided');
    const form = { version, parts: 'plan', sentence: 'Fordi.' };
    for (const _ of ['first', 'again']) expect((await browser.post(ask, form)).statusCode).toBe(303);
    expect(await questions(world)).toHaveLength(1);
    expect((await browser.post(ask, { ...form, sentence: 'Noe annet.' })).statusCode).toBe(409);
  });

  test.each([
    ['parent', 'Godta rollen først, eller noter svaret.'],
    ['nextOfKin', 'Snakk med personen selv, og noter svaret.'],
  ] as const)('is not possible while there is nobody to ask (%s), and says why', async (role, why) => {
    const application = { role, applicant: { name: 'Mona Mor', mobile: '+4740000032' } };
    const { browser, version } = await staged('decided', { application });
    expect((await browser.get(address)).body).not.toContain(`href="${ask}"`);
    const { statusCode, body } = await browser.get(ask);
    expect(statusCode).toBe(409);
    expect(body).toContain(why);
    expect((await browser.post(ask, { version, parts: 'plan', sentence: '' })).statusCode).toBe(409);
  });

  test('is for the coordinator too', async () => {
    const { world, browser, version } = await staged('coordinated', { as: koord });
    expect((await browser.post(ask, { version, parts: 'sharing', sentence: '' })).statusCode).toBe(303);
    expect((await stored(world)).consentAsked?.parts).toEqual(['sharing']);
  });
});

describe('consents that are about to end', () => {
  test('are named on the case and on the form of the revision once it comes', async () => {
    const { world } = await staged('planned');
    await consent(world, { wish: { sharing: [sharingTerms()] } });
    const words = 'Delingen med Havøysund skole slutter etter 30. mai 2027.';
    for (const [today, isNamed] of [
      ['2027-03-30', false],
      ['2027-03-31', true],
    ] as const) {
      world.at(`${today}T10:00:00Z`);
      const browser = await world.signIn(koord);
      for (const page of [address, `${address}/revise`]) {
        expect((await browser.get(page)).body.includes(words)).toBe(isNamed);
      }
    }
  });
});
