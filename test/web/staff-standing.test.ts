import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { IdentityProviders } from '../../shared/web/identity-provider.ts';
import { signOutId } from '../../shared/web/session-seal.ts';
import { cookieOf } from './support/citizen-web.ts';
import { hannasClaims, staffCookie, staffWeb } from './support/staff-web.ts';
import { stubIssuer } from './support/stub-issuer.ts';

let provider: Awaited<ReturnType<typeof stubIssuer>>;
beforeAll(async () => {
  provider = await stubIssuer('ip-masoy-ansatt');
});
afterAll(() => provider.close());

const heldCookie = '__Host-ip-ansatt-skjema-masoy';
const closed = { status: 400, body: { error: 'invalid_grant' } };
const broken = { status: 500, body: 'oops' };

async function signedIn(change?: (providers: IdentityProviders) => IdentityProviders) {
  const web = staffWeb(provider, change);
  const { cookies } = await web.enter();
  const open = () => web.open(cookies);
  const post = () =>
    open().then(({ body }) => {
      const { formToken } = JSON.parse(body);
      return (given: Parameters<typeof provider.answerWith>[0]) => {
        provider.answerWith(given);
        return web.send({ path: '/masoy/ansatt/', form: { formToken, reasons: 'lang tekst' }, cookies });
      };
    });
  return { ...web, cookies, open, post };
}

describe('at the provider', () => {
  test('a role taken away is gone at the next request, and there again when it is given back', async () => {
    const { open } = await signedIn();
    expect((await open()).statusCode).toBe(200);
    provider.answerWith({ claims: { ...hannasClaims, roles: [] } });
    const refused = await open();
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('Du har ikke tilgang');
    expect(refused.body).toContain('Logg ut');
    provider.answerWith({ claims: hannasClaims });
    expect((await open()).statusCode).toBe(200);
  });

  test('one role of two taken away leaves the other', async () => {
    const { open } = await signedIn();
    for (const roles of [['leader', 'coordinator'], ['coordinator']]) {
      provider.answerWith({ claims: { ...hannasClaims, roles } });
      expect(JSON.parse((await open()).body)).toMatchObject({ roles });
    }
  });

  test('the question is asked with the latest refresh token', async () => {
    const { open } = await signedIn();
    provider.answerWith({ claims: hannasClaims, refreshToken: 'refresh-2' });
    await open();
    await open();
    expect(provider.posted.slice(-2).map((form) => form.get('refresh_token'))).toEqual(['refresh-1', 'refresh-2']);
    expect(provider.posted.at(-1)?.get('grant_type')).toBe('refresh_token');
  });

  test('an answer about somebody else lets nobody in', async () => {
    const { open } = await signedIn();
    provider.answerWith({ claims: { ...hannasClaims, preferred_username: 'dag.dal@masoy.example' } });
    expect((await open()).statusCode).toBe(403);
  });

  test('an account closed leads to sign-in, and the form sent meanwhile is kept', async () => {
    const { post, send, wait, enter } = await signedIn();
    const sendForm = await post();
    wait(2);
    const reply = await sendForm(closed);
    expect(reply.headers?.['location']).toBe('/masoy/ansatt/logg-inn?til=%2Fmasoy%2Fansatt%2F');
    const again = await enter();
    const cookies = { ...again.cookies, [heldCookie]: cookieOf(reply, heldCookie) ?? '' };
    expect((await send({ path: '/masoy/ansatt/', cookies })).body).toContain('lang tekst');
  });

  test('refused right after sign-in, nobody is sent round and round', async () => {
    const { open } = await signedIn();
    provider.answerWith(closed);
    expect((await open()).statusCode).toBe(503);
  });

  test('asked too often, it is as if it were down', async () => {
    const { open, wait } = await signedIn();
    wait(2);
    provider.answerWith({ status: 400, body: { error: 'invalid_grant', error_codes: [50196] } });
    expect((await open()).statusCode).toBe(200);
  });

  test('signed out while it was asked, the session does not come back', async () => {
    const { open, sessions, wait } = await signedIn((providers) => ({
      ...providers,
      refresh: async (...asked) => {
        const answer = await providers.refresh(...asked);
        await sessions.removeBySignOut(
          signOutId({ issuer: provider.issuer, municipality: 'masoy', sid: hannasClaims.sid }),
        );
        return answer;
      },
    }));
    wait(2);
    expect((await open()).statusCode).toBe(303);
    expect(sessions.records.size).toBe(0);
  });
});

describe('while the provider is down', () => {
  test('roles count for 15 minutes after they were last confirmed, then a page says so', async () => {
    const { open, wait, logged } = await signedIn();
    wait(5);
    expect((await open()).statusCode).toBe(200);
    provider.answerWith(broken);
    wait(14);
    expect((await open()).statusCode).toBe(200);
    wait(1);
    expect((await open()).statusCode).toBe(200);
    expect(logged.at(-1)).toMatchObject(['identity-provider-down', { municipality: 'masoy' }]);
    wait(0.01);
    const reply = await open();
    expect(reply.statusCode).toBe(503);
    expect(reply.headers?.['retry-after']).toBe('60');
    provider.answerWith({ claims: hannasClaims });
    expect((await open()).statusCode).toBe(200);
  });

  test('a form is not lost: the page carries it, to be sent again', async () => {
    const { post, wait } = await signedIn();
    const sendForm = await post();
    await sendForm(broken);
    wait(14);
    await sendForm(broken);
    wait(2);
    const reply = await sendForm(broken);
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('lang tekst');
  });

  test('a role taken away before does not come back', async () => {
    const { open } = await signedIn();
    provider.answerWith({ claims: { ...hannasClaims, roles: [] } });
    await open();
    provider.answerWith(broken);
    expect((await open()).statusCode).toBe(403);
  });
});

describe('in the settings', () => {
  test('somebody taken off the staff list is out at the next request, provider or not', async () => {
    const { open, settingsAre } = await signedIn();
    settingsAre({ staff: masoy.staff.filter(({ id }) => id !== 'hanna.hav') });
    expect((await open()).statusCode).toBe(403);
    provider.answerWith(broken);
    expect((await open()).statusCode).toBe(403);
  });

  test('a municipality that has left answers nobody', async () => {
    const { open, settingsAre } = await signedIn();
    settingsAre(undefined);
    expect((await open()).statusCode).toBe(404);
  });
});

test('unchanged roles are written down at most once a minute', async () => {
  const { open, sessions, wait } = await signedIn();
  sessions.writes = 0;
  for (const step of [0, 0.4, 0.5]) {
    wait(step);
    await open();
  }
  expect(sessions.writes).toBe(0);
});

test('staff sessions end after 15 idle minutes and after 8 hours, to the millisecond', async () => {
  const idle = await signedIn();
  idle.wait(15);
  expect((await idle.open()).statusCode).toBe(200);
  idle.wait(15 + 1 / 60_000);
  expect((await idle.open()).statusCode).toBe(303);
  const busy = await signedIn();
  for (let visit = 0; visit < 32; visit += 1) {
    busy.wait(15);
    expect((await busy.open()).statusCode).toBe(200);
  }
  busy.wait(1 / 60_000);
  expect((await busy.open()).statusCode).toBe(303);
});

test('signed out, the cookie opens nothing more', async () => {
  const { send, open, cookies } = await signedIn();
  const { formToken } = JSON.parse((await open()).body);
  const left = await send({ path: '/masoy/ansatt/logg-ut', form: { formToken }, cookies });
  expect(String(left.headers?.['location'])).toContain(`${provider.issuer}/logout?id_token_hint=`);
  expect(cookieOf(left, staffCookie)).toBe('');
  expect((await open()).headers?.['location']).toBe('/masoy/ansatt/logg-inn?til=%2Fmasoy%2Fansatt%2F');
});
