import { describe, expect, test } from 'vitest';
import { type FormPart, multipartBody, multipartType } from '../../infra/local/multipart.ts';
import { largestFile } from '../../shared/domain/handling/attachment.ts';
import { readRequest } from '../../shared/web/gateway.ts';
import { aPdf } from '../support/sent-files.ts';
import { gatewayEvent } from './support/gateway-event.ts';

function post(body: Buffer, type = multipartType) {
  const headers = { 'Content-Type': type };
  return readRequest(gatewayEvent({ method: 'POST', headers, body: body.toString('base64'), base64: true }));
}

const sends = (...parts: readonly FormPart[]) => post(multipartBody(parts));
const aFile = (bytes: Uint8Array, fileName = 'fullmakt.pdf') => ({ name: 'mandate.file', fileName, bytes });

describe('a form that may carry a file', () => {
  test('is read as names and values, and the file byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const read = await sends({ name: 'formToken', value: 'blå\r\nto' }, aFile(bytes, 'Fullmakt for Åse.pdf'));
    expect(read).toMatchObject({ ok: true, request: { form: [['formToken', 'blå\r\nto']] } });
    expect(read.request.file).toEqual({
      control: 'mandate.file',
      arrived: 'whole',
      name: 'Fullmakt for Åse.pdf',
      bytes,
    });
  });

  test('may come without one: a control left empty is no file', async () => {
    const read = await sends({ name: 'a', value: '1' }, aFile(Buffer.alloc(0), ''));
    expect(read).toMatchObject({ ok: true, request: { form: [['a', '1']] } });
    expect(read.request.file).toBeUndefined();
  });

  test('brings a chosen file of no bytes as one', async () => {
    const read = await sends(aFile(Buffer.alloc(0), 'tom.pdf'));
    expect(read.request.file).toMatchObject({ arrived: 'whole', name: 'tom.pdf' });
  });

  test.each([
    [largestFile, 'whole'],
    [largestFile + 1, 'too-large'],
    [largestFile + 300_000, 'too-large'],
  ])('takes 4 MB and not a byte more: %i bytes arrive %s', async (size, arrived) => {
    const read = await sends({ name: 'a', value: '1' }, aFile(Buffer.alloc(size, 'x')));
    expect(read).toMatchObject({ ok: true, request: { form: [['a', '1']], file: { arrived } } });
  });

  test.each(['../../etc/passwd', 'C:\\skjema\\fullmakt.pdf', 'navn\u202efdp.exe'])(
    'leaves the name %j to whoever stores it',
    async (name) => {
      const { file } = (await sends(aFile(aPdf, name))).request;
      expect(file).toMatchObject({ name });
    },
  );
});

describe('is refused as a whole', () => {
  test('with two files', async () => {
    expect(await sends(aFile(aPdf), aFile(aPdf))).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test.each([
    ['a name', { name: 'a\0', value: '1' }],
    ['a value', { name: 'a', value: 'x\0' }],
  ])('with U+0000 in %s', async (_, part) => {
    expect(await sends(part)).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test('with bytes that are no UTF-8', async () => {
    const [before = '', after = ''] = multipartBody([{ name: 'a', value: 'HERE' }])
      .toString('latin1')
      .split('HERE');
    const body = Buffer.from(`${before}\xff\xfe${after}`, 'latin1');
    expect(await post(body)).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test('with thousands of controls', async () => {
    const parts = Array.from({ length: 2001 }, (_, at) => ({ name: `a${at}`, value: '' }));
    expect(await sends(...parts)).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test('with more text than a form may have', async () => {
    expect(await sends({ name: 'a', value: 'x'.repeat(256 * 1024 + 1) })).toMatchObject({ reason: 'bad-request' });
  });

  test('cut short, wherever that is', async () => {
    const whole = multipartBody([{ name: 'a', value: '1' }, aFile(aPdf), { name: 'b', value: '2' }]);
    const end = whole.byteLength - '--\r\n'.length;
    for (let length = 1; length < end; length += 1)
      expect([length, await post(whole.subarray(0, length))]).toMatchObject([length, { reason: 'bad-request' }]);
  });

  test('without the boundary that its content type owes', async () => {
    expect(await post(Buffer.from('--x'), 'multipart/form-data')).toMatchObject({ ok: false, reason: 'bad-request' });
    expect(await post(Buffer.from('no boundary'), multipartType)).toMatchObject({ ok: false, reason: 'bad-request' });
  });

  test('with a part that has no name', async () => {
    const nameless = multipartBody([{ name: 'a', value: '1' }])
      .toString()
      .replace('; name="a"', '');
    expect(await post(Buffer.from(nameless))).toMatchObject({ ok: false, reason: 'bad-request' });
  });
});
