import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { hanna, kari, koord, petra, sindre, staffWorld } from './staff-world.ts';
import { address, key, noticeKinds, on, staged, stored, typed, type World } from './staged-case.ts';

const ask = `${address}/ask`;
const phone = `${address}/information-by-phone`;
const missing = 'Hvilken skole går hun på?\r\nNår begynte hun?';

async function exchange({ stores }: World) {
  const events = await stores.cases.timeline(key);
  return events.flatMap((event) => (event.type.startsWith('information-') && 'text' in event ? [event.text] : []));
}

async function asked(more: Parameters<typeof staged>[1] = {}) {
  const given = await staged('received', more);
  const sent = await given.browser.post(ask, { version: '1', missing, ...typed('until', '20 3 2026') });
  expect(sent.headers?.['location']).toBe(`${address}?gjort=ask`);
  return given;
}

describe('the form that asks for what is missing', () => {
  test('comes with a date two weeks on, to be written in the language of the person', async () => {
    const { browser } = await staged('received', { application: { language: 'nn' } });
    expect((await browser.get(address)).body).toContain(`href="${ask}">Be om opplysninger</a>`);
    const { body } = await browser.get(ask);
    for (const value of ['20', '3', '2026']) expect(body).toContain(`value="${value}"`);
    expect(body).toContain('Skriv kort, og på nynorsk.');
    expect(body).toMatch(/<textarea[^>]*lang="nn"/);
  });

  test('asks the person, takes the case, and the page then waits', async () => {
    const { world, browser } = await asked();
    expect(await stored(world)).toMatchObject({
      status: 'awaiting-information',
      takenBy: 'hanna.hav',
      information: { by: '2026-03-20', askedOn: '2026-03-06' },
    });
    expect(await noticeKinds(world)).toContain('information-asked');
    const { body } = await browser.get(`${address}?gjort=ask`);
    expect(body).toContain('Du har bedt om opplysninger.');
    expect(body).toContain('Vent på opplysninger til 20. mars 2026');
    expect(body).toContain('Venter på opplysninger');
    expect(body).toContain('14 dager igjen');
    expect(body).toContain('href="#information">Opplysninger vi har bedt om</a>');
    expect(body).toContain('Spurt 6. mars 2026 av Hanna Hav, med frist 20. mars 2026:');
    expect(body).toContain('Hvilken skole går hun på?\nNår begynte hun?');
    expect(body).toContain('Be om opplysninger på nytt');
  });

  test.each([
    ['the past', '5 3 2026', 'Datoen må være etter i dag.'],
    ['today', '6 3 2026', 'Datoen må være etter i dag.'],
    ['a day that no year has', '31 4 2026', 'Datoen finnes ikke.'],
    ['29 February in a common year', '29 2 2027', 'Datoen finnes ikke.'],
    ['a year too far', '20 3 2062', 'Datoen er for langt fram.'],
    ['no date', '', 'Skriv datoen.'],
  ])('does not take %s; what was typed is kept', async (_, until, problem) => {
    const { world, browser } = await staged('received');
    const { statusCode, body } = await browser.post(ask, { version: '1', missing: 'Hva?', ...typed('until', until) });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#until.day"');
    expect(body).toContain(problem);
    expect(body).toContain('>Hva?</textarea>');
    expect(await exchange(world)).toEqual([]);
  });

  test.each([
    ['no words', ' \r\n', 'Skriv hva vi trenger.'],
    ['4,001 characters', 'å'.repeat(4001), 'Teksten er for lang.'],
    ['a bell', 'a\u0007', 'Teksten har tegn vi ikke kan lese.'],
  ])('does not take %s', async (_, words, problem) => {
    const { world, browser } = await staged('received');
    const { statusCode, body } = await browser.post(ask, {
      version: '1',
      missing: words,
      ...typed('until', '20 3 2026'),
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('href="#missing"');
    expect(body).toContain(problem);
    expect(await exchange(world)).toEqual([]);
  });

  test('takes 4,000 characters whose line breaks were sent as two', async () => {
    const { world, browser } = await staged('received');
    const long = `${'å'.repeat(3998)}\r\nb`;
    await browser.post(ask, { version: '1', missing: long, ...typed('until', '20 3 2026') });
    expect(await exchange(world)).toEqual([`${'å'.repeat(3998)}\nb`]);
  });

  test('shows what looks like HTML as it was typed', async () => {
    const { world, browser } = await staged('received');
    await browser.post(ask, { version: '1', missing: '<img src=x> {{7*7}} =1+1', ...typed('until', '20 3 2026') });
    expect(await exchange(world)).toEqual(['<img src=x> {{7*7}} =1+1']);
    const { body } = await browser.get(address);
    expect(body).toContain('&lt;img src=x>');
    expect(body).not.toContain('<img src=x>');
  });

  test('sent twice asks once; sent from an old page it shows what is new', async () => {
    const { world, browser } = await asked();
    const form = { version: '1', missing, ...typed('until', '20 3 2026') };
    expect((await browser.post(ask, form)).statusCode).toBe(303);
    expect(await exchange(world)).toHaveLength(1);
    const other = await browser.post(ask, { ...form, missing: 'Noe annet?' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('>Noe annet?</textarea>');
    expect(other.body).toContain('Opplysninger ble bedt om, med frist 20. mars 2026.');
  });

  test('sent again from the new page replaces the date, and both requests stand on the page', async () => {
    const { world, browser } = await asked();
    expect((await browser.get(ask)).body).toContain('Sender du dette, gjelder den nye datoen.');
    await browser.post(ask, { version: '2', missing: 'Og klassen?', ...typed('until', '27 3 2026') });
    expect(await stored(world)).toMatchObject({ information: { by: '2026-03-27' } });
    const { body } = await browser.get(address);
    expect(body).toContain('Når begynte hun?');
    expect(body).toContain('Og klassen?');
  });

  test('says that nobody can be told where the role was refused', async () => {
    const application = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
    const { browser } = await staged('received', { application });
    expect((await browser.get(ask)).body).not.toContain('Rollen er ikke godtatt.');
    await browser.post(`${address}/check-role`, { version: '1', result: 'refused' });
    expect((await browser.get(ask)).body).toContain('Rollen er ikke godtatt.');
  });

  test('is closed once the case is decided', async () => {
    const { browser, version } = await staged('decided');
    expect((await browser.get(ask)).statusCode).toBe(409);
    const form = { version, missing, ...typed('until', '20 3 2026') };
    expect((await browser.post(ask, form)).statusCode).toBe(409);
  });

  test('is the leader’s, not for those who follow the case', async () => {
    const { browser } = await staged('received', { as: kari });
    expect((await browser.get(ask)).statusCode).toBe(403);
    expect((await browser.post(ask, { version: '1', missing })).statusCode).toBe(403);
  });
});

describe('an answer on the telephone', () => {
  test('is noted by whoever answers it; the leader is told and the case goes on', async () => {
    const { world } = await asked();
    const browser = await world.signIn(kari);
    expect((await browser.get(phone)).body).toContain('Når begynte hun?');
    const sent = await browser.post(phone, { version: '2', answer: 'Havøysund skole, fra høsten.' });
    expect(sent.headers?.['location']).toBe(`${address}?gjort=information-by-phone`);
    expect((await stored(world)).status).toBe('in-progress');
    expect(await noticeKinds(world)).toContain('information-answered');
    const { body } = await browser.get(address);
    expect(body).toContain('Svar 6. mars 2026 fra Kari Koord:');
    expect(body).toContain('Opplysningene ble gitt på telefon.');
  });

  test.each([
    ['', 'Skriv svaret du fikk.'],
    ['å'.repeat(4001), 'Teksten er for lang.'],
  ])('is not noted without words, or with too many', async (answer, problem) => {
    const { world, browser } = await asked();
    const { statusCode, body } = await browser.post(phone, { version: '2', answer });
    expect(statusCode).toBe(422);
    expect(body).toContain(problem);
    expect((await stored(world)).status).toBe('awaiting-information');
  });

  test('is not noted where nothing was asked', async () => {
    const { browser } = await staged('received');
    const { statusCode, body } = await browser.get(phone);
    expect(statusCode).toBe(409);
    expect(body).toContain('Det er ikke bedt om opplysninger nå');
    expect((await browser.post(phone, { version: '1', answer: 'Noe.' })).statusCode).toBe(409);
  });

  test('that the person gave meanwhile stands there instead, and what was typed is not lost', async () => {
    const { world, browser } = await asked();
    const reply = { text: 'Jeg svarer selv.', by: { who: 'person' }, now: on('2026-03-06') } as const;
    await world.commit(changeOf(answerInformation(await stored(world), reply, masoy)));
    const { statusCode, body } = await browser.post(phone, { version: '2', answer: 'Hun ringte.' });
    expect(statusCode).toBe(409);
    expect(body).toContain('Opplysningene kom.');
    expect(body).toContain('Hun ringte.');
  });

  test('is for nobody who may not open the case', async () => {
    const { world } = await asked();
    for (const employee of [petra, sindre]) {
      const browser = await world.signIn(employee);
      expect((await browser.post(phone, { version: '2', answer: 'Noe.' })).statusCode).toBe(404);
    }
  });
});

test('once our own deadline has passed, the next step is to answer, whatever is missing', async () => {
  const { world } = await asked();
  world.at('2026-04-07T10:00:00Z');
  const { body } = await (await world.signIn(hanna)).get(address);
  expect(body).toContain('Gi svar nå. Fristen var 2. april 2026');
});

describe('in a case whose mandate is to come', () => {
  const application = {
    role: 'guardian',
    applicant: { name: 'Vera Verge', mobile: '+4740000033' },
    mandateAwaited: true,
  } as const;

  test('a leader notes that it was seen on paper, once; the warning is gone', async () => {
    const { world, browser } = await staged('received', { application });
    expect((await browser.get(address)).body).toContain('Jeg har sett fullmakten på papir');
    for (const _ of ['first', 'again']) {
      const sent = await browser.post(`${address}/mandate-seen`, { version: '1' });
      expect(sent.headers?.['location']).toBe(`${address}?gjort=mandate-seen`);
    }
    expect(await stored(world)).toMatchObject({ mandateAwaited: false, roleCheck: 'unchecked', version: 2 });
    const { body } = await browser.get(address);
    expect(body).not.toContain('Fullmakten er ikke sendt inn.');
    expect(body).toContain('Fullmakten er sett på papir.');
  });

  test('the role can be accepted without it', async () => {
    const { world, browser } = await staged('received', { application });
    await browser.post(`${address}/check-role`, { version: '1', result: 'accepted' });
    expect(await stored(world)).toMatchObject({ roleCheck: 'accepted' });
  });

  test('nobody notes it who does not settle the case', async () => {
    const world = staffWorld();
    await world.file({ application });
    for (const [employee, status] of [
      [kari, 403],
      [koord, 404],
    ] as const) {
      const browser = await world.signIn(employee);
      expect((await browser.post(`${address}/mandate-seen`, { version: '1' })).statusCode).toBe(status);
    }
  });
});
