import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { NeedReport } from '../../../shared/domain/reporting/need-report.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { type Employee, hanna, kari, sindre, staffWorld } from './staff-world.ts';
import { address, key, noticeKinds, on, stored, typed } from './staged-case.ts';

const form = `${address}/report-answer`;

/** A report in Måsøy on 5 March 2026, looked at the day after. */
async function reported(report: Partial<NeedReport> = {}, as: Employee = hanna) {
  const world = staffWorld();
  const { version } = await world.fileReport(report);
  return { world, version: String(version), browser: await world.signIn(as) };
}

const yes = { answer: 'yes', way: 'oral', wishes: 'plan', channel: 'phone', ...typed('birthDate', '3 5 1985') };
const byPhone = { wayToAsk: 'phone', unit: 'sykeavdelingen' } as const;

describe('a reported case', () => {
  test('stands in the open list by the day to have asked, without a name', async () => {
    const { browser } = await reported(byPhone, sindre);
    const { body } = await browser.get('/masoy/ansatt/');
    expect(body).toContain('Meldt, ikke søkt');
    expect(body).toContain('Spør personen innen 12. mars 2026');
    expect(body).not.toContain('Siv');
  });

  test('that was asked about by message stands by the last day of the answer', async () => {
    const { browser } = await reported();
    expect((await browser.get('/masoy/ansatt/')).body).toContain('Personen svarer innen 4. mai 2026');
  });

  test('shows the report, who sent it and how the person can be asked, and no date that nobody owes', async () => {
    const { browser } = await reported(byPhone);
    const { body } = await browser.get(address);
    expect(body).toContain('Spør personen innen 12. mars 2026');
    expect(body).toContain('Får hjelp av fem tjenester som ikke snakker sammen.');
    expect(body).toContain('Sofie Sykepleier');
    expect(body).toContain('helsepersonell');
    for (const absent of ['Svarfrist', 'Foreløpig svar', 'id="answers"', 'id="consents"']) {
      expect(body).not.toContain(absent);
    }
  });

  test.each([
    [byPhone, 'Systemet kan ikke spørre personen.'],
    [{}, 'Personen er spurt og kan svare på Min sak.'],
    [{ birthDate: day('2015-01-01') }, 'Ring dem som har foreldreansvar'],
  ] as const)('with %o says how the person is asked', async (report, words) => {
    const { browser } = await reported(report);
    const { body } = await browser.get(address);
    expect(body).toContain(words);
    expect(body).toContain('Den som meldte, skal bare vite at meldingen er mottatt.');
    expect(body).toContain(`href="${form}"`);
  });

  test('says when the person has come and not answered', async () => {
    const { world, browser } = await reported();
    await world.commit(changeOf(joinCase(await stored(world), { seat: 'person', now: on('2026-03-06') }, masoy)));
    expect((await browser.get(address)).body).toContain('Personen har logget inn, men har ikke svart ennå.');
  });

  test.each(['take', 'decide', 'preliminary-answer', 'consent', 'appoint', 'plan', 'check-role', 'called'])(
    'cannot be handled as an application: %s',
    async (action) => {
      const { world, browser, version } = await reported();
      const reply = await browser.post(`${address}/${action}`, { version });
      expect([409, 422]).toContain(reply.statusCode);
      expect((await stored(world)).version).toBe(1);
    },
  );
});

describe('noting what the person said', () => {
  test('yes by telephone makes it an application, whose time counts from then', async () => {
    const { world, version } = await reported(byPhone);
    world.at('2026-03-10T10:00:00Z');
    const browser = await world.signIn(sindre);
    const reply = await browser.post(form, { version, ...yes });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=report-answer`);
    expect(await stored(world)).toMatchObject({
      status: 'received',
      role: 'self',
      wishes: ['plan'],
      channel: 'phone',
      language: 'nn',
      receivedOn: '2026-03-05',
      answerBy: '2026-04-07',
      report: { answer: 'yes', answeredOn: '2026-03-10' },
    });
    expect(await world.stores.cases.confirmation(key)).toMatchObject({
      role: 'self',
      givenName: 'Siv',
      wishes: ['plan'],
    });
    expect((await world.stores.cases.contacts(key))?.birthDate).toBe('1985-05-03');
  });

  test('yes shows both dates and both submissions afterwards', async () => {
    const { world, version } = await reported(byPhone);
    world.at('2026-03-10T10:00:00Z');
    const browser = await world.signIn(hanna);
    await browser.post(form, { version, ...yes });
    const { body } = await browser.get(`${address}?gjort=report-answer`);
    expect(body).toContain('Svaret på meldingen er notert.');
    expect(body).toContain('Personen sa ja');
    expect(body).toContain('7. april 2026');
    expect(body).toContain('id="report"');
    expect(body).toContain('id="answers"');
    expect(body).toContain('Personen vil søke. Svarfristen begynte. Svaret kom muntlig.');
  });

  test('no closes and blocks the case: the leader who noted it is led to the list', async () => {
    const { world, browser, version } = await reported(byPhone, sindre);
    const reply = await browser.post(form, { version, answer: 'no', way: 'oral' });
    expect(reply.headers?.['location']).toBe('/masoy/ansatt/');
    expect((await browser.get(address)).statusCode).toBe(404);
    expect((await browser.get('/masoy/ansatt/')).body).not.toContain(`href="${address}"`);
    const head = await world.signIn(hanna);
    const { body } = await head.get(address);
    expect(body).toContain('Meldingen ble ikke til en søknad');
    expect(body).not.toContain(`href="${form}"`);
    expect((await (await world.signIn(kari)).get(address)).statusCode).toBe(404);
  });

  test('asked, and still thinking, moves the case to the last day of the answer', async () => {
    const { world, browser, version } = await reported(byPhone);
    await browser.post(form, { version, answer: 'asked' });
    expect(await stored(world)).toMatchObject({ status: 'reported', report: { askedOn: '2026-03-06' } });
    expect((await browser.get(address)).body).toContain('Vent på svar fra personen til 4. mai 2026');
  });

  test('opens with the birth date that the report names, and nothing else chosen', async () => {
    const { browser } = await reported({ birthDate: day('1985-05-03') });
    const { body } = await browser.get(form);
    expect(body).toContain('name="birthDate.year"');
    expect(body).toContain('value="1985"');
    expect(body).not.toMatch(/ checked/);
  });

  test.each([
    [{}, 'Velg hva personen svarte.'],
    [{ answer: 'maybe' }, 'Velg hva personen svarte.'],
    [{ ...yes, wishes: '' }, 'Velg hva personen ønsker.'],
    [{ ...yes, way: '' }, 'Velg hvordan svaret kom.'],
    [{ answer: 'no' }, 'Velg hvordan svaret kom.'],
    [{ ...yes, channel: '' }, 'Velg hvordan personen vil ha beskjed.'],
    [{ ...yes, channel: 'email' }, 'Adressen for det du valgte, står ikke i saken.'],
    [{ ...yes, ...typed('birthDate', '29 2 2023') }, 'Datoen finnes ikke.'],
    [{ ...yes, ...typed('birthDate', '1 1 2030') }, 'Fødselsdatoen er fram i tid.'],
    [{ ...yes, ...typed('birthDate', '1 1 2014') }, 'Personen er under 16 år.'],
    [{ ...yes, birthDate: 'x' }, 'Noe i skjemaet manglet eller var feil.'],
  ])('with %o is brought back with what to mend', async (fields, words) => {
    const { world, browser, version } = await reported(byPhone);
    const reply = await browser.post(form, { version, ...fields });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(words);
    expect((await stored(world)).status).toBe('reported');
  });

  test('sent twice is one answer', async () => {
    const { world, browser, version } = await reported(byPhone);
    const replies = [await browser.post(form, { version, ...yes }), await browser.post(form, { version, ...yes })];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    const answered = (await world.stores.cases.timeline(key)).filter(({ type }) => type === 'report-answered');
    expect(answered).toHaveLength(1);
  });

  test('after the person answered themself is not taken in', async () => {
    const { world, browser, version } = await reported();
    const no = dismissReport(await stored(world), { by: { who: 'person' }, now: on('2026-03-06') }, masoy);
    await world.commit(changeOf(no));
    const reply = await browser.post(form, { version, ...yes });
    expect(reply.statusCode).toBe(409);
    expect(await stored(world)).toMatchObject({ status: 'closed' });
    expect(await world.stores.cases.confirmation(key)).toBeUndefined();
  });

  test('is not possible of an application', async () => {
    const world = staffWorld();
    const { version } = await world.file();
    const browser = await world.signIn(hanna);
    expect((await browser.get(form)).statusCode).toBe(409);
    const reply = await browser.post(form, { version: String(version), ...yes });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Meldingen er allerede besvart.');
  });
});

describe('closing a reported case', () => {
  test('offers a move, a death, or that nothing came of it', async () => {
    const { browser } = await reported();
    const { body } = await browser.get(`${address}/close`);
    const offered = [...body.matchAll(/name="reason" value="(\w+)"/g)].map(([, reason]) => reason);
    expect(offered).toEqual(['moved', 'deceased', 'reportNotConfirmed']);
  });

  test('writes to nobody who never came, and leaves no task behind', async () => {
    const { world, browser, version } = await reported();
    const before = await noticeKinds(world);
    await browser.post(`${address}/close`, { version, reason: 'moved' });
    expect((await noticeKinds(world)).filter((kind) => !before.includes(kind))).toEqual([]);
    expect(await world.stores.cases.tasks(key)).toEqual([]);
  });
});
