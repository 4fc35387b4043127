import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { caseFromRow, caseToRow } from '../../shared/adapters/rows/case-row.ts';
import { eventFromRow, eventToRow } from '../../shared/adapters/rows/event-row.ts';
import { taskFromRow, taskToRow } from '../../shared/adapters/rows/notice-row.ts';
import { registerCase } from '../../shared/domain/applying/registration.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { correctDetails } from '../../shared/domain/parties/correct-details.ts';
import { verifyIdentity } from '../../shared/domain/parties/verify-identity.ts';
import { everyLife, type Scene } from '../domain/life.ts';
import { anApplication, changeOf } from '../support/domain-builders.ts';
import { aRegistration, registeredAt } from '../support/registration-builders.ts';

const scenes: Scene[] = [];
everyLife(() => (scene) => scenes.push(scene));

test('every case that its life leads to can be read back as it was', () => {
  for (const { change } of scenes) {
    expect(caseFromRow(kept(caseToRow(change.after, 1)))).toEqual(change.after);
  }
});

test('so can everything that happens in it', async () => {
  for (const { change } of scenes) {
    const place = { key: change.after, version: change.after.version };
    const read = change.events.map((event, index) => stored(event, { ...place, index }));
    expect(await Promise.all(read)).toEqual(change.events);
  }
});

test('and every task that it leaves', () => {
  for (const { change } of scenes) {
    const read = change.tasks.map((task) => taskFromRow(taskToRow(change.after, task)));
    expect(read).toEqual(change.tasks);
  }
});

test('so can what an employee registers, corrects and checks', async () => {
  const application = anApplication({ identityVerified: false });
  const registered = registerCase(aRegistration({ application }), masoy);
  const act = { staffId: 'hanna.hav', now: registeredAt };
  const checked = changeOf(verifyIdentity(registered.after, { ...act, way: 'document' }, masoy));
  const { person } = application;
  const contacts = { before: { person }, after: { person: { ...person, phone: '78 42 00 00' } } };
  const correction = { contacts, channel: 'phone', language: 'nn', wishes: [], fields: ['phone', 'channel'] } as const;
  const corrected = changeOf(correctDetails(checked.after, { ...act, correction }, masoy));
  for (const { after, events } of [registered, checked, corrected]) {
    expect(caseFromRow(kept(caseToRow(after, 1)))).toEqual(after);
    const read = events.map((event, index) => stored(event, { key: after, version: after.version, index }));
    expect(await Promise.all(read)).toEqual(events);
  }
});

test('an identity that is checked is no longer marked as unknown', () => {
  const { after } = registerCase(aRegistration({ application: anApplication({ identityVerified: false }) }), masoy);
  const checked = changeOf(verifyIdentity(after, { staffId: 'hanna.hav', now: registeredAt, way: 'known' }, masoy));
  expect(caseToRow(checked.after, 1)).toHaveProperty('identityVerified', undefined);
});

async function stored(event: CaseEvent, place: Parameters<typeof eventToRow>[1]): Promise<CaseEvent> {
  const row = await eventToRow(event, place, async (text) => new TextEncoder().encode(text));
  return eventFromRow(kept(row), async (sealed) => new TextDecoder().decode(sealed));
}

/** As a table keeps it: without what is not there. */
function kept(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
