import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, koord } from './staff-world.ts';
import { address, noticeKinds, on, type Staged, staged, stored } from './staged-case.ts';

const close = `${address}/close`;

const offered = (html: string) => [...html.matchAll(/name="reason" value="(\w+)"/g)].map(([, reason]) => reason);

/** A refusal that the person opened on 13 March, seen on another day. */
async function refused(today: string, more: Staged = {}) {
  const { world, ipCase } = await staged('decided', { outcome: 'refused', ...more });
  const { version } = await world.commit(changeOf(openDecision(ipCase, on('2026-03-13'), masoy)));
  world.at(`${today}T10:00:00Z`);
  return { world, version: String(version), browser: await world.signIn(hanna) };
}

describe('closing a case', () => {
  test('offers the reasons that its state allows', async () => {
    const open = await staged('received');
    expect(offered((await open.browser.get(close)).body)).toEqual(['personWishes', 'moved', 'deceased']);
    const { browser } = await staged('planned', { as: koord });
    expect(offered((await browser.get(close)).body)).toEqual(['needEnded', 'personWishes', 'moved', 'deceased']);
  });

  test.each(['needEnded', 'personWishes', 'moved'])(
    'by the coordinator because %s tells the person',
    async (reason) => {
      const { world, browser, version } = await staged('planned', { as: koord });
      const reply = await browser.post(close, { version, reason, agreed: 'yes' });
      expect(reply.headers?.['location']).toBe(`${address}?gjort=close`);
      expect(await stored(world)).toMatchObject({
        status: 'closed',
        closing: { reason, agreed: 'yes', by: 'kari.koord', on: '2026-05-04' },
      });
      expect(await noticeKinds(world)).toEqual(expect.arrayContaining(['case-closed', 'closed']));
      const { body } = await browser.get(`${address}?gjort=close`);
      expect(body).toContain('Saken er avsluttet.');
      expect(body).toContain('Personen er enig.');
      expect(body).not.toContain(`action="${address}/`);
    },
  );

  test('from an old page with another answer about the person is not taken for the same', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    await browser.post(close, { version, reason: 'moved', agreed: 'no' });
    expect((await browser.post(close, { version, reason: 'moved', agreed: 'yes' })).statusCode).toBe(409);
    expect((await browser.post(close, { version, reason: 'moved', agreed: 'no' })).statusCode).toBe(303);
    expect((await stored(world)).closing).toMatchObject({ agreed: 'no' });
  });

  test('of somebody who has died writes to nobody but staff', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    await browser.post(close, { version, reason: 'deceased' });
    expect(await noticeKinds(world)).not.toContain('case-closed');
    expect((await stored(world)).closing).not.toHaveProperty('agreed');
  });

  test('of a refusal waits for the complaint period, and says until when', async () => {
    const early = await refused('2026-04-10');
    const form = await early.browser.get(close);
    expect(offered(form.body)).toEqual(['deceased']);
    expect(form.body).toContain('Klagefristen er 10. april 2026.');
    expect((await early.browser.get(address)).body).toContain('Vent til klagefristen er ute 10. april 2026');
    const reply = await early.browser.post(close, { version: early.version, reason: 'refused' });
    expect([reply.statusCode, reply.body.includes('ikke avsluttes av den grunnen nå')]).toEqual([422, true]);
    expect(reply.body).toMatch(/value="refused"[^>]*checked|checked[^>]*value="refused"/);
    const late = await refused('2026-04-11');
    expect((await late.browser.get(address)).body).toContain(`href="${close}"`);
    expect((await late.browser.post(close, { version: late.version, reason: 'refused' })).statusCode).toBe(303);
    expect(await stored(late.world)).toMatchObject({ closing: { reason: 'refused' } });
  });

  test('of a refusal that nobody has opened says that the period has not begun', async () => {
    const { browser } = await staged('decided', { outcome: 'refused' });
    expect((await browser.get(close)).body).toContain('Mottakeren har ikke åpnet svaret.');
  });

  test.each([
    ['without a reason', {}, 'reason', 'Velg hvorfor saken avsluttes.'],
    ['for an unknown reason', { reason: 'tired' }, 'reason', 'Velg hvorfor saken avsluttes.'],
    ['for a reason of 8,000 characters', { reason: 'x'.repeat(8000) }, 'reason', 'Velg hvorfor saken avsluttes.'],
    ['for a reason that does not hold here', { reason: 'refused' }, 'reason', 'av den grunnen nå'],
    ['with an answer that is none', { reason: 'moved', agreed: 'maybe' }, 'agreed', 'eller la det stå åpent'],
  ])('%s comes back', async (_, form, field, said) => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const reply = await browser.post(close, { version, ...form });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
    expect(await stored(world)).toMatchObject({ status: 'plan-active' });
  });

  test('leaves open whether the person agreed', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    expect((await browser.post(close, { version, reason: 'moved', agreed: '' })).statusCode).toBe(303);
    expect((await stored(world)).closing).not.toHaveProperty('agreed');
  });
});
