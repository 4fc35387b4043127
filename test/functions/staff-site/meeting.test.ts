import { describe, expect, test } from 'vitest';
import { koord, petra } from './staff-world.ts';
import { address, key, noticeKinds, staged, stored, typed } from './staged-case.ts';

const meeting = `${address}/meeting`;
const cancel = `${address}/cancel-meeting`;

const good = { ...typed('on', '12 5 2026'), from: '9.30', to: '10.30', place: 'Havøysund skole', agenda: 'Skolen' };

/** Ticked boxes come as often as they are ticked. */
function form(fields: Readonly<Record<string, string>>, invited: readonly string[]): URLSearchParams {
  const all = new URLSearchParams({ formToken: 'form-token-of-the-session', ...fields });
  for (const each of invited) all.append('invited', each);
  return all;
}

type Given = Awaited<ReturnType<typeof staged>>;

async function agree({ browser, world }: Given, fields = {}, invited = ['person', 'staff:kari.koord']) {
  const version = String((await stored(world)).version);
  const sent = form({ version, ...good, ...fields }, invited);
  return browser.send({ method: 'POST', address: meeting, origin: 'https://ip.example', form: sent });
}

const planned = () => staged('planned', { as: koord });

describe('a meeting', () => {
  test('is agreed by the coordinator, for the person and the coordinator unless others are ticked', async () => {
    const given = await planned();
    const { body } = await given.browser.get(meeting);
    expect(body).toMatch(/value="person"[^>]*checked/);
    expect(body).toMatch(/value="staff:kari.koord"[^>]*checked/);
    expect(body).not.toMatch(/value="staff:hanna.hav"[^>]*checked/);
    const reply = await agree(given);
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=meeting`]);
    expect(await given.world.stores.cases.meetings(key)).toMatchObject([
      { on: '2026-05-12', from: '09:30', to: '10:30', place: 'Havøysund skole', agenda: 'Skolen' },
    ]);
    expect(await noticeKinds(given.world)).toEqual(expect.arrayContaining(['meeting', 'meeting-set']));
    const page = (await given.browser.get(address)).body;
    expect(page).toContain('12. mai 2026 kl. 09.30–10.30');
    expect(page).toContain('Endre møtet');
  });

  test('is changed in a form that has it as it stands', async () => {
    const given = await planned();
    await agree(given);
    const { body } = await given.browser.get(meeting);
    expect(body).toContain('<title>Endre møtet');
    expect(body).toContain('value="Havøysund skole"');
    await agree(given, { from: '09:00' });
    expect(await given.world.stores.cases.meetings(key)).toMatchObject([{ number: 1, sequence: 1, from: '09:00' }]);
  });

  test('is cancelled on a page that says which, and is off the case', async () => {
    const given = await planned();
    await agree(given);
    expect((await given.browser.get(cancel)).body).toContain('Møtet 12. mai 2026 kl. 09.30–10.30 blir avlyst.');
    const version = String((await stored(given.world)).version);
    expect((await given.browser.post(cancel, { version })).statusCode).toBe(303);
    const { body } = await given.browser.get(address);
    expect(body).not.toContain('Neste møte');
    expect(body).toContain('Møtet ble avlyst: 12. mai 2026 kl. 09.30–10.30.');
    expect(await noticeKinds(given.world)).toEqual(expect.arrayContaining(['meeting-cancelled', 'meeting-off']));
  });

  test.each([
    ['no date', typed('on', ''), 'on.day', 'Skriv datoen.'],
    ['a date that has been', typed('on', '3 5 2026'), 'on.day', 'Møtet kan ikke være før i dag.'],
    ['no time', { from: 'snart' }, 'from', 'Skriv klokkeslettet'],
    ['hour 25', { to: '25.00' }, 'to', 'Skriv klokkeslettet'],
    ['an end before the beginning', { to: '9.00' }, 'to', 'Møtet må slutte etter at det begynner.'],
    ['no place', { place: ' ' }, 'place', 'Skriv hvor møtet er.'],
    ['a place of 201 characters', { place: 'x'.repeat(201) }, 'place', 'Teksten er for lang.'],
    ['an agenda of 2001 characters', { agenda: 'x'.repeat(2001) }, 'agenda', 'Teksten er for lang.'],
  ])('with %s comes back at its field with what was typed', async (_, fields, field, said) => {
    const given = await planned();
    const reply = await agree(given, fields);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
    if (!('agenda' in fields)) expect(reply.body).toContain('Skolen</textarea>');
    expect(await given.world.stores.cases.meetings(key)).toEqual([]);
  });

  test('with nobody, or somebody who has no part in the case, comes back', async () => {
    const given = await planned();
    for (const invited of [[], ['staff:petra.perm'], ['person', 'otherParent']]) {
      const reply = await agree(given, {}, invited);
      expect([reply.statusCode, reply.body.includes('href="#invited"')]).toEqual([422, true]);
    }
  });

  test('sent from an old form shows what changed and keeps what was typed; sent twice it is one', async () => {
    const given = await planned();
    const first = await agree(given, { version: given.version });
    const twice = await agree(given, { version: given.version });
    expect([first.statusCode, twice.statusCode]).toEqual([303, 303]);
    const other = await agree(given, { version: given.version, from: '8.15' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('value="8.15"');
    expect(await given.world.stores.cases.meetings(key)).toHaveLength(1);
  });

  test('is not for somebody who reads alone, nor before there is a coordinator', async () => {
    const given = await staged('planned', {
      as: { staffId: 'kari.koord', roles: ['coordinating-unit'] },
      coordinator: petra.staffId,
    });
    expect((await given.browser.get(meeting)).statusCode).toBe(403);
    const early = await staged('consented');
    expect((await early.browser.get(meeting)).statusCode).toBe(409);
    expect((await early.browser.get(cancel)).statusCode).toBe(409);
  });
});
