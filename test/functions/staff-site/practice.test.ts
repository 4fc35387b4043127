import { describe, expect, test } from 'vitest';
import { oving } from '../../../infra/municipalities/oving.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { type Employee, hanna, staffWorld } from './staff-world.ts';

const lena: Employee = { staffId: 'lena.leder', roles: ['leader'], municipality: 'oving' };
const page = '/oving/ansatt/oving';
const week = 7 * 86_400_000;

describe('where people train', () => {
  test('every page says so, first of all and in its title', async () => {
    const world = staffWorld();
    await world.file({ municipality: oving, application: { unit: 'hjemmetjenesten' } });
    const browser = await world.signIn(lena);
    for (const address of ['', 'planer', 'oving', 'sak/ACDE2346', 'sak/ACDE2346/decide', 'finnes-ikke']) {
      const { body } = await browser.get(`/oving/ansatt/${address}`);
      expect(body).toContain('ØVING. Alt her er oppdiktet');
      expect(body).toMatch(/<title>ØVING: /);
    }
    expect((await (await world.signIn(hanna)).get('/masoy/ansatt/')).body).not.toContain('ØVING');
  });

  test('the clock is sent on, and everything there happens in its time', async () => {
    const world = staffWorld();
    await world.file({ municipality: oving, application: { unit: 'hjemmetjenesten' } });
    const browser = await world.signIn(lena);
    expect((await browser.get(page)).body).toContain('I øvingen er det 6. mars 2026');
    expect((await browser.post(page, { days: '7' })).statusCode).toBe(303);
    expect(await world.stores.practice.clock('oving')).toEqual({ aheadMs: 0, untilMs: week });
    expect((await browser.get(page)).body).toContain('på vei fram til 13. mars 2026');
    await world.stores.practice.moveClock('oving', { aheadMs: 0, untilMs: week }, { aheadMs: week, untilMs: week });
    // A week is longer than anybody stays signed in.
    expect((await browser.get(page)).statusCode).toBe(303);
    world.at('2026-03-13T09:00:00Z');
    const later = await world.signIn(lena);
    world.at('2026-03-06T09:00:00Z');
    await later.post('/oving/ansatt/sak/ACDE2346/take', { version: '1' });
    const [, taken] = await world.stores.cases.timeline({ municipality: 'oving', reference: 'ACDE2346' });
    expect(taken).toMatchObject({ type: 'taken', at: instant(new Date('2026-03-13T09:00:00Z')) });
  });

  test('by no other step than those offered', async () => {
    const world = staffWorld();
    const browser = await world.signIn(lena);
    for (const days of ['', '0', '-7', '2', '1e9']) expect((await browser.post(page, { days })).statusCode).toBe(400);
    expect(await world.stores.practice.clock('oving')).toEqual({ aheadMs: 0, untilMs: 0 });
  });

  test('what would have been sent can be read, whatever is in it as text', async () => {
    const world = staffWorld();
    const message = { noticeId: 'n', reference: 'ACDE2346', channel: 'sms', to: '+4740000001' } as const;
    const at = instant(new Date('2026-03-06T08:00:00Z'));
    await world.stores.practice.keepMessage('oving', { ...message, at, text: 'Ring <b>40 00 00 30</b>.' });
    const { body } = await (await world.signIn(lena)).get(page);
    expect(body).toContain('SMS, +4740000001. ACDE 2346');
    expect(body).toContain('Ring &lt;b>40 00 00 30&lt;/b>.');
  });

  test('a real municipality has no such page', async () => {
    const world = staffWorld();
    const browser = await world.signIn(hanna);
    expect((await browser.get('/masoy/ansatt/oving')).statusCode).toBe(403);
    expect((await browser.post('/masoy/ansatt/oving', { days: '7' })).statusCode).toBe(403);
    expect((await browser.get('/masoy/ansatt/')).body).not.toContain('/ansatt/oving');
  });
});
