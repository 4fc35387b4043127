import { SESClient } from '@aws-sdk/client-ses';
import { afterEach, expect, test } from 'vitest';
import { sesMailer } from '../../shared/adapters/ses-mailer.ts';
import type { Mail } from '../../shared/ports.ts';
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

test('an address that would add a header or another recipient is refused unsent', async () => {
  const mailer = await mailerThat(accepted);
  const sent = await mailer.send({ ...mail, to: 'siv@post.example\r\nBcc: eve@post.example' });
  expect(sent).toEqual({ result: 'permanent', detail: 'bad-address' });
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
