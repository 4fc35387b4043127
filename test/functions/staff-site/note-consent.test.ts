import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consentReadAloud } from '../../../forms/consent/consent-text.ts';
import { consentForm } from '../../../forms/consent/form.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { koord, sindre } from './staff-world.ts';
import { address, consent, key, noticeKinds, type Staged, staged, stored } from './staged-case.ts';

const form = `${address}/consent`;

/** A case of somebody who cannot consent on the site: a neighbour applied. */
const byOther: Staged = {
  application: { role: 'nextOfKin', applicant: { name: 'Nabo Nær', mobile: '+4740000032' } },
};

async function lastConsent(world: Awaited<ReturnType<typeof staged>>['world']) {
  return (await world.stores.cases.timeline(key)).findLast(({ type }) => type === 'consent');
}

describe('what somebody says aloud or on paper', () => {
  test('is read to them in their own language, and nothing is chosen beforehand', async () => {
    const { browser } = await staged('decided', { application: { language: 'nn' } });
    const { body } = await browser.get(form);
    expect(body).toContain('Eg seier ja til at eg får ein koordinator.');
    expect(body).toContain('<blockquote class="ip-quote" lang="nn">');
    expect(body).not.toMatch(/type="radio"[^>]*checked/);
  });

  test('is noted with how it came, by whom, and a hash of exactly what was read', async () => {
    const { world, browser, version } = await staged('decided', byOther);
    const reply = await browser.post(form, { version, plan: 'no', coordinator: 'yes', as: 'guardian', way: 'oral' });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=consent`);
    expect((await stored(world)).consent).toMatchObject({ plan: 'refused', coordinator: 'given', revision: 1 });
    const reading = {
      form: consentForm,
      answers: { role: 'nextOfKin' },
      context: { municipality: masoy, today: day('2026-03-13'), production: true },
      language: 'nb',
    } as const;
    const read = consentReadAloud(reading).join('\n');
    expect((await browser.get(form)).body).toContain('Jeg sier ja til at personen får en koordinator.');
    expect(await lastConsent(world)).toMatchObject({
      as: 'guardian',
      how: { way: 'oral' },
      by: { who: 'staff', staffId: 'hanna.hav' },
      language: 'nb',
      textHash: createHash('sha256').update(read).digest('hex'),
      changes: [
        { part: 'plan', change: 'refused' },
        { part: 'coordinator', change: 'given' },
      ],
    });
    expect((await browser.get(address)).body).toMatch(/Hanna Hav, som verge, muntlig, på bokmål/);
  });

  test('makes it possible to appoint a coordinator for somebody who never signs in', async () => {
    const { browser, version } = await staged('decided', byOther);
    expect((await browser.get(address)).body).toContain(`href="${form}"`);
    await browser.post(form, { version, coordinator: 'yes', as: 'self', way: 'paper' });
    const appointed = await browser.post(`${address}/appoint`, {
      version: String(Number(version) + 1),
      coordinator: 'kari.koord',
    });
    expect(appointed.statusCode).toBe(303);
  });

  test('may take a part back: noted by the coordinator, told to the leader and not to who noted it', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    await browser.post(form, { version, plan: 'no', as: 'self', way: 'oral' });
    expect(await stored(world)).toMatchObject({ status: 'plan-paused', consent: { plan: 'withdrawn' } });
    const told = (await world.stores.cases.notices(key)).filter(({ kind }) => kind === 'consent-changed');
    expect(told.map(({ to }) => to)).toEqual([{ who: 'staff', staffId: 'hanna.hav' }]);
  });

  test('sent twice is noted once', async () => {
    const { world, browser, version } = await staged('decided');
    const sent = { version, coordinator: 'yes', as: 'self', way: 'oral' };
    const replies = [await browser.post(form, sent), await browser.post(form, sent)];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await stored(world)).consent.revision).toBe(1);
    expect(await noticeKinds(world)).not.toContain('consent-changed');
  });
});

describe('is not taken in', () => {
  test('from an old page that says something else than what was noted meanwhile, as if it were the same', async () => {
    const { world, browser, version } = await staged('decided');
    await browser.post(form, { version, coordinator: 'yes', as: 'self', way: 'oral' });
    const reply = await browser.post(form, { version, coordinator: 'no', as: 'self', way: 'oral' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toMatch(/name="coordinator" value="no" checked/);
    expect((await stored(world)).consent.coordinator).toBe('given');
  });

  test.each([
    ['without an answer', { as: 'self', way: 'oral' }, 'Velg et svar om koordinator, om plan eller om begge.'],
    ['without who said it', { plan: 'yes', way: 'oral' }, 'Velg hvem som svarte.'],
    ['from somebody who does not decide', { plan: 'yes', as: 'nextOfKin', way: 'oral' }, 'Velg hvem som svarte.'],
    ['without how it came', { plan: 'yes', as: 'self' }, 'Velg hvordan svaret kom.'],
    ['with an answer nobody knows', { plan: 'maybe', as: 'self', way: 'oral' }, 'Velg ja eller nei.'],
    ['when it holds already', { plan: 'yes', as: 'self', way: 'oral' }, 'Dette svaret er notert fra før.'],
  ])('%s, and the form says so', async (_, sent, words) => {
    const { browser, version } = await staged('consented');
    const reply = await browser.post(form, { version, ...sent });
    expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true]);
  });

  test('on a version that the person has changed since, and what was typed stands there with what is new', async () => {
    const { world, browser, version } = await staged('consented');
    await consent(world, { wish: { plan: 'no' } });
    const reply = await browser.post(form, { version, coordinator: 'no', as: 'parent', way: 'paper' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('samtykket til plan er trukket');
    expect(reply.body).toMatch(/name="coordinator" value="no" checked/);
    expect(reply.body).toMatch(/name="way" value="paper" checked/);
    expect(reply.body).toMatch(/name="as" value="parent" checked/);
  });

  test('from somebody who does not have the case', async () => {
    const { world, version } = await staged('decided');
    const other = await world.signIn(sindre);
    expect((await other.post(form, { version, plan: 'yes', way: 'oral' })).statusCode).toBe(404);
  });
});
