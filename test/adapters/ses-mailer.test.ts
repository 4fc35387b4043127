import { SESClient } from '@aws-sdk/client-ses';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { messageOf } from '../../shared/adapters/mail-message.ts';
import { sesMailer } from '../../shared/adapters/ses-mailer.ts';
import type { Mail } from '../../shared/ports/sending.ts';
import { type AwsStub, type StubAnswer, startAwsStub } from '../support/aws-stub.ts';

let stub: AwsStub | undefined;
afterEach(() => stub?.stop());

const accepted = {
  output:
    '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>mail-1</MessageId></SendRawEmailResult></SendRawEmailResponse>',
};

const mail: Mail = {
  notice: { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'Tm90aWNl-_1' },
  from: { name: 'Måsøy kommune', address: 'varsel@masoy.example' },
  replyTo: 'post@masoy.example',
  to: 'siv@post.example',
  subject: 'Melding fra kommunen – les på Min sak',
  text: 'Hei.\nGå til kommunens nettside og velg Min sak.',
  html: '<p>Hei.</p>',
};

async function mailerThat(answer: StubAnswer) {
  stub = await startAwsStub(() => answer);
  return sesMailer({ configurationSet: 'notices', client: new SESClient(stub.client) });
}

function sentMail(): { readonly input: Readonly<Record<string, unknown>>; readonly mime: string } {
  const input = stub?.requests[0]?.input ?? {};
  return { input, mime: Buffer.from(String(input['RawMessage.Data']), 'base64').toString() };
}

const headers = [
  'Auto-Submitted',
  'X-Notice-ID',
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
];

function headersOf(mime: string): readonly (readonly [name: string, value: string])[] {
  const [head = ''] = mime.split('\r\n\r\n');
  return head
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
}

/** Reads encoded words back, by RFC 2047 § 4.2 alone. */
function subjectOf(mime: string): string {
  const [, value = ''] = headersOf(mime).find(([name]) => name === 'Subject') ?? [];
  const words = [...value.matchAll(/=\?UTF-8\?Q\?([^?]+)\?=/g)].map(([, word = '']) => word.replaceAll('_', ' '));
  const bytes = words.join('').replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

test('a mail goes out with its tags, as text and simple html', async () => {
  const mailer = await mailerThat(accepted);
  expect(await mailer.send(mail)).toEqual({ result: 'accepted', providerId: 'mail-1' });
  const { input, mime } = sentMail();
  expect(input).toMatchObject({
    ConfigurationSetName: 'notices',
    Source: 'varsel@masoy.example',
    'Destinations.member.1': 'siv@post.example',
    'Tags.member.1.Name': 'noticeId',
    'Tags.member.1.Value': 'Tm90aWNl-_1',
    'Tags.member.2.Value': 'masoy',
    'Tags.member.3.Value': 'ACDE2346',
  });
  expect(mime).toContain('text/plain; charset=utf-8');
  expect(mime).toContain('text/html; charset=utf-8');
  expect(mime).toContain('\r\nHei.\r\nG=C3=A5 til kommunens nettside og velg Min sak.\r\n');
  expect(mime).toContain('\r\n<p>Hei.</p>\r\n');
});

test('no robot answers it, and answers of people reach the municipality', async () => {
  await (await mailerThat(accepted)).send(mail);
  const { mime } = sentMail();
  expect(mime).toContain('Auto-Submitted: auto-generated');
  expect(mime).toMatch(/^X-Notice-Id: Tm90aWNl-_1\r$/im);
  expect(mime).toContain('Reply-To: post@masoy.example');
  expect(mime).toMatch(/^To: siv@post\.example\r$/m);
  expect(mime).not.toMatch(/List-Unsubscribe/i);
});

test('its subject arrives as it was written', async () => {
  await (await mailerThat(accepted)).send(mail);
  const { mime } = sentMail();
  expect(mime).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  expect(subjectOf(mime)).toBe(mail.subject);
});

test('no subject adds a header, and no line is longer than mail servers take', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const subject = `${words}\r\nBcc: eve@post.example`;
      const mime = String(await messageOf({ ...mail, subject, text: words, html: `<p>${words}</p>` }));
      expect(headersOf(mime).map(([name]) => name)).toEqual(headers);
      expect(Math.max(...mime.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    }),
    { numRuns: 50 },
  );
});

test('the name of a municipality adds no header and no recipient', async () => {
  const from = { name: 'Måsøy\r\nBcc: eve@post.example, <eve@post.example>', address: 'varsel@masoy.example' };
  const mime = String(await messageOf({ ...mail, from }));
  expect(headersOf(mime).map(([name]) => name)).toEqual(headers);
  expect(mime).toMatch(/ <varsel@masoy\.example>\r$/m);
});

const addresses = ['siv@post.example', "o'hara+ip@post.example", 'siv@xn--mly-0na.example', 'siv@post.xn--p1ai'];

test.each(addresses)('%s takes mail', async (to) => {
  expect(await (await mailerThat(accepted)).send({ ...mail, to })).toMatchObject({ result: 'accepted' });
  expect(sentMail().input['Destinations.member.1']).toBe(to);
  expect(sentMail().mime).toContain(`To: ${to}\r\n`);
});

const refused = [
  'siv@post.example\r\nBcc: eve@post.example',
  'siv@post.example\n',
  'siv@post.example,eve@post.example',
  'Siv <siv@post.example>',
  'a b@c.no',
  'siv',
  '',
];

test.each(refused)('%j is refused unsent: it could add a header or another recipient', async (to) => {
  const mailer = await mailerThat(accepted);
  expect(await mailer.send({ ...mail, to })).toEqual({ result: 'permanent', detail: 'bad-address' });
  expect(stub?.requests).toEqual([]);
});

const failures = [
  ['Throttling', 400, { result: 'throttled' }],
  ['MessageRejected', 400, { result: 'permanent', detail: 'message-rejected' }],
  ['InvalidParameterValue', 400, { result: 'permanent', detail: 'invalid-parameter-value' }],
  ['AccountSendingPausedException', 400, { result: 'transient', detail: 'account-sending-paused-exception' }],
  ['ServiceUnavailable', 503, { result: 'transient', detail: 'service-unavailable' }],
  ['InternalFailure', 500, { result: 'unknown', detail: 'internal-failure' }],
] as const;

test.each(failures)('when SES answers %s (%i), the mail is %o', async (error, status, expected) => {
  const mailer = await mailerThat({ error, status });
  expect(await mailer.send(mail)).toEqual(expected);
  expect(stub?.requests).toHaveLength(1);
});

test('a mail without an answer may have left, and is not sent again by itself', async () => {
  const mailer = await mailerThat('silence');
  expect(await mailer.send(mail)).toMatchObject({ result: 'unknown' });
  expect(stub?.requests).toHaveLength(1);
});

test('with nobody at the other end, no mail has left', async () => {
  const mailer = await mailerThat(accepted);
  await stub?.stop();
  expect(await mailer.send(mail)).toEqual({ result: 'transient', detail: 'unreachable' });
});
