import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aConsent } from '../../support/case-states.ts';
import { decides, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn, typedRow, yesToAll } from './consent-pages.ts';
import { parentsForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

/** Yes to all on 5 March, less an hour later, and the plan taken back an hour after that. */
async function changedTwice(): Promise<Applied> {
  const given = await applied();
  const { world, browser, address } = given;
  await browser.post(address, { ...yesToAll, ...typedRow(0, { areas: ['health', 'work'] }) });
  world.pass(25);
  await browser.post(address, yesToAll);
  world.pass(25);
  await browser.post(`${address}/trekk`, { part: 'plan' });
  return given;
}

const history = ({ browser, address }: Pick<Applied, 'browser' | 'address'>) => browser.get(`${address}/historikk`);

describe('what was answered about consent', () => {
  test('is linked from my case once there is an answer', async () => {
    const given = await applied();
    expect(linksOn(await given.browser.get(given.myCase))).not.toContain(`${given.address}/historikk`);
    expect((await history(given)).text).toContain('Ingen har svart om samtykke ennå.');
    await given.browser.post(given.address, yesToAll);
    expect(linksOn(await given.browser.get(given.myCase))).toContain(`${given.address}/historikk`);
  });

  test('stands there as it was given, narrowed and withdrawn, with who, how, when and in which language', async () => {
    const { text, title } = await history(await changedTwice());
    expect(title).toBe('Alt som er svart om samtykke – Måsøy kommune');
    const [given, narrowed, withdrawn] = [
      text.indexOf('Ja til å dele opplysninger med Nav.'),
      text.indexOf('Det deles mindre med Nav.'),
      text.indexOf('Samtykket til planen ble trukket.'),
    ];
    expect([0 < Number(given), Number(given) < Number(narrowed), Number(narrowed) < Number(withdrawn)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(text).toContain('5. mars 2026 kl. 10.30 Ja til individuell plan.');
    expect(text).toContain('5. mars 2026 kl. 11.20 Samtykket til planen ble trukket.');
    expect(text).toContain('Svart på nettet, innlogget på høyeste nivå av den saken gjelder, teksten var på bokmål.');
  });

  test('names the employee who noted it, and the way it came', async () => {
    const given = await applied();
    const act = aConsent({
      by: { who: 'staff', staffId },
      how: { way: 'paper' },
      language: 'nn',
      now: given.world.now(),
    });
    await work(given.world, given.reference, (ipCase) => giveConsent(ipCase, { sharing: [], act }, masoy));
    const { text } = await history(given);
    expect(text).toContain('Svart på papir av den saken gjelder, skrevet inn av Hanna Hav, teksten var på nynorsk.');
  });

  test('tells what ran out by itself, by the service’s name', async () => {
    const given = await applied();
    const until = { 'to.day': '20', 'to.month': '3', 'to.year': '2026' };
    await given.browser.post(given.address, { ...yesToAll, ...typedRow(0, until) });
    given.world.pass(20 * 24 * 60);
    const ipCase = await caseOf(given);
    const change = whatTimeCallsFor(ipCase, masoy, given.world.now());
    expect(await given.world.cases.commit(addressChange(change, masoy, instant(given.world.now())))).toBe('saved');
    const { text } = await history({ ...given, browser: await given.site.signedIn(siv) });
    expect(text).toContain('Tiden gikk ut for delingen med Nav.');
  });

  test('is still to be seen when the case is over', async () => {
    const given = await changedTwice();
    await decides(given.world, given.reference);
    const closing = { closing: { reason: 'moved' }, staffId, now: given.world.now() } as const;
    await work(given.world, given.reference, (ipCase) => closeCase(ipCase, closing, masoy));
    expect(linksOn(await given.browser.get(given.myCase))).toContain(`${given.address}/historikk`);
    expect((await history(given)).text).toContain('Det deles mindre med Nav.');
  });

  test('is nobody else’s to see, nor that of a role that is not checked', async () => {
    const given = await changedTwice();
    expect((await history({ ...given, browser: await given.site.signedIn(kari) })).status).toBe(404);
    const parent = await applied(parentsForm);
    expect((await history(parent)).status).toBe(404);
  });
});

test.each([
  ['nn', 'Samtykket til planen vart trekt.', 'innlogga på høgaste nivå'],
  ['en', 'The consent to the plan was withdrawn.', 'at the highest level'],
])('it is all said in %s', async (language, line, way) => {
  const given = await changedTwice();
  const { text } = await given.browser.get(`${given.address.replace('/nb/', `/${language}/`)}/historikk`);
  expect(text).toContain(line);
  expect(text).toContain(way);
});
