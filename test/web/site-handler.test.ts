import { describe, expect, test } from 'vitest';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { htmlReply } from '../../shared/web/reply.ts';
import type { CitizenSession, Route } from '../../shared/web/site.ts';
import { citizenWeb, cookieOf, echoRoute, siteOrigin } from './support/citizen-web.ts';

const hello: Route<CitizenSession> = {
  method: 'GET',
  path: '',
  access: 'public',
  answer: async () => htmlReply('<p>hello'),
};
const throwing = (error: Error): Route<CitizenSession> => ({ ...hello, answer: () => Promise.reject(error) });
const guarded = [
  echoRoute({ method: 'GET', path: 'soknad/:step' }),
  echoRoute({ method: 'POST', path: 'soknad/:step' }),
];

describe('addresses', () => {
  test('lead to the first route that matches, with its parameters', async () => {
    const web = citizenWeb({ routes: [hello, ...guarded] });
    expect((await web.send({ path: '/masoy/nb/' })).body).toBe('<p>hello');
    const cookies = await web.signIn();
    const answered = await web.send({ path: '/masoy/nn/soknad/hvem', cookies });
    expect(JSON.parse(answered.body)).toMatchObject({ params: { step: 'hvem' } });
  });

  test('of the municipality alone lead to its front page in its own language', async () => {
    const web = citizenWeb({ routes: [hello] });
    expect(await web.send({ path: '/masoy' })).toMatchObject({ statusCode: 303, headers: { location: '/masoy/nb/' } });
    expect(await web.send({ path: '/masoy/en' })).toMatchObject({ headers: { location: '/masoy/en/' } });
  });

  test.each([
    '/',
    '/ukjent/nb/',
    '/MASOY/nb/',
    '/masoy.evil/nb/',
    '/__proto__/nb/',
    '/masoy/nb/finnes-ikke',
    '/masoy/fr/',
  ])('%s is a 404 page that leads on', async (path) => {
    const reply = await citizenWeb({ routes: [hello] }).send({ path });
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('Vi fant ikke siden');
  });

  test('that take only forms are 405 to a visitor, and say what is allowed', async () => {
    const web = citizenWeb({ routes: [echoRoute({ method: 'POST', path: 'send' })] });
    expect(await web.send({ path: '/masoy/nb/send' })).toMatchObject({
      statusCode: 405,
      headers: { allow: 'GET, HEAD, POST' },
    });
    expect(await web.send({ method: 'PUT' })).toMatchObject({ statusCode: 405 });
  });
});

describe('a page about a problem', () => {
  test.each([
    ['nb', 'Tjenesten er nede akkurat nå', 'Trenger du hjelp?'],
    ['nn', 'Tenesta er nede akkurat no', 'Treng du hjelp?'],
    ['en', 'The service is down right now', 'Do you need help?'],
  ])('is in the language of the address: %s', async (language, title, help) => {
    const reply = await citizenWeb({ routes: [throwing(new Unavailable('table'))] }).send({
      path: `/masoy/${language}/`,
    });
    expect(reply).toMatchObject({ statusCode: 503, headers: { 'retry-after': '60' } });
    expect(reply.body).toContain(`<h1 class="ds-heading" data-size="lg">${title}</h1>`);
    expect(reply.body).toContain(`lang="${language}"`);
    expect(reply.body).toContain(help);
    expect(reply.body).toContain('href="tel:+4740000010"');
  });

  test('of our own making is logged by its class alone', async () => {
    const web = citizenWeb({ routes: [throwing(new RangeError('Kari Nordmann 12345678901'))] });
    const reply = await web.send({ path: '/masoy/nb/' });
    expect(reply.statusCode).toBe(500);
    expect(web.logged).toEqual([['request-failed', { requestId: 'request-1', errorName: 'RangeError' }]]);
    expect(reply.body).not.toContain('Kari');
  });

  test('comes even when the settings cannot be read', async () => {
    const settings = { municipality: () => Promise.reject(new Unavailable('table')) };
    const cold = await citizenWeb({ routes: [hello], settings }).send({ path: '/masoy/nn/' });
    expect(cold).toMatchObject({ statusCode: 503, headers: { 'cache-control': 'no-store' } });
    expect(cold.body).toContain('Tenesta er nede');
  });

  test.each([new Unavailable('table'), new RangeError('a fault')])(
    'keeps what was typed, ready to be sent again: %s',
    async (error) => {
      const failing: Route<CitizenSession> = { ...echoRoute({ method: 'POST', path: 'send' }), ...throwing(error) };
      const web = citizenWeb({ routes: [{ ...failing, method: 'POST', path: 'send' }] });
      const form = { formToken: 'the-form-token', onceKey: 'k', needs: 'linje 1\nlinje "2" <b>' };
      const reply = await web.send({ path: '/masoy/nb/send', form, cookies: await web.signIn() });
      expect(reply.body).toContain('<form method="post" action="/masoy/nb/send">');
      expect(reply.body).toContain('name="onceKey" value="k"');
      expect(reply.body).toContain('linje &quot;2&quot; &lt;b');
      expect(reply.body).not.toContain('<b>');
    },
  );

  test.each([
    ['too large', 'x'.repeat(300_000), 413],
    ['malformed', '%', 400],
  ])('tells that a form was %s', async (_, body, status) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const reply = await citizenWeb({ routes: [hello] }).send({ method: 'POST', body, headers });
    expect(reply.statusCode).toBe(status);
    expect(reply.body).toContain('Trenger du hjelp?');
  });
});

describe('every reply', () => {
  test.each(['/masoy/nb/', '/masoy/nb/nei', '/ukjent', '/masoy'])('carries the security headers: %s', async (path) => {
    const { headers } = await citizenWeb({ routes: [hello] }).send({ path });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers?.['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'( https:\S+)?; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });

  test('to somebody signed in lets forms end at the provider’s sign-in and sign-out pages, and nowhere else', async () => {
    const web = citizenWeb({ routes: guarded });
    const { headers } = await web.send({ path: '/masoy/nb/soknad/hvem', cookies: await web.signIn() });
    expect(headers?.['content-security-policy']).toContain(
      "form-action 'self' https://idporten.example https://login.idporten.example;",
    );
  });
});

test('the style sheet comes in the municipality’s colours and is kept for good under its own address', async () => {
  const web = citizenWeb({ routes: [throwing(new Unavailable('table'))] });
  const page = await web.send({ path: '/masoy/nb/' });
  const [, path = ''] = /href="(\/masoy\/stil-[^"]+)"/.exec(page.body) ?? [];
  const style = await web.send({ path });
  expect(style).toMatchObject({
    statusCode: 200,
    headers: { 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/css; charset=utf-8' },
  });
  expect(style.body).toBe(':root{--ip-brand:#0b3b5a;--ip-on-brand:#ffffff;--ip-accent:#0b5a8a}\nbody{}');
  const old = await web.send({ path: '/masoy/stil-older.css' });
  expect(old).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
});

describe('a guarded page', () => {
  test('sends a visitor to sign in and back to the same place', async () => {
    const web = citizenWeb({ routes: guarded });
    expect(await web.send({ path: '/masoy/nn/soknad/hvem' })).toMatchObject({
      statusCode: 303,
      headers: { location: '/masoy/logg-inn/idporten?til=%2Fmasoy%2Fnn%2Fsoknad%2Fhvem' },
    });
  });

  test('is not opened by a session of another municipality', async () => {
    const web = citizenWeb({ routes: guarded });
    const [token = ''] = Object.values(await web.signIn({ municipality: 'fjordsund' }));
    for (const cookies of [{ '__Host-ip-fjordsund': token }, { '__Host-ip-masoy': token }])
      expect(await web.send({ path: '/masoy/nb/soknad/hvem', cookies })).toMatchObject({ statusCode: 303 });
  });

  test('is come back to with its query, unless that is no address of ours or too long', async () => {
    const web = citizenWeb({ routes: guarded });
    const path = '/masoy/nb/soknad/hvem';
    const backTo = async (query: Record<string, string>) => {
      const { headers } = await web.send({ path, query });
      return new URL(String(headers?.['location']), siteOrigin).searchParams.get('til');
    };
    expect(await backTo({ outcome: 'granted', sok: 'æ & b#c' })).toBe(`${path}?outcome=granted&sok=%C3%A6+%26+b%23c`);
    for (const value of ['a\r\nb', '\u0000', 'a\\b', 'x'.repeat(600)]) expect(await backTo({ sok: value })).toBe(path);
  });
});

describe('a HEAD', () => {
  const never = () => Promise.reject(new Error('opened'));
  const routes: readonly Route<CitizenSession>[] = [
    { method: 'GET', path: '', access: 'public', answer: never },
    { method: 'GET', path: 'min-sak', access: 'signed-in', answer: never },
    { method: 'POST', path: 'send', access: 'signed-in', answer: never },
  ];

  test('tells that a page is there and opens none', async () => {
    const web = citizenWeb({ routes });
    const cookies = await web.signIn();
    for (const path of ['/masoy/nb/', '/masoy/nb/min-sak']) {
      const reply = await web.send({ method: 'HEAD', path, cookies });
      expect(reply).toMatchObject({ statusCode: 200, body: '', headers: { 'cache-control': 'no-store' } });
      expect(reply.headers?.['content-type']).toContain('text/html');
    }
  });

  test('is told what a GET would be told where nothing is opened', async () => {
    const web = citizenWeb({ routes });
    const status = async (path: string) => (await web.send({ method: 'HEAD', path })).statusCode;
    expect(await status('/masoy/nb/min-sak')).toBe(303);
    expect(await status('/masoy/nb/nei')).toBe(404);
    expect(await status('/masoy/nb/send')).toBe(405);
    expect(await status('/masoy')).toBe(303);
  });

  test('sends no kept form again', async () => {
    const web = citizenWeb({ routes: guarded });
    const expired = await web.signIn();
    web.wait(31);
    const path = '/masoy/nb/soknad/hvem';
    const kept = await web.send({ path, form: { formToken: 'the-form-token' }, cookies: expired });
    const held = cookieOf(kept, '__Host-ip-skjema-masoy') ?? '';
    const cookies = { ...(await web.signIn()), '__Host-ip-skjema-masoy': held };
    await web.send({ method: 'HEAD', path, cookies });
    expect(JSON.parse((await web.send({ path, cookies })).body)).toMatchObject({
      form: [['formToken', expect.any(String)]],
    });
  });
});

describe('a posted form', () => {
  const form = { formToken: 'the-form-token', role: 'self' };
  const path = '/masoy/nb/soknad/hvem';

  test('is taken in with our token, from our own pages', async () => {
    const web = citizenWeb({ routes: guarded });
    const headers = { Origin: siteOrigin, 'Sec-Fetch-Site': 'same-origin' };
    const reply = await web.send({ path, form, headers, cookies: await web.signIn() });
    expect(JSON.parse(reply.body)).toMatchObject({
      form: [
        ['formToken', 'the-form-token'],
        ['role', 'self'],
      ],
    });
  });

  test.each([
    ['no token', { role: 'self' }, {}],
    ['an empty token', { formToken: '' }, {}],
    ['a forged token', { formToken: 'the-form-tokeN' }, {}],
    ['a foreign origin', form, { Origin: 'https://evil.example' }],
    ['a null origin', form, { Origin: 'null' }],
    ['our origin beside a foreign one', form, { Origin: [siteOrigin, 'https://evil.example'] }],
    ['a sub-domain’s origin', form, { Origin: 'https://x.plan.example' }],
    ['a cross-site fetch', form, { 'Sec-Fetch-Site': 'cross-site' }],
    ['a same-site fetch from elsewhere', form, { 'Sec-Fetch-Site': 'same-site' }],
  ])('with %s is refused', async (_, fields, headers) => {
    const web = citizenWeb({ routes: guarded });
    const reply = await web.send({ path, form: fields, headers, cookies: await web.signIn() });
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('Skjemaet kunne ikke sendes');
  });

  test('with the token twice is refused', async () => {
    const web = citizenWeb({ routes: guarded });
    const body = 'formToken=the-form-token&formToken=the-form-token';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const reply = await web.send({ method: 'POST', path, body, headers, cookies: await web.signIn() });
    expect(reply.statusCode).toBe(403);
  });
});

describe('a form sent after the session ended', () => {
  const path = '/masoy/nb/soknad/hvem';
  const form = { formToken: 'the-form-token', needs: 'lang tekst' };

  async function sentTooLate() {
    const web = citizenWeb({ routes: guarded });
    const cookies = await web.signIn();
    web.wait(31);
    const reply = await web.send({ path, form, cookies });
    return { web, reply, held: cookieOf(reply, '__Host-ip-skjema-masoy') ?? '' };
  }

  test('is kept, and sent again once for the same person', async () => {
    const { web, reply, held } = await sentTooLate();
    expect(reply.headers?.['location']).toContain('/masoy/logg-inn/idporten?til=');
    const cookies = { ...(await web.signIn({ formToken: 'new' })), '__Host-ip-skjema-masoy': held };
    const again = await web.send({ path, cookies });
    expect(JSON.parse(again.body)).toMatchObject({
      form: [
        ['formToken', 'the-form-token'],
        ['needs', 'lang tekst'],
      ],
    });
    expect(JSON.parse((await web.send({ path, cookies })).body)).toMatchObject({ form: [] });
  });

  test('is not sent for somebody else', async () => {
    const { web, held } = await sentTooLate();
    const other = await web.signIn({ owner: (await import('./support/citizen-web.ts')).personMac('another') });
    const reply = await web.send({ path, cookies: { ...other, '__Host-ip-skjema-masoy': held } });
    expect(JSON.parse(reply.body)).toMatchObject({ form: [], owner: 'another' });
  });

  test('is kept on when an outage meets it again', async () => {
    let out = false;
    const [show, take] = guarded;
    if (!show || take?.access !== 'signed-in') throw new Error('no such routes');
    const answer: typeof take.answer = (visit) => (out ? Promise.reject(new Unavailable()) : take.answer(visit));
    const web = citizenWeb({ routes: [show, { ...take, answer }] });
    const expired = await web.signIn();
    web.wait(31);
    const held = cookieOf(await web.send({ path, form, cookies: expired }), '__Host-ip-skjema-masoy') ?? '';
    const cookies = { ...(await web.signIn()), '__Host-ip-skjema-masoy': held };
    out = true;
    expect((await web.send({ path, cookies })).statusCode).toBe(503);
    out = false;
    expect((await web.send({ path, cookies })).body).toContain('lang tekst');
  });

  test('is not readable in the table', async () => {
    const { web } = await sentTooLate();
    for (const { sealed } of web.sessions.records.values())
      expect(Buffer.from(sealed).toString()).not.toContain('lang');
  });

  test('with a forged token is not kept', async () => {
    const web = citizenWeb({ routes: guarded });
    const cookies = await web.signIn();
    web.wait(31);
    const reply = await web.send({ path, form: { ...form, formToken: 'x' }, cookies });
    expect(reply.statusCode).toBe(403);
  });

  test('leads to the front page when its address takes only forms and nothing can be kept', async () => {
    const web = citizenWeb({ routes: [hello, echoRoute({ method: 'POST', path: 'send' })] });
    const reply = await web.send({ path: '/masoy/nb/send', form });
    expect(reply.headers?.['location']).toBe('/masoy/logg-inn/idporten?til=%2Fmasoy%2Fnb%2F');
  });
});
