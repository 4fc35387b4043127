import { describe, expect, test } from 'vitest';
import { readRequest, toGatewayResult } from '../../shared/web/gateway.ts';
import { htmlReply, withCookie } from '../../shared/web/reply.ts';
import { gatewayEvent } from './support/gateway-event.ts';

const urlEncoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
const post = (body: string, headers: Record<string, string> = urlEncoded) =>
  readRequest(gatewayEvent({ method: 'POST', body, headers }));

describe('what a browser sends', () => {
  test('is decoded once: path, query, form and cookies', async () => {
    const read = await readRequest(
      gatewayEvent({
        method: 'POST',
        path: '/masoy/nb/soknad/s%C3%B8ker',
        query: { til: '/masoy/nb/' },
        headers: urlEncoded,
        cookies: { a: '1', b: '2' },
        body: 'navn=K%C3%A5re+H%2B&tom&wishes=plan&wishes=coordinator&r=%C3%A6',
      }),
    );
    expect(read).toMatchObject({ ok: true, request: { method: 'POST', requestId: 'request-1' } });
    expect(read.request.segments).toEqual(['masoy', 'nb', 'soknad', 'søker']);
    expect(read.request.query.get('til')).toBe('/masoy/nb/');
    expect([...read.request.cookies]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(read.request.form).toEqual([
      ['navn', 'Kåre H+'],
      ['tom', ''],
      ['wishes', 'plan'],
      ['wishes', 'coordinator'],
      ['r', 'æ'],
    ]);
  });

  test('may come as base64', async () => {
    const body = Buffer.from('a=1').toString('base64');
    const read = await readRequest(gatewayEvent({ method: 'POST', headers: urlEncoded, body, base64: true }));
    expect(read.request.form).toEqual([['a', '1']]);
  });

  test('never names another host by its path', async () => {
    const read = await readRequest(gatewayEvent({ path: '//evil.example/nb/' }));
    expect(read.request.path).toBe('/evil.example/nb/');
  });

  test('with HEAD is answered without the page', async () => {
    const read = await readRequest(gatewayEvent({ method: 'HEAD' }));
    expect(read).toMatchObject({ ok: true, request: { method: 'HEAD' } });
    expect(toGatewayResult(htmlReply('<p>'), {}, 'HEAD').body).toBe('');
  });

  test('with a doubled cookie name is not guessed at', async () => {
    const headers = { Cookie: ['__Host-ip=one; x=1', '__Host-ip=two'] };
    const read = await readRequest(gatewayEvent({ headers }));
    expect([...read.request.cookies]).toEqual([['x', '1']]);
  });

  test('with doubled headers has both, so that no foreign origin hides behind ours', async () => {
    const read = await readRequest(gatewayEvent({ headers: { Origin: ['https://a.example', 'https://b.example'] } }));
    expect(read.request.headers.get('origin')).toBe('https://a.example, https://b.example');
  });
});

describe('what is malformed is refused with a reason', () => {
  test.each([
    ['a lone percent sign', 'a=100%'],
    ['half an escape', 'a=%4'],
    ['bytes that are no UTF-8', 'a=%C3%28'],
    ['a NUL', 'a=%00'],
    ['a broken name', '%ff=1'],
    ['thousands of controls', 'a=1&'.repeat(3000)],
  ])('%s', async (_, body) => {
    expect(await post(body)).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test.each(['/masoy/%', '/masoy/%ff', '/masoy/nb/%2e%2e%2fx', '/masoy/nb/%5cx', '/masoy/nb/a%00'])(
    'the path %s',
    async (path) => {
      expect(await readRequest(gatewayEvent({ path }))).toMatchObject({ ok: false, reason: 'bad-request' });
    },
  );

  test('a body of 256 kB passes, one byte more does not', async () => {
    expect(await post(`a=${'x'.repeat(262_142)}`)).toMatchObject({ ok: true });
    expect(await post(`a=${'x'.repeat(262_143)}`)).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test('JSON, and no content type at all', async () => {
    expect(await post('{}', { 'Content-Type': 'application/json' })).toMatchObject({ reason: 'unsupported' });
    expect(await post('a=1', {})).toMatchObject({ ok: false, reason: 'unsupported' });
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('the method %s', async (method) => {
    expect(await readRequest(gatewayEvent({ method }))).toMatchObject({ ok: false, reason: 'method' });
  });

  test('headers that are absent altogether', async () => {
    const event = { ...gatewayEvent(), headers: {}, multiValueHeaders: {} };
    expect(await readRequest(event)).toMatchObject({ ok: true });
  });
});

test('several cookies leave as several Set-Cookie headers', () => {
  const reply = withCookie(withCookie(htmlReply('x'), 'a=1'), 'b=2');
  expect(toGatewayResult(reply, {}, 'GET').multiValueHeaders).toEqual({ 'set-cookie': ['a=1', 'b=2'] });
});
