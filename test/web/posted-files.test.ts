import { describe, expect, test } from 'vitest';
import { multipartBody, multipartType } from '../../infra/local/multipart.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import type { CitizenSession, GuardedRoute } from '../../shared/web/site.ts';
import { aPdf } from '../support/sent-files.ts';
import { citizenWeb, cookieOf } from './support/citizen-web.ts';

const path = '/masoy/nb/vedlegg';

/** A page that says what file came to it. */
const says: GuardedRoute<CitizenSession> = {
  method: 'POST',
  path: 'vedlegg',
  access: 'signed-in',
  takesFile: true,
  answer: async ({ request: { file, form } }) => {
    const { bytes, ...rest } = { bytes: undefined, ...file };
    const body = JSON.stringify({ ...rest, size: bytes?.byteLength, names: form.map(([name]) => name) });
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body };
  },
};
const page: GuardedRoute<CitizenSession> = { ...says, method: 'GET' };

function postOf(formToken = 'the-form-token') {
  const file = { name: 'mandate.file', fileName: 'fullmakt.pdf', bytes: aPdf };
  const body = multipartBody([{ name: 'formToken', value: formToken }, { name: 'text', value: 'Hei' }, file]);
  const headers = { 'Content-Type': multipartType };
  return { method: 'POST', path, headers, body: body.toString('base64'), base64: true };
}

describe('a form with a file', () => {
  test('reaches the page that takes one, with its token checked as any form’s', async () => {
    const web = citizenWeb({ routes: [says] });
    const cookies = await web.signIn();
    const reply = await web.send({ ...postOf(), cookies });
    expect(JSON.parse(reply.body)).toEqual({
      control: 'mandate.file',
      arrived: 'whole',
      name: 'fullmakt.pdf',
      size: aPdf.byteLength,
      names: ['formToken', 'text'],
    });
    expect((await web.send({ ...postOf('forged'), cookies })).statusCode).toBe(403);
  });

  test('is refused by a page that takes none', async () => {
    const { takesFile: _, ...plain } = says;
    const web = citizenWeb({ routes: [plain] });
    const reply = await web.send({ ...postOf(), cookies: await web.signIn() });
    expect(reply.statusCode).toBe(415);
    expect(reply.body).toContain('Vi kan ikke lese det du sendte');
  });

  test('that meets an expired session is kept without its file, and says so when it comes back', async () => {
    const web = citizenWeb({ routes: [says, page] });
    const expired = await web.signIn();
    web.wait(31);
    const sent = await web.send({ ...postOf(), cookies: expired });
    expect(sent.statusCode).toBe(303);
    const held = cookieOf(sent, '__Host-ip-skjema-masoy') ?? '';
    const again = await web.send({ path, cookies: { ...(await web.signIn()), '__Host-ip-skjema-masoy': held } });
    expect(JSON.parse(again.body)).toEqual({
      control: 'mandate.file',
      arrived: 'not-kept',
      names: ['formToken', 'text'],
    });
  });

  test('that meets an outage offers no "send again": the file would be missing in it', async () => {
    const web = citizenWeb({ routes: [{ ...says, answer: () => Promise.reject(new Unavailable()) }] });
    const reply = await web.send({ ...postOf(), cookies: await web.signIn() });
    expect(reply.statusCode).toBe(503);
    expect(reply.body).not.toContain('value="Hei"');
  });
});

test('a file leaves as bytes: in base64, and said to be so', async () => {
  const bytes = Uint8Array.of(0, 255, 128);
  const web = citizenWeb({
    routes: [{ ...page, answer: async () => ({ status: 200, headers: {}, cookies: [], body: bytes }) }],
  });
  const reply = await web.send({ path, cookies: await web.signIn() });
  expect(reply).toMatchObject({ isBase64Encoded: true, body: 'AP+A' });
});
