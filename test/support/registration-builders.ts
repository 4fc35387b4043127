import { masoy } from '../../infra/municipalities/masoy.ts';
import { type Registration, registerCase } from '../../shared/domain/applying/registration.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { registerReport } from '../../shared/domain/reporting/register-report.ts';
import { addressChange } from '../../shared/notices/sending/address-notices.ts';
import type { RegisteredCase } from '../../shared/ports/cases.ts';
import { at } from './case-builders.ts';
import { anApplication } from './domain-builders.ts';
import { aReport } from './report-builders.ts';

export const registeredAt = new Date('2026-03-06T09:00:00Z');

/** A paper that came on Monday 2 March 2026 and was typed in on the Friday. */
export function aRegistration(overrides: Partial<Registration> = {}): Registration {
  return {
    reference: 'ACDE2346',
    application: anApplication(),
    receivedOn: day('2026-03-02'),
    way: 'paper',
    by: 'reidun.reg',
    receiptByHand: false,
    now: registeredAt,
    ...overrides,
  };
}

/** The same as the store is handed it. */
export function aRegisteredCase(
  overrides: Partial<RegisteredCase> = {},
  registration: Partial<Registration> = {},
): RegisteredCase {
  const now = at(registeredAt.toISOString());
  return {
    change: addressChange(registerCase(aRegistration(registration), masoy), masoy, now),
    contacts: { person: { ...anApplication().person, phone: '78 42 00 00' }, birthDate: day('1985-05-03') },
    answers: { role: 'self', needs: 'Én å ringe' },
    onceKey: 'once-1',
    at: now,
    ...overrides,
  };
}

/** A report that came by telephone two days before it was typed in. */
export function aReportRegistered(): Pick<RegisteredCase, 'change'> {
  const registration = {
    reference: 'ACDE2346',
    receivedOn: day('2026-03-04'),
    way: 'phone',
    by: 'reidun.reg',
  } as const;
  const change = registerReport({ ...registration, report: aReport(), now: registeredAt }, masoy);
  return { change: addressChange(change, masoy, at(registeredAt.toISOString())) };
}
