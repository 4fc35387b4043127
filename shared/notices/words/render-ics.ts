import { groupReference } from '../../domain/applying/reference.ts';
import { type Instant, momentInNorway } from '../../domain/calendar/day.ts';
import type { Meeting } from '../../domain/planning/meeting.ts';
import type { Language } from '../../domain/settings/municipality.ts';
import { wordings } from './wordings.ts';

export type Calendar = { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string };

type Invitation = {
  readonly meeting: Meeting;
  /** Left out for somebody with a protected address. */
  readonly municipality?: string;
  readonly reference: string;
  readonly language: Language;
  /** The neutral address that mails come from. */
  readonly organizer: string;
  /** A place tells where somebody lives: not for a case whose address is protected. */
  readonly withPlace: boolean;
  /** It is not held, or this recipient is no longer invited. */
  readonly isCancelled: boolean;
};

/**
 * A meeting for one recipient's calendar (RFC 5545). Nobody who comes is named: without ATTENDEE it is PUBLISH, which a
 * later PUBLISH of the same UID changes and a CANCEL removes (RFC 5546 §§ 3.2.1, 3.2.5). Times are in UTC, so that no
 * calendar needs our time zone.
 */
export function renderIcs(invitation: Invitation): Calendar {
  const { meeting, reference, municipality, organizer, language, withPlace, isCancelled } = invitation;
  const method = isCancelled ? 'CANCEL' : 'PUBLISH';
  const host = organizer.slice(organizer.indexOf('@') + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(host)}//1//NO`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${municipality ? `${municipality}-` : ''}${reference}-${meeting.number}@${host}`,
    `SEQUENCE:${meeting.sequence}`,
    `DTSTAMP:${utc(meeting.changedAt)}`,
    `DTSTART:${utc(momentOf(meeting.on, meeting.from))}`,
    `DTEND:${utc(momentOf(meeting.on, meeting.to))}`,
    `ORGANIZER:mailto:${organizer}`,
    `SUMMARY:${escaped(`${wordings[language].meetingSummary}, ${groupReference(reference)}`)}`,
    ...(withPlace && !isCancelled ? [`LOCATION:${escaped(meeting.place)}`] : []),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { method, content: `${lines.map(folded).join('\r\n')}\r\n` };
}

function momentOf(on: Meeting['on'], time: string): Instant {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return momentInNorway(on, hour, minute);
}

/** `20260924T073000Z` (RFC 5545 § 3.3.5). */
function utc(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545 § 3.3.11; a line break that stood as it is would begin a property of its own. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545 § 3.1: in octets, not characters; the blank that begins a continued line is one of them. */
const mostOctets = 75;

/** Folded between characters: an `ø` is two octets, and never cut in half. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octets(current + character) > mostOctets) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
