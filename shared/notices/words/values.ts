import { groupReference } from '../../domain/applying/reference.ts';
import { writtenTime } from '../../domain/calendar/written-time.ts';
import type { Language, Municipality } from '../../domain/settings/municipality.ts';
import type { Notice } from '../../domain/telling/notice.ts';
import type { Reminder } from '../../domain/telling/reminder.ts';
import type { Values } from './wording.ts';
import { writtenDay } from './written-day.ts';

/** All of the case and the municipality that a text gets to see; a code, grouped for reading, where the notice brings one. */
export function valuesOf(
  { reference, date, time, language }: Pick<Notice, 'reference' | 'date' | 'time' | 'language'>,
  { name, phone }: Pick<Municipality, 'name' | 'phone'>,
  code?: string,
): Values {
  const values = {
    reference: groupReference(reference),
    municipality: name,
    phone,
    ...(code && { code }),
    ...(time && { time: writtenTime(time, language) }),
  };
  return date ? { ...values, date: writtenDay(date, language) } : values;
}

/** The same for one of several things that a message tells: each has a date of its own. */
export function datedAs({ date }: Reminder, { date: _, ...values }: Values, language: Language): Values {
  return date ? { ...values, date: writtenDay(date, language) } : values;
}
