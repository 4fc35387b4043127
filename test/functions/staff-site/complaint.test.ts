import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { dag, type Employee, hanna, kari, koord, liv } from './staff-world.ts';
import { address, noticeKinds, on, staged, stored, type World } from './staged-case.ts';

const form = `${address}/complaint`;
const words = { disagrees: 'Jeg får <b>tre</b> tjenester.', wants: 'En plan.', helper: 'Søsteren min' };

/** Refused and opened on 13 March 2026, complained about on that day: to be answered by 13 April. */
async function complained(today = '2026-03-16', as: Employee = hanna, complainedOn = '2026-03-13') {
  const { world, ipCase } = await staged('decided', { outcome: 'refused' });
  const opened = await world.commit(changeOf(openDecision(ipCase, on('2026-03-13'), masoy)));
  const sent = { words, timeline: [], now: on(complainedOn) };
  const { version } = await world.commit(changeOf(complain(opened, sent, masoy)));
  world.at(`${today}T10:00:00Z`);
  return { world, version: String(version), browser: await world.signIn(as) };
}

const answer = { result: 'upheld-and-forwarded', reasons: 'Vi ser\r\ndet likt.' };

async function lastAnswer(world: World) {
  const timeline = await world.stores.cases.timeline({ municipality: 'masoy', reference: 'ACDE2346' });
  return timeline.findLast(({ type }) => type === 'complaint-answered');
}

describe('a complaint', () => {
  test('is the next step of its case, with its words and the day it is to be answered by', async () => {
    const { browser } = await complained();
    const { body } = await browser.get(address);
    expect(body).toContain('Svar på klagen innen 13. april 2026');
    expect(body).toContain(`href="${form}"`);
    expect(body).toContain(
      'Uenig i: Jeg får &lt;b>tre&lt;/b> tjenester.\nVil ha endret: En plan.\nFår hjelp av: Søsteren min',
    );
    expect(body).toContain('Det kom en klage.');
    expect(body).not.toContain('etter klagefristen');
  });

  test('stands in the queue with a mark and its own date', async () => {
    const { browser } = await complained();
    const { body } = await browser.get('/masoy/ansatt/?liste=waiting');
    expect(body).toContain('ACDE 2346');
    expect(body).toContain('Svar på klagen innen 13. april 2026');
    expect(body).toContain('>Klage<');
  });

  test('that came late says so', async () => {
    const { browser } = await complained('2026-05-04', hanna, '2026-05-04');
    const { body } = await browser.get(address);
    expect(body).toContain('Klagen kom etter klagefristen. Se på saken likevel.');
    expect(body).toContain('Det kom en klage, etter klagefristen.');
  });

  test('that waits too long is told to be overdue', async () => {
    const { browser } = await complained('2026-04-14');
    expect((await browser.get(address)).body).toContain('Svar på klagen nå. Fristen var 13. april 2026');
  });

  test('stops the case from being closed as refused', async () => {
    const { browser } = await complained('2026-06-01');
    const { body } = await browser.get(`${address}/close`);
    expect([...body.matchAll(/name="reason" value="(\w+)"/g)].map(([, reason]) => reason)).toEqual([
      'personWishes',
      'deceased',
    ]);
    expect(body).toContain('En klage er ikke ferdig behandlet.');
  });

  test('in a closed case can be answered all the same', async () => {
    const { world, ipCase } = await staged('decided', { outcome: 'refused' });
    const opened = await world.commit(changeOf(openDecision(ipCase, on('2026-03-13'), masoy)));
    const closing = { closing: { reason: 'refused' }, staffId: 'hanna.hav', now: on('2026-04-20') } as const;
    const closed = await world.commit(changeOf(closeCase(opened, closing, masoy)));
    const sent = { words, timeline: [], now: on('2026-05-04') };
    const { version } = await world.commit(changeOf(complain(closed, sent, masoy)));
    world.at('2026-05-05T10:00:00Z');
    const browser = await world.signIn(hanna);
    expect((await browser.get(address)).body).toContain('Svar på klagen innen 4. juni 2026');
    expect((await browser.post(form, { version: String(version), ...answer })).statusCode).toBe(303);
    expect((await browser.get(address)).body).toContain('Klagen er hos Statsforvalteren i Troms og Finnmark');
  });
});

describe('the answer', () => {
  test('offers what the complaint can come to now', async () => {
    const { browser, version } = await complained();
    const offered = async () =>
      [...(await browser.get(form)).body.matchAll(/name="result" value="([\w-]+)"/g)].map(([, result]) => result);
    expect(await offered()).toEqual(['changed', 'upheld-and-forwarded']);
    await browser.post(form, { version, ...answer });
    expect(await offered()).toEqual(['governor-changed', 'governor-upheld']);
  });

  test('is stored with its reasons, and the person told', async () => {
    const { world, browser, version } = await complained();
    const reply = await browser.post(form, { version, ...answer });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=complaint`);
    expect((await stored(world)).complaint?.answer).toEqual({
      result: 'upheld-and-forwarded',
      on: '2026-03-16',
      by: 'hanna.hav',
    });
    expect(await lastAnswer(world)).toMatchObject({ text: 'Vi ser\ndet likt.' });
    expect(await noticeKinds(world)).toContain('complaint-forwarded');
    const { body } = await browser.get(`${address}?gjort=complaint`);
    expect(body).toContain('Resultatet av klagen er sendt.');
    expect(body).toContain('Klagen er hos Statsforvalteren i Troms og Finnmark');
    expect(body).toContain('Har det ikke kommet 16. juni 2026');
  });

  test('of the County Governor is registered, and ends it', async () => {
    const { world, browser, version } = await complained();
    await browser.post(form, { version, ...answer });
    const again = { version: String((await stored(world)).version), result: 'governor-upheld', reasons: 'Stadfestet.' };
    expect((await browser.post(form, again)).statusCode).toBe(303);
    expect(await noticeKinds(world)).toContain('complaint-result');
    expect((await browser.get(form)).statusCode).toBe(409);
    expect((await browser.get(address)).body).toContain('Resultatet av klagen: svaret blir stående.');
  });

  test('sent twice is one, and from an old page is stopped', async () => {
    const { browser, version } = await complained();
    await browser.post(form, { version, ...answer });
    expect((await browser.post(form, { version, ...answer })).statusCode).toBe(303);
    const old = await browser.post(form, { version, result: 'changed', reasons: 'Likevel ikke.' });
    expect(old.statusCode).toBe(409);
    expect(old.body).toContain('Likevel ikke.');
  });

  test.each([
    ['without a result', { reasons: 'Fordi.' }, 'result', 'Velg hva klagen førte til.'],
    ['with one that is none', { result: 'tired', reasons: 'Fordi.' }, 'result', 'Velg hva klagen førte til.'],
    [
      'with one that comes later',
      { result: 'governor-upheld', reasons: 'Fordi.' },
      'result',
      'Velg hva klagen førte til.',
    ],
    ['without reasons', { result: 'changed', reasons: ' \r\n' }, 'reasons', 'Skriv hva resultatet betyr, og hvorfor.'],
    ['with 4,001 characters', { result: 'changed', reasons: 'å'.repeat(4001) }, 'reasons', 'for lang'],
    ['with a control character', { result: 'changed', reasons: 'a\u0007' }, 'reasons', 'tegn vi ikke kan lese'],
    ['with an unknown name', { result: 'changed', reasons: 'Fordi.', plan: 'no' }, 'result', 'Noe i skjemaet manglet'],
  ])('%s comes back', async (_, typed, field, said) => {
    const { world, browser, version } = await complained();
    const reply = await browser.post(form, { version, ...typed });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
    expect((await stored(world)).complaint).not.toHaveProperty('answer');
  });

  test('is not to be given where nobody complained', async () => {
    const { browser, version } = await staged('decided', { outcome: 'refused' });
    expect((await browser.get(form)).statusCode).toBe(409);
    expect((await browser.post(form, { version, ...answer })).statusCode).toBe(409);
  });

  test.each([
    [dag, 200],
    [kari, 403],
    [koord, 404],
  ] as const)('is the leader’s and the next in line’s to give: %o', async (employee, status) => {
    const { browser } = await complained('2026-03-16', employee);
    expect((await browser.get(form)).statusCode).toBe(status);
  });
});

test('all of it is said in nynorsk', async () => {
  const { world, ipCase, browser, version } = await nynorsk();
  const own = `/fjordsund/ansatt/sak/${ipCase.reference}`;
  expect((await browser.get(own)).body).toContain('Svar på klaga innan 13. april 2026');
  expect((await browser.get(`${own}/complaint`)).body).toContain('Kva vart resultatet?');
  const reply = await browser.post(`${own}/complaint`, {
    version,
    result: 'changed',
    outcome: 'granted',
    reasons: 'Ja.',
  });
  expect(reply.statusCode).toBe(303);
  const found = await world.stores.cases.find({ municipality: 'fjordsund', reference: ipCase.reference });
  expect(found?.complaint?.answer).toMatchObject({ result: 'changed' });
});

async function nynorsk() {
  const { world } = await staged('received');
  const filed = await world.file({ municipality: fjordsund, reference: 'CDEF2346' });
  const act = { decision: { outcome: 'refused', text: 'Nei.' }, staffId: 'liv.lund', now: on('2026-03-12') } as const;
  const decided = await world.commit(changeOf(decide(filed, act, fjordsund)), fjordsund);
  const sent = { words, timeline: [], now: on('2026-03-13') };
  const ipCase = await world.commit(changeOf(complain(decided, sent, fjordsund)), fjordsund);
  world.at('2026-03-16T10:00:00Z');
  return { world, ipCase, version: String(ipCase.version), browser: await world.signIn(liv) };
}
