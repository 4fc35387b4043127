import { describe, expect, test } from 'vitest';
import { stepsNow } from '../../../functions/citizen-site/following/now-steps.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { everyLife } from '../../domain/life.ts';
import { acceptsRole, appoints, decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, linksOn } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { parentsForm, shortForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

async function stepsOn({ browser, myCase }: Pick<Applied, 'browser' | 'myCase'>): Promise<readonly string[]> {
  const { status, html } = await browser.get(`${myCase}/hva-na`);
  expect(status).toBe(200);
  const [, list = ''] = /<ol[^>]*>(.*?)<\/ol>/s.exec(html) ?? [];
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, step = '']) => step.replace(/\s/g, ' '));
}

describe('what happens now, on one page', () => {
  test('is linked from the receipt and from my case', async () => {
    const { browser, reference, myCase } = await applied();
    for (const page of [myCase, `/masoy/nb/kvittering/${reference}`])
      expect(linksOn(await browser.get(page))).toContain(`${myCase}/hva-na`);
  });

  test('has the reference, where the case stands and one number to call', async () => {
    const { browser, reference, myCase } = await applied();
    const { text, title, html } = await browser.get(`${myCase}/hva-na`);
    expect(text).toContain(`Referanse ${groupReference(reference)} Telefon 40 00 00 10`);
    expect(text).toContain('Ingen har begynt på den ennå.');
    expect(new Set(text.match(/\d{2} \d{2} \d{2} \d{2}/g))).toEqual(new Set(['40 00 00 10']));
    expect(title).toBe('Hva skjer nå? – Måsøy kommune');
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test('while the application is open: who has it, that a call was asked for, and the promised date', async () => {
    expect(await stepsOn(await applied(shortForm))).toEqual([
      'Lederen i Hjemmetjenesten har fått beskjed og går gjennom søknaden. Du har bedt oss ringe. Lederen har fått beskjed om det.',
      'Du får svar innen 2. april 2026.',
    ]);
  });

  test('admits it when the promised date has passed', async () => {
    const { world, site, myCase } = await applied();
    world.pass(40 * 24 * 60);
    const [, promise] = await stepsOn({ browser: await site.signedIn(siv), myCase });
    expect(promise).toContain('Du får svar innen 2. april 2026. Den datoen er passert.');
  });

  test('once decided: to read the decision, and then the consent that is missing', async () => {
    const given = await applied();
    await decides(given.world, given.reference);
    expect(await stepsOn(given)).toEqual([
      'Les svaret på Min sak. Der står det også hvordan du klager.',
      expect.stringContaining('Vi trenger samtykket ditt.'),
    ]);
  });

  test('then coordinator and plan, each with its date', async () => {
    const given = await applied();
    await decides(given.world, given.reference);
    await given.browser.get(`${given.myCase}/svar`);
    await given.browser.post(given.address, { plan: 'yes', coordinator: 'yes' });
    expect(await stepsOn(given)).toEqual(['Fristen for å peke ut en koordinator er 19. mars 2026.']);
    await appoints(given.world, given.reference);
    expect(await stepsOn(given)).toEqual([
      expect.stringContaining('Koordinatoren er din faste kontakt.'),
      'Fristen for å lage planen er 28. mai 2026.',
    ]);
  });

  test('with a plan: the revision, and that one was asked for before its date', async () => {
    const given = await withPlan();
    await given.browser.post(`${given.myCase}/endring`, { text: '' });
    const [, plan] = await stepsOn(given);
    expect(plan).toContain('Du sa fra 5. mars 2026 at behovene er endret.');
    expect(plan).toContain('Fristen for å gå gjennom planen er 30. april 2027.');
  });

  test('after a refusal: how long there is to complain', async () => {
    const given = await applied();
    await decides(given.world, given.reference, { outcome: 'refused', text: 'Du trenger én tjeneste.' });
    await given.browser.get(`${given.myCase}/svar`);
    expect(await stepsOn(given)).toEqual([
      'Fristen for å klage er 7. april 2026.',
      expect.stringContaining('Vil du vite mer, så ring 40 00 00 10.'),
    ]);
  });

  test('of a closed case is that nothing more happens', async () => {
    const given = await withPlan();
    const closing = { closing: { reason: 'needEnded' }, staffId, now: given.world.now() } as const;
    await work(given.world, given.reference, (ipCase) => closeCase(ipCase, closing, masoy));
    expect(await stepsOn(given)).toEqual([
      'Saken ble avsluttet 5. mars 2026. Vi gjør ikke mer i saken. Du kan søke på nytt når du vil.',
    ]);
  });
});

describe('whoever claims a role', () => {
  test('is told that it is to be checked, and nothing of the decision until then', async () => {
    const given = await applied(parentsForm);
    const role = expect.stringContaining('Vi må sjekke rollen din');
    expect(await stepsOn(given)).toEqual([
      expect.stringContaining('Lederen i'),
      role,
      'Du får svar innen 2. april 2026.',
    ]);
    await decides(given.world, given.reference);
    expect(await stepsOn(given)).toEqual([role]);
    await acceptsRole(given.world, given.reference);
    expect((await stepsOn(given))[0]).toContain('Les svaret på Min sak.');
  });
});

test('never are there more than three steps, nor none while anything is left to happen', () => {
  everyLife(() => ({ change: { after }, now }) => {
    for (const language of languages) {
      const steps = stepsNow(after, { municipality: masoy, language, today: dayInNorway(now) });
      expect(steps.length).toBeLessThanOrEqual(3);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.join(' ')).not.toContain('undefined');
    }
  });
});

test('who has died is told to do nothing', async () => {
  const given = await withPlan();
  const closing = { closing: { reason: 'deceased' }, staffId, now: given.world.now() } as const;
  await work(given.world, given.reference, (ipCase) => closeCase(ipCase, closing, masoy));
  const ipCase = await given.world.cases.find({ municipality: 'masoy', reference: given.reference });
  if (!ipCase) throw new Error('no such case');
  const reader = { municipality: masoy, language: 'nb', today: day('2026-03-05') } as const;
  expect(stepsNow(ipCase, reader).map((step) => step.replace(/\s/g, ' '))).toEqual([
    'Saken ble avsluttet 5. mars 2026.',
  ]);
});

test.each([
  ['nn', 'Kva skjer no?', 'Du får svar innan 2. april 2026.'],
  ['en', 'What happens next?', '2 April 2026'],
])('it is all said in %s', async (language, title, line) => {
  const { browser, myCase } = await applied();
  const { text } = await browser.get(`${myCase.replace('/nb/', `/${language}/`)}/hva-na`);
  expect(text).toContain(title);
  expect(text).toContain(line);
});

test('a stranger finds no such page', async () => {
  const { site, myCase } = await applied();
  expect((await (await site.signedIn(kari)).get(`${myCase}/hva-na`)).status).toBe(404);
});
