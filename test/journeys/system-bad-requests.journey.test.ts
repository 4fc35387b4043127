import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, createBrowser, signInAs } from '../../infra/local/browser.ts';
import { multipartBody, multipartType } from '../../infra/local/multipart.ts';
import { fillUntil, staffBrowser } from '../support/filing.ts';
import { errorsIn, logLines } from '../support/logs.ts';
import { type Answer, postRaw, rawRequest } from '../support/raw-request.ts';
import { aPdf } from '../support/sent-files.ts';

const origin = inject('origin');
const step = '/masoy/nb/soknad/personen';
let citizen: Browser;
let staff: Browser;
let formToken: string;
let errorsBefore: number;

beforeAll(async () => {
  errorsBefore = errorsIn(logLines(inject('stateFolder'))).length;
  citizen = createBrowser(origin);
  const page = await fillUntil(citizen, 'personen', { municipality: 'masoy', person: 'jonas' });
  formToken = tokenIn(page.text);
  staff = await staffBrowser(origin, 'masoy', 'hanna.hav');
});

function tokenIn(page: string): string {
  return /name="formToken" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** A page of ours: in a language, with a heading, and nothing of the machinery. */
function expectPage({ text, headers }: Answer): void {
  expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8/i);
  expect(headers['cache-control']).toContain('no-store');
  expect(text).toMatch(/<html lang="(nb|nn|en)"/);
  expect(text).toMatch(/<h1[ >]/);
  expect(text).not.toMatch(/node_modules|\.js:\d|Error:|DynamoDB|stack/);
}

describe('addresses', () => {
  test.each([
    ['/masoy/nb/%E0%A4%A', 400],
    ['/masoy/nb/soknad/%00', 400],
    ['/masoy/nb/soknad/%ff', 400],
    ['/masoy/nb/soknad/hvem%2f..%2f..', 400],
    ['/masoy/nb/soknad/..%5chvem', 400],
    ['/masoy/nb/finnes-ikke', 404],
    ['/masoy/de/', 404],
    ['/oslo/nb/', 404],
    ['/masoy/nb/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 400],
    ['/masoy/nb/%3Cscript%3Ealert(1)', 404],
    ['/__proto__/nb/', 404],
    ['/constructor/ansatt/', 404],
    ['/masoy/nb/soknad/constructor', 404],
    ['/masoy/nb/soknad/__proto__', 404],
    ['/masoy/ansatt/%E0%A4%A', 400],
    ['/masoy/ansatt/sak/%00', 400],
    ['/masoy/ansatt/finnes-ikke', 404],
    ['/masoy/ansatt/sak/ABCDEFGH/constructor', 404],
    [`/masoy/nb/min-sak/${'A'.repeat(4000)}`, 404],
  ])('%s is answered %i with a page', async (address, status) => {
    const answer = await rawRequest(address.includes('ansatt') ? staff : citizen, address);
    expect(answer.status).toBe(status);
    expectPage(answer);
    expect(answer.text).not.toContain('<script');
  });

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/fjordsund/nn/',
    'javascript:alert(1)',
    '%E0',
  ])('after sign-in nobody is sent to %s', async (target) => {
    const address = `/masoy/logg-inn/idporten?til=${target}`;
    const visitor = createBrowser(origin);
    const arrived = await signInAs(visitor, address, 'jonas');
    expect(arrived.url).toBe(`${origin}/masoy/nb/`);
  });
});

describe('methods', () => {
  test.each([
    ['PUT', step],
    ['DELETE', '/masoy/nb/min-sak/ABCDEFGH'],
    ['PATCH', '/masoy/ansatt/'],
    ['OPTIONS', '/masoy/nb/'],
    ['POST', '/masoy/nb/personvern'],
    ['GET', '/masoy/logg-ut'],
  ])('%s %s is refused as such', async (method, address) => {
    const answer = await rawRequest(citizen, address, { method, headers: { origin } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBeDefined();
    expectPage(answer);
  });

  test('HEAD is answered like GET, without the page', async () => {
    const answer = await rawRequest(citizen, '/masoy/nb/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, text: '' });
  });
});

describe('bodies', () => {
  const multipart = 'multipart/form-data; boundary=x';

  test.each([
    ['more than 256 kB', `givenName=${'a'.repeat(257 * 1024)}`, undefined, 413],
    ['more than the gateway takes', `givenName=${'a'.repeat(11 * 1024 * 1024)}`, undefined, 413],
    ['a lone percent sign', 'givenName=%', undefined, 400],
    ['broken percent-encoding', 'givenName=%zz', undefined, 400],
    ['bytes that are no text', 'givenName=%ff%fe', undefined, 400],
    ['a zero byte', 'givenName=a%00b', undefined, 400],
    ['thousands of controls', 'a=1&'.repeat(3000), undefined, 400],
    ['JSON', '{"givenName":"Kari"}', 'application/json', 415],
    ['XML', '<a/>', 'text/xml', 415],
    ['plain text', 'givenName=Kari', 'text/plain', 415],
    ['no kind at all', 'givenName=Kari', '', 415],
    ['multipart without boundary', '--x', 'multipart/form-data', 400],
    ['multipart cut short', '--x\r\nContent-Disposition: form-data; name="a"', multipart, 400],
  ])('%s is refused with a page', async (_name, body, kind, status) => {
    for (const [browser, address] of [
      [citizen, step],
      [staff, '/masoy/ansatt/sak/ABCDEFGH/take'],
    ] as const) {
      const answer = await postRaw(browser, address, body, kind === undefined ? {} : { 'content-type': kind });
      expect([address, answer.status]).toEqual([address, status]);
      expectPage(answer);
    }
  });

  test('a file is refused with a page where none is asked for, and where the form is not ours', async () => {
    const file = { name: 'mandate.file', fileName: 'fullmakt.pdf', bytes: aPdf };
    for (const [browser, page, address] of [
      [citizen, step, step],
      [staff, '/masoy/ansatt/', '/masoy/ansatt/sak/ABCDEFGH/take'],
    ] as const) {
      const value = tokenIn((await rawRequest(browser, page)).text);
      const ours = [{ name: 'formToken', value }, file];
      const statuses = [];
      for (const parts of [ours, [file]]) {
        const answer = await postRaw(browser, address, multipartBody(parts), { 'content-type': multipartType });
        expectPage(answer);
        statuses.push(answer.status);
      }
      expect([address, ...statuses]).toEqual([address, 415, 403]);
    }
  });
});

describe('cookies', () => {
  test.each([';;;=;', '__Host-', '=', 'a'.repeat(6000), '__Host-okt=%E0%A4%A; __Host-okt=1', '\u00ff\u00fe=\u00ff'])(
    'the cookie header %j opens nothing and breaks nothing',
    async (cookie) => {
      for (const address of ['/masoy/nb/min-sak', '/masoy/ansatt/']) {
        const answer = await rawRequest(createBrowser(origin), address, { headers: { cookie } });
        expect(answer.status).toBe(303);
        expect(answer.headers.location).toContain('logg-inn');
      }
    },
  );

  test('a made-up, cut or foreign session is nobody', async () => {
    const [name = ''] = citizen.cookies.names().filter((each) => each.startsWith('__Host-'));
    const staffCookie = staff.cookies.header(new URL(origin), false);
    const value = staffCookie.slice(staffCookie.indexOf('=') + 1);
    for (const cookie of [`${name}=`, `${name}=AAAA`, `${name}=${'A'.repeat(43)}`, `${name}=${value}`]) {
      const answer = await rawRequest(createBrowser(origin), '/masoy/nb/min-sak', { headers: { cookie } });
      expect(answer.status).toBe(303);
    }
  });

  test('three megabytes of cookies are turned away and the next visitor is served', async () => {
    const headers = { cookie: `a=${'b'.repeat(3_000_000)}` };
    const status = await rawRequest(createBrowser(origin), '/masoy/nb/', { headers }).then(
      (answer) => answer.status,
      // The server hangs up before all of it was written.
      () => 431,
    );
    expect(status).toBe(431);
    expect((await rawRequest(citizen, '/masoy/nb/')).status).toBe(200);
  });
});

describe('forms that are not ours', () => {
  const body = () => `givenName=Kari&formToken=${formToken}`;

  test.each([
    ['without a form token', () => 'givenName=Kari', {}],
    ['with an empty form token', () => 'formToken=', {}],
    ['with a made-up form token', () => `formToken=${'A'.repeat(43)}`, {}],
    ['with two form tokens', () => `${body()}&formToken=${formToken}`, {}],
    ['from another site', body, { origin: 'https://evil.example' }],
    ['from a page without an origin', body, { origin: 'null' }],
    ['from another port', body, { origin: 'http://localhost:1' }],
    ['said to be cross-site', body, { 'sec-fetch-site': 'cross-site' }],
    ['said to be same-site', body, { 'sec-fetch-site': 'same-site' }],
  ])('one %s is refused', async (_name, made, headers) => {
    const answer = await postRaw(citizen, step, made(), headers);
    expect(answer.status).toBe(403);
    expectPage(answer);
  });

  test("another session's form token is refused, on the staff site too", async () => {
    const other = createBrowser(origin);
    await signInAs(other, `${origin}/masoy/nb/min-sak`, 'ida');
    expect((await postRaw(other, step, body())).status).toBe(403);
    expect((await postRaw(staff, '/masoy/ansatt/sak/ABCDEFGH/take', body())).status).toBe(403);
  });
});

describe('returns from sign-in', () => {
  const callback = '/masoy/logg-inn/retur';

  test.each([
    '',
    '?code=x',
    '?state=y',
    '?code=x&state=y',
    '?error=access_denied',
    '?code=%E0&state=%00',
    '?code=a&code=b',
  ])('one that nobody began (%s) ends on a page', async (query) => {
    for (const address of [`${callback}${query}`, `/masoy/ansatt/logg-inn/retur${query}`]) {
      const answer = await rawRequest(createBrowser(origin), address);
      expect(answer.status).toBe(400);
      expectPage(answer);
    }
  });

  test('a wrong state, another municipality and a second use are refused; the first is let in', async () => {
    const visitor = createBrowser(origin);
    const { address, cookie } = await returned(visitor);
    const forged = address.replace(/state=[^&]+/, `state=${'A'.repeat(43)}`);
    for (const wrong of [forged, address.replace('/masoy/', '/fjordsund/'), `${callback}?code=x&state=y`]) {
      const answer = await rawRequest(createBrowser(origin), wrong, { headers: { cookie } });
      expect([wrong.split('?')[0], answer.status]).toEqual([wrong.split('?')[0], 400]);
    }
    expect((await rawRequest(createBrowser(origin), address, { headers: { cookie } })).status).toBe(303);
    const replayed = await rawRequest(createBrowser(origin), address, { headers: { cookie } });
    expect(replayed.status).toBe(400);
    expectPage(replayed);
    expect(replayed.headers['set-cookie']?.join() ?? '').not.toMatch(/okt=[A-Za-z0-9]/);
  });

  test.each(['/masoy/logg-ut/ramme', '/masoy/logg-ut/ramme?iss=x&sid=y', '/masoy/ansatt/logg-ut/ramme?sid=%00&iss='])(
    'a sign-out of nobody (%s) does no harm',
    async (address) => {
      expect((await rawRequest(createBrowser(origin), address)).status).toBeLessThan(500);
    },
  );
});

test('none of this is an error of ours in the logs', () => {
  expect(errorsIn(logLines(inject('stateFolder'))).slice(errorsBefore)).toEqual([]);
});

/** Where the provider sent the browser back to, not yet visited, and the cookies it would come with. */
async function returned(visitor: Browser): Promise<{ readonly address: string; readonly cookie: string }> {
  const begun = await rawRequest(visitor, '/masoy/logg-inn/idporten');
  const cookie = visitor.cookies.header(new URL(origin), false);
  return { address: await signedIn(begun.headers.location ?? '', visitor), cookie };
}

/** Goes through the provider's pages by hand, up to the address that leads back. */
async function signedIn(location: string, visitor: Browser): Promise<string> {
  let answer = await rawRequest(visitor, location);
  let url = new URL(answer.headers.location ?? '', location);
  answer = await rawRequest(visitor, url.href);
  const action = /<form method="post" action="([^"]+)"/.exec(answer.text)?.[1] ?? '';
  url = new URL(action, url);
  answer = await postRaw(visitor, url.href, 'person=jonas&level=high', { origin: url.origin });
  while (!answer.headers.location?.startsWith(`${origin}/masoy/`)) {
    url = new URL(answer.headers.location ?? '', url);
    answer = await rawRequest(visitor, url.href);
  }
  return answer.headers.location.slice(origin.length);
}
