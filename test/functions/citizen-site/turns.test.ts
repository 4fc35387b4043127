import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addMonths } from '../../../shared/domain/calendar/day.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { reopenCase } from '../../../shared/domain/ending/reopen-case.ts';
import { forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { moveDate } from '../../../shared/domain/handling/move-date.ts';
import { staffId, work } from './caseworker.ts';
import { applied } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';

test('a date that was moved says from when, to when and why, until it is moved again', async () => {
  const { world, reference, browser, myCase } = await withPlan();
  const moves = (text: string, months: number) =>
    work(world, reference, (ipCase) => {
      const from = ipCase.plan?.nextRevision ?? ipCase.receivedOn;
      const move = { which: 'revision', to: addMonths(from, months), text } as const;
      return moveDate(ipCase, { move, staffId, now: world.now() }, masoy);
    });
  await moves('Koordinatoren er syk.', 1);
  const page = await browser.get(myCase);
  expect(page.text).toContain('Vi skulle gå gjennom planen innen');
  expect(page.text).toContain('Koordinatoren er syk.');
  await moves('Du ba om det.', 1);
  const { text } = await browser.get(myCase);
  expect(text).toContain('Du ba om det.');
  expect(text).not.toContain('Koordinatoren er syk.');
  expect((await browser.get(`${myCase}/data`)).html).toContain('Koordinatoren er syk.');
});

test('a case that was opened again says why, and is the person’s again', async () => {
  const { world, reference, browser, myCase } = await withPlan();
  const act = { staffId, now: world.now() };
  await work(world, reference, (ipCase) => closeCase(ipCase, { ...act, closing: { reason: 'needEnded' } }, masoy));
  expect((await browser.get(myCase)).text).toContain('Vi gjør ikke mer i saken.');
  await work(world, reference, (ipCase) => reopenCase(ipCase, { ...act, text: 'Du trenger den likevel.' }, masoy));
  const { text } = await browser.get(myCase);
  expect(text).toContain('Du trenger den likevel.');
  expect(text).not.toContain('Vi gjør ikke mer i saken.');
});

test('a case that was forwarded names the unit it is in now, and not why', async () => {
  const { world, reference, browser, myCase } = await applied();
  const forwarding = { unit: 'hjemmetjenesten', text: 'Bare for ansatte.' };
  await work(world, reference, (ipCase) => forwardCase(ipCase, { forwarding, staffId, now: world.now() }, masoy));
  const { text } = await browser.get(myCase);
  expect(text).toContain('Hjemmetjenesten');
  expect(text).toContain('Saken gikk til en annen enhet.');
  expect(text).not.toContain('Bare for ansatte.');
  expect((await browser.get(`${myCase}/data`)).html).not.toContain('Bare for ansatte.');
});
