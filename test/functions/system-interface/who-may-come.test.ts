import { describe, expect, test } from 'vitest';
import { exampleApplication } from '../../../functions/system-interface/examples.ts';
import { answers, operations } from '../../../functions/system-interface/routes.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { dayInNorway, instant } from '../../../shared/domain/calendar/day.ts';
import { systemScopes } from '../../../shared/domain/settings/systems.ts';
import { type Claims, consumer, interfaceWorld, organisation, origin, type Sent } from './interface-world.ts';

const submission = { path: 'applications', body: exampleApplication } satisfies Sent;
const seconds = (text: string) => Date.parse(text) / 1000;

describe('a submission is refused, and nothing changes, with a token', () => {
  test.each<[string, Claims, number, string]>([
    ['signed by somebody else', { forgedBy: 'another' }, 401, 'token-signature'],
    ['of another issuer', { iss: 'https://test.maskinporten.no/' }, 401, 'token-issuer'],
    ['for another service', { aud: 'https://other.example' }, 401, 'token-audience'],
    ['for another municipality', { aud: `${origin}/fjordsund/api/v1` }, 401, 'token-audience'],
    ['for nobody', { aud: undefined }, 401, 'token-audience'],
    [
      'that has expired',
      { iat: seconds('2026-03-05T09:20:00Z'), exp: seconds('2026-03-05T09:22:00Z') },
      401,
      'token-expired',
    ],
    ['that never expires', { exp: undefined }, 401, 'token-malformed'],
    [
      'of tomorrow',
      { iat: seconds('2026-03-06T09:30:00Z'), exp: seconds('2026-03-06T09:31:00Z') },
      401,
      'token-not-yet-valid',
    ],
    ['that is not to be used yet', { nbf: seconds('2026-03-05T09:31:00Z') }, 401, 'token-not-yet-valid'],
    ['that lives an hour', { exp: seconds('2026-03-05T10:30:00Z') }, 401, 'token-lives-too-long'],
    ['without an id', { jti: undefined }, 401, 'token-malformed'],
    ['of nobody', { consumer: undefined }, 401, 'token-consumer'],
    [
      'of an organisation in another register',
      { consumer: { authority: 'iso6523-actorid-upis', ID: '0007:999888777' } },
      401,
      'token-consumer',
    ],
    ['of an organisation that is not let in', { consumer: consumer('111222333') }, 403, 'organisation-unknown'],
    ['without the scope', { scope: 'ip:cases.read' }, 403, 'scope-missing'],
    ['with a scope that only begins like it', { scope: 'ip:applications.writer' }, 403, 'scope-missing'],
  ])('%s', async (_what, claims, status, code) => {
    const world = interfaceWorld();
    const before = world.stored();
    const answer = await world.send({ ...submission, claims });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(world.stored()).toBe(before);
    expect(world.logged).toContainEqual({
      code: 'system-refused',
      ids: expect.objectContaining({ municipality: 'masoy', kind: 'submit-application', status: code }),
    });
  });

  test.each([
    ['none', undefined, 'token-missing'],
    ['a password', 'Basic YTpi', 'token-malformed'],
    ['no token at all', 'Bearer x', 'token-malformed'],
    ['one signed with nothing', `Bearer ${unsigned()}`, 'token-malformed'],
    ['one as long as a book', `Bearer ${'x'.repeat(9000)}`, 'token-malformed'],
  ])('that is %s', async (_what, authorization, code) => {
    const world = interfaceWorld();
    const { status, headers, body } = await world.send({ ...submission, authorization });
    expect([status, body.code]).toEqual([401, code]);
    expect(headers['www-authenticate']).toMatch(/^Bearer/);
  });

  test('that was used for a submission before, whatever is sent with it', async () => {
    const world = interfaceWorld();
    const claims = { jti: 'the-same' };
    expect(await world.send({ ...submission, claims })).toMatchObject({ status: 201 });
    const before = world.stored();
    expect(await world.send({ ...submission, claims })).toMatchObject({
      status: 401,
      body: { code: 'token-replayed' },
    });
    expect(world.stored()).toBe(before);
  });
});

function unsigned(): string {
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ aud: `${origin}/masoy/api/v1` })}.`;
}

describe('who may do what', () => {
  test.each(operations)(
    '$name needs its own scope in the token and in the municipality’s settings',
    async (operation) => {
      const sent = { method: operation.method, path: operation.path.replace(':reference', 'ACDE2346') };
      const others = systemScopes.filter((scope) => scope !== operation.scope);
      const withoutInToken = await interfaceWorld().send({ ...sent, claims: { scope: others.join(' ') } });
      expect(withoutInToken.body.code).toBe('scope-missing');
      const systems = [{ organisation, name: 'Skjemaportalen', scopes: others }];
      const withoutGrant = await interfaceWorld(undefined, [{ ...masoy, systems }]).send(sent);
      expect(withoutGrant.body.code).toBe('scope-not-granted');
      const only = [{ organisation, name: 'Skjemaportalen', scopes: [operation.scope] }];
      const allowed = await interfaceWorld(undefined, [{ ...masoy, systems: only }]).send(sent);
      expect([401, 403]).not.toContain(allowed.status);
    },
  );

  test('a municipality that has let nobody in lets nobody in', async () => {
    const answer = await interfaceWorld().send({ ...submission, municipality: 'fjordsund' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'organisation-unknown' } });
  });

  test('what can be done is what is answered', () => {
    expect(Object.keys(answers).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  test('reading may be done again while the token lives', async () => {
    const world = interfaceWorld();
    const sent = { path: 'changes', query: { since: '2026-03-05T00:00:00Z' }, claims: { jti: 'the-same' } };
    const answered = [await world.send(sent), await world.send(sent)];
    expect(answered.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('an organisation that calls too often is asked to come back, others are not', async () => {
    const second = { organisation: '888777666', name: 'Fagsystemet', scopes: [...systemScopes] };
    const world = interfaceWorld(undefined, [{ ...masoy, systems: [...masoy.systems, second] }]);
    const sent = { path: 'applications', body: {} };
    for (let call = 0; call < 600; call += 1) await world.send(sent);
    const over = await world.send(sent);
    expect([over.status, over.headers['retry-after']]).toEqual([429, '3600']);
    expect(await world.send({ ...sent, claims: { consumer: consumer('888777666') } })).toMatchObject({ status: 422 });
    expect(await world.send({ path: 'cases/ACDE2346' })).toMatchObject({ status: 404 });
    world.pass(60);
    expect(await world.send(sent)).toMatchObject({ status: 422 });
  });

  test('keys of the issuer that cannot be read refuse nobody for good', async () => {
    const keys = () => Promise.reject(new TypeError('fetch failed'));
    const world = interfaceWorld((deps) => ({ ...deps, tokens: { ...deps.tokens, keys } }));
    expect(await world.send(submission)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });

  test('a fault of ours is told without a word of what was sent, and logged by its class', async () => {
    const fault = new TypeError('Kari Prøve is not a function');
    const world = interfaceWorld((deps) => ({ ...deps, usedTokens: { spend: () => Promise.reject(fault) } }));
    const answer = await world.send(submission);
    expect(answer).toMatchObject({ status: 500, body: { code: 'broken' } });
    expect(JSON.stringify([answer.body, world.logged])).not.toMatch(/Kari|Prøve/);
    expect(world.logged).toContainEqual({
      code: 'request-failed',
      ids: expect.objectContaining({ errorName: 'TypeError' }),
    });
  });

  test('who sent what is logged by the organisation’s number', async () => {
    const world = interfaceWorld();
    await world.send(submission);
    const ids = expect.objectContaining({ organisation, kind: 'submit-application', status: 201 });
    expect(world.logged).toEqual([{ code: 'system-answered', ids }]);
  });

  test('an auditor finds who asked for what, and of what was refused those who are let in', async () => {
    const world = interfaceWorld();
    await world.send({ path: 'cases/ACDE2346' });
    await world.send({ path: 'cases/ACDE2346', claims: { forgedBy: 'another' } });
    const day = dayInNorway(world.now());
    const { entries } = await world.stores.auditLog.entries({ municipality: 'masoy', from: day, to: day });
    expect(entries).toEqual([
      {
        at: instant(world.now()),
        by: 'machine:999888777',
        code: 'machine-request',
        about: 'read-case',
        reference: 'ACDE2346',
        refused: 'case-not-found',
      },
    ]);
  });

  test('nothing that is logged names a person', async () => {
    const world = interfaceWorld();
    await world.send(submission);
    await world.send({ ...submission, body: { ...exampleApplication, diagnosis: 'x' } });
    expect(JSON.stringify(world.logged)).not.toMatch(/Kari|30908299902|40000001|Hjemmesykepleie/);
  });
});
