import * as z from 'zod/mini';
import type { ContactOf } from '../../domain/parties/contacts.ts';
import type { Reminder, ReminderKind } from '../../domain/telling/reminder.ts';
import type { Later } from '../../domain/telling/reminder-limit.ts';
import { once } from '../../once.ts';
import { day, oneOf, text } from '../table/parsing.ts';

const days = z.exactOptional(z.array(day));

export const remindedShape = once(() =>
  z.object({ person: days, applicant: days, otherParent: days } satisfies Record<ContactOf, z.ZodMiniType>),
);

export const reminderKind = oneOf<ReminderKind>({
  'information-due': true,
  'document-awaited': true,
  'decision-unopened': true,
  'revision-coming': true,
  'complaint-delayed': true,
  'rights-change': true,
  'invitation-reminder': true,
});

export const reminderShape = once(() =>
  z.object({
    kind: reminderKind,
    occurrence: text,
    date: z.exactOptional(day),
    legalDate: z.exactOptional(day),
  } satisfies Record<keyof Reminder, z.ZodMiniType>),
);

export const remindLaterShape = once(() => {
  const later = z.exactOptional(
    z.object({ on: day, about: z.array(reminderShape()) } satisfies Record<keyof Later, z.ZodMiniType>),
  );
  return z.object({ person: later, applicant: later, otherParent: later } satisfies Record<ContactOf, z.ZodMiniType>);
});
