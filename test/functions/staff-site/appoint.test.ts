import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, koord, sindre } from './staff-world.ts';
import { address, noticeKinds, on, staged, stored, typed, typedPlan } from './staged-case.ts';

const appoint = `${address}/appoint`;

describe('appointing a coordinator', () => {
  test('lists the staff of every unit, with nobody chosen, and no administrator among them', async () => {
    const { browser } = await staged('consented');
    const { body } = await browser.get(appoint);
    for (const id of ['hanna.hav', 'sindre.sund', 'kari.koord', 'petra.perm']) expect(body).toContain(`value="${id}"`);
    expect(body).not.toMatch(/adrian\.admin|checked/);
    expect(body).toContain('Oppnevn koordinator');
  });

  test('puts their name on the case, tells the person and them, and starts the time for the plan', async () => {
    const { world, browser, version } = await staged('consented');
    const reply = await browser.post(appoint, { version, coordinator: 'kari.koord' });
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=appoint`]);
    expect(await stored(world)).toMatchObject({
      status: 'coordinator-appointed',
      coordinator: { staffId: 'kari.koord', since: '2026-03-16' },
      makePlan: { by: '2026-06-08' },
    });
    expect(await noticeKinds(world)).toEqual(expect.arrayContaining(['coordinator-appointed', 'coordination']));
    const { body } = await browser.get(`${address}?gjort=appoint`);
    expect(body).toContain('Koordinatoren er oppnevnt.');
    expect(body).toContain('Kari Koord, siden 16. mars 2026');
  });

  test('changes the one there is, who is marked in the list', async () => {
    const { world, browser, version } = await staged('coordinated');
    const form = await browser.get(appoint);
    expect(form.body).toContain('Bytt koordinator');
    expect(form.body).toContain('Koordinator nå');
    expect(form.body).toContain('Kari Koord mister tilgangen til saken med en gang.');
    await browser.post(appoint, { version, coordinator: 'sindre.sund' });
    expect(await stored(world)).toMatchObject({ coordinator: { staffId: 'sindre.sund' } });
  });

  test('who is away is listed with until when, and refused with what to do', async () => {
    const { world, version } = await staged('consented');
    world.at('2026-10-05T10:00:00Z');
    const later = await world.signIn(hanna);
    expect((await later.get(appoint)).body).toContain('Borte til og med 31. desember 2029');
    const reply = await later.post(appoint, { version, coordinator: 'petra.perm' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('Petra Perm er borte til og med 31. desember 2029. Velg en annen nå.');
    expect(reply.body).toMatch(/value="petra\.perm"[^>]*checked|checked[^>]*value="petra\.perm"/);
    expect(await stored(world)).not.toHaveProperty('coordinator');
  });

  test.each([
    ['nobody', '', 'Velg hvem som skal være koordinator.'],
    ['somebody unknown', 'nils.nes', 'Velg en av dem som står i listen.'],
    ['an administrator', 'adrian.admin', 'Velg en av dem som står i listen.'],
    ['8,000 characters', 'x'.repeat(8000), 'Velg en av dem som står i listen.'],
  ])('%s comes back at the choice', async (_, coordinator, said) => {
    const { world, browser, version } = await staged('consented');
    const reply = await browser.post(appoint, { version, coordinator });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('<title>Feil: Oppnevn koordinator');
    expect(reply.body).toContain('href="#coordinator"');
    expect(reply.body).toContain(said);
    expect(await stored(world)).toMatchObject({ status: 'decided' });
  });

  test('whoever is it already comes back at the choice', async () => {
    const { browser, version } = await staged('coordinated');
    const reply = await browser.post(appoint, { version, coordinator: 'kari.koord' });
    expect([reply.statusCode, reply.body.includes('er allerede koordinator')]).toEqual([422, true]);
  });

  test.each([
    ['before the answer', 'received', {}, 'Søknaden er ikke avgjort ennå.'],
    ['where none was given', 'decided', { outcome: 'refused' }, 'Det er ikke gitt koordinator'],
    ['without consent', 'decided', {}, 'Personen har ikke samtykket til koordinator'],
    ['after a no', 'consented', { wish: { coordinator: 'no' } }, 'Personen har ikke samtykket til koordinator'],
  ] as const)('%s is refused, form and all, and who was chosen stays to be read', async (_, state, more, said) => {
    const { world, browser, version } = await staged(state, more);
    for (const reply of [
      await browser.get(appoint),
      await browser.post(appoint, { version, coordinator: 'kari.koord' }),
    ]) {
      expect(reply.statusCode).toBe(409);
      expect(reply.body).toContain(said);
      expect(reply.body).not.toContain('type="radio"');
    }
    expect((await browser.post(appoint, { version, coordinator: 'kari.koord' })).body).toContain('Kari Koord');
    expect(await stored(world)).not.toHaveProperty('coordinator');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['appoint', { coordinator: 'sindre.sund' }],
    ['left', {}],
    ['stand-in', { coordinator: 'sindre.sund', ...typed('until', '1 4 2026') }],
    ['plan', typedPlan('20 3 2026', '20 3 2027', '20 3 2027')],
    ['revise', typed('nextRevision', '20 3 2027')],
    ['close', { reason: 'deceased' }],
  ])('in a closed case is refused, as is all else: %s', async (action, form) => {
    const { world, browser, ipCase } = await staged('coordinated');
    const act = { closing: { reason: 'moved' }, staffId: 'hanna.hav', now: on('2026-03-20') } as const;
    const { version } = await world.commit(changeOf(closeCase(ipCase, act, masoy)));
    expect((await browser.get(`${address}/${action}`)).statusCode).toBe(409);
    const reply = await browser.post(`${address}/${action}`, { version: String(version), ...form });
    expect([reply.statusCode, reply.body.includes('Saken er slutt.')]).toEqual([409, true]);
    expect(await stored(world)).toMatchObject({ status: 'closed', version });
  });

  test('is not the coordinator’s to do, nor another leader’s', async () => {
    const { world, version } = await staged('coordinated');
    for (const action of ['appoint', 'left', 'stand-in']) {
      const own = await world.signIn(koord);
      expect((await own.get(`${address}/${action}`)).statusCode).toBe(403);
      expect((await own.post(`${address}/${action}`, { version })).statusCode).toBe(403);
      expect((await (await world.signIn(sindre)).post(`${address}/${action}`, { version })).statusCode).toBe(404);
    }
  });
});
