import { expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { aConsent } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type Employee, liv, staffWorld } from './staff-world.ts';
import { typedPlan } from './staged-case.ts';

const address = '/fjordsund/ansatt/sak/ACDE2346';
const key = { municipality: 'fjordsund', reference: 'ACDE2346' };
const kjersti: Employee = { staffId: 'kjersti.kvam', roles: ['coordinator'], municipality: 'fjordsund' };

test('from the decision to the plan all is said in nynorsk where the municipality is', async () => {
  const world = staffWorld();
  await world.file({ municipality: fjordsund, application: { unit: 'helse', language: 'nn' } });
  const leader = await world.signIn(liv);
  await leader.post(`${address}/decide`, { version: '1', outcome: 'granted', reasons: '' });
  expect((await leader.get(address)).body).toContain('Utan samtykke kan ingen oppnemnast.');
  const decided = await world.stores.cases.find(key);
  if (!decided) throw new Error('no case');
  const act = aConsent({ language: 'nn', now: new Date('2026-03-06T09:05:00Z') });
  await world.commit(changeOf(giveConsent(decided, { sharing: [], act }, fjordsund)), fjordsund);
  expect((await leader.get(address)).body).toContain('Oppnemn koordinator innan 20. mars 2026');
  expect((await leader.get(`${address}/appoint`)).body).toContain('Kven skal vere koordinator?');
  await leader.post(`${address}/appoint`, { version: '3', coordinator: 'kjersti.kvam' });
  const coordinator = await world.signIn(kjersti);
  expect((await coordinator.get('/fjordsund/ansatt/planer')).body).toContain(
    '<h1 class="ds-heading" data-size="lg">Planane mine',
  );
  const wrong = await coordinator.post(`${address}/plan`, { version: '4', ...typedPlan('31 2 2026', '', '6 3 2027') });
  for (const said of ['Datoen finst ikkje.', 'Skriv datoen.', 'Neste revidering']) expect(wrong.body).toContain(said);
  await coordinator.post(`${address}/plan`, { version: '4', ...typedPlan('6 3 2026', '6 3 2027', '6 3 2027') });
  const { body } = await coordinator.get(`${address}?gjort=plan`);
  expect(body).toContain('Revider planen innan 6. mars 2027');
  expect(body).toContain('på nett, høgt tryggleiksnivå, på nynorsk');
});
