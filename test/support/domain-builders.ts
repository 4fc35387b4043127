import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Application } from '../../shared/domain/applying/application.ts';
import { openCase } from '../../shared/domain/applying/open-case.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Change, Transition } from '../../shared/domain/change.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';

/** An adult's own application for a plan, told by SMS. */
export function anApplication(overrides: Partial<Application> = {}): Application {
  return {
    role: 'self',
    birthDate: day('1985-05-03'),
    person: { name: 'Siv Syntetisk', mobile: '+4740000031', email: 'siv@post.example' },
    noticeChannel: 'sms',
    language: 'nb',
    protectedAddress: false,
    wishes: ['plan', 'coordinator'],
    unit: 'unknown',
    callMe: false,
    mandateAwaited: false,
    birthDateMismatch: false,
    ...overrides,
  };
}

/** Thursday morning; four weeks on is skjærtorsdag, so that the municipality aims at Wednesday 1 April. */
export const receivedAt = new Date('2026-03-05T09:30:00Z');

export function anOpening(
  overrides: Partial<Application> = {},
  at: Date = receivedAt,
  municipality: Municipality = masoy,
): Change {
  return openCase({ reference: 'ACDE2346', application: anApplication(overrides), receivedAt: at }, municipality);
}

export function aReceivedCase(
  overrides: Partial<Application> = {},
  at: Date = receivedAt,
  municipality: Municipality = masoy,
): IpCase {
  return anOpening(overrides, at, municipality).after;
}

/** The change of a transition that was expected to be allowed. */
export function changeOf<Reason extends string>(transition: Transition<Reason>): Change {
  if (!transition.ok) throw new Error(`refused: ${transition.reason}`);
  return transition.change;
}
