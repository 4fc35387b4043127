import { afterAll, beforeAll, expect, test } from 'vitest';
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
