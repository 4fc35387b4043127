import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf } from './support/citizen-web.ts';
import { hannasClaims, staffCookie, staffWeb } from './support/staff-web.ts';
import { stubIssuer } from './support/stub-issuer.ts';

let provider: Awaited<ReturnType<typeof stubIssuer>>;
beforeAll(async () => {
  provider = await stubIssuer('ip-masoy-ansatt');
});
afterAll(() => provider.close());

test('an employee signs in at the municipality’s own provider and is known by id and roles', async () => {
  const web = staffWeb(provider);
  const { asked, reply, cookies } = await web.enter();
  expect(asked.get('redirect_uri')).toBe('https://plan.example/masoy/ansatt/logg-inn/retur');
  expect(asked.get('acr_values')).toBeNull();
  expect(asked.get('scope')).toBe('openid profile offline_access');
  expect(reply).toMatchObject({ statusCode: 303, headers: { location: '/masoy/ansatt/' } });
  expect(JSON.parse((await web.open(cookies)).body)).toMatchObject({
    kind: 'staff',
    staffId: 'hanna.hav',
    roles: ['leader'],
  });
});

test('somebody the municipality does not list gets a 403 page and no session', async () => {
  const { reply, cookies } = await staffWeb(provider).enter({
    ...hannasClaims,
    preferred_username: 'eva.evig@masoy.example',
  });
  expect(reply.statusCode).toBe(403);
  expect(reply.body).toContain('Du har ikke tilgang');
  expect(cookies[staffCookie]).toBe('');
});

describe('without a second factor', () => {
  const passwordAlone = { ...hannasClaims, amr: ['pwd'] };

  test('nobody comes in, and the page says what to do', async () => {
    const web = staffWeb(provider);
    const { reply, cookies } = await web.enter(passwordAlone);
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('Du må logge inn i to trinn');
    expect(reply.body).toContain('href="/masoy/ansatt/logg-inn?paa-nytt=ja"');
    expect(cookies[staffCookie]).toBe('');
    expect((await web.open(cookies)).statusCode).toBe(303);
    expect(web.sessions.records.size).toBe(0);
    expect(web.recorded).toMatchObject([{ by: 'hanna.hav', code: 'sign-in', refused: 'second-factor-missing' }]);
  });

  test('the way on makes the provider ask anew, for it would let the same sign-in through', async () => {
    const web = staffWeb(provider);
    const start = async (query: Readonly<Record<string, string>>) => {
      const reply = await web.send({ path: '/masoy/ansatt/logg-inn', query });
      return new URL(String(reply.headers?.['location'])).searchParams.get('prompt');
    };
    expect(await start({})).toBeNull();
    expect(await start({ 'paa-nytt': 'ja' })).toBe('login');
  });

  test('the provider is asked for it, and a token without the claim is as one without the factor', async () => {
    const web = staffWeb(provider);
    const { asked } = await web.enter();
    expect(JSON.parse(asked.get('claims') ?? '')).toEqual({ id_token: { sid: null, amr: { essential: true } } });
    const { amr: _, ...silent } = hannasClaims;
    expect((await staffWeb(provider).enter(silent)).reply.statusCode).toBe(403);
  });
});

test('who came in and who did not stands in the log', async () => {
  const web = staffWeb(provider);
  await web.enter();
  await web.enter({ ...hannasClaims, roles: [] });
  await web.enter({ ...hannasClaims, preferred_username: 'eva.evig@masoy.example' });
  expect(web.recorded).toMatchObject([
    { by: 'hanna.hav', code: 'sign-in' },
    { by: 'hanna.hav', code: 'sign-in', refused: 'forbidden' },
    { by: 'eva.evig', code: 'sign-in', refused: 'forbidden' },
  ]);
  expect(web.recorded[0]).not.toHaveProperty('refused');
});

test('a token that the provider made for another municipality’s client lets nobody in', async () => {
  const elsewhere = await stubIssuer('ip-fjordsund-tilsett');
  try {
    const { reply, cookies } = await staffWeb(elsewhere).enter();
    expect(reply.statusCode).toBe(400);
    expect(cookies[staffCookie]).toBe('');
  } finally {
    await elsewhere.close();
  }
});

test('the provider’s own sign-out ends an employee’s session, without our cookie', async () => {
  const web = staffWeb(provider);
  const { cookies } = await web.enter();
  const path = '/masoy/ansatt/logg-ut/ramme';
  await web.send({ path, query: { iss: provider.issuer, sid: 'another' } });
  expect((await web.open(cookies)).statusCode).toBe(200);
  await web.send({ path, query: { iss: provider.issuer, sid: 'sid-1' } });
  expect((await web.open(cookies)).statusCode).toBe(303);
});

test('a provider that gives no refresh token lets nobody in: roles taken away could never be seen', async () => {
  const web = staffWeb(provider, (providers) => ({
    ...providers,
    tokens: async (...request) => {
      const answer = await providers.tokens(...request);
      if (!answer.ok) return answer;
      const { refreshToken: _, ...value } = answer.value;
      return { ok: true, value };
    },
  }));
  const { reply } = await web.enter();
  expect(reply.statusCode).toBe(503);
  expect(cookieOf(reply, staffCookie)).toBeUndefined();
  expect(web.logged).toMatchObject([['refresh-token-missing', { municipality: 'masoy' }]]);
});

test('a second sign-in in the same browser ends the session before it', async () => {
  const web = staffWeb(provider);
  const first = await web.enter();
  const second = await web.enter(hannasClaims, first.cookies);
  expect(second.cookies[staffCookie]).not.toBe(first.cookies[staffCookie]);
  expect((await web.open(first.cookies)).statusCode).toBe(303);
  expect((await web.open(second.cookies)).statusCode).toBe(200);
  expect(web.sessions.records.size).toBe(1);
});

test('a session id planted before sign-in is never the one after', async () => {
  const web = staffWeb(provider);
  const planted = { [staffCookie]: 'p'.repeat(43) };
  const { cookies } = await web.enter(hannasClaims, planted);
  expect(cookies[staffCookie]).toMatch(/^[\w-]{43}$/);
  expect(cookies).not.toEqual(planted);
  expect((await web.open(planted)).statusCode).toBe(303);
});

test('the staff site answers nothing below the citizens’ addresses', async () => {
  const { send } = staffWeb(provider);
  expect((await send({ path: '/masoy/nb/soknad' })).statusCode).toBe(404);
  expect(await send({ path: '/masoy/ansatt' })).toMatchObject({
    statusCode: 303,
    headers: { location: '/masoy/ansatt/' },
  });
  expect(await send({ path: '/masoy/ansatt/' })).toMatchObject({
    headers: { location: '/masoy/ansatt/logg-inn?til=%2Fmasoy%2Fansatt%2F' },
  });
});
