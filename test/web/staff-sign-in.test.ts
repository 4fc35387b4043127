import { afterAll, beforeAll, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { StaffSession } from '../../shared/web/site.ts';
import { type SiteSetup, siteHandler } from '../../shared/web/site-handler.ts';
import { staffSite } from '../../shared/web/site-kind.ts';
import { staffSignIn } from '../../shared/web/staff-sign-in.ts';
import { citizenWeb, context, cookieOf } from './support/citizen-web.ts';
import { gatewayEvent } from './support/gateway-event.ts';
import { stubIssuer } from './support/stub-issuer.ts';

let provider: Awaited<ReturnType<typeof stubIssuer>>;
beforeAll(async () => {
  provider = await stubIssuer('ip-masoy-ansatt');
});
afterAll(() => provider.close());

function staffWeb() {
  const { setup: base } = citizenWeb();
  const signIn = { ...masoy.signIn, staff: { ...masoy.signIn.staff, issuer: provider.issuer } };
  const deps = { ...base, settings: { municipality: async () => ({ ...masoy, signIn }) } };
  const setup: SiteSetup<StaffSession> = {
    ...deps,
    kind: staffSite,
    signIn: staffSignIn({ ...deps, clientKeys: { privateJwk: async () => provider.clientJwk } }),
    routes: [
      {
        method: 'GET',
        path: '',
        access: 'signed-in',
        answer: async ({ session }) => ({ status: 200, headers: {}, cookies: [], body: JSON.stringify(session) }),
      },
    ],
  };
  const handler = siteHandler(setup);
  return async (asked: Parameters<typeof gatewayEvent>[0]) => handler(gatewayEvent(asked), context);
}

async function signIn(claims: Readonly<Record<string, unknown>>) {
  const send = staffWeb();
  const start = await send({ path: '/masoy/ansatt/logg-inn', query: { til: '/masoy/ansatt/' } });
  const asked = new URL(String(start.headers?.['location'])).searchParams;
  provider.answerWith({ claims: { sub: 's', nonce: asked.get('nonce'), ...claims } });
  const reply = await send({
    path: '/masoy/ansatt/logg-inn/retur',
    query: { code: 'c', state: asked.get('state') ?? '' },
    cookies: { '__Host-ip-ansatt-inn-masoy': cookieOf(start, '__Host-ip-ansatt-inn-masoy') ?? '' },
  });
  return { send, asked, reply, cookies: { '__Host-ip-ansatt-masoy': cookieOf(reply, '__Host-ip-ansatt-masoy') ?? '' } };
}

test('an employee signs in at the municipality’s own provider and is known by id and roles', async () => {
  const { send, asked, reply, cookies } = await signIn({
    preferred_username: 'hanna.hav@masoy.example',
    roles: ['leader'],
  });
  expect(asked.get('redirect_uri')).toBe('https://plan.example/masoy/ansatt/logg-inn/retur');
  expect(asked.get('acr_values')).toBeNull();
  expect(reply).toMatchObject({ statusCode: 303, headers: { location: '/masoy/ansatt/' } });
  expect(JSON.parse((await send({ path: '/masoy/ansatt/', cookies })).body)).toMatchObject({
    kind: 'staff',
    staffId: 'hanna.hav',
    roles: ['leader'],
  });
});

test('somebody the municipality does not list gets a 403 page and no session', async () => {
  const { reply, cookies } = await signIn({ preferred_username: 'eva.evig@masoy.example', roles: ['leader'] });
  expect(reply.statusCode).toBe(403);
  expect(reply.body).toContain('Du har ikke tilgang');
  expect(cookies['__Host-ip-ansatt-masoy']).toBe('');
});

test('the staff site answers nothing below the citizens’ addresses', async () => {
  const send = staffWeb();
  expect((await send({ path: '/masoy/nb/soknad' })).statusCode).toBe(404);
  expect(await send({ path: '/masoy/ansatt' })).toMatchObject({
    statusCode: 303,
    headers: { location: '/masoy/ansatt/' },
  });
  expect(await send({ path: '/masoy/ansatt/' })).toMatchObject({
    headers: { location: '/masoy/ansatt/logg-inn?til=%2Fmasoy%2Fansatt%2F' },
  });
});
