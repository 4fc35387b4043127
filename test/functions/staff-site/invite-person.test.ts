import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import type { NeedReport } from '../../../shared/domain/reporting/need-report.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type Employee, hanna, kari, staffWorld } from './staff-world.ts';
import { address, key, on, stored } from './staged-case.ts';

const form = `${address}/invite-person`;
const typed = { mobile: '400 00 034', email: '', noticeChannel: 'sms', language: 'en' };

async function reported(report: Partial<NeedReport> = {}, as: Employee = hanna) {
  const world = staffWorld();
  const { version } = await world.fileReport(report);
  return { world, version: String(version), browser: await world.signIn(as) };
}

describe('sending the person a report is about a code', () => {
  test('anew: opens with what is known, and goes where they are now', async () => {
    const { world, browser, version } = await reported();
    expect((await browser.get(address)).body).toContain('Send personen en ny kode');
    const { body } = await browser.get(form);
    expect(body).toContain('value="+4740000031"');
    expect(body).not.toContain('name="name"');
    const reply = await browser.post(form, { version, ...typed });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=invite-person`);
    expect(await stored(world)).toMatchObject({
      status: 'reported',
      seats: { person: { state: 'invited', number: 2, language: 'en', channel: 'sms' } },
    });
    expect((await world.stores.cases.contacts(key))?.person).toEqual({ name: 'Siv Syntetisk', mobile: '+4740000034' });
    const asked = (await world.stores.cases.notices(key)).filter(({ kind }) => kind === 'invitation');
    expect(asked.map(({ occurrence }) => occurrence).sort()).toEqual(['invitation:person:1', 'invitation:person:2']);
    const after = (await browser.get(`${address}?gjort=invite-person`)).body;
    expect(after).toContain('Koden fra før virker ikke lenger.');
    expect(after).toContain('Vent på svar fra personen til 4. mai 2026');
  });

  test('for the first time, where the report gave no way to', async () => {
    const { world, browser, version } = await reported({ wayToAsk: 'phone', person: { name: 'Siv Syntetisk' } });
    const page = (await browser.get(address)).body;
    expect(page).toContain('Send personen en kode');
    await browser.post(form, { version, ...typed });
    expect((await stored(world)).seats?.person).toMatchObject({ state: 'invited', number: 1 });
  });

  test('twice by one press of two is one invitation', async () => {
    const { world, browser, version } = await reported();
    const replies = [await browser.post(form, { version, ...typed }), await browser.post(form, { version, ...typed })];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await stored(world)).seats?.person?.number).toBe(2);
  });

  test.each([
    [{ ...typed, mobile: '' }, 'Skriv «Mobilnummer»'],
    [{ ...typed, noticeChannel: 'email' }, 'Skriv «E-post»'],
    [{ ...typed, mobile: '12' }, 'Mobilnummer'],
  ])('with %o is brought back with what to mend', async (fields, words) => {
    const { world, browser, version } = await reported();
    const reply = await browser.post(form, { version, ...fields });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('ds-error-summary');
    expect(reply.body).toContain(words);
    expect((await stored(world)).version).toBe(1);
  });

  test('with a protected address warns first', async () => {
    const { browser } = await reported({ protectedAddress: true });
    expect((await browser.get(form)).body).toContain('Send koden bare dit personen selv har sagt.');
    const open = await reported();
    expect((await open.browser.get(form)).body).not.toContain('Send koden bare dit');
  });

  test('is not offered once they have come, nor of a child', async () => {
    const { world, browser } = await reported();
    await world.commit(changeOf(joinCase(await stored(world), { seat: 'person', now: on('2026-03-06') }, masoy)));
    expect((await browser.get(address)).body).not.toContain(`href="${form}"`);
    const child = await reported({ birthDate: day('2015-01-01') });
    expect((await child.browser.get(address)).body).not.toContain(`href="${form}"`);
    const reply = await child.browser.post(form, { version: child.version, ...typed });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Ring dem som har foreldreansvar');
  });

  test('is for the leader alone', async () => {
    const { browser, version, world } = await reported({}, kari);
    expect((await browser.post(form, { version, ...typed })).statusCode).toBe(403);
    expect((await stored(world)).version).toBe(1);
  });
});

describe('the timeline of a report', () => {
  test('calls the one it is about the person, who has applied for nothing', async () => {
    const { world, browser } = await reported();
    await world.commit(changeOf(joinCase(await stored(world), { seat: 'person', now: on('2026-03-06') }, masoy)));
    const { body } = await browser.get(address);
    expect(body).toContain(', personen<');
    expect(body).not.toContain(', søkeren<');
  });
});
