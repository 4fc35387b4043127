import { obstacleToReceipt, type Registration, receivedAtOn } from '../applying/registration.ts';
import { addMonths, type Day, instant } from '../calendar/day.ts';
import type { Change } from '../change.ts';
import type { NamedAttachment } from '../handling/attachment.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { NeedReport } from './need-report.ts';
import { openReport } from './open-report.ts';

/** A report of need that came on paper or by telephone, as an employee typed it in. */
export type ReportRegistration = Pick<Registration, 'reference' | 'receivedOn' | 'way' | 'by' | 'now'> & {
  readonly report: NeedReport;
  readonly document?: NamedAttachment;
};

/** Longer than this the person would have waited to be asked: somebody rings the leader instead. */
const monthsBack = 1;

export function obstacleToReport(receivedOn: Day, today: Day): ReturnType<typeof obstacleToReceipt> {
  const obstacle = obstacleToReceipt(receivedOn, today);
  return obstacle ?? (receivedOn < addMonths(today, -monthsBack) ? 'too-long-ago' : undefined);
}

/** As any report: nothing is applied for before the person says yes. Its times count from the day it came. */
export function registerReport(registration: ReportRegistration, municipality: Municipality): Change {
  const { reference, report, receivedOn, way, by, now, document } = registration;
  const receivedAt = receivedAtOn(receivedOn, now);
  const change = openReport({ reference, report, receivedAt, registered: { way, by, now } }, municipality);
  if (!document) return change;
  const { id, purpose } = document;
  const came = { type: 'attachment-received', document: id, purpose, at: instant(now) } as const;
  return {
    ...change,
    received: [document],
    events: [...change.events, { ...came, by: { who: 'staff', staffId: by } }],
  };
}
