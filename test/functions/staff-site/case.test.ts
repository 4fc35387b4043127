import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { sending } from '../../../shared/notices/sending/sending.ts';
import { adrian, type Employee, hanna, kari, liv, sindre, staffWorld } from './staff-world.ts';

const address = '/masoy/ansatt/sak/ACDE2346';
const key = { municipality: 'masoy', reference: 'ACDE2346' };

describe('a case', () => {
  test('shows contacts, answers, timeline, notices and who has seen it, under anchors', async () => {
    const world = staffWorld();
    await world.file({ application: { callMe: true, callWhen: 'morning' } });
    const { body, statusCode } = await (await world.signIn(hanna)).get(address);
    expect(statusCode).toBe(200);
    expect(body).toContain('Siv Syntetisk');
    expect(body).toContain('tel:+4740000031');
    expect(body).toContain('Søknaden kom. Den gikk til Hjemmetjenesten.');
    expect(body).toContain('Kvittering for søknaden');
    expect(body).toContain('Hanna Hav, 6. mars 2026');
    for (const section of ['contacts', 'answers', 'tasks', 'consents', 'attachments', 'timeline', 'notices', 'views']) {
      expect(body).toContain(`id="${section}"`);
      expect(body).toContain(`href="#${section}"`);
    }
  });

  test('tells of a notice every attempt and what came of it, and of one not sent yet nothing', async () => {
    const world = staffWorld();
    await world.file();
    const [notice] = (await world.stores.cases.notices(key)).filter(({ to }) => to.who === 'person');
    if (!notice) throw new Error('nobody is told');
    const browser = await world.signIn(hanna);
    expect((await browser.get(address)).body).not.toContain('Alt som skjedde med varselet');
    const sent = sending(notice, instant(new Date('2026-03-05T09:31:00Z')), 'hash-of-the-address');
    const bounced = moved(sent, 'bounced', { at: instant(new Date('2026-03-05T09:40:00Z')), detail: 'general' });
    await world.stores.notices.claim(notice, sent, undefined);
    await world.stores.notices.finish(sent, bounced, {});
    const { body } = await browser.get(address);
    const [, lines = ''] = /Alt som skjedde med varselet<\/summary>(.*?)<\/ol>/s.exec(body) ?? [];
    expect(
      lines
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(
      '5. mars 2026 kl. 10.31 : forsøkt sendt 5. mars 2026 kl. 10.40 : kom i retur (adressen tar ikke imot e-post)',
    );
    expect(body).not.toContain('hash-of-the-address');
  });

  test.each([
    [{ state: 'expired', detail: 'window-missed' }, 'SMS går bare ut mellom 9 og 17 på arbeidsdager'],
    [{ state: 'suppressed', detail: 'address-lost' }, 'noe kom i retur derfra, eller noen klaget'],
    [{ state: 'suppressed', detail: 'not-asked-for' }, 'mottakeren vil ha beskjed på en annen måte'],
    [{ state: 'sending', detail: 'resent-uncertain' }, 'på grunn av fristen, kan ha kommet to ganger'],
  ] as const)('tells why of a notice that ended so: $state, $detail', async ({ state, detail }, why) => {
    const world = staffWorld();
    await world.file();
    const [notice] = (await world.stores.cases.notices(key)).filter(({ to }) => to.who === 'person');
    if (!notice) throw new Error('nobody is told');
    const at = instant(new Date('2026-03-05T09:31:00Z'));
    await world.stores.notices.finish(notice, moved(notice, state, { at, detail }), {});
    expect((await (await world.signIn(hanna)).get(address)).body).toContain(why);
  });

  test('names one next step and why', async () => {
    const world = staffWorld();
    await world.file();
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body.match(/ip-next__label/g)).toHaveLength(1);
    expect(body).toContain('Ingen har tatt saken ennå.');
    expect(body).toContain(`action="${address}/take"`);
  });

  test('that nobody has taken in time says that the date has passed', async () => {
    const world = staffWorld();
    await world.file();
    world.at('2026-04-07T09:00:00Z');
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body).toContain('Fristen for å svare var 2. april 2026. Ta saken, og svar nå.');
    expect(body).not.toContain('Svaret skal komme innen');
  });

  test('tells an employee of the coordinating unit whose step it is, without a button', async () => {
    const world = staffWorld();
    await world.file();
    const { body } = await (await world.signIn(kari)).get(address);
    expect(body).toContain('Dette gjør enhetslederen, Hanna Hav.');
    expect(body).not.toContain(`action="${address}/`);
  });

  test('carries no name in its title', async () => {
    const world = staffWorld();
    await world.file();
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(/<title>(.*)<\/title>/.exec(body)?.[1]).toBe('Sak ACDE 2346 – Måsøy kommune');
  });

  test('is on record as seen even when showing it fails', async () => {
    const world = staffWorld((cases) => ({ ...cases, contacts: () => Promise.reject(new Error('sealed')) }));
    await world.file();
    const { statusCode } = await (await world.signIn(hanna)).get(address);
    expect(statusCode).toBeGreaterThanOrEqual(500);
    expect(await world.stores.cases.views(key)).toMatchObject([{ staffId: 'hanna.hav' }]);
  });

  test('is not shown when the view cannot be put on record', async () => {
    const world = staffWorld((cases) => ({ ...cases, recordView: () => Promise.reject(new Error('no table')) }));
    await world.file();
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body).not.toContain('Siv Syntetisk');
  });

  test('shows who should not handle it to the coordinating unit alone', async () => {
    const world = staffWorld();
    const answers = { role: 'self', length: 'whole', notHandledBy: 'Ikke Sindre' };
    await world.file({ application: { unit: 'sykeavdelingen' }, answers });
    expect((await (await world.signIn(sindre)).get(address)).body).not.toMatch(/Ikke Sindre|ikke bør behandle/);
    expect((await (await world.signIn(kari)).get(address)).body).toContain('Ikke Sindre');
  });

  test('is nynorsk where the municipality is, and its ready answer in the person’s language', async () => {
    const world = staffWorld();
    await world.file({ municipality: fjordsund, application: { unit: 'helse', language: 'en' } });
    const browser = await world.signIn(liv);
    const shown = await browser.get('/fjordsund/ansatt/sak/ACDE2346');
    expect(shown.body).toContain('Kven har sett saka');
    const form = await browser.get('/fjordsund/ansatt/sak/ACDE2346/decide?outcome=refused');
    expect(form.body).toContain('Gjer vedtak');
    expect(form.body).toMatch(/<textarea[^>]*lang="en"[^>]*>We say no to an individual plan/);
    expect(form.body).toContain('You can complain');
  });

  test('that is decided is called so where the municipality says “vedtak”, and answered where it says “svar”', async () => {
    const world = staffWorld();
    await world.file({ municipality: fjordsund, application: { unit: 'helse', language: 'nn' } });
    await world.file();
    const decided = async (employee: Employee, place: string) => {
      const browser = await world.signIn(employee);
      await browser.post(`/${place}/ansatt/sak/ACDE2346/decide`, {
        version: '1',
        outcome: 'refused',
        reasons: 'Grunn.',
      });
      const shown = await browser.get(`/${place}/ansatt/sak/ACDE2346`);
      return shown.body + (await browser.get(`/${place}/ansatt/?liste=waiting`)).body;
    };
    const decision = await decided(liv, 'fjordsund');
    for (const said of ['Avgjord: avslått', 'Vedtaket er klart', 'Avgjorde', 'Avgjord 6. mars'])
      expect(decision).toContain(said);
    expect(decision).not.toMatch(/Svara på|Svaret/);
    const answer = await decided(hanna, 'masoy');
    for (const said of ['Besvart: avslått', 'Svaret er klart', 'Besvart 6. mars']) expect(answer).toContain(said);
    expect(answer).not.toMatch(/Vedtak|Avgjort/);
  });
});

describe('what may not be opened is as if it were not there', () => {
  const forms = ['decide', 'preliminary-answer', 'appoint', 'left', 'stand-in', 'consent', 'plan', 'revise', 'close'];
  const pages = [address, ...[...forms, 'take'].map((action) => `${address}/${action}`)];

  test.each(pages)('%s', async (page) => {
    const world = staffWorld();
    await world.file();
    for (const [employee, status] of [
      [sindre, 404],
      [adrian, 403],
    ] as const) {
      const browser = await world.signIn(employee);
      const refused = await browser.get(page);
      expect(refused.statusCode).toBe(status);
      expect(refused.body).toBe((await browser.get(page.replace('ACDE2346', 'ZZZZ2346'))).body);
    }
    expect(await world.stores.cases.views(key)).toEqual([]);
  });

  test.each([...forms, 'take', 'called', 'check-role', 'task-done', 'send-again', 'no-such-action'])(
    'nor can it be acted on: %s',
    async (action) => {
      const world = staffWorld();
      const before = await world.file();
      const refused = await (await world.signIn(sindre)).post(`${address}/${action}`, { version: '1' });
      expect(refused.statusCode).toBe(404);
      expect(await world.stores.cases.find(key)).toEqual(before);
    },
  );

  test('nor a malformed reference, nor one of another municipality', async () => {
    const world = staffWorld();
    await world.file({ municipality: fjordsund, application: { unit: 'helse' } });
    const browser = await world.signIn(hanna);
    for (const reference of ['ACDE2346', 'x', 'ACDE%202346%00']) {
      expect((await browser.get(`/masoy/ansatt/sak/${reference}`)).statusCode).toBeGreaterThanOrEqual(400);
    }
    expect((await browser.get('/fjordsund/ansatt/sak/ACDE2346')).statusCode).toBe(303);
  });
});

test.each(['', '/decide?outcome=granted'])('the link in a mail leads through sign-in and back: %s', async (more) => {
  const world = staffWorld();
  await world.file();
  const { statusCode, headers } = await world.send({ method: 'GET', address: `${address}${more}` });
  expect(statusCode).toBe(303);
  expect(headers?.['location']).toBe(`/masoy/ansatt/logg-inn?til=${encodeURIComponent(`${address}${more}`)}`);
});

test('a HEAD of a case is no view of it', async () => {
  const world = staffWorld();
  await world.file();
  const browser = await world.signIn(hanna);
  const reply = await browser.send({ method: 'HEAD', address });
  expect([reply.statusCode, reply.body]).toEqual([200, '']);
  expect(await world.stores.cases.views(key)).toEqual([]);
});

test('the last contact follows the case that reminders lead to, and every look is on record', async () => {
  const world = staffWorld();
  await world.file({ application: { callMe: true } });
  const browser = await world.signIn({ staffId: 'siri.sist', roles: ['leader'] });
  expect((await browser.get(address)).statusCode).toBe(200);
  expect(await world.stores.cases.views(key)).toMatchObject([{ staffId: 'siri.sist' }]);
  expect((await browser.post(`${address}/called`, { version: '1' })).statusCode).toBe(303);
  expect((await browser.post(`${address}/take`, { version: '2' })).statusCode).toBe(403);
});
