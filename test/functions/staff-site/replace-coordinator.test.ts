import { describe, expect, test } from 'vitest';
import { address, consent, key, on, staged, stored, typed } from './staged-case.ts';

const appoint = `${address}/appoint`;

describe('a coordinator who has left', () => {
  const left = `${address}/left`;

  test('is noted with one press, after what it means was read', async () => {
    const { world, browser, version } = await staged('coordinated');
    const { body } = await browser.get(left);
    expect(body).toContain('Kari Koord mister tilgangen til saken med en gang.');
    expect(body).toContain(`action="${left}"`);
    expect((await browser.post(left, { version })).headers?.['location']).toBe(`${address}?gjort=left`);
    expect(await stored(world)).toMatchObject({ status: 'decided', appoint: { by: '2026-03-20', vacant: true } });
    expect((await browser.get(address)).body).toContain('Oppnevn ny koordinator nå');
  });

  test('cannot have been where there is none', async () => {
    const { browser, version } = await staged('consented');
    const reply = await browser.post(left, { version });
    expect([reply.statusCode, reply.body.includes('Saken har ingen koordinator nå.')]).toEqual([409, true]);
  });

  test('twice, one after the other, is two', async () => {
    const { world, browser, version } = await staged('coordinated');
    await browser.post(left, { version });
    const vacant = await stored(world);
    await browser.post(appoint, { version: String(vacant.version), coordinator: 'sindre.sund' });
    const { version: second } = await stored(world);
    await consent(world, { wish: { plan: 'no' }, now: on('2026-03-20') });
    // Made from a version that has passed: what was done before it does not count as this.
    expect((await browser.post(left, { version: String(second) })).statusCode).toBe(409);
    expect(await stored(world)).toMatchObject({ coordinator: { staffId: 'sindre.sund' } });
  });
});

describe('a stand-in', () => {
  const standIn = `${address}/stand-in`;

  test('is offered for two weeks, or until an absence ends, or for the longest that is taken in', async () => {
    const { browser } = await staged('coordinated');
    const { body } = await browser.get(standIn);
    expect(body).toMatch(/name="until\.day"[^>]*value="3"/);
    expect(body).toMatch(/name="until\.month"[^>]*value="4"/);
    expect(body).not.toContain('value="kari.koord"');
    const away = await staged('coordinated', { coordinator: 'petra.perm' });
    expect((await away.browser.get(standIn)).body).toMatch(/name="until\.year"[^>]*value="2028"/);
  });

  test('is noted until a day, and told', async () => {
    const { world, browser, version } = await staged('coordinated');
    const form = { version, coordinator: 'dag.dal', ...typed('until', '20 3 2026') };
    expect((await browser.post(standIn, form)).statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({
      coordinator: { standIn: { staffId: 'dag.dal', until: '2026-03-20' } },
    });
    const { body } = await browser.get(address);
    expect(body).toContain('Dag Dal, til og med 20. mars 2026');
    expect(await world.stores.cases.notices(key)).toContainEqual(
      expect.objectContaining({ kind: 'coordination', to: { who: 'staff', staffId: 'dag.dal' } }),
    );
  });

  test.each([
    ['without anybody', '', '1 4 2026', 'coordinator', 'Velg hvem som skal være vikar.'],
    ['the coordinator', 'kari.koord', '1 4 2026', 'coordinator', 'er allerede koordinator'],
    ['somebody unknown', 'nils.nes', '1 4 2026', 'coordinator', 'Velg en av dem som står i listen.'],
    ['until no day', 'dag.dal', '', 'until.day', 'Skriv datoen.'],
    ['until 31 April', 'dag.dal', '31 4 2026', 'until.day', 'Datoen finnes ikke.'],
    ['until yesterday', 'dag.dal', '19 3 2026', 'until.day', 'Datoen kan ikke være før i dag.'],
    ['until 2036', 'dag.dal', '1 4 2036', 'until.day', 'Datoen er for langt fram.'],
  ])('%s comes back with what was typed', async (_, coordinator, until, field, said) => {
    const { world, browser, version } = await staged('coordinated');
    const reply = await browser.post(standIn, { version, coordinator, ...typed('until', until) });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
    const [dayTyped] = until.split(' ');
    if (dayTyped) expect(reply.body).toMatch(new RegExp(`name="until\\.day"[^>]*value="${dayTyped}"`));
    expect((await stored(world)).coordinator).not.toHaveProperty('standIn');
  });

  test('who is noted with the same day already is said so', async () => {
    const { world, browser, version } = await staged('coordinated');
    const form = { coordinator: 'dag.dal', ...typed('until', '1 4 2026') };
    await browser.post(standIn, { ...form, version });
    const again = await browser.post(standIn, { ...form, version: String((await stored(world)).version) });
    expect([again.statusCode, again.body.includes('allerede notert med denne datoen')]).toEqual([422, true]);
  });
});
