import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citizenSignIn } from '../../shared/web/citizen-sign-in.ts';
import type { CitizenSession } from '../../shared/web/site.ts';
import { citizenWeb, cookieOf, echoRoute, personMac, siteOrigin } from './support/citizen-web.ts';
import { stubIssuer } from './support/stub-issuer.ts';

let provider: Awaited<ReturnType<typeof stubIssuer>>;
beforeAll(async () => {
  provider = await stubIssuer();
});
afterAll(() => provider.close());

const person = { sub: 'pairwise-1', acr: 'idporten-loa-high', pid: '03851598730', sid: 'sid-1' };

function web(issuer = provider.issuer) {
  return citizenWeb((base) => ({
    routes: [echoRoute({ method: 'GET', path: 'soknad/:step' })],
    signIn: citizenSignIn({
      ...base,
      issuer,
      clientKeys: { privateJwk: async () => provider.clientJwk },
      personKeys: { macOf: async (id) => personMac(`mac of ${id}`) },
    }),
  }));
}

async function started(site = web(), til = '/masoy/nn/soknad/hvem') {
  const reply = await site.send({ path: '/masoy/logg-inn/idporten', query: { til } });
  const to = new URL(String(reply.headers?.['location']), siteOrigin);
  const login = cookieOf(reply, '__Host-ip-inn-masoy') ?? '';
  return { site, reply, asked: to.searchParams, to, login };
}

type Claims = Readonly<Record<string, unknown>>;
type Change = { readonly state?: string; readonly login?: string; readonly site?: ReturnType<typeof web> };

/** The whole way: our start, the provider's answer, our callback. */
async function comeBack(claims: Claims = person, change: Change = {}) {
  const { site, asked, login } = await started(change.site);
  provider.answerWith({ claims: { nonce: asked.get('nonce'), ...claims } });
  const reply = await site.send({
    path: '/masoy/logg-inn/retur',
    query: { code: 'c1', state: change.state ?? asked.get('state') ?? '' },
    cookies: { '__Host-ip-inn-masoy': change.login ?? login },
  });
  return { site, reply, login, asked };
}

describe('sign-in', () => {
  test('asks ID-porten for the high level, in the visitor’s language, with PKCE, state and nonce', async () => {
    const { to, asked, reply } = await started();
    expect(reply.statusCode).toBe(303);
    expect(to.href).toContain(`${provider.issuer}/authorize?`);
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'ip-masoy',
      response_type: 'code',
      scope: 'openid profile',
      acr_values: 'idporten-loa-high',
      ui_locales: 'nn',
      code_challenge_method: 'S256',
      redirect_uri: 'https://plan.example/masoy/logg-inn/retur',
      claims: '{"id_token":{"sid":null}}',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  });

  test('leads back to where one came from, with a session that knows who it is', async () => {
    const { site, reply } = await comeBack();
    expect(reply).toMatchObject({ statusCode: 303, headers: { location: '/masoy/nn/soknad/hvem' } });
    const cookies = { '__Host-ip-masoy': cookieOf(reply, '__Host-ip-masoy') ?? '' };
    const page = await site.send({ path: '/masoy/nn/soknad/hvem', cookies });
    expect(JSON.parse(page.body)).toMatchObject({ owner: 'mac of 03851598730' });
    expect(provider.posted.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    expect(provider.posted.at(-1)?.get('client_assertion_type')).toContain('jwt-bearer');
  });

  test('leads back with the query of the address', async () => {
    const { site, asked, login } = await started(web(), '/masoy/nb/soknad/hvem?outcome=granted');
    provider.answerWith({ claims: { ...person, nonce: asked.get('nonce') } });
    const query = { code: 'c', state: asked.get('state') ?? '' };
    const reply = await site.send({ path: '/masoy/logg-inn/retur', query, cookies: { '__Host-ip-inn-masoy': login } });
    expect(reply.headers?.['location']).toBe('/masoy/nb/soknad/hvem?outcome=granted');
  });

  test('without an identity number is accepted: the subject stands for the person', async () => {
    const { pid: _, ...unnumbered } = person;
    const { site, reply } = await comeBack(unnumbered);
    const cookies = { '__Host-ip-masoy': cookieOf(reply, '__Host-ip-masoy') ?? '' };
    const page = await site.send({ path: '/masoy/nb/soknad/hvem', cookies });
    expect(JSON.parse(page.body)).toMatchObject({ owner: `mac of sub ${provider.issuer} pairwise-1` });
  });

  test.each(['idporten-loa-substantial', 'idporten-loa-low', 'high', ''])(
    'on the level %s leads to the ways that remain',
    async (acr) => {
      const { reply } = await comeBack({ ...person, acr });
      expect(reply).toMatchObject({ statusCode: 303, headers: { location: '/masoy/nn/uten-id?grunn=niva' } });
      expect(cookieOf(reply, '__Host-ip-masoy')).toBeUndefined();
    },
  );

  test.each([
    ['an identity number that is none', { ...person, pid: '123' }],
    ['no level', { sub: 'x' }],
    ['a foreign nonce', { ...person, nonce: 'another' }],
    ['another client’s token', { ...person, aud: 'someone-else', nonce: 'x' }],
  ])('with %s fails with a plain page', async (_, claims) => {
    const { reply } = await comeBack(claims);
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toContain('Innlogginga vart ikkje fullført');
    expect(cookieOf(reply, '__Host-ip-masoy')).toBeUndefined();
  });

  test('with a forged state, a forged cookie or none at all fails with a plain page', async () => {
    for (const change of [{ state: 'forged' }, { login: 'forged' }, { login: '' }, { login: 'e30' }])
      expect((await comeBack(person, change)).reply.statusCode).toBe(400);
    expect((await web().send({ path: '/masoy/logg-inn/retur' })).statusCode).toBe(400);
  });

  test('replayed fails: the code is used up', async () => {
    const { site, asked, login } = await started();
    provider.answerWith({ status: 400, body: { error: 'invalid_grant' } });
    const query = { code: 'used', state: asked.get('state') ?? '' };
    const reply = await site.send({ path: '/masoy/logg-inn/retur', query, cookies: { '__Host-ip-inn-masoy': login } });
    expect(reply.statusCode).toBe(400);
    expect(cookieOf(reply, '__Host-ip-inn-masoy')).toBe('');
  });

  test('given up on the way leads to the ways that remain', async () => {
    const { site, asked, login } = await started();
    const query = { error: 'access_denied', state: asked.get('state') ?? '' };
    const reply = await site.send({ path: '/masoy/logg-inn/retur', query, cookies: { '__Host-ip-inn-masoy': login } });
    expect(reply.headers?.['location']).toBe('/masoy/nn/uten-id?grunn=avbrutt');
  });

  test('while the provider is down leads to the ways that remain, and is tried anew by the next visitor', async () => {
    const site = web('http://127.0.0.1:9');
    const { reply } = await started(site);
    expect(reply.headers?.['location']).toBe('/masoy/nn/uten-id?grunn=nede');
    expect(site.logged).toMatchObject([['identity-provider-down', { municipality: 'masoy' }]]);
    expect((await started(site)).reply.statusCode).toBe(303);
  });

  test('while the provider answers with errors leads to the ways that remain', async () => {
    for (const status of [500, 502, 401]) {
      const { site, asked, login } = await started();
      provider.answerWith({ status, body: status === 401 ? { error: 'invalid_client' } : 'oops' });
      const query = { code: 'c', state: asked.get('state') ?? '' };
      const reply = await site.send({
        path: '/masoy/logg-inn/retur',
        query,
        cookies: { '__Host-ip-inn-masoy': login },
      });
      expect(reply.headers?.['location']).toBe('/masoy/nn/uten-id?grunn=nede');
    }
  });

  test('never leads off our site', async () => {
    const { site, asked, login } = await started(web(), 'https://evil.example/masoy/nb/');
    provider.answerWith({ claims: { ...person, nonce: asked.get('nonce') } });
    const query = { code: 'c', state: asked.get('state') ?? '' };
    const reply = await site.send({ path: '/masoy/logg-inn/retur', query, cookies: { '__Host-ip-inn-masoy': login } });
    expect(reply.headers?.['location']).toBe('/masoy/nb/');
  });
});

describe('at two municipalities', () => {
  const path = 'nb/soknad/hvem';
  const signOutForm = { formToken: 'the-form-token' };

  test('one is signed in at both at a time, and signs out of each by itself', async () => {
    const site = web();
    const there = await site.signIn({ municipality: 'fjordsund', sid: 'sid-there' });
    const { reply } = await comeBack(person, { site });
    const cookies = { ...there, '__Host-ip-masoy': cookieOf(reply, '__Host-ip-masoy') ?? '' };
    const status = async (municipality: string) =>
      (await site.send({ path: `/${municipality}/${path}`, cookies })).statusCode;
    expect([await status('masoy'), await status('fjordsund')]).toEqual([200, 200]);
    const left = await site.send({ path: '/fjordsund/logg-ut', form: signOutForm, cookies });
    expect(left.headers?.['location']).toContain(`${provider.issuer}/logout?`);
    expect(cookieOf(left, '__Host-ip-fjordsund')).toBe('');
    expect([await status('masoy'), await status('fjordsund')]).toEqual([200, 303]);
  });

  test('a sign-in under way at one stands while another begins', async () => {
    const { site, asked, login } = await started();
    const other = await site.send({ path: '/fjordsund/logg-inn/idporten' });
    const otherLogin = cookieOf(other, '__Host-ip-inn-fjordsund') ?? '';
    expect(otherLogin).not.toBe('');
    provider.answerWith({ claims: { nonce: asked.get('nonce'), ...person } });
    const cookies = { '__Host-ip-inn-masoy': login, '__Host-ip-inn-fjordsund': otherLogin };
    const query = { code: 'c1', state: asked.get('state') ?? '' };
    const reply = await site.send({ path: '/masoy/logg-inn/retur', query, cookies });
    expect(cookieOf(reply, '__Host-ip-masoy')).toMatch(/^[\w-]{43}$/);
    expect(cookieOf(reply, '__Host-ip-inn-fjordsund')).toBeUndefined();
  });
});

describe('sign-out', () => {
  async function signedIn(session: Partial<CitizenSession> = {}) {
    const site = web();
    return { site, cookies: await site.signIn({ sid: 'sid-1', ...session }) };
  }

  test('ends our session and goes on to the provider’s', async () => {
    const { site, cookies } = await signedIn();
    const reply = await site.send({ path: '/masoy/logg-ut', form: { formToken: 'the-form-token' }, cookies });
    const to = new URL(String(reply.headers?.['location']));
    expect(to.origin + to.pathname).toBe(`${provider.issuer}/logout`);
    expect(to.searchParams.get('id_token_hint')).toBe('id-token');
    expect(to.searchParams.get('post_logout_redirect_uri')).toBe('https://plan.example/masoy/logg-ut/ferdig');
    expect(site.sessions.records.size).toBe(0);
    expect(cookieOf(reply, '__Host-ip-masoy')).toBe('');
  });

  test('needs our form: no foreign page signs anybody out', async () => {
    const { site, cookies } = await signedIn();
    expect((await site.send({ path: '/masoy/logg-ut', form: {}, cookies })).statusCode).toBe(403);
    expect((await site.send({ path: '/masoy/logg-ut', cookies })).statusCode).toBe(405);
    expect(site.sessions.records.size).toBe(1);
  });

  test('by the provider finds the session without our cookie, and only from its own issuer', async () => {
    const { site } = await signedIn();
    const path = '/masoy/logg-ut/ramme';
    expect((await site.send({ path, query: { iss: 'https://evil.example', sid: 'sid-1' } })).statusCode).toBe(400);
    expect((await site.send({ path, query: { iss: provider.issuer } })).statusCode).toBe(400);
    await site.send({ path, query: { iss: provider.issuer, sid: 'another' } });
    expect(site.sessions.records.size).toBe(1);
    const reply = await site.send({ path, query: { iss: provider.issuer, sid: 'sid-1' } });
    expect(site.sessions.records.size).toBe(0);
    expect(String(reply.headers?.['content-security-policy'])).toMatch(
      new RegExp(`frame-ancestors ${provider.issuer}$`),
    );
    expect(reply.headers).not.toHaveProperty('x-frame-options');
  });

  test('of a session that has expired still ends the provider’s, which may be open', async () => {
    const { site, cookies } = await signedIn();
    site.wait(31);
    const reply = await site.send({ path: '/masoy/logg-ut', form: { formToken: 'the-form-token' }, cookies });
    expect(String(reply.headers?.['location'])).toContain(`${provider.issuer}/logout?id_token_hint=id-token`);
    expect(site.sessions.records.size).toBe(0);
  });

  test('by the provider says the same whether there was a session or not, and ends no other municipality’s', async () => {
    const { site } = await signedIn();
    await site.signIn({ municipality: 'fjordsund', sid: 'sid-there' });
    const ask = (municipality: string, sid: string) =>
      site.send({ path: `/${municipality}/logg-ut/ramme`, query: { iss: provider.issuer, sid } });
    const unknown = await ask('masoy', 'unknown');
    expect(await ask('masoy', 'sid-there')).toEqual(unknown);
    expect(await ask('fjordsund', 'sid-1')).not.toMatchObject({ statusCode: 400 });
    expect(site.sessions.records.size).toBe(2);
    expect(await ask('masoy', 'sid-1')).toEqual(unknown);
    expect(site.sessions.records.size).toBe(1);
  });

  test('by the provider may be framed by its pages, wherever they are; no other page of ours may be framed', async () => {
    const { site, cookies } = await signedIn();
    const query = { iss: provider.issuer, sid: 'unknown' };
    for (const [path, framed] of [
      ['/masoy/logg-ut/ramme', provider.issuer],
      ['/masoy/logg-ut/ferdig', "'none'"],
      ['/masoy/nb/soknad/hvem', "'none'"],
    ] as const) {
      const { headers } = await site.send({ path, query, cookies });
      expect(String(headers?.['content-security-policy'])).toMatch(new RegExp(`frame-ancestors ${framed}$`));
      expect(headers?.['cache-control']).toBe('no-store');
    }
  });

  test('by the provider ends the session even while the provider’s own addresses cannot be read', async () => {
    const site = web('http://127.0.0.1:9');
    await site.signIn({ sid: 'sid-1' });
    const query = { iss: 'http://127.0.0.1:9', sid: 'sid-1' };
    const reply = await site.send({ path: '/masoy/logg-ut/ramme', query });
    expect([reply.statusCode, site.sessions.records.size]).toEqual([200, 0]);
  });

  test('ends with a page that says so, in the language one left', async () => {
    const { site } = await signedIn();
    const form = { formToken: 'the-form-token', language: 'en' };
    const left = await site.send({ path: '/masoy/logg-ut', form, cookies: await site.signIn() });
    expect(new URL(String(left.headers?.['location'])).searchParams.get('state')).toBe('en');
    const reply = await site.send({ path: '/masoy/logg-ut/ferdig', query: { state: 'en' } });
    expect(reply).toMatchObject({ statusCode: 200 });
    expect(reply.body).toContain('You are logged out');
    expect((await site.send({ path: '/masoy/logg-ut/ferdig' })).body).toContain('Du er logget ut');
  });
});
