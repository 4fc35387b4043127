import { describe, expect, test } from 'vitest';
import { gatewayEvent, type Incoming, isBinary } from '../../../infra/local/gateway-event.ts';
import { functionReply, gatewayReply } from '../../../infra/local/gateway-reply.ts';
import type { Api } from '../../../infra/local/system-api.ts';

const route = { method: 'ANY', path: '/{municipality}/{proxy+}', functionArn: 'x' };
const match = { route, parameters: { municipality: 'masoy', proxy: 'nb' } };
const settings = { requestId: 'r-1', now: new Date(0), stage: 'pages', binaryTypes: ['image/png'], account: '0' };

function incoming(overrides: Partial<Incoming> = {}): Incoming {
  return {
    method: 'POST',
    url: '/masoy/nb?a=1&a=2&b=%C3%B8',
    rawHeaders: [],
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    ...overrides,
  };
}

describe('a request becomes the event of a REST API', () => {
  test('with every value of a name that comes twice, and the last by itself', () => {
    const event = gatewayEvent(
      incoming({ rawHeaders: ['Cookie', 'a=1', 'cookie', 'b=2', 'Connection', 'close'] }),
      match,
      settings,
    );
    expect(event.multiValueQueryStringParameters).toEqual({ a: ['1', '2'], b: ['ø'] });
    expect(event.queryStringParameters).toEqual({ a: '2', b: 'ø' });
    expect(event.multiValueHeaders['cookie']).toEqual(['a=1', 'b=2']);
    expect(event.headers['connection']).toBeUndefined();
  });

  test('with nothing where there is nothing', () => {
    const event = gatewayEvent(incoming({ url: '/masoy/nb' }), match, settings);
    expect(event).toMatchObject({ body: null, queryStringParameters: null, multiValueQueryStringParameters: null });
    expect(event.requestContext).toMatchObject({ requestId: 'r-1', identity: { sourceIp: '127.0.0.1' } });
  });

  test('with bytes as base64 for the types the API calls binary, else as text', () => {
    const body = Buffer.from('æ');
    const sent = (type: string) =>
      gatewayEvent(incoming({ body, rawHeaders: ['Content-Type', type] }), match, settings);
    expect(sent('text/plain')).toMatchObject({ body: 'æ', isBase64Encoded: false });
    expect(sent('image/png')).toMatchObject({ body: body.toString('base64'), isBase64Encoded: true });
  });
});

describe('what a function returns becomes the reply', () => {
  test('with several cookies', () => {
    const returned = {
      statusCode: 200,
      headers: { 'X-A': 'b' },
      multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] },
      body: 'hei',
    };
    const reply = { status: 200, headers: { 'x-a': 'b', 'set-cookie': ['a=1', 'b=2'] }, body: 'hei' };
    for (const isBinary of [true, false]) expect(functionReply(returned, isBinary)).toEqual(reply);
  });

  test('as bytes only where the API calls what the browser accepts binary', () => {
    const file = { statusCode: 200, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true };
    expect(functionReply(file, true)?.body).toEqual(Buffer.from([0, 255]));
    expect(functionReply(file, false)?.body).toBe('AP8=');
    const accepted = 'text/html,application/xhtml+xml,*/*;q=0.8';
    expect(isBinary(accepted, ['*/*'])).toBe(true);
    expect(isBinary(accepted, ['application/pdf'])).toBe(false);
    expect(isBinary(accepted, ['text/html'])).toBe(true);
  });

  test('but not when it has no status', () => {
    expect(functionReply('hei', true)).toBeUndefined();
  });
});

describe('the gateway answers itself', () => {
  const api: Api = {
    routes: [],
    binaryTypes: [],
    stage: 'pages',
    answers: [
      {
        type: 'REQUEST_TOO_LARGE',
        status: 413,
        headers: { 'Content-Type': 'text/html' },
        templates: { 'text/html': '<p>$context.requestId</p>' },
      },
    ],
  };

  test('with the page of the template', () => {
    const reply = gatewayReply(api, 'REQUEST_TOO_LARGE', 'r-1');
    expect(reply).toEqual({ status: 413, headers: { 'content-type': 'text/html' }, body: '<p>r-1</p>' });
  });

  test('and as AWS does where the template says nothing', () => {
    const reply = gatewayReply(api, 'INTEGRATION_TIMEOUT', 'r-1');
    expect(reply).toMatchObject({ status: 504, body: '{"message":"Endpoint request timed out"}' });
  });
});
