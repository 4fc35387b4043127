import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Application } from '../../shared/domain/applying/application.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Change } from '../../shared/domain/change.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import { joinCase } from '../../shared/domain/parties/join-case.ts';
import { confirmReport } from '../../shared/domain/reporting/answer-report.ts';
import type { NeedReport } from '../../shared/domain/reporting/need-report.ts';
import { openReport } from '../../shared/domain/reporting/open-report.ts';
import { anApplication, changeOf, receivedAt } from './domain-builders.ts';

/** A nurse at the hospital reports a grown-up's need; a text message may go to the person. */
export function aReport(overrides: Partial<NeedReport> = {}): NeedReport {
  return {
    by: 'health',
    reporter: { name: 'Sofie Sykepleier', email: 'sofie@sykehus.example' },
    person: { name: 'Siv Syntetisk', mobile: '+4740000031' },
    wayToAsk: 'sms',
    language: 'nn',
    reporterLanguage: 'nb',
    protectedAddress: false,
    unit: 'unknown',
    birthDateMismatch: false,
    ...overrides,
  };
}

export function aReportOpening(overrides: Partial<NeedReport> = {}, at: Date = receivedAt): Change {
  return openReport({ reference: 'ACDE2346', report: aReport(overrides), receivedAt: at }, masoy);
}

export function aReportedCase(overrides: Partial<NeedReport> = {}, at: Date = receivedAt): IpCase {
  return aReportOpening(overrides, at).after;
}

/** The person has come with the code (9 March). */
export function aJoinedReport(overrides: Partial<NeedReport> = {}): IpCase {
  const now = new Date('2026-03-09T10:00:00Z');
  return changeOf(joinCase(aReportedCase(overrides), { seat: 'person', now }, masoy)).after;
}

export const reportContacts: Contacts = {
  person: { name: 'Siv Syntetisk', mobile: '+4740000031' },
  applicant: { name: 'Sofie Sykepleier', email: 'sofie@sykehus.example' },
  inviteKey: 'secret',
};

/** The person says yes, on 20 March unless another time is given. */
export function aYes(
  before: IpCase,
  overrides: Partial<Application> = {},
  now = new Date('2026-03-20T10:00:00Z'),
): Change {
  const application = anApplication({ person: { name: 'Siv Syntetisk', mobile: '+4740000031' }, ...overrides });
  const confirmed = { application, contacts: reportContacts, by: { who: 'person' }, now } as const;
  return changeOf(confirmReport(before, confirmed, masoy));
}
