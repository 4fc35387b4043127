import addressparser from 'nodemailer/lib/addressparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from '../ports/sending.ts';

/** One address and nothing beside it: no name, no second recipient, no line break that would start a header. */
export function isOneAddress(text: string): boolean {
  const [found, ...more] = addressparser(text, { flatten: true });
  return found?.address === text && more.length === 0;
}

/**
 * The mail as bytes in MIME, as text and as html. Auto-Submitted keeps out-of-office answers away (RFC 3834 § 5); the
 * notice's id stands in a header too, since not every path carries message tags.
 */
export function messageOf({ from, to, replyTo, subject, text, html, notice, calendar }: Mail): Promise<Buffer> {
  const message = new MailComposer({
    from,
    // As objects, so that no part of an address is read as one more of them.
    to: { address: to },
    replyTo: { address: replyTo },
    subject,
    text,
    html,
    ...(calendar && { icalEvent: { ...calendar, filename: 'mote.ics' } }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Notice-Id': notice.noticeId },
    // Whatever is written, its lines stay as short as servers ask for (76, RFC 2045 § 6.7).
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}
