import { expect, test } from 'vitest';
import { mailEvent, outcomesFor } from '../../../../infra/local/inboxes/mail-events.ts';
import { readRawMail } from '../../../../infra/local/inboxes/mail-request.ts';
import { mimeHeaders } from '../../../../infra/local/inboxes/mime.ts';
import { placeAt } from '../../../../infra/local/place.ts';

const form = new URLSearchParams({
  Action: 'SendRawEmail',
  Source: 'varsel@masoy.example',
  ConfigurationSetName: 'receipts',
  'Destinations.member.1': 'anna@example.org',
  'Tags.member.1.Name': 'noticeId',
  'Tags.member.1.Value': 'abc_-1',
  'Tags.member.2.Name': 'municipality',
  'Tags.member.2.Value': 'masoy',
  'RawMessage.Data': Buffer.from('Subject: Hei\r\nX-Long: a\r\n b\r\n\r\nTekst').toString('base64'),
});

test('tags, configuration set and recipients are read from what SES is sent', () => {
  expect(readRawMail(form)).toMatchObject({
    configurationSet: 'receipts',
    destinations: ['anna@example.org'],
    tags: { noticeId: 'abc_-1', municipality: 'masoy' },
  });
  expect(readRawMail(new URLSearchParams({ Action: 'SendEmail' }))).toBeUndefined();
});

test('a folded header line is one line', () => {
  expect(mimeHeaders(readRawMail(form)?.raw ?? Buffer.alloc(0))).toEqual({ subject: 'Hei', 'x-long': 'a b' });
});

test('words that a header carries encoded are read as words', () => {
  const raw = Buffer.from('From: =?UTF-8?B?TcOlc8O4eQ==?=\r\n =?UTF-8?Q?_kommune_=C3=A5?= <a@b.example>\r\n\r\n');
  expect(mimeHeaders(raw)).toEqual({ from: 'Måsøy kommune å <a@b.example>' });
});

test.each([
  ['anna@example.org', ['send', 'delivery']],
  ['bounce@example.org', ['send', 'bounce']],
  ['anna+bounce@example.org', ['send', 'bounce']],
  ['anna+complaint@example.org', ['send', 'delivery', 'complaint']],
  ['anna+slow@example.org', ['send', 'delivery_delay', 'delivery']],
  ['anna+full@example.org', ['send', 'full']],
  ['anna+reject@example.org', ['reject']],
  ['unrendered@example.org', ['renderingfailure']],
  ['trebounce@example.org', ['send', 'delivery']],
])('mail to %s ends as its address says', (address, outcomes) => {
  expect(outcomesFor(address)).toEqual(outcomes);
});

test('the event carries the tags back, and says that the address is no good', () => {
  const mail = readRawMail(form);
  const event =
    mail &&
    mailEvent('bounce', {
      mail,
      messageId: 'm-1',
      to: ['anna@example.org'],
      subject: 'Hei',
      now: new Date(0),
      place: placeAt(3000),
    });
  expect(event).toMatchObject({
    source: 'aws.ses',
    'detail-type': 'Email Bounced',
    detail: {
      eventType: 'Bounce',
      mail: { messageId: 'm-1', tags: { noticeId: ['abc_-1'], 'ses:configuration-set': ['receipts'] } },
      bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'anna@example.org' }] },
    },
  });
});
