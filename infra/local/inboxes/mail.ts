import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { getStoreReadonly, saveEmail } from 'aws-ses-v2-local/dist/store.js';
import type { Clock } from '../clock.ts';
import { type Faults, failedAsWished } from '../faults.ts';
import type { Place } from '../place.ts';
import type { EventBus } from '../streams/event-bus.ts';
import { mailEvent, outcomesFor } from './mail-events.ts';
import { type RawMail, readRawMail } from './mail-request.ts';
import type { Message, Messages } from './messages.ts';
import { mimeHeaders } from './mime.ts';

export type MailParts = {
  readonly place: Place;
  readonly clock: Clock;
  readonly messages: Messages;
  readonly faults: Faults;
  readonly bus: EventBus;
  /** SES configuration set → the kinds of events it publishes. */
  readonly published: ReadonlyMap<string, readonly string[]>;
};

// Its default export hides one level down when an ES module imports it.
const { default: startInbox }: typeof import('aws-ses-v2-local') = createRequire(import.meta.url)('aws-ses-v2-local');

/** The inbox: aws-ses-v2-local with the mails of earlier starts in it. */
export async function openInbox(place: Place, messages: Messages): Promise<() => Promise<void>> {
  const server = await startInbox({ host: '127.0.0.1', port: place.port + 2 });
  for (const message of messages.all()) if (message.channel === 'email') saveEmail(inboxMail(message));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

function inboxMail({ id, to, subject = '', body, html, headers, at }: Message) {
  return {
    messageId: id,
    from: headers['from'] ?? '',
    replyTo: headers['reply-to'] ? [headers['reply-to']] : [],
    destination: { to: [to], cc: [], bcc: [] },
    subject,
    body: { text: body, html },
    attachments: [],
    at: Math.floor(Date.parse(at) / 1000),
  };
}

/**
 * Stands before the inbox where SES would: aws-ses-v2-local knows neither tags nor configuration sets, and gives no
 * events back.
 */
export function createMailGate(parts: MailParts) {
  return async (body: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const failed = failedAsWished(
      parts.faults.get('ses'),
      { request, response },
      {
        down: () => sendMailError(response, 'ServiceUnavailable', 'Not available.', 503),
        throttle: () => sendMailError(response, 'Throttling', 'Maximum sending rate exceeded.'),
        reject: () => sendMailError(response, 'MessageRejected', 'Email address is not verified.'),
      },
    );
    if (failed) return;
    const mail = readRawMail(new URLSearchParams(body.toString()));
    if (!mail) return sendMailError(response, 'InvalidAction', 'Only SendRawEmail is known here.');
    const answer = await fetch(`http://127.0.0.1:${parts.place.port + 2}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'AWS local' },
      body: new Uint8Array(body),
    });
    const text = await answer.text();
    const messageId = /<MessageId>([^<]+)</.exec(text)?.[1];
    if (!answer.ok || !messageId)
      return sendMailError(response, 'InvalidParameterValue', 'The inbox refused the mail.');
    accept(mail, messageId, parts);
    if (parts.faults.get('ses') === 'lost') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(text);
  };
}

/** Keeps the mail as the inbox parsed it, and lets the events follow. */
function accept(mail: RawMail, messageId: string, { clock, place, messages, bus, published }: MailParts): void {
  const parsed = getStoreReadonly().emails.findLast((each) => each.messageId === messageId);
  const now = clock.now();
  if (parsed) parsed.at = Math.floor(now.getTime() / 1000);
  const to = mail.destinations.length > 0 ? mail.destinations : addresses(parsed?.destination.to ?? []);
  const { html, text = '' } = parsed?.body ?? {};
  const subject = parsed?.subject ?? '';
  messages.add({
    id: messageId,
    channel: 'email',
    to: to.join(', '),
    subject,
    body: text.trimEnd(),
    ...(html === undefined ? {} : { html }),
    headers: mimeHeaders(mail.raw),
    tags: mail.tags,
    at: now.toISOString(),
  });
  const kinds = (published.get(mail.configurationSet) ?? []).map((kind) =>
    kind.replace('deliverydelay', 'delivery_delay'),
  );
  for (const [index, kind] of outcomesFor(to[0] ?? '').entries()) {
    if (!kinds.includes(kind === 'full' ? 'bounce' : kind)) continue;
    bus.publish(mailEvent(kind, { mail, messageId, to, subject, now, place }), 20 + index * 80);
  }
}

/** `Anna <anna@example.org>` → `anna@example.org`. */
function addresses(fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => field.split(',')).map((each) => /<([^>]+)>/.exec(each)?.[1] ?? each.trim());
}

export function sendMailError(response: ServerResponse, code: string, message: string, status = 400): void {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${error}<RequestId>local</RequestId></ErrorResponse>`,
  );
}
