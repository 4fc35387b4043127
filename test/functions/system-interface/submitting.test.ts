import { describe, expect, test } from 'vitest';
import { exampleApplication, exampleReport } from '../../../functions/system-interface/examples.ts';
import { oving } from '../../../infra/municipalities/oving.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { failing, interfaceWorld, macOf, origin } from './interface-world.ts';

const { sender, application } = exampleApplication;
const key = 'a-key-that-is-kept';

function withAnswers(overrides: Readonly<Record<string, unknown>>) {
  return { sender, application: { ...application, ...overrides } };
}

describe('an application from another system', () => {
  test('becomes a case of its unit, and is the sender’s own on my case', async () => {
    const world = interfaceWorld();
    const { status, body, headers } = await world.send({ path: 'applications', body: exampleApplication });
    expect(status).toBe(201);
    const reference = body.reference ?? '';
    expect(headers['location']).toBe(`${origin}/masoy/api/v1/cases/${reference}`);
    const found = await world.stores.cases.find({ municipality: 'masoy', reference });
    expect(found).toMatchObject({ status: 'received', unit: 'hjemmetjenesten', role: 'self', channel: 'sms' });
    expect(await world.stores.cases.ofPerson(macOf('30908299902'), 'masoy')).toEqual([{ reference, as: 'main' }]);
  });

  test('keeps what was answered, in the names of the pages, with the number of the login', async () => {
    const world = interfaceWorld();
    const { body } = await world.send({ path: 'applications', body: exampleApplication });
    const kept = await world.stores.cases.application({ municipality: 'masoy', reference: body.reference ?? '' });
    expect(kept).toMatchObject({
      nationalId: '30908299902',
      mobile: '+4740000001',
      existingPlan: 'no',
      'services[1].type': 'Fastlege',
      'birthDate.month': '10',
      wishes: ['plan', 'coordinator'],
    });
  });

  test('gives the sender a receipt and tells the leader, as one from the pages does', async () => {
    const world = interfaceWorld();
    const { body } = await world.send({ path: 'applications', body: exampleApplication });
    const notices = await world.stores.cases.notices({ municipality: 'masoy', reference: body.reference ?? '' });
    expect(notices.map(({ kind }) => kind).sort()).toEqual(['receipt', 'routing']);
  });

  test('sent again under the same key is the same case, and the answer the same', async () => {
    const world = interfaceWorld();
    const first = await world.send({ path: 'applications', body: exampleApplication, key });
    world.pass(5);
    const second = await world.send({ path: 'applications', body: exampleApplication, key });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(world.stores.state.cases.size).toBe(1);
  });

  test('sent twice at once is one case', async () => {
    const world = interfaceWorld();
    const send = () => world.send({ path: 'applications', body: exampleApplication, key });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    expect(world.stores.state.cases.size).toBe(1);
  });

  test('under a key that came with something else is refused, and nothing changes', async () => {
    const world = interfaceWorld();
    await world.send({ path: 'applications', body: exampleApplication, key });
    const before = world.stored();
    const other = await world.send({ path: 'applications', body: withAnswers({ givenName: 'Karin' }), key });
    expect(other).toMatchObject({ status: 409, body: { code: 'key-reused' } });
    const report = await world.send({ path: 'reports', body: exampleReport, key });
    expect(report).toMatchObject({ status: 409, body: { code: 'key-reused' } });
    expect(world.stored()).toBe(before);
  });

  test('that broke off half-way is finished by the next try with the same key', async () => {
    let down = true;
    const world = interfaceWorld((deps) => ({
      ...deps,
      cases: {
        ...deps.cases,
        open: async (opening) => {
          if (down) throw new Unavailable('table');
          return deps.cases.open(opening);
        },
      },
    }));
    const first = await world.send({ path: 'applications', body: exampleApplication, key });
    expect(first).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(world.stores.state.cases.size).toBe(0);
    down = false;
    expect(await world.send({ path: 'applications', body: exampleApplication, key })).toMatchObject({ status: 201 });
    expect([world.stores.state.cases.size, world.stores.state.drafts.size]).toEqual([1, 1]);
  });

  test('of a parent is the parent’s, about the child', async () => {
    const world = interfaceWorld();
    const { mobile: _, ...aboutChild } = application;
    const body = {
      sender,
      application: {
        ...aboutChild,
        role: 'parent',
        givenName: 'Ola',
        birthDate: { day: '3', month: '5', year: '2015' },
        applicant: { name: 'Kari Prøve', mobile: '40000001' },
        parentalResponsibility: {
          answer: 'two',
          other: { name: 'Per Prøve', mobile: '40000002', contact: 'callFirst' },
        },
        wishes: ['childrensCoordinator'],
      },
    };
    const { status, body: answered } = await world.send({ path: 'applications', body });
    expect(status).toBe(201);
    const found = await world.stores.cases.find({ municipality: 'masoy', reference: answered.reference ?? '' });
    expect(found).toMatchObject({ role: 'parent', roleCheck: 'unchecked', parents: { responsibility: 'two' } });
    expect(await world.stores.cases.ofPerson(macOf('30908299902'), 'masoy')).toHaveLength(1);
  });

  test('to a table that cannot be reached is not lost in silence', async () => {
    const world = interfaceWorld((deps) => ({ ...deps, cases: failing(deps.cases, new Unavailable('table')) }));
    const { status, headers } = await world.send({ path: 'applications', body: exampleApplication });
    expect([status, headers['retry-after']]).toEqual([503, '10']);
  });
});

describe('an application with something wrong in it is refused with the fields to mend:', () => {
  test.each([
    ['a name that nobody knows', { diagnosis: 'x' }, '/application/diagnosis', 'unknownField'],
    ['a value of another type', { givenName: 7 }, '/application/givenName', 'wrongType'],
    ['no such choice', { role: 'boss' }, '/application/role', 'notAnOption'],
    ['no such unit', { unit: 'brannvesenet' }, '/application/unit', 'notAnOption'],
    ['a date that is none', { birthDate: { day: '30', month: '2', year: '1982' } }, '/application/birthDate/day', ''],
    ['a mobile number that is none', { mobile: '123' }, '/application/mobile', ''],
    ['nothing said of what is needed', { needs: '' }, '/application/needs', 'needsOrCall'],
    ['an answer to what is not asked', { childsView: 'Vil leke' }, '/application/childsView', 'notAsked'],
    [
      'a plan somewhere, of which nobody said there is one',
      { existingPlan: { answer: 'no', where: 'Oslo' } },
      '/application/existingPlan/where',
      'notAsked',
    ],
    ['not confirmed', { correct: undefined }, '/application/correct', 'tick'],
    ['a role that reports instead', { role: 'nextOfKin' }, '/application/role', 'reportInstead'],
    ['far too long', { needs: 'x'.repeat(4001) }, '/application/needs', 'tooLong'],
    [
      '21 services',
      { services: Array.from({ length: 21 }, () => ({ type: 'Lege' })) },
      '/application/services',
      'tooMany',
    ],
  ])('%s', async (_what, overrides, field, code) => {
    const world = interfaceWorld();
    const before = world.stored();
    const { status, body } = await world.send({ path: 'applications', body: withAnswers(overrides) });
    expect([status, body.code]).toEqual([422, 'invalid']);
    const listed = expect.objectContaining({ field, ...(code && { code }) });
    expect(body['problems']).toEqual(expect.arrayContaining([listed]));
    expect(world.stored()).toBe(before);
  });

  test('a number that is no identity number', async () => {
    const body = { ...exampleApplication, sender: { ...sender, nationalId: '12345678901' } };
    expect((await interfaceWorld().send({ path: 'applications', body })).body).toMatchObject({
      problems: [{ field: '/sender/nationalId', code: 'notANationalId' }],
    });
  });

  test('a login at a lower level than our own pages take', async () => {
    const body = { ...exampleApplication, sender: { ...sender, level: 'idporten-loa-substantial' } };
    expect((await interfaceWorld().send({ path: 'applications', body })).body).toMatchObject({
      problems: [{ field: '/sender/level', code: 'notAnOption' }],
    });
  });

  test('and the message is in the language that was asked for', async () => {
    const body = withAnswers({ mobile: '123' });
    const messages = await Promise.all(
      ['nn', 'en', 'de'].map(async (language) => {
        const answer = await interfaceWorld().send({
          path: 'applications',
          body,
          headers: { 'Accept-Language': language },
        });
        return JSON.stringify(answer.body['problems']);
      }),
    );
    expect(new Set(messages).size).toBe(3);
  });
});

describe('a report of need from another system', () => {
  test('opens a case of its own kind, and asks the person', async () => {
    const world = interfaceWorld();
    const { status, body } = await world.send({ path: 'reports', body: exampleReport });
    expect(status).toBe(201);
    const reference = body.reference ?? '';
    const found = await world.stores.cases.find({ municipality: 'masoy', reference });
    expect(found).toMatchObject({ status: 'reported', report: { by: 'health', language: 'nn' } });
    expect(await world.stores.cases.ofPerson(macOf('30908299902'), 'masoy')).toEqual([{ reference, as: 'reporter' }]);
  });

  test('of oneself is an application', async () => {
    const body = { ...exampleReport, report: { ...exampleReport.report, nationalId: sender.nationalId } };
    expect((await interfaceWorld().send({ path: 'reports', body })).body).toMatchObject({
      problems: [{ field: '/report/nationalId', code: 'reportsSelf' }],
    });
  });
});

describe('what cannot be read is refused by name, and nothing changes:', () => {
  test.each([
    ['no JSON', { body: '{"sender":' }, 400, 'json-malformed'],
    ['not UTF-8', { base64: Buffer.from([0x22, 0xff, 0x22]).toString('base64') }, 400, 'json-malformed'],
    [
      'a form of a browser',
      { body: 'role=self', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      415,
      'not-json',
    ],
    ['compressed', { body: '{}', headers: { 'Content-Encoding': 'gzip' } }, 415, 'not-json'],
    ['300 kB', { body: JSON.stringify({ a: 'x'.repeat(300_000) }) }, 413, 'too-large'],
    ['10 MB', { body: JSON.stringify({ a: 'x'.repeat(10_000_000) }) }, 413, 'too-large'],
    ['no key', { body: exampleApplication, key: undefined }, 400, 'idempotency-key'],
    ['a key that anybody could have chosen', { body: exampleApplication, key: '1' }, 400, 'idempotency-key'],
    ['a list', { body: [] }, 422, 'invalid'],
    ['nothing', { body: 'null' }, 422, 'invalid'],
    ['another method', { method: 'PUT', body: exampleApplication }, 405, 'method-not-allowed'],
  ])('%s', async (_what, sent, status, code) => {
    const world = interfaceWorld();
    const before = world.stored();
    const answer = await world.send({ path: 'applications', ...sent });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(world.stored()).toBe(before);
  });

  test.each([
    ['an address that is not there', { path: 'persons' }, 404],
    ['a municipality that is not there', { path: 'applications', municipality: 'oslo' }, 404],
    ['reading where one sends', { path: 'applications' }, 405],
  ])('%s', async (_what, sent, status) => {
    expect(await interfaceWorld().send(sent)).toMatchObject({ status });
  });
});

describe('where people train', () => {
  test('a token lives by the real clock, and a case by that of the training', async () => {
    const world = interfaceWorld(undefined, [oving]);
    const week = { aheadMs: 7 * 86_400_000, untilMs: 7 * 86_400_000 };
    await world.stores.practice.moveClock('oving', { aheadMs: 0, untilMs: 0 }, week);
    const sent = { path: 'applications', municipality: 'oving', body: exampleApplication };
    const { status, body } = await world.send(sent);
    expect(status).toBe(201);
    const found = await world.stores.cases.find({ municipality: 'oving', reference: body.reference ?? '' });
    expect(found?.receivedOn).toBe('2026-03-12');
  });
});
