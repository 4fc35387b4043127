import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../shared/adapters/mail-message.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import { folded, renderIcs } from '../../../shared/notices/words/render-ics.ts';
import { aMeeting } from '../../support/meeting-builders.ts';

const invitation = {
  municipality: 'masoy',
  reference: 'ACDE2346',
  language: 'nb',
  organizer: 'varsel@masoy.example',
  withPlace: true,
  isCancelled: false,
} as const;

const render = (meeting: Partial<Meeting> = {}, more = {}) =>
  renderIcs({ ...invitation, ...more, meeting: aMeeting(meeting) });

/** Continued lines put together again (RFC 5545 § 3.1). */
const unfolded = (content: string) => content.replaceAll('\r\n ', '').split('\r\n');

describe('a meeting in the calendar', () => {
  test('is date, place and a neutral summary, and names nobody', () => {
    const { method, content } = render({ agenda: 'Medisiner' });
    expect(method).toBe('PUBLISH');
    expect(content.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//masoy.example//1//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:masoy-ACDE2346-1@masoy.example',
      'SEQUENCE:0',
      'DTSTAMP:20260504T100000Z',
      'DTSTART:20260512T073000Z',
      'DTEND:20260512T083000Z',
      'ORGANIZER:mailto:varsel@masoy.example',
      'SUMMARY:Møte\\, ACDE 2346',
      'LOCATION:Havøysund skole\\, rom 2',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('is an hour later by the clock of the world in winter', () => {
    expect(render({ on: day('2026-11-12') }).content).toContain('DTSTART:20261112T083000Z');
  });

  test('that is changed is the same one, one change on', () => {
    const { content } = render({ sequence: 3 });
    expect(content).toContain('UID:masoy-ACDE2346-1@masoy.example\r\nSEQUENCE:3\r\n');
  });

  test('that is cancelled is taken out again, and says no more where it was to be', () => {
    const { method, content } = render({ sequence: 1 }, { isCancelled: true });
    expect(method).toBe('CANCEL');
    expect(unfolded(content)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED']));
    expect(content).not.toContain('LOCATION');
  });

  test('names no municipality where none is given', () => {
    const { content } = render({}, { municipality: undefined, organizer: 'varsel@melding.example' });
    expect(content).toContain('UID:ACDE2346-1@melding.example\r\n');
    expect(content).not.toContain('masoy');
  });

  test('has no place where an address is protected', () => {
    expect(render({}, { withPlace: false }).content).not.toContain('LOCATION');
  });

  test('cannot be given a property of its own by what somebody types', () => {
    const lines = unfolded(render({ place: 'Her;\nATTENDEE:mailto:a@b.example\r\nX\\' }).content);
    expect(lines).toContain('LOCATION:Her\\;\\nATTENDEE:mailto:a@b.example\\nX\\\\');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });
});

describe('a long line', () => {
  const octets = (line: string) => Buffer.byteLength(line);

  test.each([
    ['fits', 'a'.repeat(75), 1],
    ['is folded after 75 octets', 'a'.repeat(76), 2],
    ['is folded before a letter of two octets that would be cut', `${'a'.repeat(74)}ø`, 2],
    ['is not folded where such a letter just fits', `${'a'.repeat(73)}ø`, 1],
    ['counts the blank of the continued line', 'a'.repeat(75 + 75), 3],
  ])('%s', (_, line, lines) => {
    expect(folded(line).split('\r\n')).toHaveLength(lines);
  });

  test('has at most 75 octets in each part, cuts no letter, and is whole again when unfolded', () => {
    const letters = fc.array(fc.constantFrom('a', 'æ', 'ø', 'å', '–', '😀'), { maxLength: 400 });
    fc.assert(
      fc.property(letters, (chosen) => {
        const line = chosen.join('');
        const parts = folded(line).split('\r\n');
        expect(parts.every((part) => octets(part) <= 75 && !part.includes('\ufffd'))).toBe(true);
        expect(parts.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});

test('in a mail, the calendar is one of its forms and a file besides, byte for byte', async () => {
  const calendar = render();
  const mime = String(
    await messageOf({
      notice: { key: { municipality: 'masoy', reference: 'ACDE2346' }, noticeId: 'n1' },
      from: { name: 'Måsøy kommune', address: 'varsel@masoy.example' },
      replyTo: 'post@masoy.example',
      to: 'siv@post.example',
      subject: 'Møte',
      text: 'Hei.',
      html: '<p>Hei.</p>',
      calendar,
    }),
  );
  expect(mime).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
  expect(mime).toMatch(/filename=mote\.ics/);
  const attached = /application\/ics[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(mime)?.[1] ?? '';
  expect(Buffer.from(attached, 'base64').toString()).toBe(calendar.content);
});
