import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { handOver } from '../../../shared/domain/handling/hand-over.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { mailContent } from '../../../shared/notices/words/mail-content.ts';
import { renderSms } from '../../../shared/notices/words/render-sms.ts';
import { valuesOf } from '../../../shared/notices/words/values.ts';
import { isCitizenKind } from '../../../shared/notices/words/wording.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { adrian, dag, type Employee, hanna, kari, koord, sindre } from './staff-world.ts';
import { address, consent, key, noticeKinds, on, staged, stored, typed } from './staged-case.ts';

const queue = '/masoy/ansatt/';

describe('forwarding', () => {
  const form = `${address}/forward`;
  const filled = { unit: 'sykeavdelingen', reason: 'Personen bor på sykehjemmet.' };

  test('shows the message before it is sent, and the clock that is kept', async () => {
    const { browser } = await staged('received');
    const { body } = await browser.get(form);
    expect(body).toContain('Svarfristen 2. april 2026 står fast.');
    expect(body).toContain('Måsøy kommune: Sak ACDE 2346 har fått en ny kontakt hos oss.');
    expect(body).not.toContain('value="hjemmetjenesten"');
  });

  test('gives the case to the other unit, whose leader finds it in the queue', async () => {
    const { world, browser, version } = await staged('received');
    const reply = await browser.post(form, { version, ...filled });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=forward`);
    expect((await browser.get(`${address}?gjort=forward`)).body).toContain('Saken er sendt videre.');
    expect(await noticeKinds(world)).toContain('case-forwarded');
    const ward = await world.signIn(sindre);
    expect((await ward.get(queue)).body).toContain(`"${address}"`);
    expect((await ward.get(address)).body).toContain('Personen bor på sykehjemmet.');
  });

  test('takes it from a leader who has nothing to do with the other unit, who is back at the queue', async () => {
    const { world, browser, version } = await staged('received', {
      application: { unit: 'sykeavdelingen' },
      as: sindre,
    });
    const reply = await browser.post(form, { version, ...filled, unit: 'hjemmetjenesten' });
    expect(reply.headers?.['location']).toBe(queue);
    expect((await browser.get(address)).statusCode).toBe(404);
    expect((await browser.post(form, { version, ...filled, unit: 'hjemmetjenesten' })).headers?.['location']).toBe(
      queue,
    );
    expect((await stored(world)).unit).toBe('hjemmetjenesten');
  });

  test.each([
    ['no unit', { unit: '' }, 'unit', 'Velg hvilken enhet som skal ha saken.'],
    ['an unknown unit', { unit: 'legevakta' }, 'unit', 'Velg hvilken enhet som skal ha saken.'],
    ['the same unit', { unit: 'hjemmetjenesten' }, 'unit', 'Saken er hos denne enheten allerede.'],
    ['no reason', { reason: ' ' }, 'reason', 'Skriv en begrunnelse.'],
    ['a reason too long', { reason: 'å'.repeat(2001) }, 'reason', 'Teksten er for lang.'],
  ])('with %s comes back with what was typed', async (_, wrong, field, said) => {
    const { world, browser, version, ipCase } = await staged('received');
    const reply = await browser.post(form, { version, ...filled, ...wrong });
    expect([reply.statusCode, reply.body.includes(`href="#${field}"`), reply.body.includes(said)]).toEqual([
      ...[422, true, true],
    ]);
    expect(await stored(world)).toEqual(ipCase);
  });

  test('is refused once the case is decided', async () => {
    const { browser, version } = await staged('decided');
    expect((await browser.get(form)).statusCode).toBe(409);
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(409);
  });
});

describe('who is disqualified', () => {
  const form = `${address}/hand-over`;

  test('is out of the case at once: on its page, in its queue, by its reference', async () => {
    const { world, browser, version } = await staged('received');
    expect((await browser.get(form)).body).toContain('Du mister tilgangen til saken med en gang.');
    const reply = await browser.post(form, { version, reason: 'relative' });
    expect(reply.headers?.['location']).toBe(queue);
    for (const path of [address, form, `${address}/decide`]) expect((await browser.get(path)).statusCode).toBe(404);
    expect((await browser.post(`${address}/take`, { version: '2' })).statusCode).toBe(404);
    expect((await browser.get(queue)).body).not.toContain(`"${address}"`);
    expect((await browser.get(`${queue}?sok=ACDE2346`)).statusCode).toBe(200);
    const next = await world.signIn(dag);
    expect((await next.get(address)).body).toContain('Inhabil (nær en part). Saken gikk til den neste i rekken.');
    expect(await world.stores.cases.notices(key)).toContainEqual(
      expect.objectContaining({ kind: 'handed-over', to: { who: 'staff', staffId: 'dag.dal' } }),
    );
  });

  test('as coordinator loses the plan from the list of plans', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    expect((await browser.get('/masoy/ansatt/planer')).body).toContain('ACDE 2346');
    await browser.post(form, { version, reason: 'other' });
    expect((await browser.get('/masoy/ansatt/planer')).body).not.toContain('ACDE 2346');
    expect(await stored(world)).toMatchObject({ status: 'plan-active', appoint: { vacant: true } });
  });

  test('is not among those who can be appointed', async () => {
    const { world, browser } = await staged('consented');
    const handed = handOver(
      await stored(world),
      { staffId: 'petra.perm', reason: 'party', now: on('2026-03-16') },
      masoy,
    );
    const { version } = await world.commit(changeOf(handed));
    expect((await browser.get(`${address}/appoint`)).body).not.toContain('value="petra.perm"');
    const reply = await browser.post(`${address}/appoint`, { version: String(version), coordinator: 'petra.perm' });
    expect([reply.statusCode, reply.body.includes('er inhabil i denne saken')]).toEqual([422, true]);
  });

  test('says why by code alone', async () => {
    const { world, browser, version, ipCase } = await staged('received');
    const reply = await browser.post(form, { version, reason: 'broren min' });
    expect([reply.statusCode, reply.body.includes('Velg et av svarene.')]).toEqual([422, true]);
    expect(await stored(world)).toEqual(ipCase);
  });

  test('is let in again by the coordinating unit alone', async () => {
    const { world, browser, version } = await staged('received', {
      application: { unit: 'sykeavdelingen' },
      as: sindre,
    });
    await browser.post(form, { version, reason: 'other' });
    const again = `${address}/admit-again`;
    expect((await browser.get(again)).statusCode).toBe(404);
    const leader = await world.signIn(hanna);
    expect((await leader.get(again)).body).toContain('Sindre Sund');
    const { version: now } = await stored(world);
    const wrong = await leader.post(again, { version: String(now), employee: 'dag.dal' });
    expect(wrong.statusCode).toBe(422);
    expect((await leader.post(again, { version: String(now), employee: 'sindre.sund' })).statusCode).toBe(303);
    expect((await leader.post(again, { version: String(now), employee: 'sindre.sund' })).statusCode).toBe(303);
    expect((await browser.get(address)).statusCode).toBe(200);
  });
});

describe('moving a promised date', () => {
  const form = `${address}/move-date`;
  const filled = { which: 'plan', ...typed('newDate', '3 8 2026'), reason: 'Koordinatoren er syk.' };

  test('is one form with the date there is, and tells the person', async () => {
    const { world, browser, version } = await staged('coordinated');
    const { body } = await browser.get(form);
    expect(body).toContain('Lovet 11. juni 2026');
    expect(body).toContain('En dato i sak ACDE 2346 er flyttet til (datoen).');
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({ makePlan: { by: '2026-08-03' } });
    expect((await browser.get(address)).body).toContain('flyttet fra 11. juni 2026 til 3. august 2026');
    expect(await noticeKinds(world)).toContain('date-moved');
  });

  test('is the coordinator’s to do', async () => {
    const { browser, version } = await staged('coordinated', { as: koord });
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(303);
  });

  test.each([
    ['to a day that has passed', typed('newDate', '19 3 2026'), 'newDate.day', 'Datoen må være etter i dag.'],
    ['to a day before the one there is', typed('newDate', '10 6 2026'), 'newDate.day', 'senere enn den som er lovet'],
    ['to no day', typed('newDate', ''), 'newDate.day', 'Skriv datoen.'],
    ['to a day in another age', typed('newDate', '3 8 2066'), 'newDate.day', 'Datoen er for langt fram.'],
    ['of something that has none', { which: 'revision' }, 'which', 'Velg et av svarene.'],
    ['without saying which', { which: '' }, 'which', 'Velg et av svarene.'],
    ['without a reason', { reason: '' }, 'reason', 'Skriv en begrunnelse.'],
  ])('%s comes back', async (_, wrong, field, said) => {
    const { world, browser, version, ipCase } = await staged('coordinated');
    const reply = await browser.post(form, { version, ...filled, ...wrong });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
    expect(await stored(world)).toEqual(ipCase);
  });
});

describe('opening a case again', () => {
  const form = `${address}/reopen`;
  const reason = 'Saken ble avsluttet ved en feil.';

  async function closed(as: Employee) {
    const given = await staged('planned', { as });
    const act = { closing: { reason: 'needEnded' }, staffId: 'hanna.hav', now: on('2026-05-04') } as const;
    const { version } = await given.world.commit(changeOf(closeCase(given.ipCase, act, masoy)));
    return { ...given, version: String(version) };
  }

  test.each([hanna, kari])('is the coordinating unit’s: %o', async (employee) => {
    const { world, browser, version } = await closed(employee);
    expect((await browser.get(address)).body).toContain('Åpne saken igjen');
    const reply = await browser.post(form, { version, reason });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=reopen`);
    expect((await browser.post(form, { version, reason })).statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({ status: 'plan-active', version: Number(version) + 1 });
    expect(await noticeKinds(world)).toContain('case-reopened');
  });

  test.each([[adrian, 403]])('and nobody else’s: %o', async (employee, status) => {
    const { browser, version } = await closed(employee);
    expect((await browser.post(form, { version, reason })).statusCode).toBe(status);
  });

  test('is not the ward’s, even in its own case', async () => {
    const { world, browser, ipCase } = await staged('planned', { application: { unit: 'sykeavdelingen' }, as: sindre });
    const act = { closing: { reason: 'needEnded' }, staffId: 'hanna.hav', now: on('2026-05-04') } as const;
    const { version } = await world.commit(changeOf(closeCase(ipCase, act, masoy)));
    expect((await browser.post(form, { version: String(version), reason })).statusCode).toBe(403);
  });

  test('has a reason, and a case that is over', async () => {
    const { browser, version } = await closed(hanna);
    expect((await browser.post(form, { version, reason: '' })).statusCode).toBe(422);
    const open = await staged('planned');
    expect((await open.browser.post(form, { version: open.version, reason })).statusCode).toBe(409);
  });

  test('for a case that has changed keeps the reason', async () => {
    const { world, browser, version } = await closed(hanna);
    const ipCase = await stored(world);
    const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: on('2026-05-04') };
    await world.commit(changeOf(complain(ipCase, sent, masoy)));
    const reply = await browser.post(form, { version, reason });
    expect([reply.statusCode, reply.body.includes(reason), reply.body.includes('Det kom en klage')]).toEqual([
      ...[409, true, true],
    ]);
  });
});

describe('a complaint by letter or telephone', () => {
  const form = `${address}/note-complaint`;
  const filled = { ...typed('receivedOn', '12 3 2026'), way: 'oral', disagrees: 'Jeg vil ha plan.', wants: '' };

  test('is noted in the person’s words, with how it came', async () => {
    const { world, browser, version } = await staged('decided', { outcome: 'refused' });
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(303);
    expect((await stored(world)).complaint).toMatchObject({ receivedOn: '2026-03-12', by: '2026-04-12' });
    const { body } = await browser.get(address);
    expect(body).toContain('Den kom muntlig 12. mars 2026.');
    expect(body).toContain('Jeg vil ha plan.');
  });

  test.each([
    ['tomorrow', typed('receivedOn', '14 3 2026'), 'receivedOn.day', 'ikke ha kommet etter i dag'],
    ['before the decision', typed('receivedOn', '11 3 2026'), 'receivedOn.day', 'før svaret var gitt'],
    ['without how it came', { way: '' }, 'way', 'Velg et av svarene.'],
    ['without a word', { disagrees: '' }, 'disagrees', 'Skriv hva personen er uenig i.'],
  ])('%s comes back', async (_, wrong, field, said) => {
    const { browser, version } = await staged('decided', { outcome: 'refused' });
    const reply = await browser.post(form, { version, ...filled, ...wrong });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(reply.body).toContain(said);
  });

  test('waits for a decision', async () => {
    const { browser, version } = await staged('received');
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(409);
  });
});

describe('somebody who moves', () => {
  const form = `${address}/move`;
  const filled = { to: 'hospital', way: 'paper', letter: 'Kjære sykehus.\n\nSiv kommer til dere.' };

  test('has a letter ready in their own language, which is printed from its task', async () => {
    const { world, browser, version } = await staged('planned', { application: { language: 'en' } });
    const opened = await browser.get(form);
    expect(opened.body).toContain('One plan follows the person');
    expect((await browser.post(form, { version, ...filled })).statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({ status: 'plan-active', moving: { to: 'hospital' } });
    const { body } = await browser.get(address);
    expect(body).toContain('Gjør oppgavene');
    expect(body).toContain(`href="${address}/flyttebrev"`);
    const letter = await browser.get(`${address}/flyttebrev`);
    expect(letter.body).toContain('Kjære sykehus.');
    expect(letter.body).toContain('This letter is about: Siv Syntetisk');
  });

  test('has a case that is closed once the letter is sent', async () => {
    const { world, browser, version } = await staged('planned');
    await browser.post(form, { version, ...filled });
    const [task] = (await world.stores.cases.tasks(key)).filter(({ kind }) => kind === 'transfer-letter');
    const moving = String((await stored(world)).version);
    await browser.post(`${address}/task-done`, { version: moving, task: task?.id ?? '' });
    expect((await browser.get(address)).body).toContain('Personen har flyttet, så saken kan avsluttes.');
    const { body } = await browser.get(`${address}/close`);
    expect(body).toMatch(/value="moved"[^>]*checked|checked[^>]*value="moved"/);
    expect((await browser.get(form)).statusCode).toBe(409);
    expect((await browser.post(`${address}/close`, { version: moving, reason: 'moved' })).statusCode).toBe(303);
  });

  test('and has not said yes is not written about', async () => {
    const { world, browser, version, ipCase } = await staged('planned');
    const reply = await browser.post(form, { version, ...filled, way: '' });
    expect([reply.statusCode, reply.body.includes('Siv kommer til dere.')]).toEqual([422, true]);
    expect(await stored(world)).toEqual(ipCase);
  });

  test('has no letter before', async () => {
    const { browser } = await staged('planned');
    expect((await browser.get(`${address}/flyttebrev`)).statusCode).toBe(404);
  });
});

describe('undoing', () => {
  const undo = `${address}/undo`;

  test('is offered right after, and in the timeline, until something has come of it', async () => {
    const { world, browser, version } = await staged('received');
    await browser.post(`${address}/take`, { version });
    const offered = 'name="what" value="taken"';
    expect((await browser.get(`${address}?gjort=take`)).body.split(offered)).toHaveLength(3);
    expect((await browser.get(address)).body.split(offered)).toHaveLength(2);
    const reply = await browser.post(undo, { version: String((await stored(world)).version), what: 'taken' });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=undo`);
    expect(await stored(world)).toMatchObject({ status: 'received' });
    const { body } = await browser.get(address);
    expect(body).toContain('Saken ble gitt tilbake.');
    expect(body).not.toContain(offered);
  });

  test('twice is once, and of a case that has changed is shown instead', async () => {
    const { world, browser, version } = await staged('received');
    await browser.post(`${address}/take`, { version });
    const form = { version: String((await stored(world)).version), what: 'taken' };
    expect((await browser.post(undo, form)).statusCode).toBe(303);
    expect((await browser.post(undo, form)).statusCode).toBe(303);
    await consent(world, { now: on('2026-03-06') });
    const late = await browser.post(undo, form);
    expect([late.statusCode, late.body.includes('Svar om samtykke')]).toEqual([409, true]);
  });

  test.each([
    ['nothing', {}, 422],
    ['what there is no way back from', { what: 'decided' }, 422],
    ['what was not done', { what: 'called' }, 409],
  ] as const)('%s is refused', async (_, form, status) => {
    const { world, browser, version, ipCase } = await staged('received');
    expect((await browser.post(undo, { version, ...form })).statusCode).toBe(status);
    expect(await stored(world)).toEqual(ipCase);
  });

  test('is for those who might do the thing itself', async () => {
    const { world, browser, version } = await staged('received', { as: kari });
    await (await world.signIn(hanna)).post(`${address}/take`, { version });
    const { version: now } = await stored(world);
    expect((await browser.get(address)).body).not.toContain('name="what"');
    expect((await browser.post(undo, { version: String(now), what: 'taken' })).statusCode).toBe(403);
  });
});

test('a complaint that changes the decision says what is given, and upholding gives nothing', async () => {
  const { world, browser, ipCase } = await staged('decided', { outcome: 'refused' });
  const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: on('2026-03-13') };
  const version = String((await world.commit(changeOf(complain(ipCase, sent, masoy)))).version);
  const post = (form: Readonly<Record<string, string>>) =>
    browser.post(`${address}/complaint`, { version, reasons: 'Fordi.', ...form });
  const missing = await post({ result: 'changed' });
  expect([missing.statusCode, missing.body.includes('href="#outcome"')]).toEqual([422, true]);
  expect((await post({ result: 'upheld-and-forwarded', outcome: 'granted' })).statusCode).toBe(422);
  expect((await post({ result: 'changed', outcome: 'granted' })).statusCode).toBe(303);
  expect(await stored(world)).toMatchObject({ decision: { outcome: 'granted' }, appoint: { by: '2026-03-27' } });
  expect((await browser.get(address)).body).toContain('Svar: avslått.');
});

const dates = { ...typed('newDate', '3 8 2026'), reason: 'Grunn.' };

describe('the message that a form shows before it is sent', () => {
  test.each([
    ['decide', 'received', 'decide?outcome=granted', { outcome: 'granted', reasons: 'Ja.' }],
    ['forward', 'received', 'forward', { unit: 'sykeavdelingen', reason: 'Grunn.' }],
    ['preliminary-answer', 'received', 'preliminary-answer', dates],
    ['move-date', 'coordinated', 'move-date', { which: 'plan', ...dates }],
    ['close', 'planned', 'close', { reason: 'needEnded' }],
  ] as const)('about %s is the one that leaves', async (action, stage, page, form) => {
    for (const application of [{}, { noticeChannel: 'email', language: 'nn' }] as const) {
      const { world, browser, version } = await staged(stage, { application });
      const before = (await world.stores.cases.notices(key)).map(({ id }) => id);
      const { body } = await browser.get(`${address}/${page}`);
      expect((await browser.post(`${address}/${action}`, { version, ...form })).statusCode).toBe(303);
      const sent = (await world.stores.cases.notices(key)).filter(
        ({ id, to }) => !before.includes(id) && to.who === 'person',
      );
      expect(sent).toHaveLength(1);
      for (const notice of sent) {
        for (const line of linesOf(notice)) expect(body).toContain(line);
      }
    }
  });

  /** As they leave; of a date that was typed afterwards, what stood in its place. */
  function linesOf(notice: Notice): readonly string[] {
    const values = { ...valuesOf(notice, masoy), ...(notice.date && { date: '(datoen)' }) };
    const { kind, language, channel } = notice;
    if (!isCitizenKind(kind)) throw new Error('a message of staff');
    const said = { kind, language, restricted: false };
    return channel === 'sms' ? [renderSms(said, values)] : mailContent(said, values, undefined).paragraphs;
  }
});

describe('a task that was ticked off by mistake', () => {
  const task = { id: 'agree-revision:once', kind: 'agree-revision', createdAt: instant(on('2026-03-05')) } as const;

  async function ticked(letter = false) {
    const given = await staged('decided');
    const tasks = [letter ? { ...task, id: 'send-letter:once', kind: 'send-letter' as const } : task];
    const after = { ...given.ipCase, version: given.ipCase.version + 1 };
    await given.world.commit({ before: given.ipCase, after, events: [], notices: [], tasks });
    const version = String(after.version);
    const id = letter ? 'send-letter:once' : task.id;
    await given.browser.post(`${address}/task-done`, { version, task: id });
    return { ...given, version, id };
  }

  test('is open again the same day, however often that is said', async () => {
    const { world, browser, version, id } = await ticked();
    expect((await browser.get(address)).body).toContain('Angre, ikke gjort likevel');
    for (const _ of [1, 2]) {
      const reply = await browser.post(`${address}/undo`, { version, task: id });
      expect(reply.headers?.['location']).toBe(`${address}?gjort=undo`);
    }
    expect(await world.stores.cases.tasks(key)).toContainEqual(task);
  });

  test('stays done the day after, and when it brought the answer', async () => {
    for (const letter of [false, true]) {
      const { world, browser, version, id } = await ticked(letter);
      if (!letter) world.at('2026-03-14T10:00:00Z');
      const again = letter ? browser : await world.signIn(hanna);
      expect((await again.get(address)).body).not.toContain('Angre, ikke gjort likevel');
      expect((await again.post(`${address}/undo`, { version, task: id })).statusCode).toBe(409);
    }
  });
});
